// Builds a short text of bytes on the stack, moving to the heap if it grows.
using System.Text;

namespace GoStd;

public static partial class time
{
    private ref struct TextBuffer(Span<byte> initial)
    {
        private Span<byte> _buffer = initial;
        private int _length;

        public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

        public void Add(byte c)
        {
            if (_length == _buffer.Length) Grow(1);
            _buffer[_length++] = c;
        }

        public void Add(scoped ReadOnlySpan<byte> text)
        {
            if (text.Length > _buffer.Length - _length) Grow(text.Length);
            text.CopyTo(_buffer[_length..]);
            _length += text.Length;
        }

        public void Add(string text)
        {
            var size = Encoding.UTF8.GetByteCount(text);
            if (size > _buffer.Length - _length) Grow(size);
            _length += Encoding.UTF8.GetBytes(text, _buffer[_length..]);
        }

        /// <summary>The number with zeros before it up to the width; the sign of a negative one does not count.</summary>
        public void AddPadded(long value, int width)
        {
            if (value < 0) Add((byte)'-');
            Span<byte> digits = stackalloc byte[20];
            var at = digits.Length;
            var rest = value < 0 ? 0ul - (ulong)value : (ulong)value;
            do
            {
                digits[--at] = (byte)('0' + rest % 10);
                rest /= 10;
            }
            while (rest != 0);

            while (digits.Length - at < width) digits[--at] = (byte)'0';
            Add(digits[at..]);
        }

        public void TrimEnd(byte c)
        {
            while (_length > 0 && _buffer[_length - 1] == c) _length--;
        }

        public void Shorten(int count) => _length -= count;

        private void Grow(int needed)
        {
            var larger = new byte[Math.Max(_buffer.Length * 2, _length + needed)];
            Written.CopyTo(larger);
            _buffer = larger;
        }
    }
}
