// os: its error values, the tests for kinds of errors, and the error of a failed system call.

using GoRuntime;

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

    /// <summary>A failed system call. Stands for Go's *os.SyscallError.</summary>
    [GoType("*os.SyscallError")]
    public sealed class SyscallError : error, errors.unwrapper
    {
        /// <summary>The call.</summary>
        public GoString Syscall;

        /// <summary>Why it failed.</summary>
        public error? Err;

        /// <summary><c>setenv: invalid argument</c></summary>
        public GoString Error() => GoString.Concat(Syscall, ": ", Err!.Error());

        /// <summary>Why it failed.</summary>
        public error? Unwrap() => Err;

        /// <summary>Whether it was a time-out.</summary>
        public bool Timeout() => Err is syscall.Errno number && number.Timeout();
    }

    /// <summary>A failed operation on two paths. Stands for Go's *os.LinkError.</summary>
    [GoType("*os.LinkError")]
    public sealed class LinkError : error, errors.unwrapper
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
        public GoString Error() => GoString.Concat(Op, " ", Old, " ", New, ": ", Err!.Error());

        /// <summary>Why it failed.</summary>
        public error? Unwrap() => Err;
    }

    /// <summary>A <see cref="SyscallError"/>, or nil for nil.</summary>
    public static error? NewSyscallError(GoString syscall, error? err) =>
        err == null ? null : new SyscallError { Syscall = syscall, Err = err };

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
        fs.PathError path => path.Err,
        LinkError link => link.Err,
        SyscallError call => call.Err,
        _ => err,
    };
}
