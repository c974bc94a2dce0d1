// Pointers to slice elements that serve only to name the element: p := &s[i], after which p is used as p.field, *p or p.method()
// alone. They need no pointer in C#, where `ref var p = ref s[i]` names the element. On entry the package is type-checked.
using Go2Cs.Syntax;

namespace Go2Cs.Analysis;

using Go2Cs.Types;

/// <summary>Which pointer variables are names of slice elements, computed once per package.</summary>
public sealed class PlaceFacts
{
    private readonly Info _info;
    private readonly MethodForms _forms;
    private readonly VariableFacts _variables;
    private readonly HashSet<GoObject> _places = new(ReferenceEqualityComparer.Instance);

    public PlaceFacts(Info info, MethodForms forms, VariableFacts variables, IEnumerable<GoFile> files)
    {
        _info = info;
        _forms = forms;
        _variables = variables;
        foreach (FuncDecl f in files.SelectMany(f => f.Decls).OfType<FuncDecl>())
            if (f.Body != null) Collect(f.Body);
    }

    /// <summary>Whether the variable only names the slice element that its declaration takes the address of.</summary>
    public bool IsPlace(GoObject v) => _places.Contains(v);

    private void Collect(BlockStmt body)
    {
        // The body of a loop over an iterator function becomes a lambda, which cannot hold a reference.
        if (Ast.Descendants(body).Any(n => n is RangeStmt r && _info.TypeOf(r.X)?.Underlying is SignatureType)) return;
        var candidates = new HashSet<GoObject>(ReferenceEqualityComparer.Instance);
        foreach (AssignStmt define in Ast.Descendants(body).OfType<AssignStmt>())
            if (define is { Tok: Token.Define, Lhs: [Ident name], Rhs: [UnaryExpr { Op: Token.And, X: IndexExpr ix }] }
                && _info.Defs.GetValueOrDefault(name) is VarObj { Type: PointerType { Elem.Underlying: StructType } } v
                && _info.TypeOf(ix.X)?.Underlying is SliceType && !_variables.IsAssigned(v) && !_variables.IsCaptured(v))
                candidates.Add(v);
        if (candidates.Count == 0) return;
        var named = new HashSet<Ident>(ReferenceEqualityComparer.Instance);
        foreach (Node n in Ast.Descendants(body))
        {
            switch (n)
            {
                case SelectorExpr { X: Ident owner } sel when IsDirect(sel):
                    named.Add(owner);
                    break;
                case StarExpr { X: Ident pointer }:
                    named.Add(pointer);
                    break;
                case UnaryExpr { Op: Token.And } or GoStmt or DeferStmt:
                    RemoveMentioned(n, candidates);
                    break;
                case SelectorExpr method when _info.Selections.TryGetValue(method, out Selection? s) && s.Kind == SelectionKind.MethodVal && NeedsPointer(method, s):
                    RemoveMentioned(method, candidates);
                    break;
            }
        }
        foreach (Ident use in Ast.Descendants(body).OfType<Ident>())
            if (_info.Uses.GetValueOrDefault(use) is { } v && !named.Contains(use)) candidates.Remove(v);
        _places.UnionWith(candidates);
    }

    // A field, or a method called on the element in place.
    private bool IsDirect(SelectorExpr sel) =>
        _info.Selections.TryGetValue(sel, out Selection? s) && (s.Kind == SelectionKind.FieldVal || s.Kind == SelectionKind.MethodVal && s.Index.Count == 1 && !NeedsPointer(sel, s));

    private bool NeedsPointer(SelectorExpr sel, Selection s) =>
        s.Obj is FuncObj f && (!_forms.IsCalled(sel) || _forms.Of(f) == MethodForm.Pointer);

    private void RemoveMentioned(Node node, HashSet<GoObject> candidates)
    {
        foreach (Ident id in Ast.Descendants(node).OfType<Ident>())
            if (_info.Uses.GetValueOrDefault(id) is { } v) candidates.Remove(v);
    }
}
