// Function bodies and statements.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private void CheckBody(Declaration? declaration, SignatureType signature, BlockStmt body, ConstantValue? iota)
    {
        var saved = _env;
        _env = new Surroundings
        {
            Declaration = declaration,
            Scope = signature.Scope!,
            Version = _env.Version,
            Iota = iota,
            Signature = signature,
        };
        CheckStatements(body.List);
        DefineLabels(body);
        if (signature.Results.Count > 0 && !Termination.Of(body, _env.PanicCalls))
            Error(body.Rbrace, "missing return");
        ReportUnused(signature.Scope!);
        _env = saved;
    }

    /// <summary>Labels have objects like other names; their faults were reported by the parser.</summary>
    private void DefineLabels(BlockStmt body)
    {
        Dictionary<string, LabelObj>? labels = null;
        var branches = new List<Ident>();
        Ast.Walk(body, node =>
        {
            switch (node)
            {
                case FuncLit:
                    return false;
                case LabeledStmt labeled:
                    labels ??= [];
                    var label = new LabelObj(labeled.Label.Pos, _package, labeled.Label.Name);
                    labels.TryAdd(label.Name, label);
                    _info.Defs[labeled.Label] = label;
                    break;
                case BranchStmt { Label: { } target }:
                    branches.Add(target);
                    break;
            }
            return node is not Expr;
        });
        foreach (var target in branches)
        {
            if (labels is not null && labels.TryGetValue(target.Name, out var label))
                _info.Uses[target] = label;
        }
    }

    private void ReportUnused(Scope scope)
    {
        List<VarObj>? unused = null;
        foreach (var element in scope.Elements.Values)
        {
            if (element is VarObj { Kind: VarKind.Local } variable && !_usedVariables.Contains(variable))
                (unused ??= []).Add(variable);
        }
        unused?.Sort(static (a, b) => a.Pos.CompareTo(b.Pos));
        foreach (var variable in unused ?? [])
            Error(variable.Pos, $"declared and not used: {variable.Name}");
        foreach (var child in scope.Children)
        {
            if (!child.IsFunction)
                ReportUnused(child);
        }
    }

    private void CheckStatements(IReadOnlyList<Stmt> list)
    {
        foreach (var statement in list)
            CheckStatement(statement);
    }

    private void CheckStatement(Stmt statement)
    {
        var top = _delayed.Count;
        switch (statement)
        {
            case EmptyStmt or BadStmt or BranchStmt:
                break;
            case DeclStmt declaration:
                CheckDeclarationStatement(declaration.Decl);
                break;
            case LabeledStmt labeled:
                CheckStatement(labeled.Stmt);
                break;
            case ExprStmt expression:
                CheckExpressionStatement(expression);
                break;
            case SendStmt send:
                CheckSend(send);
                break;
            case IncDecStmt step:
                CheckStep(step);
                break;
            case AssignStmt assignment:
                CheckAssignment(assignment);
                break;
            case GoStmt go:
                CheckSuspendedCall("go", go.Call);
                break;
            case DeferStmt defer:
                CheckSuspendedCall("defer", defer.Call);
                break;
            case ReturnStmt returns:
                CheckReturn(returns);
                break;
            case BlockStmt block:
                OpenScope(block, "block");
                CheckStatements(block.List);
                CloseScope();
                break;
            case IfStmt condition:
                CheckIf(condition);
                break;
            case SwitchStmt cases:
                CheckSwitch(cases);
                break;
            case TypeSwitchStmt types:
                CheckTypeSwitch(types);
                break;
            case SelectStmt select:
                CheckSelect(select);
                break;
            case ForStmt loop:
                CheckFor(loop);
                break;
            case RangeStmt range:
                CheckRange(range);
                break;
            default:
                Error(statement, "invalid statement");
                break;
        }
        RunDelayed(top);
    }

    private void CheckExpressionStatement(ExprStmt statement)
    {
        var x = new Operand();
        var kind = CheckRaw(x, statement.X);
        switch (x.Mode)
        {
            case OperandMode.Builtin:
                Error(x, $"{Str(x)} must be called");
                break;
            case OperandMode.Type:
                Error(x, $"{Str(x)} is not an expression");
                break;
            default:
                if (kind != ExpressionKind.Statement)
                    Error(x, $"{Str(x)} is not used");
                break;
        }
    }

    private void CheckSend(SendStmt send)
    {
        var (channel, value) = (new Operand(), new Operand());
        CheckExpr(channel, send.Chan);
        CheckGenericExpr(value, send.Value, null);
        if (channel.IsValid && value.IsValid && ChannelElement(send, channel, false) is { } elem)
            Assign(value, elem, "send");
    }

    private void CheckStep(IncDecStmt step)
    {
        var x = new Operand();
        CheckExpr(x, step.X);
        if (!x.IsValid)
            return;
        if (!TypePredicates.AllNumeric(x.Type))
        {
            Error(step.X, $"{InvalidOperation}{step.X}{step.Tok.Spelling()} (non-numeric type {Str(x.Type)})");
            return;
        }
        AssignVariable(step.X, null, x, "assignment");
    }

    private void CheckAssignment(AssignStmt statement)
    {
        switch (statement.Tok)
        {
            case Token.Assign:
                AssignVariables(statement.Lhs, statement.Rhs);
                return;
            case Token.Define:
                DeclareShort(statement);
                return;
        }
        var op = statement.Tok.BinaryOperator();
        if (statement.Lhs.Count != 1 || statement.Rhs.Count != 1)
        {
            Error(statement, $"assignment operation {op.Spelling()} requires single-valued expressions");
            return;
        }
        var x = new Operand();
        CheckBinary(x, null, statement.Lhs[0], statement.Rhs[0], op, statement.TokPos);
        AssignVariable(statement.Lhs[0], null, x, "assignment");
    }

    private void CheckSuspendedCall(string keyword, Expr call)
    {
        if (call is not CallExpr)
        {
            Error(call, $"expression in {keyword} must be function call");
            Use(call);
            return;
        }
        var x = new Operand();
        switch (CheckRaw(x, call))
        {
            case ExpressionKind.Conversion:
                Error(x, $"{keyword} requires function call, not conversion {Str(x)}");
                break;
            case ExpressionKind.Expression:
                Error(x, $"{keyword} discards result of {Str(x)}");
                break;
        }
    }

    private void CheckReturn(ReturnStmt statement)
    {
        var results = _env.Signature!.Results;
        if (statement.Results.Count > 0 || results.Count == 0 || results[0].Name == "")
        {
            if (results.Count > 0)
            {
                InitVariables(results.Vars, statement.Results, statement);
            }
            else if (statement.Results.Count > 0)
            {
                InitVariables([], statement.Results, statement);
            }
            return;
        }
        foreach (var result in results.Vars)
        {
            if (LookupName(result.Name) is { } other && !ReferenceEquals(other, result))
            {
                NewError().Add(statement, $"result parameter {result.Name} not in scope at return")
                    .Add(other, $"inner declaration of {Str(other is VarObj v ? v : other)}").Report();
            }
        }
    }

    private void CheckIf(IfStmt statement)
    {
        OpenScope(statement, "if");
        if (statement.Init is not null)
            CheckStatement(statement.Init);
        CheckCondition(statement.Cond, "if");
        CheckStatement(statement.Body);
        if (statement.Else is not null)
            CheckStatement(statement.Else);
        CloseScope();
    }

    private void CheckCondition(Expr condition, string what)
    {
        var x = new Operand();
        CheckExpr(x, condition);
        if (x.IsValid && !TypePredicates.AllBoolean(x.Type))
            Error(condition, $"non-boolean condition in {what} statement");
    }

    private void CheckFor(ForStmt statement)
    {
        OpenScope(statement, "for");
        if (statement.Init is not null)
            CheckStatement(statement.Init);
        if (statement.Cond is not null)
            CheckCondition(statement.Cond, "for");
        if (statement.Post is not null)
            CheckStatement(statement.Post);
        CheckStatement(statement.Body);
        CloseScope();
    }

    private void CheckSelect(SelectStmt statement)
    {
        ReportSeveralDefaults(statement.Body.List.OfType<CommClause>().Where(c => c.IsDefault));
        foreach (var clause in statement.Body.List.OfType<CommClause>())
        {
            var received = clause.Comm switch
            {
                AssignStmt { Rhs.Count: 1 } assignment => assignment.Rhs[0],
                ExprStmt expression => expression.X,
                _ => null,
            };
            var valid = clause.Comm is null or SendStmt || received is not null && Ast.Unparen(received) is UnaryExpr { Op: Token.Arrow };
            if (!valid)
            {
                Error(clause.Comm!, "select case must be send or receive (possibly with assignment)");
                continue;
            }
            OpenScope(clause, "case");
            if (clause.Comm is not null)
                CheckStatement(clause.Comm);
            CheckStatements(clause.Body);
            CloseScope();
        }
    }

    private void ReportSeveralDefaults(IEnumerable<Stmt> defaults)
    {
        Pos first = default;
        foreach (var clause in defaults)
        {
            if (first.IsValid)
                Error(clause, $"multiple defaults (first at {first})");
            else
                first = clause.Pos;
        }
    }
}
