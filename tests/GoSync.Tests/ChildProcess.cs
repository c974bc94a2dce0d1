// Starts this assembly again to run a program that ends its process.
using System.Diagnostics;

namespace GoSync.Tests;

internal sealed record ChildResult(int ExitCode, string Output, string Errors)
{
    public string FirstErrorLine => Errors.Split('\n')[0];
}

internal static class ChildProcess
{
    /// <summary>Tools that run a program with other limits, and as another user.</summary>
    public static readonly string[] Limiters = ["/usr/bin/prlimit", "/usr/bin/setpriv"];

    private const int UserWithoutProcesses = 54_321;

    /// <param name="program">Its name.</param>
    /// <param name="threads">How many threads the system grants it; 0 for as many as it likes.</param>
    public static ChildResult Run(string program, int threads = 0)
    {
        using var process = Start(program, threads);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ChildResult(process.ExitCode, output, errors.Result);
    }

    /// <summary>Runs a program that writes much on standard error, line by line, and nothing on standard output.</summary>
    public static int Read(string program, Action<string> errorLine)
    {
        using var process = Start(program);
        while (process.StandardError.ReadLine() is { } line) errorLine(line);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Process Start(string program, int threads = 0)
    {
        string[] command = ["dotnet", "exec", typeof(ChildProcess).Assembly.Location, program];
        if (threads != 0)
        {
            var (user, group) = ($"--reuid={UserWithoutProcesses}", $"--regid={UserWithoutProcesses}");
            command = [Limiters[0], $"--nproc={threads}", Limiters[1], user, group, "--clear-groups", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GOMAXPROCS"] = "1";

        return Process.Start(start)!;
    }
}
