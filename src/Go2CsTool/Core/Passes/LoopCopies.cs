// What a function that waits needs after it waited, C# keeps in an object, and each use reads or writes memory. A loop that does not wait
// works on copies of the variables that it assigns, which are kept in registers:
//
//     total := 0                             total := 0
//     for _, v := range data {               total1 := total
//         total += v             becomes     for _, v := range data { total1 += v }
//     }                                      total = total1
//     total += <-before                      total += <-before
//
// Only variables that nobody else gets at while the loop runs, and loops out of which no goto and no labeled break leads. Loops that call
// functions spend their time there. What a panic leaves in the variables nobody sees. Removing the pass changes no meaning.
namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Keeps what loops assign out of the state of functions that wait.</summary>
public sealed class LoopCopies(ProgramFacts facts) : CoreMapper
{
    // Of the function that waits, outside its loops that do not.
    private Lazy<Lifetimes>? _lifetimes;
    private bool _hasDefers;

    public override CoreBody Body(CoreBody body)
    {
        var (outer, hadDefers) = (_lifetimes, _hasDefers);
        _hasDefers = body.Defers != DeferKind.None;
        _lifetimes = body.Body is { } block && facts.Colours.Suspends(body) ? new(() => new Lifetimes(block, facts.Colours)) : null;
        var result = base.Body(body);
        (_lifetimes, _hasDefers) = (outer, hadDefers);
        return result;
    }

    public override CoreStmt Stmt(CoreStmt s)
    {
        if (_lifetimes is not { } lifetimes || s is not (For or Range) || facts.Colours.Awaits(s)) return base.Stmt(s);
        _lifetimes = null;
        var mapped = base.Stmt(s);
        _lifetimes = lifetimes;
        var assigned = Assigned(s);
        if (assigned.Count == 0 || Leaves(s) || CoreTree.Any(s, n => n is CoreExpr e && facts.Effects.IsVisibleCall(e))) return mapped;
        var copies = new Dictionary<CoreVariable, CoreVariable>(ReferenceEqualityComparer.Instance);
        foreach (var v in assigned.Where(v => lifetimes.Value.IsKept(v, s)))
            copies[v] = new CoreVariable(v.Name, v.Type, CoreVariableKind.Local, v.Pos, v.Object) { Source = v };
        if (copies.Count == 0) return mapped;
        mapped = new Renaming(copies).Stmt(mapped) with { End = default };
        var before = copies.Select(c => Assign(AssignmentForm.Define, new NewTarget(s.Pos, c.Value), c.Key));
        var after = copies.Where(c => lifetimes.Value.IsUsedAfter(c.Key, s))
            .Select(c => Assign(AssignmentForm.Assign, new PlaceTarget(s.Pos, new VariableRef(s.Pos, c.Key)), c.Value));
        return new StatementList(s.Pos, [.. before, mapped, .. after]) { End = s.End };
    }

    private static Assignment Assign(AssignmentForm form, CoreTarget target, CoreVariable value) =>
        new(target.Pos, form, [target], [new VariableRef(target.Pos, value)]);

    // The variables declared outside the loop that it assigns, as far as registers hold them.
    private List<CoreVariable> Assigned(CoreStmt loop)
    {
        var assigned = new List<CoreVariable>();
        var own = new HashSet<CoreVariable>(ReferenceEqualityComparer.Instance);
        var keepsResults = !_hasDefers && !CoreTree.Any(loop, n => n is Return);
        CoreTree.Walk(loop, n =>
        {
            own.UnionWith(Reach.Declared(n));
            foreach (var place in VariableFacts.AssignedPlaces(n))
                if (CoreTree.Unparen(place) is VariableRef { Variable: var v } && IsSuitable(v, keepsResults)) assigned.Add(v);
            return n is not Closure;
        });
        return [.. assigned.Distinct().Where(v => !own.Contains(v))];
    }

