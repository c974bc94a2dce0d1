// if, for, labels and jumps. A Go label becomes a C# label only where a jump needs it.
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    // Statements that break or continue can leave, innermost last.
    private readonly Stack<Breakable> _breakables = new();
    private readonly Dictionary<(NameScope, string), string> _reusable = [];
    private readonly Dictionary<CoreLabel, string> _labels = new(ReferenceEqualityComparer.Instance);
    private string? _fallthrough;

    private sealed class Breakable(JumpTarget target, bool isLoop)
    {
        public JumpTarget Target { get; } = target;

        public bool IsLoop { get; } = isLoop;

        /// <summary>C#'s own break and continue leave this statement: it is a C# loop or switch.</summary>
        public bool IsNative { get; set; } = true;

        public string? BreakLabel { get; set; }

        public string? ContinueLabel { get; set; }
    }

    private void IfStatement(If s)
    {
        if (s.Init != null)
        {
            if (TryFlatInit(s)) return;
            var block = Scoped(() =>
            {
                Statement(s.Init);
                IfWithoutInit(s);
            });
            _out.Add(block.Statements.Count == 1 ? block.Statements[0] : block);
            return;
        }
        IfWithoutInit(s);
    }

    private void IfWithoutInit(If s)
    {
        if (_fn.Loops > 0 && Counted(s) is { } step)
        {
            var target = TargetOf(step.Place);
            var one = new CsConditional(Unwrapped(s.Cond), CsLiteral.Int(1), CsLiteral.Int(0));
            _out.Add(Cs.Expr(new CsAssign(step.Op == Token.Add ? "+=" : "-=", target, one)));
            return;
        }
        var cond = Unwrapped(s.Cond);
        var then = BlockOf(s.Then);
        _out.Add(Cs.If(cond, then, Else(s.Else)));
    }

    // if x < y { n++ } in a loop: the C# compiler makes a number of a condition without a jump, which nobody has to foresee. Go's compiler
    // does the same; the JIT leaves jumps in loops as they are. What is equal is mostly rare, and a jump that is foreseen costs less.
    private OperatorAssignment? Counted(If s) =>
        s is { Else: null, Then.Statements: [OperatorAssignment { IsStep: true } step] }
        && CoreTree.Unparen(s.Cond) is Comparison { Op: Token.Lss or Token.Leq or Token.Gtr or Token.Geq }
        && step.Place is VariableRef { Variable: { Kind: not CoreVariableKind.Package } v }
        && v.Type is BasicType { Kind: BasicKind.Int or BasicKind.Int64 or BasicKind.Int32 }
        && !_variables.IsAddressed(v) && !_variables.IsCaptured(v) && !_colours.Awaits(s.Cond)
            ? step
            : null;

    private CsStmt? Else(CoreStmt? otherwise)
    {
        if (otherwise == null) return null;
        var block = otherwise is Block b ? BlockOf(b) : Scoped(() => Generate(otherwise));
        return otherwise is If && block.Statements is [{ Template: "if" } single] ? single : block;
    }

    // if v := f(); cond: the variable may stand in the enclosing block when its name is free there, or reuse a variable of
    // an earlier statement of this kind.
    private bool TryFlatInit(If s)
    {
        if (s.Init is not Assignment { Form: AssignmentForm.Define, Values: [var value] } define
            || define.Targets.Count > 1 && define.Targets.Any(t => t is BlankTarget) || s.Else is If { Init: not null })
        {
            return false;
        }

        var variables = define.Targets.OfType<NewTarget>().Select(t => t.Variable).ToList();
        if (variables.Count != define.Targets.Count(t => t is not BlankTarget)
            || variables.Any(v => v.IsBlank || _variables.IsAddressed(v) || _variables.IsCaptured(v)))
        {
            return false;
        }

        foreach (var v in variables)
        {
            var name = Names.Escape(v.Name);
            if (_reusable.TryGetValue((_scope, name), out var type)
                ? type != TypeOf(v.Type) || variables.Count > 1
                : !_names.IsFree(name, _scope))
            {
                return false;
            }
        }
        if (variables is [{ } only] && define.Targets.Count == 1 && _reusable.ContainsKey((_scope, Names.Escape(only.Name))))
        {
            var assigned = Value(value);
            _names.Alias(only, Names.Escape(only.Name));
            _out.Add(Cs.Assign(Names.Escape(only.Name), assigned));
        }
        else
        {
            Statement(s.Init);
            foreach (var v in variables) _reusable[(_scope, _names.Find(v)!)] = TypeOf(v.Type);
        }
        IfWithoutInit(s);
        return true;
    }

    private void LabeledStatement(Labeled s)
    {
        var first = _out.Count;
        var name = LabelName(s.Label);
        if (s.Statement != null) Generate(s.Statement);
        if (_out.Count == first) _out.Add(Cs.Labeled(name));
        else if (_out[first].Template is "local_var" or "local_const") _out.Insert(first, Cs.Labeled(name));
        else _out[first] = Cs.Labeled(name, _out[first]);
    }

    private string LabelName(CoreLabel label)
    {
        if (!_labels.TryGetValue(label, out var name)) _labels[label] = name = _names.Temporary(label.Name, _scope.Root);
        return name;
    }

    private CsBlock LoopBody(Breakable loop, Block body, Action? before = null)
    {
        _breakables.Push(loop);
        var block = Scoped(() =>
        {
            before?.Invoke();
            StatementsOf(body.Statements);
        });
        block.ClosingComments = ClosingComments(body);
        _breakables.Pop();
        return block;
    }

    private void Leave(Breakable left)
    {
        if (left.BreakLabel != null) _out.Add(Cs.Labeled(left.BreakLabel));
    }

    private void Jump(JumpTarget to, bool isBreak)
    {
        var target = _breakables.FirstOrDefault(b => ReferenceEquals(b.Target, to))
            ?? throw new InvalidOperationException($"no statement to jump out of: {to}");
        var innermost = target.IsNative && (isBreak
            ? ReferenceEquals(_breakables.First(b => b.IsNative), target)
            : ReferenceEquals(_breakables.First(b => b.IsLoop), target));
        if (innermost && (isBreak || target.ContinueLabel == null))
        {
            _out.Add(isBreak ? Cs.Break() : Cs.Continue());
            return;
        }
        var stem = to.Label ?? "loop";
        var label = isBreak
            ? target.BreakLabel ??= _names.Temporary(stem + "_break", _scope.Root)
            : target.ContinueLabel ??= _names.Temporary(stem + "_continue", _scope.Root);
        _out.Add(Cs.Goto(label));
    }

    private void ForStatement(For s)
    {
        var loop = new Breakable(s.Target, isLoop: true);
        var outer = Scoped(() => Loop(s, loop));
        if (outer.Statements.Count == 1) _out.Add(outer.Statements[0]);
        else _out.Add(outer);
        Leave(loop);
    }

    private void Loop(For s, Breakable loop)
    {
        CsExpr? init = null;
        if (s.Init != null)
        {
            var statements = Captured(() => Generate(s.Init));
            init = statements is [var only] ? AsExpression(only) : null;
            if (init == null) _out.AddRange(statements);
        }
        var cond = s.Cond == null ? null : Unwrapped(s.Cond);
        CsExpr? post = null;
        List<CsStmt>? steps = null;
        if (s.Post != null)
        {
            steps = Captured(() => Generate(s.Post));
            post = steps is [var step] ? AsExpression(step) : null;
            // What the header cannot hold stands at the end of the body.
            if (post == null) loop.ContinueLabel = _names.Temporary("next", _scope.Root);
            else steps = null;
        }
        var body = LoopBody(loop, s.Body);
        if (loop.ContinueLabel != null) body.Statements.Add(Cs.Labeled(loop.ContinueLabel));
        if (steps != null) body.Statements.AddRange(steps);
        if (init == null && cond == null && post == null) _out.Add(Cs.Forever(body));
        else _out.Add(init == null && post == null ? Cs.While(cond!, body) : Cs.For(init, cond, post, body));
    }

    /// <summary>A statement as the expression a for header can hold, or null.</summary>
    private static CsExpr? AsExpression(CsStmt s) => s.Template switch
    {
        "expr_stmt" when s["expr"] is not CsAssign { Left: CsDeclare or CsTuple } => (CsExpr)s["expr"]!,
        "expr_stmt" =>
            s["expr"] is CsAssign { Left: CsTuple { Items: var items } } && items.All(i => i is not CsDeclare) ? (CsExpr)s["expr"]! : null,
        "local_var" when s["value"] is CsExpr value => new CsAssign(new CsDeclare((string)s["type"]!, (string)s["name"]!), value),
        _ => null,
    };

    private void TryFinallyStatement(TryFinally t)
    {
        _deferring = true;
        var cleanup = Captured(() => StatementsOf(t.Cleanup.Statements));
        _deferring = false;
        var body = Scoped(() => StatementsOf(t.Body.Statements));
        _out.Add(Cs.TryFinally(body, Cs.Block(cleanup)));
    }
}
