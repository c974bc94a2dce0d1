// The files that loading looks at. What was seen of them is noted: a compiled program may be used again as long as all of it is as it
// was, the folders and the go.mod files that are not there included.
using System.Collections.Concurrent;
using Go2Cs.Diagnostics;

namespace Go2Cs.Loading;

/// <summary>What stands under a name; links are not followed. A class, for tables of values of its own kind have to be compiled at each
/// start.</summary>
public sealed class EntryKind
{
    public static readonly EntryKind None = new("none");
    public static readonly EntryKind File = new("file");
    public static readonly EntryKind Folder = new("folder");
    public static readonly EntryKind Other = new("other");

    private readonly string _name;

    private EntryKind(string name) => _name = name;

    public override string ToString() => _name;
}

/// <summary>A file of the program cannot be read.</summary>
/// <param name="path">Where it is.</param>
/// <param name="reason">Why.</param>
public sealed class UnreadableFileException(string path, Exception reason) : Exception(reason.Message, reason)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}

/// <summary>Reads files and folders and notes what it saw. Thread-safe.</summary>
public sealed class SourceTree
{
    private readonly ConcurrentDictionary<string, byte[]> _contents = new();
    private readonly ConcurrentDictionary<string, string[]> _folders = new();
    private readonly ConcurrentDictionary<string, EntryKind> _kinds = new();

    /// <summary>The files read.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Contents => _contents;

    /// <summary>The folders listed, with the names of what is in them, sorted; one that does not exist has nothing in it.</summary>
    public IEnumerable<KeyValuePair<string, string[]>> Folders => _folders;

    /// <summary>The paths of which it was asked what they are, with the answers.</summary>
    public IEnumerable<KeyValuePair<string, EntryKind>> Kinds => _kinds;

    /// <summary>A file's bytes.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read, or is a pipe or a device.</exception>
    public byte[] Read(string path)
    {
        if (_contents.TryGetValue(path, out var known))
            return known;
        try
        {
            return _contents[path] = FileSet.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(path, e);
        }
    }

    /// <summary>A file's text.</summary>
    public string ReadText(string path) => System.Text.Encoding.UTF8.GetString(Read(path));

    /// <summary>Notes a file that was read elsewhere.</summary>
    public void Note(string path, byte[] content) => _contents[path] = content;

    /// <summary>The names in a folder, sorted; none if there is no such folder.</summary>
    public string[] Entries(string path) => _folders.TryGetValue(path, out var known) ? known : _folders[path] = EntriesOf(path);

    /// <summary>The names of files in a folder that end as asked, sorted.</summary>
    public IEnumerable<string> Files(string path, string ending) => Entries(path).Where(n => n.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>What stands under a path.</summary>
    public EntryKind KindOf(string path) => _kinds.TryGetValue(path, out var known) ? known : _kinds[path] = KindNow(path);

    /// <summary>Whether there is a file; links are followed.</summary>
    public bool FileExists(string path) => KindOf(path) == EntryKind.File || KindOf(path) == EntryKind.Other && File.Exists(path);

    /// <summary>What <see cref="Entries"/> would say now.</summary>
    public static string[] EntriesOf(string path)
    {
        if (!Directory.Exists(path))
            return [];
        var names = Directory.GetFileSystemEntries(path);
        for (var i = 0; i < names.Length; i++)
            names[i] = Path.GetFileName(names[i]);
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    /// <summary>What <see cref="Kinds"/> would say now.</summary>
    public static EntryKind KindNow(string path)
    {
        var attributes = new FileInfo(path).Attributes;
        // Of what does not exist all attributes are set.
        if ((int)attributes == -1)
            return EntryKind.None;
        if ((attributes & FileAttributes.ReparsePoint) != 0
            || FileKind.Of(path, followLinks: false) is { IsRegular: false, IsFolder: false })
        {
            return EntryKind.Other;
        }

        return (attributes & FileAttributes.Directory) != 0 ? EntryKind.Folder : EntryKind.File;
    }
}
