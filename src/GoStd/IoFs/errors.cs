// io/fs: the portable errors of file operations, and the error that says which operation failed on which path.

using GoRuntime;
using static GoRuntime.Builtins;

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

    /// <summary>A failed operation on a path; pointers to it are errors.</summary>
    [GoType("fs.PathError", Path = "io/fs")]
    [MethodPtr(typeof(PathErrorPtr))]
    public struct PathError : IEquatable<PathError>
    {
        /// <summary>The operation: open, read, …</summary>
        public GoString Op;

        /// <summary>The path as it was given.</summary>
        public GoString Path;

        /// <summary>Why it failed.</summary>
        public error? Err;

        /// <summary><c>open x: no such file or directory</c></summary>
        public readonly GoString Error() => GoString.Concat(Op, " ", Path, ": ", Err!.Error());

        /// <summary>Why it failed.</summary>
        public readonly error? Unwrap() => Err;

        /// <summary>Whether it was a time-out.</summary>
        public readonly bool Timeout() => Err is syscall.Errno number && number.Timeout();

        /// <inheritdoc/>
        public readonly bool Equals(PathError other) =>
            Op == other.Op && Path == other.Path && equal(Err, other.Err);

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is PathError other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(Op, Path, GoEquality<object?>.Hash(Err));
    }

    /// <summary>A pointer to a <see cref="PathError"/>.</summary>
    public sealed class PathErrorPtr : MethodPtr<PathError>, error, errors.unwrapper
    {
        /// <summary>A pointer to a new zero value.</summary>
        public PathErrorPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public PathErrorPtr(PathError value) : base(value)
        {
        }

        /// <inheritdoc/>
        public GoString Error() => Value.Error();

        /// <inheritdoc/>
        public error? Unwrap() => Value.Unwrap();
    }
}
