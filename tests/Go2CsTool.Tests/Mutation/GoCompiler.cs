// Asks real Go's compiler whether it takes a file: `go tool compile`, with export data that `go list` makes once.
using System.Diagnostics;
using System.Text;

namespace Go2Cs.Tests.Mutation;

/// <summary>Compiles single files.</summary>
internal sealed class GoCompiler : IDisposable
{
    private readonly string _go;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("go2cs-compile-");

    /// <summary>Prepares for files that import some of the packages.</summary>
    public GoCompiler(string go, IEnumerable<string> packages)
    {
        _go = go;
        var (code, output) =
            Run(["list", "-export", "-deps", "-f", "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}", .. packages]);
        Assert.True(code == 0, output);
        File.WriteAllText(Path.Combine(_folder.FullName, "importcfg"), output);
    }

    /// <summary>What the compiler says; empty if it takes the file.</summary>
    public string Compile(byte[] content)
    {
        var name = Path.Combine(_folder.FullName, $"{Guid.NewGuid():n}.go");
        File.WriteAllBytes(name, content);
        var (code,
            output) = Run(["tool", "compile", "-complete", "-p", "main", "-lang", "go1.27", "-importcfg",
            Path.Combine(_folder.FullName, "importcfg"), "-o", name + ".o", name]);
        return code == 0 ? "" : output.Length > 0 ? output : $"exit code {code}";
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (int Code, string Output) Run(string[] args)
    {
        var start = new ProcessStartInfo(_go, args)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        var error = process.StandardError.ReadToEndAsync();
        output.Append(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return (process.ExitCode, output.Append(process.ExitCode == 0 ? "" : error.Result).ToString());
    }
}
