// Whether a method touches its receiver before anything else can be observed. A nil receiver must fail where Go fails: the C#
// instance method is entered with a valid reference only, so what Go does before it fails must be nothing that anyone could see.
// Which of two failures comes first, where an index or a divisor is wrong as well, is not looked at.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Looks at the first statement of a method with pointer receiver.</summary>
internal sealed class FirstDereference
{
    private readonly CoreVariable _receiver;
    private readonly BoundCalls _bound;

    /// <summary>What evaluating a part of the statement means for the question.</summary>
    private enum Outcome
    {
        /// <summary>Nothing of interest.</summary>
        Silent,

        /// <summary>Something may be seen.</summary>
        Visible,

        /// <summary>The receiver is dereferenced, whatever happens, before anything may be seen.</summary>
        Dereferenced,
    }

    private FirstDereference(CoreVariable receiver, BoundCalls bound)
    {
        _receiver = receiver;
        _bound = bound;
    }

    /// <summary>Whether the body's first statement dereferences the receiver, whatever happens, before anything visible.</summary>
    public static bool Comes(Block body, CoreVariable receiver, BoundCalls bound) =>
        body.Statements.Count > 0 && new FirstDereference(receiver, bound).Statement(body.Statements[0]) == Outcome.Dereferenced;

    private Outcome Statement(CoreStmt s)
    {
        switch (s)
        {
            case Block { Statements: [var first, ..] }:
                return Statement(first);
            case StatementList { Statements: [var first, ..] }:
                return Statement(first);
            case If i:
                return AfterInit(i.Init, i.Cond);
            case Switch w:
                return AfterInit(w.Init, w.Tag ?? w.Clauses.SelectMany(c => c.Values ?? []).FirstOrDefault());
            case TypeSwitch w:
                return AfterInit(w.Init, w.X);
            case For f:
                return f.Init != null ? Statement(f.Init) : f.Cond != null ? Together(f.Cond) : Outcome.Visible;
            // An array that is only counted is not looked at.
            case Range { Kind: RangeKind.Array or RangeKind.ArrayPointer, Value: null }:
                return Outcome.Visible;
            case Range r:
                return Together(r.X);
            case ExpressionStatement e:
                return Together(e.X);
            case Return r:
                return Together([.. r.Values]);
            case OperatorAssignment a:
                return Together(a.Value, a.Place);
            case Assignment a:
                CoreExpr[] places = [.. a.Targets.OfType<PlaceTarget>().Select(t => t.Place)];
                var outcome = Together([.. a.Values, .. places]);
                return outcome == Outcome.Silent && places.Length > 0 ? Outcome.Visible : outcome;
            default:
                return Outcome.Visible;
        }
    }

    private Outcome AfterInit(CoreStmt? init, CoreExpr? condition)
    {
        var first = init == null ? Outcome.Silent : Statement(init);
        return first != Outcome.Silent || condition == null ? first : Together(condition);
    }

    // Go makes the calls of a statement first and looks at variables afterwards: another operand's call may come before the
    // dereference. A call that has it among its own operands comes after it.
    private Outcome Together(params IReadOnlyList<CoreExpr> operands)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            var outcome = Evaluate(operands[i]);
            if (outcome == Outcome.Silent) continue;
            var others = operands.Where((_, k) => k != i).All(o => !MakesCalls(o) || Evaluate(o) == Outcome.Dereferenced);
            return outcome == Outcome.Dereferenced && !others ? Outcome.Visible : outcome;
        }
        return Outcome.Silent;
    }

    private Outcome Evaluate(CoreExpr e)
    {
        switch (e)
        {
            case Dereference d when IsReceiver(d.Pointer):
                return Outcome.Dereferenced;
            case Binary { IsLogical: true } logical:
                // Only the left operand is evaluated in any case, and before the right one.
                var left = Evaluate(logical.X);
                return left == Outcome.Silent && MakesCalls(logical.Y) ? Outcome.Visible : left;
            case Closure:
                return Outcome.Silent;
            case Sequence:
                return Outcome.Visible;
        }
        var operands = new List<CoreExpr>();
        e.ForEachChild(child => operands.Add((CoreExpr)child));
        var outcome = Together(operands);
        if (outcome != Outcome.Silent) return outcome;
        // The method called is in the reference form, or this one would not be asked about: it touches the receiver first.
        if (e is Call { Callee: MethodCallee { IsInterface: false } m } && IsReceiver(m.Receiver)) return Outcome.Dereferenced;
        return IsVisible(e) ? Outcome.Visible : Outcome.Silent;
    }

    private bool IsReceiver(CoreExpr e) => CoreTree.Unparen(e) is VariableRef v && v.Variable == _receiver;

    private bool MakesCalls(CoreExpr e) => CoreTree.Any(e, n => n is Sequence || n is CoreExpr part && IsVisible(part));

    private bool IsVisible(CoreExpr e) => e switch
    {
        Receive or RuntimeCall => true,
        Call call => call.Callee.Function is not { } f || !_bound.IsBound(f) || _bound.IsVisible(call, f),
        BuiltinCall b => b.Builtin is BuiltinId.Copy or BuiltinId.Delete or BuiltinId.Clear or BuiltinId.Close or BuiltinId.Panic
            or BuiltinId.Print or BuiltinId.Println or BuiltinId.Recover,
        _ => false,
    };
}
