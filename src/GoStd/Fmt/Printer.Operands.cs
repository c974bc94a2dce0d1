// Dispatch of one operand under a verb: the common types directly, then methods (Formatter, GoStringer, error, Stringer),
// then by kind. A value travels as (object in its C# representation, Go type); the type is looked up only where it is needed.

using System.Numerics;
using GoRuntime;

namespace GoStd;

internal sealed partial class Printer
{
    private static bool IsString(object? operand) => operand switch
    {
        GoString or string => true,
        null or long or int or double or bool or byte or ulong or uint or float => false,
        ValueType => GoType.Of(operand).Kind == GoKind.String,
        RuntimeError { BareText: not null } => true,
        _ => false,
    };

    private void AppendTypeName(object operand) => AppendText(GoType.Of(operand).String());

    private void AppendText(string text) =>
        Buffer.Length += System.Text.Encoding.UTF8.GetBytes(text, Buffer.Reserve(text.Length * 3));

    /// <summary>Prints an interface value under <paramref name="verb"/>.</summary>
    private void PrintOperand(object? operand, int verb)
    {
        if (operand == null)
        {
            if (verb is 'T' or 'v')
                PrintPadded("<nil>"u8);
            else
                BadVerb(null, null, verb);
            return;
        }
        if (verb is 'T' or 'p')
        {
            if (verb == 'T')
                PrintText(GoString.FromString(GoType.Of(operand).String()).Span);
            else
                PrintPointer(Raw(operand), GoType.Of(operand), verb);
            return;
        }
        switch (operand)
        {
            case long value:
                PrintInteger(operand, null, (ulong)value, true, verb);
                return;
            case GoString value:
                PrintString(operand, null, value.Span, verb);
                return;
            case double value:
                PrintFloat(operand, null, value, false, verb);
                return;
            case bool value:
                PrintBool(operand, null, value, verb);
                return;
            case int value:
                PrintInteger(operand, null, (ulong)value, true, verb);
                return;
            case byte value:
                PrintInteger(operand, null, value, false, verb);
                return;
            case ulong value:
                PrintInteger(operand, null, value, false, verb);
                return;
            case uint value:
                PrintInteger(operand, null, value, false, verb);
                return;
            case int64 value:
                PrintInteger(operand, null, (ulong)value.Value, true, verb);
                return;
            case uint64 value:
                PrintInteger(operand, null, value.Value, false, verb);
                return;
            case short value:
                PrintInteger(operand, null, (ulong)value, true, verb);
                return;
            case sbyte value:
                PrintInteger(operand, null, (ulong)value, true, verb);
                return;
            case ushort value:
                PrintInteger(operand, null, value, false, verb);
                return;
            case nuint value:
                PrintInteger(operand, null, value, false, verb);
                return;
            case float value:
                PrintFloat(operand, null, value, true, verb);
                return;
            case Complex value:
                PrintComplex(operand, null, value, false, verb);
                return;
            case Complex64 value:
                PrintComplex(operand, null, value, true, verb);
                return;
            case Slice<byte> value:
                PrintBytes(operand, value, verb);
                return;
            case string value:
                PrintOperand(GoString.FromString(value), verb);
                return;
        }
        if (!PrintByMethod(operand, null, verb))
            PrintValue(Raw(operand), GoType.Of(operand), verb, 0, Access.Open);
    }

    /// <summary>The value of an interface value in the C# representation of its Go type.</summary>
    private static object? Raw(object? operand) => operand switch
    {
        IBoxed boxed => boxed.Inner,
        int64 value => value.Value,
        uint64 value => value.Value,
        string value => GoString.FromString(value),
        _ => operand,
    };

    /// <summary>%!verb(type=value)</summary>
    private void BadVerb(object? value, GoType? type, int verb)
    {
        _erroring = true;
        Buffer.Append("%!"u8);
        Buffer.AppendRune(verb);
        Buffer.Append((byte)'(');
        type ??= GoType.Of(value);
        if (type == null)
        {
            Buffer.Append("<nil>"u8);
        }
        else
        {
            AppendText(type.String());
            Buffer.Append((byte)'=');
            PrintValue(Raw(value), type, 'v', 0, Access.Open);
        }
        Buffer.Append((byte)')');
        _erroring = false;
    }

