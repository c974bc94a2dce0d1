// Constants: overflow, and whether a value can be represented in a type.
using System.Numerics;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private const int MaxConstantBits = 512;
    private const int MaxStringBytes = 2_000_000_000;

    /// <summary>Why a constant does not fit a type.</summary>
    private enum ConversionFault
    {
        None,
        Truncated,
        Overflow,
        Impossible,
    }

    /// <summary>After each operation: a typed constant must fit its type, an untyped one must not grow without bound.</summary>
    private void CheckOverflow(Operand x, Pos at, string operation)
    {
        var value = x.Constant;
        if (value.IsUnknown)
        {
            Error(at, "constant result is not representable");
            return;
        }
        if (TypePredicates.IsTyped(x.Type))
        {
            RequireRepresentable(x, (BasicType)x.Type.Underlying);
            return;
        }
        if (value.Kind == ConstantKind.Int && ExactReal.BitLength(value.IntValue) > MaxConstantBits)
        {
            Error(at, $"constant {operation}overflow");
            x.Value = ConstantValue.Unknown;
        }
        else if (value.Kind == ConstantKind.String && value.Bytes.Length > MaxStringBytes)
        {
            Error(at, $"constant string too long ({value.Bytes.Length} bytes > {MaxStringBytes} bytes)");
            x.Value = ConstantValue.Unknown;
        }
    }

    private void RequireRepresentable(Operand x, BasicType type)
    {
        var fault = Represent(x, type, out var value);
        if (fault == ConversionFault.None)
        {
            x.Value = value;
            return;
        }
        ReportConversion(x, type, fault);
        x.Invalidate();
    }

    private void ReportConversion(Operand x, GoType type, ConversionFault fault) => Error(x, fault switch
    {
        ConversionFault.Truncated => $"{Str(x)} truncated to {Str(type)}",
        ConversionFault.Overflow => $"{Str(x)} overflows {Str(type)}",
        _ => $"cannot convert {Str(x)} to type {Str(type)}",
    });

    private static ConversionFault Represent(Operand x, BasicType type, out ConstantValue value)
    {
        value = x.Constant;
        if (Represent(x.Constant, type) is { } represented)
        {
            value = represented;
            return ConversionFault.None;
        }
        if (!TypePredicates.IsNumeric(x.Type) || !TypePredicates.IsNumeric(type))
            return ConversionFault.Impossible;
        return !TypePredicates.IsInteger(x.Type) && TypePredicates.IsInteger(type) ? ConversionFault.Truncated : ConversionFault.Overflow;
    }

    /// <summary>The value as the type holds it (floats rounded); null if it does not fit.</summary>
    internal static ConstantValue? Represent(ConstantValue value, BasicType type)
    {
        if (value.IsUnknown)
            return value;
        if ((type.Info & BasicInfo.Integer) != 0)
        {
            var integer = value.ToInt();
            return integer.Kind == ConstantKind.Int && FitsInteger(integer.IntValue, type) ? integer : null;
        }
        if ((type.Info & BasicInfo.Float) != 0)
        {
            var real = value.ToFloat();
            return real.Kind == ConstantKind.Float ? RoundFloat(real, type.Kind) : null;
        }
        if ((type.Info & BasicInfo.Complex) != 0)
        {
            var complex = value.ToComplex();
            if (complex.Kind != ConstantKind.Complex)
                return null;
            var part = type.Kind switch
            {
                BasicKind.Complex64 => BasicKind.Float32,
                BasicKind.Complex128 => BasicKind.Float64,
                _ => BasicKind.UntypedFloat,
            };
            if (part == BasicKind.UntypedFloat)
                return value;
            return RoundFloat(complex.RealPart, part) is { } re && RoundFloat(complex.ImaginaryPart, part) is { } im
                ? ConstantValue.Complex(re, im)
                : null;
        }
        var fits = value.Kind == ConstantKind.String && (type.Info & BasicInfo.String) != 0
            || value.Kind == ConstantKind.Bool && (type.Info & BasicInfo.Boolean) != 0;
        return fits ? value : null;
    }

    private static bool FitsInteger(BigInteger value, BasicType type)
    {
        if (type.Kind == BasicKind.UntypedInt || type.Kind == BasicKind.UntypedRune && value.GetBitLength() < 64)
            return true;
        var bits = type.Kind switch
        {
            BasicKind.Int8 or BasicKind.Uint8 => 8,
            BasicKind.Int16 or BasicKind.Uint16 => 16,
            BasicKind.Int32 or BasicKind.Uint32 => 32,
            _ => 64,
        };
        return (type.Info & BasicInfo.Unsigned) != 0
            ? value.Sign >= 0 && value.GetBitLength() <= bits
            : value.GetBitLength() < bits;
    }

    private static ConstantValue? RoundFloat(ConstantValue value, BasicKind kind)
    {
        if (kind == BasicKind.UntypedFloat)
            return value;
        var real = value.RealValue;
        var rounded = kind == BasicKind.Float32 ? real.ToSingle() : real.ToDouble();
        return double.IsInfinity(rounded) ? null : ConstantValue.Of(rounded);
    }

    /// <summary>A constant of a switch case or map key as something that can be hashed; null if it is not compared.</summary>
    private static object? CaseKey(ConstantValue value) => value.Kind switch
    {
        ConstantKind.Int => value.IntValue,
        ConstantKind.Float => value.DoubleValue,
        ConstantKind.String => System.Text.Encoding.Latin1.GetString(value.Bytes),
        _ => null,
    };

    /// <summary>The constant of a map key; equal values of different kinds give equal keys.</summary>
    private static object MapKey(ConstantValue value)
    {
        if (value.Kind == ConstantKind.Bool)
            return value.BoolValue;
        if (value.ToInt() is { Kind: ConstantKind.Int } integer)
            return integer.IntValue;
        if (value.ToFloat() is { Kind: ConstantKind.Float } real)
            return real.DoubleValue;
        return value.Kind == ConstantKind.Complex
            ? (value.RealPart.DoubleValue, value.ImaginaryPart.DoubleValue)
            : CaseKey(value) ?? value;
    }

    private void CheckBasicLiteral(Operand x, BasicLit literal)
    {
        if (literal.Bad)
            return;
        const int Limit = 10000;
        var isNumber = literal.Kind is Token.Int or Token.Float or Token.Imag;
        if (isNumber)
            VerifyLiteralVersion(literal);
        if (isNumber && literal.Value.Length > Limit)
        {
            Error(literal, $"excessively long constant: {literal.Value[..10]}... ({literal.Value.Length} chars)");
            return;
        }
        (x.Type, x.Value) = literal.Kind switch
        {
            Token.Int => (BasicType.UntypedInt, ConstantLiteral.ParseInt(literal.Value)),
            Token.Float => (BasicType.UntypedFloat, ConstantLiteral.ParseFloat(literal.Value)),
            Token.Imag => (BasicType.UntypedComplex, ConstantLiteral.ParseImaginary(literal.Value)),
            Token.Char =>
                (BasicType.UntypedRune, GoQuote.UnquoteRune(literal.Value) is { } rune ? ConstantValue.Of(rune) : ConstantValue.Unknown),
            _ => (BasicType.UntypedString, GoQuote.Unquote(literal.Value) is { } bytes ? ConstantValue.Of(bytes) : ConstantValue.Unknown),
        };
        if (x.Value.IsUnknown)
        {
            Error(literal, $"malformed constant: {literal.Value}");
            return;
        }
        x.Mode = OperandMode.Constant;
        x.Expr = literal;
        CheckOverflow(x, literal.Pos, "");
    }

    private void VerifyLiteralVersion(BasicLit literal)
    {
        var text = literal.Value;
        if (text.Length <= 2 || Allows(13))
            return;
        if (text.Contains('_'))
            ReportVersion(literal, 13, "underscore in numeric literal");
        else if (text[0] == '0' && text[1] is 'b' or 'B')
            ReportVersion(literal, 13, "binary literal");
        else if (text[0] == '0' && text[1] is 'o' or 'O')
            ReportVersion(literal, 13, "0o/0O-style octal literal");
        else if (text[0] == '0' && text[1] is 'x' or 'X' && literal.Kind != Token.Int)
            ReportVersion(literal, 13, "hexadecimal floating-point literal");
    }
}
