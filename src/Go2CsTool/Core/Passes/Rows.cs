// Rows of slices of slices. In an inner loop, a[i][k] finds the slice a[i] anew each time; where i is the counter of a loop that
// stays within a, and nothing in the inner loop changes a, i or a's elements, the row is found once, before the loop.
//
//     for i := range a {                               for i := range a {
//         for k := range n { sum += a[i][k] }     becomes     aRow := a[i]
//     }                                                     for k := range n { sum += aRow[k] }
//                                                      }
//
// Removing the pass changes no meaning.
using Go2Cs.Syntax;

namespace Go2Cs.Core.Passes;

using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Finds rows before inner loops.</summary>
public sealed class Rows(ProgramFacts facts) : CoreMapper
{
    // Counters of the loops around the statement, with the length that they stay below.
    private readonly Dictionary<CoreVariable, object> _counters = new(ReferenceEqualityComparer.Instance);

    // Rows that were found before the loop being mapped.
    private readonly Dictionary<(CoreVariable Slice, CoreVariable Index), CoreVariable> _rows = [];

    public override CoreExpr Expr(CoreExpr e) =>
        e is ElementRef { Target: VariableRef { Variable: var slice }, Index: VariableRef { Variable: var index } }
            && _rows.TryGetValue((slice, index), out var row)
            ? new VariableRef(e.Pos, row) : base.Expr(e);

    public override CoreExpr ClosureOf(Closure c)
    {
        var rows = new Dictionary<(CoreVariable, CoreVariable), CoreVariable>(_rows);
        _rows.Clear();
        var result = base.ClosureOf(c);
        foreach ((var key, var row) in rows) _rows[key] = row;
        return result;
    }

    public override CoreStmt Stmt(CoreStmt s) => s switch
    {
        For f => WithRows(f, f.Body),
        Range r => WithRows(r, r.Body),
        _ => base.Stmt(s),
    };

    private CoreStmt WithRows(CoreStmt loop, Block body)
    {
        var found = new List<(CoreVariable, CoreVariable)>();
        var before = new List<CoreStmt>();
        var isChanged = facts.Effects.ChangedIn(loop);
        foreach (var row in RowsUsedIn(body))
        {
            CoreVariable slice = ((VariableRef)row.Target).Variable, index = ((VariableRef)row.Index).Variable;
            if (_rows.ContainsKey((slice, index)) || slice.Kind == CoreVariableKind.Package
                || !IsWithin(row.Target, index) || isChanged(row))
            {
                continue;
            }

            var variable = new CoreVariable(slice.Name + "Row", row.Type, CoreVariableKind.Temporary, loop.Pos, null);
            before.Add(new Assignment(loop.Pos, AssignmentForm.Define, [new NewTarget(loop.Pos, variable)], [row]));
            _rows[(slice, index)] = variable;
            found.Add((slice, index));
        }
        var counter = Counter(loop, body, out var length);
        if (counter != null) _counters[counter] = length!;
        var mapped = base.Stmt(loop);
        if (counter != null) _counters.Remove(counter);
        foreach (var key in found) _rows.Remove(key);
        return before.Count == 0 ? mapped : new StatementList(loop.Pos, [.. before, mapped with { End = default }]) { End = loop.End };
    }

    private bool IsWithin(CoreExpr slice, CoreVariable index) =>
        _counters.TryGetValue(index, out var length) && facts.Lengths.LengthOf(slice) is { } own && ReferenceEquals(own, length);

    // a[i] of an a[i][k] within an innermost loop, where a and i are variables.
    private static IEnumerable<ElementRef> RowsUsedIn(Block body)
    {
        var innermost = CoreTree.Descendants(body).Any(IsLoop)
            ? CoreTree.Descendants(body).Where(n => IsLoop(n) && !CoreTree.Descendants(n).Skip(1).Any(IsLoop))
            : [body];
        foreach (var e in innermost.SelectMany(CoreTree.Descendants).OfType<ElementRef>())
        {
            if (e.Target is ElementRef
                {
                    Target: VariableRef { Variable.Type.Underlying: SliceType { Elem.Underlying: SliceType } },
                    Index: VariableRef
                } row && !Representation.IsWrapper(row.Type))
            {
                yield return row;
            }
        }
    }

    private static bool IsLoop(CoreNode n) => n is For or Range;

    // The variable that counts from a constant up to a length, and is changed by the loop alone.
    private CoreVariable? Counter(CoreStmt loop, Block body, out object? length)
    {
        length = null;
        CoreVariable? counter = null;
        switch (loop)
        {
            case For
            {
                Init: Assignment
                {
                    Form: AssignmentForm.Define, Targets: [NewTarget { Variable: var first }],
                    Values: [Constant { Value: { Kind: ConstantKind.Int, IntValue.Sign: >= 0 } }]
                },
                Cond: Comparison { Op: Token.Lss, X: VariableRef { Variable: var tested }, Y: var limit },
                Post: OperatorAssignment { IsStep: true, Op: Token.Add, Place: VariableRef { Variable: var stepped } },
            } when ReferenceEquals(tested, first) && ReferenceEquals(stepped, first):
                counter = first;
                length = facts.Lengths.Bound(limit);
                break;
            case Range { Key: NewTarget { Variable: { IsBlank: false } key } } range:
                counter = key;
                length = facts.Lengths.LengthOf(range.X) ?? facts.Lengths.Bound(range.X);
                break;
        }
        var variables = facts.Variables;
        return counter == null || length == null || variables.IsCaptured(counter) || variables.IsAddressed(counter)
            || variables.IsAssignedIn(counter, body) ? null : counter;
    }
}
