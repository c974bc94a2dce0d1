// strconv's conversions between numbers or booleans and strings: the Go-typed surface over IntText, FloatText and FloatParsing.

using System.Buffers.Text;
using System.Numerics;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

/// <summary>Go's package strconv: conversions between basic values and text.</summary>
public static partial class strconv
{
    private static readonly GoString[] SmallIntegers = MakeSmallIntegers();

    // Where the Append functions write their text first.
    [ThreadStatic] private static byte[]? _scratch;

    private static ByteBuffer Scratch() => new(_scratch ??= new byte[256], 0);

    private static GoString[] MakeSmallIntegers()
    {
        var texts = new GoString[100];
        for (var i = 0; i < texts.Length; i++)
        {
            var buffer = new ByteBuffer(2);
            IntText.AppendDecimal(ref buffer, (ulong)i);
            texts[i] = GoString.FromBytes(buffer.Written);
        }
        return texts;
    }

    /// <summary>Decimal text of <paramref name="i"/>. Go: strconv/itoa.go</summary>
    public static GoString Itoa(long i)
    {
        if ((ulong)i < 100)
            return SmallIntegers[i];
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(i, text, out var length);
        return GoString.FromBytes(text[..length]);
    }

    /// <summary>Text of <paramref name="i"/> in base 2 to 36; panics <c>strconv: illegal AppendInt/FormatInt base</c>.</summary>
    public static GoString FormatInt(long i, long @base)
    {
        if (@base == 10)
            return Itoa(i);
        var buffer = Scratch();
        IntText.Append(ref buffer, Magnitude(i), i < 0, CheckBase(@base));
        return GoString.FromBytes(buffer.Written);
    }

    /// <summary>Text of <paramref name="i"/> in base 2 to 36; panics <c>strconv: illegal AppendInt/FormatInt base</c>.</summary>
    public static GoString FormatUint(ulong i, long @base)
    {
        var buffer = Scratch();
        IntText.Append(ref buffer, i, false, CheckBase(@base));
        return GoString.FromBytes(buffer.Written);
    }

    /// <summary>Appends what <see cref="FormatInt"/> returns.</summary>
    public static Slice<byte> AppendInt(Slice<byte> dst, long i, long @base)
    {
        if (@base == 10)
        {
            Span<byte> text = stackalloc byte[20];
            Utf8Formatter.TryFormat(i, text, out var length);
            return append(dst, text[..length]);
        }
        var buffer = Scratch();
        IntText.Append(ref buffer, Magnitude(i), i < 0, CheckBase(@base));
        return append(dst, buffer.Written);
    }

    /// <summary>Appends what <see cref="FormatUint"/> returns.</summary>
    public static Slice<byte> AppendUint(Slice<byte> dst, ulong i, long @base)
    {
        var buffer = Scratch();
        IntText.Append(ref buffer, i, false, CheckBase(@base));
        return append(dst, buffer.Written);
    }

    private static ulong Magnitude(long i) => i < 0 ? 0 - (ulong)i : (ulong)i;

    private static int CheckBase(long numberBase) =>
        numberBase is >= 2 and <= 36 ? (int)numberBase : throw panic((GoString)"strconv: illegal AppendInt/FormatInt base");

    /// <summary>Reads a decimal int. Errors are <see cref="NumError"/>s of Atoi. Go: strconv/atoi.go</summary>
    public static (long, error?) Atoi(GoString s)
    {
        if (IntText.TryParseShort(s.Span, out var quick))
            return (quick, null);
        var status = IntText.ParseSigned(s.Span, 10, 64, out var value);
        return (value, ErrorFor(status, "Atoi", s));
    }

    /// <summary>Reads an integer in a base (0: by its prefix, with underscores) that fits <paramref name="bitSize"/> bits (0:
    /// int).</summary>
    public static (long, error?) ParseInt(GoString s, long @base, long bitSize)
    {
        var status = IntText.ParseSigned(s.Span, Narrow(@base), Narrow(bitSize), out var value);
        return (value, ErrorFor(status, "ParseInt", s, @base, bitSize));
    }

    /// <summary>Reads an unsigned integer, without a sign; otherwise as <see cref="ParseInt"/>.</summary>
    public static (ulong, error?) ParseUint(GoString s, long @base, long bitSize)
    {
        var status = IntText.ParseUnsigned(s.Span, Narrow(@base), Narrow(bitSize), out var value);
        return (value, ErrorFor(status, "ParseUint", s, @base, bitSize));
    }

    /// <summary>A base or size that no int holds is as wrong as -1.</summary>
    private static int Narrow(long value) => value is >= 0 and <= 1000 ? (int)value : -1;

    /// <summary>"true" or "false". Go: strconv/atob.go</summary>
    public static GoString FormatBool(bool b) => b ? "true" : "false";

    /// <summary>Appends "true" or "false".</summary>
    public static Slice<byte> AppendBool(Slice<byte> dst, bool b) => append(dst, b ? "true"u8 : "false"u8);

