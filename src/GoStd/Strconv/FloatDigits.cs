// Binary floating-point numbers as decimal digits: the shortest that read back, or exactly as many as asked for,
// rounded half to even on the exact value. 128-bit arithmetic where it suffices, big integers where it does not.

using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace GoStd;

/// <summary>
/// Decimal digits of a number: 0.d1d2d3… × 10^<see cref="Point"/>. No trailing zeros; no digits at all means zero.
/// Go: strconv/decimal.go, strconv/ftoa.go
/// </summary>
internal ref struct FloatDigits
{
    /// <summary>More digits than any float64 has.</summary>
    public const int MaxDigits = 800;

    /// <summary>More digits than the shortest form of any float64 has.</summary>
    public const int MaxShortest = 24;

    private readonly Span<byte> _buffer;

    /// <summary>Number of digits.</summary>
    public int Count;

    /// <summary>Position of the decimal point, counted from before the first digit.</summary>
    public int Point;

    public FloatDigits(Span<byte> buffer)
    {
        _buffer = buffer;
    }

    /// <summary>The digit at <paramref name="index"/> as ASCII; '0' outside of the digits.</summary>
    public readonly byte this[int index] => (uint)index < (uint)Count ? _buffer[index] : (byte)'0';

    public readonly ReadOnlySpan<byte> Span => _buffer[..Count];

    /// <summary>The fewest digits that read back as <paramref name="value"/> (finite, not negative).</summary>
    public void SetShortest(double value, bool single)
    {
        var (mantissa, exponent) = Split(value, single);
        if (mantissa == 0)
        {
            (Count, Point) = (0, 0);
            return;
        }
        // An integer that needs no rounding is its own shortest form.
        if (value < (single ? 1 << 24 : 1L << 53) && value == Math.Floor(value))
        {
            SetInteger((ulong)value, 0);
            return;
        }
        // Below a power of two the numbers lie twice as dense.
        var isEdge = single ? mantissa == 1UL << 23 && exponent > -149 : mantissa == 1UL << 52 && exponent > -1074;
        var (digits, scale) = ShortestDigits.Find(mantissa, exponent, isEdge);
        SetInteger(digits, -scale);
    }

    /// <summary><paramref name="mantissa"/> × 2^<paramref name="exponent"/> rounded to <paramref name="decimals"/> digits after the
    /// point.</summary>
    public void SetDecimals(ulong mantissa, int exponent, int decimals)
    {
        if (mantissa == 0)
        {
            (Count, Point) = (0, 0);
            return;
        }
        // No binary fraction has more decimals than its exponent says.
        decimals = Math.Min(decimals, Math.Max(0, -exponent));
        if (TryScale(mantissa, exponent, decimals, out var quick))
            SetInteger(quick, decimals);
        else
            SetLongDecimals(mantissa, exponent, decimals);
    }

    // Apart, as everything with a UInt128: such methods are never compiled ahead of time.
    private void SetLongDecimals(ulong mantissa, int exponent, int decimals)
    {
        if (exponent >= 0)
        {
            if (exponent + BitLength(mantissa) <= 128)
                SetInteger((UInt128)mantissa << exponent, 0);
            else
                SetInteger((BigInteger)mantissa << exponent, 0);
        }
        else if (decimals <= 22)
        {
            var scaled = (UInt128)mantissa * PowerOfTen(decimals);
            SetInteger(-exponent > 127 ? 0 : RoundShift(scaled, -exponent), decimals);
        }
        else
        {
            var scaled = mantissa * BigInteger.Pow(10, decimals);
            SetInteger(RoundDivide(scaled, BigInteger.One << -exponent), decimals);
        }
    }

    /// <summary><paramref name="mantissa"/> × 2^<paramref name="exponent"/> rounded to <paramref name="digits"/> (at least 1) significant
    /// digits.</summary>
    public void SetSignificant(ulong mantissa, int exponent, int digits)
    {
        if (mantissa == 0)
        {
            (Count, Point) = (0, 0);
            return;
        }
        digits = Math.Min(digits, MaxDigits - 1);
        // power: floor(log10 value), or one less.
        var power = (int)Math.Floor((BitLength(mantissa) - 1 + exponent) * 0.30102999566398119521);
        for (; ; power++)
        {
            // value × 10^scale has the wanted number of digits before the point.
            var scale = digits - 1 - power;
            var numeratorBits = BitLength(mantissa) + Math.Max(0, exponent) + TenBits(scale);
            var denominatorBits = Math.Max(0, -exponent) + TenBits(-scale);
            if (numeratorBits <= 126 && denominatorBits <= 126 && digits <= 37)
            {
                var numerator = ((UInt128)mantissa << Math.Max(0, exponent)) * PowerOfTen(Math.Max(0, scale));
                UInt128 rounded;
                if (scale >= 0)
                    rounded = RoundShift(numerator, Math.Max(0, -exponent));
                else
                    rounded = RoundDivide(numerator, PowerOfTen(-scale) << Math.Max(0, -exponent));
                if (rounded > PowerOfTen(digits))
                    continue;
                SetInteger(rounded, scale);
                return;
            }
            var bigNumerator = ((BigInteger)mantissa << Math.Max(0, exponent)) * BigInteger.Pow(10, Math.Max(0, scale));
            var bigDenominator = BigInteger.Pow(10, Math.Max(0, -scale)) << Math.Max(0, -exponent);
            var bigRounded = RoundDivide(bigNumerator, bigDenominator);
            if (bigRounded > BigInteger.Pow(10, digits))
                continue;
            SetInteger(bigRounded, scale);
            return;
        }
    }

    /// <summary>Mantissa and exponent with value = mantissa × 2^exponent, sign left out; in the narrow format if
    /// <paramref name="single"/>.</summary>
    public static (ulong Mantissa, int Exponent) Split(double value, bool single)
    {
        if (single)
        {
            var bits = BitConverter.SingleToUInt32Bits((float)value);
            var exponent = (int)(bits >> 23) & 0xff;
            var mantissa = bits & 0x7fffff;
            return exponent == 0 ? (mantissa, -149) : (mantissa | 0x800000, exponent - 150);
        }
        else
        {
            var bits = BitConverter.DoubleToUInt64Bits(value);
            var exponent = (int)(bits >> 52) & 0x7ff;
            var mantissa = bits & 0xfffffffffffffUL;
            return exponent == 0 ? (mantissa, -1074) : (mantissa | 0x10000000000000UL, exponent - 1075);
        }
    }

    // The value times 10^decimals, rounded; false where it has more than 64 bits.
    private static bool TryScale(ulong mantissa, int exponent, int decimals, out ulong scaled)
    {
        scaled = 0;
        if (exponent >= 0)
        {
            if (exponent + BitLength(mantissa) > 64)
                return false;
            scaled = mantissa << exponent;
            return true;
        }
        if (decimals >= ShortPowers.Length || exponent < -127)
            return false;
        var high = Math.BigMul(mantissa, ShortPowers[decimals], out var low);
        // What is shifted out, moved to the top of 128 bits.
        var shift = -exponent;
        ulong rest, restLow;
        if (shift < 64)
        {
            if (high >> shift != 0)
                return false;
            scaled = high << (64 - shift) | low >> shift;
            (rest, restLow) = (low << (64 - shift), 0);
        }
        else
        {
            scaled = shift == 64 ? high : high >> (shift - 64);
            (rest, restLow) = shift == 64 ? (low, 0) : (high << (128 - shift) | low >> (shift - 64), low << (128 - shift));
        }
        const ulong half = 1UL << 63;
        if (rest > half || rest == half && (restLow != 0 || (scaled & 1) != 0))
        {
            if (scaled == ulong.MaxValue)
                return false;
            scaled++;
        }
        return true;
    }

    // The powers of ten that have 64 bits.
    private static ReadOnlySpan<ulong> ShortPowers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    private static int BitLength(ulong value) => 64 - BitOperations.LeadingZeroCount(value);

    /// <summary>An upper bound of the bits of 10^<paramref name="power"/>; 0 for a negative power.</summary>
    private static int TenBits(int power) => power <= 0 ? 0 : power * 10 / 3 + 1;

    private static class LongPowers
    {
        internal static readonly UInt128[] Values = Make();

        private static UInt128[] Make()
        {
            var powers = new UInt128[39];
            UInt128 power = 1;
            for (var i = 0; i < powers.Length; i++, power *= 10)
                powers[i] = power;
            return powers;
        }
    }

    private static UInt128 PowerOfTen(int power) => LongPowers.Values[power];

    private static UInt128 RoundShift(UInt128 value, int shift)
    {
        if (shift == 0)
            return value;
        var quotient = value >> shift;
        var rest = value - (quotient << shift);
        var half = UInt128.One << (shift - 1);
        return rest > half || rest == half && UInt128.IsOddInteger(quotient) ? quotient + 1 : quotient;
    }

    private static UInt128 RoundDivide(UInt128 numerator, UInt128 denominator)
    {
        var quotient = numerator / denominator;
        var twice = (numerator - quotient * denominator) << 1;
        return twice > denominator || twice == denominator && UInt128.IsOddInteger(quotient) ? quotient + 1 : quotient;
    }

    private static BigInteger RoundDivide(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        var order = (rest << 1).CompareTo(denominator);
        return order > 0 || order == 0 && !quotient.IsEven ? quotient + 1 : quotient;
    }

    /// <summary>Digits of <paramref name="value"/> × 10^-<paramref name="scale"/>.</summary>
    private void SetInteger(ulong value, int scale)
    {
        Utf8Formatter.TryFormat(value, _buffer, out var count);
        Trim(count, count - scale);
    }

    private void SetInteger(UInt128 value, int scale)
    {
        var high = value;
        var at = 0;
        if (value <= ulong.MaxValue)
        {
            Utf8Formatter.TryFormat((ulong)value, _buffer, out at);
        }
        else
        {
            var tail = PowerOfTen(19);
            (high, var low) = (value / tail, value % tail);
            if (high > ulong.MaxValue)
            {
                (high, var middle) = (high / tail, high % tail);
                Utf8Formatter.TryFormat((ulong)high, _buffer, out at);
                Utf8Formatter.TryFormat((ulong)middle, _buffer[at..], out var count, new('D', 19));
                at += count;
            }
            else
            {
                Utf8Formatter.TryFormat((ulong)high, _buffer, out at);
            }
            Utf8Formatter.TryFormat((ulong)low, _buffer[at..], out var last, new('D', 19));
            at += last;
        }
        Trim(at, at - scale);
    }

    private void SetInteger(BigInteger value, int scale)
    {
        Span<char> text = stackalloc char[MaxDigits];
        value.TryFormat(text, out var length, "D", CultureInfo.InvariantCulture);
        for (var i = 0; i < length; i++)
            _buffer[i] = (byte)text[i];
        Trim(length, length - scale);
    }

    private void Trim(int count, int point)
    {
        while (count > 0 && _buffer[count - 1] == '0')
            count--;
        Count = count;
        Point = count == 0 || _buffer[0] == '0' ? 0 : point;
    }
}
