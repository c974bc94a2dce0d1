// The values of constant expressions: exact, of unlimited size, immutable. Arithmetic is in ConstantArithmetic.cs.
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Go2Cs.Types;

/// <summary>The kind of a <see cref="ConstantValue"/>; later numeric kinds contain the earlier ones.</summary>
public enum ConstantKind
{
    /// <summary>The value is not known because of an earlier error.</summary>
    Unknown,
    Bool,
    String,
    Int,
    Float,
    Complex,
}

/// <summary>An exact constant value. Go: go/constant/value.go.</summary>
public abstract class ConstantValue
{
    public abstract ConstantKind Kind { get; }

    public static readonly ConstantValue Unknown = new UnknownConstant();
    public static readonly ConstantValue True = new BoolConstant(true);
    public static readonly ConstantValue False = new BoolConstant(false);

    public static ConstantValue Of(bool value) => value ? True : False;

    public static ConstantValue Of(BigInteger value) => new IntConstant(value);

    public static ConstantValue Of(long value) => new IntConstant(value);

    /// <summary>A string constant of the given bytes, which must not change afterwards.</summary>
    public static ConstantValue Of(byte[] bytes) => new StringConstant(bytes);

    public static ConstantValue Of(string text) => new StringConstant(Encoding.UTF8.GetBytes(text));

    public static ConstantValue Of(ExactReal? value) => value is null ? Unknown : new FloatConstant(value);

    /// <summary>The exact value of a finite double; unknown for infinities and NaN.</summary>
    public static ConstantValue Of(double value) => double.IsFinite(value) ? new FloatConstant(ExactReal.FromDouble(value)) : Unknown;

    public static ConstantValue Complex(ConstantValue real, ConstantValue imaginary) =>
        real.Kind == ConstantKind.Unknown || imaginary.Kind == ConstantKind.Unknown ? Unknown : new ComplexConstant(real, imaginary);

    public bool IsUnknown => Kind == ConstantKind.Unknown;

    /// <summary>The value of a Bool constant.</summary>
    public bool BoolValue => ((BoolConstant)this).Value;

    /// <summary>The bytes of a String constant.</summary>
    public byte[] Bytes => ((StringConstant)this).Value;

    /// <summary>The value of an Int constant.</summary>
    public BigInteger IntValue => ((IntConstant)this).Value;

    /// <summary>The value of an Int or Float constant.</summary>
    public ExactReal RealValue => this is IntConstant i ? ExactReal.FromInteger(i.Value) : ((FloatConstant)this).Value;

    /// <summary>The real part of a numeric constant.</summary>
    public ConstantValue RealPart => this is ComplexConstant c ? c.Real : this;

    /// <summary>The imaginary part of a numeric constant.</summary>
    public ConstantValue ImaginaryPart => this is ComplexConstant c ? c.Imaginary : IsUnknown ? this : Of(0);

    /// <summary>The nearest double of an Int or Float constant; infinite when out of range.</summary>
    public double DoubleValue => RealValue.ToDouble();

    /// <summary>The value as Int if it is integral, else unknown.</summary>
    public ConstantValue ToInt()
    {
        switch (this)
        {
            case IntConstant:
                return this;
            case FloatConstant f:
                return f.Value.IsInteger && f.Value.ToInteger() is { } i ? Of(i) : Unknown;
            case ComplexConstant c:
                return c.Imaginary.Sign == 0 ? c.Real.ToInt() : Unknown;
            default:
                return Unknown;
        }
    }

    /// <summary>The value as Float if it has no imaginary part, else unknown.</summary>
    public ConstantValue ToFloat()
    {
        switch (this)
        {
            case IntConstant i:
                return Of(ExactReal.FromInteger(i.Value));
            case FloatConstant:
                return this;
            case ComplexConstant c:
                return c.Imaginary.Sign == 0 ? c.Real.ToFloat() : Unknown;
            default:
                return Unknown;
        }
    }

    /// <summary>The value as Complex, unknown for what is not numeric.</summary>
    public ConstantValue ToComplex() => this switch
    {
        ComplexConstant => this,
        IntConstant or FloatConstant => Complex(this, Of(0)),
        _ => Unknown,
    };

    /// <summary>-1, 0 or 1; for complex constants 0 exactly for zero. 1 for unknown values.</summary>
    public int Sign => this switch
    {
        IntConstant i => i.Value.Sign,
        FloatConstant f => f.Value.Sign,
        ComplexConstant c => c.Real.Sign | c.Imaginary.Sign,
        _ => 1,
    };

