// Reads the Go files that a command names: one file, or those of a folder that belong to its package on linux/amd64.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Pipeline;

/// <summary>The Go files of one package as they were read.</summary>
/// <param name="Location">The file or folder as the user gave it.</param>
/// <param name="Name">Name of the program: the file's without extension, or the folder's.</param>
/// <param name="Files">The files, sorted by name.</param>
public sealed record GoSources(string Location, string Name, IReadOnlyList<SourceFile> Files)
{
    private static readonly string[] otherSystems =
    [
        "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "nacl", "netbsd", "openbsd",
        "plan9", "solaris", "wasip1", "windows", "zos",
    ];

    private static readonly string[] otherArchitectures =
    [
        "386", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips", "mipsle", "mips64", "mips64le", "mips64p32",
        "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm",
    ];

    /// <summary>Reads a file or a folder.</summary>
    /// <exception cref="CommandException">There is nothing there that could be read.</exception>
    public static GoSources Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return ReadFolder(path);
            }
            if (!File.Exists(path))
            {
                throw new CommandException(ExitCode.Usage, $"{path}: no such file or directory");
            }
            if (!path.EndsWith(".go", StringComparison.Ordinal))
            {
                throw new CommandException(ExitCode.Usage, $"{path}: not a .go file");
            }
            return new(path, Path.GetFileNameWithoutExtension(path), [new FileSet().AddFromDisk(path)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"{path}: {FileErrors.Reason(e)}");
        }
    }

    private static GoSources ReadFolder(string folder)
    {
        var names = Directory.GetFiles(folder, "*.go").Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
        var set = new FileSet();
        foreach (var name in names.Where(static n => n[0] is not ('_' or '.') && FitsByName(n)))
        {
            var path = Path.Combine(folder, name);
            var content = File.ReadAllBytes(path);
            if (FitsByConstraint(content))
            {
                set.Add(path, content);
            }
        }
        if (set.Files.Count == 0)
        {
            var why = names.Count == 0 ? "no Go files" : "build constraints exclude all Go files";
            throw new CommandException(ExitCode.WrongSource, $"{folder}: {why}");
        }
        return new(folder, new DirectoryInfo(folder).Name, set.Files);
    }

    // x_test.go, x_windows.go, x_arm64.go, x_linux_arm64.go do not belong to a program for linux/amd64.
    private static bool FitsByName(string name)
    {
        var parts = name[..^3].Split('_');
        return parts.Length == 1
            || !(parts[^1] == "test" || otherSystems.Contains(parts[^1]) || otherArchitectures.Contains(parts[^1])
                || (parts.Length > 2 && parts[^1] == "amd64" && otherSystems.Contains(parts[^2])));
    }

    // A //go:build line stands before the package clause, among comments and blank lines only.
    private static bool FitsByConstraint(byte[] content)
    {
        foreach (var raw in Encoding.UTF8.GetString(content).Split('\n'))
        {
            var line = raw.Trim();
            if (line.StartsWith("//go:build ", StringComparison.Ordinal) && BuildConstraint.TryParse(line, out var constraint))
            {
                return constraint.Eval(HasTag);
            }
            if (line.StartsWith("package ", StringComparison.Ordinal))
            {
                break;
            }
        }
        return true;
    }

    private static bool HasTag(string tag) =>
        tag is "linux" or "amd64" or "unix" or "gc"
        || (tag.StartsWith("go1.", StringComparison.Ordinal) && int.TryParse(tag.AsSpan(4), out var minor) && minor <= 27);
}
