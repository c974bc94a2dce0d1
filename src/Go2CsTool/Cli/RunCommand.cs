// `go2cs run FILE [args]`: translate, compile, run, in this process. Streams and exit code are the program's own.
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Cli;

/// <summary>The run command.</summary>
public static class RunCommand
{
    /// <summary>Runs a Go file or folder.</summary>
    /// <returns>The program's exit code, or the tool's when it does not come to run.</returns>
    public static int Execute(string path, string[] args)
    {
        byte[]? image = null;
        Translation? translation = null;
        var code = CommandHost.Run(
            stop =>
            {
                var sources = GoSources.Read(path);
                var cache = ProgramCache.ForUser();
                var key = ProgramCache.KeyOf(sources.Files);
                image = cache?.Find(key);
                if (image is null)
                {
                    translation = new Translation(sources);
                    image = translation.Compile();
                    CommandHost.Print(translation.Diagnostics);
                    if (image is null)
                    {
                        return ExitCode.WrongSource;
                    }
                    cache?.Store(key, image);
                }
                return ExitCode.Success;
            },
            () => translation?.Place);
        return code == ExitCode.Success ? ProgramRunner.Run(image!, args) : code;
    }
}
