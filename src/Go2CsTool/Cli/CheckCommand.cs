// `go2cs check PATH…`: what `go build` would complain about, in its words, all of it.
using Go2Cs.Loading;
using Go2Cs.Pipeline;

namespace Go2Cs.Cli;

/// <summary>The check command.</summary>
public static class CheckCommand
{
    /// <summary>Checks files that make one package, or packages.</summary>
    /// <param name="paths">Files; or folders and <c>DIR/...</c>.</param>
    /// <param name="context">The target and the standard library.</param>
    /// <param name="withTests">Check the packages' tests, too.</param>
    /// <returns>0 when nothing is wrong, 1 when something is.</returns>
    public static int Execute(string[] paths, BuildContext context, bool withTests)
    {
        var place = paths[0];
        return CommandHost.Run(
            stop =>
            {
                if (context.GoRoot is { } root && !Directory.Exists(Path.Combine(root, "src")))
                {
                    throw new CommandException(ExitCode.Usage, $"{root}: not a Go installation: it has no folder src");
                }
                var good = true;
                foreach (var line in ProgramSource.Read(paths, context).Check(withTests))
                {
                    good = false;
                    Console.Error.WriteLine(line);
                }
                return good ? ExitCode.Success : ExitCode.WrongSource;
            },
            () => place);
    }
}
