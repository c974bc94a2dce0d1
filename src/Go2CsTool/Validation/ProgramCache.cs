// Compiled programs by the hash of everything they were made from, so that a second run starts at once. An entry is the
// assembly followed by its hash: one that was cut short or altered is not used and is written again. A cache that
// cannot be read or written is no cache, never an error.
using Go2Cs.Diagnostics;

namespace Go2Cs.Validation;

/// <summary>A folder of compiled programs.</summary>
/// <param name="folder">The folder; made when the first entry is written.</param>
public sealed class ProgramCache(string folder)
{
    // When there are more entries than this, the older half goes.
    private const int MaxEntries = 512;

    /// <summary>
    /// The user's cache: <c>$GO2CS_CACHE</c>, else <c>$XDG_CACHE_HOME/go2cs</c>, else <c>~/.cache/go2cs</c>; null when
    /// GO2CS_CACHE is <c>off</c> or there is no home folder.
    /// </summary>
    public static ProgramCache? ForUser()
    {
        var own = Environment.GetEnvironmentVariable("GO2CS_CACHE");
        if (!string.IsNullOrEmpty(own))
        {
            return own == "off" ? null : new(own);
        }
        var shared = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(shared))
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            if (home.Length == 0)
            {
                return null;
            }
            shared = Path.Combine(home, ".cache");
        }
        return new(Path.Combine(shared, "go2cs"));
    }

    /// <summary>The key of a program: its files, the build of the tool and of the libraries, and what else decides.</summary>
    /// <param name="files">The source files; where they are is part of the key, for traces name it.</param>
    /// <param name="options">Everything else that changes the result.</param>
    public static string KeyOf(IReadOnlyList<SourceFile> files, params string[] options)
    {
        var hash = default(ContentHash);
        hash.Add(typeof(ProgramCache).Module.ModuleVersionId.ToString());
        hash.Add(Environment.Version.ToString());
        foreach (var library in GoLibraries.Paths)
        {
            var info = new FileInfo(library);
            hash.Add($"{info.Length} {info.LastWriteTimeUtc.Ticks}");
        }
        foreach (var option in options)
        {
            hash.Add(option);
        }
        foreach (var file in files)
        {
            hash.Add(Path.GetFullPath(file.Name));
            hash.Add(file.Content);
        }
        return hash.ToString();
    }

    /// <summary>The assembly stored under a key; null when there is none, or none that is whole.</summary>
    public byte[]? Find(string key)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(key));
            var size = bytes.Length - ContentHash.Size;
            return size > 0 && HashOf(bytes.AsSpan(0, size)).AsSpan().SequenceEqual(bytes.AsSpan(size)) ? bytes[..size] : null;
        }
        catch (Exception e) when (IsUnusable(e))
        {
            return null;
        }
    }

    /// <summary>Stores an assembly; a cache that cannot be written stays as it is.</summary>
    public void Store(string key, byte[] image)
    {
        string? temporary = null;
        try
        {
            Directory.CreateDirectory(folder);
            temporary = Path.Combine(folder, $".{key[..16]}-{Environment.ProcessId}");
            File.WriteAllBytes(temporary, [.. image, .. HashOf(image)]);
            File.Move(temporary, PathOf(key), overwrite: true);
            Prune();
        }
        catch (Exception e) when (IsUnusable(e))
        {
            Delete(temporary);
        }
    }

    private static byte[] HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = default(ContentHash);
        hash.Add(bytes);
        var result = new byte[ContentHash.Size];
        hash.CopyTo(result);
        return result;
    }

    private string PathOf(string key) => Path.Combine(folder, key + ".bin");

    private void Prune()
    {
        var entries = new DirectoryInfo(folder).GetFiles("*.bin");
        if (entries.Length > MaxEntries)
        {
            foreach (var entry in entries.OrderBy(static e => e.LastWriteTimeUtc).Take(entries.Length - (MaxEntries / 2)))
            {
                entry.Delete();
            }
        }
    }

    // What is left of a write that failed; if that cannot go either, the next write overwrites it.
    private static void Delete(string? path)
    {
        try
        {
            if (path is not null)
            {
                File.Delete(path);
            }
        }
        catch (Exception e) when (IsUnusable(e))
        {
            return;
        }
    }

    private static bool IsUnusable(Exception e) => e is IOException or UnauthorizedAccessException or NotSupportedException;
}
