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
        private readonly Slice<byte> one = new(1L);
        private readonly byte[] encoded = new byte[4];

        /// <summary>Bytes read behind an invalid one, to be looked at again.</summary>
        private readonly Queue<byte> pending = new();
        private int last;
        private bool repeat;

        public override (int Rune, error? Error) Read()
        {
            if (repeat)
            {
                repeat = false;
                return (last, null);
            }
            var err = ReadByte(out encoded[0]);
            if (err != null)
                return (0, err);
            if (encoded[0] < 0x80)
                return (last = encoded[0], null);
            var count = 1;
            while (!bufio.IsFullRune(encoded.AsSpan(0, count)))
            {
                err = ReadByte(out encoded[count]);
                if (err == io.EOF)
                    break;
                if (err != null)
                    return (0, err);
                count++;
            }
            last = Utf8.Decode(encoded.AsSpan(0, count), out var width);
            foreach (var c in encoded.AsSpan(width, count - width))
                pending.Enqueue(c);
            return (last, null);
        }

        private error? ReadByte(out byte c)
        {
            if (pending.TryDequeue(out c))
                return null;
            var (n, err) = io.ReadFull(reader, one);
            c = one[0];
            return n == 1 ? null : err;
        }

        public override void Unread() => repeat = true;
    }
}

/// <summary>Runes of a string.</summary>
internal sealed class TextInput(GoString text) : RuneInput
{
    private int at;
    private int width;

    public override (int Rune, error? Error) Read()
    {
        if (at >= text.Length)
            return (0, io.EOF);
        var rune = Utf8.Decode(text.Span[at..], out width);
        at += width;
        return (rune, null);
    }

    public override void Unread() => at -= width;
}
