// A failure that is told in one line and ends the command: not of the Go program's text but of what was asked for.
namespace Go2Cs.Pipeline;

/// <summary>Exit codes of the tool.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>The Go source is wrong, or cannot be translated yet.</summary>
    public const int WrongSource = 1;

    /// <summary>The command line is wrong: arguments, files and folders that cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the tool itself.</summary>
    public const int Internal = 70;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;
}

/// <summary>Ends the command with one line on stderr.</summary>
public sealed class CommandException(int exitCode, string message) : Exception(message)
{
    /// <summary>The command's exit code.</summary>
    public int ExitCode { get; } = exitCode;
}
