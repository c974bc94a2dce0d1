// Go's string quoting and unquoting over bytes, as source literals and messages need them.
using System.Globalization;
using System.Text;

namespace Go2Cs.Types;

/// <summary>Quoting as Go's strconv.Quote and the reading of Go's string and rune literals. Go: strconv/quote.go.</summary>
public static class GoQuote
{
    public static string Quote(string text) => Quote(Encoding.UTF8.GetBytes(text));

    /// <summary>A double-quoted Go literal with escapes for what cannot be printed; bytes that are no UTF-8 become \x escapes.</summary>
    public static string Quote(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder("\"");
        while (bytes.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var used);
            if (status != System.Buffers.OperationStatus.Done)
            {
                text.Append("\\x").Append(bytes[0].ToString("x2", CultureInfo.InvariantCulture));
                bytes = bytes[1..];
                continue;
            }
            bytes = bytes[used..];
            AppendEscaped(text, rune);
        }
        return text.Append('"').ToString();
    }

    private static void AppendEscaped(StringBuilder text, Rune rune)
    {
        switch (rune.Value)
        {
            case '"' or '\\':
                text.Append('\\').Append((char)rune.Value);
                return;
            case '\a':
                text.Append("\\a");
                return;
            case '\b':
                text.Append("\\b");
                return;
            case '\f':
                text.Append("\\f");
                return;
            case '\n':
                text.Append("\\n");
                return;
            case '\r':
                text.Append("\\r");
                return;
            case '\t':
                text.Append("\\t");
                return;
            case '\v':
                text.Append("\\v");
                return;
        }
        if (IsPrintable(rune))
            text.Append(rune.ToString());
        else if (rune.Value is < ' ' or 0x7f)
            text.Append("\\x").Append(rune.Value.ToString("x2", CultureInfo.InvariantCulture));
        else if (rune.Value < 0x10000)
            text.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture));
        else
            text.Append("\\U").Append(rune.Value.ToString("x8", CultureInfo.InvariantCulture));
    }

    internal static bool IsPrintable(Rune rune)
    {
        if (rune.Value == ' ')
            return true;
        return Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
    }

    /// <summary>The bytes of a string literal as written in source, quotes included; null if malformed.</summary>
    public static byte[]? Unquote(string literal)
    {
        if (literal.Length < 2 || literal[0] != literal[^1])
            return null;
        var body = literal.AsSpan(1, literal.Length - 2);
        if (literal[0] == '`')
            return Encoding.UTF8.GetBytes(body.ToString().Replace("\r", ""));
        if (literal[0] != '"')
            return null;
        var bytes = new List<byte>(body.Length);
        Span<byte> buffer = stackalloc byte[4];
        while (body.Length > 0)
        {
            if (!ReadChar(ref body, '"', out var value, out var isByte))
                return null;
            if (isByte)
            {
                bytes.Add((byte)value);
                continue;
            }
            var rune = Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar;
            var count = rune.EncodeToUtf8(buffer);
            bytes.AddRange(buffer[..count]);
        }
        return [.. bytes];
    }

    /// <summary>The code point of a rune literal as written in source, quotes included; null if malformed.</summary>
    public static int? UnquoteRune(string literal)
    {
        if (literal.Length < 3 || literal[0] != '\'' || literal[^1] != '\'')
            return null;
        var body = literal.AsSpan(1, literal.Length - 2);
        if (!ReadChar(ref body, '\'', out var value, out _) || body.Length > 0)
            return null;
        return value;
    }

    private static bool ReadChar(ref ReadOnlySpan<char> text, char quote, out int value, out bool isByte)
    {
        isByte = false;
        value = text[0];
        if (text[0] != '\\')
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var used) != System.Buffers.OperationStatus.Done)
                used = 1;
            value = rune.Value;
            text = text[used..];
            return true;
        }
        if (text.Length < 2)
            return false;
        var c = text[1];
        text = text[2..];
        switch (c)
        {
            case 'a':
                value = '\a';
                return true;
            case 'b':
                value = '\b';
                return true;
            case 'f':
                value = '\f';
                return true;
            case 'n':
                value = '\n';
                return true;
            case 'r':
                value = '\r';
                return true;
            case 't':
                value = '\t';
                return true;
            case 'v':
                value = '\v';
                return true;
            case '\\':
                value = '\\';
                return true;
            case '\'' or '"' when c == quote:
                value = c;
                return true;
            case 'x':
                isByte = true;
                return ReadDigits(ref text, 2, 16, out value);
            case 'u':
                return ReadDigits(ref text, 4, 16, out value);
            case 'U':
                return ReadDigits(ref text, 8, 16, out value);
            case >= '0' and <= '7':
                isByte = true;
                if (!ReadDigits(ref text, 2, 8, out value))
                    return false;
                value += (c - '0') * 64;
                return value <= 255;
            default:
                return false;
        }
    }

    private static bool ReadDigits(ref ReadOnlySpan<char> text, int count, int numberBase, out int value)
    {
        value = 0;
        if (text.Length < count)
            return false;
        for (var i = 0; i < count; i++)
        {
            var digit = char.IsAsciiHexDigit(text[i]) ? Convert.ToInt32(text[i].ToString(), 16) : numberBase;
            if (digit >= numberBase)
                return false;
            value = value * numberBase + digit;
        }
        text = text[count..];
        return true;
    }
}
