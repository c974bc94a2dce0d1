// Printing of single values under a verb's flags: padding, integers, floats, strings, bytes, runes.

using System.Numerics;
using GoRuntime;

namespace GoStd;

internal sealed partial class Printer
{
    private static ReadOnlySpan<byte> LowerDigits => "0123456789abcdef"u8;

    private static ReadOnlySpan<byte> UpperDigits => "0123456789ABCDEF"u8;

    /// <summary>Fills up to the width: zeros only to the left, and only where <paramref name="zeros"/> allows them.</summary>
    private void Fill(int count, bool zeros) => Buffer.Append(zeros && _flags.Zero && !_flags.Minus ? (byte)'0' : (byte)' ', count);

    /// <summary>Pads what was written from <paramref name="start"/> on to the width.</summary>
    private void Pad(int start, bool zeros = true)
    {
        if (!_flags.HasWidth || _flags.Width == 0)
            return;
        var missing = _flags.Width - (int)Utf8.Count(Buffer.Written[start..]);
        if (missing <= 0)
            return;
        if (_flags.Minus)
            Buffer.Append((byte)' ', missing);
        else
            Buffer.Insert(start, zeros && _flags.Zero ? (byte)'0' : (byte)' ', missing);
    }

    private void PrintPadded(ReadOnlySpan<byte> text)
    {
        var start = Buffer.Length;
        Buffer.Append(text);
        Pad(start);
    }

    private void PrintBool(bool value) => PrintPadded(value ? "true"u8 : "false"u8);

    /// <summary>An integer in base 2, 8, 10 or 16 with sign, prefix, precision and width.</summary>
    private void PrintInteger(ulong value, int radix, bool signed, int verb, bool upper = false)
    {
        var negative = signed && (long)value < 0;
        if (negative)
            value = 0 - value;
        var minimum = 0;
        if (_flags.HasPrecision)
        {
            minimum = _flags.Precision;
            if (minimum == 0 && value == 0)
            {
                Fill(_flags.Width, false);
                return;
            }
        }
        else if (_flags.Zero && !_flags.Minus && _flags.HasWidth)
        {
            minimum = _flags.Width;
            if (negative || _flags.Plus || _flags.Space)
                minimum--;
        }
        var start = Buffer.Length;
        if (negative)
            Buffer.Append((byte)'-');
        else if (_flags.Plus)
            Buffer.Append((byte)'+');
        else if (_flags.Space)
            Buffer.Append((byte)' ');
        if (verb == 'O')
            Buffer.Append("0o"u8);

        Span<byte> digits = stackalloc byte[64];
        var at = digits.Length;
        if (radix == 10)
        {
            do
            {
                var quotient = value / 10;
                digits[--at] = (byte)('0' + (int)(value - quotient * 10));
                value = quotient;
            }
            while (value != 0);
        }
        else
        {
            var names = upper ? UpperDigits : LowerDigits;
            var shift = BitOperations.Log2((uint)radix);
            do
            {
                digits[--at] = names[(int)value & (radix - 1)];
                value >>= shift;
            }
            while (value != 0);
        }
        var zeros = Math.Max(0, minimum - (digits.Length - at));
        if (_flags.Sharp)
        {
            if (radix == 2)
                Buffer.Append("0b"u8);
            else if (radix == 8 && zeros == 0 && digits[at] != '0')
                Buffer.Append((byte)'0');
            else if (radix == 16)
                Buffer.Append(upper ? "0X"u8 : "0x"u8);
        }
        Buffer.Append((byte)'0', zeros);
        Buffer.Append(digits[at..]);
        Pad(start, zeros: false);
    }

    /// <summary>A number as 0x…, whatever the flags say of the prefix.</summary>
    private void PrintHex(ulong value, bool prefix)
    {
        var sharp = _flags.Sharp;
        _flags.Sharp = prefix;
        PrintInteger(value, 16, false, 'v');
        _flags.Sharp = sharp;
    }

    /// <summary>U+0041, or U+0041 'A' under the # flag.</summary>
    private void PrintUnicode(ulong value)
    {
        var start = Buffer.Length;
        Buffer.Append("U+"u8);
        var digits = (Math.Max(BitOperations.Log2(value), 0) >> 2) + 1;
        var minimum = _flags.HasPrecision && _flags.Precision > 4 ? _flags.Precision : 4;
        Buffer.Append((byte)'0', minimum - digits);
        for (var shift = digits * 4 - 4; shift >= 0; shift -= 4)
            Buffer.Append(UpperDigits[(int)(value >> shift) & 15]);
        if (_flags.Sharp && value <= Utf8.MaxRune && Printable.IsPrint((int)value))
        {
            Buffer.Append(" '"u8);
            Buffer.AppendRune((int)value);
            Buffer.Append((byte)'\'');
        }
        Pad(start, zeros: false);
    }

    private static int RuneOf(ulong value) => value <= Utf8.MaxRune ? (int)value : Utf8.RuneError;

    private void PrintRune(ulong value)
    {
        var start = Buffer.Length;
        Buffer.AppendRune(RuneOf(value));
        Pad(start);
    }