    private void PrintBool(object? operand, GoType? type, bool value, int verb)
    {
        if (verb is 't' or 'v')
            PrintBool(value);
        else
            BadVerb(operand, type, verb);
    }

    private void PrintInteger(object? operand, GoType? type, ulong value, bool signed, int verb)
    {
        switch (verb)
        {
            case 'v' when _flags.SharpV && !signed:
                PrintHex(value, true);
                break;
            case 'v' or 'd':
                if (!_flags.HasWidth && !_flags.HasPrecision && !_flags.Plus && !_flags.Space)
                    AppendDecimal(value, signed);
                else
                    PrintInteger(value, 10, signed, verb);
                break;
            case 'b':
                PrintInteger(value, 2, signed, verb);
                break;
            case 'o' or 'O':
                PrintInteger(value, 8, signed, verb);
                break;
            case 'x' or 'X':
                PrintInteger(value, 16, signed, verb, verb == 'X');
                break;
            case 'c':
                PrintRune(value);
                break;
            case 'q':
                PrintQuotedRune(value);
                break;
            case 'U':
                PrintUnicode(value);
                break;
            default:
                BadVerb(operand, type, verb);
                break;
        }
    }

    private void AppendDecimal(ulong value, bool signed)
    {
        if (signed)
            IntText.AppendDecimal(ref Buffer, (long)value);
        else
            IntText.AppendDecimal(ref Buffer, value);
    }

    private void PrintFloat(object? operand, GoType? type, double value, bool single, int verb)
    {
        switch (verb)
        {
            case 'v':
                PrintFloat(value, single, 'g', -1);
                break;
            case 'b' or 'g' or 'G' or 'x' or 'X':
                PrintFloat(value, single, verb, -1);
                break;
            case 'f' or 'e' or 'E':
                PrintFloat(value, single, verb, 6);
                break;
            case 'F':
                PrintFloat(value, single, 'f', 6);
                break;
            default:
                BadVerb(operand, type, verb);
                break;
        }
    }

    private void PrintComplex(object? operand, GoType? type, Complex value, bool single, int verb)
    {
        if (verb is not ('v' or 'b' or 'g' or 'G' or 'x' or 'X' or 'f' or 'F' or 'e' or 'E'))
        {
            BadVerb(operand, type, verb);
            return;
        }
        var plus = _flags.Plus;
        Buffer.Append((byte)'(');
        PrintFloat(operand, type, value.Real, single, verb);
        _flags.Plus = true;
        PrintFloat(operand, type, value.Imaginary, single, verb);
        Buffer.Append("i)"u8);
        _flags.Plus = plus;
    }

    private void PrintString(object? operand, GoType? type, ReadOnlySpan<byte> value, int verb)
    {
        switch (verb)
        {
            case 'v' when _flags.SharpV:
                PrintQuoted(value);
                break;
            case 'v' or 's':
                PrintText(value);
                break;
            case 'x' or 'X':
                PrintHexBytes(value, verb == 'X');
                break;
            case 'q':
                PrintQuoted(value);
                break;
            default:
                BadVerb(operand, type, verb);
                break;
        }
    }

    /// <summary>A []byte operand: %#v names it []byte, not []uint8.</summary>
    private void PrintBytes(object operand, Slice<byte> value, int verb)
    {
        if (verb == 'v' && _flags.SharpV)
        {
            Buffer.Append("[]byte"u8);
            PrintByteList(value.Span, value.IsNil, false);
        }
        else if (verb is 'v' or 'd')
        {
            PrintByteList(value.Span, value.IsNil, verb == 'd');
        }
        else if (!PrintByteText(value.Span, verb))
        {
            PrintValue(operand, GoType.Of(operand), verb, 0, Access.Open);
        }
    }

