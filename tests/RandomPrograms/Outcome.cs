// What a program did.
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Go2Cs.RandomPrograms;

/// <summary>Exit code, first line on stderr, stdout.</summary>
public sealed record Outcome(int ExitCode, string FirstError, string Output)
{
    private const int MostOutput = 1 << 24;

    /// <summary>It ended in time and did not print too much.</summary>
    public bool HasEnded => ExitCode != -1;

    /// <summary>The outcome of a command; exit code -1 where it has not ended (<see cref="HasEnded"/>).</summary>
    public static Outcome Of(string file, IEnumerable<string> arguments, string folder, int seconds = 60,
        params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.Latin1,
            StandardErrorEncoding = Encoding.Latin1,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        try
        {
            var error = ReadAsync(process.StandardError, stop);
            var output = ReadAsync(process.StandardOutput, stop);
            Task.WaitAll([error, output, process.WaitForExitAsync(stop.Token)], CancellationToken.None);
            return new(process.ExitCode, error.Result.Split('\n')[0], output.Result);
        }
        catch (AggregateException e) when (e.InnerException is OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new(-1, "no end", "");
        }
    }

    // What prints without end is not kept.
    private static async Task<string> ReadAsync(StreamReader reader, CancellationTokenSource stop)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 16];
        while (await reader.ReadAsync(buffer, stop.Token) is > 0 and var count)
        {
            if (text.Append(buffer, 0, count).Length > MostOutput)
            {
                await stop.CancelAsync();
            }
        }
        return text.ToString();
    }

    /// <summary>The first difference, or null.</summary>
    public string? DifferenceFrom(Outcome actual)
    {
        if (actual == this)
        {
            return null;
        }
        if (ExitCode != actual.ExitCode)
        {
            return $"exit {ExitCode}, not {actual.ExitCode}: {actual.FirstError}";
        }
        if (FirstError != actual.FirstError)
        {
            return $"stderr '{FirstError}', not '{actual.FirstError}'";
        }
        var (want, got) = (Output.Split('\n'), actual.Output.Split('\n'));
        for (var i = 0; ; i++)
        {
            var (a, b) = (i < want.Length ? want[i] : "(end)", i < got.Length ? got[i] : "(end)");
            if (a != b)
            {
                return $"line {i + 1} is '{a}', not '{b}'";
            }
        }
    }

    /// <summary>What kind of difference <paramref name="actual"/> is, without what varies from program to program.</summary>
    public string KindOf(Outcome actual)
    {
        if (actual.ExitCode == -1)
        {
            return "no end";
        }
        if (Regex.Match(actual.FirstError, @"error (CS\d+)|: (CS\d+):") is { Success: true } m)
        {
            return "generated C# does not compile: " + m.Groups[1].Value + m.Groups[2].Value;
        }
        if (Regex.Match(actual.FirstError, @"GO2CS\d+") is { Success: true } refused)
        {
            return "refused: " + refused.Value;
        }
        return ExitCode != actual.ExitCode
            ? $"exit {ExitCode} became {actual.ExitCode}"
            : Output == actual.Output ? "stderr differs"
            : "output differs";
    }

    public string ToText() => $"exit {ExitCode}\nstderr {FirstError}".TrimEnd() + $"\n--\n{Output}";
}
