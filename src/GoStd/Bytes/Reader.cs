// bytes.Reader.
using GoRuntime;

namespace GoStd;

public static partial class bytes
{
    /// <summary>A reader over b.</summary>
    public static Reader NewReader(Slice<byte> b) => new(b);

    /// <summary>Reads from a byte slice. Go: bytes/reader.go</summary>
    [GoType("*bytes.Reader")]
    public sealed class Reader : MemoryReader, io.WriterTo
    {
        private Slice<byte> _s;

        public Reader() : this(default)
        {
        }

        internal Reader(Slice<byte> s) : base("bytes", "slice") => _s = s;

        private protected override ReadOnlySpan<byte> Bytes => _s.Span;

        /// <summary>Starts anew with other bytes.</summary>
        public void Reset(Slice<byte> b)
        {
            _s = b;
            position = 0;
            runeStart = -1;
        }

        /// <summary>Writes the rest to w. Panics <c>bytes.Reader.WriteTo: invalid Write count</c>.</summary>
        public (long n, error? err) WriteTo(io.Writer w)
        {
            runeStart = -1;
            if (position >= _s.Length)
                return (0, null);
            var rest = _s.Slice(position);
            var (n, err) = w.Write(rest);
            if (n > rest.Length)
                throw Panics.Text("bytes.Reader.WriteTo: invalid Write count");
            position += n;
            if (n != rest.Length && err is null)
                err = io.ErrShortWrite;
            return (n, err);
        }
    }
}
