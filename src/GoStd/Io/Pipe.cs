// io.Pipe: a reader and a writer in step, with no buffer between them. Each Write waits until its bytes have been read.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class io
{
    /// <summary>A synchronous pipe in memory: what is written to the second is read from the first. Go: io/pipe.go</summary>
    public static (PipeReader, PipeWriter) Pipe()
    {
        var pipe = new pipe();
        return (new PipeReader(pipe), new PipeWriter(pipe));
    }

    private sealed class pipe
    {
        // Holds one element while a Write runs: writes follow each other.
        private readonly Chan<bool> writing = new(1);
        private readonly Chan<Slice<byte>> data = new(0);
        private readonly Chan<long> taken = new(0);
        private readonly Chan<bool> done = new(0);
        private readonly Lock gate = new();
        private error? readError;
        private error? writeError;
        private bool closed;

        public (long, error?) Read(Slice<byte> p)
        {
            if (IsDone())
                return (0, ReadFailure());
            var receive = data.ReceiveCase();
            if (Select.Run(receive, done.ReceiveCase()) == 1)
                return (0, ReadFailure());
            var n = copy(p, receive.Value);
            taken.Send(n);
            return (n, null);
        }

        public (long, error?) Write(Slice<byte> p)
        {
            if (IsDone())
                return (0, WriteFailure());
            writing.Send(true);
            try
            {
                long total = 0;
                for (var once = true; once || p.Length > 0; once = false)
                {
                    if (Select.Run(data.SendCase(p), done.ReceiveCase()) == 1)
                        return (total, WriteFailure());
                    var n = taken.Receive();
                    p = p.Slice(n);
                    total += n;
                }
                return (total, null);
            }
            finally
            {
                writing.Receive();
            }
        }

        private bool IsDone() => Select.TryRun(done.ReceiveCase()) == 0;

        private error ReadFailure()
        {
            lock (gate)
                return readError == null && writeError != null ? writeError : ErrClosedPipe;
        }

        private error WriteFailure()
        {
            lock (gate)
                return writeError == null && readError != null ? readError : ErrClosedPipe;
        }

        public void CloseRead(error err)
        {
            lock (gate)
                readError ??= err;
            Finish();
        }

        public void CloseWrite(error err)
        {
            lock (gate)
                writeError ??= err;
            Finish();
        }

        private void Finish()
        {
            lock (gate)
            {
                if (closed)
                    return;
                closed = true;
            }
            done.Close();
        }
    }

    /// <summary>The reading half of a pipe. Stands for Go's *io.PipeReader.</summary>
    [GoType("*io.PipeReader")]
    public sealed class PipeReader : ReadCloser
    {
        private readonly pipe both;

        internal PipeReader(object both) => this.both = (pipe)both;

        /// <summary>Waits for bytes; EOF or the writer's error once it is closed.</summary>
        public (long n, error? err) Read(Slice<byte> p) => both.Read(p);

        /// <summary>Closes: writes then fail with ErrClosedPipe.</summary>
        public error? Close() => CloseWithError(null);

        /// <summary>Closes: writes then fail with <paramref name="err"/>.</summary>
        public error? CloseWithError(error? err)
        {
            both.CloseRead(err ?? ErrClosedPipe);
            return null;
        }
    }

    /// <summary>The writing half of a pipe. Stands for Go's *io.PipeWriter.</summary>
    [GoType("*io.PipeWriter")]
    public sealed class PipeWriter : WriteCloser
    {
        private readonly pipe both;

        internal PipeWriter(object both) => this.both = (pipe)both;

        /// <summary>Waits until all bytes have been read or the reader is closed.</summary>
        public (long n, error? err) Write(Slice<byte> p) => both.Write(p);

        /// <summary>Closes: reads then end with EOF.</summary>
        public error? Close() => CloseWithError(null);

        /// <summary>Closes: reads then end with <paramref name="err"/>, or EOF for nil.</summary>
        public error? CloseWithError(error? err)
        {
            both.CloseWrite(err ?? EOF);
            return null;
        }
    }
}
