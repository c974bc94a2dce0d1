// Which slices have the same length for good, and how long that is: n := len(a) and c := make([]T, n) tie slices that are never
// assigned again to a variable or constant that is not either. A loop that counts to n then stays within both.
using Go2Cs.Syntax;

namespace Go2Cs.Analysis;

using Go2Cs.Types;

/// <summary>Lengths of slice variables that do not change, computed once per package.</summary>
public sealed class LengthFacts
{
    private readonly Info _info;
    private readonly VariableFacts _variables;
    private readonly Dictionary<GoObject, GoObject> _lengths = new(ReferenceEqualityComparer.Instance);

    public LengthFacts(Info info, VariableFacts variables, IEnumerable<GoFile> files)
    {
        _info = info;
        _variables = variables;
        foreach (AssignStmt define in files.SelectMany(Ast.Descendants).OfType<AssignStmt>())
            if (define.Tok == Token.Define && define.Lhs.Count == define.Rhs.Count)
                for (int i = 0; i < define.Lhs.Count; i++) Note(define.Lhs[i], define.Rhs[i]);
    }

    /// <summary>What tells the slice's length: a variable or constant, or the slice itself; null if the variable may change.</summary>
    public GoObject? LengthOf(Expr slice) =>
        Fixed(slice) is VarObj { Type.Underlying: SliceType } v ? _lengths.GetValueOrDefault(v, v) : null;

    /// <summary>The length that the upper bound of a counting loop stands for: <c>n</c>, or <c>len(a)</c>; null for any other.</summary>
    public GoObject? Bound(Expr limit) =>
        Operand(limit, "len") is { } slice ? LengthOf(slice) : Fixed(limit) is { } n && TypePredicates.IsInteger(n.Type!) ? n : null;

    private void Note(Expr name, Expr value)
    {
        if (Fixed(name) is not VarObj v) return;
        if (Operand(value, "len") is { } measured)
        {
            if (Fixed(measured) is { Type.Underlying: SliceType } slice) _lengths.TryAdd(slice, v);
        }
        else if (Ast.Unparen(value) is CallExpr { Args.Count: >= 2 } call && Operand(call, "make") != null && Fixed(call.Args[1]) is { } length)
        {
            _lengths.TryAdd(v, length);
        }
    }

    // The first operand of a call of the builtin function.
    private Expr? Operand(Expr e, string builtin) =>
        Ast.Unparen(e) is CallExpr { Fun: Ident { Name: var name }, Args: [var first, ..] } call && name == builtin && _info.TryGetBuiltin(call.Fun, out _) ? first : null;

    // A local variable that keeps its first value, or a constant.
    private GoObject? Fixed(Expr e) => Ast.Unparen(e) is Ident id ? _info.ObjectOf(id) switch
    {
        ConstObj c => c,
        VarObj { IsField: false } v when v.Parent != v.Package?.Scope && !_variables.IsAssigned(v) => v,
        _ => null,
    } : null;
}
