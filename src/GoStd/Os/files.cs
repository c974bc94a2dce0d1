// os: opening, reading, writing, removing and renaming files.

using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

public static partial class os
{
    /// <summary>Open to read.</summary>
    public const long O_RDONLY = 0;

    /// <summary>Open to write.</summary>
    public const long O_WRONLY = 1;

    /// <summary>Open to read and write.</summary>
    public const long O_RDWR = 2;

    /// <summary>Write at the end.</summary>
    public const long O_APPEND = 0x400;

    /// <summary>Create if there is none.</summary>
    public const long O_CREATE = 0x40;

    /// <summary>With O_CREATE: there must be none.</summary>
    public const long O_EXCL = 0x80;

    /// <summary>Write through to the disk.</summary>
    public const long O_SYNC = 0x101000;

    /// <summary>Empty the file first.</summary>
    public const long O_TRUNC = 0x200;

    /// <summary>/</summary>
    public const int PathSeparator = '/';

    /// <summary>:</summary>
    public const int PathListSeparator = ':';

    /// <summary>/dev/null</summary>
    public static readonly GoString DevNull = "/dev/null";

    private const int CloseOnExec = 0x80000;

    private const int DirectoryOnly = 0x10000;

    /// <summary>Opens a file to read. Go: os/file.go</summary>
    public static (FilePtr?, error?) Open(GoString name) => OpenFile(name, O_RDONLY, 0);

    /// <summary>Creates or empties a file, to read and write, with permissions 0666 before umask.</summary>
    public static (FilePtr?, error?) Create(GoString name) => OpenFile(name, O_RDWR | O_CREATE | O_TRUNC, 0x1b6);

    /// <summary>Opens a file with the O_ flags and, if it is created, the permissions given.</summary>
    public static (FilePtr?, error?) OpenFile(GoString name, long flag, fs.FileMode perm)
    {
        var descriptor = OpenDescriptor(name, (int)flag, perm, out var failure);
        return failure == null ? (FileOf(descriptor, name, (flag & O_APPEND) != 0), null) : (null, failure);
    }

    private static int OpenDescriptor(GoString name, int flags, fs.FileMode perm, out error? failure)
    {
        failure = null;
        if (name.Span.Contains((byte)0))
        {
            failure = PathFailure("open", name, (int)syscall.EINVAL.Value);
            return -1;
        }
        var path = name.ToString();
        int descriptor;
        do
            descriptor = UnixCalls.Open(path, flags | CloseOnExec, BitsOf(perm));
        while (descriptor < 0 && Marshal.GetLastPInvokeError() == (int)syscall.EINTR.Value);
        if (descriptor < 0)
            failure = PathFailure("open", name, Marshal.GetLastPInvokeError());
        return descriptor;
    }

    /// <summary>The contents of a file.</summary>
    public static (Slice<byte>, error?) ReadFile(GoString name)
    {
        var (file, err) = Open(name);
        if (err != null)
            return (default, err);
        var (bytes, readError) = io.ReadAll(file!);
        file!.Close();
        return (readError == null ? bytes : default, readError);
    }

    /// <summary>Writes a whole file, created with the permissions given if there is none.</summary>
    public static error? WriteFile(GoString name, Slice<byte> data, fs.FileMode perm)
    {
        var (file, err) = OpenFile(name, O_WRONLY | O_CREATE | O_TRUNC, perm);
        if (err != null)
            return err;
        (_, err) = file!.Write(data);
        var closeError = file.Close();
        return err ?? closeError;
    }

    /// <summary>Removes a file or an empty directory.</summary>
    public static error? Remove(GoString name)
    {
        var path = name.ToString();
        if (UnixCalls.Unlink(path) == 0)
            return null;
        var number = Marshal.GetLastPInvokeError();
        if (UnixCalls.RemoveDirectory(path) == 0)
            return null;
        var second = Marshal.GetLastPInvokeError();
        return PathFailure("remove", name, second != (int)syscall.ENOTDIR.Value ? second : number);
    }

