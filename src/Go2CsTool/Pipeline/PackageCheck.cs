// Checks packages the way `go build` does: load all, then compile in dependency order; messages stand under a heading for each package.
using Go2Cs.Loading;

namespace Go2Cs.Pipeline;

/// <summary>What to check, and how.</summary>
/// <param name="Patterns">Folders, <c>DIR/...</c>, and with sources of the standard library <c>std</c> and <c>cmd</c>.</param>
/// <param name="Context">The target.</param>
/// <param name="WithTests">Check the tests of the named packages, too.</param>
public sealed record PackageCheck(IReadOnlyList<string> Patterns, BuildContext Context, bool WithTests)
{
    /// <summary>How many packages are worked on at once.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Checks and gives the lines to print; none if all is right.</summary>
    /// <exception cref="CommandException">A pattern names nothing, or a go.mod file is not understood.</exception>
    public IEnumerable<string> Run()
    {
        var graph = Load();
        return graph.Errors.Count > 0 ? graph.Errors : Report(GraphChecker.Check(graph.Roots, Workers));
    }

    /// <summary>Loads the packages.</summary>
    /// <exception cref="CommandException">A pattern names nothing, or a go.mod file is not understood.</exception>
    public PackageGraph Load()
    {
        try
        {
            var first = Patterns[0] is "std" or "cmd" ? "." : Patterns[0].Replace("/...", "", StringComparison.Ordinal);
            var modules = Directory.Exists(first) ? ModuleGraph.Find(first) : null;
            var loader = new PackageLoader(Context, modules, Directory.GetCurrentDirectory(), Workers);
            return loader.Load(Patterns, WithTests);
        }
        catch (LoadException e)
        {
            throw new CommandException(ExitCode.Usage, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"{string.Join(' ', Patterns)}: {FileErrors.Reason(e)}");
        }
    }

    private static IEnumerable<string> Report(IEnumerable<CheckedPackage> packages)
    {
        foreach (var package in packages)
        {
            if (!package.Diagnostics.HasErrors)
                continue;
            yield return "# " + package.Source.Heading;
            foreach (var line in package.Diagnostics.Render(limit: 0))
                yield return line;
        }
    }
}
