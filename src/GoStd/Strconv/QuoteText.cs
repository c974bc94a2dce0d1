// Go string and rune literals: quoting bytes as a literal, and reading a literal back. Works on byte spans.

using System.Buffers;
using GoRuntime;

namespace GoStd;

/// <summary>Quoting and unquoting. Go: strconv/quote.go</summary>
internal static class QuoteText
{
    /// <summary>What a quoted form leaves as it is.</summary>
    public enum Keep
    {
        /// <summary>Everything printable.</summary>
        Print,

        /// <summary>Everything printable, and spaces.</summary>
        Graphic,

        /// <summary>Printable ASCII only.</summary>
        Ascii,
    }

    // Printable ASCII but the quotation mark and the backslash.
    private static readonly SearchValues<byte> PlainInString = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    private static readonly SearchValues<byte> PlainInRune = SearchValues.Create(
        " !\"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    /// <summary>Appends <paramref name="text"/> as a literal between two <paramref name="quote"/> marks.</summary>
    public static void AppendQuoted(ref ByteBuffer buffer, ReadOnlySpan<byte> text, byte quote, Keep keep)
    {
        buffer.Append(quote);
        while (!text.IsEmpty)
        {
            var plain = PlainPrefix(text, quote);
            if (plain > 0)
            {
                buffer.Append(text[..plain]);
                text = text[plain..];
                continue;
            }
            var rune = Utf8.Decode(text, out var size);
            if (rune == Utf8.RuneError && size == 1)
                AppendHexByte(ref buffer, text[0]);
            else
                AppendEscaped(ref buffer, rune, quote, keep);
            text = text[size..];
        }
        buffer.Append(quote);
    }

    /// <summary>Appends <paramref name="rune"/> as a rune literal; what is no valid rune becomes U+FFFD.</summary>
    public static void AppendQuotedRune(ref ByteBuffer buffer, int rune, Keep keep)
    {
        buffer.Append((byte)'\'');
        AppendEscaped(ref buffer, Utf8.IsValid(rune) ? rune : 0xfffd, (byte)'\'', keep);
        buffer.Append((byte)'\'');
    }

    /// <summary>Length of the leading run of ASCII that needs no escape.</summary>
    private static int PlainPrefix(ReadOnlySpan<byte> text, byte quote)
    {
        var length = text.IndexOfAnyExcept(quote == '"' ? PlainInString : PlainInRune);
        return length < 0 ? text.Length : length;
    }

    private static void AppendHexByte(ref ByteBuffer buffer, byte value)
    {
        buffer.Append("\\x"u8);
        buffer.Append(HexDigits[value >> 4]);
        buffer.Append(HexDigits[value & 15]);
    }

    private static void AppendEscaped(ref ByteBuffer buffer, int rune, byte quote, Keep keep)
    {
        if (rune == quote || rune == '\\')
        {
            buffer.Append((byte)'\\');
            buffer.Append((byte)rune);
            return;
        }
        var stays = keep switch
        {
            Keep.Ascii => rune < 0x80 && Printable.IsPrint(rune),
            Keep.Graphic => Printable.IsGraphic(rune),
            _ => Printable.IsPrint(rune),
        };
        if (stays)
        {
            buffer.AppendRune(rune);
            return;
        }
        var letter = rune switch
        {
            '\a' => 'a',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\v' => 'v',
            _ => '\0',
        };
        if (letter != 0)
        {
            buffer.Append((byte)'\\');
            buffer.Append((byte)letter);
        }
        else if (rune < 0x20 || rune == 0x7f)
        {
            AppendHexByte(ref buffer, (byte)rune);
        }
        else
        {
            var width = rune < 0x10000 ? 4 : 8;
            buffer.Append(width == 4 ? "\\u"u8 : "\\U"u8);
            for (var shift = width * 4 - 4; shift >= 0; shift -= 4)
                buffer.Append(HexDigits[rune >> shift & 15]);
        }
    }

    /// <summary>Whether the text can stand between back quotes on one line, unchanged.</summary>
    public static bool CanBackquote(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var rune = Utf8.Decode(text, out var size);
            text = text[size..];
            if (size > 1 ? rune == 0xfeff : rune is < 0x20 and not '\t' or '`' or 0x7f or Utf8.RuneError)
                return false;
        }
        return true;
    }