    /// <summary>Reads 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.</summary>
    public static (bool, error?) ParseBool(GoString str)
    {
        var text = str.Span;
        if (text.SequenceEqual("1"u8) || text.SequenceEqual("t"u8) || text.SequenceEqual("T"u8)
            || text.SequenceEqual("true"u8) || text.SequenceEqual("TRUE"u8) || text.SequenceEqual("True"u8))
        {
            return (true, null);
        }

        if (text.SequenceEqual("0"u8) || text.SequenceEqual("f"u8) || text.SequenceEqual("F"u8)
            || text.SequenceEqual("false"u8) || text.SequenceEqual("FALSE"u8) || text.SequenceEqual("False"u8))
        {
            return (false, null);
        }

        return (false, SyntaxError("ParseBool", str));
    }

    /// <summary>
    /// Text of a float in format e, E, f, g, G, b, x or X; precision -1 is the shortest that reads back. Panics
    /// <c>strconv: illegal FormatFloat bitSize</c> unless the size is 32 or 64. Go: strconv/ftoa.go
    /// </summary>
    public static GoString FormatFloat(double f, byte fmt, long prec, long bitSize)
    {
        var buffer = Scratch();
        FloatText.Append(ref buffer, f, fmt, Precision(prec), IsSingle(bitSize));
        return GoString.FromBytes(buffer.Written);
    }

    /// <summary>Appends what <see cref="FormatFloat"/> returns.</summary>
    public static Slice<byte> AppendFloat(Slice<byte> dst, double f, byte fmt, long prec, long bitSize)
    {
        var buffer = Scratch();
        FloatText.Append(ref buffer, f, fmt, Precision(prec), IsSingle(bitSize));
        return append(dst, buffer.Written);
    }

    private static int Precision(long precision) => (int)Math.Clamp(precision, -1, int.MaxValue);

    private static bool IsSingle(long bitSize) => bitSize switch
    {
        32 => true,
        64 => false,
        _ => throw panic((GoString)"strconv: illegal FormatFloat bitSize"),
    };

    /// <summary>Reads a float; with size 32 the result fits a float32 unchanged. Out of range: an infinity and ErrRange. Go:
    /// strconv/atof.go</summary>
    public static (double, error?) ParseFloat(GoString s, long bitSize)
    {
        var status = FloatParsing.Parse(s.Span, bitSize == 32, out var value);
        return (value, ErrorFor(status, "ParseFloat", s));
    }

    /// <summary><c>(1+2i)</c>, both parts as by <see cref="FormatFloat"/> with half the size; panics <c>invalid bitSize</c>. Go:
    /// strconv/ctoa.go</summary>
    public static GoString FormatComplex(Complex c, byte fmt, long prec, long bitSize)
    {
        if (bitSize is not (64 or 128))
            throw panic((GoString)"invalid bitSize");
        var buffer = Scratch();
        buffer.Append((byte)'(');
        FloatText.Append(ref buffer, c.Real, fmt, Precision(prec), bitSize == 64);
        var at = buffer.Length;
        FloatText.Append(ref buffer, c.Imaginary, fmt, Precision(prec), bitSize == 64);
        if (buffer.Written[at] is not ((byte)'+' or (byte)'-'))
            buffer.Insert(at, (byte)'+', 1);
        buffer.Append("i)"u8);
        return GoString.FromBytes(buffer.Written);
    }

    /// <summary>Reads N, Ni or N±Ni, in parentheses or not. Go: strconv/atoc.go</summary>
    public static (Complex, error?) ParseComplex(GoString s, long bitSize)
    {
        var single = bitSize == 64;
        var text = s.Span;
        if (text.Length >= 2 && text[0] == '(' && text[^1] == ')')
            text = text[1..^1];
        var status = FloatParsing.ParsePrefix(text, single, out var real, out var used);
        if (status == NumberStatus.Syntax)
            return (0, SyntaxError("ParseComplex", s));
        var range = status == NumberStatus.Range;
        text = text[used..];
        if (text.IsEmpty)
            return (new Complex(real, 0), Failure(range));
        switch (text[0])
        {
            case (byte)'i' when text.Length == 1:
                return (new Complex(0, real), Failure(range));
            case (byte)'+' when text.Length > 1 && text[1] != '+':
                // NaN takes no sign of its own.
                text = text[1..];
                break;
            case (byte)'+' or (byte)'-':
                break;
            default:
                return (0, SyntaxError("ParseComplex", s));
        }
        status = FloatParsing.ParsePrefix(text, single, out var imaginary, out used);
        if (status == NumberStatus.Syntax || !text[used..].SequenceEqual("i"u8))
            return (0, SyntaxError("ParseComplex", s));
        range |= status == NumberStatus.Range;
        return (new Complex(real, imaginary), Failure(range));

        error? Failure(bool outOfRange) => ErrorFor(outOfRange ? NumberStatus.Range : NumberStatus.Ok, "ParseComplex", s);
    }
}
