// Real numbers of constant expressions: an exact rational while that stays small, a 512-bit binary float beyond it, so that
// 1e646456992 costs no memory. Immutable.
using System.Numerics;

namespace Go2Cs.Types;

/// <summary>A real constant: exact rational, or for huge exponents a binary float with 512 bits of mantissa. Go:
/// go/constant/value.go.</summary>
public sealed class ExactReal : IComparable<ExactReal>, IEquatable<ExactReal>
{
    /// <summary>Bits of mantissa kept once a value is no longer exact.</summary>
    public const int Precision = 512;

    private const int RationalBits = 4096;
    private const int MaxExponent = int.MaxValue;

    private readonly BigInteger _numerator;   // or the mantissa
    private readonly BigInteger _denominator; // zero marks the float form
    private readonly long _exponent;          // of the float form: mantissa * 2^exponent

    private ExactReal(BigInteger numerator, BigInteger denominator, long exponent)
    {
        _numerator = numerator;
        _denominator = denominator;
        _exponent = exponent;
    }

    public static readonly ExactReal Zero = new(BigInteger.Zero, BigInteger.One, 0);

    private bool IsRational => !_denominator.IsZero;

    public int Sign => _numerator.Sign;

    public bool IsInteger =>
        IsRational
            ? _denominator.IsOne
            : _exponent >= 0 || (_numerator & ((BigInteger.One << (int)Math.Min(-_exponent, Precision + 1)) - 1)).IsZero;

    public static ExactReal FromInteger(BigInteger value) => FromRatio(value, BigInteger.One);

