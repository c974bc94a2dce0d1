// `go2cs check FILE|DIR`: what `go build` would complain about, in its words, all of it.
using Go2Cs.Pipeline;

namespace Go2Cs.Cli;

/// <summary>The check command.</summary>
public static class CheckCommand
{
    /// <summary>Checks a Go file or folder.</summary>
    /// <returns>0 when nothing is wrong, 1 when something is.</returns>
    public static int Execute(string path)
    {
        Translation? translation = null;
        return CommandHost.Run(
            stop =>
            {
                translation = new Translation(GoSources.Read(path));
                var good = translation.Check();
                CommandHost.Print(translation.Diagnostics);
                return good ? ExitCode.Success : ExitCode.WrongSource;
            },
            () => translation?.Place);
    }
}
