// What a translation wrote into a folder, in a small file beside it, so that the next one can tell what the user has changed since:
//
//     a hash of the content, two spaces, the name (with / where the file is in a folder)
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Validation;

namespace Go2Cs.Pipeline;

/// <summary>The files of a translation by name, with the hash of what was written.</summary>
public sealed class OutputManifest
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = ".go2cs";

    private readonly Dictionary<string, string> _hashes = [];

    /// <summary>The names in it.</summary>
    public IEnumerable<string> Names => _hashes.Keys;

    /// <summary>What was written into a folder before; nothing where there is no record, or none that can be understood.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static OutputManifest Read(string folder)
    {
        var manifest = new OutputManifest();
        var path = Path.Combine(folder, FileName);
        foreach (var line in File.Exists(path) ? Encoding.UTF8.GetString(FileSet.Read(path)).Split('\n') : [])
        {
            if (line.Split("  ", 2) is [var hash, var name] && IsInside(folder, name))
            {
                manifest._hashes[name] = hash;
            }
        }
        return manifest;
    }

    /// <summary>The record of files that are written now.</summary>
    public static string TextOf(IEnumerable<OutputFile> files) =>
        string.Concat(files.Select(static f => $"{HashOf(f.Content)}  {f.Name}\n"));

    /// <summary>Whether a file of the folder is as it was written, or is not there.</summary>
    public bool IsUntouched(string folder, string name) =>
        !File.Exists(Path.Combine(folder, name)) || (_hashes.TryGetValue(name, out var hash) && hash == HashNow(folder, name));

    /// <summary>Whether a file of the folder is as it would be written.</summary>
    public static bool Holds(string folder, OutputFile file) => HashNow(folder, file.Name) == HashOf(file.Content);

    // Names that lead out of the folder, by themselves or through a link in it, were not written by us.
    private static bool IsInside(string folder, string name)
    {
        var parts = name.Split('/');
        if (parts.Any(static p => p is "" or "." or ".." || Path.GetFileName(p) != p))
        {
            return false;
        }
        var at = folder;
        foreach (var part in parts[..^1])
        {
            at = Path.Combine(at, part);
            if (new DirectoryInfo(at).LinkTarget is not null)
            {
                return false;
            }
        }
        return true;
    }

    // Empty where there is a pipe or a device, which is no file of ours.
    private static string HashNow(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return FileKind.Of(path) is { IsRegular: false } ? "" : HashOf(File.ReadAllBytes(path));
    }

    private static string HashOf(byte[] content)
    {
        var hash = default(ContentHash);
        hash.Add(content);
        return hash.ToString();
    }
}
