// Checks one file as a package of its own, as `go build FILE` does; imports come from the module around it.
using Go2Cs.Loading;

namespace Go2Cs.Pipeline;

/// <summary>Checks files named one by one.</summary>
public static class FileCheck
{
    /// <summary>Checks the files as one package and gives the lines to print: its own without heading, those of imported packages with.</summary>
    public static IEnumerable<string> Run(GoSources sources, BuildContext context)
    {
        var graph = Load(sources, context);
        if (graph.Errors.Count > 0)
            return graph.Errors;
        return GraphChecker.Check(graph.Roots, Environment.ProcessorCount).SelectMany(p => Lines(p, ReferenceEquals(p.Source, graph.Roots[0])));
    }

    /// <summary>Loads the files as one package.</summary>
    /// <exception cref="CommandException">The module around them cannot be read.</exception>
    public static PackageGraph Load(GoSources sources, BuildContext context)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(sources.Files[0].Name))!;
        try
        {
            var loader = new PackageLoader(context, ModuleGraph.Find(folder), Directory.GetCurrentDirectory(), Environment.ProcessorCount);
            return loader.LoadFiles("command-line-arguments", folder, sources.Files);
        }
        catch (LoadException e)
        {
            throw new CommandException(ExitCode.Usage, e.Message);
        }
    }

    private static IEnumerable<string> Lines(CheckedPackage package, bool isRoot)
    {
        var lines = package.Diagnostics.Render(limit: 0);
        return isRoot || lines.Count == 0 ? lines : [$"# {package.Source.Heading}", .. lines];
    }
}