    /// <summary>Renames a file; an existing file of the new name is replaced.</summary>
    public static error? Rename(GoString oldpath, GoString newpath)
    {
        var number = UnixCalls.Rename(oldpath.ToString(), newpath.ToString()) < 0 ? Marshal.GetLastPInvokeError() : 0;
        // A directory in the way is reported as existing, as Go does.
        if (number != 0 && Lstat(newpath) is ({ } there, null) && there.IsDir() && Lstat(oldpath) is (not null, null))
            number = (int)syscall.EEXIST.Value;
        return number == 0
            ? null
            : new LinkErrorPtr(new() { Op = "rename", Old = oldpath, New = newpath, Err = new syscall.Errno((nuint)number) });
    }

    /// <summary>Sets a file's permissions.</summary>
    public static error? Chmod(GoString name, fs.FileMode mode) =>
        Check(UnixCalls.ChangeMode(name.ToString(), BitsOf(mode)), "chmod", name);

    /// <summary>Sets the size of the named file.</summary>
    public static error? Truncate(GoString name, long size)
    {
        var (file, err) = OpenFile(name, O_WRONLY, 0);
        if (err is fs.PathErrorPtr failure)
        {
            failure.Value.Op = "truncate";
            return failure;
        }
        err = file!.Truncate(size);
        file!.Close();
        return err;
    }

    /// <summary>A pipe: what is written to <c>w</c> is read from <c>r</c>.</summary>
    public static unsafe (FilePtr? r, FilePtr? w, error? err) Pipe()
    {
        var descriptors = stackalloc int[2];
        if (UnixCalls.Pipe(descriptors, CloseOnExec) < 0)
            return (null, null, NewSyscallError("pipe2", new syscall.Errno((nuint)Marshal.GetLastPInvokeError())));
        return (FileOf(descriptors[0], "|0", false), FileOf(descriptors[1], "|1", false), null);
    }

    /// <summary>Whether <paramref name="c"/> separates the parts of a path.</summary>
    public static bool IsPathSeparator(byte c) => c == PathSeparator;

    /// <summary>Creates a new file whose name is the pattern with a random number for its last *, or at its end.</summary>
    public static (FilePtr?, error?) CreateTemp(GoString dir, GoString pattern)
    {
        var (name, err) = TemporaryName("createtemp", dir, pattern);
        while (err == null)
        {
            var (file, failure) = OpenFile(name(), O_RDWR | O_CREATE | O_EXCL, 0x180);
            if (!IsExist(failure))
                return (file, failure);
        }
        return (null, err);
    }

    /// <summary>Creates a new directory with a name as by <see cref="CreateTemp"/>.</summary>
    public static (GoString, error?) MkdirTemp(GoString dir, GoString pattern)
    {
        var (name, err) = TemporaryName("mkdirtemp", dir, pattern);
        while (err == null)
        {
            var path = name();
            var failure = Mkdir(path, 0x1c0);
            if (failure == null)
                return (path, null);
            if (!IsExist(failure))
                return (default, failure);
        }
        return (default, err);
    }

    private static (Func<GoString> Next, error? Error) TemporaryName(GoString operation, GoString dir, GoString pattern)
    {
        if (dir.IsEmpty)
            dir = TempDir();
        if (pattern.Span.Contains((byte)PathSeparator))
        {
            var failure = new fs.PathErrorPtr(
                new() { Op = operation, Path = pattern, Err = errors.New("pattern contains path separator") });
            return (() => default, failure);
        }
        var star = pattern.Span.LastIndexOf((byte)'*');
        var before = star < 0 ? pattern : pattern.Slice(0, star);
        var after = star < 0 ? default : pattern.Slice(star + 1);
        var separator = dir.Span.EndsWith("/"u8) ? "" : "/";
        return (() => GoString.Concat(dir, separator, before, strconv.FormatUint((uint)Random.Shared.Next(), 10), after), null);
    }
}
