// strings.Reader.
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    /// <summary>A reader over s.</summary>
    public static Reader NewReader(GoString s) => new(s);

    /// <summary>Reads from a string. Go: strings/reader.go</summary>
    [GoType("*strings.Reader")]
    public sealed class Reader : MemoryReader, io.WriterTo
    {
        private GoString _s;

        public Reader() : this(default)
        {
        }

        internal Reader(GoString s) : base("strings", "string") => _s = s;

        private protected override ReadOnlySpan<byte> Bytes => _s.Span;

        /// <summary>Starts anew with another string.</summary>
        public void Reset(GoString s)
        {
            _s = s;
            position = 0;
            runeStart = -1;
        }

        /// <summary>Writes the rest to w. Panics <c>strings.Reader.WriteTo: invalid WriteString count</c>.</summary>
        public (long n, error? err) WriteTo(io.Writer w)
        {
            runeStart = -1;
            if (position >= _s.Length)
                return (0, null);
            var rest = _s.Slice(position);
            var (n, err) = io.WriteString(w, rest);
            if (n > rest.Length)
                throw Panics.Text("strings.Reader.WriteTo: invalid WriteString count");
            position += n;
            if (n != rest.Length && err is null)
                err = io.ErrShortWrite;
            return (n, err);
        }
    }
}
