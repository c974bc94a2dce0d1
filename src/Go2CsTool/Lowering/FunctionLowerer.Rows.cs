// Rows of slices of slices. In an inner loop, a[i][k] finds the slice a[i] anew each time; where i is the counter of a loop
// that stays within a, and nothing in the inner loop changes a, i or a's elements, the row is found once, before the loop.
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    // Counters of the loops around the statement, with the length that they stay below.
    private readonly Dictionary<GoObject, GoObject> _counters = new(ReferenceEqualityComparer.Instance);

    // Rows that were found before the loop being lowered.
    private readonly Dictionary<(GoObject Slice, GoObject Index), string> _rows = [];

    /// <summary>Lowers a loop with the rows it uses found before it; inside it, its counter is known to stay in bounds.</summary>
    private void WithRows(Stmt loop, BlockStmt body, Action lower)
    {
        var found = new List<(GoObject, GoObject)>();
        foreach ((Ident slice, Ident index, IndexExpr row) in RowsUsedIn(body))
        {
            (GoObject, GoObject) key = (ObjectOf(slice), ObjectOf(index));
            if (_rows.ContainsKey(key) || _names.Find(key.Item1) == null || !IsWithin(slice, index) || _stores.ChangesIn(loop, row)) continue;
            string name = _names.Temporary(slice.Name + "Row", _scope);
            _out.Add(Cs.Local("var", name, Expression(row)));
            _rows[key] = name;
            found.Add(key);
        }
        GoObject? counter = Counter(loop, body, out GoObject? length);
        if (counter != null) _counters[counter] = length!;
        lower();
        if (counter != null) _counters.Remove(counter);
        foreach ((GoObject, GoObject) key in found) _rows.Remove(key);
    }

    private bool IsWithin(Ident slice, Ident index) =>
        _counters.TryGetValue(ObjectOf(index), out GoObject? length) && _lengths.LengthOf(slice) is { } own && ReferenceEquals(own, length);

    // a[i] of an a[i][k] within an innermost loop, where a and i are variables.
    private IEnumerable<(Ident, Ident, IndexExpr)> RowsUsedIn(BlockStmt body)
    {
        IEnumerable<Node> innermost = Ast.Descendants(body).Any(IsLoop)
            ? Ast.Descendants(body).Where(n => IsLoop(n) && !Ast.Descendants(n).Skip(1).Any(IsLoop))
            : [body];
        foreach (IndexExpr ix in innermost.SelectMany(Ast.Descendants).OfType<IndexExpr>())
            if (ix.X is IndexExpr { X: Ident slice, Indices: [Ident index] } row && TypeAndValueOf(slice).Type.Underlying is SliceType { Elem.Underlying: SliceType } && !TypeNames.IsWrapper(TypeAndValueOf(row).Type) && ObjectOf(index) is VarObj)
                yield return (slice, index, row);
    }

    private static bool IsLoop(Node n) => n is ForStmt or RangeStmt;

    // The variable that counts from a constant up to a length, and is changed by the loop alone.
    private GoObject? Counter(Stmt loop, BlockStmt body, out GoObject? length)
    {
        length = null;
        VarObj? counter = null;
        switch (loop)
        {
            case ForStmt
            {
                Init: AssignStmt { Tok: Token.Define, Lhs: [Ident first], Rhs: [var start] },
                Cond: BinaryExpr { Op: Token.Lss, X: Ident tested, Y: var limit },
                Post: IncDecStmt { Tok: Token.Inc, X: Ident stepped },
            } when TypeAndValueOf(start).Constant is { Kind: ConstantKind.Int, IntValue.Sign: >= 0 }:
                counter = _info.Defs.GetValueOrDefault(first) as VarObj;
                if (ObjectOf(tested) != counter || ObjectOf(stepped) != counter) return null;
                length = _lengths.Bound(limit);
                break;
            case RangeStmt { Tok: Token.Define, Key: Ident { IsBlank: false } key } range:
                counter = _info.Defs.GetValueOrDefault(key) as VarObj;
                length = _lengths.LengthOf(range.X) ?? _lengths.Bound(range.X);
                break;
        }
        return counter == null || length == null || _variables.IsCaptured(counter) || _variables.IsAddressed(counter) || _variables.IsAssignedIn(counter, body) ? null : counter;
    }
}
