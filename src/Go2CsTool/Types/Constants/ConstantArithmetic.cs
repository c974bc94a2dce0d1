// Operations on constant values. Operands of different numeric kinds are brought to the larger kind first; an unknown operand
// gives an unknown result.
using System.Numerics;

namespace Go2Cs.Types;

/// <summary>The operators of constant expressions.</summary>
public enum ConstantOperator
{
    Add,
    Subtract,
    Multiply,
    /// <summary>Exact division of numbers.</summary>
    Divide,
    /// <summary>Truncated division of integers.</summary>
    DivideInteger,
    Remainder,
    And,
    Or,
    Xor,
    AndNot,
    LogicalAnd,
    LogicalOr,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    ShiftLeft,
    ShiftRight,
    Plus,
    Negate,
    Complement,
    Not,
}

/// <summary>Arithmetic on <see cref="ConstantValue"/>. Go: go/constant BinaryOp, UnaryOp, Shift, Compare.</summary>
public static class ConstantArithmetic
{
    /// <summary>x op y for the arithmetic and logical operators. Divisors must not be zero.</summary>
    public static ConstantValue Binary(ConstantValue x, ConstantOperator op, ConstantValue y)
    {
        if (x.IsUnknown || y.IsUnknown)
            return ConstantValue.Unknown;
        switch (x.Kind)
        {
            case ConstantKind.Bool:
                return ConstantValue.Of(op == ConstantOperator.LogicalAnd ? x.BoolValue && y.BoolValue : x.BoolValue || y.BoolValue);
            case ConstantKind.String:
                return ConstantValue.Of([.. x.Bytes, .. y.Bytes]);
        }
        switch ((ConstantKind)Math.Max((int)x.Kind, (int)y.Kind))
        {
            case ConstantKind.Int:
                return Integers(x.IntValue, op, y.IntValue);
            case ConstantKind.Float:
                return Reals(x.RealValue, op, y.RealValue);
            default:
                return Complexes(x, op, y);
        }
    }

