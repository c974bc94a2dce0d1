// go and defer. Arguments of go and defer are evaluated at once; only what can change before the call needs a
// temporary of its own.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.Analysis;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private void Go(CallExpr call)
    {
        Expr fun = Ast.Unparen(call.Fun);
        if (fun is FuncLit lit)
        {
            bool isAsync = _suspends.Suspends(lit);
            CsExpr function = FunctionLiteral(lit, isAsync, out IReadOnlyList<CsParam> parameters);
            SignatureType signature = SignatureOf(lit);
            if (signature.Results.Count > 0) function = Discarding((CsLambda)function, signature, isAsync);
            if (call.Args.Count is > 0 and <= 8 && !signature.Variadic && !(call.Args.Count == 1 && TypeAndValueOf(call.Args[0]).Type is TupleType))
            {
                _out.Add(Cs.GoStmt(function, GoArguments(call, signature)));
                return;
            }
            if (call.Args.Count == 0)
            {
                _out.Add(Cs.GoStmt(function));
                return;
            }
        }
        else if (MethodGroup(call, fun) is { } group)
        {
            SignatureType signature = (SignatureType)AliasType.Unalias(TypeAndValueOf(fun).Type).Underlying;
            _out.Add(Cs.GoStmt(group, GoArguments(call, signature)));
            return;
        }
        _out.Add(Cs.GoStmt(Later(call)));
    }

    private List<CsExpr> GoArguments(CallExpr call, SignatureType signature) =>
        InOrder(call.Args, (a, i) => Exact(a, signature.Params[i].Type), i => signature.Params[i].Type);

    private CsExpr Exact(Expr e, GoType type)
    {
        CsExpr value = Value(e, type, exact: true);
        bool converts = value is CsLambda or CsLiteral { Text: "null" } or CsDefault || IsInterface(type) && !TypeIdentity.Identical(TypeAndValueOf(e).Type, type) && value is not CsCast;
        return converts ? new CsCast(TypeOf(type), value) : value;
    }

    // A goroutine's results are dropped: the lambda that yields them is called by one that does not.
    private CsExpr Discarding(CsLambda function, SignatureType signature, bool isAsync)
    {
        var args = function.Parameters.Select(p => (CsExpr)p.Name).ToList();
        CsExpr call = new CsCall(new CsCast(_types.Function(signature, isAsync), function), args);
        return new CsLambda(function.Parameters, Cs.Block(Cs.Assign("_", isAsync ? new CsAwait(call) : call)), isAsync);
    }

    // go f(x): the function itself can be handed over where it is a declared one without results, of few parameters.
    private CsExpr? MethodGroup(CallExpr call, Expr fun)
    {
        if (_suspends.Callee(call) is not { } f || _pkg.IsLibrary(f) || f.Signature.Results.Count > 0 || f.Signature.Variadic) return null;
        if (call.Args.Count != f.Signature.Params.Count || call.Args.Count > 8) return null;
        if (fun is Ident) return _pkg.FunctionReference(f);
        if (fun is not SelectorExpr sel || !_info.Selections.TryGetValue(sel, out Selection? s)) return null;
        if (s.Kind != SelectionKind.MethodVal) return null;
        // The method of a nil interface fails here, not when it is called.
        if (s.Index.Count == 1 && IsInterface(TypeAndValueOf(sel.X).Type)) return MethodTarget(sel, s, f, _pkg.MethodName(f));
        return _forms.Of(f) == MethodForm.Pointer ? MethodTarget(sel, s, f, _pkg.MethodName(f)) : null;
    }

    /// <summary>A parameterless lambda that makes the call later, with operands evaluated now.</summary>
    private CsLambda Later(CallExpr call)
    {
        Expr fun = Ast.Unparen(call.Fun);
        TypeAndValue tv = TypeAndValueOf(fun);
        bool suspends = !tv.IsBuiltin && !tv.IsType && _suspends.CallSuspends(call);
        if (tv.IsBuiltin || tv.IsType) return LaterBuiltin(call);
        var signature = (SignatureType)AliasType.Unalias(tv.Type).Underlying;
        FuncObj? callee = _suspends.Callee(call);
        bool library = callee != null && _pkg.IsLibrary(callee);
        if (library) signature = LibrarySignature(signature, callee);
        CsExpr target = LaterTarget(call, fun, callee);
        List<CsExpr> args = LaterArguments(call, signature, library, callee);
        FunctionContext outer = _fn;
        CsExpr invoke = new CsCall(target, args);
        if (suspends) invoke = new CsAwait(invoke);
        _fn = outer;
        return new CsLambda([], invoke, suspends);
    }

    private CsExpr LaterTarget(CallExpr call, Expr fun, FuncObj? callee)
    {
        if (fun is FuncLit lit)
            return Temporary("function", new CsCast(_types.Function(SignatureOf(lit), _suspends.Suspends(lit)), FunctionLiteral(lit, _suspends.Suspends(lit))));
        if (callee == null)
            return IsStable(fun) ? Underlying(fun) : TypedTemporary("function", Underlying(fun), TypeAndValueOf(fun).Type.Underlying);
        string awaiting = _pkg.IsLibrary(callee) && _suspends.CallSuspends(call) ? "Async" : "";
        if (fun is not SelectorExpr sel || !_info.Selections.TryGetValue(sel, out Selection? selection))
            return _pkg.FunctionReference(callee) + awaiting;
        if (selection.Kind == SelectionKind.MethodExpr) return new CsCast(TypeOf(tvType(sel)), MethodExpression(sel, selection));
        var member = (CsMember)MethodTarget(sel, selection, callee, _pkg.MethodName(callee) + awaiting);
        if (callee.Signature.Recv is { } self && IsInterface(self.Type))
        {
            // Taking the method now fails here for a nil interface, as in Go.
            string method = _names.Temporary("method", _scope);
            _out.Add(Cs.Local(_types.Function((SignatureType)tvType(sel).Underlying, _suspends.CallSuspends(call)), method, member));
            return method;
        }
        return new CsMember(LaterReceiver(member.Target, sel, selection, callee), member.Name);

        GoType tvType(Expr e) => TypeAndValueOf(e).Type;
    }

    private CsExpr TypedTemporary(string stem, CsExpr value, GoType type)
    {
        string name = _names.Temporary(stem, _scope);
        _out.Add(Cs.Local(TypeOf(type), name, value));
        return name;
    }

    // The receiver is evaluated now: a pointer or an interface is kept; a value is copied for a method with value receiver,
    // and stays where it is for one that works on it in place.
    private CsExpr LaterReceiver(CsExpr receiver, SelectorExpr sel, Selection selection, FuncObj method)
    {
        bool byReference = method.Signature.Recv!.Type is PointerType && _forms.Of(method) == MethodForm.Reference;
        if (IsThisPointer(receiver)) return receiver;
        if (!byReference) return receiver is CsName && IsStable(sel.X) && !NeedsCopy(method.Signature.Recv!.Type) ? receiver : Temporary("receiver", CopiedReceiver(receiver, method));
        if (receiver is CsMember { Name: "Value", Target: CsName }) return receiver;
        // A path of fields that starts in a variable denotes the same place later; one through a pointer keeps the pointer.
        return KeepPlace(receiver);
    }

    private CsExpr KeepPlace(CsExpr place) => place switch
    {
        CsName => place,
        CsMember { Name: "Value" } m => new CsMember(m.Target is CsName ? m.Target : Temporary("pointer", m.Target), "Value"),
        CsMember m => new CsMember(KeepPlace(m.Target), m.Name),
        CsIndex ix => new CsIndex(KeepPlace(ix.Target), ix.Args[0] is CsLiteral ? ix.Args[0] : Temporary("index", ix.Args[0])),
        CsParen p => KeepPlace(p.Inner),
        _ => Temporary("receiver", place),
    };

    private List<CsExpr> LaterArguments(CallExpr call, SignatureType signature, bool library, FuncObj? callee)
    {
        if (call.Args.Count == 1 && TypeAndValueOf(call.Args[0]).Type is TupleType) return Arguments(call, signature, library, callee);
        var parameters = signature.Params.Vars;
        GoType Parameter(int i) => ParameterType(signature, i, call.HasEllipsis);
        List<CsExpr> args = InOrder(call.Args, (a, i) => Argument(a, Parameter(i), library, callee, signature.Variadic && i >= parameters.Count - 1), Parameter);
        for (int i = 0; i < args.Count; i++)
        {
            bool isKept = args[i] is CsName && Ast.Unparen(call.Args[i]) is not Ident;
            if (!isKept && (!IsStable(call.Args[i]) || NeedsCopy(Parameter(i)))) args[i] = TypedTemporary(ArgumentName(call.Args[i]), args[i], Parameter(i));
        }
        return Packed(args, call, signature, library);
    }

    private static string ArgumentName(Expr e) => Ast.Unparen(e) is Ident id ? id.Name + "Now" : "arg";

    private CsLambda LaterBuiltin(CallExpr call)
    {
        // The operands are bound now; the call itself is made from variables that hold them.
        if (TypeAndValueOf(call.Fun).IsType) return new CsLambda([], Cs.Block(Cs.Assign("_", Expression(call))));
        BuiltinId id = BuiltinOf(Ast.Unparen(call.Fun));
        // recover as the deferred function itself recovers nothing.
        if (id == BuiltinId.Recover) return new CsLambda([], Cs.Block());
        var args = call.Args.Select(a => IsStable(a) ? LaterOperand(a, id) : Temporary("arg", LaterOperand(a, id))).ToList();
        CsExpr invoke = id switch
        {
            BuiltinId.Close => new CsCall(new CsMember(args[0], "Close")),
            BuiltinId.Panic => new CsThrow(new CsCall(Helper("panic"), args)),
            BuiltinId.Print => new CsCall(Helper("print"), args),
            BuiltinId.Println => new CsCall(Helper("println"), args),
            BuiltinId.Delete => new CsCall(new CsMember(args[0], "Delete"), args[1]),
            BuiltinId.Clear => new CsCall(new CsMember(args[0], "Clear")),
            BuiltinId.Copy => new CsCall(Helper("copy"), args),
            _ => throw Unsupported(call, "this builtin in go or defer"),
        };
        return new CsLambda([], invoke);
    }

    private CsExpr LaterOperand(Expr e, BuiltinId id) => id switch
    {
        BuiltinId.Print or BuiltinId.Println => Printed(e),
        BuiltinId.Panic => Value(e, Universe.Any, exact: true),
        _ => Value(e, null, exact: true),
    };

    private void Defer(CallExpr call)
    {
        // In a loop over an iterator function a deferred call belongs to the function around the loop.
        FunctionContext owner = _fn;
        while (owner.Iterator != null) owner = owner.Outer!;
        string frame = owner.Frame ?? throw Unsupported(call, "defer here");
        _deferring = true;
        if (Ast.Unparen(call.Fun) is FuncLit { Type: var type } lit && call.Args.Count == 0 && SignatureOf(lit).Results.Count == 0)
            _out.Add(Cs.Defer(frame, FunctionLiteral(lit, _suspends.Suspends(lit))));
        else if (TypeAndValueOf(Ast.Unparen(call.Fun)) is { IsBuiltin: false, IsType: false } && !_suspends.CallSuspends(call) && call.Args.Count == 0 && MethodGroup(call, Ast.Unparen(call.Fun)) is { } function && (function is CsName || IsInterfaceMethod(call)))
            _out.Add(Cs.Defer(frame, function));
        else
            _out.Add(Cs.Defer(frame, Later(call)));
        _deferring = false;
    }

    private bool IsInterfaceMethod(CallExpr call) => Ast.Unparen(call.Fun) is SelectorExpr sel && IsInterface(TypeAndValueOf(sel.X).Type);

    // Deferred calls that can be a finally block: see CanUseFinally.
    private readonly Dictionary<DeferStmt, CallExpr> _finally = new(ReferenceEqualityComparer.Instance);

    private static List<DeferStmt> Defers(BlockStmt body)
    {
        var found = new List<DeferStmt>();
        Ast.Walk(body, n =>
        {
            if (n is FuncLit) return false;
            if (n is DeferStmt d) found.Add(d);
            return true;
        });
        return found;
    }

    // try/finally is the same as a deferred call where the call stands at the top of the function, cannot panic, recover or
    // change results, and its operands mean the same at the end: wg.Done(), mu.Unlock(), close(done), cancel().
    private bool CanUseFinally(BlockStmt body, List<DeferStmt> defers)
    {
        var simple = new List<(DeferStmt, CallExpr)>();
        foreach (DeferStmt d in defers)
        {
            if (!body.List.Contains(d) || Ast.Unparen(d.Call) is not CallExpr call || !IsFinalizer(call)) return false;
            simple.Add((d, call));
        }
        if (body.List.Any(s => s is LabeledStmt)) return false;
        foreach ((DeferStmt d, CallExpr call) in simple) _finally[d] = call;
        return true;
    }

    private bool IsFinalizer(CallExpr call)
    {
        Expr fun = Ast.Unparen(call.Fun);
        if (TypeAndValueOf(fun).IsBuiltin)
            return BuiltinOf(fun) == BuiltinId.Close && call.Args[0] is Ident && IsStable(call.Args[0]);
        if (call.Args.Count > 0 || fun is FuncLit || TypeAndValueOf(fun).IsType) return false;
        if (_suspends.Callee(call) is not { } f || !_pkg.IsLibrary(f) || f.Directive("suspends") != null || f.Signature.Recv == null) return false;
        return fun is SelectorExpr sel && _info.Selections.ContainsKey(sel) && f.Name is "Done" or "Unlock" or "RUnlock" or "Stop" && StaysInPlace(sel.X);
    }

    private bool StaysInPlace(Expr x) => Ast.Unparen(x) switch
    {
        Ident id => ObjectOf(id) is VarObj v && (IsThis(v) || !TypePredicates.IsPointer(v.Type) || IsStable(id)),
        SelectorExpr sel => _info.Selections.TryGetValue(sel, out Selection? s) && s.Index.Count == 1 && !TypePredicates.IsPointer(TypeAndValueOf(sel).Type) && StaysInPlace(sel.X),
        _ => false,
    };

    private void TryFinally(DeferStmt defer, List<Stmt> rest)
    {
        IReadOnlyList<string> comments = _pkg.Comments.TakeBefore(defer.Pos, out bool blankLine);
        string? trailing = _pkg.Comments.TakeTrailing(defer);
        _deferring = true;
        CsStmt call = Cs.Expr(Expression(_finally[defer]));
        _deferring = false;
        call.Line = new CsLine(defer.Pos.Position.Filename, defer.Pos.Position.Line);
        call.TrailingComment = trailing;
        CsBlock body = Scoped(() => Statements(rest, null));
        CsStmt node = Cs.TryFinally(body, Cs.Block(call));
        node.LeadingComments = comments;
        node.BlankLineBefore = blankLine;
        _out.Add(node);
    }
}
