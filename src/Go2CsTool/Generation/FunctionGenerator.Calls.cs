// Calls: functions, methods in their three forms, func values, bound functions with their awaiting forms, and the unpacking of
// variadic arguments that those take one by one. Calls that suspend are awaited.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Facts;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private CsExpr CallOf(Call call)
    {
        var value = Awaited(call, PlainCall(call));
        return call.Callee.Function is { } f && _pkg.IsBound(f) && !Colours.GivesBack(f) ? WithAwaitedFunctions(value, call.Type) : value;
    }

    // Functions that a bound call yields are plain, also where the program awaits func values of their types.
    private CsExpr WithAwaitedFunctions(CsExpr value, GoType type)
    {
        if (UnlikeBound(type) is { } signature) return AwaitedForm(Temporary("plain", value), signature);
        if (type is not TupleType { Vars: var parts } || parts.All(p => UnlikeBound(p.Type) == null)) return value;
        var plain = Temporary("plain", value);
        return new CsTuple(parts.Select((p, i) =>
        {
            var part = new CsMember(plain, $"Item{i + 1}");
            return UnlikeBound(p.Type) is { } awaited ? AwaitedForm(part, awaited) : part;
        }).ToList());
    }

    // A function type that is another C# type in the program than in a library: the program awaits its values, or those of a parameter.
    private SignatureType? UnlikeBound(GoType type) =>
        AwaitedSignature(type)
            ?? (AliasType.Unalias(type).Underlying is SignatureType s && s.Params.Vars.Any(p => AwaitedSignature(p.Type) != null)
            ? s
            : null);

    private CsExpr Awaited(Call call, CsExpr value)
    {
        if (PrefersAwaiting(call)) return new CsAwait(value);
        if (!_colours.CallSuspends(call)) return value;
        return _fn.IsAsync ? new CsAwait(value) : new CsCall("Go.Block", value);
    }

    // mu.Lock() and its like: awaited in an async function, though they do not make a function async.
    private bool PrefersAwaiting(Call call) => _fn.IsAsync && !_deferring && _colours.PrefersAwaiting(call);

    /// <summary>The call without its await.</summary>
    private CsExpr PlainCall(Call call)
    {
        if (call.Callee is MethodCallee { Receiver: var receiver, Method: var method } && MayBeNilFor(receiver, method))
            return new CsCall(NilMethod(receiver, method), [Underlying(receiver), .. Arguments(call)]);
        if (OwnedPlace(call) is { } place)
            return new CsCall(new CsMember(place.Value, _pkg.MethodName(call.Callee.Function!)), [place.Owner, .. Arguments(call)]);
        var target = Callee(call);
        return BoundResult(call, new CsCall(target, Arguments(call), TypeArguments(call)));
    }

    // Methods that need the pointer to their receiver only at times (go2cs:owner) are given what a part of a variable lies in instead:
    // q.Value.list.PushBack(q, v). C# keeps a reference to the part meanwhile, which it cannot over an await.
    private (CsExpr Value, CsExpr Owner)? OwnedPlace(Call call) =>
        call.Callee is MethodCallee { Receiver: var receiver, Method: var method } && method.HasDirective("owner")
            && CoreTree.Unparen(receiver) is AddressOf { Place: var place } && !(_fn.IsAsync && call.Arguments.Any(Awaits))
            && CoreTree.Unparen(place) is var part
            && (part is FieldRef || part is ElementRef e && Representation.IsArrayInPlace(e.Target.Type))
            && OwnerOf(part) is { } owner
            ? (Expression(part), owner)
            : null;

    // A method of a bound type that may be called on nil (go2cs:nil) has a static form, which takes the pointer.
    private bool MayBeNilFor(CoreExpr receiver, FuncObj method) =>
        method.HasDirective("nil") && AliasType.Unalias(receiver.Type) is PointerType
            && CoreTree.Unparen(receiver) is var x && x is not AddressOf
            && !(x is VariableRef { Variable: var v } && IsThis(v));

    private string NilMethod(CoreExpr receiver, FuncObj method) => $"{TypeOf(PointedType(receiver.Type))}.{_pkg.MethodName(method)}";

    private CsExpr Callee(Call call)
    {
        switch (call.Callee)
        {
            case FunctionCallee { Declared: var f }:
                return _pkg.FunctionReference(f) + AwaitingForm(call, f);
            case MethodCallee m:
                return MethodTarget(m.Receiver, m.Method, _pkg.MethodName(m.Method) + AwaitingForm(call, m.Method));
            case ValueCallee { Value: var value }:
                var function = Underlying(value);
                return function is CsLambda or CsLiteral { Text: "null" }
                    ? new CsCast(_types.Function(call.Signature, value is Closure c && _colours.Suspends(c.Function)), function)
                    : function;
            default:
                throw new InvalidOperationException($"no C# for a call of {call.Callee.GetType().Name}");
        }
    }

    // The awaiting form of a bound function is taken inside async functions.
    private string AwaitingForm(Call call, FuncObj callee) =>
        _pkg.IsBound(callee) && (_colours.CallSuspends(call) || PrefersAwaiting(call)) ? "Async" : "";

    /// <summary>The receiver and name of a method call.</summary>
    private CsExpr MethodTarget(CoreExpr receiver, FuncObj method, string name)
    {
        var x = CoreTree.Unparen(receiver);
        if (IsInterface(x.Type)) return new CsMember(InterfaceReceiver(x, method), name);
        var pointer = method.Signature.Recv!.Type is var declared && AliasType.Unalias(declared) is PointerType;
        var type = pointer ? PointedType(x.Type) : x.Type;
        if (TypeNames.IsHandle(type)) return new CsMember(HandleOf(x), name);
        if (!pointer)
        {
            var self = x is Constant constant ? ConstantOf(constant, exact: true) : Expression(x);
            return new CsMember(self is CsLiteral or CsDefault || x is Constant && self is CsBinary
                ? new CsCast(TypeOf(x.Type), self)
                : self, name);
        }
        if (_forms.Of(method) == MethodForm.Pointer) return new CsMember(Underlying(x), name);
        // The method works on the value in place.
        if (x is AddressOf { Place: var place } && CoreTree.Unparen(place) is not (StructLiteral or ListLiteral or MapLiteral))
            return new CsMember(Expression(place), name);
        var reference = Underlying(x);
        if (MethodForms.IsOfPointers(method)) return new CsMember(reference, name);
        return new CsMember(IsThisPointer(reference) ? reference : new CsMember(reference, "Value"), name);
    }

    private CsExpr InterfaceReceiver(CoreExpr x, FuncObj method)
    {
        var value = Value(x);
        // Packages may have unexported methods of one name.
        if (((InterfaceType)x.Type.Underlying).AllMethods.Count(m => m.Name == method.Name) > 1)
            return new CsCast(TypeOf(_pkg.DeclaringInterface(x.Type, method)), value);
        return value is CsLiteral or CsNew && x is Conversion or Nil ? new CsCast(TypeOf(x.Type), value) : value;
    }

    // An object of a bound class: the pointer to it, or the variable that holds it.
    private CsExpr HandleOf(CoreExpr x) => x switch
    {
        AddressOf { Place: var place } => Expression(place),
        Dereference { Pointer: var pointer } => Underlying(pointer),
        _ => Underlying(x),
    };

    private List<CsExpr> Arguments(Call call)
    {
        var bound = call.Callee.Function is { } f && _pkg.IsBound(f) ? f : null;
        var args = new List<CsExpr>();
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var arg = call.Arguments[i];
            if (bound != null && arg is ListLiteral { IsVariadic: true } rest)
            {
                foreach (var item in rest.Elements)
                    args.Add(RestArgument(item.Value, ((SliceType)AliasType.Unalias(rest.Type).Underlying).Elem, bound));
            }
            else if (bound != null && SignatureOf(call) is { } s && s.Params[i].Type.Underlying is SignatureType function)
            {
                args.Add(Callback(arg, function, bound));
            }
            else
            {
                args.Add(arg is ListLiteral { IsVariadic: true, Elements.Count: 0 }
                    ? new CsDefault(TypeOf(arg.Type))
                    : BoundArgument(arg, bound));
            }
        }
        return args;
    }

    private static SignatureType SignatureOf(Call call) => call.Signature;

    // A bound function with a type parameter S ~[]E takes a Slice<E>: a defined type is taken off the argument.
    private CsExpr BoundArgument(CoreExpr arg, FuncObj? bound)
    {
        if (bound == null || !TypeNames.IsWrapper(arg.Type) || !IsContainerArgument(bound, arg.Type)) return Value(arg);
        return new CsMember(Value(arg), "Value");
    }

    private static bool IsContainerArgument(FuncObj bound, GoType type) =>
        bound.Origin.Signature is { TypeParams.Count: > 0 } s && type.Underlying is SliceType
            or MapType && s.Params.Vars.Any(p => Container(p.Type) != null);

    // An argument that C# takes one by one. A slice handed to a parameter of interfaces is one argument, not the arguments.
    private CsExpr RestArgument(CoreExpr item, GoType elem, FuncObj bound)
    {
        if (elem.Underlying is SignatureType function) return Callback(item, function, bound);
        var value = Container(ElementOf(bound.Origin.Signature)) != null && TypeNames.IsWrapper(item.Type)
            ? new CsMember(Value(item), "Value")
            : Value(item, exact: IsInterface(elem));
        if (value is CsLiteral { Text: "null" }) return new CsCast(TypeOf(elem), value);
        var own = item is Conversion { IsImplicit: true, X: var x } ? x.Type : item.Type;
        return IsInterface(elem) && own.Underlying is SliceType { Elem: var inner } && (value is not CsNew || IsInterface(inner))
            ? new CsCast("object", value)
            : value;
    }

    private static GoType ElementOf(SignatureType variadic) =>
        variadic.Params[^1].Type.Underlying is SliceType s ? s.Elem : variadic.Params[^1].Type;

    // A function handed to a bound one: in its awaiting form where that takes one, else bridged to the blocking form.
    private CsExpr Callback(CoreExpr e, SignatureType signature, FuncObj callee)
    {
        var value = Value(e);
        // C# takes a lambda that only throws for one of any result, and then prefers the suspending form.
        if (value is CsLambda { IsAsync: false, Body: CsBlock { Statements: [.., { Template: "throw" or "for_ever" }] } } lambda
            && signature.Results.Count == 0)
        {
            return new CsLambda(lambda.Parameters, lambda.Body) { ReturnType = "void" };
        }

        if (!_colours.ValueSuspends(e)) return value;
        if (Colours.GivesBack(callee)) return new CsCast(_types.Function(SignatureOf(e.Type), true), value);
        return callee.HasDirective("callback") ? value : Blocking(value, e, signature);
    }

    /// <summary>The slice or map type that a type parameter like <c>S ~[]E</c> stands for; null for any other type.</summary>
    private static GoType? Container(GoType declared) =>
        declared is TypeParamType { TypeSet: var set } && set.SpecificTypes.ToList() is [{ Tilde: true, Type: SliceType or MapType }] terms
            ? terms[0].Type
            : null;

    /// <summary>The result of a bound call as the defined type it has in Go.</summary>
    private CsExpr BoundResult(Call call, CsExpr value)
    {
        var wraps = call.Callee.Function is { } f && _pkg.IsBound(f) && TypeNames.IsWrapper(call.Type)
            && f.Origin.Signature.Results.Vars is [{ Type: var declared }] && Container(declared) != null;
        return wraps ? new CsNew(TypeOf(call.Type), [value]) : value;
    }

    // C# infers type arguments from parameters only, and what a function literal returns as its constants are there: 42 is an int.
    private List<string>? TypeArguments(Call call)
    {
        if (call.TypeArguments.Count == 0 || call.Callee.Function is not { } f) return null;
        var declared = f.Origin.Signature;
        // The library compares and hashes them as it likes.
        foreach ((var parameter, var given) in declared.TypeParams.Zip(call.TypeArguments))
            if (parameter.TypeSet.Comparable) _pkg.Interfaces.MarkBoxed(given);
        bool IsInferred(TypeParamType p) => declared.Params.Vars.Where((v, i) => Gives(call.Arguments[i], v.Type, p)).Any();
        var arguments = declared.TypeParams.Zip(call.TypeArguments).Where(t => Container(t.First) == null).ToList();
        return arguments.All(t => IsInferred(t.First)) && !IsOfConstantsOnly(call, declared)
            ? null
            : arguments.Select(t => TypeOf(t.Second)).ToList();
    }

    private static bool Gives(CoreExpr argument, GoType parameter, TypeParamType p)
    {
        if (CoreTree.Unparen(argument) is Conversion { IsImplicit: true, X: var x }) return Gives(x, parameter, p);
        return CoreTree.Unparen(argument) is Closure && parameter.Underlying is SignatureType literal
            ? literal.Params.Vars.Any(v => Mentions(v.Type, p))
            : Mentions(parameter, p);
    }

    // C# would take the types of the literals: cmp.Or("", "x").
    private static bool IsOfConstantsOnly(Call call, SignatureType declared)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var isRest = call.Arguments[i] is ListLiteral { IsVariadic: true };
            var parameter = isRest ? ElementOf(declared) : declared.Params[i].Type;
            if (parameter is not TypeParamType p || Container(p) != null) return false;
            var given = call.Arguments[i] is ListLiteral { IsVariadic: true } rest
                ? rest.Elements.Select(e => e.Value)
                : [call.Arguments[i]];
            if (given.Any(e => e is not Constant)) return false;
        }
        return true;
    }

    private static bool Mentions(GoType type, TypeParamType parameter) => type switch
    {
        TypeParamType p => p == parameter || Container(p) is { } container && Mentions(container, parameter),
        PointerType p => Mentions(p.Elem, parameter),
        SliceType s => Mentions(s.Elem, parameter),
        ArrayType a => Mentions(a.Elem, parameter),
        ChanType c => Mentions(c.Elem, parameter),
        MapType m => Mentions(m.Key, parameter) || Mentions(m.Elem, parameter),
        SignatureType s => s.Params.Vars.Concat(s.Results.Vars).Any(v => Mentions(v.Type, parameter)),
        NamedType n => n.TypeArgs.Any(a => Mentions(a, parameter)),
        _ => false,
    };

    // The receiver is a variable by now, or cannot change: a pass has seen to it.
    private CsExpr MethodValueOf(MethodValue m)
    {
        var method = m.Method;
        var signature = SignatureOf(m.Type);
        var bound = _pkg.IsBound(method);
        var suspends = _colours.IsAwaited(method);
        var name = _pkg.MethodName(method);
        var x = CoreTree.Unparen(m.Receiver);
        var pointer = !IsInterface(x.Type) && AliasType.Unalias(method.Signature.Recv!.Type) is PointerType;
        var handle = pointer && TypeNames.IsHandle(PointedType(x.Type));
        if (MayBeNilFor(x, method))
        {
            var given = Underlying(x);
            return Forwarder(signature, suspends, args => new CsCall(NilMethod(x, method), [given, .. args]));
        }
        var byReference = pointer && !handle && _forms.Of(method) == MethodForm.Reference;
        if (!byReference)
        {
            var target = pointer && !handle ? Underlying(x) : handle ? HandleOf(x) : Value(x, exact: true);
            var member = new CsMember(target, name);
            if (pointer && !handle && PackageGenerator.IsPointerMember(name))
            {
                return Forwarder(signature, suspends, args => new CsCall(member, args), _pkg.Program.Recovers(method));
            }
            return bound
                ? BoundFunctionValue(member, method, signature, suspends)
                : Adapted(member, signature, suspends, _pkg.Program.Recovers(method));
        }
        // The method works on the value in place: the pointer is bound now, the value found at the call.
        var reference = Underlying(x);
        var receiver = IsThisPointer(reference) || MethodForms.IsOfPointers(method) ? reference : new CsMember(reference, "Value");
        var awaits = bound && _colours.Suspends(signature) && (suspends || method.HasDirective("awaitable"));
        return Forwarder(signature, suspends || awaits, args => new CsCall(new CsMember(receiver, awaits ? name + "Async" : name), args),
            _pkg.Program.Recovers(method));
    }
}
