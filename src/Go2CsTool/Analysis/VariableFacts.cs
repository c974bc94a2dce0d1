// What happens to each local variable: whether its address is taken (it then lives in a Ptr), whether a closure captures
// it, and whether it is assigned after its declaration. On entry the package is type-checked; nothing is changed.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Analysis;

using Go2Cs.Types;

/// <summary>Facts about variables, computed once per package.</summary>
public sealed class VariableFacts
{
    private readonly Info _info;
    private readonly MethodForms _forms;
    private readonly HashSet<GoObject> _addressed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GoObject> _receivers = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GoObject> _captured = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GoObject> _assigned = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoObject, Node> _owner = new(ReferenceEqualityComparer.Instance);

    public VariableFacts(Info info, MethodForms forms, IEnumerable<GoFile> files)
    {
        _info = info;
        _forms = forms;
        foreach (GoFile file in files)
            foreach (Decl decl in file.Decls)
                Visit(decl, decl);
    }

    /// <summary>The variable needs a place in memory of its own: <c>&amp;x</c>, or a method that keeps its receiver's pointer.</summary>
    public bool IsAddressed(GoObject v) => _addressed.Contains(v);

    /// <summary>Go takes the variable's address somewhere: <c>&amp;x</c>, or a method with pointer receiver.</summary>
    public bool HasAddressTaken(GoObject v) => _addressed.Contains(v) || _receivers.Contains(v);

    /// <summary>A function literal inside the variable's function uses it.</summary>
    public bool IsCaptured(GoObject v) => _captured.Contains(v);

    /// <summary>The variable is assigned, incremented or addressed after its declaration.</summary>
    public bool IsAssigned(GoObject v) => _assigned.Contains(v) || _addressed.Contains(v);

    /// <summary>Assignments to the variable or a part of it in <paramref name="node"/>.</summary>
    public bool IsAssignedIn(GoObject v, Node node)
    {
        bool found = false;
        Ast.Walk(node, n =>
        {
            foreach (Expr target in AssignedTargets(n))
                if (RootVariable(target) == v) found = true;
            if (n is UnaryExpr { Op: Token.And } address && RootVariable(address.X) == v) found = true;
            if (n is CallExpr { Fun: SelectorExpr sel } && CallsThroughAddress(sel) && RootVariable(sel.X) == v) found = true;
            return !found;
        });
        return found;
    }

    private void Visit(Node node, Node function)
    {
        Ast.Walk(node, n =>
        {
            switch (n)
            {
                case FuncLit lit when lit != function:
                    Visit(lit, lit);
                    return false;
                case Ident id:
                    if (_info.Defs.TryGetValue(id, out GoObject? def) && def is VarObj) _owner[def] = function;
                    if (_info.Uses.TryGetValue(id, out GoObject? use) && use is VarObj { IsField: false }
                        && _owner.TryGetValue(use, out Node? home) && home != function) _captured.Add(use);
                    break;
                case CaseClause clause when _info.Implicits.TryGetValue(clause, out GoObject? implicitVar):
                    _owner[implicitVar] = function;
                    break;
                case UnaryExpr { Op: Token.And } address when !EndsInElement(address.X):
                    if (RootVariable(address.X) is { } v && Ast.Unparen(address.X) is not CompositeLit) _addressed.Add(v);
                    break;
                case SelectorExpr sel when CallsThroughAddress(sel) && NeedsPointer(sel):
                    if (RootVariable(sel.X) is { } receiver) _addressed.Add(receiver);
                    break;
            }
            foreach (Expr target in AssignedTargets(n))
                if (RootVariable(target) is { } assigned) _assigned.Add(assigned);
            if (n is CallExpr { Fun: SelectorExpr method } && CallsThroughAddress(method) && RootVariable(method.X) is { } changed)
            {
                _assigned.Add(changed);
                _receivers.Add(changed);
            }
            return true;
        });
    }

    private IEnumerable<Expr> AssignedTargets(Node n) => n switch
    {
        // := assigns to those of its variables that exist already.
        AssignStmt { Tok: Token.Define } define => define.Lhs.Where(l => l is Ident id && _info.Defs.GetValueOrDefault(id) == null),
        AssignStmt assign => assign.Lhs,
        IncDecStmt inc => [inc.X],
        RangeStmt { Tok: Token.Assign } range => new[] { range.Key, range.Value }.OfType<Expr>(),
        _ => [],
    };

    /// <summary>A method with pointer receiver called or bound on an addressable value: Go takes the value's address.</summary>
    public bool CallsThroughAddress(SelectorExpr sel) =>
        _info.Selections.TryGetValue(sel, out Selection? s) && s.Kind == SelectionKind.MethodVal
        && s.Obj is FuncObj { Signature.Recv: { } recv } && AliasType.Unalias(recv.Type) is PointerType
        && !EndsInPointer(s);

    private bool NeedsPointer(SelectorExpr sel) =>
        _info.Selections[sel].Obj is FuncObj f && (_forms.Of(f) == MethodForm.Pointer || !_forms.IsCalled(sel));

    // Whether the receiver expression, after following embedded fields, is a pointer already.
    private static bool EndsInPointer(Selection s)
    {
        GoType t = s.Recv;
        for (int i = 0; i < s.Index.Count - 1; i++)
        {
            GoType under = AliasType.Unalias(t).Underlying;
            if (under is PointerType p) under = p.Elem.Underlying;
            t = ((StructType)under).Fields[s.Index[i]].Type;
        }
        return AliasType.Unalias(t).Underlying is PointerType;
    }

    // &a[i] points into the array's own storage, wherever the variable is.
    private bool EndsInElement(Expr e) => Ast.Unparen(e) switch
    {
        IndexExpr => true,
        SelectorExpr sel when _info.TypeOf(sel.X)?.Underlying is not PointerType => EndsInElement(sel.X),
        _ => false,
    };

    /// <summary>The variable whose storage holds the operand (through fields and array elements, not through pointers).</summary>
    public GoObject? RootVariable(Expr e)
    {
        while (true)
        {
            switch (e)
            {
                case ParenExpr p:
                    e = p.X;
                    continue;
                case Ident id:
                    return _info.ObjectOf(id) as VarObj;
                case SelectorExpr sel when _info.Selections.TryGetValue(sel, out Selection? s):
                    if (s.Kind == SelectionKind.FieldVal && s.IsIndirect) return null;
                    if (_info.TypeOf(sel.X)?.Underlying is PointerType) return null;
                    e = sel.X;
                    continue;
                case SelectorExpr sel:
                    return _info.ObjectOf(sel.Sel) as VarObj;
                case IndexExpr ix when _info.TypeOf(ix.X)?.Underlying is ArrayType:
                    // Array storage is an object of its own: taking an element's address does not move the variable.
                    e = ix.X;
                    continue;
                default:
                    return null;
            }
        }
    }
}