    private bool IsSuitable(CoreVariable v, bool keepsResults) =>
        (v.Kind is CoreVariableKind.Local or CoreVariableKind.Parameter || v.Kind == CoreVariableKind.Result && keepsResults)
            && !v.IsBlank && ProgramIndex.Under(v.Type) is BasicType { Kind: not BasicKind.String } or PointerType
            && !facts.Variables.HasAddressTaken(v) && !facts.Variables.IsCaptured(v) && !facts.Variables.IsAddressed(v);

    // Whether a jump leads out of the loop, to elsewhere than behind it.
    private static bool Leaves(CoreStmt loop)
    {
        var inside = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new List<object>();
        CoreTree.Walk(loop, n =>
        {
            switch (n)
            {
                case For { Target: var target }:
                    inside.Add(target);
                    break;
                case Range { Target: var target }:
                    inside.Add(target);
                    break;
                case Switch { Target: var target }:
                    inside.Add(target);
                    break;
                case TypeSwitch { Target: var target }:
                    inside.Add(target);
                    break;
                case Select { Target: var target }:
                    inside.Add(target);
                    break;
                case Labeled { Label: var label }:
                    inside.Add(label);
                    break;
                case Break { Target: var target }:
                    left.Add(target);
                    break;
                case Continue { Target: var target }:
                    left.Add(target);
                    break;
                case Goto { Label: var label }:
                    left.Add(label);
                    break;
            }
            return n is not Closure;
        });
        return !left.All(inside.Contains);
    }

    private sealed class Renaming(Dictionary<CoreVariable, CoreVariable> copies) : CoreMapper
    {
        public override CoreExpr Variable(VariableRef v) => copies.TryGetValue(v.Variable, out var copy) ? v with { Variable = copy } : v;
    }

    /// <summary>Where a body declares, uses and waits: nodes are counted in the order in which they are done with.</summary>
    private sealed class Lifetimes
    {
        private readonly Colours _colours;
        private readonly Dictionary<CoreVariable, int> _declared = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<CoreVariable, List<int>> _uses = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<CoreNode, Span> _loops = new(ReferenceEqualityComparer.Instance);
        private readonly List<int> _waits = [];
        private Span? _around;
        private int _count;

        private sealed record Span(int Begin, Span? Around)
        {
            public int End { get; set; }
        }

        public Lifetimes(Block body, Colours colours)
        {
            _colours = colours;
            Visit(body);
        }

        /// <summary>Whether C# has to keep the variable, which the loop assigns, while the function waits.</summary>
        public bool IsKept(CoreVariable v, CoreNode loop)
        {
            var declared = _declared.GetValueOrDefault(v);
            var span = _loops[loop];
            // It was kept before; it will be; what is around the loop waits between two runs of it.
            return _waits.Any(w => w > declared && w < span.Begin)
                || _waits.Any(w => w > span.End && _uses.GetValueOrDefault(v, []).Any(u => u > w))
                || span.Around is { } around && declared < around.Begin;
        }

        /// <summary>Whether what the loop assigned is read behind it, or when it runs again.</summary>
        public bool IsUsedAfter(CoreVariable v, CoreNode loop)
        {
            var span = _loops[loop];
            return v.Kind == CoreVariableKind.Result || _uses.GetValueOrDefault(v, []).Any(u => u > span.End)
                || span.Around is { } around && _declared.GetValueOrDefault(v) < around.Begin;
        }

        private void Visit(CoreNode n)
        {
            var begin = ++_count;
            var around = _around;
            if (n is For or Range) _loops[n] = _around = new Span(begin, around);
            if (n is not Closure) n.ForEachChild(Visit);
            var end = ++_count;
            if (!ReferenceEquals(_around, around)) (_around!.End, _around) = (end, around);
            foreach (var v in Reach.Declared(n)) _declared[v] = n is Assignment ? end : begin;
            if (n is VariableRef { Variable: var used })
            {
                if (!_uses.TryGetValue(used, out var uses)) _uses[used] = uses = [];
                uses.Add(end);
            }
            if (_colours.IsWait(n)) _waits.Add(end);
        }
    }
}
