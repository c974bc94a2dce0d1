// Which of several failures a statement reports, and what others see of it then. Go makes the calls of a statement from left to right,
// with what it makes in its turn among them; then it reads what an assignment of the same statement may change; then it assigns in turn,
// and reads for each assignment what is left. C# does all of it from left to right, and assigns last. Where the one can be told from the
// other, the statement is written as several. Go: walk/order.go; walk/assign.go, ascompatee
using Go2Cs.Syntax;

namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

public sealed partial class Order
{
    /// <summary>What others can tell of the evaluation of a statement, step by step: calls, what may fail, assignments.</summary>
    /// <param name="order">The pass.</param>
    /// <param name="known">Steps taken before: what was found then is there.</param>
    private sealed class Steps(Order order, Steps? known = null)
    {
        // A node that may fail, a call, or the target of an assignment that others see.
        private readonly List<object> _steps = [];

        /// <summary>Everything, from left to right.</summary>
        public void Evaluate(CoreExpr e)
        {
            if (e is Closure) return;
            e.ForEachChild(n =>
            {
                if (n is CoreExpr child) Evaluate(child);
            });
            Take(e);
        }

        /// <summary>What Go makes in its turn.</summary>
        public void Make(CoreExpr e)
        {
            if (e is Closure) return;
            if (e is Binary { IsLogical: true } logical)
            {
                foreach (var operand in new[] { logical.X, logical.Y })
                {
                    Make(operand);
                    Read(operand);
                }
                return;
            }
            e.ForEachChild(n =>
            {
                if (n is CoreExpr child) Make(child);
            });
            if (e is MapElement m && order.IsKeyCopiedInTurn(m)) Read(m.Key);
            if (!order.IsMadeAmongCalls(e)) return;
            ReadOperands(e);
            Take(e);
        }

        /// <summary>What Go reads after it has made the rest.</summary>
        /// <returns>Whether anything of it is a step that was not taken before.</returns>
        public bool Read(CoreExpr e)
        {
            if (e is Closure or Binary { IsLogical: true } || order.IsMadeAmongCalls(e)) return false;
            var count = _steps.Count;
            ReadOperands(e);
            Take(e);
            return _steps.Count > count;
        }

        /// <summary>The assignment, one of one target.</summary>
        public void Take(Assignment one)
        {
            if (one.Targets[0] is PlaceTarget { Place: var place }) EvaluatePlace(place);
            Evaluate(one.Values[0]);
            Store(one.Targets[0]);
        }

        /// <summary>The operands of a place that Go evaluates before the value that is assigned to it. Go: walk/expr.go, safeExpr</summary>
        public void ReadBeforeValue(CoreExpr place)
        {
            switch (CoreTree.Unparen(place))
            {
                case VariableRef or Constant:
                    break;
                case FieldRef f:
                    ReadBeforeValue(f.Target);
                    break;
                case Dereference d:
                    ReadBeforeValue(d.Pointer);
                    break;
                case ElementRef e:
                    ReadBeforeValue(e.Target);
                    ReadBeforeValue(e.Index);
                    break;
                case MapElement m:
                    ReadOperands(m);
                    break;
                case var other:
                    Read(other);
                    break;
            }
        }

        /// <summary>A place, but for what it takes to assign an element of a map.</summary>
        public void ReadPlace(CoreExpr place)
        {
            if (CoreTree.Unparen(place) is MapElement m) ReadOperands(m);
            else Read(place);
        }

        /// <inheritdoc cref="ReadPlace"/>
        public void EvaluatePlace(CoreExpr place)
        {
            if (CoreTree.Unparen(place) is MapElement m) m.ForEachChild(n => Evaluate((CoreExpr)n));
            else Evaluate(place);
        }

        /// <summary>The place is assigned.</summary>
        public void Store(CoreTarget target)
        {
            if (target is PlaceTarget { Place: var place } && !order.IsOwn(place)) _steps.Add(target);
        }

