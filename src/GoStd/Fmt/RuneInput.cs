// Where the scanning functions take runes from: a string, a RuneScanner, or any reader, read a byte at a time so that
// nothing beyond the last rune looked at is taken from it.

using GoRuntime;

namespace GoStd;

/// <summary>A source of runes that can step back by one.</summary>
internal abstract class RuneInput
{
    /// <summary>The next rune; EOF or another error if there is none.</summary>
    public abstract (int Rune, error? Error) Read();

    /// <summary>Gives the last rune back.</summary>
    public abstract void Unread();

    public static RuneInput Of(io.Reader reader) =>
        reader is io.RuneScanner scanner ? new ScannerInput(scanner) : new ReaderInput(reader);

    private sealed class ScannerInput(io.RuneScanner scanner) : RuneInput
    {
        public override (int Rune, error? Error) Read()
        {
            var (rune, _, err) = scanner.ReadRune();
            return (rune, err);
        }

        public override void Unread() => scanner.UnreadRune();
    }

    private sealed class ReaderInput(io.Reader reader) : RuneInput
    {
        private readonly Slice<byte> _one = new(1L);
        private readonly byte[] _encoded = new byte[4];

        /// <summary>Bytes read behind an invalid one, to be looked at again.</summary>
        private readonly Queue<byte> _pending = new();
        private int _last;
        private bool _repeat;

        public override (int Rune, error? Error) Read()
        {
            if (_repeat)
            {
                _repeat = false;
                return (_last, null);
            }
            var err = ReadByte(out _encoded[0]);
            if (err != null)
                return (0, err);
            if (_encoded[0] < 0x80)
                return (_last = _encoded[0], null);
            var count = 1;
            while (!bufio.IsFullRune(_encoded.AsSpan(0, count)))
            {
                err = ReadByte(out _encoded[count]);
                if (err == io.EOF)
                    break;
                if (err != null)
                    return (0, err);
                count++;
            }
            _last = Utf8.Decode(_encoded.AsSpan(0, count), out var width);
            foreach (var c in _encoded.AsSpan(width, count - width))
                _pending.Enqueue(c);
            return (_last, null);
        }

        private error? ReadByte(out byte c)
        {
            if (_pending.TryDequeue(out c))
                return null;
            var (n, err) = io.ReadFull(reader, _one);
            c = _one[0];
            return n == 1 ? null : err;
        }

        public override void Unread() => _repeat = true;
    }
}

/// <summary>Runes of a string.</summary>
internal sealed class TextInput(GoString text) : RuneInput
{
    private int _at;
    private int _width;

    public override (int Rune, error? Error) Read()
    {
        if (_at >= text.Length)
            return (0, io.EOF);
        var rune = Utf8.Decode(text.Span[_at..], out _width);
        _at += _width;
        return (rune, null);
    }

    public override void Unread() => _at -= _width;
}
