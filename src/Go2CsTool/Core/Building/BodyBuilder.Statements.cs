// Statements without a body of their own: assignments, declarations, sends, returns, jumps.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

internal sealed partial class BodyBuilder
{
    private List<CoreStmt> Statements(IReadOnlyList<Stmt> list)
    {
        var result = new List<CoreStmt>(list.Count);
        foreach (var s in list)
        {
            if (s is DeclStmt { Decl.IsGroup: true } group) result.Add(new StatementList(s.Pos, Declared(group)) { End = s.End });
            else if (s is DeclStmt declaration) result.AddRange(Declared(declaration));
            else result.Add(Statement(s));
        }
        return result;
    }

    private CoreStmt Statement(Stmt s)
    {
        if (StackGuard.IsLow) return StackGuard.Run(() => Statement(s));
        var built = Built(s);
        return built.End.IsValid ? built : built with { End = s.End };
    }

    private CoreStmt? OptionalStatement(Stmt? s) => s == null ? null : Statement(s);

    private CoreStmt Built(Stmt s)
    {
        switch (s)
        {
            case EmptyStmt:
                return new Empty(s.Pos);
            case ExprStmt expression:
                return new ExpressionStatement(s.Pos, Value(Ast.Unparen(expression.X)));
            case SendStmt send:
                var channel = Value(send.Chan);
                return new Send(s.Pos, channel, Value(send.Value, ElementOf(channel)));
            case IncDecStmt step:
                var stepped = Value(step.X);
                var one = new Constant(step.TokPos, stepped.Type, Represented(ConstantValue.Of(1), stepped.Type));
                return new OperatorAssignment(s.Pos, stepped, step.Tok == Token.Inc ? Token.Add : Token.Sub, one) { IsStep = true };
            case AssignStmt { Tok: Token.Define or Token.Assign } assignment:
                return AssignmentOf(assignment);
            case AssignStmt assignment:
                return OperatorAssignmentOf(assignment);
            case GoStmt go:
                return new GoStatement(s.Pos, Value(Ast.Unparen(go.Call)));
            case DeferStmt defer:
                return new DeferStatement(s.Pos, Value(Ast.Unparen(defer.Call)));
            case ReturnStmt { Results: var values }:
                var oneByOne = values.Count == _results.Count;
                return new Return(s.Pos, [.. values.Select((v, i) => Value(v, oneByOne ? _results[i].Type : null))]);
            case BranchStmt branch:
                return Branch(branch);
            case DeclStmt declaration:
                var declared = Declared(declaration);
                return declared.Count == 1 ? declared[0] : new StatementList(s.Pos, declared);
            case LabeledStmt labeled:
                return LabeledOf(labeled);
            default:
                return Compound(s);
        }
    }

    private GoType ElementOf(CoreExpr channel) => Canonical(((ChanType)Under(channel.Type)).Elem);

    private Assignment AssignmentOf(AssignStmt s)
    {
        var defines = s.Tok == Token.Define;
        List<CoreTarget> targets = [.. s.Lhs.Select(l => Target(l, defines))];
        return new Assignment(s.Pos, defines ? AssignmentForm.Define : AssignmentForm.Assign, targets, Values(s.Rhs, targets));
    }

    // One value for each target, or one tuple for all of them.
    private List<CoreExpr> Values(IReadOnlyList<Expr> values, IReadOnlyList<CoreTarget> targets) =>
        [.. values.Select((v, i) => Value(v, values.Count == targets.Count ? targets[i].Type : null))];

    private CoreTarget Target(Expr place, bool defines)
    {
        if (Ast.Unparen(place) is not Ident name) return new PlaceTarget(place.Pos, Value(place));
        if (name.IsBlank) return new BlankTarget(place.Pos);
        if (defines && _info.Defs.GetValueOrDefault(name) is VarObj declared)
            return new NewTarget(place.Pos, Declare(declared, CoreVariableKind.Local));
        return new PlaceTarget(place.Pos, Named(name, name));
    }

