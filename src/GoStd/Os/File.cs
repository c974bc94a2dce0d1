// os.File: an open file with Go's methods and error texts.

using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

public static partial class os
{
    /// <summary>Standard input.</summary>
    public static FilePtr Stdin = FileOf(StandardFiles.Number(0), "/dev/stdin", false);

    /// <summary>Standard output; every write goes straight to the system.</summary>
    public static FilePtr Stdout = FileOf(StandardFiles.Number(1), "/dev/stdout", false);

    /// <summary>Standard error; every write goes straight to the system.</summary>
    public static FilePtr Stderr = FileOf(StandardFiles.Number(2), "/dev/stderr", false);

    /// <summary>A file over an open descriptor.</summary>
    public static FilePtr? NewFile(nuint fd, GoString name) => (int)fd < 0 ? null : FileOf((int)fd, name, false);

    internal static FilePtr FileOf(int descriptor, GoString name, bool append) =>
        new(new File { open = new FileState(descriptor, name, append) });

    /// <summary>An open file; copies are of the same file. Its methods are in <see cref="OsFileExtensions"/>. Go: os/file.go</summary>
    [GoType("os.File")]
    [MethodPtr(typeof(FilePtr))]
    public struct File : IEquatable<File>
    {
        [Embedded, GoName("file"), GoType("*os.file")] internal FileState? open;

        /// <inheritdoc/>
        public readonly bool Equals(File other) => ReferenceEquals(open, other.open);

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is File other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(open);
    }

    /// <summary>A pointer to a <see cref="File"/>. Methods of a nil file report an error.</summary>
    public sealed class FilePtr : MethodPtr<File>, io.ReadWriteCloser, io.ReaderAt, io.WriterAt, io.ReadWriteSeeker, io.StringWriter
    {
        /// <summary>A pointer to a new zero value.</summary>
        public FilePtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public FilePtr(File value) : base(value)
        {
        }

        // A nil pointer has these methods, too: the pointer is given to them.
        (long n, error? err) io.Reader.Read(Slice<byte> p) => Self.Read(p);

        (long n, error? err) io.ReaderAt.ReadAt(Slice<byte> p, long off) => Self.ReadAt(p, off);

        (long n, error? err) io.Writer.Write(Slice<byte> p) => Self.Write(p);

        (long n, error? err) io.WriterAt.WriteAt(Slice<byte> p, long off) => Self.WriteAt(p, off);

        (long n, error? err) io.StringWriter.WriteString(GoString s) => Self.WriteString(s);

        (long, error?) io.Seeker.Seek(long offset, long whence) => Self.Seek(offset, whence);

        error? io.Closer.Close() => Self.Close();
    }

    /// <summary>What a file is to all of its copies; safe for concurrent use.</summary>
    [GoType("*os.file")]
    internal sealed class FileState
    {
        private const int BrokenPipe = 32;

        private readonly Descriptor _descriptor;
        private readonly GoString _name;
        private readonly bool _append;
        private readonly Lock _writing = new();
        private volatile bool _closed;

        internal FileState(int descriptor, GoString name, bool append)
        {
            _descriptor = new Descriptor(descriptor);
            _name = name;
            _append = append;
        }

        /// <summary>The name it was opened by.</summary>
        public GoString Name() => _name;

        /// <summary>The descriptor's number.</summary>
        public nuint Fd() => _closed ? nuint.MaxValue : (nuint)_descriptor.Number;

        // A file that has been closed.
        private fs.PathErrorPtr? Unusable(GoString operation) => _closed ? Failure(operation, ErrClosed) : null;

        private fs.PathErrorPtr Failure(GoString operation, int number) => Failure(operation, new syscall.Errno((nuint)number));

        private fs.PathErrorPtr Failure(GoString operation, error err) => new(new() { Op = operation, Path = _name, Err = err });

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

        /// <summary>What is known of the file.</summary>
        public (fs.FileInfo?, error?) Stat() =>
            Unusable("stat") is { } unusable ? (null, unusable) : Status("stat", _descriptor.Number, default, _name, EmptyPath);
    }
}

/// <summary>The methods of pointers to a <see cref="os.File"/>.</summary>
public static class OsFileExtensions
{
    extension(Ptr<os.File>? file)
    {
        /// <summary>The name it was opened by.</summary>
        public GoString Name() => file!.Value.open!.Name();

        /// <summary>The descriptor's number.</summary>
        public nuint Fd() => file is null ? nuint.MaxValue : file.Value.open!.Fd();

        /// <inheritdoc/>
        public (long n, error? err) Read(Slice<byte> p) => file is null ? (0, os.ErrInvalid) : file.Value.open!.Read(p);

        /// <inheritdoc/>
        public (long n, error? err) ReadAt(Slice<byte> p, long off) => file is null ? (0, os.ErrInvalid) : file.Value.open!.ReadAt(p, off);

        /// <inheritdoc/>
        public (long n, error? err) Write(Slice<byte> p) => file is null ? (0, os.ErrInvalid) : file.Value.open!.Write(p);

        /// <inheritdoc/>
        public (long n, error? err) WriteString(GoString s) => file is null ? (0, os.ErrInvalid) : file.Value.open!.WriteString(s);

        /// <summary>Writes all of the bytes, in one piece even if several goroutines write.</summary>
        public (long n, error? err) Write(ReadOnlySpan<byte> bytes) => file is null ? (0, os.ErrInvalid) : file.Value.open!.Write(bytes);

        /// <inheritdoc/>
        public (long n, error? err) WriteAt(Slice<byte> p, long off) =>
            file is null ? (0, os.ErrInvalid) : file.Value.open!.WriteAt(p, off);

        /// <inheritdoc/>
        public (long, error?) Seek(long offset, long whence) => file is null ? (0, os.ErrInvalid) : file.Value.open!.Seek(offset, whence);

        /// <summary>Writes what the system holds back to the disk.</summary>
        public error? Sync() => file is null ? os.ErrInvalid : file.Value.open!.Sync();

        /// <summary>Sets the file's size in bytes.</summary>
        public error? Truncate(long size) => file is null ? os.ErrInvalid : file.Value.open!.Truncate(size);

        /// <inheritdoc/>
        public error? Close() => file is null ? os.ErrInvalid : file.Value.open!.Close();

        /// <summary>What is known of the file.</summary>
        public (fs.FileInfo?, error?) Stat() => file is null ? (null, os.ErrInvalid) : file.Value.open!.Stat();
    }
}
