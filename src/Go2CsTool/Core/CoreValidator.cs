// Checks what the documentation of Core's nodes promises: between passes in debug builds, and in tests. A fault is one of the tool,
// so it is thrown.
using Go2Cs.Diagnostics;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Which passes have run: what they take away must be gone.</summary>
[Flags]
public enum CoreStages
{
    /// <summary>As built.</summary>
    Built = 0,

    /// <summary>No range over iterator functions.</summary>
    RangeFunc = 1,

    /// <summary>No variables of iterations of their own.</summary>
    LoopVariables = 2,

    /// <summary>No statements before values.</summary>
    Order = 4,
}

/// <summary>Checks a program. Scopes and jumps are checked here, types and places in the other part.</summary>
public sealed partial class CoreValidator
{
    private readonly CoreStages _stages;
    private readonly HashSet<GoType> _concrete = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _identities = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CoreVariable> _visible = new(ReferenceEqualityComparer.Instance);
    private List<CoreVariable> _scope = [];
    private List<JumpTarget> _breakable = [];
    private List<JumpTarget> _loops = [];
    private HashSet<CoreLabel> _labels = new(ReferenceEqualityComparer.Instance);
    private CoreBody? _body;

    private CoreValidator(CoreStages stages) => _stages = stages;

    /// <summary>Checks all code of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="stages">The passes that have run.</param>
    /// <exception cref="InvalidOperationException">A promise is broken; the message names node and place.</exception>
    public static void Validate(CoreProgram program, CoreStages stages = CoreStages.Built)
    {
        var validator = new CoreValidator(stages);
        foreach (var package in program.Packages)
        {
            foreach (var i in package.Initializers) validator.Initializer(i);
            foreach (var f in package.Functions) validator.Body(f);
        }
    }

    private static InvalidOperationException Fault(object node, Pos pos, string what) => new($"{pos}: {node.GetType().Name}: {what}");

    private static void Check(bool holds, CoreNode node, string what)
    {
        if (!holds) throw Fault(node, node.Pos, what);
    }

    private void Initializer(CoreInitializer i)
    {
        Expression(i.Value);
        if (i.Variables.Count == 1) Same(i.Value, i.Variables[0].Type, "initial value");
        else Check(i.Value.Type is TupleType t && t.Count == i.Variables.Count, i.Value, "tuple of another length");
    }

    private void Body(CoreBody body)
    {
        if (!_identities.Add(body.Identity)) throw Fault(body, body.Pos, "two functions of one identity");
        (var outerBody, var breakable, var loops, var labels) = (_body, _breakable, _loops, _labels);
        (_body, _breakable, _loops, _labels) = (body, [], [], new(ReferenceEqualityComparer.Instance));
        var outer = Open();
        if (body.Receiver != null) Declare(body.Receiver, body, body.Pos);
        foreach (var v in body.Parameters.Concat(body.Results)) Declare(v, body, body.Pos);
        SameTypes(body, body.Parameters, body.Signature.Params, "parameters");
        SameTypes(body, body.Results, body.Signature.Results, "results");
        if (body.Body != null)
        {
            FindLabels(body.Body);
            Statements(body.Body.Statements);
        }
        Close(outer);
        (_body, _breakable, _loops, _labels) = (outerBody, breakable, loops, labels);
    }

    private static void SameTypes(CoreBody body, IReadOnlyList<CoreVariable> variables, TupleType types, string what)
    {
        if (variables.Count != types.Count || variables.Where((v, i) => !TypeIdentity.Identical(v.Type, types[i].Type)).Any())
            throw Fault(body, body.Pos, $"{what} that are not the signature's");
    }

    // Labels of the function itself: a goto may stand before its label.
    private void FindLabels(CoreNode code) => CoreTree.Walk(code, n =>
    {
        if (n is Labeled l) Check(_labels.Add(l.Label), l, $"label {l.Label} twice");
        return n is not Closure;
    });

    private List<CoreVariable> Open()
    {
        var outer = _scope;
        _scope = [];
        return outer;
    }

    private void Close(List<CoreVariable> outer)
    {
        _visible.ExceptWith(_scope);
        _scope = outer;
    }

    private void Declare(CoreVariable v, object node, Pos pos)
    {
        if (v.Kind == CoreVariableKind.Package) throw Fault(node, pos, $"package variable {v} declared in a function");
        if (!_visible.Add(v)) throw Fault(node, pos, $"variable {v} declared twice");
        _scope.Add(v);
        Concrete(v.Type, node, pos);
    }

    private void Scope(Action inside)
    {
        var outer = Open();
        inside();
        Close(outer);
    }

    private void Statements(IReadOnlyList<CoreStmt> list)
    {
        foreach (var s in list) Statement(s);
    }

