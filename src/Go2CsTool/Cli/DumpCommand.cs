// `go2cs dump [--types] FILE`: the syntax tree, and what the checker knows of each node. `go2cs dump --core FILE`: Core.
using Go2Cs.Loading;
using Go2Cs.Pipeline;
using Go2Cs.Types;

namespace Go2Cs.Cli;

/// <summary>The dump command.</summary>
public static class DumpCommand
{
    /// <summary>Prints the tree of a file. What is wrong in it is told on stderr; the tree is printed as far as there is one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="context">The target and the standard library.</param>
    /// <param name="withTypes">Show types, objects, constants and scopes, too.</param>
    /// <param name="core">Print Core instead of the tree, as it is after this pass; null for the tree.</param>
    /// <returns>0 when nothing is wrong, 1 when something is.</returns>
    public static int Execute(string path, BuildContext context, bool withTypes, string? core) =>
        CommandHost.Run(
            stop =>
            {
                if (core is not null)
                {
                    return CoreDump.Write(ProgramSource.Read(path, context), core);
                }
                var graph = ProgramSource.Read(path, context).Load();
                var root = graph.Roots[0];
                var checkedRoot = withTypes && graph.Errors.Count == 0
                    ? GraphChecker.Check(graph.Roots, Environment.ProcessorCount, KeptTables.Roots)
                        .First(p => ReferenceEquals(p.Source, root))
                    : null;
                var errors = graph.Errors.Concat(
                    checkedRoot is null
                        ? root.Files.SelectMany(static f => f.Diagnostics.Render(limit: 0))
                        : checkedRoot.Diagnostics.Render(limit: 0)).ToList();
                foreach (var error in errors)
                {
                    Console.Error.WriteLine(error);
                }
                foreach (var file in root.Files)
                {
                    if (file.Tree is null)
                    {
                        continue;
                    }
                    foreach (var line in SemanticDump.Lines(file.Tree, checkedRoot?.Model))
                    {
                        Console.WriteLine(line);
                    }
                }
                return errors.Count == 0 ? ExitCode.Success : ExitCode.WrongSource;
            },
            () => path);
}
