// Where the Go libraries are: beside the tool. Emitted programs are compiled against them and run on them.
namespace Go2Cs.Validation;

/// <summary>The assemblies that translated programs need.</summary>
public static class GoLibraries
{
    /// <summary>Assembly names, lowest layer first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["GoRuntime", "GoSync", "GoStd"];

    /// <summary>The folder that holds them.</summary>
    public static string Folder => AppContext.BaseDirectory;

    /// <summary>Their full paths.</summary>
    public static IEnumerable<string> Paths => Names.Select(static name => Path.Combine(Folder, name + ".dll"));
}