        /// <summary>
        /// Whether nobody can tell the one order from the other. Whether Go comes upon a nil pointer or upon a wrong index first is not
        /// followed.
        /// </summary>
        public bool Equal(Steps other) =>
            Same([.. _steps.Where(s => s is not Dereference)], [.. other._steps.Where(s => s is not Dereference)])
            && SamePointers(_steps, other._steps);

        private static bool Same(List<object> a, List<object> b) => a.Count == b.Count && a.Zip(b, SameStep).All(static same => same);

        // Pointers that are followed one after the other fail with the same text.
        private static bool SamePointers(List<object> a, List<object> b)
        {
            List<List<object>> runs = Runs(a), others = Runs(b);
            return runs.Count == others.Count
                && runs.Zip(others, static (x, y) => x.Count == y.Count && x.All(p => y.Exists(q => SameStep(p, q)))).All(static s => s);
        }

        // Between calls and assignments.
        private static List<List<object>> Runs(List<object> steps)
        {
            var runs = new List<List<object>> { new() };
            foreach (var step in steps)
            {
                if (step is Dereference) runs[^1].Add(step);
                else if (step is CoreTarget || IsCall(step)) runs.Add([]);
            }
            return runs;
        }

        private bool Has(CoreExpr e) => _steps.Exists(s => SameStep(s, e)) || known?.Has(e) == true;

        private static bool SameStep(object a, object b) =>
            ReferenceEquals(a, b) || a is CoreExpr x && b is CoreExpr y && SamePlace(x, y);

        private static bool IsCall(object step) => step is Call or Receive or RuntimeCall or BuiltinCall;

        private void ReadOperands(CoreExpr e) => e.ForEachChild(n =>
        {
            if (n is CoreExpr child) Read(child);
        });

        private void Take(CoreExpr e)
        {
            if (order.IsStep(e) && !Has(e)) _steps.Add(e);
        }
    }

    private bool IsStep(CoreExpr e) =>
        effects.IsVisibleCall(e) || (e is Dereference d ? !IsFollowed(d) && effects.MayFail(d) : Effects.MayPanicByItself(e));

    // What an interface is asserted to hold is read with the variables if it is a pointer.
    private bool IsMadeAmongCalls(CoreExpr e) =>
        e is Call or Receive or RuntimeCall
            || Effects.IsMadeInTurn(e) && !(e is TypeAssertion { CommaOk: false, Asserted: var type } && Effects.IsPointerShaped(type))
            || IsCopiedInTurn(e);

    // Nobody else sees the variable.
    private bool IsOwn(CoreExpr place) =>
        VariableFacts.Root(place) is { } v && v.Kind != CoreVariableKind.Package && !variables.IsCaptured(v) && !variables.IsAddressed(v);

    /// <summary>What the assignments so far of a statement may change, as Go's compiler sees it. Go: ascompatee, affected</summary>
    private sealed class Assigned(Order order)
    {
        private readonly HashSet<CoreVariable> _variables = new(ReferenceEqualityComparer.Instance);
        private bool _memory, _everything;

        public void Add(CoreTarget target)
        {
            if (target is BlankTarget) return;
            var v = target is NewTarget made ? made.Variable : VariableFacts.Root(((PlaceTarget)target).Place);
            if (v?.Kind == CoreVariableKind.Result && order.Defers) _everything = true;
            else if (v == null || order.IsInMemory(v)) _memory = true;
            else _variables.Add(v);
        }

        public bool MayChange(CoreExpr e) => _everything || Reads(e);

        private bool Reads(CoreExpr e)
        {
            if (e is Closure or Binary { IsLogical: true } || order.IsMadeAmongCalls(e)) return false;
            if (e is VariableRef { Variable: var v }) return _variables.Contains(v) || _memory && order.IsInMemory(v);
            if (_memory && !IsComputed(e)) return true;
            var found = false;
            e.ForEachChild(n => found |= n is CoreExpr child && Reads(child));
            return found;
        }

