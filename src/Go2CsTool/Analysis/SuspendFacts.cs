// Which functions may suspend: they become async methods, all others stay plain. Roots are channel operations, select
// without default, and library functions marked as suspending; the set is closed over the call graph. A call through a
// func value is decided by the signatures of the functions that become values, a call through an interface by method name
// and signature: an over-approximation, never an under-approximation.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Analysis;

using Go2Cs.Types;

/// <summary>The result of the may-suspend analysis over a whole program.</summary>
public sealed class SuspendFacts
{
    private readonly Info _info;
    private readonly HashSet<GoObject> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<FuncLit> _literals = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GoType> _signatures = new(TypeComparer.Instance);
    private readonly HashSet<MethodKey> _methods = [];
    private readonly HashSet<MethodKey> _interfaceMethods = [];
    private readonly Package _package;
    private readonly List<Body> _bodies = [];
    private readonly HashSet<FuncLit> _direct = new(ReferenceEqualityComparer.Instance);
    private bool _changed;

    private sealed record Body(Node Owner, GoObject? Function, FuncLit? Literal, Node Code);

    public SuspendFacts(Info info, Package package, IEnumerable<GoFile> files)
    {
        _info = info;
        _package = package;
        foreach (GoFile file in files)
            foreach (Decl decl in file.Decls)
                Collect(decl);
        CollectInterfaceMethods();
        do
        {
            _changed = false;
            foreach (Body body in _bodies) Propagate(body);
        } while (_changed);
    }

    /// <summary>Whether the declared function or method becomes an async method.</summary>
    public bool Suspends(FuncObj f) =>
        _functions.Contains(f) || f.Signature.Recv != null && !IsLibrary(f) && SuspendsThroughInterface(KeyOf(f));

    private bool SuspendsThroughInterface(MethodKey method) => _interfaceMethods.Contains(method) && _methods.Contains(method);

    public bool Suspends(FuncLit lit) =>
        _literals.Contains(lit) || !_direct.Contains(lit) && _signatures.Contains(Key(_info.TypeOf(lit)!));

    /// <summary>Whether values of this function type are called with await.</summary>
    public bool Suspends(SignatureType signature) => _signatures.Contains(Key(signature));

    /// <summary>Whether the literal is called, deferred, started or handed to the library at its place, and never becomes a value.</summary>
    public bool IsDirect(FuncLit lit) => _direct.Contains(lit);

    private bool IsLibrary(GoObject obj) => obj.Package != _package;

    private void Collect(Decl decl)
    {
        if (decl is FuncDecl { Body: { } code } f) Add(new Body(f, _info.Defs[f.Name], null, code));
        else if (decl is GenDecl g) Add(new Body(g, null, null, g));
    }

    private void Add(Body body)
    {
        _bodies.Add(body);
        Ast.Walk(body.Code, n =>
        {
            switch (n)
            {
                case FuncLit lit:
                    Add(new Body(lit, null, lit, lit.Body));
                    return false;
                case CallExpr call:
                    Expr fun = Ast.Unparen(call.Fun);
                    _calledNames.Add(fun);
                    if (fun is SelectorExpr { Sel: var sel }) _calledNames.Add(sel);
                    if (fun is FuncLit called) _direct.Add(called);
                    if (LibraryFunction(call) is { } library && !GivesBack(library) && (library.HasDirective("callback") || !IsStored(library)))
                        foreach (Expr arg in call.Args)
                            if (Ast.Unparen(arg) is FuncLit passed) _direct.Add(passed);
                    break;
            }
            return true;
        });
    }

    // Library functions that give the func value back to the program; what they hold may be called as any func value.
    private static bool IsStored(FuncObj f) => f.Signature.Results.Vars.Any(v => v.Type.Underlying is SignatureType);

    /// <summary>
    /// Whether the library function makes a function of the one it is given, with the same signature (sync.OnceFunc): the
    /// result suspends if the argument does.
    /// </summary>
    public static bool GivesBack(FuncObj f) => f.Origin.Signature is var s && s.Results.Vars.Any(
        r => r.Type.Underlying is SignatureType && s.Params.Vars.Any(p => TypeIdentity.Identical(p.Type, r.Type)));