    private void PrintByteList(ReadOnlySpan<byte> bytes, bool isNil, bool decimalAlways)
    {
        if (_flags.SharpV && isNil)
        {
            Buffer.Append("(nil)"u8);
            return;
        }
        Buffer.Append(_flags.SharpV ? (byte)'{' : (byte)'[');
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i > 0)
                Buffer.Append(_flags.SharpV ? ", "u8 : " "u8);
            PrintInteger(null, null, bytes[i], false, decimalAlways ? 'd' : 'v');
        }
        Buffer.Append(_flags.SharpV ? (byte)'}' : (byte)']');
    }

    /// <summary>Bytes as text; false for a verb that prints them one by one.</summary>
    private bool PrintByteText(ReadOnlySpan<byte> bytes, int verb)
    {
        switch (verb)
        {
            case 's':
                PrintText(bytes);
                return true;
            case 'x' or 'X':
                PrintHexBytes(bytes, verb == 'X');
                return true;
            case 'q':
                PrintQuoted(bytes);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Prints a value by its own method, if it has one for the verb.</summary>
    private bool PrintByMethod(object operand, GoType? type, int verb)
    {
        if (_erroring)
            return false;
        if (verb == 'w')
        {
            if (!_wraps || operand is not error)
            {
                BadVerb(operand, type, verb);
                return true;
            }
            verb = 'v';
        }
        if (operand is fmt.Formatter formatter)
        {
            CallFormat(formatter, verb);
            return true;
        }
        if (_flags.SharpV)
        {
            if (operand is not fmt.GoStringer goStringer)
                return false;
            if (TryCall(goStringer, static o => ((fmt.GoStringer)o).GoString(), verb, "GoString", out var text))
                PrintText(text.Span);
            return true;
        }
        if (verb is not ('v' or 's' or 'x' or 'X' or 'q'))
            return false;
        GoString own;
        switch (operand)
        {
            case error:
                if (TryCall(operand, static o => ((error)o).Error(), verb, "Error", out own))
                    PrintString(operand, type, own.Span, verb);
                return true;
            case fmt.Stringer:
                if (TryCall(operand, static o => ((fmt.Stringer)o).String(), verb, "String", out own))
                    PrintString(operand, type, own.Span, verb);
                return true;
            default:
                return false;
        }
    }

    private void CallFormat(fmt.Formatter formatter, int verb)
    {
        StackGuard.Check();
        try
        {
            formatter.Format(this, verb);
        }
        catch (Exception exception) when (formatter is IPtr { IsNil: true } || CanReport(exception))
        {
            ReportPanic(formatter, exception, verb, "Format");
        }
    }

    /// <summary>Calls a method for its text. If it panics, that is printed in its place and the result is false.</summary>
    private bool TryCall(object receiver, Func<object, GoString> method, int verb, string name, out GoString text)
    {
        StackGuard.Check();
        try
        {
            text = method(receiver);
            return true;
        }
        catch (Exception exception) when (receiver is IPtr { IsNil: true } || CanReport(exception))
        {
            ReportPanic(receiver, exception, verb, name);
            text = default;
            return false;
        }
    }

    /// <summary>%!v(PANIC=String method: boom); for a method of a nil pointer, which will have read through it, only &lt;nil&gt;.</summary>
    private void ReportPanic(object receiver, Exception exception, int verb, string method)
    {
        if (receiver is IPtr { IsNil: true })
        {
            Buffer.Append("<nil>"u8);
            return;
        }
        var saved = _flags;
        _flags = default;
        Buffer.Append("%!"u8);
        Buffer.AppendRune(verb);
        Buffer.Append("(PANIC="u8);
        AppendText(method);
        Buffer.Append(" method: "u8);
        _panicking = true;
        PrintOperand(PanicValue(exception), 'v');
        _panicking = false;
        Buffer.Append((byte)')');
        _flags = saved;
    }

    /// <summary>Whether the value of an operand for a width or precision is an integer.</summary>
    private static bool TryInteger(object? operand, out long value)
    {
        (var isInteger, value) = GoType.Underlie(operand) switch
        {
            long v => (true, v),
            int v => (true, v),
            short v => (true, v),
            sbyte v => (true, v),
            byte v => (true, v),
            ushort v => (true, v),
            uint v => (true, v),
            ulong v => ((long)v >= 0, (long)v),
            nuint v => ((long)v >= 0, (long)v),
            _ => (false, 0L),
        };
        return isInteger;
    }
}
