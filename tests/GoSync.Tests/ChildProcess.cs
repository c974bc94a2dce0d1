// Starts this assembly again to run a program that ends its process.
using System.Diagnostics;

namespace GoSync.Tests;

internal sealed record ChildResult(int ExitCode, string Output, string Errors)
{
    public string FirstErrorLine => Errors.Split('\n')[0];
}

internal static class ChildProcess
{
    public static ChildResult Run(string program)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        start.ArgumentList.Add(program);
        start.Environment["GOMAXPROCS"] = "1";

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ChildResult(process.ExitCode, output, errors.Result);
    }
}