    private void PrintQuotedRune(ulong value)
    {
        var start = Buffer.Length;
        QuoteText.AppendQuotedRune(ref Buffer, RuneOf(value), _flags.Plus ? QuoteText.Keep.Ascii : QuoteText.Keep.Print);
        Pad(start);
    }

    /// <summary>At most as many runes as the precision says.</summary>
    private ReadOnlySpan<byte> Truncate(ReadOnlySpan<byte> text)
    {
        if (!_flags.HasPrecision || _flags.Precision >= text.Length)
            return text;
        var at = 0;
        for (var left = _flags.Precision; left > 0 && at < text.Length; left--)
        {
            Utf8.Decode(text[at..], out var width);
            at += width;
        }
        return text[..at];
    }

    private void PrintText(ReadOnlySpan<byte> text)
    {
        if (_flags.HasPrecision)
            text = Truncate(text);
        PrintPadded(text);
    }

    private void PrintQuoted(ReadOnlySpan<byte> text)
    {
        text = Truncate(text);
        var start = Buffer.Length;
        if (_flags.Sharp && QuoteText.CanBackquote(text))
        {
            Buffer.Append((byte)'`');
            Buffer.Append(text);
            Buffer.Append((byte)'`');
        }
        else
        {
            QuoteText.AppendQuoted(ref Buffer, text, (byte)'"', _flags.Plus ? QuoteText.Keep.Ascii : QuoteText.Keep.Print);
        }
        Pad(start);
    }

    /// <summary>Bytes in hexadecimal: "6869", or "68 69" with the space flag, 0x before all or each with #.</summary>
    private void PrintHexBytes(ReadOnlySpan<byte> bytes, bool upper)
    {
        if (_flags.HasPrecision && _flags.Precision < bytes.Length)
            bytes = bytes[.._flags.Precision];
        if (bytes.IsEmpty)
        {
            if (_flags.HasWidth)
                Fill(_flags.Width, true);
            return;
        }
        var start = Buffer.Length;
        var names = upper ? UpperDigits : LowerDigits;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (_flags.Space && i > 0)
                Buffer.Append((byte)' ');
            if (_flags.Sharp && (_flags.Space || i == 0))
                Buffer.Append(upper ? "0X"u8 : "0x"u8);
            Buffer.Append(names[bytes[i] >> 4]);
            Buffer.Append(names[bytes[i] & 15]);
        }
        Pad(start);
    }

    /// <summary>A float in one of strconv's formats; <paramref name="precision"/> is used if the flags have none.</summary>
    private void PrintFloat(double value, bool single, int format, int precision)
    {
        if (_flags.HasPrecision)
            precision = _flags.Precision;
        var start = Buffer.Length;
        // The sign is written first, so that zeros can go between it and the digits.
        Buffer.Append((byte)'+');
        FloatText.Append(ref Buffer, value, (byte)format, precision, single);
        var text = Buffer.Written[(start + 1)..];
        if (text[0] is (byte)'+' or (byte)'-')
        {
            text.CopyTo(Buffer.Written[start..]);
            Buffer.Length--;
        }
        text = Buffer.Written[start..];
        if (_flags.Space && text[0] == '+' && !_flags.Plus)
            text[0] = (byte)' ';
        if (text[1] is (byte)'I' or (byte)'N')
        {
            // An infinity keeps its sign.
            if (text[1] == 'N' && !_flags.Space && !_flags.Plus)
                RemoveSign(start);
            Pad(start, zeros: false);
            return;
        }
        if (_flags.Sharp && format != 'b')
            KeepPoint(start, format, precision);
        if (!_flags.Plus && Buffer.Written[start] == '+')
        {
            RemoveSign(start);
            Pad(start);
            return;
        }
        var length = Buffer.Length - start;
        if (_flags.Zero && !_flags.Minus && _flags.HasWidth && _flags.Width > length)
            Buffer.Insert(start + 1, (byte)'0', _flags.Width - length);
        else
            Pad(start);
    }

    private void RemoveSign(int start)
    {
        Buffer.Written[(start + 1)..].CopyTo(Buffer.Written[start..]);
        Buffer.Length--;
    }

    /// <summary>The # flag: a decimal point always, and for %g no zeros taken away.</summary>
    private void KeepPoint(int start, int format, int precision)
    {
        var wanted = format is 'g' or 'G' or 'x' ? (precision < 0 ? 6 : precision) : 0;
        var text = Buffer.Written[start..];
        var hex = format is 'x' or 'X';
        var end = hex ? text.IndexOfAny((byte)'p', (byte)'P') : text.IndexOfAny((byte)'e', (byte)'E');
        if (end < 0)
            end = text.Length;
        var hasPoint = false;
        var significant = false;
        foreach (var c in text[1..end])
        {
            if (c == '.')
            {
                hasPoint = true;
                continue;
            }
            significant |= c != '0';
            if (significant)
                wanted--;
        }
        var at = start + end;
        if (!hasPoint)
        {
            // A lone 0 counts as one digit.
            if (end == 2 && text[1] == '0')
                wanted--;
            Buffer.Insert(at++, (byte)'.', 1);
        }
        Buffer.Insert(at, (byte)'0', wanted);
    }
}
