// io.Pipe: a reader and a writer in step, with no buffer between them. Each Write waits until its bytes have been read.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class io
{
    /// <summary>A synchronous pipe in memory: what is written to the second is read from the first. Go: io/pipe.go</summary>
    public static (PipeReaderPtr, PipeWriterPtr) Pipe()
    {
        var pipe = new pipe();
        return (new PipeReaderPtr(new PipeReader(pipe)), new PipeWriterPtr(new PipeWriter(pipe)));
    }

    private sealed class pipe
    {
        // Holds one element while a Write runs: writes follow each other.
        private readonly Chan<bool> _writing = new(1);
        private readonly Chan<Slice<byte>> _data = new(0);
        private readonly Chan<long> _taken = new(0);
        private readonly Chan<bool> _done = new(0);
        private readonly Lock _gate = new();
        private error? _readError;
        private error? _writeError;
        private bool _closed;

        public (long, error?) Read(Slice<byte> p)
        {
            if (IsDone())
                return (0, ReadFailure());
            var receive = _data.ReceiveCase();
            if (Select.Run(receive, _done.ReceiveCase()) == 1)
                return (0, ReadFailure());
            var n = copy(p, receive.Value);
            _taken.Send(n);
            return (n, null);
        }

        public (long, error?) Write(Slice<byte> p)
        {
            if (IsDone())
                return (0, WriteFailure());
            _writing.Send(true);
            try
            {
                long total = 0;
                for (var once = true; once || p.Length > 0; once = false)
                {
                    if (Select.Run(_data.SendCase(p), _done.ReceiveCase()) == 1)
                        return (total, WriteFailure());
                    var n = _taken.Receive();
                    p = p.Slice(n);
                    total += n;
                }
                return (total, null);
            }
            finally
            {
                _writing.Receive();
            }
        }

        private bool IsDone() => Select.TryRun(_done.ReceiveCase()) == 0;

        private error ReadFailure()
        {
            lock (_gate)
                return _readError == null && _writeError != null ? _writeError : ErrClosedPipe;
        }

        private error WriteFailure()
        {
            lock (_gate)
                return _writeError == null && _readError != null ? _readError : ErrClosedPipe;
        }

        public void CloseRead(error err)
        {
            lock (_gate)
                _readError ??= err;
            Finish();
        }

        public void CloseWrite(error err)
        {
            lock (_gate)
                _writeError ??= err;
            Finish();
        }

        private void Finish()
        {
            lock (_gate)
            {
                if (_closed)
                    return;
                _closed = true;
            }
            _done.Close();
        }
    }

    /// <summary>The reading half of a pipe; copies are of the same pipe.</summary>
    [GoType("io.PipeReader")]
    [MethodPtr(typeof(PipeReaderPtr))]
    public struct PipeReader : IGoFields<PipeReader.GoFields>
    {
        private readonly pipe _both;

        internal PipeReader(object both) => _both = (pipe)both;

        readonly GoFields IGoFields<GoFields>.Fields() => default;

        /// <summary>The fields that Go has.</summary>
        internal struct GoFields
        {
            [Embedded] internal PipeFields pipe;
        }

        /// <summary>Waits for bytes; EOF or the writer's error once it is closed.</summary>
        public (long n, error? err) Read(Slice<byte> p) => _both.Read(p);

        /// <summary>Closes: writes then fail with ErrClosedPipe.</summary>
        public error? Close() => CloseWithError(null);

        /// <summary>Closes: writes then fail with <paramref name="err"/>.</summary>
        public error? CloseWithError(error? err)
        {
            _both.CloseRead(err ?? ErrClosedPipe);
            return null;
        }
    }

    /// <summary>A pointer to a <see cref="PipeReader"/>.</summary>
    public sealed class PipeReaderPtr : MethodPtr<PipeReader>, ReadCloser
    {
        /// <summary>A pointer to a new zero value.</summary>
        public PipeReaderPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public PipeReaderPtr(PipeReader value) : base(value)
        {
        }

        /// <inheritdoc/>
        public (long n, error? err) Read(Slice<byte> p) => Value.Read(p);

        /// <inheritdoc/>
        public error? Close() => Value.Close();
    }

    /// <summary>What Go has in a pipe.</summary>
    [GoType("io.pipe")]
    internal struct PipeFields
    {
        internal GoSync.Mutex wrMu;
        internal Chan<Slice<byte>>? wrCh;
        internal Chan<long>? rdCh;
        internal GoSync.Once once;
        [GoType("chan struct {}")] internal Chan<Empty>? done;
        internal PipeError rerr;
        internal PipeError werr;
    }

    /// <summary>What Go has for an error of a pipe.</summary>
    [GoType("io.onceError")]
    internal struct PipeError
    {
        [Embedded] internal GoSync.Mutex Mutex;
        internal error? err;
    }

    /// <summary>The writing half of a pipe; copies are of the same pipe.</summary>
    [GoType("io.PipeWriter")]
    [MethodPtr(typeof(PipeWriterPtr))]
    public struct PipeWriter : IGoFields<PipeWriter.GoFields>
    {
        private readonly pipe _both;

        internal PipeWriter(object both) => _both = (pipe)both;

        readonly GoFields IGoFields<GoFields>.Fields() => default;

        /// <summary>The fields that Go has.</summary>
        internal struct GoFields
        {
            internal PipeReader r;
        }

        /// <summary>Waits until all bytes have been read or the reader is closed.</summary>
        public (long n, error? err) Write(Slice<byte> p) => _both.Write(p);

        /// <summary>Closes: reads then end with EOF.</summary>
        public error? Close() => CloseWithError(null);

        /// <summary>Closes: reads then end with <paramref name="err"/>, or EOF for nil.</summary>
        public error? CloseWithError(error? err)
        {
            _both.CloseWrite(err ?? EOF);
            return null;
        }
    }

    /// <summary>A pointer to a <see cref="PipeWriter"/>.</summary>
    public sealed class PipeWriterPtr : MethodPtr<PipeWriter>, WriteCloser
    {
        /// <summary>A pointer to a new zero value.</summary>
        public PipeWriterPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public PipeWriterPtr(PipeWriter value) : base(value)
        {
        }

        /// <inheritdoc/>
        public (long n, error? err) Write(Slice<byte> p) => Value.Write(p);

        /// <inheritdoc/>
        public error? Close() => Value.Close();
    }
}

/// <summary>The methods of pointers to a <see cref="io.PipeReader"/>.</summary>
public static class IoPipeReaderExtensions
{
    extension(Ptr<io.PipeReader> reader)
    {
        /// <inheritdoc cref="io.PipeReader.Read"/>
        public (long n, error? err) Read(Slice<byte> p) => reader.Value.Read(p);

        /// <inheritdoc cref="io.PipeReader.Close"/>
        public error? Close() => reader.Value.Close();

        /// <inheritdoc cref="io.PipeReader.CloseWithError"/>
        public error? CloseWithError(error? err) => reader.Value.CloseWithError(err);
    }
}

/// <summary>The methods of pointers to a <see cref="io.PipeWriter"/>.</summary>
public static class IoPipeWriterExtensions
{
    extension(Ptr<io.PipeWriter> writer)
    {
        /// <inheritdoc cref="io.PipeWriter.Write"/>
        public (long n, error? err) Write(Slice<byte> p) => writer.Value.Write(p);

        /// <inheritdoc cref="io.PipeWriter.Close"/>
        public error? Close() => writer.Value.Close();

        /// <inheritdoc cref="io.PipeWriter.CloseWithError"/>
        public error? CloseWithError(error? err) => writer.Value.CloseWithError(err);
    }
}
