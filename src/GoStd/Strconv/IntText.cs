// Integers as text in bases 2 to 36, and text as integers. Works on byte spans; knows nothing of error values.

using System.Buffers.Text;

namespace GoStd;

/// <summary>What came of parsing a number.</summary>
internal enum NumberStatus
{
    Ok,
    Syntax,
    Range,
    Base,
    BitSize,
}

/// <summary>Formatting and parsing of integers. Go: strconv/itoa.go, strconv/atoi.go</summary>
internal static class IntText
{
    private static ReadOnlySpan<byte> Digits => "0123456789abcdefghijklmnopqrstuvwxyz"u8;

    public static void AppendDecimal(ref ByteBuffer buffer, long value)
    {
        Utf8Formatter.TryFormat(value, buffer.Reserve(20), out var written);
        buffer.Length += written;
    }

    public static void AppendDecimal(ref ByteBuffer buffer, ulong value)
    {
        Utf8Formatter.TryFormat(value, buffer.Reserve(20), out var written);
        buffer.Length += written;
    }

    /// <summary>Appends the digits of <paramref name="magnitude"/>, after a minus sign if <paramref name="negative"/>; base 2 to
    /// 36.</summary>
    public static void Append(ref ByteBuffer buffer, ulong magnitude, bool negative, int numberBase)
    {
        if (negative)
            buffer.Append((byte)'-');
        if (numberBase == 10)
        {
            AppendDecimal(ref buffer, magnitude);
            return;
        }
        Span<byte> text = stackalloc byte[64];
        var at = text.Length;
        var radix = (ulong)numberBase;
        do
        {
            var quotient = magnitude / radix;
            text[--at] = Digits[(int)(magnitude - quotient * radix)];
            magnitude = quotient;
        }
        while (magnitude != 0);
        buffer.Append(text[at..]);
    }

    /// <summary>Parses an unsigned integer. On <see cref="NumberStatus.Range"/> the result is the largest value of the size.</summary>
    public static NumberStatus ParseUnsigned(ReadOnlySpan<byte> text, int numberBase, int bitSize, out ulong value)
    {
        value = 0;
        if (text.IsEmpty)
            return NumberStatus.Syntax;
        var all = text;
        var detect = numberBase == 0;
        if (detect)
            numberBase = TakePrefix(ref text);
        else if (numberBase is < 2 or > 36)
            return NumberStatus.Base;
        if (text.IsEmpty)
            return NumberStatus.Syntax;
        if (bitSize == 0)
            bitSize = 64;
        else if (bitSize is < 0 or > 64)
            return NumberStatus.BitSize;

        var max = ulong.MaxValue >> (64 - bitSize);
        var radix = (ulong)numberBase;
        var underscores = false;
        ulong n = 0;
        foreach (var c in text)
        {
            if (c == '_' && detect)
            {
                underscores = true;
                continue;
            }
            var digit = DigitValue(c);
            if (digit >= numberBase)
                return NumberStatus.Syntax;
            var high = Math.BigMul(n, radix, out var low);
            n = low + (uint)digit;
            if (high != 0 || n < low || n > max)
            {
                value = max;
                return NumberStatus.Range;
            }
        }
        if (underscores && !UnderscoresAreValid(all))
            return NumberStatus.Syntax;
        value = n;
        return NumberStatus.Ok;
    }

    /// <summary>Parses a signed integer. On <see cref="NumberStatus.Range"/> the result is the nearest value of the size.</summary>
    public static NumberStatus ParseSigned(ReadOnlySpan<byte> text, int numberBase, int bitSize, out long value)
    {
        value = 0;
        if (text.IsEmpty)
            return NumberStatus.Syntax;
        var negative = text[0] == '-';
        if (negative || text[0] == '+')
            text = text[1..];
        var status = ParseUnsigned(text, numberBase, bitSize, out var magnitude);
        if (status is not (NumberStatus.Ok or NumberStatus.Range))
            return status;
        var limit = 1UL << ((bitSize == 0 ? 64 : bitSize) - 1);
        if (!negative && magnitude >= limit)
        {
            value = (long)(limit - 1);
            return NumberStatus.Range;
        }
        if (negative && magnitude > limit)
        {
            value = -(long)limit;
            return NumberStatus.Range;
        }
        value = negative ? -(long)magnitude : (long)magnitude;
        return NumberStatus.Ok;
    }

    /// <summary>Reads up to 18 decimal digits after an optional sign; false for anything else, valid or not.</summary>
    public static bool TryParseShort(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var at = text.Length > 0 && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        if (text.Length - at is < 1 or > 18)
            return false;
        for (var i = at; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit > 9)
                return false;
            value = value * 10 + digit;
        }
        if (at == 1 && text[0] == '-')
            value = -value;
        return true;
    }

    /// <summary>The value of a digit up to 'z', or 255.</summary>
    public static int DigitValue(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'Z' => c - 'A' + 10,
        _ => 255,
    };

    /// <summary>Base from a Go literal's prefix, which is cut off; a lone leading 0 means octal.</summary>
    private static int TakePrefix(ref ReadOnlySpan<byte> text)
    {
        if (text[0] != '0')
            return 10;
        if (text.Length >= 3)
        {
            var found = (text[1] | 0x20) switch { 'b' => 2, 'o' => 8, 'x' => 16, _ => 0 };
            if (found != 0)
            {
                text = text[2..];
                return found;
            }
        }
        text = text[1..];
        if (text.IsEmpty)
            text = "0"u8;
        return 8;
    }

    /// <summary>Whether every underscore stands between digits, or between a base prefix and a digit, as in Go literals.</summary>
    public static bool UnderscoresAreValid(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text[0] is (byte)'-' or (byte)'+')
            text = text[1..];
        var hex = false;
        var afterDigit = false;
        if (text.Length >= 2 && text[0] == '0' && (text[1] | 0x20) is 'b' or 'o' or 'x')
        {
            hex = (text[1] | 0x20) == 'x';
            text = text[2..];
            afterDigit = true;
        }
        var afterUnderscore = false;
        foreach (var c in text)
        {
            if (c == '_')
            {
                if (!afterDigit)
                    return false;
                (afterDigit, afterUnderscore) = (false, true);
                continue;
            }
            var digit = c is >= (byte)'0' and <= (byte)'9' || hex && DigitValue(c) < 16;
            if (!digit && afterUnderscore)
                return false;
            (afterDigit, afterUnderscore) = (digit, false);
        }
        return !afterUnderscore;
    }
}
