// The Go files of one run, in the order in which they were added; that order sorts diagnostics.
namespace Go2Cs.Diagnostics;

/// <summary>The source files of one run.</summary>
public sealed class FileSet
{
    private readonly List<SourceFile> _files = [];

    /// <summary>The files in the order they were added.</summary>
    public IReadOnlyList<SourceFile> Files => _files;

    /// <summary>Adds a file with the given content.</summary>
    /// <param name="name">The name to show in diagnostics.</param>
    /// <param name="content">The bytes; must not change afterwards.</param>
    public SourceFile Add(string name, byte[] content)
    {
        var file = new SourceFile(name, content, _files.Count);
        _files.Add(file);
        return file;
    }

    /// <summary>Adds a file with the given text.</summary>
    public SourceFile Add(string name, string text) => Add(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a file from disk and adds it.</summary>
    /// <param name="path">Where to read it.</param>
    /// <param name="name">The name to show in diagnostics; the path if null.</param>
    public SourceFile AddFromDisk(string path, string? name = null) => Add(name ?? path, Read(path));

    /// <summary>The bytes of a file; a named pipe would make the tool wait and a device never end, so they are none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path) =>
        FileKind.Of(path) is { IsRegular: false, IsFolder: false } ? throw new IOException("not a regular file") : File.ReadAllBytes(path);
}
