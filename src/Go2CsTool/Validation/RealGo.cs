// The Go installation of this machine, if there is one: only ever the oracle, never needed to translate.
using System.Diagnostics;
using System.Text;

namespace Go2Cs.Validation;

/// <summary>Finds and runs real Go.</summary>
public static class RealGo
{
    private const string Version = "go1.27";

    /// <summary>
    /// Path of the go command: <c>$GO2CS_GO</c> (<c>off</c> for none), Debian's Go 1.27, or <c>go</c> on the path if that is
    /// 1.27; null if none.
    /// </summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("GO2CS_GO") is { Length: > 0 } given)
        {
            return given == "off" ? null : given;
        }
        const string debian = "/usr/lib/go-1.27/bin/go";
        if (File.Exists(debian))
        {
            return debian;
        }
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var onPath = folders.Select(static f => Path.Combine(f, "go")).FirstOrDefault(File.Exists);
        return onPath is not null && Capture(onPath, ["version"]).Output.Contains(Version, StringComparison.Ordinal) ? onPath : null;
    }

    /// <summary>Builds and runs a Go program with real Go. One that does not compile exits 1 with the first complaint.</summary>
    /// <param name="go">The go command.</param>
    /// <param name="path">File or folder.</param>
    public static ProgramOutcome Run(string go, string path) =>
        TryRun(go, path, out var complaints) ?? new(ExitCode: 1, complaints[0], "");

    /// <summary>Builds and runs a Go program with real Go.</summary>
    /// <param name="go">The go command.</param>
    /// <param name="path">File, folder or import path.</param>
    /// <param name="complaints">All that Go says about a program that does not compile.</param>
    /// <returns>What the program did; null if it does not compile.</returns>
    public static ProgramOutcome? TryRun(string go, string path, out IReadOnlyList<string> complaints)
    {
        complaints = [];
        // `go run` makes every exit code of a program 1, so the program is built first.
        var folder = Directory.CreateTempSubdirectory("go2cs-");
        try
        {
            var program = Path.Combine(folder.FullName, "program");
            // Named files need no go.mod; import paths are those of the module around.
            var isPackage = !Directory.Exists(path) && !File.Exists(path);
            var place = Directory.Exists(path) ? path : isPackage ? "." : Path.GetDirectoryName(Path.GetFullPath(path))!;
            var files = isPackage ? [path] : place == path && IsInModule(place) ? ["."] : FilesOf(path);
            var (code, _, error) = Start(go, ["build", "-gcflags=-e", "-o", program, .. files], place);
            if (code == 0)
            {
                return Capture(program, []);
            }
            complaints = [.. from line in error.TrimEnd('\n').Split('\n')
                             where !line.StartsWith('#')
                             select line.StartsWith("./", StringComparison.Ordinal) ? line[2..] : line];
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsInModule(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "go.mod")))
                return true;
        }
        return false;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        from file in Directory.Exists(path) ? Directory.GetFiles(path, "*.go") : [path]
        let name = Path.GetFileName(file)
        where !name.EndsWith("_test.go", StringComparison.Ordinal)
        orderby name
        select name;

    /// <summary>Runs a command with an empty stdin and notes what it did.</summary>
    /// <param name="command">The command.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="folder">Where to run it; null for here.</param>
    public static ProgramOutcome Capture(string command, IEnumerable<string> args, string? folder = null)
    {
        var (code, output, error) = Start(command, args, folder);
        return new(code, error.Split('\n')[0], output);
    }

    private static (int Code, string Output, string Error) Start(string command, IEnumerable<string> args, string? folder)
    {
        var start = new ProcessStartInfo(command, args)
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1,
            StandardErrorEncoding = Encoding.Latin1,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start");
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