    /// <summary>
    /// Reads one character or escape of a literal in <paramref name="quote"/> marks (0: both marks must not be escaped).
    /// <paramref name="multibyte"/> says that the value is a rune to be written as UTF-8, not a byte. False: a syntax error.
    /// </summary>
    public static bool TryReadChar(ReadOnlySpan<byte> text, byte quote, out int value, out bool multibyte, out int used)
    {
        (value, multibyte, used) = (0, false, 0);
        if (text.IsEmpty)
            return false;
        var first = text[0];
        if (first == quote && quote != 0)
            return false;
        if (first >= 0x80)
        {
            (value, multibyte) = (Utf8.Decode(text, out used), true);
            return true;
        }
        if (first != '\\')
        {
            (value, used) = (first, 1);
            return true;
        }
        if (text.Length < 2)
            return false;
        var escape = text[1];
        used = 2;
        switch (escape)
        {
            case (byte)'a': value = '\a'; return true;
            case (byte)'b': value = '\b'; return true;
            case (byte)'f': value = '\f'; return true;
            case (byte)'n': value = '\n'; return true;
            case (byte)'r': value = '\r'; return true;
            case (byte)'t': value = '\t'; return true;
            case (byte)'v': value = '\v'; return true;
            case (byte)'\\': value = '\\'; return true;
            case (byte)'\'' or (byte)'"':
                value = escape;
                return escape == quote;
            case (byte)'x' or (byte)'u' or (byte)'U':
                var length = escape == 'x' ? 2 : escape == 'u' ? 4 : 8;
                used += length;
                multibyte = escape != 'x';
                return TryDigits(text[2..], length, 16, out value) && (!multibyte || Utf8.IsValid(value));
            case >= (byte)'0' and <= (byte)'7':
                used = 4;
                return TryDigits(text[1..], 3, 8, out value) && value <= 255;
            default:
                return false;
        }
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, int length, int numberBase, out int value)
    {
        value = 0;
        if (text.Length < length)
            return false;
        foreach (var c in text[..length])
        {
            var digit = IntText.DigitValue(c);
            if (digit >= numberBase)
                return false;
            value = unchecked(value * numberBase + digit);
        }
        return true;
    }

    /// <summary>
    /// Finds the literal that <paramref name="text"/> begins with. <paramref name="used"/> is its length; with
    /// <paramref name="decode"/> its value is appended to <paramref name="buffer"/>. False: a syntax error.
    /// </summary>
    public static bool TryReadLiteral(ReadOnlySpan<byte> text, bool decode, ref ByteBuffer buffer, out int used)
    {
        used = 0;
        if (text.Length < 2)
            return false;
        var quote = text[0];
        switch (quote)
        {
            case (byte)'`':
                var end = text[1..].IndexOf(quote);
                if (end < 0)
                    return false;
                used = end + 2;
                if (decode)
                {
                    foreach (var c in text.Slice(1, end))
                    {
                        if (c != '\r')
                            buffer.Append(c);
                    }
                }
                return true;
            case (byte)'"' or (byte)'\'':
                return TryReadInterpreted(text, quote, decode, ref buffer, out used);
            default:
                return false;
        }
    }

    private static bool TryReadInterpreted(ReadOnlySpan<byte> text, byte quote, bool decode, ref ByteBuffer buffer, out int used)
    {
        used = 1;
        for (var count = 0; ; count++)
        {
            if (used >= text.Length)
                return false;
            if (text[used] == quote)
            {
                // '' passes, as it does in Go.
                used++;
                return true;
            }
            if (text[used] == '\n' || quote == '\'' && count == 1)
                return false;
            if (!TryReadChar(text[used..], quote, out var value, out var multibyte, out var size))
                return false;
            used += size;
            if (!decode)
                continue;
            if (value < 0x80 || !multibyte)
                buffer.Append((byte)value);
            else
                buffer.AppendRune(value);
        }
    }
}
