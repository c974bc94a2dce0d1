// io/fs: file systems as interfaces, and what can be done with any of them.

using GoRuntime;

namespace GoStd;

public static partial class fs
{
    /// <summary>What a function given to <see cref="WalkDir"/> returns to leave a folder out, or the rest of the folder of a
    /// file.</summary>
    public static error SkipDir = errors.New("skip this directory");

    /// <summary>What a function given to <see cref="WalkDir"/> returns to end the walk.</summary>
    public static error SkipAll = errors.New("skip everything and stop the walk");

    /// <summary>A tree of files.</summary>
    [GoType("fs.FS", Path = "io/fs")]
    public interface FS
    {
        /// <summary>Opens a file or folder; the error is a *PathError.</summary>
        (File? file, error? err) Open(GoString name);
    }

    /// <summary>An open file.</summary>
    [GoType("fs.File", Path = "io/fs")]
    public interface File : io.ReadCloser
    {
        /// <summary>What is known of it.</summary>
        (FileInfo?, error?) Stat();
    }

    /// <summary>An open folder.</summary>
    [GoType("fs.ReadDirFile", Path = "io/fs")]
    public interface ReadDirFile : File
    {
        /// <summary>The next <paramref name="n"/> entries, or all that are left if it is not positive.</summary>
        (Slice<DirEntry?>, error?) ReadDir(long n);
    }

    /// <summary>A file system with a way of its own to read folders.</summary>
    [GoType("fs.ReadDirFS", Path = "io/fs")]
    public interface ReadDirFS : FS
    {
        /// <summary>The entries of a folder, by name.</summary>
        (Slice<DirEntry?>, error?) ReadDir(GoString name);
    }

    /// <summary>A file system with a way of its own to read files.</summary>
    [GoType("fs.ReadFileFS", Path = "io/fs")]
    public interface ReadFileFS : FS
    {
        /// <summary>The content of a file, the caller's own.</summary>
        (Slice<byte>, error?) ReadFile(GoString name);
    }

    /// <summary>A file system with a way of its own to look at files.</summary>
    [GoType("fs.StatFS", Path = "io/fs")]
    public interface StatFS : FS
    {
        /// <summary>What is known of a file.</summary>
        (FileInfo?, error?) Stat(GoString name);
    }

    /// <summary>Whether a name is one that file systems open: parts between slashes, none empty, <c>.</c> or <c>..</c>; or <c>.</c> alone.
    /// Go: fs.ValidPath</summary>
    public static bool ValidPath(GoString name)
    {
        if (!utf8.ValidString(name))
            return false;
        if (name == ".")
            return true;
        foreach (var part in name.Span.Split((byte)'/'))
        {
            var text = name.Span[part];
            if (text.IsEmpty || text.SequenceEqual("."u8) || text.SequenceEqual(".."u8))
                return false;
        }
        return true;
    }

    /// <summary>The content of a file. Go: fs.ReadFile</summary>
    public static (Slice<byte>, error?) ReadFile(FS fsys, GoString name)
    {
        if (fsys is ReadFileFS own)
            return own.ReadFile(name);
        var (file, err) = fsys.Open(name);
        if (err != null)
            return (default, err);
        try
        {
            return io.ReadAll(file!);
        }
        finally
        {
            file!.Close();
        }
    }

    /// <summary>The entries of a folder, by name. Go: fs.ReadDir</summary>
    public static (Slice<DirEntry?>, error?) ReadDir(FS fsys, GoString name)
    {
        if (fsys is ReadDirFS own)
            return own.ReadDir(name);
        var (file, err) = fsys.Open(name);
        if (err != null)
            return (default, err);
        try
        {
            if (file is not ReadDirFile folder)
                return (default, new PathErrorPtr(new() { Op = "readdir", Path = name, Err = errors.New("not implemented") }));
            var (list, failure) = folder.ReadDir(-1);
            list.Span.Sort(static (a, b) => a!.Name().CompareTo(b!.Name()));
            return (list, failure);
        }
        finally
        {
            file!.Close();
        }
    }

    /// <summary>What is known of a file. Go: fs.Stat</summary>
    public static (FileInfo?, error?) Stat(FS fsys, GoString name)
    {
        if (fsys is StatFS own)
            return own.Stat(name);
        var (file, err) = fsys.Open(name);
        if (err != null)
            return (null, err);
        try
        {
            return file!.Stat();
        }
        finally
        {
            file!.Close();
        }
    }

    /// <summary>
    /// Calls a function for the file or folder at <paramref name="root"/> and all below it, in the order of names. Go: fs.WalkDir
    /// </summary>
    /// <param name="fsys">The tree.</param>
    /// <param name="root">Where to begin.</param>
    /// <param name="fn">Gets a path, its entry, and why a folder could not be read; what it returns ends the walk, or see
    /// <see cref="SkipDir"/>.</param>
    public static error? WalkDir(FS fsys, GoString root, Func<GoString, DirEntry?, error?, error?> fn)
    {
        var (info, failure) = Stat(fsys, root);
        var err = failure != null ? fn(root, null, failure) : Walk(fsys, root, new dirInfo(info!), fn);
        return err == SkipDir || err == SkipAll ? null : err;
    }

    private static error? Walk(FS fsys, GoString path, DirEntry entry, Func<GoString, DirEntry?, error?, error?> fn)
    {
        var err = fn(path, entry, null);
        if (err != null || !entry.IsDir())
            return err == SkipDir && entry.IsDir() ? null : err;
        var (below, failure) = ReadDir(fsys, path);
        if (failure != null && fn(path, entry, failure) is { } given)
            return given == SkipDir ? null : given;
        foreach (var next in below.Span.ToArray())
        {
            err = Walk(fsys, path == "." ? next!.Name() : GoString.Concat(path, "/", next!.Name()), next, fn);
            if (err != null)
                return err == SkipDir ? null : err;
        }
        return null;
    }

    /// <summary>What is known of a file, as an entry of a folder. Go: fs.FileInfoToDirEntry</summary>
    public static DirEntry? FileInfoToDirEntry(FileInfo? info) => info == null ? null : new dirInfo(info);

    [GoType("fs.dirInfo", Path = "io/fs")]
    private readonly struct dirInfo(FileInfo info) : DirEntry, fmt.Stringer
    {
        public GoString Name() => info.Name();

        public bool IsDir() => info.IsDir();

        public FileMode Type() => info.Mode().Type();

        public (FileInfo?, error?) Info() => (info, null);

        public GoString String() => FormatDirEntry(this);
    }

    /// <summary><c>-rw-r--r-- 100 1970-01-01 12:00:00 name</c>, and a slash for a folder. Go: fs.FormatFileInfo</summary>
    public static GoString FormatFileInfo(FileInfo info) =>
        GoString.Concat(info.Mode().String(), " ", strconv.FormatInt(info.Size(), 10), " ")
        + GoString.Concat(info.ModTime().Format(time.DateTime), " ", info.Name(), info.IsDir() ? "/" : "");
}
