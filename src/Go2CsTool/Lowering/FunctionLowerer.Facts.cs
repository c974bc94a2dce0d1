// Small questions lowering asks about types and expressions.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private TypeAndValue TypeAndValueOf(Expr e)
    {
        if (_info.Types.TryGetValue(e, out TypeAndValue tv)) return tv;
        if (e is Ident id && _info.ObjectOf(id) is { } obj)
            return new TypeAndValue(obj is TypeNameObj ? OperandMode.Type : obj is BuiltinObj ? OperandMode.Builtin : OperandMode.Variable, obj.Type!, (obj as ConstObj)?.Value);
        if (e is ParenExpr p) return TypeAndValueOf(p.X);
        if (e is SelectorExpr sel && _info.ObjectOf(sel.Sel) is { } member)
            return new TypeAndValue(member is TypeNameObj ? OperandMode.Type : OperandMode.Value, member.Type!, (member as ConstObj)?.Value);
        throw new InvalidOperationException($"no type recorded for {e} at {e.Pos}");
    }

    private CsExpr Helper(string name) => _pkg.Helper(name);

    private GoType TypeExprType(Expr e) => TypeAndValueOf(e).Type;

    private GoObject ObjectOf(Ident id) => _info.ObjectOf(id) ?? throw new InvalidOperationException($"no object for {id.Name} at {id.Pos}");

    private string TypeOf(GoType t) => _types.Of(t);

    private static GoType Default(GoType t) => TypePredicates.Default(t);

    private static bool IsInterface(GoType t) => TypePredicates.IsInterface(t);

    private static bool IsString(GoType t) => TypePredicates.IsString(t);

    private static bool IsInteger(GoType t) => TypePredicates.IsInteger(t);

    private static bool IsUnsigned(GoType t) => TypePredicates.IsUnsigned(t);

    private static bool IsFloat(GoType t) => TypePredicates.IsFloat(t);

    private static bool IsComplex(GoType t) => TypePredicates.IsComplex(t);

    private static bool IsNumeric(GoType t) => TypePredicates.IsNumeric(t);

    private static BasicKind Kind(GoType t) => t.Underlying is BasicType b ? b.Kind : BasicKind.Invalid;

    private static int Width(GoType t) => Kind(t) switch
    {
        BasicKind.Int8 or BasicKind.Uint8 => 8,
        BasicKind.Int16 or BasicKind.Uint16 => 16,
        BasicKind.Int32 or BasicKind.Uint32 or BasicKind.UntypedRune => 32,
        _ => 64,
    };

    private static string TokenText(Token op) => op switch
    {
        Token.Add or Token.AddAssign => "+",
        Token.Sub or Token.SubAssign => "-",
        Token.Mul or Token.MulAssign => "*",
        Token.Quo or Token.QuoAssign => "/",
        Token.Rem or Token.RemAssign => "%",
        Token.And or Token.AndAssign => "&",
        Token.Or or Token.OrAssign => "|",
        Token.Xor or Token.XorAssign => "^",
        Token.Shl or Token.ShlAssign => "<<",
        Token.Shr or Token.ShrAssign => ">>",
        Token.Lss => "<",
        Token.Leq => "<=",
        Token.Gtr => ">",
        Token.Geq => ">=",
        Token.Eql => "==",
        Token.Neq => "!=",
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, null),
    };

    /// <summary>The zero value, as C# writes it.</summary>
    private CsExpr Zero(GoType type)
    {
        GoType t = AliasType.Unalias(type);
        if (TypeNames.IsWrapper(t)) return new CsDefault(TypeOf(t));
        switch (t.Underlying)
        {
            case BasicType b when TypePredicates.IsBoolean(b):
                return CsLiteral.Bool(false);
            case BasicType b when IsString(b):
                return CsLiteral.String("");
            case BasicType b when IsComplex(b) || b.Kind == BasicKind.UnsafePointer:
                return new CsDefault();
            case BasicType:
                return CsLiteral.Int(0);
            case StructType or ArrayType:
                return new CsNew(TypeOf(t), []);
            case SliceType or MapType:
                return new CsDefault();
            default:
                return CsLiteral.Null;
        }
    }

    /// <summary>Evaluating the operand later gives the same value: nothing can change it meanwhile.</summary>
    private bool IsStable(Expr e)
    {
        e = Ast.Unparen(e);
        if (_info.Types.TryGetValue(e, out TypeAndValue tv) && (tv.Constant != null || tv.IsNil || tv.IsType)) return true;
        return e switch
        {
            FuncLit => true,
            Ident id when ObjectOf(id) is VarObj v => _names.Find(v) != null && !_variables.IsAssigned(v),
            Ident => true,
            SelectorExpr sel when !_info.Selections.ContainsKey(sel) => ObjectOf(sel.Sel) is not VarObj,
            UnaryExpr { Op: Token.And, X: Ident } => true,
            _ => false,
        };
    }

    /// <summary>Evaluating the expression runs code: a call or a receive.</summary>
    private bool HasCalls(Expr e)
    {
        bool found = false;
        Ast.Walk(e, n =>
        {
            if (n is FuncLit) return false;
            found |= n is UnaryExpr { Op: Token.Arrow } || n is CallExpr call && !TypeAndValueOf(call.Fun).IsType && !IsPureBuiltin(call.Fun);
            return !found;
        });
        return found;
    }

    private bool IsPureBuiltin(Expr fun) =>
        TypeAndValueOf(fun).IsBuiltin && BuiltinOf(Ast.Unparen(fun)) is BuiltinId.Len or BuiltinId.Cap or BuiltinId.Make or BuiltinId.New or BuiltinId.Min or BuiltinId.Max
            or BuiltinId.Complex or BuiltinId.Real or BuiltinId.Imag;

    /// <summary>The expression suspends: its C# form contains an await.</summary>
    private bool Awaits(Expr e)
    {
        bool found = false;
        Ast.Walk(e, n =>
        {
            if (n is FuncLit) return false;
            if (n is UnaryExpr { Op: Token.Arrow } || n is CallExpr call && (_suspends.CallSuspends(call) || PrefersAwaiting(call))) found = true;
            return !found;
        });
        return found;
    }

    /// <summary>Lowering the expression emits statements before the one it stands in.</summary>
    private bool Hoists(Expr e)
    {
        bool found = false;
        Ast.Walk(e, n =>
        {
            switch (n)
            {
                case FuncLit:
                    return false;
                case CallExpr call:
                    found |= CallHoists(call) || _settling && IsMadeInTurn(call);
                    break;
                case SliceExpr or TypeAssertExpr or CompositeLit when _settling && IsMadeInTurn((Expr)n):
                    found = true;
                    break;
                case BinaryExpr { Op: not (Token.LAnd or Token.LOr) } b:
                    found |= MayChange(b.Y, b.X);
                    break;
                case IndexExpr { Indices: [var index] } ix:
                    found |= MayChange(index, ix.X);
                    break;
                case SliceExpr slice:
                    found |= ReadsBeforeCalls(SliceOperands(slice));
                    break;
                case CompositeLit { Elts: [KeyValueExpr, ..] } literal when TypeAndValueOf(literal).Type.Underlying is SliceType or ArrayType:
                    found |= ReadsBeforeCalls(LiteralOperands(literal));
                    break;
                case SelectorExpr sel when IsPlainFunctionField(sel) || _info.Selections.TryGetValue(sel, out Selection? s) && s.Kind == SelectionKind.MethodVal && !_forms.IsCalled(sel):
                    found = true;
                    break;
            }
            return !found;
        });
        return found;
    }

    private bool CallHoists(CallExpr call)
    {
        TypeAndValue fun = TypeAndValueOf(call.Fun);
        if (fun.IsType) return false;
        if (fun.IsBuiltin)
        {
            var operands = call.Args.Where(a => !TypeAndValueOf(a).IsType).ToList();
            return _fn.IsAsync && call.Args.Count > 2 && operands.Any(Awaits) || ReadsBeforeCalls(operands);
        }
        if (fun.Type.Underlying is not SignatureType signature) return false;
        if (call.Args.Count == 1 && TypeAndValueOf(call.Args[0]).Type is TupleType || YieldsPlainFunctions(call) || ChangesCallee(call, call.Fun)) return true;
        return ReadsBeforeCalls(call.Args, k => IsCopiedInTurn(call.Args[k], ParameterType(signature, k, call.HasEllipsis)))
            || _fn.IsAsync && signature.Variadic && call.Args.Any(Awaits);
    }
}
