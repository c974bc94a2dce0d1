// Operators: Go's arithmetic on C#'s, comparisons, and the order in which operands are evaluated.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.Analysis;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private CsExpr Unary(UnaryExpr e)
    {
        GoType type = TypeAndValueOf(e).Type;
        switch (e.Op)
        {
            case Token.And:
                return AddressOf(e.X);
            case Token.Arrow:
                return Receive(e, "Receive");
            case Token.Not:
                return Wrapped(type, new CsUnary("!", Unwrapped(e.X)));
            case Token.Add:
                return Value(e.X, type);
            case Token.Sub:
                _pkg.MarkOperator(type, "u-");
                return Negated(Value(e.X, type), type);
            case Token.Xor:
                _pkg.MarkOperator(type, "~");
                return Narrowed(new CsUnary("~", Value(e.X, type)), type);
            default:
                throw Unsupported(e, $"operator {e.Op}");
        }
    }

    private CsExpr Wrapped(GoType type, CsExpr value) => TypeNames.IsWrapper(type) ? new CsNew(TypeOf(type), [value]) : value;

    private CsExpr Unwrapped(Expr e)
    {
        GoType t = TypeAndValueOf(e).Type;
        return TypeNames.IsWrapper(t) && TypeAndValueOf(e).Constant == null ? new CsMember(Value(e), "Value") : Value(e);
    }

    private CsExpr Negated(CsExpr x, GoType type) => Kind(type) switch
    {
        _ when TypeNames.IsWrapper(type) => new CsUnary("-", x),
        BasicKind.Uint or BasicKind.Uint64 or BasicKind.Uintptr => new CsBinary("-", "0", x),
        BasicKind.Uint32 => new CsCast("uint", new CsUnary("-", x)),
        _ => Narrowed(new CsUnary("-", x), type),
    };

    /// <summary>C# computes in int what Go computes in 8 or 16 bits: the result is cut back.</summary>
    private CsExpr Narrowed(CsExpr x, GoType type) =>
        !TypeNames.IsWrapper(type) && Kind(type) is BasicKind.Int8 or BasicKind.Int16 or BasicKind.Uint8 or BasicKind.Uint16
        && !TypeNames.IsWrapper(type)
            ? new CsCast(TypeOf(type), x)
            : x;

    private CsExpr Binary(BinaryExpr e) =>
        Settled(() => Operation(e), when: e.Op is not (Token.LAnd or Token.LOr) && (MayChange(e.Y, e.X) || Hoists(e.Y)));

    private CsExpr Operation(BinaryExpr e)
    {
        switch (e.Op)
        {
            case Token.LAnd or Token.LOr:
                return Logical(e);
            case Token.Eql or Token.Neq:
                return Equality(e.X, e.Y, e.Op == Token.Neq);
            case Token.Lss or Token.Leq or Token.Gtr or Token.Geq:
                GoType operand = OperandType(e.X, e.Y);
                _pkg.MarkOperator(operand, TokenText(e.Op));
                return new CsBinary(TokenText(e.Op), Value(e.X, operand), Value(e.Y, operand));
            case Token.Shl or Token.Shr:
                return Shift(e.Op, Value(e.X, TypeAndValueOf(e).Type), e.Y, TypeAndValueOf(e).Type);
            default:
                GoType type = TypeAndValueOf(e).Type;
                return Arithmetic(e.Op, Value(e.X, type), e.Y, type);
        }
    }

    private CsExpr Logical(BinaryExpr e)
    {
        GoType type = TypeAndValueOf(e).Type;
        CsExpr left = Unwrapped(e.X);
        List<CsStmt> before = _out;
        _out = [];
        CsExpr right = Unwrapped(e.Y);
        List<CsStmt> hoisted = _out;
        _out = before;
        if (hoisted.Count == 0) return Wrapped(type, new CsBinary(e.Op == Token.LAnd ? "&&" : "||", left, right));
        string result = _names.Temporary("condition", _scope);
        _out.Add(Cs.Local("var", result, left));
        hoisted.Add(Cs.Assign(result, right));
        _out.Add(Cs.If(e.Op == Token.LAnd ? result : new CsUnary("!", result), Cs.Block(hoisted)));
        return Wrapped(type, result);
    }

    /// <summary>x op y for the arithmetic operators, y not yet lowered.</summary>
    private CsExpr Arithmetic(Token op, CsExpr x, Expr y, GoType type)
    {
        if (op is Token.Quo or Token.Rem && IsInteger(type) && !TypeNames.IsWrapper(type))
        {
            CsExpr divisor = Value(y, type);
            if (IsUnsigned(type) || TypeAndValueOf(y).Constant is { Kind: ConstantKind.Int } c && !c.IntValue.IsZero && !c.IntValue.Equals(-1))
                return Narrowed(new CsBinary(TokenText(op), x, divisor), type);
            // A constant operand must not leave open which width is meant.
            return new CsCall(Helper(op == Token.Quo ? "div" : "rem"), x is CsLiteral ? new CsCast(TypeOf(type), x) : x, Value(y, type, exact: true));
        }
        return Arithmetic(op, x, Value(y, type), type);
    }

    private CsExpr Arithmetic(Token op, CsExpr x, CsExpr y, GoType type)
    {
        _pkg.MarkOperator(type, op == Token.AndNot ? "&" : TokenText(op));
        if (op == Token.AndNot) _pkg.MarkOperator(type, "~");
        if (op == Token.AndNot) return Narrowed(new CsBinary("&", x, new CsUnary("~", Sized(y, type))), type);
        if (op == Token.Quo && IsComplex(type)) return new CsCall(Helper("div"), x, y);
        if (op is Token.Add && IsString(type) && x is CsLiteral && y is CsLiteral) x = new CsCast("GoString", x);
        return Narrowed(new CsBinary(TokenText(op), x, y), type);
    }

    // ~ of a C# int literal is an int: it has to have the width of the operation.
    private CsExpr Sized(CsExpr x, GoType type) => x is CsLiteral ? new CsCast(TypeOf(type), x) : x;

    private CsExpr Shift(Token op, CsExpr x, Expr count, GoType type)
    {
        string name = op == Token.Shl ? "<<" : ">>";
        TypeAndValue tv = TypeAndValueOf(count);
        if (tv.Constant is { } c && c.ToInt().TryGetInt64(out long n) && n < Width(type))
        {
            _pkg.MarkOperator(type, name);
            return Narrowed(new CsBinary(name, Exactly(x, type), CsLiteral.Int(n)), type);
        }
        CsExpr by = tv.Constant != null ? Constant(count, BasicType.Uint64, exact: true) : Unwrapped(count);
        if (TypeNames.IsWrapper(type))
            return new CsNew(TypeOf(type), [new CsCall(Helper(op == Token.Shl ? "shl" : "shr"), x is CsLiteral ? new CsCast(TypeOf(type.Underlying), x) : new CsMember(x, "Value"), by)]);
        return new CsCall(Helper(op == Token.Shl ? "shl" : "shr"), Exactly(x, type), by);
    }

    private CsExpr Exactly(CsExpr x, GoType type) =>
        x is CsLiteral && !TypeNames.IsWrapper(type) && Kind(type) is not (BasicKind.Int32 or BasicKind.UntypedInt) ? new CsCast(TypeOf(type), x) : x;

    private CsExpr Equality(Expr x, Expr y, bool negate)
    {
        if (TypeAndValueOf(y).IsNil) return NilTest(x, negate);
        if (TypeAndValueOf(x).IsNil) return NilTest(y, negate);
        GoType tx = TypeAndValueOf(x).Type, ty = TypeAndValueOf(y).Type;
        string op = negate ? "!=" : "==";
        if (IsInterface(tx) || IsInterface(ty))
        {
            CsExpr call = new CsCall(Helper("equal"), Value(x, IsInterface(tx) ? tx : ty), Value(y, IsInterface(ty) ? ty : tx));
            return negate ? new CsUnary("!", call) : call;
        }
        GoType operand = OperandType(x, y);
        CsExpr left = Value(x, operand);
        CsExpr right = Value(y, operand);
        switch (AliasType.Unalias(operand).Underlying)
        {
            case StructType when !_pkg.IsOwnStruct(operand):
            case ArrayType:
                _pkg.Interfaces.MarkCompared(operand);
                CsExpr same = new CsCall(new CsMember(left, "Equals"), right);
                return negate ? new CsUnary("!", same) : same;
            case StructType:
                _pkg.Interfaces.MarkCompared(operand);
                break;
            case BasicType when left is CsLiteral && right is CsLiteral && IsString(operand):
                left = new CsCast("GoString", left);
                break;
        }
        return new CsBinary(op, left, right);
    }

    private CsExpr NilTest(Expr x, bool negate)
    {
        GoType t = TypeAndValueOf(x).Type;
        CsExpr value = IsPlainFunctionField(x) ? Field((SelectorExpr)Ast.Unparen(x)) : Value(x);
        if (TypeNames.IsWrapper(t)) value = new CsMember(value, "Value");
        if (t.Underlying is SliceType or MapType)
        {
            CsExpr isNil = new CsMember(value, "IsNil");
            return negate ? new CsUnary("!", isNil) : isNil;
        }
        if (t.Underlying is SignatureType && Ast.Unparen(x) is not (Ident or SelectorExpr or CallExpr or IndexExpr))
            value = new CsCast(TypeOf(t), value);
        return new CsBinary(negate ? "!=" : "==", value, CsLiteral.Null);
    }

    private GoType OperandType(Expr x, Expr y)
    {
        GoType tx = TypeAndValueOf(x).Type, ty = TypeAndValueOf(y).Type;
        if (tx is BasicType { IsUntyped: true }) return ty is BasicType { IsUntyped: true } ? Default(Wider(tx, ty)) : ty;
        return tx;
    }

    private static GoType Wider(GoType x, GoType y) => ((BasicType)x).Kind > ((BasicType)y).Kind ? x : y;
}