    public static ExactReal FromRatio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }
        if (!denominator.IsOne)
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            if (!divisor.IsOne)
            {
                numerator /= divisor;
                denominator /= divisor;
            }
        }
        if (BitLength(numerator) < RationalBits && BitLength(denominator) < RationalBits)
            return new ExactReal(numerator, denominator, 0);
        return DivideAsFloat(numerator, 0, denominator, 0)!;
    }

    /// <summary>The exact value of a finite double.</summary>
    public static ExactReal FromDouble(double value)
    {
        if (value == 0)
            return Zero;
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exp = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        if (exp == 0)
            exp++;
        else
            mantissa |= 1L << 52;
        BigInteger m = bits < 0 ? -mantissa : mantissa;
        exp -= 1075;
        return exp >= 0 ? FromInteger(m << exp) : FromRatio(m, BigInteger.One << -exp);
    }

    /// <summary>mantissa * base^exponent, null when the result does not even fit the float form.</summary>
    public static ExactReal? FromScaled(BigInteger mantissa, int numberBase, long exponent)
    {
        if (mantissa.IsZero)
            return Zero;
        if (numberBase == 2)
        {
            return Math.Abs(exponent) < RationalBits
                ? exponent >= 0 ? FromInteger(mantissa << (int)exponent) : FromRatio(mantissa, BigInteger.One << (int)-exponent)
                : RoundFloat(mantissa, exponent);
        }
        if (Math.Abs(exponent) < 1200)
        {
            var power = BigInteger.Pow(numberBase, (int)Math.Abs(exponent));
            return exponent >= 0 ? FromInteger(mantissa * power) : FromRatio(mantissa, power);
        }
        if (Math.Abs(exponent) > int.MaxValue)
            return exponent < 0 ? Zero : null;
        var (m, e) = PowerAsFloat(numberBase, Math.Abs(exponent));
        if (exponent >= 0)
            return RoundFloat(mantissa * m, e);
        return DivideAsFloat(mantissa, 0, m, e);
    }

    /// <summary>The integer value; only for <see cref="IsInteger"/>, null when it would take more than a megabyte.</summary>
    public BigInteger? ToInteger()
    {
        if (IsRational)
            return _numerator;
        if (_exponent > 8_000_000)
            return null;
        return _exponent >= 0 ? _numerator << (int)_exponent : _numerator >> (int)-_exponent;
    }

    public ExactReal Negate() => new(-_numerator, _denominator, _exponent);

    public ExactReal? Add(ExactReal other)
    {
        if (IsRational && other.IsRational)
            return FromRatio(_numerator * other._denominator + other._numerator * _denominator, _denominator * other._denominator);
        var (m1, e1) = AsFloat();
        var (m2, e2) = other.AsFloat();
        if (m1.IsZero)
            return other;
        if (m2.IsZero)
            return this;
        if (e1 < e2)
            (m1, e1, m2, e2) = (m2, e2, m1, e1);
        if (e1 - e2 > 4 * Precision)
            return RoundFloat(m1, e1);
        return RoundFloat((m1 << (int)(e1 - e2)) + m2, e2);
    }

    public ExactReal? Subtract(ExactReal other) => Add(other.Negate());

    public ExactReal? Multiply(ExactReal other)
    {
        if (IsRational && other.IsRational)
            return FromRatio(_numerator * other._numerator, _denominator * other._denominator);
        var (m1, e1) = AsFloat();
        var (m2, e2) = other.AsFloat();
        return RoundFloat(m1 * m2, e1 + e2);
    }

    /// <summary>The quotient; <paramref name="other"/> must not be zero.</summary>
    public ExactReal? Divide(ExactReal other)
    {
        if (IsRational && other.IsRational)
            return FromRatio(_numerator * other._denominator, _denominator * other._numerator);
        var (m1, e1) = AsFloat();
        var (m2, e2) = other.AsFloat();
        return DivideAsFloat(m1, e1, m2, e2);
    }

    public int CompareTo(ExactReal? other)
    {
        if (other is null)
            return 1;
        if (IsRational && other.IsRational)
            return (_numerator * other._denominator).CompareTo(other._numerator * _denominator);
        if (Sign != other.Sign)
            return Sign.CompareTo(other.Sign);
        return Add(other.Negate())?.Sign ?? Sign;
    }

    public bool Equals(ExactReal? other) => other is not null && CompareTo(other) == 0;

    public override bool Equals(object? obj) => Equals(obj as ExactReal);

    public override int GetHashCode() => ToDouble().GetHashCode();

    /// <summary>The nearest double, ties to even; infinite when out of range.</summary>
    public double ToDouble()
    {
        var (n, d, shift) = IsRational ? (_numerator, _denominator, 0L) : (_numerator, BigInteger.One, _exponent);
        return RoundToBinary(n, d, shift, 53, -1074, 1023);
    }

    /// <summary>The nearest float32 as a double, ties to even; infinite when out of range.</summary>
    public double ToSingle()
    {
        var (n, d, shift) = IsRational ? (_numerator, _denominator, 0L) : (_numerator, BigInteger.One, _exponent);
        return RoundToBinary(n, d, shift, 24, -149, 127);
    }

    /// <summary>Decimal digits and exponent for values outside double's range: (0.ddd..., exponent) with six digits.</summary>
    internal (double Mantissa, long Exponent) ToDecimal()
    {
        var (m, e) = AsFloat();
        var bits = (long)BitLength(m);
        // m * 2^e = fraction * 2^(bits+e), fraction in [0.5, 1).
        var fraction = RoundToBinary(m, BigInteger.One, -bits, 53, -1074, 1023);
        var log = (bits + e) * Math.Log10(2);
        var exp10 = (long)log;
        var mantissa = fraction * Math.Pow(10, log - exp10);
        // Between 1 and 10 even after rounding to six digits.
        if (Math.Abs(mantissa) < 1 - 0.5e-6)
            return (mantissa * 10, exp10 - 1);
        return Math.Abs(mantissa) >= 10 ? (mantissa / 10, exp10 + 1) : (mantissa, exp10);
    }

    internal static int BitLength(BigInteger value) => (int)BigInteger.Abs(value).GetBitLength();

    private (BigInteger Mantissa, long Exponent) AsFloat()
    {
        if (!IsRational)
            return (_numerator, _exponent);
        if (_denominator.IsOne)
            return (_numerator, 0);
        var f = DivideRaw(_numerator, 0, _denominator, 0);
        return (f.Mantissa, f.Exponent);
    }

    private static (BigInteger Mantissa, long Exponent) PowerAsFloat(int numberBase, long exponent)
    {
        BigInteger m = 1, b = numberBase;
        long e = 0, be = 0;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0)
                (m, e) = Trim(m * b, e + be, 2 * Precision);
            (b, be) = Trim(b * b, 2 * be, 2 * Precision);
        }
        return (m, e);
    }

    private static (BigInteger, long) Trim(BigInteger m, long e, int bits)
    {
        var excess = BitLength(m) - bits;
        if (excess <= 0)
            return (m, e);
        var half = BigInteger.One << (excess - 1);
        var magnitude = BigInteger.Abs(m);
        var low = magnitude & ((half << 1) - 1);
        magnitude >>= excess;
        if (low > half || low == half && !magnitude.IsEven)
            magnitude++;
        return (m.Sign < 0 ? -magnitude : magnitude, e + excess);
    }

    private static (BigInteger Mantissa, long Exponent) DivideRaw(BigInteger m1, long e1, BigInteger m2, long e2)
    {
        var shift = Math.Max(0, Precision + 2 + BitLength(m2) - BitLength(m1));
        var quotient = BigInteger.DivRem(BigInteger.Abs(m1) << shift, BigInteger.Abs(m2), out var rest);
        quotient <<= 1;
        if (!rest.IsZero)
            quotient |= BigInteger.One; // sticky
        if (m1.Sign * m2.Sign < 0)
            quotient = -quotient;
        return Trim(quotient, e1 - e2 - shift - 1, Precision);
    }

    private static ExactReal? DivideAsFloat(BigInteger m1, long e1, BigInteger m2, long e2)
    {
        var (m, e) = DivideRaw(m1, e1, m2, e2);
        return RoundFloat(m, e);
    }

    private static ExactReal? RoundFloat(BigInteger m, long e)
    {
        (m, e) = Trim(m, e, Precision);
        if (m.IsZero)
            return Zero;
        var magnitude = BitLength(m) + e;
        if (magnitude > MaxExponent)
            return null;
        if (magnitude < -(long)MaxExponent)
            return Zero;
        if (Math.Abs(e) < RationalBits - Precision)
        {
            return e >= 0
                ? new ExactReal(m << (int)e, BigInteger.One, 0)
                : FromRatio(m, BigInteger.One << (int)-e);
        }
        return new ExactReal(m, BigInteger.Zero, e);
    }

    // Rounds n/d * 2^shift to a binary float of the given precision; minExp is the exponent of the smallest denormal bit.
    private static double RoundToBinary(BigInteger n, BigInteger d, long shift, int bits, int minExp, int maxExp)
    {
        if (n.IsZero)
            return 0;
        var negative = n.Sign < 0;
        n = BigInteger.Abs(n);
        var magnitude = BitLength(n) - BitLength(d) + shift; // value in (2^(magnitude-1), 2^(magnitude+1))
        if (magnitude > maxExp + 3)
            return negative ? double.NegativeInfinity : double.PositiveInfinity;
        if (magnitude < minExp - 3)
            return 0;
        var unit = Math.Max(magnitude - bits - 1, minExp - 2); // at least two bits below the last one kept
        var scale = shift - unit;
        var quotient = scale >= 0
            ? BigInteger.DivRem(n << (int)scale, d, out var rest)
            : BigInteger.DivRem(n, d << (int)-scale, out rest);
        if (!rest.IsZero)
            quotient = (quotient << 1) | 1;
        else
            quotient <<= 1;
        unit--;
        var drop = (int)Math.Max(BitLength(quotient) - bits, minExp - unit);
        if (drop > 0)
        {
            var half = BigInteger.One << (drop - 1);
            var low = quotient & ((half << 1) - 1);
            quotient >>= drop;
            if (low > half || low == half && !quotient.IsEven)
                quotient++;
            unit += drop;
        }
        if (quotient.IsZero)
            return 0;
        if (BitLength(quotient) + unit > maxExp + 1)
            return negative ? double.NegativeInfinity : double.PositiveInfinity;
        var result = Math.ScaleB((double)(long)quotient, (int)unit);
        return negative ? -result : result;
    }
}
