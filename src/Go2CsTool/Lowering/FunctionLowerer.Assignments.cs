// Assignments. Several targets become one C# tuple assignment, which finds the targets, then evaluates the values, then
// assigns from left to right; where that is not the order in which Go does it, the assignments are made one by one.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private void Discard(CsExpr value)
    {
        if (value is CsLiteral or CsDefault or CsLambda) return;
        _out.Add(Cs.Assign("_", value));
    }

    private void Assignment(AssignStmt s)
    {
        if (s.Tok == Token.Define)
        {
            Define(s);
        }
        else if (s.Tok != Token.Assign)
        {
            CompoundAssignment(s.Lhs[0], s.Tok, s.Rhs[0]);
        }
        else if (s.Lhs.Count == 1)
        {
            AssignOne(s.Lhs[0], s.Rhs[0]);
        }
        else if (s.Rhs.Count == 1)
        {
            AssignSeveral(s);
        }
        else
        {
            AssignPairwise(s);
        }
    }

    private void AssignOne(Expr lhs, Expr rhs)
    {
        if (IsBlank(lhs))
        {
            CsExpr unused = Value(rhs, Default(TypeAndValueOf(rhs).Type), exact: true);
            if (unused is not CsLiteral { Text: "null" }) Discard(unused);
            return;
        }
        GoType type = TypeAndValueOf(lhs).Type;
        if (IsPlainFunctionField(lhs))
        {
            _out.Add(Cs.Assign(TargetOf(lhs), PlainFunction(rhs, type)));
            return;
        }
        if (MapTarget(lhs) is { } map)
        {
            _out.Add(Cs.Expr(new CsCall(new CsMember(map.Map, "Set"), map.Key, Value(rhs, type))));
            return;
        }
        // A reference into a slice or a struct cannot be kept over an await, a call may change where the target is, and it is
        // made even if there is no such target: the value comes first.
        if (_fn.IsAsync && Awaits(rhs) && !IsPlainVariable(lhs) || PlaceOperands(lhs).Any(o => MayChange(rhs, o)) || FailsAfter(lhs, rhs))
        {
            CsExpr place = Settled(() => TargetOf(lhs));
            CsExpr first = Temporary("value", Typed(Value(rhs, type, exact: true), type));
            _out.Add(Cs.Assign(place, first));
            return;
        }
        CsExpr target = TargetOf(lhs);
        _out.Add(Cs.Assign(target, Value(rhs, type)));
    }

    private bool IsPlainVariable(Expr e) => Ast.Unparen(e) is Ident id && ObjectOf(id) is VarObj v && !_variables.IsAddressed(v);

    private (CsExpr Map, CsExpr Key)? MapTarget(Expr lhs)
    {
        if (!IsMapTarget(lhs)) return null;
        var ix = (IndexExpr)Ast.Unparen(lhs);
        return (Underlying(ix.X), Value(ix.Index, ((MapType)AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying).Key));
    }

    /// <summary>An element of a map that is no variable in C#.</summary>
    private bool IsMapTarget(Expr lhs) =>
        Ast.Unparen(lhs) is IndexExpr ix && AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying is MapType && !IsVariableLike(ix.X);

    // C# assigns through an indexer of a struct only where the struct is a variable.
    private bool IsVariableLike(Expr e) => Ast.Unparen(e) switch
    {
        Ident or StarExpr => !TypeNames.IsWrapper(TypeAndValueOf(e).Type),
        SelectorExpr sel => !TypeNames.IsWrapper(TypeAndValueOf(e).Type) && (_info.Selections.ContainsKey(sel) ? TypePredicates.IsPointer(TypeAndValueOf(sel.X).Type) || IsVariableLike(sel.X) : true),
        IndexExpr ix => !TypeNames.IsWrapper(TypeAndValueOf(e).Type) && AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying is not MapType,
        _ => false,
    };

    private static bool IsBlank(Expr e) => Ast.Unparen(e) is Ident { IsBlank: true };

    /// <summary>The place an assignment writes to; null for the blank identifier.</summary>
    private (CsExpr Place, GoType Type)? Target(Expr lhs) => IsBlank(lhs) ? null : (TargetOf(lhs), TypeAndValueOf(lhs).Type);

    private CsExpr TargetOf(Expr lhs)
    {
        lhs = Ast.Unparen(lhs);
        if (MapTarget(lhs) is { } map)
            return new CsIndex(Temporary("map", map.Map), map.Key);
        return IsPlainFunctionField(lhs) ? Field((SelectorExpr)lhs) : lhs is IndexExpr element ? Place(element) : Expression(lhs);
    }

    private void AssignSeveral(AssignStmt s)
    {
        bool awaits = _fn.IsAsync && Awaits(s.Rhs[0]) && !s.Lhs.All(l => IsBlank(l) || IsPlainVariable(l));
        bool found = !awaits && FoundBeforehand(s.Lhs, s.Rhs);
        AssignResults(s.Lhs.Select(l => Settled(() => Target(l), when: !found)).ToList(), s.Rhs[0], apart: !found);
    }

    private void AssignPairwise(AssignStmt s)
    {
        bool found = FoundBeforehand(s.Lhs, s.Rhs);
        var targets = s.Lhs.Select(l => Settled(() => Target(l), when: !found)).ToList();
        GoType TypeAt(int i) => targets[i]?.Type ?? Default(TypeAndValueOf(s.Rhs[i]).Type);
        List<CsExpr> values = InOrder(
            s.Rhs,
            i => Typed(Value(s.Rhs[i], TypeAt(i), exact: targets[i] == null), TypeAt(i), targets[i] == null),
            i => IsCopiedInTurn(s.Rhs[i], TypeAt(i)));
        if (!found)
        {
            // A value comes before the first assignment where it could not come after it.
            bool calls = s.Rhs.Any(HasCalls);
            for (int i = calls ? 0 : 1; i < values.Count; i++)
                if (calls && HasCalls(s.Rhs[i]) || MayPanic(s.Rhs[i]) || s.Lhs.Take(i).Any(l => !IsBlank(l) && _stores.Overwrites(l, s.Rhs[i])))
                    values[i] = Temporary("value", Typed(values[i], TypeAt(i)));
            for (int i = 0; i < values.Count; i++) _out.Add(Cs.Assign(targets[i]?.Place ?? "_", values[i]));
            return;
        }
        if (_fn.IsAsync && s.Rhs.Any(Awaits))
            values = values.Select((v, i) => IsStable(s.Rhs[i]) ? v : Temporary("value", v)).ToList();
        _out.Add(Cs.Assign(new CsTuple(targets.Select(t => t?.Place ?? "_").ToList()), new CsTuple(values)));
    }

    private CsExpr Typed(CsExpr value, GoType type, bool needed) => needed ? Typed(value, type) : value;

    /// <summary>a, b = f() and its comma-ok relatives.</summary>
    private void AssignResults(List<(CsExpr Place, GoType Type)?> targets, Expr rhs, bool apart = false)
    {
        (CsExpr call, IReadOnlyList<GoType> types) = MultiValue(rhs);
        bool converts = targets.Select((t, i) => t != null && !SameRepresentation(types[i], t.Value.Type)).Any(x => x);
        bool awaits = _fn.IsAsync && Awaits(rhs) && targets.Any(t => t?.Place is not (null or CsName));
        if (!converts && !awaits && !apart)
        {
            _out.Add(Cs.Assign(new CsTuple(targets.Select(t => t?.Place ?? "_").ToList()), call));
            return;
        }
        var names = targets.Select((t, i) => t == null ? "_" : _names.Temporary($"result{i + 1}", _scope)).ToList();
        _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", names), call)));
        for (int i = 0; i < targets.Count; i++)
            if (targets[i] is { } t) _out.Add(Cs.Assign(t.Place, Converted(names[i], types[i], t.Type)));
    }

    private bool SameRepresentation(GoType from, GoType to) =>
        TypeIdentity.Identical(from, to) || !IsInterface(to) && TypeOf(from) == TypeOf(to);

    /// <summary>An expression with several values as a C# tuple, and the Go types of its parts.</summary>
    private (CsExpr Tuple, IReadOnlyList<GoType> Types) MultiValue(Expr rhs)
    {
        rhs = Ast.Unparen(rhs);
        switch (rhs)
        {
            case CallExpr call:
                return (Expression(call), ((TupleType)TypeAndValueOf(call).Type).Vars.Select(v => v.Type).ToList());
            case IndexExpr ix:
                var map = (MapType)AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying;
                return (new CsCall(new CsMember(Underlying(ix.X), "Lookup"), Value(ix.Index, map.Key)), [map.Elem, BasicType.Bool]);
            case TypeAssertExpr assertion:
                return (Assertion(assertion, commaOk: true), [TypeExprType(assertion.Type!), BasicType.Bool]);
            case UnaryExpr { Op: Token.Arrow } receive:
                GoType elem = ((ChanType)AliasType.Unalias(TypeAndValueOf(receive.X).Type).Underlying).Elem;
                return (Receive(receive, "ReceiveOk"), [elem, BasicType.Bool]);
            default:
                throw Unsupported(rhs, "several values");
        }
    }

    private void IncDec(IncDecStmt s)
    {
        GoType type = TypeAndValueOf(s.X).Type;
        if (TypeNames.IsWrapper(type) && _pkg.IsLibraryType(type) || IsMapTarget(s.X) || IsComplex(type))
        {
            CsExpr target = Settled(() => TargetOf(s.X));
            _out.Add(Cs.Assign(target, new CsBinary(s.Tok == Token.Inc ? "+" : "-", target, Literal(ConstantValue.Of(1), type, exact: true))));
            return;
        }
        _pkg.MarkOperator(type, s.Tok == Token.Inc ? "++" : "--");
        _out.Add(Cs.Expr(new CsPostfix(s.Tok == Token.Inc ? "++" : "--", Expression(s.X))));
    }

    private void CompoundAssignment(Expr lhs, Token op, Expr rhs)
    {
        bool awaits = _fn.IsAsync && (Awaits(rhs) || Awaits(lhs)) && !IsPlainVariable(lhs);
        Settled(() => Compound(lhs, op, rhs), when: awaits || Hoists(rhs) || MayChange(rhs, lhs) || FailsAfter(lhs, rhs));
    }

    private bool Compound(Expr lhs, Token op, Expr rhs)
    {
        GoType type = TypeAndValueOf(lhs).Type;
        // A target that is written twice must not be found twice.
        CsExpr target = Settled(() => TargetOf(lhs), when: !IsCSharpOperator(op, rhs, type));
        bool shifts = op is Token.ShlAssign or Token.ShrAssign;
        CsExpr combined = shifts ? Shift(Simple(op), target, rhs, type) : Arithmetic(Simple(op), target, rhs, type);
        CsExpr operation = combined is CsCast { Operand: CsBinary narrowed } ? narrowed : combined;
        if (operation is CsBinary { Left: var left, Right: var right } binary && ReferenceEquals(left, target))
        {
            bool narrow = op == Token.AndNotAssign && !TypeNames.IsWrapper(type) && Width(type) < 32;
            _out.Add(Cs.Expr(new CsAssign(binary.Op + "=", target, narrow ? new CsCast(TypeOf(type), right) : right)));
        }
        else
        {
            _out.Add(Cs.Assign(target, combined));
        }
        return true;
    }

    // Go's operation is one of C#'s compound assignments.
    private bool IsCSharpOperator(Token op, Expr rhs, GoType type) => op switch
    {
        Token.ShlAssign or Token.ShrAssign => TypeAndValueOf(rhs).Constant is { } c && c.ToInt().TryGetInt64(out long n) && n < Width(type),
        Token.QuoAssign or Token.RemAssign => !IsComplex(type) && (!IsInteger(type) || IsUnsigned(type) || TypeNames.IsWrapper(type) || TypeAndValueOf(rhs).Constant != null),
        _ => true,
    };

    private static Token Simple(Token op) => op switch
    {
        Token.AddAssign => Token.Add,
        Token.SubAssign => Token.Sub,
        Token.MulAssign => Token.Mul,
        Token.QuoAssign => Token.Quo,
        Token.RemAssign => Token.Rem,
        Token.AndAssign => Token.And,
        Token.OrAssign => Token.Or,
        Token.XorAssign => Token.Xor,
        Token.ShlAssign => Token.Shl,
        Token.ShrAssign => Token.Shr,
        Token.AndNotAssign => Token.AndNot,
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, null),
    };
}
