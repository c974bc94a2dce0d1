// Reads the literals of Go source into constant values.
using System.Globalization;
using System.Numerics;

namespace Go2Cs.Types;

/// <summary>Reads number literals. The text must have passed the scanner.</summary>
public static class ConstantLiteral
{
    /// <summary>The value of an integer literal such as 0x_1F, 0b1, 0o17, 017, 1_000; unknown if malformed.</summary>
    public static ConstantValue ParseInt(string text)
    {
        text = text.Replace("_", "");
        var (digits, numberBase) = SplitBase(text);
        return ParseDigits(digits, numberBase) is { } value ? ConstantValue.Of(value) : ConstantValue.Unknown;
    }

    /// <summary>The value of a floating-point literal, decimal or hexadecimal; unknown if malformed or beyond any size.</summary>
    public static ConstantValue ParseFloat(string text)
    {
        text = text.Replace("_", "");
        var hex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (hex)
            text = text[2..];
        var split = text.IndexOfAny(hex ? ['p', 'P'] : ['e', 'E']);
        long exponent = 0;
        if (split >= 0)
        {
            if (!BigInteger.TryParse(text.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var e))
                return ConstantValue.Unknown;
            exponent = (long)BigInteger.Max(BigInteger.Min(e, 1L << 40), -(1L << 40));
            text = text[..split];
        }
        var point = text.IndexOf('.');
        if (point >= 0)
        {
            var fraction = text.Length - point - 1;
            exponent -= hex ? 4 * fraction : fraction;
            text = text.Remove(point, 1);
        }
        if (ParseDigits(text, hex ? 16 : 10) is not { } mantissa)
            return ConstantValue.Unknown;
        return ConstantValue.Of(ExactReal.FromScaled(mantissa, hex ? 2 : 10, exponent));
    }

    /// <summary>The value of an imaginary literal; 0123i is decimal for compatibility.</summary>
    public static ConstantValue ParseImaginary(string text)
    {
        text = text[..^1].Replace("_", "");
        ConstantValue value;
        if (text.Length > 1 && text[0] == '0' && char.ToLowerInvariant(text[1]) is 'b' or 'o')
        {
            value = ParseInt(text);
        }
        else
        {
            value = text.All(char.IsAsciiDigit)
                ? ParseDigits(text, 10) is { } i ? ConstantValue.Of(i)
                : ConstantValue.Unknown
                : ParseFloatOrHexInt(text);
        }

        return ConstantValue.Complex(ConstantValue.Of(0), value);
    }

    private static ConstantValue ParseFloatOrHexInt(string text) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && text.IndexOfAny(['p', 'P', '.']) < 0
            ? ParseInt(text)
            : ParseFloat(text);

    private static (string Digits, int Base) SplitBase(string text)
    {
        if (text.Length < 2 || text[0] != '0')
            return (text, 10);
        return char.ToLowerInvariant(text[1]) switch
        {
            'x' => (text[2..], 16),
            'b' => (text[2..], 2),
            'o' => (text[2..], 8),
            _ => (text[1..], 8),
        };
    }

    private static BigInteger? ParseDigits(string digits, int numberBase)
    {
        if (numberBase == 10)
            return BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        if (numberBase == 16)
        {
            return BigInteger.TryParse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex)
                ? hex
                : null;
        }

        var result = BigInteger.Zero;
        foreach (var c in digits)
        {
            var digit = c - '0';
            if (digit < 0 || digit >= numberBase)
                return null;
            result = result * numberBase + digit;
        }
        return result;
    }
}
