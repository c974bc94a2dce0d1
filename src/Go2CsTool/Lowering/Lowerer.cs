// Entry point of lowering: a checked package in, the C# tree of its files out.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Diagnostics;
using Go2Cs.Types;

/// <summary>Turns a type-checked Go package into C# files.</summary>
public static class Lowerer
{
    /// <summary>Code of diagnostics about Go that has no translation yet (docs/diagnostics.md).</summary>
    public const string Unsupported = "GO2CS0001";

    /// <summary>Lowers the package; what cannot be translated is reported and yields no files.</summary>
    public static IReadOnlyList<CsFile> Lower(Package package, Info info, IReadOnlyList<GoFile> files, DiagnosticBag diagnostics)
    {
        try
        {
            return new PackageLowerer(package, info, files).Lower();
        }
        catch (UnsupportedException e)
        {
            diagnostics.Error(e.At ?? files[0].Pos, $"not supported yet: {e.Message}", Unsupported);
            return [];
        }
    }
}
