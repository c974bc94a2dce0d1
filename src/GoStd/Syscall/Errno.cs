// The operating system's error numbers as Go errors, with Go's texts, and which portable errors they count as.

using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

/// <summary>The part of Go's package syscall that the errors of package os need.</summary>
public static partial class syscall
{
    /// <summary>An error number of the system. Go: syscall/syscall_unix.go</summary>
    [GoType("syscall.Errno", Underlying = "uintptr")]
    public readonly struct Errno(nuint value) : error, errors.isMatcher, INamed<nuint>, IEquatable<Errno>
    {
        /// <summary>The number.</summary>
        public nuint Value => value;

        /// <summary>The system's text, as <c>no such file or directory</c>; <c>errno 200</c> if it has none.</summary>
        public GoString Error()
        {
            var text = Value == 0 ? "" : Marshal.GetPInvokeErrorMessage((int)Value);
            if (text.Length == 0 || text.StartsWith("Unknown error", StringComparison.Ordinal))
                return "errno " + strconv.FormatUint(Value, 10);
            // Go's texts are the system's, but begin in lower case.
            if (!text.StartsWith("RFS", StringComparison.Ordinal))
                text = char.ToLowerInvariant(text[0]) + text[1..];
            return GoString.FromString(text);
        }

        /// <summary>Whether the number counts as one of os.ErrPermission, ErrExist, ErrNotExist or errors.ErrUnsupported.</summary>
        public bool Is(error? target)
        {
            if (target == fs.ErrPermission)
                return this == EACCES || this == EPERM;
            if (target == fs.ErrExist)
                return this == EEXIST || this == ENOTEMPTY;
            if (target == fs.ErrNotExist)
                return this == ENOENT;
            return target == errors.ErrUnsupported && (this == ENOSYS || this == ENOTSUP);
        }

        /// <summary>Whether trying again may help.</summary>
        public bool Temporary() => this == EINTR || (int)Value is 23 or 24 || Timeout();

        /// <summary>Whether it stands for a time-out.</summary>
        public bool Timeout() => this == EAGAIN || this == ETIMEDOUT;

        /// <summary>Equality of the numbers.</summary>
        public bool Equals(Errno other) => Value == other.Value;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Errno other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => Value.GetHashCode();

        /// <summary>Equality of the numbers.</summary>
        public static bool operator ==(Errno a, Errno b) => a.Value == b.Value;

        /// <summary>Inequality of the numbers.</summary>
        public static bool operator !=(Errno a, Errno b) => a.Value != b.Value;

        /// <summary>Go's conversion <c>syscall.Errno(n)</c>.</summary>
        public static explicit operator Errno(nuint number) => new(number);

        /// <summary>Go's conversion <c>uintptr(e)</c>.</summary>
        public static explicit operator nuint(Errno e) => e.Value;
    }

    /// <summary>operation not permitted</summary>
    public static Errno EPERM => new(1);

    /// <summary>no such file or directory</summary>
    public static Errno ENOENT => new(2);

    /// <summary>interrupted system call</summary>
    public static Errno EINTR => new(4);

    /// <summary>bad file descriptor</summary>
    public static Errno EBADF => new(9);

    /// <summary>resource temporarily unavailable</summary>
    public static Errno EAGAIN => new(11);

    /// <summary>permission denied</summary>
    public static Errno EACCES => new(13);

    /// <summary>file exists</summary>
    public static Errno EEXIST => new(17);

    /// <summary>not a directory</summary>
    public static Errno ENOTDIR => new(20);

    /// <summary>is a directory</summary>
    public static Errno EISDIR => new(21);

    /// <summary>invalid argument</summary>
    public static Errno EINVAL => new(22);

    /// <summary>broken pipe</summary>
    public static Errno EPIPE => new(32);

    /// <summary>function not implemented</summary>
    public static Errno ENOSYS => new(38);

    /// <summary>directory not empty</summary>
    public static Errno ENOTEMPTY => new(39);

    /// <summary>operation not supported</summary>
    public static Errno ENOTSUP => new(95);

    /// <summary>connection timed out</summary>
    public static Errno ETIMEDOUT => new(110);
}