    // Null for the blank identifier, too.
    private CoreTarget? OptionalTarget(Expr? place, bool defines) =>
        place == null || Target(place, defines) is not { } target || target is BlankTarget ? null : target;

    private OperatorAssignment OperatorAssignmentOf(AssignStmt s)
    {
        var op = s.Tok.BinaryOperator();
        var place = Value(s.Lhs[0]);
        var value = op is Token.Shl or Token.Shr ? IntegerOperand(s.Rhs[0], BasicType.Uint) : Value(s.Rhs[0], place.Type);
        return new OperatorAssignment(s.Pos, place, op, value);
    }

    // Each specification, and each constant of one, is a statement.
    private List<CoreStmt> Declared(DeclStmt s)
    {
        var result = new List<CoreStmt>();
        foreach (var spec in s.Decl.Specs)
        {
            (var pos, var end) = s.Decl.IsGroup ? (spec.Pos, spec.End) : (s.Pos, s.End);
            switch (spec)
            {
                case TypeSpec { IsAlias: false, Name.IsBlank: false, TypeParams: null } type:
                    // Instances of a generic one are declared outside, as the program finds them.
                    var named = (NamedType)Apply(((TypeNameObj)_info.Defs[type.Name]!).Type);
                    result.Add(new TypeDeclaration(pos, new CoreType(named, type)) { End = end });
                    break;
                case ValueSpec { Tok: Token.Const } constants:
                    foreach (var name in constants.Names.Where(n => !n.IsBlank))
                        result.Add(new ConstantDeclaration(pos, ConstantObject((ConstObj)_info.Defs[name]!)) { End = end });
                    break;
                case ValueSpec variables:
                    result.Add(LocalVariables(variables, pos) with { End = end });
                    break;
            }
        }
        if (result.Count == 0) result.Add(new Empty(s.Pos) { End = s.End });
        return result;
    }

    private Assignment LocalVariables(ValueSpec spec, Pos pos)
    {
        var type = spec.Type == null ? null : Apply(Known(spec.Type).Type);
        List<CoreTarget> targets = [.. spec.Names.Select(n => Target(n, defines: true))];
        // A blank variable converts its value to the type that is written.
        List<CoreExpr> values =
            [.. spec.Values.Select((v, i) => Value(v, spec.Values.Count == targets.Count ? targets[i].Type ?? type : null))];
        return new Assignment(pos, type == null ? AssignmentForm.Var : AssignmentForm.TypedVar, targets, values);
    }

    private CoreStmt Branch(BranchStmt s) => s.Tok switch
    {
        Token.Break => new Break(s.Pos, Jump(s.Target!)),
        Token.Continue => new Continue(s.Pos, Jump(s.Target!)),
        Token.Goto => new Goto(s.Pos, Label((LabeledStmt)s.Target!)),
        Token.Fallthrough => new Fallthrough(s.Pos),
        _ => throw new UnsupportedException($"statement {s}") { At = s.Pos },
    };

    private JumpTarget Jump(Stmt target) => _jumps.TryGetValue(target, out var known) ? known : _jumps[target] = new JumpTarget(null);

    private CoreLabel Label(LabeledStmt s) => _labels.TryGetValue(s, out var known) ? known : _labels[s] = new CoreLabel(s.Label.Name);

    // The labels that goto names are known before the statements: a goto may stand behind its label.
    private void FindGotos(BlockStmt body) => Ast.Walk(body, node =>
    {
        if (node is BranchStmt { Tok: Token.Goto, Target: LabeledStmt target }) Label(target);
        return node is not Expr;
    });

    private CoreStmt LabeledOf(LabeledStmt s)
    {
        if (s.Stmt is ForStmt or RangeStmt or SwitchStmt or TypeSwitchStmt or SelectStmt) _jumps[s.Stmt] = new JumpTarget(s.Label.Name);
        if (!_labels.TryGetValue(s, out var label)) return Statement(s.Stmt);
        return new Labeled(s.Pos, label, s.Stmt is EmptyStmt ? null : Statement(s.Stmt));
    }
}
