// Runs a program of GoRuntime.TestHost in a process of its own and gathers what it printed and how it ended.

using System.Diagnostics;

namespace GoRuntime.Tests;

internal sealed record ChildProcess(string Output, string Errors, int ExitCode)
{
    // Only a program that hangs comes to it, however busy the machine.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>The lines of standard error that Go prints before the stack.</summary>
    public string Report =>
        Errors.Contains("\n\n", StringComparison.Ordinal)
            ? Errors[..Errors.IndexOf("\n\n", StringComparison.Ordinal)]
            : Errors.TrimEnd('\n');

    public static ChildProcess Run(string program, int maxProcs = 2, params (string Name, string Value)[] environment) =>
        Run(new ProcessStartInfo(Dotnet) { ArgumentList = { "exec", Host, program } }, program, maxProcs, environment);

    /// <summary>Runs a program with what a shell makes of its streams, such as <c>2&gt;&amp;-</c>.</summary>
    public static ChildProcess RunRedirected(string program, string redirections) =>
        Run(new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", $"exec '{Dotnet}' exec '{Host}' {program} {redirections}" } },
            program, 2, []);

    private static string Host => Path.Combine(AppContext.BaseDirectory, "GoRuntime.TestHost.dll");

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static ChildProcess Run(ProcessStartInfo start, string program, int maxProcs, (string Name, string Value)[] environment)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["GOMAXPROCS"] = maxProcs.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end");
        }

        return new ChildProcess(output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult(), process.ExitCode);
    }
}
