// Finds templates by name: a file of the user's folder (--templates DIR) stands before the one built into the tool. The
// first line of a template declares the values it uses, optional ones with a question mark:
//     {{ # if: cond, then, else_if?, otherwise? ~}}
using System.Reflection;

namespace Go2Cs.Emit;

/// <summary>A template's text and what it declares.</summary>
/// <param name="Name">Name, or path of the user's file, for messages.</param>
/// <param name="Source">The text, with \n line ends.</param>
/// <param name="Required">Values that must be there.</param>
/// <param name="Optional">Values that are null when absent.</param>
internal sealed record TemplateText(string Name, string Source, IReadOnlyList<string> Required, IReadOnlyList<string> Optional);

/// <summary>The templates by name.</summary>
public sealed class TemplateStore
{
    private const string Prefix = "Templates/";
    private const string Extension = ".sbn";
    private static readonly Assembly Home = typeof(TemplateStore).Assembly;

    /// <summary>The built-in templates, with those of a folder before them.</summary>
    /// <param name="overrideFolder">Folder of single templates; null for none.</param>
    /// <exception cref="TemplateException">A template of the folder has a name that the tool does not know.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public TemplateStore(string? overrideFolder = null)
    {
        if (overrideFolder is null)
        {
            return;
        }
        Folder = new TemplateFolder(overrideFolder);
        var known = Names.ToHashSet();
        foreach (var file in Directory.GetFiles(overrideFolder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            if (!known.Contains(Path.GetFileNameWithoutExtension(file)))
            {
                throw new TemplateException(file, 1, "the tool has no template of that name");
            }
        }
    }

    /// <summary>The user's folder; null for none.</summary>
    internal TemplateFolder? Folder { get; }

    /// <summary>Names of the built-in templates.</summary>
    public static IEnumerable<string> Names =>
        from resource in Home.GetManifestResourceNames()
        where resource.StartsWith(Prefix, StringComparison.Ordinal)
        select resource[Prefix.Length..^Extension.Length];

    /// <summary>A template by name.</summary>
    /// <exception cref="TemplateException">There is none, or its first line declares nothing.</exception>
    internal TemplateText Load(string name)
    {
        if (Folder?.Read(name + Extension) is { } own)
        {
            return ReadHeader(Path.Combine(Folder.Name, name + Extension), name, own);
        }
        using var stream = Home.GetManifestResourceStream(Prefix + name + Extension)
            ?? throw new TemplateException(name, 1, "there is no such template");
        using var reader = new StreamReader(stream);
        return ReadHeader(name + Extension, name, reader.ReadToEnd());
    }

    private static TemplateText ReadHeader(string path, string name, string source)
    {
        source = source.ReplaceLineEndings("\n");
        var line = source.Split('\n', 2)[0];
        var start = $"{{{{ # {name}:";
        if (!line.StartsWith(start, StringComparison.Ordinal) || !line.EndsWith("~}}", StringComparison.Ordinal))
        {
            throw new TemplateException(path, 1, $"the first line declares the values: {start} name, optional? ~}}}}");
        }
        var values = line[start.Length..^3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(
            path,
            source,
            [.. values.Where(static v => !v.EndsWith('?'))],
            [.. values.Where(static v => v.EndsWith('?')).Select(static v => v[..^1])]);
    }
}
