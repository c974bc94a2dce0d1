// Statements that hold others: blocks, conditions, loops, switches, select.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

internal sealed partial class BodyBuilder
{
    private CoreStmt Compound(Stmt s) => s switch
    {
        BlockStmt block => BlockOf(block),
        IfStmt condition =>
            new If(s.Pos, OptionalStatement(condition.Init), Value(condition.Cond), BlockOf(condition.Body),
                OptionalStatement(condition.Else)),
        ForStmt loop => ForOf(loop),
        RangeStmt loop => RangeOf(loop),
        SwitchStmt choice => SwitchOf(choice),
        TypeSwitchStmt choice => TypeSwitchOf(choice),
        SelectStmt select => new Select(s.Pos, Jump(s), [.. select.Body.List.Cast<CommClause>().Select(SelectClauseOf)]),
        _ => throw new UnsupportedException($"statement {s}") { At = s.Pos },
    };

    private Block BlockOf(BlockStmt block) => new(block.Pos, Statements(block.List), block.Rbrace) { End = block.End };

    private For ForOf(ForStmt s)
    {
        var init = OptionalStatement(s.Init);
        List<CoreVariable> perIteration = [];
        if (init is Assignment { Form: AssignmentForm.Define } define && !_program.SharesLoopVariables(s.Pos))
            perIteration.AddRange(define.Targets.OfType<NewTarget>().Select(t => t.Variable));
        var condition = s.Cond == null ? null : Value(s.Cond);
        return new For(s.Pos, Jump(s), init, condition, OptionalStatement(s.Post), BlockOf(s.Body), perIteration);
    }

    private Range RangeOf(RangeStmt s)
    {
        // Where only an array's length matters the checker has that as a constant.
        var source = Ast.Unparen(s.X);
        var x = Value(source);
        (var kind, var keyType, var valueType) = RangeKindOf(x.Type, source.Pos);
        var defines = s.Tok == Token.Define;
        CoreTarget? key = OptionalTarget(s.Key, defines), value = OptionalTarget(s.Value, defines);
        var outer = _trace;
        if (kind == RangeKind.Function) _trace = outer.Loop();
        var trace = _trace.Text;
        var body = BlockOf(s.Body);
        _trace = outer;
        return new Range(s.Pos, Jump(s), kind, x, key, value, body)
        {
            TraceName = trace,
            KeyType = keyType,
            ValueType = valueType,
            SharesVariables = defines && _program.SharesLoopVariables(s.Pos),
        };
    }

    private (RangeKind Kind, GoType? Key, GoType? Value) RangeKindOf(GoType type, Pos pos)
    {
        switch (Under(type))
        {
            case BasicType basic when TypePredicates.IsString(basic):
                return (RangeKind.String, BasicType.Int, BasicType.Rune);
            case BasicType:
                return (RangeKind.Integer, type, null);
            case SliceType slice:
                return (RangeKind.Slice, BasicType.Int, Canonical(slice.Elem));
            case ArrayType array:
                return (RangeKind.Array, BasicType.Int, Canonical(array.Elem));
            case PointerType { Elem: var elem } when Under(elem) is ArrayType pointed:
                return (RangeKind.ArrayPointer, BasicType.Int, Canonical(pointed.Elem));
            case MapType map:
                return (RangeKind.Map, Canonical(map.Key), Canonical(map.Elem));
            case ChanType channel:
                return (RangeKind.Channel, Canonical(channel.Elem), null);
            case SignatureType { Params: [{ Type: var yield }] } when Under(yield) is SignatureType { Params.Vars: var values }:
                return (RangeKind.Function, values.Count > 0 ? Canonical(values[0].Type) : null,
                    values.Count > 1 ? Canonical(values[1].Type) : null);
            default:
                throw new UnsupportedException($"range over {type}") { At = pos };
        }
    }

    private Switch SwitchOf(SwitchStmt s)
    {
        var init = OptionalStatement(s.Init);
        var tag = s.Tag == null ? null : Value(s.Tag);
        return new Switch(s.Pos, Jump(s), init, tag, [.. s.Body.List.Cast<CaseClause>().Select(c => SwitchClauseOf(c, tag))]);
    }

    private SwitchClause SwitchClauseOf(CaseClause clause, CoreExpr? tag)
    {
        List<CoreExpr>? values = clause.List == null ? null : [.. clause.List.Select(v => tag == null ? Condition(v) : CaseValue(v, tag))];
        return new SwitchClause(clause.Pos, values, Statements(clause.Body));
    }

    private CoreExpr CaseValue(Expr value, CoreExpr tag)
    {
        if (Known(value).IsNil) return Value(value, tag.Type);
        var built = Value(value);
        // Of two interfaces the one with more methods can become the other; the tag stays as it is.
        var convertsTag = TypePredicates.IsInterface(tag.Type) && TypePredicates.IsInterface(built.Type) && !Extends(built.Type, tag.Type);
        return convertsTag || TypePredicates.IsInterface(tag.Type) != TypePredicates.IsInterface(built.Type)
            ? built
            : Converted(built, tag.Type);
    }

    // A case of a switch without tag: it is compared with true, and so may be an interface.
    private CoreExpr Condition(Expr value)
    {
        var built = Value(value);
        if (TypePredicates.IsBoolean(built.Type)) return built;
        return new Comparison(value.Pos, BasicType.Bool, Token.Eql, built, new Constant(value.Pos, BasicType.Bool, ConstantValue.True));
    }

    private TypeSwitch TypeSwitchOf(TypeSwitchStmt s)
    {
        var init = OptionalStatement(s.Init);
        var x = Value(s.Guard.X);
        return new TypeSwitch(s.Pos, Jump(s), init, x, s.Lhs?.Name, [.. s.Body.List.Cast<CaseClause>().Select(TypeClauseOf)]);
    }

    private TypeClause TypeClauseOf(CaseClause clause)
    {
        List<GoType?>? types = clause.List == null ? null : [.. clause.List.Select(t => Known(t).IsNil ? null : Apply(Known(t).Type))];
        var variable = _info.Implicits.GetValueOrDefault(clause) is VarObj obj && IsUsed(obj, clause.Body)
            ? Declare(obj, CoreVariableKind.Local)
            : null;
        return new TypeClause(clause.Pos, types, variable, Statements(clause.Body));
    }

    private bool IsUsed(VarObj variable, IReadOnlyList<Stmt> body)
    {
        var used = false;
        foreach (var s in body)
        {
            Ast.Walk(s, node =>
            {
                used |= node is Ident name && ReferenceEquals(_info.Uses.GetValueOrDefault(name), variable);
                return !used;
            });
        }
        return used;
    }

    private SelectClause SelectClauseOf(CommClause clause)
    {
        var operation = clause.Comm == null ? null : Operation(clause.Comm);
        return new SelectClause(clause.Pos, operation, Statements(clause.Body));
    }

    private SelectOperation Operation(Stmt communication)
    {
        if (communication is SendStmt send)
        {
            var to = Value(send.Chan);
            return new SelectOperation(send.Pos, to, Value(send.Value, ElementOf(to)), null, null);
        }
        var assignment = communication as AssignStmt;
        var received = assignment != null ? assignment.Rhs[0] : ((ExprStmt)communication).X;
        var channel = Value(((UnaryExpr)Ast.Unparen(received)).X);
        var defines = assignment?.Tok == Token.Define;
        var value = OptionalTarget(assignment?.Lhs[0], defines);
        var ok = OptionalTarget(assignment is { Lhs: [_, var second] } ? second : null, defines);
        return new SelectOperation(communication.Pos, channel, null, value, ok);
    }
}