        // Go: readsMemory
        private static bool IsComputed(CoreExpr e) => e switch
        {
            Constant or Nil or Paren or TypeAssertion or FunctionRef or FieldRef => true,
            Binary b => !TypePredicates.IsString(b.Type),
            Unary u => u.Op != Token.Not,
            Conversion c => ProgramIndex.Under(c.Type) is not (SliceType or ArrayType or PointerType) && !TypePredicates.IsString(c.Type),
            _ => false,
        };
    }

    // The variable lives where pointers and closures reach it. What closures only read they hold a copy of.
    private bool IsInMemory(CoreVariable v) =>
        v.Kind == CoreVariableKind.Package || variables.HasAddressTaken(v) || variables.IsCaptured(v) && variables.IsAssigned(v);

    /// <summary>The steps of an assignment as Go takes them.</summary>
    private Steps InGo(Assignment a, Steps? known = null)
    {
        var steps = new Steps(this, known);
        foreach (var t in a.Targets)
            if (t is PlaceTarget { Place: var place }) steps.Make(place);
        foreach (var value in a.Values) steps.Make(value);
        if (a.IsTuple) steps.Read(a.Values[0]);
        var assigned = new Assigned(this);
        for (var i = 0; i < a.Targets.Count; i++)
        {
            if (a.Targets[i] is PlaceTarget { Place: var place })
            {
                foreach (var operand in PlaceOperands(place))
                    if (assigned.MayChange(operand)) steps.Read(operand);
            }

            if (!a.IsTuple && assigned.MayChange(a.Values[i])) steps.Read(a.Values[i]);
            assigned.Add(a.Targets[i]);
        }
        for (var i = 0; i < a.Targets.Count; i++)
        {
            var place = (a.Targets[i] as PlaceTarget)?.Place;
            // Assigned alone, an element of a map is made when its value is there.
            if (place != null && (a.Targets.Count > 1 || CoreTree.Unparen(place) is not MapElement)) steps.ReadBeforeValue(place);
            if (!a.IsTuple) steps.Read(a.Values[i]);
            if (place != null) steps.ReadPlace(place);
            steps.Store(a.Targets[i]);
        }
        return steps;
    }

    /// <summary>The steps of an assignment as C# takes them; which of the targets is assigned first nobody can tell.</summary>
    private Steps InCSharp(Assignment a, IReadOnlyList<CoreTarget> targets, Steps? known = null)
    {
        var steps = new Steps(this, known);
        foreach (var t in a.Targets)
            if (t is PlaceTarget { Place: var place }) steps.EvaluatePlace(place);
        foreach (var value in a.Values) steps.Evaluate(value);
        foreach (var t in targets) steps.Store(t);
        return steps;
    }

    /// <summary>Whether C# fails where Go does if the assignment is written as it is.</summary>
    private bool FailsAlike(Assignment a, Steps? known = null) => InGo(a, known).Equal(InCSharp(a, a.Targets, known));

    // As one assignment after the other.
    private bool FailsAlikeInTurn(Assignment a)
    {
        var steps = new Steps(this);
        for (var i = 0; i < a.Values.Count; i++) steps.Take(a with { Targets = [a.Targets[i]], Values = [a.Values[i]] });
        return InGo(a).Equal(steps);
    }

    /// <inheritdoc cref="FailsAlike(Assignment)"/>
    private bool FailsAlike(OperatorAssignment o)
    {
        Steps go = new(this), cSharp = new(this);
        go.Make(o.Place);
        go.Make(o.Value);
        // The value of an element of a map comes first. Go: walk/order.go, mapAssign
        if (CoreTree.Unparen(o.Place) is MapElement && o.Op is not (Token.Quo or Token.Rem)) go.Read(o.Value);
        go.ReadPlace(o.Place);
        go.Read(o.Value);
        cSharp.EvaluatePlace(o.Place);
        cSharp.Evaluate(o.Value);
        return go.Equal(cSharp);
    }
}
