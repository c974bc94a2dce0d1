// What a program did, as far as it is compared: stdout, the first line of stderr and the exit code; and how that is
// written down beside a golden Go program (NAME.verified.txt):
//
//     exit 2
//     stderr panic: sync: negative WaitGroup counter
//     stdout
//     …the output, byte for byte…
using System.Text;

namespace Go2Cs.Validation;

/// <summary>What a program did. Texts hold one character per byte, so that output of any kind is compared exactly.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="FirstError">First line of stderr without line end; empty when there was none.</param>
/// <param name="Output">All of stdout.</param>
public sealed record ProgramOutcome(int ExitCode, string FirstError, string Output)
{
    /// <summary>The outcome as it is recorded.</summary>
    public string ToText() => $"exit {ExitCode}\n{$"stderr {FirstError}".TrimEnd()}\nstdout\n{Output}";

    /// <summary>Reads what <see cref="ToText"/> wrote.</summary>
    /// <exception cref="FormatException">The text is none of that form.</exception>
    public static ProgramOutcome Parse(string text)
    {
        return text.Split('\n', 4) is [['e', 'x', 'i', 't', ' ', .. var code], ['s', 't', 'd', 'e', 'r', 'r', .. var error], "stdout",
            var output]
            && int.TryParse(code, out var number)
                ? new(number, error.TrimStart(' '), output)
                : throw new FormatException("not a recorded outcome: exit, stderr, stdout");
    }

    /// <summary>The first difference in words; null when there is none.</summary>
    /// <param name="other">What is compared with this one.</param>
    /// <param name="ours">Name of this one, such as <c>go</c>.</param>
    /// <param name="theirs">Name of the other.</param>
    public string? DifferenceFrom(ProgramOutcome other, string ours, string theirs)
    {
        if (Output != other.Output)
        {
            var (a, b) = (Output.Split('\n'), other.Output.Split('\n'));
            var i = 0;
            while (i < a.Length && i < b.Length && a[i] == b[i])
            {
                i++;
            }
            return Describe($"stdout, line {i + 1}", ours, Line(a, i), theirs, Line(b, i));
        }
        if (FirstError != other.FirstError)
        {
            return Describe("stderr, first line", ours, FirstError, theirs, other.FirstError);
        }
        return ExitCode == other.ExitCode ? null : Describe("exit code", ours, $"{ExitCode}", theirs, $"{other.ExitCode}");
    }

    private static string Line(string[] lines, int index) => index < lines.Length ? lines[index] : "(no such line)";

    private static string Describe(string what, string ours, string a, string theirs, string b) =>
        $"{what}\n  {ours + ":",-10}{Readable(a)}\n  {theirs + ":",-10}{Readable(b)}";

    private static string Readable(string bytes) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));
}
