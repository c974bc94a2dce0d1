// Text as floating-point numbers: Go's syntax (decimal, hexadecimal, underscores, inf, nan), rounded half to even.

using System.Globalization;
using System.Numerics;

namespace GoStd;

/// <summary>Parsing of floating-point numbers. Go: strconv/atof.go</summary>
internal static class FloatParsing
{
    /// <summary>
    /// Parses the longest number that <paramref name="text"/> begins with; <paramref name="used"/> is its length.
    /// On <see cref="NumberStatus.Range"/> the value is an infinity.
    /// </summary>
    public static NumberStatus ParsePrefix(ReadOnlySpan<byte> text, bool single, out double value, out int used)
    {
        if (TryExact(text, single, out value, out used))
            return NumberStatus.Ok;
        if (TrySpecial(text, single, out value, out used))
            return NumberStatus.Ok;
        if (!Scan(text, out var number))
            return NumberStatus.Syntax;
        used = number.Length;
        var status = number.Hex ? HexValue(text, number, single, out value) : DecimalValue(text[..used], single, out value);
        if (number.Negative)
            value = -value;
        return status;
    }

    /// <summary>Parses all of <paramref name="text"/>.</summary>
    public static NumberStatus Parse(ReadOnlySpan<byte> text, bool single, out double value)
    {
        var status = ParsePrefix(text, single, out value, out var used);
        if (status == NumberStatus.Syntax || used == text.Length)
            return status;
        value = 0;
        return NumberStatus.Syntax;
    }

