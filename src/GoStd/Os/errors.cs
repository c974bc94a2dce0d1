// os: its error values, the tests for kinds of errors, and the error of a failed system call.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class os
{
    /// <summary>"invalid argument"</summary>
    public static error ErrInvalid = fs.ErrInvalid;

    /// <summary>"permission denied"</summary>
    public static error ErrPermission = fs.ErrPermission;

    /// <summary>"file already exists"</summary>
    public static error ErrExist = fs.ErrExist;

    /// <summary>"file does not exist"</summary>
    public static error ErrNotExist = fs.ErrNotExist;

    /// <summary>"file already closed"</summary>
    public static error ErrClosed = fs.ErrClosed;

    /// <summary>"os: process already finished"</summary>
    public static error ErrProcessDone = errors.New("os: process already finished");

    /// <summary>A failed system call; pointers to it are errors.</summary>
    [GoType("os.SyscallError")]
    [MethodPtr(typeof(SyscallErrorPtr))]
    public struct SyscallError : IEquatable<SyscallError>
    {
        /// <summary>The call.</summary>
        public GoString Syscall;

        /// <summary>Why it failed.</summary>
        public error? Err;

        /// <summary><c>setenv: invalid argument</c></summary>
        public readonly GoString Error() => GoString.Concat(Syscall, ": ", Err!.Error());

        /// <summary>Why it failed.</summary>
        public readonly error? Unwrap() => Err;

        /// <summary>Whether it was a time-out.</summary>
        public readonly bool Timeout() => Err is syscall.Errno number && number.Timeout();

        /// <inheritdoc/>
        public readonly bool Equals(SyscallError other) =>
            Syscall == other.Syscall && equal(Err, other.Err);

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is SyscallError other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(Syscall, GoEquality<object?>.Hash(Err));
    }

    /// <summary>A pointer to a <see cref="SyscallError"/>.</summary>
    public sealed class SyscallErrorPtr : MethodPtr<SyscallError>, error, errors.unwrapper
    {
        /// <summary>A pointer to a new zero value.</summary>
        public SyscallErrorPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public SyscallErrorPtr(SyscallError value) : base(value)
        {
        }

        /// <inheritdoc/>
        public GoString Error() => Value.Error();

        /// <inheritdoc/>
        public error? Unwrap() => Value.Unwrap();
    }

    /// <summary>A failed operation on two paths; pointers to it are errors.</summary>
    [GoType("os.LinkError")]
    [MethodPtr(typeof(LinkErrorPtr))]
    public struct LinkError : IEquatable<LinkError>
    {
        /// <summary>The operation: rename, …</summary>
        public GoString Op;

        /// <summary>The path from.</summary>
        public GoString Old;

        /// <summary>The path to.</summary>
        public GoString New;

        /// <summary>Why it failed.</summary>
        public error? Err;

        /// <summary><c>rename a b: no such file or directory</c></summary>
        public readonly GoString Error() => GoString.Concat(Op, " ", Old, " ", New, ": ", Err!.Error());

        /// <summary>Why it failed.</summary>
        public readonly error? Unwrap() => Err;

        /// <inheritdoc/>
        public readonly bool Equals(LinkError other) =>
            Op == other.Op && Old == other.Old && New == other.New && equal(Err, other.Err);

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is LinkError other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(Op, Old, New, GoEquality<object?>.Hash(Err));
    }

    /// <summary>A pointer to a <see cref="LinkError"/>.</summary>
    public sealed class LinkErrorPtr : MethodPtr<LinkError>, error, errors.unwrapper
    {
        /// <summary>A pointer to a new zero value.</summary>
        public LinkErrorPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public LinkErrorPtr(LinkError value) : base(value)
        {
        }

        /// <inheritdoc/>
        public GoString Error() => Value.Error();

        /// <inheritdoc/>
        public error? Unwrap() => Value.Unwrap();
    }

    /// <summary>A <see cref="SyscallError"/>, or nil for nil.</summary>
    public static error? NewSyscallError(GoString syscall, error? err) =>
        err == null ? null : new SyscallErrorPtr(new SyscallError { Syscall = syscall, Err = err });

    /// <summary>Whether the error says that a file or directory exists already. Looks only into os's own errors, as Go does.</summary>
    public static bool IsExist(error? err) => IsKind(err, ErrExist);

    /// <summary>Whether the error says that a file or directory does not exist.</summary>
    public static bool IsNotExist(error? err) => IsKind(err, ErrNotExist);

    /// <summary>Whether the error says that permission is denied.</summary>
    public static bool IsPermission(error? err) => IsKind(err, ErrPermission);

    /// <summary>Whether the error says that a time-out passed.</summary>
    public static bool IsTimeout(error? err) => Underlying(err) switch
    {
        syscall.Errno number => number.Timeout(),
        context.TimeoutError other => other.Timeout(),
        _ => false,
    };

    private static bool IsKind(error? err, error kind)
    {
        err = Underlying(err);
        return err == kind || err is syscall.Errno number && number.Is(kind);
    }

    private static error? Underlying(error? err) => err switch
    {
        fs.PathErrorPtr path => path.Value.Err,
        LinkErrorPtr link => link.Value.Err,
        SyscallErrorPtr call => call.Value.Err,
        _ => err,
    };
}
