// Checks labels and branch statements of a function body and resolves BranchStmt.Target: misplaced break, continue and
// fallthrough; labels that are missing, unused, repeated or of the wrong statement; goto over variables or into blocks.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

/// <summary>Checks branches of one function body. Go: cmd/compile/internal/syntax/branches.go.</summary>
internal sealed class BranchChecker
{
    private readonly DiagnosticBag _diagnostics;
    private Dictionary<string, Label>? _declared;
    private bool _failed;

    // Most functions have none.
    private Dictionary<string, Label> Labels => _declared ??= [];

    private BranchChecker(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Checks a body; function literals within it are checked on their own. Returns whether there was an error.</summary>
    public static bool Check(BlockStmt body, DiagnosticBag diagnostics)
    {
        var checker = new BranchChecker(diagnostics);
        var unresolved = checker.CheckBlock(new Scope(null, body.Pos, null), new Context(null, null, -1), body.List);
        checker.CheckLabels(unresolved);
        return checker._failed;
    }

    private void CheckLabels(IReadOnlyList<BranchStmt> unresolved)
    {
        foreach (var branch in unresolved)
        {
            var label = branch.Label!;
            if (Labels.TryGetValue(label.Name, out var target))
            {
                target.IsUsed = true;
                Error(label.Pos, $"goto {label.Name} jumps into block starting at {target.Scope.Start}");
            }
            else
            {
                Error(label.Pos, $"label {label.Name} not defined");
            }
        }
        foreach (var label in _declared?.Values ?? Enumerable.Empty<Label>())
        {
            if (!label.IsUsed)
                Error(label.Stmt.Label.Pos, $"label {label.Stmt.Label.Name} defined and not used");
        }
    }

    // Checks the statements of a block and returns its gotos whose label was not found yet.
    private IReadOnlyList<BranchStmt> CheckBlock(Scope scope, Context context, IReadOnlyList<Stmt> list)
    {
        if (StackGuard.IsLow)
            return StackGuard.Run(() => CheckBlock(scope, context, list));
        var block = new Block(this, scope);
        var count = list.Count;
        while (count > 0 && list[count - 1] is EmptyStmt)
            count--;
        for (var i = 0; i < count; i++)
            block.CheckStmt(list[i], context, isLast: i + 1 == count);
        return block.Unresolved;
    }

    private void Error(Pos pos, string message)
    {
        _failed = true;
        _diagnostics.Error(pos, message);
    }

    // The enclosing labelled statement of that name; Known tells whether the label exists at all.
    private (bool Known, LabeledStmt? Stmt) EnclosingTarget(Scope scope, string name)
    {
        if (!Labels.TryGetValue(name, out var label))
            return (false, null);
        label.IsUsed = true;
        for (var s = scope; s != null; s = s.Parent)
        {
            if (s.Label == label.Stmt)
                return (true, label.Stmt);
        }
        return (true, null);
    }

    private LabeledStmt? GotoTarget(Scope scope, string name)
    {
        if (!Labels.TryGetValue(name, out var label))
            return null;
        label.IsUsed = true;
        for (var s = scope; s != null; s = s.Parent)
        {
            if (label.Scope == s)
                return label.Stmt;
        }
        return null;
    }

    private Label Declare(Scope scope, LabeledStmt stmt)
    {
        var name = stmt.Label.Name;
        if (Labels.TryGetValue(name, out var existing))
        {
            Error(stmt.Label.Pos, $"label {name} already defined at {existing.Stmt.Label.Pos}");
            return existing;
        }
        return Labels[name] = new Label(scope, stmt);
    }

    private void CheckUnlabeled(BranchStmt branch, Context context, bool isLast)
    {
        switch (branch.Tok)
        {
            case Token.Break:
                branch.Target = context.Break;
                if (branch.Target == null)
                    Error(branch.Pos, "break is not in a loop, switch, or select");
                break;
            case Token.Continue:
                branch.Target = context.Continue;
                if (branch.Target == null)
                    Error(branch.Pos, "continue is not in a loop");
                break;
            case Token.Fallthrough:
                var message = context.Break switch
                {
                    TypeSwitchStmt => "cannot fallthrough in type switch",
                    SwitchStmt s when context.CaseIndex >= 0 && isLast =>
                        context.CaseIndex + 1 == s.Body.List.Count ? "cannot fallthrough final case in switch" : null,
                    _ => "fallthrough statement out of place",
                };
                if (message != null)
                    Error(branch.Pos, message);
                break;
        }
    }

    // Returns false if the branch is a goto whose label was not found yet.
    private bool CheckLabeled(BranchStmt branch, Ident label, Scope scope)
    {
        if (branch.Tok == Token.Goto)
        {
            branch.Target = GotoTarget(scope, label.Name);
            return branch.Target != null;
        }
        var keyword = branch.Tok.Spelling();
        var (known, target) = EnclosingTarget(scope, label.Name);
        var isValid = branch.Tok == Token.Break
            ? target?.Stmt is ForStmt or RangeStmt or SwitchStmt or TypeSwitchStmt or SelectStmt
            : target?.Stmt is ForStmt or RangeStmt;
        if (isValid)
            branch.Target = target!.Stmt;
        else
            Error(label.Pos, known ? $"invalid {keyword} label {label.Name}" : $"{keyword} label not defined: {label.Name}");
        return true;
    }

    private sealed class Label(Scope scope, LabeledStmt stmt)
    {
        public Scope Scope { get; } = scope;

        public LabeledStmt Stmt { get; } = stmt;

        public bool IsUsed { get; set; }
    }

    // A block, where it starts, and the label of the statement it belongs to.
    private sealed class Scope(Scope? parent, Pos start, LabeledStmt? label)
    {
        public Scope? Parent { get; } = parent;

        public Pos Start { get; } = start;

        public LabeledStmt? Label { get; } = label;
    }

    // What break and continue go to, and the index of the case clause directly around, or -1.
    private readonly record struct Context(Stmt? Break, Stmt? Continue, int CaseIndex);

    private sealed class Block(BranchChecker checker, Scope scope)
    {
        private (Pos Pos, IReadOnlyList<Expr> Names) _variable;

        // The gotos that would jump over the variable if their label still came.
        private IReadOnlyList<BranchStmt> _jumpsOverVariable = [];

        public IReadOnlyList<BranchStmt> Unresolved { get; private set; } = [];

        public void CheckStmt(Stmt stmt, Context context, bool isLast)
        {
            LabeledStmt? label = null;
            while (stmt is LabeledStmt labeled)
            {
                if (!labeled.Label.IsBlank)
                {
                    ResolveGotos(labeled);
                    label = labeled;
                }
                stmt = labeled.Stmt;
            }
            var inner = context with { CaseIndex = -1 };
            switch (stmt)
            {
                case DeclStmt { Decl: { Tok: Token.Var, Specs: [ValueSpec spec, ..] } }:
                    DeclareVariable(spec.Pos, [spec.Names[0]]);
                    break;
                case AssignStmt { Tok: Token.Define } define:
                    DeclareVariable(define.TokPos, define.Lhs);
                    break;
                case BranchStmt { Label: null } branch:
                    checker.CheckUnlabeled(branch, context, isLast);
                    break;
                case BranchStmt branch:
                    if (!checker.CheckLabeled(branch, branch.Label!, scope))
                        Unresolved = [.. Unresolved, branch];
                    break;
                case BlockStmt block:
                    CheckInner(inner, label, block.Pos, block.List);
                    break;
                case IfStmt ifStmt:
                    CheckInner(inner, label, ifStmt.Body.Pos, ifStmt.Body.List);
                    if (ifStmt.Else != null)
                        CheckInner(inner, label, ifStmt.Else.Pos, [ifStmt.Else]);
                    break;
                case ForStmt loop:
                    CheckInner(new Context(loop, loop, -1), label, loop.Body.Pos, loop.Body.List);
                    break;
                case RangeStmt loop:
                    CheckInner(new Context(loop, loop, -1), label, loop.Body.Pos, loop.Body.List);
                    break;
                case SwitchStmt s:
                    CheckClauses(inner with { Break = s }, label, s.Body);
                    break;
                case TypeSwitchStmt s:
                    CheckClauses(inner with { Break = s }, label, s.Body);
                    break;
                case SelectStmt s:
                    CheckClauses(inner with { Break = s }, label, s.Body);
                    break;
            }
        }

        private void CheckClauses(Context context, LabeledStmt? label, BlockStmt body)
        {
            for (var i = 0; i < body.List.Count; i++)
            {
                if (body.List[i] is CaseClause clause)
                    CheckInner(context with { CaseIndex = i }, label, clause.Pos, clause.Body);
                else if (body.List[i] is CommClause comm)
                    CheckInner(context, label, comm.Pos, comm.Body);
            }
        }

        private void CheckInner(Context context, LabeledStmt? label, Pos start, IReadOnlyList<Stmt> list)
        {
            var inner = checker.CheckBlock(new Scope(scope, start, label), context, list);
            if (inner.Count > 0)
                Unresolved = [.. Unresolved, .. inner];
        }

        private void DeclareVariable(Pos pos, IReadOnlyList<Expr> names)
        {
            _variable = (pos, names);
            _jumpsOverVariable = Unresolved;
        }

        private void ResolveGotos(LabeledStmt stmt)
        {
            var label = checker.Declare(scope, stmt);
            var name = stmt.Label.Name;
            if (Unresolved.Count == 0)
                return;
            var open = new List<BranchStmt>();
            foreach (var branch in Unresolved)
            {
                if (branch.Label!.Name != name)
                {
                    open.Add(branch);
                    continue;
                }
                branch.Target = stmt;
                label.IsUsed = true;
                if (_jumpsOverVariable.Contains(branch))
                {
                    checker.Error(
                        branch.Label.Pos,
                        $"goto {name} jumps over declaration of {string.Join(", ", _variable.Names)} at {_variable.Pos}");
                }
            }
            Unresolved = open;
        }
    }
}
