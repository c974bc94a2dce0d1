// Runs the built tool as a user does: a process of its own, in a folder of its own, with a cache of its own.
using System.Diagnostics;

namespace Go2Cs.Tests.Cli;

/// <summary>What a run of the tool did.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Error);

/// <summary>A folder to work in, and the tool run in it.</summary>
public sealed class Tool : IDisposable
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "go2cs.dll");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("go2cs-test-");

    public string Folder => _folder.FullName;

    public string Cache => Path.Combine(Folder, ".cache");

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public ToolResult Run(params string[] args) => Start("dotnet", [Assembly, .. args]);

    public ToolResult Start(string command, string[] args)
    {
        var start = new ProcessStartInfo(command, args)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GO2CS_CACHE"] = Cache;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
