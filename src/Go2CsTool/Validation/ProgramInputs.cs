// What a compiled program was made from besides the files that its key names: packages, embedded files, go.mod files, and folders and
// files that are not there but would matter if they were. A line for each: what it is, a hash or kind, the path.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Loading;

namespace Go2Cs.Validation;

/// <summary>Writes down what loading saw, and compares it with what is there now.</summary>
internal static class ProgramInputs
{
    private const char Content = 'c';
    private const char Folder = 'd';
    private const char Kind = 'k';

    /// <summary>The list; null if a path cannot be written down.</summary>
    public static byte[]? Write(SourceTree? tree)
    {
        if (tree is null)
            return [];
        var text = new StringBuilder();
        foreach (var (path, content) in tree.Contents)
            Add(Content, HashOf(content), path);
        foreach (var (path, names) in tree.Folders)
            Add(Folder, HashOf(names), path);
        foreach (var (path, kind) in tree.Kinds)
            Add(Kind, kind.ToString(), path);
        var list = text.ToString();
        return list.Count(static c => c == '\n') == tree.Contents.Count() + tree.Folders.Count() + tree.Kinds.Count()
            ? Encoding.UTF8.GetBytes(list)
            : null;

        void Add(char what, string value, string path) => text.Append(what).Append(' ').Append(value).Append(' ').Append(path).Append('\n');
    }

    /// <summary>Whether everything in a list is as it was.</summary>
    public static bool AreUnchanged(ReadOnlySpan<byte> list)
    {
        foreach (var line in Encoding.UTF8.GetString(list).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.IndexOf(' ', 2);
            var (value, path) = (line[2..space], line[(space + 1)..]);
            var now = line[0] switch
            {
                Content => HashOf(FileSet.Read(path)),
                Folder => HashOf(SourceTree.EntriesOf(path)),
                _ => SourceTree.KindNow(path).ToString(),
            };
            if (now != value)
                return false;
        }
        return true;
    }

    private static string HashOf(byte[] content)
    {
        var hash = default(ContentHash);
        hash.Add(content);
        return hash.ToString();
    }

    private static string HashOf(string[] names)
    {
        var hash = default(ContentHash);
        foreach (var name in names)
            hash.Add(name);
        return hash.ToString();
    }
}
