// An operation on constants is none to Go where the size of a type argument was put in, and wraps round. C# evaluates it, and refuses
// one that overflows.
using System.Numerics;
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Types;

internal static class ConstantOverflow
{
    private const int BitsPerByte = 8;
    private const int MostBits = 64;

    /// <summary>Whether an operation has only constant operands and leaves the range of its type, or a part of it does.</summary>
    public static bool IsIn(CoreExpr e)
    {
        var overflows = false;
        return ValueOf(e, ref overflows) != null && overflows;
    }

    private static BigInteger? ValueOf(CoreExpr part, ref bool overflows)
    {
        var e = CoreTree.Unparen(part);
        if (!TypePredicates.IsInteger(e.Type)) return null;
        var exact = e switch
        {
            Constant c when c.Value.ToInt() is { Kind: ConstantKind.Int } value => value.IntValue,
            Unary u => UnaryOf(u.Op, ValueOf(u.X, ref overflows)),
            Binary b => BinaryOf(b.Op, ValueOf(b.X, ref overflows), ValueOf(b.Y, ref overflows)),
            Conversion c => ValueOf(c.X, ref overflows),
            _ => null,
        };
        if (exact is not { } known) return null;
        var wrapped = Wrapped(known, e.Type);
        overflows |= wrapped != known;
        return wrapped;
    }

    private static BigInteger? UnaryOf(Token op, BigInteger? x) => op switch
    {
        Token.Add => x,
        Token.Sub => -x,
        Token.Xor => -x - 1,
        _ => null,
    };

    private static BigInteger? BinaryOf(Token op, BigInteger? x, BigInteger? y) => (op, x, y) switch
    {
        (_, null, _) or (_, _, null) => null,
        (Token.Add, _, _) => x + y,
        (Token.Sub, _, _) => x - y,
        (Token.Mul, _, _) => x * y,
        (Token.And, _, _) => x & y,
        (Token.Or, _, _) => x | y,
        (Token.Xor, _, _) => x ^ y,
        (Token.AndNot, _, _) => x & (-y - 1),
        (Token.Shl, _, { } count) => count < MostBits ? x << (int)count : BigInteger.Zero,
        (Token.Shr, _, { } count) => x >> (int)BigInteger.Min(count, MostBits),
        (Token.Quo, _, { IsZero: false }) => BigInteger.Divide(x.Value, y.Value),
        (Token.Rem, _, { IsZero: false }) => BigInteger.Remainder(x.Value, y.Value),
        _ => null,
    };

    private static BigInteger Wrapped(BigInteger value, GoType type)
    {
        var bits = BitsPerByte * (int)GcSizes.SizeOf(type);
        var low = value & ((BigInteger.One << bits) - 1);
        var isNegative = !TypePredicates.IsUnsigned(type) && low >> (bits - 1) != 0;
        return isNegative ? low - (BigInteger.One << bits) : low;
    }
}
