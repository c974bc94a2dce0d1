// `go2cs run FILE… [args]`: translate, compile, run, in this process. Streams and exit code are the program's own.
using Go2Cs.Loading;
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Cli;

/// <summary>The run command.</summary>
public static class RunCommand
{
    /// <summary>Runs Go files, a folder or a package.</summary>
    /// <param name="words">As for <c>go run</c>: all leading .go files make the program, or else one folder or package; the rest is the
    /// program's.</param>
    /// <param name="context">The build tags; null for those of the environment.</param>
    /// <returns>The program's exit code, or the tool's when it does not come to run.</returns>
    public static int Execute(string[] words, BuildContext? context = null)
    {
        var count = Math.Max(1, words.TakeWhile(static w => w.EndsWith(".go", StringComparison.Ordinal)).Count());
        var paths = words[..count];
        byte[]? image = null;
        Translation? translation = null;
        var code = CommandHost.Run(
            stop =>
            {
                if (MainPackage.Refusal(paths) is { } refusal)
                {
                    return Refuse(refusal);
                }
                var source = ProgramSource.Read(paths, context);
                var cache = ProgramCache.ForUser();
                var key = source.CacheKey();
                image = cache?.Find(key);
                if (image is not null)
                {
                    return ExitCode.Success;
                }
                if (source.Refusal() is { } noProgram)
                {
                    return Refuse(noProgram);
                }
                translation = new Translation(source);
                using (Progress.OnTerminal($"go2cs: compiling {source.Location} ..."))
                {
                    image = translation.Compile();
                }
                CommandHost.Print(translation.Messages);
                if (image is null)
                {
                    return ExitCode.WrongSource;
                }
                cache?.Store(key, image, source.Inputs);
                return ExitCode.Success;
            },
            () => translation?.Place);
        return code == ExitCode.Success ? ProgramRunner.Run(image!, words[count..]) : code;
    }

    // In Go's words, and so without ours in front.
    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.WrongSource;
    }
}
