// How a method with a pointer receiver is written in C#: as an instance method of the struct, where `this` is a reference
// to the value, or as an extension method over Ptr<T>, where the pointer itself is needed: when the receiver is compared,
// stored, passed on, captured by a closure, has the address of a part taken, or when the method suspends.
namespace Go2Cs.Facts;

using Go2Cs.Core;
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
    private readonly ProgramIndex _index;
    private readonly Dictionary<FuncObj, MethodForm> _forms = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CoreVariable> _references = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FuncObj> _copies = new(ReferenceEqualityComparer.Instance);

    internal MethodForms(ProgramIndex index, Colours colours, StoreSummaries stores)
    {
        _index = index;
        var pending = new Stack<FuncObj>();
        var dependents = new Dictionary<FuncObj, List<FuncObj>>(ReferenceEqualityComparer.Instance);
        foreach (var f in index.Functions)
        {
            if (f.Object.Signature.Recv is not { } recv) continue;
            var isPointer = AliasType.Unalias(recv.Type) is PointerType;
            _forms[f.Object] = isPointer ? MethodForm.Reference : MethodForm.Value;
            if (!isPointer)
            {
                if (ReceiverMayChange(f, stores)) _copies.Add(f.Object);
                continue;
            }
            var use = new ReceiverUse(f, this, stores.Bound);
            if (use.NeedsPointer || colours.Suspends(f.Object)) pending.Push(f.Object);
            foreach (var callee in use.Callees)
            {
                if (!dependents.TryGetValue(callee, out var callers)) dependents[callee] = callers = [];
                callers.Add(f.Object);
            }
        }
        // A method that calls one that needs the pointer needs it, too.
        while (pending.TryPop(out var method))
        {
            if (_forms[method] == MethodForm.Pointer) continue;
            _forms[method] = MethodForm.Pointer;
            foreach (var caller in dependents.GetValueOrDefault(method) ?? []) pending.Push(caller);
        }
        foreach (var f in index.Functions)
        {
            if (f.Receiver != null && _forms.GetValueOrDefault(f.Object, MethodForm.Pointer) == MethodForm.Reference)
                _references.Add(f.Receiver);
        }
    }

    /// <summary>The form of a method of the program, or of a bound package.</summary>
    public MethodForm Of(FuncObj method)
    {
        if (_forms.TryGetValue(_index.Resolve(method), out var form)) return form;
        return BoundForm(method);
    }

    /// <summary>Whether the variable is the receiver of a method in its reference form: what it points to is there.</summary>
    public bool IsReference(CoreVariable receiver) => _references.Contains(receiver);

    /// <summary>
    /// Whether the method with value receiver, of which C# has the caller's variable at hand, must copy it on entry: something may
    /// change the variable while the method runs.
    /// </summary>
    public bool NeedsOwnCopy(FuncObj valueMethod) => _copies.Contains(_index.Resolve(valueMethod));

    /// <summary>The form of a method whose body is written in C#.</summary>
    internal static MethodForm BoundForm(FuncObj method)
    {
        if (method.Signature.Recv is not { } recv || AliasType.Unalias(recv.Type) is not PointerType p) return MethodForm.Value;
        return IsOfPointers(method) || AliasType.Unalias(p.Elem) is NamedType { Obj: var obj } && obj.HasDirective("ref")
            ? MethodForm.Reference
            : MethodForm.Pointer;
    }

    /// <summary>Whether C# has the method of a bound type for pointers, too: nobody has to follow the pointer to call it. The method or
    /// its type says so.</summary>
    internal static bool IsOfPointers(FuncObj method) =>
        method.Signature.Recv is { } recv && AliasType.Unalias(recv.Type) is PointerType p
            && AliasType.Unalias(p.Elem) is NamedType { Obj: var obj } && (method.HasDirective("pointers") || obj.HasDirective("pointers"));

    // Go copies a value receiver at the call; in C# the method works on the caller's variable. That is the same unless the method,
    // or what it calls, stores to something that may be that variable, be a part of it, or have it as a part.
    private static bool ReceiverMayChange(CoreFunction method, StoreSummaries stores)
    {
        if (method.Body is not { } body || method.Receiver is not { IsBlank: false } receiver) return false;
        return stores.Of(body, intoLiterals: true, ignores: stores.Reach.IsPlain).Overlaps(receiver.Type);
    }

    // What a method does with its receiver.
    private sealed class ReceiverUse
    {
        private readonly CoreVariable? _receiver;
        private readonly MethodForms _forms;

        public ReceiverUse(CoreFunction method, MethodForms forms, BoundCalls bound)
        {
            _forms = forms;
            _receiver = method.Receiver;
            if (method.Body is not { } body || _receiver is not { IsBlank: false }
                || ProgramIndex.Under(((PointerType)AliasType.Unalias(method.Object.Signature.Recv!.Type)).Elem) is not (StructType or ArrayType)
                || !FirstDereference.Comes(body, _receiver, bound))
            {
                NeedsPointer = true;
                return;
            }
            CoreTree.Walk(body, Visit);
        }

        public bool NeedsPointer { get; private set; }

        /// <summary>Methods of the program that decide by their form: they are called on the receiver or a part of it.</summary>
        public HashSet<FuncObj> Callees { get; } = new(ReferenceEqualityComparer.Instance);

        private bool Visit(CoreNode n)
        {
            switch (n)
            {
                case Closure or DeferStatement or GoStatement:
                    NeedsPointer |= Mentions(n);
                    return false;
                case MethodValue m:
                    NeedsPointer |= IsReceiver(m.Receiver) || IsPart(PlaceOf(m.Receiver));
                    break;
                case Call { Callee: MethodCallee { IsInterface: false } m } call when IsReceiver(m.Receiver)
                    || PlaceOf(m.Receiver) is { } place && IsPart(place):
                    Note(m);
                    // The receiver is looked at here; below it only operands that find it.
                    if (!IsReceiver(m.Receiver)) CoreTree.Walk(PlaceOf(m.Receiver)!, Visit);
                    foreach (var a in call.Arguments) CoreTree.Walk(a, Visit);
                    return false;
                case AddressOf a when IsPart(a.Place):
                    NeedsPointer = true;
                    return false;
                case Dereference d when IsReceiver(d.Pointer):
                    return false;
                case VariableRef v when v.Variable == _receiver:
                    NeedsPointer = true;
                    break;
            }
            return !NeedsPointer;
        }

        private void Note(MethodCallee m)
        {
            if (AliasType.Unalias(m.Method.Signature.Recv!.Type) is not PointerType) return;
            var method = _forms._index.Resolve(m.Method);
            if (!_forms._index.IsBound(method)) Callees.Add(method);
            else if (BoundForm(method) == MethodForm.Pointer) NeedsPointer = true;
        }

        private bool IsReceiver(CoreExpr e) => CoreTree.Unparen(e) is VariableRef v && v.Variable == _receiver;

        // The place that a method is called on: what the address is taken of, or the value itself.
        private static CoreExpr? PlaceOf(CoreExpr receiver) =>
            CoreTree.Unparen(receiver) is AddressOf { IsImplicit: true, Place: var place } ? place : CoreTree.Unparen(receiver);

        // The expression's storage is the receiver's value or a part of it.
        private bool IsPart(CoreExpr? e) => e switch
        {
            Paren p => IsPart(p.X),
            Dereference d => IsReceiver(d.Pointer),
            FieldRef f => IsPart(f.Target),
            ElementRef { Target: var list } => ProgramIndex.Under(list.Type) is ArrayType && IsPart(list),
            _ => false,
        };

        private bool Mentions(CoreNode node)
        {
            var found = false;
            CoreTree.Walk(node, n =>
            {
                found |= n is VariableRef v && v.Variable == _receiver;
                return !found;
            });
            return found;
        }
    }
}
