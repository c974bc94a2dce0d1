// The formats of the built-in print and println, which the panic report uses too.

using System.Globalization;
using System.Numerics;
using System.Text;

namespace GoRuntime;

/// <summary>Formats values as Go's built-in print does. Go: runtime/print.go</summary>
public static class PrintFormat
{
    /// <summary>Appends the value: numbers in decimal, floats as %g, strings as they are, pointers and the like as an address.</summary>
    public static void Append(List<byte> to, object? value)
    {
        if (value is InterfaceOperand operand)
        {
            Append(to, operand.Value is null
                ? "(0x0,0x0)"
                : $"(0x{Ptr.AddressOf(GoType.Of(operand.Value)):x},0x{Address(operand.Value):x})");
            return;
        }
        value = GoType.Underlie(value);
        if (value is GoString s)
        {
            to.AddRange(s.Span);
        }
        else
        {
            Append(to, Text(value));
        }
    }

    private static void Append(List<byte> to, string text) => to.AddRange(Encoding.UTF8.GetBytes(text));

    private static string Text(object? value) => value switch
    {
        bool v => v ? "true" : "false",
        float v => Float(v),
        double v => Float(v),
        Complex64 v => Parts(Float(v.Real), Float(v.Imaginary)),
        Complex v => Parts(Float(v.Real), Float(v.Imaginary)),
        UnsafePointer v => $"0x{v.Address:x}",
        nuint or sbyte or short or int or long or byte or ushort or uint or ulong =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        IGoSlice v => $"[{v.Length}/{v.Capacity}]0x{v.Address:x}",
        _ => $"0x{Address(value):x}",
    };

    private static ulong Address(object? value) => value switch
    {
        IPtr p => Ptr.Address(p),
        IGoMap m => Ptr.AddressOf(m.Identity),
        _ => Ptr.AddressOf(value),
    };

    private static string Parts(string re, string im) => $"({re}{(im[0] is '+' or '-' ? "" : "+")}{im}i)";

    /// <summary>%g with the fewest digits that read back the same.</summary>
    public static string Float(double value) => Float(value, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>%g with the fewest digits that read back the same float32.</summary>
    public static string Float(float value) => Float(value, value.ToString("R", CultureInfo.InvariantCulture));

    // Takes the digits and the exponent out of C#'s shortest form and lays them out as C's %g with precision 6 would.
    private static string Float(double value, string shortest)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        }
        var sign = double.IsNegative(value) ? "-" : "";
        var mantissa = shortest.TrimStart('-');
        var e = mantissa.IndexOf('E');
        var exponent = e < 0 ? 0 : int.Parse(mantissa.AsSpan(e + 1), CultureInfo.InvariantCulture);
        mantissa = e < 0 ? mantissa : mantissa[..e];
        var point = mantissa.IndexOf('.');
        exponent += point < 0 ? mantissa.Length : point;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        exponent -= digits.Length - significant.Length + 1;
        digits = significant.TrimEnd('0');
        if (digits.Length == 0)
        {
            return sign + "0";
        }
        if (exponent is < -4 or >= 6)
        {
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            return $"{sign}{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
        }
        if (exponent < 0)
        {
            return sign + "0." + new string('0', -exponent - 1) + digits;
        }
        return digits.Length <= exponent + 1
            ? sign + digits.PadRight(exponent + 1, '0')
            : sign + digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }
}

/// <summary>An operand of print or println whose static type is an interface: it prints as its two words.</summary>
public readonly struct InterfaceOperand(object? value)
{
    /// <summary>The interface value.</summary>
    public object? Value { get; } = value;
}