    private FuncObj? LibraryFunction(CallExpr call) => Callee(call) is { } f && IsLibrary(f) ? f : null;

    /// <summary>The declared function or method a call names, or null for a call through a func value.</summary>
    public FuncObj? Callee(CallExpr call) => Ast.Unparen(call.Fun) switch
    {
        Ident id => _info.ObjectOf(id) as FuncObj,
        SelectorExpr sel when _info.Selections.TryGetValue(sel, out Selection? s) =>
            s.Kind == SelectionKind.MethodVal ? s.Obj as FuncObj : null,
        SelectorExpr sel => _info.ObjectOf(sel.Sel) as FuncObj,
        IndexExpr ix => ix.X switch
        {
            Ident id => _info.ObjectOf(id) as FuncObj,
            SelectorExpr sel => _info.ObjectOf(sel.Sel) as FuncObj,
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether the call suspends in an async function: it is then awaited.</summary>
    public bool CallSuspends(CallExpr call)
    {
        Expr fun = Ast.Unparen(call.Fun);
        if (_info.Types.TryGetValue(fun, out TypeAndValue tv) && (tv.IsType || tv.IsBuiltin)) return false;
        if (fun is FuncLit lit) return _literals.Contains(lit);
        if (Callee(call) is { } f)
        {
            if (IsLibrary(f))
                return f.HasDirective("suspends") && (!f.HasDirective("callback") || CallbackSuspends(call));
            return Suspends(f);
        }
        return _info.TypeOf(fun)?.Underlying is SignatureType s && Suspends(s);
    }

    /// <summary>Whether a function passed to the library call may suspend.</summary>
    public bool CallbackSuspends(CallExpr call) => call.Args.Any(arg => ValueSuspends(arg));

    /// <summary>Whether the func-typed expression yields a function that must be awaited.</summary>
    public bool ValueSuspends(Expr e)
    {
        e = Ast.Unparen(e);
        if (_info.TypeOf(e)?.Underlying is not SignatureType s) return false;
        return e is FuncLit lit ? Suspends(lit) : Suspends(s) || FunctionOf(e) is { } f && SuspendsOrLibrary(f);
    }

    private bool SuspendsOrLibrary(FuncObj f) =>
        IsLibrary(f) ? f.HasDirective("suspends") : Suspends(f);

    private FuncObj? FunctionOf(Expr e) => e switch
    {
        Ident id => _info.ObjectOf(id) as FuncObj,
        SelectorExpr sel => _info.Selections.TryGetValue(sel, out Selection? s) ? s.Obj as FuncObj : _info.ObjectOf(sel.Sel) as FuncObj,
        _ => null,
    };

    // The methods of every interface type the program itself writes; the library's interfaces are plain.
    private void CollectInterfaceMethods()
    {
        var types = _info.Types.Values.Where(tv => tv.IsType).Select(tv => tv.Type);
        foreach (GoType type in types)
            if (type.Underlying is InterfaceType i && !(type is NamedType { Obj: var named } && IsLibrary(named)))
                foreach (FuncObj m in i.AllMethods)
                    if (!IsLibrary(m)) _interfaceMethods.Add(KeyOf(m));
    }

    private void Propagate(Body body)
    {
        bool suspends = false;
        Ast.Walk(body.Code, n =>
        {
            switch (n)
            {
                case FuncLit lit:
                    FlowsAsValue(lit);
                    return false;
                case GoStmt go:
                    // The callee runs in a goroutine of its own; only its operands are evaluated here.
                    suspends |= OperandsSuspend((CallExpr)Ast.Unparen(go.Call));
                    return false;
                case SendStmt:
                case UnaryExpr { Op: Token.Arrow }:
                    suspends = true;
                    break;
                case SelectStmt select:
                    suspends |= !select.Body.List.OfType<CommClause>().Any(c => c.Comm == null);
                    foreach (CommClause clause in select.Body.List.OfType<CommClause>())
                        suspends |= ClauseSuspends(clause);
                    return false;
                case RangeStmt channel when _info.TypeOf(channel.X)?.Underlying is ChanType:
                    suspends = true;
                    break;
                case RangeStmt range when _info.TypeOf(range.X)?.Underlying is SignatureType s && Suspends(s):
                    suspends = true;
                    break;
                case CallExpr call:
                    suspends |= CallSuspends(call);
                    break;
                case Ident or SelectorExpr:
                    NamedFunctionFlows((Expr)n);
                    break;
            }
            return true;
        });
        if (suspends) Mark(body);
    }

    private bool OperandsSuspend(CallExpr call)
    {
        bool suspends = false;
        var operands = new List<Node>(call.Args);
        if (Ast.Unparen(call.Fun) is SelectorExpr sel) operands.Add(sel.X);
        else if (Ast.Unparen(call.Fun) is not FuncLit) operands.Add(call.Fun);
        foreach (Node operand in operands)
        {
            var probe = new Body(operand, null, null, operand);
            suspends |= Contains(probe);
        }
        return suspends;
    }

    private bool ClauseSuspends(CommClause clause)
    {
        bool suspends = false;
        foreach (Node part in CommOperands(clause.Comm).Concat(clause.Body))
            suspends |= Contains(new Body(part, null, null, part));
        return suspends;
    }

    private static IEnumerable<Node> CommOperands(Stmt? comm)
    {
        switch (comm)
        {
            case SendStmt send:
                return [send.Chan, send.Value];
            case ExprStmt { X: var x }:
                return [Operand(x)];
            case AssignStmt assign:
                return assign.Lhs.Where(l => assign.Tok != Token.Define).Append(Operand(assign.Rhs[0]));
            default:
                return [];
        }
    }

    private static Expr Operand(Expr receive) =>
        Ast.Unparen(receive) is UnaryExpr { Op: Token.Arrow } u ? u.X : receive;

    // Propagates through a part of a body that has no owner of its own and tells whether the part suspends.
    private bool Contains(Body part)
    {
        bool before = _partSuspends;
        _partSuspends = false;
        Propagate(part);
        bool result = _partSuspends;
        _partSuspends = before;
        return result;
    }

    private bool _partSuspends;

    private void Mark(Body body)
    {
        if (body.Function is FuncObj f)
        {
            _changed |= _functions.Add(f);
            if (f.Signature.Recv != null) _changed |= _methods.Add(KeyOf(f));
        }
        else if (body.Literal is { } lit)
        {
            _changed |= _literals.Add(lit);
            if (!_direct.Contains(lit)) _changed |= _signatures.Add(Key(_info.TypeOf(lit)!));
        }
        else
        {
            _partSuspends = true;
        }
    }

    private void FlowsAsValue(FuncLit lit)
    {
        if (!_direct.Contains(lit) && _literals.Contains(lit)) _changed |= _signatures.Add(Key(_info.TypeOf(lit)!));
    }

    // A declared function used as a value: if it suspends, so do all values of its type.
    private void NamedFunctionFlows(Expr e)
    {
        if (FunctionOf(e) is not { } f || !SuspendsOrLibrary(f)) return;
        if (_info.TypeOf(e) is { } t && t.Underlying is SignatureType s && !_calledNames.Contains(e))
            _changed |= _signatures.Add(Key(s));
    }

    private readonly HashSet<Expr> _calledNames = new(ReferenceEqualityComparer.Instance);

    // Methods are matched by name and signature: an interface method suspends if any method that could implement it does.
    private static MethodKey KeyOf(FuncObj f) => new(f.Name, f.Signature);

    private static GoType Key(GoType t) => t.Underlying;

    private readonly record struct MethodKey(string Name, GoType Signature)
    {
        public bool Equals(MethodKey other) => Name == other.Name && TypeIdentity.Identical(Signature, other.Signature);

        public override int GetHashCode() => HashCode.Combine(Name, TypeComparer.Instance.GetHashCode(Signature));
    }

    /// <summary>Whether evaluating the expression suspends.</summary>
    public bool Contains(Expr e)
    {
        bool found = false;
        Ast.Walk(e, n =>
        {
            if (n is FuncLit) return false;
            if (n is UnaryExpr { Op: Token.Arrow } || n is CallExpr call && CallSuspends(call)) found = true;
            return !found;
        });
        return found;
    }
}