    private void Inside(JumpTarget target, bool isLoop, Action body)
    {
        _breakable.Add(target);
        if (isLoop) _loops.Add(target);
        body();
        _breakable.RemoveAt(_breakable.Count - 1);
        if (isLoop) _loops.RemoveAt(_loops.Count - 1);
    }

    private void Statement(CoreStmt s)
    {
        if (StackGuard.IsLow)
        {
            StackGuard.Run(() => Statement(s));
            return;
        }
        switch (s)
        {
            case Block b:
                Scope(() => Statements(b.Statements));
                break;
            case StatementList list:
                Statements(list.Statements);
                break;
            case If i:
                Scope(() =>
                {
                    Optional(i.Init);
                    Boolean(i.Cond);
                    Statement(i.Then);
                    Check(i.Else is null or Block or Go2Cs.Core.If, i, "else that is neither block nor condition");
                    Optional(i.Else);
                });
                break;
            case For f:
                Scope(() =>
                {
                    Optional(f.Init);
                    foreach (var v in f.PerIteration)
                        Check(_scope.Contains(v), f, $"variable {v} of iterations that the loop does not declare");
                    Check(f.PerIteration.Count == 0 || !_stages.HasFlag(CoreStages.LoopVariables), f,
                        "variables of iterations after the pass LoopVariables");
                    if (f.Cond != null) Boolean(f.Cond);
                    Optional(f.Post);
                    Inside(f.Target, isLoop: true, () => Statement(f.Body));
                });
                break;
            case Range r:
                RangeLoop(r);
                break;
            case Switch w:
                Scope(() =>
                {
                    Optional(w.Init);
                    if (w.Tag != null) Expression(w.Tag);
                    Inside(w.Target, isLoop: false, () => Clauses(w));
                });
                break;
            case TypeSwitch w:
                Scope(() =>
                {
                    Optional(w.Init);
                    Expression(w.X);
                    Check(TypePredicates.IsInterface(w.X.Type), w, "type switch of no interface");
                    Inside(w.Target, isLoop: false, () => Clauses(w));
                });
                break;
            case Select w:
                Inside(w.Target, isLoop: false, () => Clauses(w));
                break;
            case TryFinally t:
                Statement(t.Body);
                Statement(t.Cleanup);
                break;
            case Labeled l:
                Optional(l.Statement);
                break;
            case Break b:
                Check(_breakable.Contains(b.Target), b, $"target {b.Target} is not round the statement");
                break;
            case Continue c:
                Check(_loops.Contains(c.Target), c, $"target {c.Target} is no loop round the statement");
                break;
            case Goto g:
                Check(_labels.Contains(g.Label), g, $"label {g.Label} is not in the function");
                break;
            case Fallthrough f:
                Check(_fallthrough == f, f, "not the last statement of a clause that has a next one");
                break;
            default:
                Simple(s);
                break;
        }
    }

    private Fallthrough? _fallthrough;

    private void Optional(CoreStmt? s)
    {
        if (s != null) Statement(s);
    }

    private void Clauses(Switch w)
    {
        for (var i = 0; i < w.Clauses.Count; i++)
        {
            var c = w.Clauses[i];
            foreach (var v in c.Values ?? [])
            {
                Expression(v);
                if (w.Tag == null) Check(TypePredicates.IsBoolean(v.Type), v, "condition that is not boolean");
                else Comparable(w.Tag, v, v);
            }
            _fallthrough = i < w.Clauses.Count - 1 ? c.Body.LastOrDefault() as Fallthrough : null;
            var allowed = _fallthrough;
            Scope(() =>
            {
                foreach (var s in c.Body)
                {
                    _fallthrough = allowed;
                    Statement(s);
                }
            });
        }
    }

    private void Clauses(TypeSwitch w)
    {
        foreach (var c in w.Clauses)
        {
            foreach (var t in c.Types ?? [])
                if (t != null) Concrete(t, w, c.Pos);
            Scope(() =>
            {
                if (c.Variable is { } v)
                {
                    Declare(v, w, c.Pos);
                    var expected = c.Types is [{ } only] ? only : w.X.Type;
                    Check(TypeIdentity.Identical(v.Type, expected), w, $"variable {v} of type {v.Type}, not {expected}");
                }
                Statements(c.Body);
            });
        }
    }

    private void Clauses(Select w)
    {
        foreach (var c in w.Clauses)
        {
            Scope(() =>
            {
                if (c.Operation is { } o)
                {
                    Expression(o.Channel);
                    Check(ProgramType(o.Channel) is ChanType, o.Channel, "no channel");
                    if (o.Sent != null)
                    {
                        Expression(o.Sent);
                        Same(o.Sent, o.Element, "value sent");
                    }
                    Target(o.Value, null, w);
                    Target(o.Ok, null, w);
                }
                Statements(c.Body);
            });
        }
    }
}
