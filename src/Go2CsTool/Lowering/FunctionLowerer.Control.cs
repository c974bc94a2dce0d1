// if, for, labels and jumps. A Go label becomes a C# label only where a jump needs it.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    // Statements that break or continue can leave, innermost last.
    private readonly Stack<Breakable> _breakables = new();

    private sealed class Breakable(Stmt statement, string? label)
    {
        public Stmt Statement { get; } = statement;

        public string? Label { get; } = label;

        /// <summary>C#'s own break and continue leave this statement: it is a C# loop or switch.</summary>
        public bool IsNative { get; set; } = true;

        public string? BreakLabel { get; set; }

        public string? ContinueLabel { get; set; }

        public FunctionContext? Function { get; init; }
    }

    private string? _pendingLabel;

    private void If(IfStmt s)
    {
        if (s.Init != null)
        {
            if (TryFlatInit(s)) return;
            CsBlock block = Scoped(() =>
            {
                Statement(s.Init);
                IfWithoutInit(s);
            });
            _out.Add(block.Statements.Count == 1 ? block.Statements[0] : block);
            return;
        }
        IfWithoutInit(s);
    }

    private void IfWithoutInit(IfStmt s)
    {
        CsExpr cond = Unwrapped(s.Cond);
        CsBlock then = Block(s.Body);
        _out.Add(Cs.If(cond, then, Else(s.Else)));
    }

    private CsStmt? Else(Stmt? otherwise)
    {
        if (otherwise == null) return null;
        CsBlock block = otherwise is BlockStmt b ? Block(b) : Scoped(() => Lower(otherwise));
        return otherwise is IfStmt && block.Statements is [{ Template: "if" } single] ? single : block;
    }

    // if v := f(); cond: the variable may stand in the enclosing block when its name is free there, or reuse a variable of
    // an earlier statement of this kind.
    private bool TryFlatInit(IfStmt s)
    {
        if (s.Init is not AssignStmt { Tok: Token.Define, Rhs.Count: 1 } define || define.Lhs.Count > 1 && define.Lhs.Any(IsBlank) || s.Else is IfStmt { Init: not null }) return false;
        var idents = define.Lhs.Cast<Ident>().Where(i => !i.IsBlank).ToList();
        var objects = idents.Select(i => _info.Defs.GetValueOrDefault(i) as VarObj).ToList();
        if (objects.Any(v => v == null || _variables.IsAddressed(v) || _variables.IsCaptured(v))) return false;
        foreach (VarObj? v in objects)
        {
            string name = Names.Escape(v!.Name);
            if (_reusable.TryGetValue((_scope, name), out string? type) ? type != TypeOf(v.Type) || objects.Count > 1 : !_names.IsFree(name, _scope))
                return false;
        }
        if (objects is [{ } only] && _reusable.ContainsKey((_scope, Names.Escape(only.Name))))
        {
            _names.Alias(only, Names.Escape(only.Name));
            _out.Add(Cs.Assign(Names.Escape(only.Name), Value(define.Rhs[0], only.Type)));
        }
        else
        {
            Statement(s.Init);
            foreach (VarObj? v in objects) _reusable[(_scope, _names.Find(v!)!)] = TypeOf(v!.Type);
        }
        IfWithoutInit(s);
        return true;
    }

    private readonly Dictionary<(NameScope, string), string> _reusable = [];

    private void Labeled(LabeledStmt s)
    {
        string label = Names.Escape(s.Label.Name);
        int first = _out.Count;
        if (s.Stmt is ForStmt or RangeStmt or SwitchStmt or TypeSwitchStmt or SelectStmt) _pendingLabel = s.Label.Name;
        Lower(s.Stmt is EmptyStmt ? new BlockStmt { List = [] } : s.Stmt);
        _pendingLabel = null;
        if (!_pkg.IsGotoTarget(s)) return;
        string name = LabelName(label);
        if (_out.Count == first) _out.Add(Cs.Labeled(name));
        else _out[first] = Cs.Labeled(name, _out[first].Template is "local_var" or "local_const" ? null : _out[first]) is var labeled && _out[first].Template is "local_var" or "local_const"
            ? Insert(first, labeled) : Cs.Labeled(name, _out[first]);

        CsStmt Insert(int at, CsStmt before)
        {
            _out.Insert(at, before);
            return before;
        }
    }

    private string LabelName(string label) => label;

    private CsBlock LoopBody(Breakable loop, BlockStmt body, Action? before = null)
    {
        _breakables.Push(loop);
        CsBlock block = Scoped(() =>
        {
            before?.Invoke();
            Statements(body.List, body);
        });
        block.ClosingComments = _pkg.Comments.TakeBefore(body.Rbrace);
        _breakables.Pop();
        if (loop.ContinueLabel != null) block.Statements.Add(Cs.Labeled(loop.ContinueLabel));
        return block;
    }

    private Breakable Enter(Stmt s)
    {
        var entered = new Breakable(s, _pendingLabel) { Function = _fn };
        _pendingLabel = null;
        return entered;
    }

    private void Leave(Breakable loop)
    {
        if (loop.BreakLabel != null) _out.Add(Cs.Labeled(loop.BreakLabel));
    }

    private void Branch(BranchStmt s)
    {
        switch (s.Tok)
        {
            case Token.Goto:
                _out.Add(Cs.Goto(LabelName(Names.Escape(s.Label!.Name))));
                break;
            case Token.Fallthrough:
                _out.Add(Cs.Goto(_fallthrough!));
                break;
            case Token.Break:
                Jump(s, Find(s), isBreak: true);
                break;
            case Token.Continue:
                Jump(s, Find(s), isBreak: false);
                break;
        }
    }

    private string? _fallthrough;

    private Breakable Find(BranchStmt s)
    {
        foreach (Breakable b in _breakables)
        {
            if (s.Label != null ? b.Label == s.Label.Name : s.Tok == Token.Break || b.Statement is ForStmt or RangeStmt)
                return b;
        }
        throw Unsupported(s, "jump");
    }

    private void Jump(BranchStmt s, Breakable target, bool isBreak)
    {
        if (!ReferenceEquals(target.Function, _fn))
        {
            LeaveIterator(s, target);
            return;
        }
        bool innermost = target.IsNative && (isBreak
            ? ReferenceEquals(_breakables.First(b => b.IsNative), target)
            : ReferenceEquals(_breakables.First(b => b.Statement is ForStmt or RangeStmt), target));
        if (_fn.Iterator is { } body && ReferenceEquals(body.Loop, target.Statement))
        {
            if (isBreak) _out.Add(Cs.Return(CsLiteral.Bool(false)));
            else _out.Add(Cs.Return(CsLiteral.Bool(true)));
        }
        else if (innermost && (isBreak || target.ContinueLabel == null))
        {
            _out.Add(isBreak ? Cs.Break() : Cs.Continue());
        }
        else
        {
            string stem = target.Label ?? "loop";
            string label = isBreak
                ? target.BreakLabel ??= _names.Temporary(stem + "_break", RootScope())
                : target.ContinueLabel ??= _names.Temporary(stem + "_continue", RootScope());
            _out.Add(Cs.Goto(label));
        }
    }

    private NameScope RootScope()
    {
        NameScope s = _scope;
        while (s.Outer != null) s = s.Outer;
        return s;
    }

    private void For(ForStmt s)
    {
        Breakable loop = Enter(s);
        var variables = LoopVariables(s);
        bool perIteration = variables.Any(v => _variables.IsCaptured(v) || _variables.IsAddressed(v));
        CsBlock outer = Scoped(() =>
        {
            if (perIteration) ForWithCopies(s, loop, variables);
            else PlainFor(s, loop);
        });
        if (outer.Statements.Count == 1) _out.Add(outer.Statements[0]);
        else _out.Add(outer);
        Leave(loop);
    }

    private List<VarObj> LoopVariables(ForStmt s) =>
        s.Init is AssignStmt { Tok: Token.Define } init
            ? init.Lhs.Cast<Ident>().Select(i => _info.Defs.GetValueOrDefault(i)).OfType<VarObj>().Where(v => v.Name != "_").ToList()
            : [];

    private void PlainFor(ForStmt s, Breakable loop)
    {
        CsExpr? init = null;
        if (s.Init != null)
        {
            var statements = Captured(() => Lower(s.Init));
            init = statements is [var only] ? AsExpression(only) : null;
            if (init == null) _out.AddRange(statements);
        }
        if (s.Cond == null && s.Post == null && init == null)
        {
            _out.Add(Cs.Forever(LoopBody(loop, s.Body)));
            return;
        }
        CsExpr? cond = null;
        if (s.Cond != null)
        {
            List<CsStmt> hoisted = Captured(() => cond = Unwrapped(s.Cond));
            if (hoisted.Count > 0)
            {
                ForWithStatements(s, loop, init);
                return;
            }
        }
        CsExpr? post = null;
        if (s.Post != null)
        {
            List<CsStmt> statements = Captured(() => Lower(s.Post));
            if (statements is not [var step] || AsExpression(step) is not { } expression)
            {
                ForWithStatements(s, loop, init);
                return;
            }
            post = expression;
        }
        CsBlock body = LoopBody(loop, s.Body);
        _out.Add(init == null && post == null ? Cs.While(cond!, body) : Cs.For(init, cond, post, body));
    }

    // The condition or the post statement needs statements: the loop is written out.
    private void ForWithStatements(ForStmt s, Breakable loop, CsExpr? init)
    {
        if (init != null)
            _out.Add(init is CsAssign { Left: CsDeclare { Names: [var name], Type: var type }, Right: var value } ? Cs.Local(type, name, value) : Cs.Expr(init));
        if (s.Post != null) loop.ContinueLabel = _names.Temporary("next", RootScope());
        string? continueLabel = loop.ContinueLabel;
        CsBlock body = LoopBody(loop, s.Body, () => BreakUnless(s.Cond));
        if (s.Post != null)
        {
            List<CsStmt> outer = _out;
            _out = body.Statements;
            Lower(s.Post);
            _out = outer;
        }
        _out.Add(Cs.Forever(body));
    }

    private void BreakUnless(Expr? cond)
    {
        if (cond == null) return;
        CsExpr test = Unwrapped(cond);
        _out.Add(Cs.If(Not(test), Cs.Block(Cs.Break())));
    }

    private static CsExpr Not(CsExpr e) => e switch
    {
        CsBinary { Op: "==" } b => new CsBinary("!=", b.Left, b.Right),
        CsBinary { Op: "!=" } b => new CsBinary("==", b.Left, b.Right),
        CsUnary { Op: "!" } u => u.Operand,
        _ => new CsUnary("!", e),
    };

    // Each iteration has variables of its own since Go 1.22: what a closure captured stays as it was.
    private void ForWithCopies(ForStmt s, Breakable loop, List<VarObj> variables)
    {
        bool bodyAssigns = variables.Any(v => _variables.IsAddressed(v) || _variables.IsAssignedIn(v, s.Body) || s.Cond != null && CapturedIn(v, s.Cond) || s.Post != null && CapturedIn(v, s.Post));
        var counters = new Dictionary<VarObj, string>();
        var init = (AssignStmt)s.Init!;
        var values = new List<CsExpr>();
        for (int i = 0; i < init.Lhs.Count; i++)
        {
            if (_info.Defs.GetValueOrDefault((Ident)init.Lhs[i]) is not VarObj v) continue;
            CsExpr value = Value(init.Rhs[Math.Min(i, init.Rhs.Count - 1)], v.Type, exact: true);
            string counter = _names.Temporary(v.Name + "Next", _scope);
            counters[v] = counter;
            _out.Add(Cs.Local(TypeOf(v.Type), counter, value));
        }
        if (bodyAssigns || s.Cond == null)
        {
            loop.ContinueLabel = s.Post != null || variables.Count > 0 ? _names.Temporary("next", RootScope()) : null;
            CsBlock body = LoopBody(loop, s.Body, () =>
            {
                foreach (VarObj v in variables) _out.Add(DeclareVariable(v, counters[v], exact: true));
                BreakUnless(s.Cond);
            });
            List<CsStmt> outer = _out;
            _out = body.Statements;
            foreach (VarObj v in variables) _out.Add(Cs.Assign(counters[v], Variable(v)));
            WithAliases(counters, () => { if (s.Post != null) Lower(s.Post); });
            _out = outer;
            _out.Add(Cs.Forever(body));
            return;
        }
        CsExpr? cond = null, post = null;
        WithAliases(counters, () =>
        {
            cond = Unwrapped(s.Cond);
            if (s.Post != null) post = AsExpression(Captured(() => Lower(s.Post))[0]);
        });
        CsBlock simple = LoopBody(loop, s.Body, () =>
        {
            foreach (VarObj v in variables) _out.Add(DeclareVariable(v, counters[v], exact: true));
        });
        CsStmt counted = Cs.For(null, cond, post, simple);
        if (_out is [{ Template: "local_var" } declaration])
        {
            counted["init"] = new CsAssign(new CsDeclare((string)declaration["type"]!, (string)declaration["name"]!), (CsExpr)declaration["value"]!);
            _out.RemoveAt(0);
        }
        _out.Add(counted);
    }

    private bool CapturedIn(VarObj v, Node node)
    {
        bool found = false;
        Ast.Walk(node, n =>
        {
            if (n is FuncLit lit) found |= Ast.Descendants(lit).Any(d => d is Ident id && _info.ObjectOf(id) == v);
            return !found;
        });
        return found;
    }

    // Inside, the variables are the loop's counters and not this iteration's copies.
    private void WithAliases(Dictionary<VarObj, string> counters, Action lower)
    {
        var saved = counters.Keys.ToDictionary(v => v, v => _names.Find(v));
        foreach ((VarObj v, string counter) in counters)
        {
            _names.Alias(v, counter);
            _plain.Add(v);
        }
        lower();
        foreach ((VarObj v, string? name) in saved)
        {
            _plain.Remove(v);
            if (name != null) _names.Alias(v, name);
        }
    }

    // Variables that are addressed elsewhere but stand for a plain C# variable here.
    private readonly HashSet<GoObject> _plain = new(ReferenceEqualityComparer.Instance);

    private List<CsStmt> Captured(Action lower)
    {
        List<CsStmt> outer = _out;
        _out = [];
        lower();
        List<CsStmt> result = _out;
        _out = outer;
        return result;
    }

    /// <summary>A statement as the expression a for header can hold, or null.</summary>
    private static CsExpr? AsExpression(CsStmt s) => s.Template switch
    {
        "expr_stmt" => (CsExpr)s["expr"]!,
        "local_var" when s["value"] is CsExpr value => new CsAssign(new CsDeclare((string)s["type"]!, (string)s["name"]!), value),
        _ => null,
    };
}
