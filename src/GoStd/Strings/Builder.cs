// strings.Builder: bytes that grow as append grows them, handed out as a string without copying. The string shares the
// buffer: written bytes never change, further ones lie behind it.
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    /// <summary>Builds a string. Not for copying once written to: a copy shares the buffer. Go: strings/builder.go</summary>
    [GoType("strings.Builder")]
    public partial struct Builder
    {
        private Slice<byte> buf;

        /// <summary>The bytes written so far.</summary>
        public readonly GoString String() => buf.Length == 0 ? default : GoString.FromOwned(buf._array!, buf._length);

        /// <summary>Number of bytes written so far.</summary>
        public readonly long Len() => buf.Length;

        /// <summary>Number of bytes that fit without growing, with those written.</summary>
        public readonly long Cap() => buf.Capacity;

        /// <summary>Empties the builder and lets go of its buffer.</summary>
        public void Reset() => buf = default;

        /// <summary>Makes room for n more bytes; panics <c>strings.Builder.Grow: negative count</c>.</summary>
        public void Grow(long n)
        {
            if (n < 0)
                throw Panics.Text("strings.Builder.Grow: negative count");
            if (buf.Capacity - buf.Length >= n)
                return;
            var array = new byte[SliceGrowth.RoundUpSize(2 * buf.Capacity + n, noscan: true)];
            buf.Span.CopyTo(array);
            buf = Slice.Of(array, 0, (int)buf.Length, array.Length);
        }

        /// <summary>Appends p; the error is always nil.</summary>
        public (long, error?) Write(Slice<byte> p)
        {
            buf = Builtins.append(buf, (ReadOnlySpan<byte>)p.Span);
            return (p.Length, null);
        }

        /// <summary>Appends a byte; the error is always nil.</summary>
        public error? WriteByte(byte c)
        {
            buf = Builtins.append(buf, c);
            return null;
        }

        /// <summary>Appends a rune's encoding and returns its length; the error is always nil.</summary>
        public (long, error?) WriteRune(int r)
        {
            if ((uint)r < 0x80)
            {
                buf = Builtins.append(buf, (byte)r);
                return (1, null);
            }
            Span<byte> encoded = stackalloc byte[4];
            var n = Utf8.Encode(encoded, r);
            buf = Builtins.append(buf, (ReadOnlySpan<byte>)encoded[..n]);
            return (n, null);
        }

        /// <summary>Appends s; the error is always nil.</summary>
        public (long, error?) WriteString(GoString s)
        {
            buf = Builtins.append(buf, s.Span);
            return (s.Length, null);
        }

        /// <summary>The text, for debugging and C#'s string interpolation.</summary>
        public override readonly string ToString() => String().ToString();
    }
}
