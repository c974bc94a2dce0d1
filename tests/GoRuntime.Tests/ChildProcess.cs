// Runs a program of GoRuntime.TestHost in a process of its own and gathers what it printed and how it ended.

using System.Diagnostics;

namespace GoRuntime.Tests;

internal sealed record ChildProcess(string Output, string Errors, int ExitCode)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    /// <summary>The lines of standard error that Go prints before the stack.</summary>
    public string Report => Errors.Contains("\n\n", StringComparison.Ordinal) ? Errors[..Errors.IndexOf("\n\n", StringComparison.Ordinal)] : Errors.TrimEnd('\n');

    public static ChildProcess Run(string program, int maxProcs = 2, params (string Name, string Value)[] environment)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "GoRuntime.TestHost.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "exec", host, program },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GOMAXPROCS"] = maxProcs.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end");
        }

        return new ChildProcess(output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult(), process.ExitCode);
    }
}