    /// <summary>True and the value if an Int constant fits int64.</summary>
    public bool TryGetInt64(out long value)
    {
        if (this is IntConstant i && i.Value >= long.MinValue && i.Value <= long.MaxValue)
        {
            value = (long)i.Value;
            return true;
        }
        value = 0;
        return false;
    }

    /// <summary>True and the value if an Int constant fits uint64.</summary>
    public bool TryGetUInt64(out ulong value)
    {
        if (this is IntConstant i && i.Value.Sign >= 0 && i.Value <= ulong.MaxValue)
        {
            value = (ulong)i.Value;
            return true;
        }
        value = 0;
        return false;
    }

    /// <summary>The text gc prints in messages: shortened strings, six digits of floats.</summary>
    public abstract override string ToString();

    private sealed class UnknownConstant : ConstantValue
    {
        public override ConstantKind Kind => ConstantKind.Unknown;

        public override string ToString() => "unknown";
    }

    private sealed class BoolConstant(bool value) : ConstantValue
    {
        public bool Value => value;

        public override ConstantKind Kind => ConstantKind.Bool;

        public override string ToString() => value ? "true" : "false";
    }

    private sealed class StringConstant(byte[] value) : ConstantValue
    {
        private const int MaxLength = 72;

        public byte[] Value => value;

        public override ConstantKind Kind => ConstantKind.String;

        public override string ToString()
        {
            var quoted = GoQuote.Quote(value);
            var runes = quoted.EnumerateRunes().Count();
            if (runes <= MaxLength)
                return quoted;
            return string.Concat(quoted.EnumerateRunes().Take(MaxLength - 3)) + "...";
        }
    }

    private sealed class IntConstant(BigInteger value) : ConstantValue
    {
        public BigInteger Value => value;

        public override ConstantKind Kind => ConstantKind.Int;

        public override string ToString() => value.ToString(CultureInfo.InvariantCulture);
    }

    private sealed class FloatConstant(ExactReal value) : ConstantValue
    {
        public ExactReal Value => value;

        public override ConstantKind Kind => ConstantKind.Float;

        public override string ToString()
        {
            var d = value.ToDouble();
            if (double.IsFinite(d) && (d == 0) == (value.Sign == 0))
            {
                var text = FormatG(d, "E5", 6);
                return !value.IsInteger && !text.Contains('.') ? FormatG(d, "R", 6) : text;
            }
            var (mantissa, exponent) = value.ToDecimal();
            return FormatG(mantissa, "E5", 6) + "e" + exponent.ToString("+0;-0", CultureInfo.InvariantCulture);
        }

        // C's %g with the given decimal digits; format "R" takes as many digits as tell the double apart.
        private static string FormatG(double d, string format, int precision)
        {
            if (d == 0)
                return "0";
            var text = d.ToString(format == "R" ? "E16" : format, CultureInfo.InvariantCulture);
            if (format == "R")
            {
                for (var digits = 0; digits <= 16; digits++)
                {
                    text = d.ToString("E" + digits, CultureInfo.InvariantCulture);
                    if (double.Parse(text, CultureInfo.InvariantCulture) == d)
                        break;
                }
            }
            var split = text.IndexOf('E');
            var exponent = int.Parse(text.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            var sign = text[0] == '-' ? "-" : "";
            var digitsText = text[(sign.Length)..split].Replace(".", "").TrimEnd('0');
            if (digitsText.Length == 0)
                digitsText = "0";
            if (exponent < -4 || exponent >= Math.Max(precision, format == "R" ? Math.Min(digitsText.Length, 6) : 0))
            {
                var mantissa = digitsText.Length > 1 ? digitsText[..1] + "." + digitsText[1..] : digitsText;
                return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
            }
            if (exponent < 0)
                return sign + "0." + new string('0', -exponent - 1) + digitsText;
            if (digitsText.Length <= exponent + 1)
                return sign + digitsText.PadRight(exponent + 1, '0');
            return sign + digitsText[..(exponent + 1)] + "." + digitsText[(exponent + 1)..];
        }
    }

    private sealed class ComplexConstant(ConstantValue real, ConstantValue imaginary) : ConstantValue
    {
        public ConstantValue Real => real;

        public ConstantValue Imaginary => imaginary;

        public override ConstantKind Kind => ConstantKind.Complex;

        public override string ToString() => $"({real} + {imaginary}i)";
    }
}
