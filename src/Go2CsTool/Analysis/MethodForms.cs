// How a method with a pointer receiver is written in C#: as an instance method of the struct, where `this` is a reference
// to the value, or as an extension method over Ptr<T>, where the pointer itself is needed: when the receiver is compared,
// stored, passed on, captured by a closure, has the address of a part taken, or when the method suspends.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Analysis;

using Go2Cs.Types;

/// <summary>The C# form of a Go method.</summary>
public enum MethodForm
{
    /// <summary>Value receiver: instance method on the struct.</summary>
    Value,

    /// <summary>Pointer receiver whose pointer is never needed: instance method on the struct, over a reference.</summary>
    Reference,

    /// <summary>Pointer receiver: extension method over <c>Ptr&lt;T&gt;</c>.</summary>
    Pointer,
}

/// <summary>Chooses the form of each declared method.</summary>
public sealed class MethodForms
{
    private readonly Info _info;
    private readonly SuspendFacts _suspends;
    private readonly Dictionary<GoObject, MethodForm> _forms = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Expr> _called = new(ReferenceEqualityComparer.Instance);

    public MethodForms(Info info, SuspendFacts suspends, IEnumerable<GoFile> files)
    {
        _info = info;
        _suspends = suspends;
        var pending = new List<(FuncObj Method, FuncDecl Decl)>();
        foreach (GoFile file in files)
        {
            Ast.Walk(file, n =>
            {
                if (n is CallExpr call) _called.Add(Ast.Unparen(call.Fun));
                return true;
            });
            foreach (FuncDecl decl in file.Decls.OfType<FuncDecl>())
            {
                if (decl.Recv == null || info.Defs[decl.Name] is not FuncObj method) continue;
                bool pointer = method.Signature.Recv!.Type is PointerType;
                _forms[method] = pointer ? MethodForm.Reference : MethodForm.Value;
                if (pointer) pending.Add((method, decl));
            }
        }
        bool changed;
        do
        {
            changed = false;
            foreach ((FuncObj method, FuncDecl decl) in pending)
            {
                if (_forms[method] == MethodForm.Pointer || !NeedsPointer(method, decl)) continue;
                _forms[method] = MethodForm.Pointer;
                changed = true;
            }
        } while (changed);
    }

    /// <summary>The form of a method of this program or of the library.</summary>
    public MethodForm Of(FuncObj method)
    {
        if (_forms.TryGetValue(method.Origin, out MethodForm form)) return form;
        if (method.Signature.Recv?.Type is not PointerType p) return MethodForm.Value;
        return p.Elem is NamedType { Obj: var obj } && obj.HasDirective("ref") ? MethodForm.Reference : MethodForm.Pointer;
    }

    /// <summary>Whether the selector is the callee of a call (not a method value).</summary>
    public bool IsCalled(Expr e) => _called.Contains(e);

    private bool NeedsPointer(FuncObj method, FuncDecl decl)
    {
        if (decl.Body == null || _suspends.Suspends(method)) return true;
        GoType elem = ((PointerType)method.Signature.Recv!.Type).Elem;
        if (elem.Underlying is not StructType) return true;
        Ident? name = decl.Recv!.List[0].Names.FirstOrDefault();
        if (name == null || name.Name == "_") return true;
        GoObject receiver = _info.Defs[name]!;
        var use = new ReceiverUse(_info, this, receiver);
        use.Visit(decl.Body);
        return use.NeedsPointer || !DereferencesFirst(decl.Body, receiver);
    }

    // A nil receiver must fail where Go fails: the instance method is entered with a valid reference only, so the body
    // has to touch the receiver before anything can be observed. Its first statement doing so is a simple sufficient rule.
    private bool DereferencesFirst(BlockStmt body, GoObject receiver)
    {
        if (body.List.Count == 0) return false;
        bool touches = false;
        Node first = body.List[0] switch
        {
            IfStmt { Init: null } i => i.Cond,
            SwitchStmt { Init: null, Tag: { } tag } => tag,
            ForStmt { Init: { } init } => init,
            RangeStmt r => r.X,
            var s => s,
        };
        Ast.Walk(first, n =>
        {
            if (n is FuncLit) return false;
            if (n is SelectorExpr { X: Ident id } && _info.ObjectOf(id) == receiver) touches = true;
            if (n is StarExpr { X: Ident star } && _info.ObjectOf(star) == receiver) touches = true;
            return !touches;
        });
        return touches;
    }

    private sealed class ReceiverUse(Info info, MethodForms forms, GoObject receiver)
    {
        public bool NeedsPointer { get; private set; }

        public void Visit(Node body)
        {
            Ast.Walk(body, n =>
            {
                switch (n)
                {
                    case FuncLit lit:
                        NeedsPointer |= Mentions(lit);
                        return false;
                    case DeferStmt or GoStmt:
                        NeedsPointer |= Mentions(n);
                        return false;
                    case UnaryExpr { Op: Token.And } address when Mentions(address.X) && Root(address.X):
                        NeedsPointer = true;
                        return false;
                    case SelectorExpr { X: Ident id } sel when info.ObjectOf(id) == receiver:
                        NeedsPointer |= !Harmless(sel);
                        return false;
                    case StarExpr { X: Ident id } when info.ObjectOf(id) == receiver:
                        return false;
                    case Ident id when info.Uses.GetValueOrDefault(id) == receiver:
                        NeedsPointer = true;
                        break;
                    case SelectorExpr sel when info.Selections.TryGetValue(sel, out Selection? s)
                                               && s.Kind == SelectionKind.MethodVal && Root(sel.X):
                        NeedsPointer |= s.Obj is FuncObj f && forms.Of(f) == MethodForm.Pointer && f.Signature.Recv!.Type is PointerType
                                        && info.TypeOf(sel.X)!.Underlying is not PointerType;
                        break;
                }
                return !NeedsPointer;
            });
        }

        private bool Harmless(SelectorExpr sel)
        {
            if (!info.Selections.TryGetValue(sel, out Selection? s)) return false;
            if (s.Kind == SelectionKind.FieldVal) return true;
            if (s.Kind != SelectionKind.MethodVal || !forms.IsCalled(sel)) return false;
            return s.Obj is FuncObj f && (forms.Of(f) != MethodForm.Pointer || s.Index.Count > 1 && s.IsIndirect);
        }

        private bool Mentions(Node node)
        {
            bool found = false;
            Ast.Walk(node, n =>
            {
                if (n is Ident id && info.Uses.GetValueOrDefault(id) == receiver) found = true;
                return !found;
            });
            return found;
        }

        // The expression's storage is a part of the receiver's value.
        private bool Root(Expr e) => e switch
        {
            ParenExpr p => Root(p.X),
            SelectorExpr { X: Ident id } when info.ObjectOf(id) == receiver => true,
            StarExpr { X: Ident id } when info.ObjectOf(id) == receiver => true,
            SelectorExpr sel => info.TypeOf(sel.X)?.Underlying is not PointerType && Root(sel.X),
            IndexExpr ix => info.TypeOf(ix.X)?.Underlying is ArrayType && Root(ix.X),
            _ => false,
        };
    }
}
