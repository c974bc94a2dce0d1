// os.File: an open file with Go's methods and error texts.

using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

public static partial class os
{
    /// <summary>Standard input.</summary>
    public static File Stdin = new(StandardFiles.Number(0), "/dev/stdin", false);

    /// <summary>Standard output; every write goes straight to the system.</summary>
    public static File Stdout = new(StandardFiles.Number(1), "/dev/stdout", false);

    /// <summary>Standard error; every write goes straight to the system.</summary>
    public static File Stderr = new(StandardFiles.Number(2), "/dev/stderr", false);

    /// <summary>A file over an open descriptor.</summary>
    public static File NewFile(nuint fd, GoString name) => (int)fd < 0 ? File.Nil : new((int)fd, name, false);

    /// <summary>
    /// An open file. Stands for Go's *os.File; safe for concurrent use. What could not be opened is an object, too, which is equal to
    /// null: methods of a nil file report an error. Go: os/file.go
    /// </summary>
    [GoType("*os.File")]
    public sealed partial class File : io.ReadWriteCloser, io.ReaderAt, io.WriterAt, io.ReadWriteSeeker, io.StringWriter
    {
        private const int BrokenPipe = 32;

        private readonly Descriptor _descriptor;
        private readonly GoString _name;
        private readonly bool _append;
        private readonly Lock _writing = new();
        private volatile bool _closed;

        /// <summary>The nil file.</summary>
        internal static readonly File Nil = new(-1, default, false);

        internal File(int descriptor, GoString name, bool append)
        {
            _descriptor = new Descriptor(descriptor);
            _name = name;
            _append = append;
        }

        /// <summary>The name it was opened by.</summary>
        public GoString Name() => IsNil ? throw new NullReferenceException() : _name;

        /// <summary>The descriptor's number.</summary>
        public nuint Fd() => IsNil || _closed ? nuint.MaxValue : (nuint)_descriptor.Number;

        /// <summary>Whether both are the same file, or none.</summary>
        public static bool operator ==(File? a, File? b) => ReferenceEquals(a ?? Nil, b ?? Nil);

        /// <summary>Whether they are different files.</summary>
        public static bool operator !=(File? a, File? b) => !(a == b);

        /// <inheritdoc/>
        [NotGo]
        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        /// <inheritdoc/>
        [NotGo]
        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

        private bool IsNil => ReferenceEquals(this, Nil);

        // A file that is nil or has been closed.
        private error? Unusable(GoString operation) => IsNil ? ErrInvalid : _closed ? Failure(operation, ErrClosed) : null;

        private fs.PathError Failure(GoString operation, int number) => Failure(operation, new syscall.Errno((nuint)number));

        private fs.PathError Failure(GoString operation, error err) => new() { Op = operation, Path = _name, Err = err };

        /// <summary>Reads up to len(p) bytes; 0 and io.EOF at the end.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            if (Unusable("read") is { } unusable)
                return (0, unusable);
            if (p.Length == 0)
                return (0, null);
            var error = _descriptor.Read(p.Span, out var count);
            if (error != 0)
                return (count, Failure("read", error));
            return (count, count == 0 ? io.EOF : null);
        }

        /// <summary>Fills <paramref name="p"/> from byte <paramref name="off"/> on; io.EOF if the file ends before.</summary>
        public (long n, error? err) ReadAt(Slice<byte> p, long off)
        {
            if (Unusable("read") is { } unusable)
                return (0, unusable);
            if (off < 0)
                return (0, Failure("readat", errors.New("negative offset")));
            var error = _descriptor.ReadAt(p.Span, off, out var count);
            if (error != 0)
                return (count, Failure("read", error));
            return (count, count < p.Length ? io.EOF : null);
        }

        /// <summary>Writes all of <paramref name="p"/>.</summary>
        public (long n, error? err) Write(Slice<byte> p) => Write(p.Span);

        /// <summary>Writes the bytes of <paramref name="s"/>.</summary>
        public (long n, error? err) WriteString(GoString s) => Write(s.Span);

        /// <summary>Writes all of the bytes, in one piece even if several goroutines write.</summary>
        [NotGo]
        public (long n, error? err) Write(ReadOnlySpan<byte> bytes)
        {
            if (Unusable("write") is { } unusable)
                return (0, unusable);
            int error, count;
            lock (_writing)
                error = _descriptor.Write(bytes, out count);
            if (error == 0)
                return (count, null);
            if (error == BrokenPipe && _descriptor.Number is 1 or 2)
                Descriptor.RaiseBrokenPipe();
            return (count, Failure("write", error));
        }

        /// <summary>Writes at byte <paramref name="off"/>; an error for files opened with O_APPEND.</summary>
        public (long n, error? err) WriteAt(Slice<byte> p, long off)
        {
            if (Unusable("write") is { } unusable)
                return (0, unusable);
            if (_append)
                return (0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND"));
            if (off < 0)
                return (0, Failure("writeat", errors.New("negative offset")));
            var error = _descriptor.WriteAt(p.Span, off, out var count);
            return (count, error == 0 ? null : Failure("write", error));
        }

        /// <summary>Moves the position for the next read or write and returns it.</summary>
        public (long, error?) Seek(long offset, long whence)
        {
            if (Unusable("seek") is { } unusable)
                return (0, unusable);
            var position = UnixCalls.Seek(_descriptor.Number, offset, (int)whence);
            return position < 0 ? (0, Failure("seek", Marshal.GetLastPInvokeError())) : (position, null);
        }

        /// <summary>Writes what the system holds back to the disk.</summary>
        public error? Sync()
        {
            if (Unusable("sync") is { } unusable)
                return unusable;
            return UnixCalls.Sync(_descriptor.Number) < 0 ? Failure("sync", Marshal.GetLastPInvokeError()) : null;
        }

        /// <summary>Sets the file's size in bytes.</summary>
        public error? Truncate(long size)
        {
            if (Unusable("truncate") is { } unusable)
                return unusable;
            return UnixCalls.Truncate(_descriptor.Number, size) < 0 ? Failure("truncate", Marshal.GetLastPInvokeError()) : null;
        }

        /// <summary>Closes the file; a second time is an error.</summary>
        public error? Close()
        {
            lock (_writing)
            {
                if (Unusable("close") is { } unusable)
                    return unusable;
                _closed = true;
            }
            if (OperatingSystem.IsWindows())
                return null;
            return UnixCalls.Close(_descriptor.Number) < 0 ? Failure("close", Marshal.GetLastPInvokeError()) : null;
        }
    }
}
