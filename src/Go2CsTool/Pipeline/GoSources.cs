// Reads the Go files that a command names: one file, or those of a folder that belong to its package on linux/amd64.
using Go2Cs.Diagnostics;
using Go2Cs.Loading;

namespace Go2Cs.Pipeline;

/// <summary>The Go files of one package as they were read.</summary>
/// <param name="Location">The file or folder as the user gave it.</param>
/// <param name="Name">Name of the program: the file's without extension, or the folder's.</param>
/// <param name="Files">The files, sorted by name.</param>
public sealed record GoSources(string Location, string Name, IReadOnlyList<SourceFile> Files)
{
    private static readonly BuildContext context = new();

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

    /// <summary>Reads several files that make one package.</summary>
    /// <exception cref="CommandException">One of them cannot be read.</exception>
    public static GoSources Read(IReadOnlyList<string> paths)
    {
        var first = Read(paths[0]);
        var set = new FileSet();
        foreach (var path in paths)
        {
            foreach (var file in Read(path).Files)
            {
                set.Add(file.Name, file.Content);
            }
        }
        return first with { Files = set.Files };
    }

    private static GoSources ReadFolder(string folder)
    {
        var names = Directory.GetFiles(folder, "*.go").Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
        var set = new FileSet();
        foreach (var name in names.Where(static n => n[0] is not ('_' or '.') && !n.EndsWith("_test.go", StringComparison.Ordinal) && context.MatchesName(n)))
        {
            var path = Path.Combine(folder, name);
            var content = File.ReadAllBytes(path);
            if (context.MatchesContent(content))
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
}
