// Compiled programs by the hash of everything they were made from, so that a second run starts at once. What comes out of the
// cache is run: an entry names the key that it was stored under, lists what else it was made from (ProgramInputs) and ends in a hash
// of all of it, and neither it nor the folder may belong to or be written by anybody else. A cache that cannot be read or written is
// no cache, never an error.
using System.Buffers.Binary;
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Loading;

namespace Go2Cs.Validation;

/// <summary>A folder of compiled programs.</summary>
/// <param name="folder">The folder; made when the first entry is written.</param>
/// <param name="isOwn">True where nobody but the tool decides about the folder: its permissions are mended.</param>
public sealed class ProgramCache(string folder, bool isOwn = false)
{
    // When there are more entries than this, the older half goes.
    private const int MaxEntries = 512;

    // What is left of a write that was killed goes after this time.
    private const int AbandonedHours = 24;

    private const string Extension = ".go2cs";
    private const string TemporaryExtension = ".go2cs-tmp";
    private const int KeyDigits = 2 * ContentHash.Size;
    private const UnixFileMode FolderMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode EntryMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // An entry: this, the key, the assembly, the list of what it was made from, the length of the list, the hash of all.
    private static ReadOnlySpan<byte> Mark => "go2cs 1\n"u8;

    private static int HeaderSize => Mark.Length + KeyDigits;

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
        return new(Path.Combine(shared, "go2cs"), isOwn: true);
    }

    /// <summary>The key of a program: its files, the build of the tool and of the libraries, and what else decides.</summary>
    /// <param name="files">The source files; where they are is part of the key, for traces name it.</param>
    /// <param name="options">Everything else that changes the result.</param>
    public static string KeyOf(IReadOnlyList<SourceFile> files, params string[] options)
    {
        var hash = default(ContentHash);
        hash.Add(typeof(ProgramCache).Module.ModuleVersionId.ToByteArray());
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

    /// <summary>
    /// The assembly stored under a key; null when there is none, none that is whole, under its key and ours, or when what it was made
    /// from has changed.
    /// </summary>
    public byte[]? Find(string key)
    {
        try
        {
            var path = PathOf(key);
            if (!IsOurs(folder, isFolder: true) || !IsOurs(path, isFolder: false))
            {
                return null;
            }
            var entry = File.ReadAllBytes(path);
            var size = entry.Length - ContentHash.Size;
            if (size <= HeaderSize + sizeof(int)
                || !entry.AsSpan(0, HeaderSize).SequenceEqual(HeaderOf(key))
                || !HashOf(entry.AsSpan(0, size)).AsSpan().SequenceEqual(entry.AsSpan(size)))
            {
                return null;
            }
            var end = size - sizeof(int);
            var inputs = end - BinaryPrimitives.ReadInt32LittleEndian(entry.AsSpan(end));
            return inputs > HeaderSize && inputs <= end && ProgramInputs.AreUnchanged(entry.AsSpan(inputs, end - inputs))
                ? entry[HeaderSize..inputs]
                : null;
        }
        catch (Exception e) when (IsUnusable(e))
        {
            return null;
        }
    }

    /// <summary>Stores an assembly; a cache that cannot be written stays as it is.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="image">The assembly.</param>
    /// <param name="inputs">What it was made from besides what is in the key; null for nothing.</param>
    public void Store(string key, byte[] image, SourceTree? inputs = null)
    {
        if (ProgramInputs.Write(inputs) is not { } list)
            return;
        string? temporary = null;
        try
        {
            MakeFolder();
            if (!IsOurs(folder, isFolder: true))
            {
                return;
            }
            var length = new byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, list.Length);
            byte[] entry = [.. HeaderOf(key), .. image, .. list, .. length];
            // Nobody knows the name before; should it be there all the same, as a link perhaps, it is not written to.
            var path = Path.Combine(folder, $".{Guid.NewGuid():N}{TemporaryExtension}");
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = EntryMode;
            }
            using (var file = new FileStream(path, options))
            {
                temporary = path;
                file.Write(entry);
                file.Write(HashOf(entry));
            }
            File.Move(temporary, PathOf(key), overwrite: true);
            Prune();
        }
        catch (Exception e) when (IsUnusable(e))
        {
            Delete(temporary);
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, FolderMode);
        }
        else if (isOwn && File.GetUnixFileMode(folder) != FolderMode)
        {
            File.SetUnixFileMode(folder, FolderMode);
        }
    }

    // Where the system does not tell, what the user's folders let others do is left to the user.
    private static bool IsOurs(string path, bool isFolder) =>
        !OperatingSystem.IsLinux()
        || (FileKind.Of(path, followLinks: isFolder) is { IsPrivate: true } kind && (isFolder ? kind.IsFolder : kind.IsRegular));

    private static byte[] HeaderOf(string key) => [.. Mark, .. Encoding.ASCII.GetBytes(key)];

    private static byte[] HashOf(ReadOnlySpan<byte> entry)
    {
        var hash = default(ContentHash);
        hash.Add(entry);
        var result = new byte[ContentHash.Size];
        hash.CopyTo(result);
        return result;
    }

    private string PathOf(string key) => Path.Combine(folder, key + Extension);

    // The folder may be one that the user keeps other things in: what goes looks like an entry by its name and by its content.
    private void Prune()
    {
        var files = new DirectoryInfo(folder);
        var entries = files.GetFiles("*" + Extension).Where(static f => IsEntryName(f.Name)).ToList();
        if (entries.Count <= MaxEntries)
        {
            return;
        }
        foreach (var entry in entries.OrderBy(static e => e.LastWriteTimeUtc).Take(entries.Count - (MaxEntries / 2)))
        {
            if (HasMark(entry.FullName))
            {
                entry.Delete();
            }
        }
        var abandoned = DateTime.UtcNow.AddHours(-AbandonedHours);
        foreach (var left in files.GetFiles(".*" + TemporaryExtension)
            .Where(f => f.LastWriteTimeUtc < abandoned && IsOurs(f.FullName, isFolder: false)))
        {
            left.Delete();
        }
    }

    private static bool IsEntryName(string name) =>
        name.Length == KeyDigits + Extension.Length && name.AsSpan(0, KeyDigits).IndexOfAnyExcept("0123456789abcdef") < 0;

    private static bool HasMark(string path)
    {
        if (!IsOurs(path, isFolder: false))
        {
            return false;
        }
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[Mark.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Mark);
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
