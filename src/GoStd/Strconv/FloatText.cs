// Floating-point numbers as text in Go's formats e E f g G b x X. Writes bytes; knows nothing of Go strings.

using System.Numerics;
using System.Runtime.CompilerServices;

namespace GoStd;

/// <summary>Formatting of floating-point numbers. Go: strconv/ftoa.go</summary>
internal static class FloatText
{
    /// <summary>
    /// Appends <paramref name="value"/> in <paramref name="format"/>; a negative <paramref name="precision"/> means the
    /// shortest text that reads back. With <paramref name="single"/> the value is a float32. An unknown format gives "%" and its letter.
    /// </summary>
    public static void Append(ref ByteBuffer buffer, double value, byte format, int precision, bool single)
    {
        if (double.IsNaN(value))
        {
            buffer.Append("NaN"u8);
            return;
        }
        if (double.IsInfinity(value) || single && float.IsInfinity((float)value))
        {
            buffer.Append(value > 0 ? "+Inf"u8 : "-Inf"u8);
            return;
        }
        if (double.IsNegative(value))
        {
            if (format is (byte)'e' or (byte)'E' or (byte)'f' or (byte)'g' or (byte)'G' or (byte)'b' or (byte)'x' or (byte)'X')
                buffer.Append((byte)'-');
            value = -value;
        }
        switch (format)
        {
            case (byte)'b':
                AppendBinary(ref buffer, value, single);
                return;
            case (byte)'x' or (byte)'X':
                AppendHex(ref buffer, value, format, precision, single);
                return;
            case (byte)'e' or (byte)'E' or (byte)'f' or (byte)'g' or (byte)'G':
                if (precision < 0)
                    AppendShortest(ref buffer, value, format, single);
                else
                    AppendRounded(ref buffer, value, format, precision, single);
                return;
            default:
                buffer.Append((byte)'%');
                buffer.Append(format);
                return;
        }
    }

    private static void AppendShortest(ref ByteBuffer buffer, double value, byte format, bool single)
    {
        var digits = new FloatDigits(stackalloc byte[FloatDigits.MaxShortest]);
        digits.SetShortest(value, single);
        switch (format)
        {
            case (byte)'f':
                AppendFixed(ref buffer, digits, Math.Max(digits.Count - digits.Point, 0));
                return;
            case (byte)'e' or (byte)'E':
                AppendExponent(ref buffer, digits, Math.Max(digits.Count - 1, 0), format);
                return;
            default:
                AppendGeneral(ref buffer, digits, digits.Count, 6, format);
                return;
        }
    }

    [SkipLocalsInit]
    private static void AppendRounded(ref ByteBuffer buffer, double value, byte format, int precision, bool single)
    {
        var digits = new FloatDigits(stackalloc byte[FloatDigits.MaxDigits]);
        var (mantissa, exponent) = FloatDigits.Split(value, single);
        switch (format)
        {
            case (byte)'f':
                digits.SetDecimals(mantissa, exponent, precision);
                AppendFixed(ref buffer, digits, precision);
                return;
            case (byte)'e' or (byte)'E':
                digits.SetSignificant(mantissa, exponent, AddOne(precision));
                AppendExponent(ref buffer, digits, precision, format);
                return;
            default:
                precision = Math.Max(precision, 1);
                digits.SetSignificant(mantissa, exponent, precision);
                var limit = precision > digits.Count && digits.Count >= digits.Point ? digits.Count : precision;
                AppendGeneral(ref buffer, digits, precision, limit, format);
                return;
        }
    }

    /// <summary>Formats g and G: with an exponent below -4 and from <paramref name="limit"/> on.</summary>
    private static void AppendGeneral(ref ByteBuffer buffer, in FloatDigits digits, int precision, int limit, byte format)
    {
        var power = digits.Point - 1;
        if (power < -4 || power >= limit)
            AppendExponent(ref buffer, digits, Math.Min(precision, digits.Count) - 1, (byte)(format - 2));
        else
            AppendFixed(ref buffer, digits, Math.Max(digits.Count - digits.Point, 0));
    }

    private static int AddOne(int precision) => precision == int.MaxValue ? precision : precision + 1;

