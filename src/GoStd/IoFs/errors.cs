// io/fs: the portable errors of file operations, and the error that says which operation failed on which path.

using GoRuntime;

namespace GoStd;

/// <summary>Go's package io/fs: what file systems have in common. Go: io/fs/fs.go</summary>
public static partial class fs
{
    /// <summary>"invalid argument"</summary>
    public static error ErrInvalid = errors.New("invalid argument");

    /// <summary>"permission denied"</summary>
    public static error ErrPermission = errors.New("permission denied");

    /// <summary>"file already exists"</summary>
    public static error ErrExist = errors.New("file already exists");

    /// <summary>"file does not exist"</summary>
    public static error ErrNotExist = errors.New("file does not exist");

    /// <summary>"file already closed"</summary>
    public static error ErrClosed = errors.New("file already closed");

    /// <summary>A failed operation on a path. Stands for Go's *fs.PathError.</summary>
    [GoType("*fs.PathError", Path = "io/fs")]
    public sealed class PathError : error, errors.unwrapper
    {
        /// <summary>The operation: open, read, …</summary>
        public GoString Op;

        /// <summary>The path as it was given.</summary>
        public GoString Path;

        /// <summary>Why it failed.</summary>
        public error? Err;

        /// <summary><c>open x: no such file or directory</c></summary>
        public GoString Error() => GoString.Concat(Op, " ", Path, ": ", Err!.Error());

        /// <summary>Why it failed.</summary>
        public error? Unwrap() => Err;

        /// <summary>Whether it was a time-out.</summary>
        public bool Timeout() => Err is syscall.Errno number && number.Timeout();
    }
}
