// strings.Builder: bytes that grow as append grows them, handed out as a string without copying. The string shares the
// buffer: written bytes never change, further ones lie behind it.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    /// <summary>
    /// Builds a string. Not for copying once written to: writing to a copy that <see cref="Copy"/> made panics
    /// <c>strings: illegal use of non-zero Builder copied by value</c>. Go: strings/builder.go
    /// </summary>
    [GoType("strings.Builder")]
    public partial struct Builder : ICopyable<Builder>, IGoFields<Builder.GoFields>
    {
        // Null until the first write, even of nothing; exactly full in a copy, so that each write comes to Append.
        private byte[]? _buffer;
        private int _length;

        // The capacity that a copy shows, plus 1; 0 in a builder that may be written to.
        private int _copied;

        readonly GoFields IGoFields<GoFields>.Fields() =>
            _buffer is null ? default : new() { addr = new Ptr<Builder>(), buf = Slice.Of(_buffer, 0, _length, _buffer.Length) };

        /// <summary>The fields that Go has.</summary>
        internal struct GoFields
        {
            internal Ptr<Builder>? addr;
            internal Slice<byte> buf;
        }

        /// <summary>The bytes written so far.</summary>
        public readonly GoString String() => _length == 0 ? default : GoString.FromOwned(_buffer!, _length);

        /// <summary>Number of bytes written so far.</summary>
        public readonly long Len() => _length;

        /// <summary>Number of bytes that fit without growing, with those written.</summary>
        public readonly long Cap() => _copied > 0 ? _copied - 1 : _buffer is null ? 0 : _buffer.Length;

        /// <summary>Go's copy: it shows what has been written and can be written to once it has been reset.</summary>
        public readonly Builder Copy() =>
            _buffer is null
                ? this
                : new Builder { _buffer = _buffer.AsSpan(0, _length).ToArray(), _length = _length, _copied = (int)Cap() + 1 };

        /// <summary>Empties the builder and lets go of its buffer.</summary>
        public void Reset()
        {
            this = default;
        }

        /// <summary>Makes room for n more bytes; panics <c>strings.Builder.Grow: negative count</c>.</summary>
        public void Grow(long n)
        {
            CheckCopied();
            if (n < 0)
                throw Panics.Text("strings.Builder.Grow: negative count");
            _buffer ??= [];
            if (Cap() - _length < n)
                Reallocate(SliceGrowth.RoundUpSize(2 * Cap() + n, noscan: true));
        }

        /// <summary>Appends p; the error is always nil.</summary>
        public (long, error?) Write(Slice<byte> p)
        {
            Append(p.Span);
            return (p.Length, null);
        }

        /// <summary>Appends a byte; the error is always nil.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public error? WriteByte(byte c)
        {
            var (to, at) = (_buffer, _length);
            if (to is not null && (uint)at < (uint)to.Length)
            {
                to[at] = c;
                _length = at + 1;
            }
            else
            {
                Append([c]);
            }
            return null;
        }

        /// <summary>Appends a rune's encoding and returns its length; the error is always nil.</summary>
        public (long, error?) WriteRune(int r)
        {
            if ((uint)r < 0x80)
            {
                WriteByte((byte)r);
                return (1, null);
            }
            Span<byte> encoded = stackalloc byte[4];
            var n = Utf8.Encode(encoded, r);
            Append(encoded[..n]);
            return (n, null);
        }

        /// <summary>Appends s; the error is always nil.</summary>
        public (long, error?) WriteString(GoString s)
        {
            Append(s.Span);
            return (s.Length, null);
        }

        /// <summary>The text, for debugging and C#'s string interpolation.</summary>
        public override readonly string ToString() => String().ToString();

        private void Append(ReadOnlySpan<byte> bytes)
        {
            if (_buffer is null || _buffer.Length - _length <= bytes.Length)
            {
                CheckCopied();
                _buffer ??= [];
                if (_buffer.Length - _length < bytes.Length)
                    Reallocate(SliceGrowth.Capacity((long)_length + bytes.Length, Cap(), elementSize: 1, noscan: true));
            }
            bytes.CopyTo(_buffer.AsSpan(_length));
            _length += bytes.Length;
        }

        private readonly void CheckCopied()
        {
            if (_copied > 0)
                throw Panics.Text("strings: illegal use of non-zero Builder copied by value");
        }

        private void Reallocate(long capacity)
        {
            if (capacity > Array.MaxLength)
                throw new OutOfMemoryException();
            Array.Resize(ref _buffer, (int)capacity);
        }
    }
}