    private static void AppendFixed(ref ByteBuffer buffer, in FloatDigits digits, int precision)
    {
        if (digits.Point > 0)
        {
            var whole = Math.Min(digits.Count, digits.Point);
            buffer.Append(digits.Span[..whole]);
            buffer.Append((byte)'0', digits.Point - whole);
        }
        else
        {
            buffer.Append((byte)'0');
        }
        if (precision <= 0)
            return;
        buffer.Append((byte)'.');
        var leading = Math.Min(Math.Max(-digits.Point, 0), precision);
        buffer.Append((byte)'0', leading);
        var from = Math.Min(Math.Max(digits.Point, 0), digits.Count);
        var taken = Math.Min(digits.Count - from, precision - leading);
        buffer.Append(digits.Span.Slice(from, taken));
        buffer.Append((byte)'0', precision - leading - taken);
    }

    private static void AppendExponent(ref ByteBuffer buffer, in FloatDigits digits, int precision, byte letter)
    {
        buffer.Append(digits[0]);
        if (precision > 0)
        {
            buffer.Append((byte)'.');
            var taken = Math.Clamp(digits.Count - 1, 0, precision);
            if (taken > 0)
                buffer.Append(digits.Span.Slice(1, taken));
            buffer.Append((byte)'0', precision - taken);
        }
        AppendPower(ref buffer, letter, digits.Count == 0 ? 0 : digits.Point - 1);
    }

    /// <summary>Exponent letter, sign, and at least two digits.</summary>
    private static void AppendPower(ref ByteBuffer buffer, byte letter, int power)
    {
        buffer.Append(letter);
        buffer.Append(power < 0 ? (byte)'-' : (byte)'+');
        power = Math.Abs(power);
        if (power < 10)
            buffer.Append((byte)'0');
        IntText.AppendDecimal(ref buffer, (ulong)power);
    }

    /// <summary>Mantissa and binary exponent in decimal: 4503599627370496p-52.</summary>
    private static void AppendBinary(ref ByteBuffer buffer, double value, bool single)
    {
        var (mantissa, exponent) = FloatDigits.Split(value, single);
        IntText.AppendDecimal(ref buffer, mantissa);
        buffer.Append((byte)'p');
        if (exponent >= 0)
            buffer.Append((byte)'+');
        IntText.AppendDecimal(ref buffer, (long)exponent);
    }

    /// <summary>Hexadecimal mantissa between 1 and 2, binary exponent: 0x1.8p+01.</summary>
    private static void AppendHex(ref ByteBuffer buffer, double value, byte format, int precision, bool single)
    {
        var (mantissa, exponent) = FloatDigits.Split(value, single);
        if (mantissa == 0)
        {
            exponent = 0;
        }
        else
        {
            // The leading one goes to bit 60: fifteen hexadecimal digits follow the point.
            var shift = BitOperations.LeadingZeroCount(mantissa) - 3;
            mantissa <<= shift;
            exponent += 60 - shift;
        }
        if (precision is >= 0 and < 15)
        {
            var drop = 60 - 4 * precision;
            var rest = mantissa & ((1UL << drop) - 1);
            mantissa >>= drop;
            var half = 1UL << (drop - 1);
            if (rest > half || rest == half && (mantissa & 1) == 1)
                mantissa++;
            mantissa <<= drop;
            if (mantissa >> 61 != 0)
            {
                mantissa >>= 1;
                exponent++;
            }
        }
        buffer.Append((byte)'0');
        buffer.Append(format);
        buffer.Append((byte)('0' + (int)(mantissa >> 60)));
        mantissa <<= 4;
        if (precision < 0 && mantissa != 0 || precision > 0)
        {
            buffer.Append((byte)'.');
            var letters = format == 'x' ? 'a' - 10 : 'A' - 10;
            for (var i = 0; precision < 0 ? mantissa != 0 : i < precision; i++, mantissa <<= 4)
            {
                var digit = (int)(mantissa >> 60);
                buffer.Append((byte)(digit < 10 ? '0' + digit : letters + digit));
            }
        }
        AppendPower(ref buffer, format == 'x' ? (byte)'p' : (byte)'P', exponent);
    }
}
