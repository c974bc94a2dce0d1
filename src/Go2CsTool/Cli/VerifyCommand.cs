// `go2cs verify FILE`: the program under real Go, or as recorded from it, against its translation. A program that does not compile
// is never verified: what both compilers say of it is shown, and where they differ.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Cli;

/// <summary>The verify command.</summary>
public static class VerifyCommand
{
    /// <summary>Compares a program's two forms.</summary>
    /// <returns>0 when they do the same, 1 when not, or when there is no program.</returns>
    public static int Execute(string path) =>
        CommandHost.Run(
            stop =>
            {
                var source = ProgramSource.Read(path);
                if (source.Refusal() is { } refusal)
                {
                    Console.Error.WriteLine(refusal);
                    return ExitCode.WrongSource;
                }
                var (name, expected, complaints) = Expected(path);
                var translation = new Translation(source);
                if (translation.Render(lineDirectives: false, format: false) is null)
                {
                    return DoesNotCompile(path, name, complaints, Lines(translation.Messages));
                }
                if (expected is null)
                {
                    return DoesNotCompile(path, name, complaints, []);
                }
                var actual = RealGo.Capture(Environment.ProcessPath!, [.. ToolArguments(), "run", path]);
                if (expected.DifferenceFrom(actual, name, "go2cs") is { } difference)
                {
                    Console.WriteLine($"{path}: differs: {difference}");
                    return ExitCode.WrongSource;
                }
                Console.WriteLine($"{path}: the same as {name} (exit {actual.ExitCode}, {actual.Output.Length} bytes of output)");
                return ExitCode.Success;
            },
            () => path);

    private static int DoesNotCompile(string path, string name, IReadOnlyList<string> theirs, IEnumerable<string> ours)
    {
        var (a, b) = (theirs.Select(WithoutFolder).ToList(), ours.Select(WithoutFolder).ToList());
        if (a.Count == 0 || b.Count == 0)
        {
            Console.WriteLine($"{path}: differs: {(a.Count == 0 ? "go2cs" : name)} does not compile it");
            Show(a.Count == 0 ? b : a);
        }
        // A record holds the first line only.
        else if (name == "go" ? a.SequenceEqual(b) : a[0] == b[0])
        {
            Console.WriteLine($"{path}: does not compile, {name} and go2cs say the same:");
            Show(b);
        }
        else
        {
            Console.WriteLine($"{path}: does not compile, and {name} and go2cs differ about it:");
            Show(a.Select(line => (b.Contains(line) ? "  " : $"- {name}: ") + line));
            Show(b.Where(line => !a.Contains(line)).Select(static line => "+ go2cs: " + line));
        }
        return ExitCode.WrongSource;
    }

    // Without the headings of packages; Go's are not among its complaints either.
    private static IEnumerable<string> Lines(IEnumerable<string> messages) =>
        messages.SelectMany(static m => m.Split('\n')).Where(static line => !line.StartsWith('#'));

    private static void Show(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine("  " + line);
        }
    }

    // What the program should do, and who says so. No outcome but complaints where it does not compile.
    private static (string Name, ProgramOutcome? Outcome, IReadOnlyList<string> Complaints) Expected(string path)
    {
        if (RealGo.Find() is { } go)
        {
            var outcome = RealGo.TryRun(go, path, out var complaints);
            return ("go", outcome, [.. complaints.Select(static c => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(c)))]);
        }
        var recorded = Directory.Exists(path) ? Path.Combine(path, "main.verified.txt") : Path.ChangeExtension(path, ".verified.txt");
        if (!File.Exists(recorded))
        {
            throw new CommandException(ExitCode.Usage, $"{path}: Go 1.27 is not installed, and there is no {recorded}");
        }
        ProgramOutcome record;
        try
        {
            record = ProgramOutcome.Parse(Encoding.Latin1.GetString(FileSet.Read(recorded)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"{recorded}: {FileErrors.Reason(e)}");
        }
        var isComplaint = record is { ExitCode: 1, Output: "" } && IsPlace(record.FirstError);
        return isComplaint ? ("recorded", null, [record.FirstError]) : ("recorded", record, []);
    }

    private static bool IsPlace(string line)
    {
        var place = line.IndexOf(".go:", StringComparison.Ordinal);
        return place >= 0 && !line.AsSpan(0, place).Contains(' ');
    }

    // Go names the files that it complains about relative to where it stands, go2cs as they were given.
    private static string WithoutFolder(string line) =>
        IsPlace(line) ? line[(line.LastIndexOf('/', line.IndexOf(".go:", StringComparison.Ordinal)) + 1)..] : line;

    // `dotnet go2cs.dll run` when the tool runs under dotnet, `go2cs run` when it has a host of its own.
    private static string[] ToolArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
