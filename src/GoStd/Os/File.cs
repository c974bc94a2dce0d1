// os.File: an open file with Go's methods and error texts.

using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

public static partial class os
{
    /// <summary>Standard input.</summary>
    public static File Stdin = new(0, "/dev/stdin", false);

    /// <summary>Standard output; every write goes straight to the system.</summary>
    public static File Stdout = new(1, "/dev/stdout", false);

    /// <summary>Standard error; every write goes straight to the system.</summary>
    public static File Stderr = new(2, "/dev/stderr", false);

    /// <summary>A file over an open descriptor.</summary>
    public static File NewFile(nuint fd, GoString name) => new((int)fd, name, false);

    /// <summary>An open file. Stands for Go's *os.File; safe for concurrent use. Go: os/file.go</summary>
    [GoType("*os.File")]
    public sealed partial class File : io.ReadWriteCloser, io.ReaderAt, io.WriterAt, io.ReadWriteSeeker, io.StringWriter
    {
        private const int BrokenPipe = 32;

        private readonly Descriptor descriptor;
        private readonly GoString name;
        private readonly bool append;
        private readonly Lock writing = new();
        private volatile bool closed;

        internal File(int descriptor, GoString name, bool append)
        {
            this.descriptor = new Descriptor(descriptor);
            this.name = name;
            this.append = append;
        }

        /// <summary>The name it was opened by.</summary>
        public GoString Name() => name;

        /// <summary>The descriptor's number.</summary>
        public nuint Fd() => closed ? nuint.MaxValue : (nuint)descriptor.Number;

        private fs.PathError Failure(GoString operation, int number) => Failure(operation, new syscall.Errno((nuint)number));

        private fs.PathError Failure(GoString operation, error err) => new() { Op = operation, Path = name, Err = err };

        /// <summary>Reads up to len(p) bytes; 0 and io.EOF at the end.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            if (closed)
                return (0, Failure("read", ErrClosed));
            if (p.Length == 0)
                return (0, null);
            var error = descriptor.Read(p.Span, out var count);
            if (error != 0)
                return (count, Failure("read", error));
            return (count, count == 0 ? io.EOF : null);
        }

        /// <summary>Fills <paramref name="p"/> from byte <paramref name="off"/> on; io.EOF if the file ends before.</summary>
        public (long n, error? err) ReadAt(Slice<byte> p, long off)
        {
            if (closed)
                return (0, Failure("read", ErrClosed));
            if (off < 0)
                return (0, Failure("readat", errors.New("negative offset")));
            var error = descriptor.ReadAt(p.Span, off, out var count);
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
            if (closed)
                return (0, Failure("write", ErrClosed));
            int error, count;
            lock (writing)
                error = descriptor.Write(bytes, out count);
            if (error == 0)
                return (count, null);
            if (error == BrokenPipe && descriptor.Number is 1 or 2)
                Descriptor.RaiseBrokenPipe();
            return (count, Failure("write", error));
        }

        /// <summary>Writes at byte <paramref name="off"/>; an error for files opened with O_APPEND.</summary>
        public (long n, error? err) WriteAt(Slice<byte> p, long off)
        {
            if (closed)
                return (0, Failure("write", ErrClosed));
            if (append)
                return (0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND"));
            if (off < 0)
                return (0, Failure("writeat", errors.New("negative offset")));
            var error = descriptor.WriteAt(p.Span, off, out var count);
            return (count, error == 0 ? null : Failure("write", error));
        }

        /// <summary>Moves the position for the next read or write and returns it.</summary>
        public (long, error?) Seek(long offset, long whence)
        {
            if (closed)
                return (0, Failure("seek", ErrClosed));
            var position = UnixCalls.Seek(descriptor.Number, offset, (int)whence);
            return position < 0 ? (0, Failure("seek", Marshal.GetLastPInvokeError())) : (position, null);
        }

        /// <summary>Writes what the system holds back to the disk.</summary>
        public error? Sync()
        {
            if (closed)
                return Failure("sync", ErrClosed);
            return UnixCalls.Sync(descriptor.Number) < 0 ? Failure("sync", Marshal.GetLastPInvokeError()) : null;
        }

        /// <summary>Sets the file's size in bytes.</summary>
        public error? Truncate(long size)
        {
            if (closed)
                return Failure("truncate", ErrClosed);
            return UnixCalls.Truncate(descriptor.Number, size) < 0 ? Failure("truncate", Marshal.GetLastPInvokeError()) : null;
        }

        /// <summary>Closes the file; a second time is an error.</summary>
        public error? Close()
        {
            lock (writing)
            {
                if (closed)
                    return Failure("close", ErrClosed);
                closed = true;
            }
            if (OperatingSystem.IsWindows())
                return null;
            return UnixCalls.Close(descriptor.Number) < 0 ? Failure("close", Marshal.GetLastPInvokeError()) : null;
        }
    }
}
