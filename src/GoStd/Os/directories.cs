// os: making, reading and removing directories.

using GoRuntime;

namespace GoStd;

public static partial class os
{
    /// <summary>Makes a directory with the permissions given, before umask.</summary>
    public static error? Mkdir(GoString name, fs.FileMode perm) =>
        Check(UnixCalls.MakeDirectory(name.ToString(), BitsOf(perm)), "mkdir", name);

    /// <summary>Makes a directory and those above it that are missing; none is an error that exists already.</summary>
    public static error? MkdirAll(GoString path, fs.FileMode perm)
    {
        var (info, err) = Stat(path);
        if (err == null)
            return info!.IsDir() ? null : PathFailure("mkdir", path, (int)syscall.ENOTDIR.Value);
        var parent = path.Span.TrimEnd((byte)PathSeparator);
        var slash = parent.LastIndexOf((byte)PathSeparator);
        if (slash > 0)
        {
            var parentError = MkdirAll(path.Slice(0, slash), perm);
            if (parentError != null)
                return parentError;
        }
        err = Mkdir(path, perm);
        // Another may have made it meanwhile.
        return err != null && Lstat(path) is ({ } made, null) && made.IsDir() ? null : err;
    }

    /// <summary>The entries of a directory, by name.</summary>
    public static (Slice<fs.DirEntry?>, error?) ReadDir(GoString name)
    {
        var descriptor = OpenDescriptor(name, DirectoryOnly, 0, out var failure);
        if (failure != null)
            return (default, failure);
        UnixCalls.Close(descriptor);
        return (new Slice<fs.DirEntry?>(Entries(name)), null);
    }

    private static fs.DirEntry?[] Entries(GoString directory)
    {
        var names = new List<GoString>();
        foreach (var path in Directory.EnumerateFileSystemEntries(directory.ToString()))
            names.Add(GoString.FromString(Path.GetFileName(path)));
        names.Sort();
        var entries = new List<fs.DirEntry?>(names.Count);
        foreach (var name in names)
        {
            // One that was removed meanwhile is left out.
            if (Lstat(Join(directory, name)) is ({ } info, null))
                entries.Add(new unixDirent(name, info.Mode().Type(), Join(directory, name)));
        }
        return [.. entries];
    }

    private static GoString Join(GoString directory, GoString name) =>
        directory.Span.EndsWith("/"u8) ? directory + name : GoString.Concat(directory, "/", name);

    [GoType("*os.unixDirent")]
    private sealed class unixDirent(GoString name, fs.FileMode type, GoString path) : fs.DirEntry, fmt.Stringer
    {
        public GoString Name() => name;

        public bool IsDir() => type.IsDir();

        public fs.FileMode Type() => type;

        public (fs.FileInfo?, error?) Info() => Lstat(path);

        public GoString String() => fs.FormatDirEntry(this);
    }

    /// <summary>Removes a path and everything below it; a path that is not there is no error.</summary>
    public static error? RemoveAll(GoString path)
    {
        if (path.IsEmpty)
            return null;
        if (path == "." || path.Span.EndsWith("/."u8))
            return PathFailure("RemoveAll", path, (int)syscall.EINVAL.Value);
        var err = Remove(path);
        if (err == null || IsNotExist(err))
            return null;
        if (Lstat(path) is not ({ } info, null) || !info.IsDir())
            return err;
        foreach (var entry in Entries(path))
        {
            var below = RemoveAll(Join(path, entry!.Name()));
            if (below != null)
                return below;
        }
        err = Remove(path);
        return err == null || IsNotExist(err) ? null : err;
    }
}