    private static ConstantValue Integers(BigInteger a, ConstantOperator op, BigInteger b) => op switch
    {
        ConstantOperator.Add => ConstantValue.Of(a + b),
        ConstantOperator.Subtract => ConstantValue.Of(a - b),
        ConstantOperator.Multiply => ConstantValue.Of(a * b),
        ConstantOperator.Divide => ConstantValue.Of(ExactReal.FromRatio(a, b)),
        ConstantOperator.DivideInteger => ConstantValue.Of(BigInteger.Divide(a, b)),
        ConstantOperator.Remainder => ConstantValue.Of(BigInteger.Remainder(a, b)),
        ConstantOperator.And => ConstantValue.Of(a & b),
        ConstantOperator.Or => ConstantValue.Of(a | b),
        ConstantOperator.Xor => ConstantValue.Of(a ^ b),
        ConstantOperator.AndNot => ConstantValue.Of(a & ~b),
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    private static ConstantValue Reals(ExactReal a, ConstantOperator op, ExactReal b) => op switch
    {
        ConstantOperator.Add => ConstantValue.Of(a.Add(b)),
        ConstantOperator.Subtract => ConstantValue.Of(a.Subtract(b)),
        ConstantOperator.Multiply => ConstantValue.Of(a.Multiply(b)),
        ConstantOperator.Divide => ConstantValue.Of(a.Divide(b)),
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    private static ConstantValue Complexes(ConstantValue x, ConstantOperator op, ConstantValue y)
    {
        var (a, b, c, d) = (x.RealPart, x.ImaginaryPart, y.RealPart, y.ImaginaryPart);
        static ConstantValue Add(ConstantValue p, ConstantValue q) => Binary(p, ConstantOperator.Add, q);
        static ConstantValue Sub(ConstantValue p, ConstantValue q) => Binary(p, ConstantOperator.Subtract, q);
        static ConstantValue Mul(ConstantValue p, ConstantValue q) => Binary(p, ConstantOperator.Multiply, q);
        static ConstantValue Div(ConstantValue p, ConstantValue q) => Binary(p, ConstantOperator.Divide, q);
        switch (op)
        {
            case ConstantOperator.Add:
                return ConstantValue.Complex(Add(a, c), Add(b, d));
            case ConstantOperator.Subtract:
                return ConstantValue.Complex(Sub(a, c), Sub(b, d));
            case ConstantOperator.Multiply:
                return ConstantValue.Complex(Sub(Mul(a, c), Mul(b, d)), Add(Mul(b, c), Mul(a, d)));
            case ConstantOperator.Divide:
                var norm = Add(Mul(c, c), Mul(d, d));
                if (norm.IsUnknown || norm.Sign == 0)
                    return ConstantValue.Unknown;
                return ConstantValue.Complex(Div(Add(Mul(a, c), Mul(b, d)), norm), Div(Sub(Mul(b, c), Mul(a, d)), norm));
            default:
                throw new ArgumentOutOfRangeException(nameof(op));
        }
    }

    /// <summary>op x. For <see cref="ConstantOperator.Complement"/> of an unsigned type, <paramref name="bits"/> is its size; 0
    /// else.</summary>
    public static ConstantValue Unary(ConstantOperator op, ConstantValue x, int bits)
    {
        if (x.IsUnknown)
            return x;
        switch (op)
        {
            case ConstantOperator.Plus:
                return x;
            case ConstantOperator.Negate:
                return x.Kind switch
                {
                    ConstantKind.Int => ConstantValue.Of(-x.IntValue),
                    ConstantKind.Float => ConstantValue.Of(x.RealValue.Negate()),
                    _ => ConstantValue.Complex(Unary(op, x.RealPart, 0), Unary(op, x.ImaginaryPart, 0)),
                };
            case ConstantOperator.Complement:
                var value = -x.ToInt().IntValue - 1;
                return ConstantValue.Of(bits > 0 ? value & ((BigInteger.One << bits) - 1) : value);
            case ConstantOperator.Not:
                return ConstantValue.Of(!x.BoolValue);
            default:
                throw new ArgumentOutOfRangeException(nameof(op));
        }
    }

    /// <summary>x shifted by count bits; x must be an Int.</summary>
    public static ConstantValue Shift(ConstantValue x, ConstantOperator op, int count)
    {
        if (x.IsUnknown)
            return x;
        return ConstantValue.Of(op == ConstantOperator.ShiftLeft ? x.IntValue << count : x.IntValue >> count);
    }

    /// <summary>x op y for the comparison operators; false if an operand is unknown.</summary>
    public static bool Compare(ConstantValue x, ConstantOperator op, ConstantValue y)
    {
        if (x.IsUnknown || y.IsUnknown)
            return false;
        int order;
        switch ((ConstantKind)Math.Max((int)x.Kind, (int)y.Kind))
        {
            case ConstantKind.Bool:
                order = x.BoolValue == y.BoolValue ? 0 : 1;
                break;
            case ConstantKind.String:
                order = x.Bytes.AsSpan().SequenceCompareTo(y.Bytes);
                break;
            case ConstantKind.Int:
                order = x.IntValue.CompareTo(y.IntValue);
                break;
            case ConstantKind.Float:
                order = x.RealValue.CompareTo(y.RealValue);
                break;
            default:
                order = x.RealPart.RealValue.Equals(y.RealPart.RealValue) && x.ImaginaryPart.RealValue.Equals(y.ImaginaryPart.RealValue)
                    ? 0
                    : 1;
                break;
        }
        return op switch
        {
            ConstantOperator.Equal => order == 0,
            ConstantOperator.NotEqual => order != 0,
            ConstantOperator.Less => order < 0,
            ConstantOperator.LessOrEqual => order <= 0,
            ConstantOperator.Greater => order > 0,
            ConstantOperator.GreaterOrEqual => order >= 0,
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
    }
}
