// Starts this assembly again to run a program that ends its process.
using System.Diagnostics;

namespace GoSync.Tests;

internal sealed record ChildResult(int ExitCode, string Output, string Errors)
{
    public string FirstErrorLine => Errors.Split('\n')[0];
}

internal static class ChildProcess
{
    // Only a program that hangs comes to it, however busy the machine.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program, by another command if given.</summary>
    public static ChildResult Run(string program, params string[] through)
    {
        using var process = Start(program, through);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            throw new TimeoutException($"{program} did not end");
        }

        return new ChildResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Runs a program that writes much on standard error, line by line, and nothing on standard output.</summary>
    public static int Read(string program, Action<string> errorLine)
    {
        using var process = Start(program);
        while (process.StandardError.ReadLine() is { } line) errorLine(line);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Process Start(string program, params string[] through)
    {
        string[] command = [.. through, "dotnet", "exec", typeof(ChildProcess).Assembly.Location, program];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GOMAXPROCS"] = "1";

        return Process.Start(start)!;
    }
}