    private static ReadOnlySpan<double> ExactPowersOfTen =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>
    /// The short way: plain decimal digits, a point, no exponent, where the digits as an integer and the power of ten are both
    /// exact, so that one division rounds correctly. False for everything else.
    /// </summary>
    private static bool TryExact(ReadOnlySpan<byte> text, bool single, out double value, out int used)
    {
        (value, used) = (0, 0);
        ulong mantissa = 0;
        var digits = 0;
        var decimals = -1;
        var i = text.Length > 0 && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        for (; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                mantissa = mantissa * 10 + digit;
                decimals += decimals >= 0 ? 1 : 0;
                digits++;
            }
            else if (text[i] == '.' && decimals < 0)
            {
                decimals = 0;
            }
            else if (text[i] == '_' || (text[i] | 0x20) is 'e' or 'x' or 'i' or 'n')
            {
                return false;
            }
            else
            {
                break;
            }
        }
        if (digits is 0 or > 19 || mantissa > (single ? 1UL << 24 : 1UL << 53) || decimals > (single ? 10 : 22))
            return false;
        used = i;
        value = single
            ? (float)mantissa / (float)ExactPowersOfTen[Math.Max(decimals, 0)]
            : mantissa / ExactPowersOfTen[Math.Max(decimals, 0)];
        if (text[0] == '-')
            value = -value;
        return true;
    }

    /// <summary>inf, infinity (both with an optional sign) and nan, in any case.</summary>
    private static bool TrySpecial(ReadOnlySpan<byte> text, bool single, out double value, out int used)
    {
        (value, used) = (0, 0);
        if (text.IsEmpty)
            return false;
        if (CommonPrefix(text, "nan"u8) == 3)
        {
            // The bits of Go's NaN; those of a float32 lose the last.
            (value, used) = (BitConverter.UInt64BitsToDouble(single ? 0x7ff8000000000000UL : 0x7ff8000000000001UL), 3);
            return true;
        }
        var sign = text[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        var matched = CommonPrefix(text[sign..], "infinity"u8);
        if (matched < 3)
            return false;
        used = sign + (matched == 8 ? 8 : 3);
        value = text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        return true;
    }

    private static int CommonPrefix(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        var i = 0;
        while (i < text.Length && i < lower.Length && (text[i] | 0x20) == lower[i])
            i++;
        return i;
    }

    private struct Scanned
    {
        public bool Negative;
        public bool Hex;
        public int DigitsStart;
        public int DigitsEnd;
        public long Exponent;
        public int Length;
    }

    /// <summary>Checks the syntax of the number at the start of the text and finds its parts.</summary>
    private static bool Scan(ReadOnlySpan<byte> text, out Scanned number)
    {
        number = default;
        var i = 0;
        if (i < text.Length && text[i] is (byte)'+' or (byte)'-')
            number.Negative = text[i++] == '-';
        if (i + 2 < text.Length && text[i] == '0' && (text[i + 1] | 0x20) == 'x')
        {
            number.Hex = true;
            i += 2;
        }
        number.DigitsStart = i;
        var underscores = false;
        var point = false;
        var digits = false;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '_')
                underscores = true;
            else if (c == '.' && !point)
                point = true;
            else if (c is >= (byte)'0' and <= (byte)'9' || number.Hex && IntText.DigitValue(c) < 16)
                digits = true;
            else
                break;
        }
        if (!digits)
            return false;
        number.DigitsEnd = i;
        var marked = false;
        if (i < text.Length && (text[i] | 0x20) == (number.Hex ? 'p' : 'e'))
        {
            marked = true;
            i++;
            var negative = false;
            if (i < text.Length && text[i] is (byte)'+' or (byte)'-')
                negative = text[i++] == '-';
            if (i >= text.Length || text[i] is < (byte)'0' or > (byte)'9')
                return false;
            long exponent = 0;
            for (; i < text.Length && text[i] is (>= (byte)'0' and <= (byte)'9') or (byte)'_'; i++)
            {
                if (text[i] == '_')
                    underscores = true;
                else if (exponent < 1_000_000)
                    exponent = exponent * 10 + text[i] - '0';
            }
            number.Exponent = negative ? -exponent : exponent;
        }
        if (number.Hex && !marked)
            return false;
        if (underscores && !IntText.UnderscoresAreValid(text[..i]))
            return false;
        number.Length = i;
        return true;
    }

    private static NumberStatus DecimalValue(ReadOnlySpan<byte> text, bool single, out double value)
    {
        if (text[0] is (byte)'+' or (byte)'-')
            text = text[1..];
        if (text.Contains((byte)'_'))
        {
            var kept = new byte[text.Length];
            var count = 0;
            foreach (var c in text)
            {
                if (c != '_')
                    kept[count++] = c;
            }
            text = kept.AsSpan(0, count);
        }
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = single
            ? float.Parse(text, style, CultureInfo.InvariantCulture)
            : double.Parse(text, style, CultureInfo.InvariantCulture);
        return double.IsInfinity(value) ? NumberStatus.Range : NumberStatus.Ok;
    }

    private static NumberStatus HexValue(ReadOnlySpan<byte> text, in Scanned number, bool single, out double value)
    {
        // Sixteen significant digits are kept; of the rest only whether there was a non-zero one.
        ulong mantissa = 0;
        var sticky = false;
        var exponent = number.Exponent;
        var point = false;
        foreach (var c in text[number.DigitsStart..number.DigitsEnd])
        {
            if (c == '_')
                continue;
            if (c == '.')
            {
                point = true;
                continue;
            }
            var digit = (uint)IntText.DigitValue(c);
            if (mantissa >> 60 == 0)
            {
                mantissa = mantissa << 4 | digit;
                exponent -= point ? 4 : 0;
            }
            else
            {
                sticky |= digit != 0;
                exponent += point ? 0 : 4;
            }
        }
        value = Assemble(mantissa, exponent, sticky, single);
        return double.IsInfinity(value) ? NumberStatus.Range : NumberStatus.Ok;
    }

    /// <summary>mantissa × 2^exponent (plus a little more if sticky) rounded to the format.</summary>
    private static double Assemble(ulong mantissa, long exponent, bool sticky, bool single)
    {
        if (mantissa == 0)
            return 0;
        var (precision, lowest, highest) = single ? (24, -149, 127) : (53, -1074, 1023);
        // Weight of the last bit kept: the format's precision, but never below the least subnormal.
        var top = exponent + 63 - BitOperations.LeadingZeroCount(mantissa);
        if (top > highest)
            return double.PositiveInfinity;
        var drop = Math.Max(top - precision + 1, lowest) - exponent;
        if (drop > 0)
        {
            if (drop > 64)
                return 0;
            var rest = drop == 64 ? mantissa : mantissa & ((1UL << (int)drop) - 1);
            var half = 1UL << (int)(drop - 1);
            mantissa = drop == 64 ? 0 : mantissa >> (int)drop;
            if (rest > half || rest == half && (sticky || (mantissa & 1) == 1))
                mantissa++;
            exponent += drop;
        }
        if (mantissa == 0)
            return 0;
        top = exponent + 63 - BitOperations.LeadingZeroCount(mantissa);
        return top > highest ? double.PositiveInfinity : Math.ScaleB(mantissa, (int)exponent);
    }
}
