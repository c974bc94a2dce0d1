// `go2cs verify FILE`: the program under real Go, or as recorded from it, against its translation.
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Cli;

/// <summary>The verify command.</summary>
public static class VerifyCommand
{
    /// <summary>Compares a program's two forms.</summary>
    /// <returns>0 when they do the same, 1 when not.</returns>
    public static int Execute(string path) =>
        CommandHost.Run(
            stop =>
            {
                GoSources.Read(path);
                var (name, expected) = Expected(path);
                var actual = RealGo.Capture(Environment.ProcessPath!, [.. ToolArguments(), "run", path]);
                if (WithoutFolder(expected).DifferenceFrom(WithoutFolder(actual), name, "go2cs") is { } difference)
                {
                    Console.WriteLine($"{path}: differs: {difference}");
                    return ExitCode.WrongSource;
                }
                Console.WriteLine($"{path}: the same as {name} (exit {actual.ExitCode}, {actual.Output.Length} bytes of output)");
                return ExitCode.Success;
            },
            () => path);

    // What the program should do, and who says so.
    private static (string Name, ProgramOutcome Outcome) Expected(string path)
    {
        if (RealGo.Find() is { } go)
        {
            return ("go", RealGo.Run(go, path));
        }
        var recorded = Directory.Exists(path) ? Path.Combine(path, "main.verified.txt") : Path.ChangeExtension(path, ".verified.txt");
        return File.Exists(recorded)
            ? ("recorded", ProgramOutcome.Parse(File.ReadAllText(recorded, System.Text.Encoding.Latin1)))
            : throw new CommandException(ExitCode.Usage, $"{path}: Go 1.27 is not installed, and there is no {recorded}");
    }

    // Go names the files that it complains about relative to where it stands, go2cs as they were given.
    private static ProgramOutcome WithoutFolder(ProgramOutcome outcome)
    {
        var place = outcome.FirstError.IndexOf(".go:", StringComparison.Ordinal);
        return outcome.ExitCode != 1 || place < 0 || outcome.FirstError.AsSpan(0, place).Contains(' ')
            ? outcome
            : outcome with { FirstError = outcome.FirstError[(outcome.FirstError.LastIndexOf('/', place) + 1)..] };
    }

    // `dotnet go2cs.dll run` when the tool runs under dotnet, `go2cs run` when it has a host of its own.
    private static string[] ToolArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
