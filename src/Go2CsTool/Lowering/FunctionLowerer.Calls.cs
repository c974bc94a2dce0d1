// Calls: functions, methods in their three forms, func values, library calls with their awaiting forms, and the packing of
// variadic arguments. Calls that suspend are awaited.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.Analysis;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private CsExpr Call(CallExpr call)
    {
        Expr fun = Ast.Unparen(call.Fun);
        TypeAndValue tv = TypeAndValueOf(fun);
        if (tv.IsType) return Conversion(call, tv.Type);
        if (tv.IsBuiltin) return Builtin(call, BuiltinOf(fun));
        CsExpr value = Awaited(call, PlainCall(call));
        return YieldsPlainFunctions(call) ? AdaptedResults(call, value) : value;
    }

    /// <summary>A library call with a func result, which is plain where the program awaits func values of that type.</summary>
    private bool YieldsPlainFunctions(CallExpr call) =>
        _suspends.Callee(call) is { } f && _pkg.IsLibrary(f) && !SuspendFacts.GivesBack(f) && ResultTypes(call).Any(t => AwaitedSignature(t) != null);

    private IReadOnlyList<GoType> ResultTypes(CallExpr call) =>
        TypeAndValueOf(call).Type is TupleType many ? many.Vars.Select(v => v.Type).ToList() : [TypeAndValueOf(call).Type];

    private SignatureType? AwaitedSignature(GoType t) => AliasType.Unalias(t).Underlying is SignatureType s && _suspends.Suspends(s) ? s : null;

    private CsExpr AdaptedResults(CallExpr call, CsExpr value)
    {
        IReadOnlyList<GoType> types = ResultTypes(call);
        List<string> names = types.Select(t => _names.Temporary(AwaitedSignature(t) != null ? "plain" : "result", _scope)).ToList();
        _out.Add(names is [var only] ? Cs.Local("var", only, value) : Cs.Expr(new CsAssign(new CsDeclare("var", names), value)));
        var parts = types.Select((t, i) => AwaitedSignature(t) is { } s ? AwaitedForm(names[i], s) : (CsExpr)names[i]).ToList();
        return parts is [var single] ? single : new CsTuple(parts);
    }

    // The plain function as an async one; functions it is given are bridged the other way.
    private CsExpr AwaitedForm(CsExpr function, SignatureType signature)
    {
        CsExpr lambda = Forwarder(signature, suspends: false, args =>
            new CsCall(function, args.Select((a, i) => AwaitedSignature(signature.Params[i].Type) != null ? new CsCall("Go.Blocking", a) : a).ToList()));
        return new CsCast(_types.Function(signature, true), lambda);
    }

    private CsExpr Awaited(CallExpr call, CsExpr value)
    {
        if (PrefersAwaiting(call)) return new CsAwait(value);
        if (!_suspends.CallSuspends(call)) return value;
        if (_fn.IsAsync) return new CsAwait(value);
        return new CsCall("Go.Block", value);
    }

    /// <summary>The call without its await.</summary>
    private CsExpr PlainCall(CallExpr call)
    {
        Expr fun = Ast.Unparen(call.Fun);
        var signature = (SignatureType)AliasType.Unalias(TypeAndValueOf(fun).Type).Underlying;
        FuncObj? callee = _suspends.Callee(call);
        bool library = callee != null && _pkg.IsLibrary(callee);
        if (library) signature = LibrarySignature(signature, callee);
        if (fun is SelectorExpr method && _info.Selections.TryGetValue(method, out Selection? s) && s.Kind == SelectionKind.MethodExpr)
            return MethodExpressionCall(s, signature, Arguments(call, signature, library, (FuncObj)s.Obj));
        CsExpr target = null!;
        List<CsExpr> args = null!;
        Settled(
            () =>
            {
                target = Callee(call, fun, callee);
                args = Arguments(call, signature, library, callee);
                return target;
            },
            when: ChangesCallee(call, fun));
        return LibraryResult(call, callee, new CsCall(target, args, TypeArguments(fun, callee)));
    }

    /// <summary>Whether an argument's calls may change the func value, the pointer or the interface that is called through.</summary>
    private bool ChangesCallee(CallExpr call, Expr fun)
    {
        fun = Ast.Unparen(fun);
        IEnumerable<Expr> read = [fun];
        if (fun is FuncLit) return false;
        if (_suspends.Callee(call) != null)
        {
            if (fun is not SelectorExpr sel || !_info.Selections.TryGetValue(sel, out Selection? s) || s.Kind != SelectionKind.MethodVal) return false;
            GoType type = TypeAndValueOf(sel.X).Type;
            // A variable is found where it is, whatever its value is by then.
            read = TypePredicates.IsPointer(type) || IsInterface(type) ? [sel.X] : s.IsIndirect ? [sel.X, sel] : PlaceOperands(sel.X);
        }
        return call.Args.Any(arg => read.Any(r => MayChange(arg, r)));
    }

    private CsExpr Callee(CallExpr call, Expr fun, FuncObj? callee)
    {
        if (fun is FuncLit lit) return new CsCast(_types.Function(SignatureOf(lit), _suspends.Suspends(lit)), FunctionLiteral(lit, _suspends.Suspends(lit)));
        if (callee == null)
        {
            CsExpr value = Underlying(fun);
            return value is CsLambda or CsCast ? value : value;
        }
        string awaiting = LibraryForm(call, callee);
        if (fun is SelectorExpr sel && _info.Selections.TryGetValue(sel, out Selection? selection))
        {
            return MethodTarget(sel, selection, callee, _pkg.MethodName(callee) + awaiting);
        }
        return _pkg.FunctionReference(callee) + awaiting;
    }

    // The awaiting form of a library function is taken inside async functions.
    private string LibraryForm(CallExpr call, FuncObj callee)
    {
        if (!_pkg.IsLibrary(callee)) return "";
        if (_suspends.CallSuspends(call)) return "Async";
        return PrefersAwaiting(call) ? "Async" : "";
    }

    // mu.Lock() and its like: awaited in an async function, though they do not make a function async.
    private bool PrefersAwaiting(CallExpr call) =>
        _fn.IsAsync && !_deferring && _suspends.Callee(call) is { } f && _pkg.IsLibrary(f) && f.HasDirective("awaitable") && !_suspends.CallSuspends(call);

    /// <summary>The receiver and name of a method call.</summary>
    private CsExpr MethodTarget(SelectorExpr sel, Selection selection, FuncObj method, string name)
    {
        (CsExpr receiver, GoType type) = Receiver(sel, selection);
        bool pointer = AliasType.Unalias(type).Underlying is PointerType || AliasType.Unalias(type) is PointerType;
        if (IsInterface(type)) return new CsMember(receiver, name);
        bool wantsPointer = method.Signature.Recv!.Type is PointerType;
        if (TypeNames.IsHandle(pointer ? ((PointerType)AliasType.Unalias(type)).Elem : type)) return new CsMember(receiver, name);
        switch (_forms.Of(method))
        {
            case MethodForm.Pointer when !pointer:
                return new CsMember(AddressOfPath(sel.X, selection), name);
            case MethodForm.Pointer:
                return new CsMember(receiver, name);
            default:
                if (pointer) return new CsMember(IsThisPointer(receiver) ? receiver : new CsMember(receiver, "Value"), name);
                if (wantsPointer && receiver is CsCall { Callee: CsMember { Name: "Copy" } copy }) receiver = copy.Target;
                return new CsMember(receiver is CsLiteral ? new CsCast(TypeOf(type), receiver) : receiver, name);
        }
    }

    // The name stands for the value pointed to: this in an instance method, a reference to an element.
    private bool IsThisPointer(CsExpr receiver) => receiver is CsName { Text: var name } && (name == "this" || _names.IsReference(name));

    /// <summary>The receiver expression after following embedded fields, and its Go type.</summary>
    private (CsExpr Value, GoType Type) Receiver(SelectorExpr sel, Selection selection)
    {
        TypeAndValue tv = TypeAndValueOf(sel.X);
        CsExpr x = tv.Constant != null ? Constant(sel.X, tv.Type, exact: true) : Expression(sel.X);
        return Path(x, tv.Type, selection.Index, selection.Index.Count - 1);
    }

    /// <summary>The pointer to the addressable operand a pointer method is called on.</summary>
    private CsExpr AddressOfPath(Expr x, Selection selection)
    {
        if (selection.Index.Count == 1) return AddressOf(x);
        (CsExpr owner, GoType ownerType, var fields) = AddressableOwner(x, selection);
        return FieldPointer(owner, ownerType, fields);
    }

    private List<CsExpr> Arguments(CallExpr call, SignatureType signature, bool library, FuncObj? callee)
    {
        IReadOnlyList<VarObj> parameters = signature.Params.Vars;
        if (call.Args.Count == 1 && parameters.Count + (signature.Variadic ? 1 : 0) > 1
            && TypeAndValueOf(call.Args[0]).Type is TupleType results)
            return SpreadResults(call.Args[0], results, signature, library);
        GoType Parameter(int i) => ParameterType(signature, i, call.HasEllipsis);
        List<CsExpr> args = InOrder(
            call.Args,
            i => Argument(call.Args[i], Parameter(i), library, callee, signature.Variadic && i >= parameters.Count - 1),
            i => IsCopiedInTurn(call.Args[i], Parameter(i)),
            needsPlain: library && signature.Variadic);
        return Packed(args, call, signature, library);
    }

    private static GoType ParameterType(SignatureType signature, int i, bool hasEllipsis)
    {
        GoType type = signature.Params[Math.Min(i, signature.Params.Count - 1)].Type;
        return signature.Variadic && !hasEllipsis && i >= signature.Params.Count - 1 ? ((SliceType)type.Underlying).Elem : type;
    }

    private CsExpr Typed(CsExpr value, GoType type) => value is CsLambda || value is CsLiteral ? new CsCast(TypeOf(type), value) : value;

    private CsExpr Argument(Expr e, GoType type, bool library, FuncObj? callee, bool rest)
    {
        if (library && type.Underlying is SignatureType signature) return Callback(e, signature, callee!);
        // A slice handed to a variadic parameter of interfaces is one argument, not the arguments.
        CsExpr value = Value(e, type, exact: library && rest && IsInterface(type));
        if (rest && value is CsLiteral { Text: "null" }) return new CsCast(TypeOf(type), value);
        return rest && IsInterface(type) && TypeAndValueOf(e).Type.Underlying is SliceType { Elem: var elem } && (value is not CsNew || IsInterface(elem)) ? new CsCast("object", value) : value;
    }

    // A function handed to the library: in its awaiting form where the library takes one, else bridged to the blocking form.
    private CsExpr Callback(Expr e, SignatureType signature, FuncObj callee)
    {
        CsExpr value = Value(e, signature);
        // C# takes a lambda that only throws for one of any result, and then prefers the suspending form.
        if (value is CsLambda { IsAsync: false, Body: CsBlock { Statements: [.., { Template: "throw" or "for_ever" }] } } lambda && signature.Results.Count == 0)
            return new CsLambda(lambda.Parameters, lambda.Body) { ReturnType = "void" };
        if (!_suspends.ValueSuspends(e)) return value;
        if (SuspendFacts.GivesBack(callee)) return new CsCast(_types.Function((SignatureType)TypeAndValueOf(e).Type.Underlying, true), value);
        return callee.Directive("callback") != null ? value : Blocking(value, signature);
    }

    /// <summary>Whether the place is a func-typed field of a library struct, which the library calls without awaiting it.</summary>
    private bool IsPlainFunctionField(Expr place) =>
        Ast.Unparen(place) is SelectorExpr sel && _info.ObjectOf(sel.Sel) is VarObj { IsField: true } field && IsPlainFunction(field);

    private bool IsPlainFunction(VarObj field) => _pkg.IsLibrary(field) && AwaitedSignature(field.Type) != null;

    /// <summary>A value for a func-typed field of a library struct.</summary>
    private CsExpr PlainFunction(Expr e, GoType type)
    {
        CsExpr value = Value(e, type);
        return TypeAndValueOf(e).IsNil ? value : Blocking(value, AwaitedSignature(type)!);
    }

    // A suspending function as a plain one.
    private CsExpr Blocking(CsExpr function, SignatureType signature) =>
        new CsCall("Go.Blocking", function is CsLambda ? new CsCast(_types.Function(signature, true), function) : function);

    private List<CsExpr> Packed(List<CsExpr> args, CallExpr call, SignatureType signature, bool library)
    {
        if (!signature.Variadic || call.HasEllipsis) return args;
        int fixedCount = signature.Params.Count - 1;
        GoType sliceType = signature.Params[fixedCount].Type;
        if (library) return args;
        CsExpr rest = args.Count == fixedCount
            ? new CsDefault(TypeOf(sliceType))
            : SliceOfItems(((SliceType)sliceType.Underlying).Elem, args.Skip(fixedCount).ToList());
        return [.. args.Take(fixedCount), rest];
    }

    private CsExpr SliceOfItems(GoType elem, IReadOnlyList<CsExpr> items) => new CsNew($"Slice<{TypeOf(elem)}>", [new CsCollection(items)]);

    // f(g()) where g has several results.
    private List<CsExpr> SpreadResults(Expr call, TupleType results, SignatureType signature, bool library)
    {
        var names = results.Vars.Select((v, i) => _names.Temporary(v.Name is "" or "_" ? "result" : v.Name, _scope)).ToList();
        _out.Add(Cs.Expr(new CsAssign(new CsDeclare("var", names), Value(call))));
        var args = new List<CsExpr>();
        for (int i = 0; i < names.Count; i++)
        {
            bool rest = signature.Variadic && i >= signature.Params.Count - 1;
            GoType type = signature.Params[Math.Min(i, signature.Params.Count - 1)].Type;
            if (rest) type = ((SliceType)type.Underlying).Elem;
            args.Add(Converted(names[i], results[i].Type, type));
        }
        if (!signature.Variadic || library) return args;
        int fixedCount = signature.Params.Count - 1;
        GoType elem = ((SliceType)signature.Params[fixedCount].Type.Underlying).Elem;
        return [.. args.Take(fixedCount), SliceOfItems(elem, args.Skip(fixedCount).ToList())];
    }

    private CsExpr MethodValue(SelectorExpr sel, Selection selection)
    {
        var method = (FuncObj)selection.Obj;
        (CsExpr receiver, GoType type) = Receiver(sel, selection);
        var signature = (SignatureType)AliasType.Unalias(TypeAndValueOf(sel).Type).Underlying;
        bool suspends = _suspends.Suspends(method) || _pkg.IsLibrary(method) && method.Directive("suspends") != null;
        string name = _pkg.MethodName(method) + (_pkg.IsLibrary(method) && suspends ? "Async" : "");
        bool pointer = AliasType.Unalias(type) is PointerType;
        bool handle = TypeNames.IsHandle(pointer ? ((PointerType)AliasType.Unalias(type)).Elem : type);
        bool byReference = method.Signature.Recv!.Type is PointerType && _forms.Of(method) == MethodForm.Reference && !handle;
        if (!byReference && !IsInterface(type) && !handle)
        {
            if (_forms.Of(method) == MethodForm.Pointer && !pointer) receiver = AddressOfPath(sel.X, selection);
            else if (_forms.Of(method) == MethodForm.Value && pointer) receiver = new CsMember(receiver, "Value");
            if (_forms.Of(method) == MethodForm.Value) receiver = Temporary("receiver", CopiedReceiver(receiver, method));
            return Adapted(new CsMember(receiver, name), signature, suspends);
        }
        if (!byReference) return Adapted(new CsMember(Stable(receiver), name), signature, suspends);
        // The method works on the value in place: the pointer is bound now, the value found at the call.
        CsExpr bound = Temporary("receiver", pointer ? receiver : AddressOfPath(sel.X, selection));
        return Forwarder(signature, suspends, args => new CsCall(new CsMember(new CsMember(bound, "Value"), name), args));
    }

    // A value receiver is copied when the method is bound to it.
    private CsExpr CopiedReceiver(CsExpr receiver, FuncObj method) =>
        NeedsCopy(method.Signature.Recv!.Type) ? new CsCall(new CsMember(receiver, "Copy")) : receiver;

    private CsExpr Stable(CsExpr receiver) => receiver is CsName ? receiver : Temporary("receiver", receiver);

    private CsExpr MethodExpression(SelectorExpr sel, Selection selection)
    {
        var method = (FuncObj)selection.Obj;
        var signature = (SignatureType)AliasType.Unalias(TypeAndValueOf(sel).Type).Underlying;
        bool suspends = _suspends.Suspends(method);
        return Forwarder(signature, suspends, args => MethodExpressionCall(selection, signature, args));
    }

    /// <summary>T.Method(receiver, args).</summary>
    private CsExpr MethodExpressionCall(Selection selection, SignatureType signature, IReadOnlyList<CsExpr> args)
    {
        var method = (FuncObj)selection.Obj;
        GoType first = signature.Params[0].Type;
        CsExpr self = args[0] is CsLiteral or CsDefault ? new CsCast(TypeOf(first), args[0]) : args[0];
        (CsExpr receiver, GoType type) = Path(self, first, selection.Index, selection.Index.Count - 1);
        bool pointer = AliasType.Unalias(type) is PointerType p && !TypeNames.IsHandle(p.Elem);
        if (!pointer && !IsInterface(type) && _forms.Of(method) == MethodForm.Pointer)
            receiver = PromotedPointer(self, first, selection.Index);
        else if (pointer && !IsInterface(type) && _forms.Of(method) != MethodForm.Pointer) receiver = new CsMember(receiver, "Value");
        return new CsCall(new CsMember(receiver, _pkg.MethodName(method)), args.Skip(1).ToList());
    }

    // The pointer to the embedded field a promoted pointer method works on.
    private CsExpr PromotedPointer(CsExpr owner, GoType type, IReadOnlyList<int> path)
    {
        var fields = new List<VarObj>();
        GoType at = type;
        GoType ownerType = type;
        for (int i = 0; i < path.Count - 1; i++)
        {
            if (AliasType.Unalias(at).Underlying is PointerType through)
            {
                if (fields.Count > 0) owner = PathFrom(new CsMember(owner, "Value"), ownerType, fields);
                (ownerType, at, fields) = (through.Elem, through.Elem, []);
            }
            VarObj field = ((StructType)at.Underlying).Fields[path[i]];
            fields.Add(field);
            at = field.Type;
        }
        return FieldPointer(owner, ownerType, fields);
    }

    /// <summary>A lambda of the given type whose body is made from its parameters; async when values of the type are awaited.</summary>
    private CsExpr Forwarder(SignatureType signature, bool suspends, Func<IReadOnlyList<CsExpr>, CsExpr> body)
    {
        var scope = new NameScope(_scope);
        var parameters = new List<CsParam>();
        var args = new List<CsExpr>();
        foreach (VarObj p in signature.Params.Vars)
        {
            string name = _names.Temporary(p.Name is "" or "_" ? "arg" : p.Name, scope);
            parameters.Add(new CsParam(TypeOf(p.Type), name));
            args.Add(name);
        }
        CsExpr call = body(args);
        bool isAsync = _suspends.Suspends(signature);
        return new CsLambda(parameters, isAsync && suspends ? new CsAwait(call) : call, isAsync);
    }

    private CsExpr Receive(UnaryExpr e, string form)
    {
        CsExpr channel = Underlying(e.X);
        return _fn.IsAsync
            ? new CsAwait(new CsCall(new CsMember(channel, form + "Async")))
            : new CsCall(new CsMember(channel, form));
    }
}
