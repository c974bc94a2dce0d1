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
    /// <param name="package">The checked package.</param>
    /// <param name="info">What the checker found out about its files.</param>
    /// <param name="files">Its files.</param>
    /// <param name="diagnostics">Receives what has no translation yet.</param>
    /// <param name="failedAt">Told the statement that was being lowered when an exception passes: a fault of ours.</param>
    public static IReadOnlyList<CsFile> Lower(
        Package package, Info info, IReadOnlyList<GoFile> files, DiagnosticBag diagnostics, Action<Pos> failedAt)
    {
        PackageLowerer? lowerer = null;
        try
        {
            lowerer = new PackageLowerer(package, info, files);
            return lowerer.Lower();
        }
        catch (UnsupportedException e)
        {
            diagnostics.Error(e.At ?? files[0].Pos, $"not supported yet: {e.Message}", Unsupported);
            return [];
        }
        catch (Exception) when (Note(lowerer?.At ?? default, failedAt))
        {
            throw;
        }
    }

    // An exception filter: tells the place and lets the exception pass.
    private static bool Note(Pos at, Action<Pos> failedAt)
    {
        failedAt(at);
        return false;
    }
}
