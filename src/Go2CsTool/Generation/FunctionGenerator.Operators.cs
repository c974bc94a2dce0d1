// Operators: Go's arithmetic on C#'s, and comparisons.
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private bool _isUnchecked;

    private CsExpr Operation(CoreExpr e)
    {
        var isOutermost = !_isUnchecked && ConstantOverflow.IsIn(e);
        _isUnchecked |= isOutermost;
        var value = e switch
        {
            Unary u => UnaryOf(u),
            Binary b => BinaryOf(b),
            _ => ConversionOf((Conversion)e),
        };
        if (!isOutermost) return value;
        _isUnchecked = false;
        return new CsCall("unchecked", value);
    }

    private CsExpr UnaryOf(Unary e)
    {
        switch (e.Op)
        {
            case Token.Not:
                return Wrapped(e.Type, new CsUnary("!", Unwrapped(e.X)));
            case Token.Add:
                return Value(e.X);
            case Token.Sub:
                _pkg.MarkOperator(e.Type, "u-");
                return Negated(Value(e.X), e.Type);
            case Token.Xor:
                _pkg.MarkOperator(e.Type, "~");
                return Narrowed(new CsUnary("~", Value(e.X)), e.Type);
            default:
                throw new InvalidOperationException($"no C# for the operator {e.Op}");
        }
    }

    private CsExpr Wrapped(GoType type, CsExpr value) => TypeNames.IsWrapper(type) ? new CsNew(TypeOf(type), [value]) : value;

    private CsExpr Negated(CsExpr x, GoType type) => Kind(type) switch
    {
        _ when TypeNames.IsWrapper(type) => new CsUnary("-", x),
        BasicKind.Uint or BasicKind.Uint64 or BasicKind.Uintptr => new CsBinary("-", "0", x),
        BasicKind.Uint32 => new CsCast("uint", new CsUnary("-", x)),
        _ => Narrowed(new CsUnary("-", x), type),
    };

    /// <summary>C# computes in int what Go computes in 8 or 16 bits: the result is cut back.</summary>
    private CsExpr Narrowed(CsExpr x, GoType type) => IsNarrow(type) ? new CsCast(TypeOf(type), x) : x;

    private static bool IsNarrow(GoType type) =>
        !TypeNames.IsWrapper(type) && Kind(type) is BasicKind.Int8 or BasicKind.Int16 or BasicKind.Uint8
            or BasicKind.Uint16 && !TypeNames.IsWrapper(type);

    private CsExpr BinaryOf(Binary e)
    {
        if (e.IsLogical) return Wrapped(e.Type, new CsBinary(e.Op == Token.LAnd ? "&&" : "||", Unwrapped(e.X), Unwrapped(e.Y)));
        if (Joined(e) is { Count: > 2 } parts) return new CsCall("GoString.Concat", [.. parts.Select(p => Value(p))]);
        // The helpers for shifts and divisions take their type from the operand.
        var x = Value(e.X, exact: e.X is not Constant && (e.IsShift || e.Op is Token.Quo or Token.Rem));
        return e.IsShift ? Shift(e.Op, x, e.Y, e.Type) : Arithmetic(e.Op, x, e.Y, e.Type);
    }

    // The operands of a + b + c of strings, which are joined at once.
    private static List<CoreExpr> Joined(Binary e)
    {
        var parts = new List<CoreExpr>();
        CoreExpr at = e;
        while (at is Binary { Op: Token.Add, X: var x, Y: var y } && IsString(at.Type) && !TypeNames.IsWrapper(at.Type))
        {
            parts.Insert(0, y);
            at = x;
        }
        parts.Insert(0, at);
        return parts;
    }

    /// <summary>x op y for the arithmetic operators.</summary>
    private CsExpr Arithmetic(Token op, CsExpr x, CoreExpr y, GoType type)
    {
        if (op is Token.Quo or Token.Rem && IsInteger(type) && !TypeNames.IsWrapper(type))
        {
            if (IsUnsigned(type) && y is not Constant
                || y is Constant { Value: { Kind: ConstantKind.Int } c } && !c.IntValue.IsZero && !c.IntValue.Equals(-1))
            {
                return Narrowed(new CsBinary(TokenText(op), x, Value(y)), type);
            }
            // A constant operand must not leave open which width is meant.
            return new CsCall(Helper(op == Token.Quo ? "div" : "rem"), Sized(x, type), Value(y, exact: true));
        }
        var right = Value(y);
        _pkg.MarkOperator(type, op == Token.AndNot ? "&" : TokenText(op));
        if (op == Token.AndNot) _pkg.MarkOperator(type, "~");
        if (op == Token.AndNot) return Narrowed(new CsBinary("&", x, new CsUnary("~", Sized(right, type))), type);
        if (op == Token.Quo && IsComplex(type) && !TypeNames.IsWrapper(type)) return new CsCall(Helper("div"), x, right);
        if (op is Token.Add && IsString(type) && x is CsLiteral && right is CsLiteral) x = new CsCast("GoString", x);
        return Narrowed(new CsBinary(TokenText(op), x, right), type);
    }

    // ~ of a C# int literal is an int: it has to have the width of the operation.
    private CsExpr Sized(CsExpr x, GoType type) => x is CsLiteral ? new CsCast(TypeOf(type), x) : x;

    private CsExpr Shift(Token op, CsExpr x, CoreExpr count, GoType type)
    {
        var name = op == Token.Shl ? "<<" : ">>";
        if (count is Constant { Value: var c } && c.ToInt().TryGetInt64(out var n) && n < Width(type))
        {
            _pkg.MarkOperator(type, name);
            return Narrowed(new CsBinary(name, Exactly(x, type), CsLiteral.Int(n)), type);
        }
        var by = count is Constant constant ? Literal(constant.Value, BasicType.Uint64, exact: true) : Unwrapped(count);
        var helper = op == Token.Shl ? "shl" : "shr";
        if (TypeNames.IsWrapper(type))
        {
            return new CsNew(TypeOf(type),
                [new CsCall(Helper(helper), x is CsLiteral ? new CsCast(TypeOf(type.Underlying), x) : new CsMember(x, "Value"), by)]);
        }

        return new CsCall(Helper(helper), Exactly(x, type), by);
    }

    private CsExpr Exactly(CsExpr x, GoType type) =>
        x is CsLiteral && !TypeNames.IsWrapper(type) && Kind(type) is not (BasicKind.Int32 or BasicKind.UntypedInt)
            ? new CsCast(TypeOf(type), x)
            : x;

    private CsExpr ComparisonOf(Comparison e)
    {
        if (e.Op is Token.Eql or Token.Neq) return Wrapped(e.Type, Equality(e.X, e.Y, negate: e.Op == Token.Neq));
        _pkg.MarkOperator(e.X.Type, TokenText(e.Op));
        CsExpr left = Value(e.X), right = Value(e.Y);
        if (left is CsLiteral && right is CsLiteral && IsString(e.X.Type)) left = new CsCast("GoString", left);
        return Wrapped(e.Type, new CsBinary(TokenText(e.Op), left, right));
    }

    private CsExpr Equality(CoreExpr x, CoreExpr y, bool negate)
    {
        if (y is Nil && !IsInterface(y.Type) && !IsInterface(x.Type)) return NilTest(x, negate);
        if (x is Nil && !IsInterface(x.Type) && !IsInterface(y.Type)) return NilTest(y, negate);
        if (y is Nil && IsInterface(y.Type))
            return IsInterface(x.Type) ? NilTest(x, negate) : EqualityOf(x.Type, () => Value(x, exact: true), y, negate);
        if (x is Nil && IsInterface(x.Type))
            return IsInterface(y.Type) ? NilTest(y, negate) : EqualityOf(x.Type, () => Value(x, exact: true), y, negate);
        return EqualityOf(x.Type, () => Value(x, exact: IsInterface(y.Type) && !IsInterface(x.Type)), y, negate);
    }

    /// <summary>x == y, where x is given by its type and what it becomes.</summary>
    private CsExpr EqualityOf(GoType type, Func<CsExpr> x, CoreExpr y, bool negate)
    {
        if (IsInterface(type) || IsInterface(y.Type))
        {
            var left = IsInterface(type) ? x() : Box(x(), type, y.Type, null);
            var right = IsInterface(y.Type) ? Value(y) : Box(Value(y, exact: true), y.Type, type, y);
            CsExpr call = new CsCall(Helper("equal"), left, right);
            return negate ? new CsUnary("!", call) : call;
        }
        var a = x();
        switch (AliasType.Unalias(type).Underlying)
        {
            case StructType when !_pkg.Program.IsOwnStruct(type):
                _pkg.Interfaces.MarkCompared(type);
                CsExpr same = new CsCall(new CsMember(a, "Equals"), Value(y));
                return negate ? new CsUnary("!", same) : same;
            case StructType or ArrayType:
                _pkg.Interfaces.MarkCompared(type);
                break;
        }
        var b = Value(y);
        if (IsString(type) && !TypeNames.IsWrapper(type) && b is CsLiteral text)
        {
            if (a is CsLiteral) a = new CsCast("GoString", a);
            // The bytes as they stand in the program: no string is made of them.
            b = text.AsUtf8;
        }
        return new CsBinary(negate ? "!=" : "==", a, b);
    }

    private CsExpr NilTest(CoreExpr x, bool negate)
    {
        var t = x.Type;
        var value = IsPlainFunctionField(x) ? FieldPlace((FieldRef)x) : Value(x);
        if (TypeNames.IsWrapper(t)) value = new CsMember(value, "Value");
        if (t.Underlying is SliceType or MapType or BasicType { Kind: BasicKind.UnsafePointer })
        {
            CsExpr isNil = new CsMember(value, "IsNil");
            return negate ? new CsUnary("!", isNil) : isNil;
        }
        if (value is CsLambda || x is FunctionRef or MethodValue) value = new CsCast(TypeOf(t), value);
        return new CsBinary(negate ? "!=" : "==", value, CsLiteral.Null);
    }

    private static CsExpr Not(CsExpr e) => e switch
    {
        CsBinary { Op: "==" } b => new CsBinary("!=", b.Left, b.Right),
        CsBinary { Op: "!=" } b => new CsBinary("==", b.Left, b.Right),
        CsUnary { Op: "!" } u => u.Operand,
        _ => new CsUnary("!", e),
    };
}
