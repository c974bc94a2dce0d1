// Expressions. Each Core expression becomes a C# expression of the C# type that TypeNames gives its Go type.
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Facts;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    /// <summary>The value of an expression: a copy of its own where C# would share what Go copies.</summary>
    /// <param name="e">The expression.</param>
    /// <param name="exact">The C# expression must have exactly the C# type (for <c>var</c>, boxing, inference).</param>
    private CsExpr Value(CoreExpr e, bool exact = false)
    {
        if (e is Constant c) return ConstantOf(c, exact);
        var value = Copied(e, Expression(e));
        var isWrapped = CoreTree.Unparen(e) is TypeAssertion { CommaOk: false } && Int64Wrapper(e.Type) != null;
        return exact && isWrapped ? new CsCast(TypeOf(e.Type), value) : value;
    }

    /// <summary>A copy, where C# would share what Go copies: large arrays, and structs that hold them.</summary>
    private CsExpr Copied(CoreExpr source, CsExpr value)
    {
        if (!IsPlace(CoreTree.Unparen(source))) return value;
        // An object of a bound class can only be shared, by a variable and its copy.
        if (TypeNames.IsHandle(source.Type) && IsVariable(source)) throw Unsupported(source, "copying a library object");
        return NeedsCopy(source.Type) ? new CsCall(new CsMember(value, "Copy")) : value;
    }

    private static bool IsVariable(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        VariableRef v => v.Variable.Kind != CoreVariableKind.Temporary,
        FieldRef f => IsVariable(f.Target),
        ElementRef x => x.Target.Type.Underlying is SliceType || IsVariable(x.Target),
        Dereference => true,
        _ => false,
    };

    // Reading it shares storage with what it denotes.
    private static bool IsPlace(CoreExpr e) =>
        e is VariableRef { Variable.Kind: not CoreVariableKind.Temporary } or FieldRef or ElementRef or Dereference
            or MapElement { CommaOk: false } or TypeAssertion { CommaOk: false }
        || e is Conversion { X: var x } && x.Type.Underlying is StructType or ArrayType && IsPlace(CoreTree.Unparen(x));

    private bool NeedsCopy(GoType t) => _pkg.NeedsCopy(t);

    /// <summary>The expression itself, not copied.</summary>
    private CsExpr Expression(CoreExpr e)
    {
        switch (e)
        {
            case Constant c:
                return ConstantOf(c, exact: false);
            case Paren p:
                var inner = Expression(p.X);
                return inner is CsBinary or CsConditional ? new CsParen(inner) : inner;
            case Nil nil:
                return NilOf(nil.Type);
            case ViewOf view:
                var elements = CoreTree.Unparen(view.X) is ElementRef row
                    ? new CsCall(new CsMember(Indexable(row.Target), "Row"), IndexValue(row.Index))
                    : new CsCall(new CsMember(Indexable(view.X), "View"));
                return view.Pointer is { } pointer
                    ? new CsConditional(new CsBinary("==", Variable(pointer), CsLiteral.Null), new CsDefault(), elements)
                    : elements;
            case Zero zero:
                return ZeroOf(zero.Type);
            case EmbeddedFiles files:
                return Embedded(files);
            case VariableRef v:
                return Variable(v.Variable);
            case FunctionRef f:
                return FunctionValue(f);
            case MethodValue m:
                return MethodValueOf(m);
            case Closure closure:
                return Lambda(closure);
            case StructLiteral or ListLiteral or MapLiteral:
                return Composite(e);
            case FieldRef field:
                return FieldValueOf(field);
            case ElementRef element:
                return Element(element);
            case MapElement { CommaOk: true } m:
                return new CsCall(new CsMember(Underlying(m.Target), "Lookup"), Value(m.Key));
            case MapElement m:
                return new CsIndex(Underlying(m.Target), Value(m.Key));
            case Slicing s:
                return SliceOf(s);
            case TypeAssertion a:
                return Assertion(a);
            case Call call:
                return CallOf(call);
            case BuiltinCall builtin:
                return Builtin(builtin);
            case New n:
                return NewPointer(PointedType(n.Type), n.Init == null ? null : Value(n.Init, exact: true));
            case Dereference d:
                return DereferenceOf(d);
            case AddressOf a:
                return Address(a);
            case ReferenceTo r:
                return new CsRef(Expression(r.Place));
            case Unary or Binary or Conversion:
                return Operation(e);
            case Comparison c:
                return ComparisonOf(c);
            case Receive r:
                return ReceiveOf(r);
            case RuntimeCall r:
                return new CsCall(new CsMember(Expression(r.Target), r.Member), r.Arguments.Select(a => Value(a)).ToList());
            default:
                throw new InvalidOperationException($"no C# for {e.GetType().Name} at {e.Pos}");
        }
    }

    private CsExpr Embedded(EmbeddedFiles files)
    {
        CsExpr owner = new CsRaw($"typeof({_pkg.ClassName})");
        if (files.Type.Underlying is StructType)
            return new CsNew(TypeOf(files.Type), [owner, CsLiteral.String(files.Folder), .. files.Files.Select(f => CsLiteral.String(f))]);
        return new CsCall(TypePredicates.IsString(files.Type) ? "EmbeddedFile.Text" : "EmbeddedFile.Bytes",
            [owner, CsLiteral.String(files.Folder + files.Files[0])]);
    }

    private static GoType PointedType(GoType pointer) => ((PointerType)AliasType.Unalias(pointer).Underlying).Elem;

    private CsExpr DereferenceOf(Dereference d)
    {
        if (TypeNames.IsHandle(d.Type)) return d.IsImplicit ? Underlying(d.Pointer) : throw Unsupported(d, "copying a library object");
        var pointer = Underlying(d.Pointer);
        if (d.MethodOfPointer is { } method) return new CsCall("Ptr.Receiver", pointer, CsLiteral.String(method.Name));
        return IsThisPointer(pointer) ? pointer : new CsMember(pointer, "Value");
    }


    /// <summary>Reads or writes a variable, through its pointer when it has an address.</summary>
    private CsExpr Variable(CoreVariable v)
    {
        var name = VariableStorage(v);
        return _variables.IsAddressed(v) && !IsThis(v) && !TypeNames.IsHandle(v.Type) && !IsBoundVariable(v)
            ? new CsMember(name, "Value")
            : name;
    }

    private bool IsBoundVariable(CoreVariable v) => v.Kind == CoreVariableKind.Package && _pkg.IsBound(v.Object!);

    /// <summary>The C# variable of a Go variable: the value itself, or the Ptr that holds it.</summary>
    private CsExpr VariableStorage(CoreVariable v)
    {
        if (IsThis(v)) return "this";
        return _names.Find(v) is { } local ? local : v.Kind == CoreVariableKind.Package ? _pkg.VariableName(v)
            : throw new InvalidOperationException($"variable {v.Name} of {v.Pos} has no name here");
    }

    private bool IsThis(CoreVariable v) => ReferenceEquals(v, _this);

    // The name stands for the value pointed to: this in an instance method, a reference to an element.
    private bool IsThisPointer(CsExpr receiver) => receiver is CsName { Text: var name } && (name == "this" || _names.IsReference(name));

    /// <summary>A declared function as a value; wrapped when values of its type are awaited and the function is not.</summary>
    private CsExpr FunctionValue(FunctionRef f)
    {
        var suspends = _colours.IsAwaited(f.Function);
        CsExpr name = _pkg.FunctionReference(f.Function);
        return _pkg.IsBound(f.Function)
            ? BoundFunctionValue(name, f.Function, SignatureOf(f.Type), suspends)
            : Adapted(name, SignatureOf(f.Type), suspends, _pkg.Program.Recovers(f.Function));
    }

    private CsExpr BoundFunctionValue(CsExpr function, FuncObj bound, SignatureType signature, bool suspends)
    {
        if (suspends) return AwaitingForm(function, signature);
        // Pointers that the libraries give are of classes of their own, which C# converts in a tuple only by itself.
        if (signature.Results.Vars is { Count: > 1 } results && results.Any(r => IsBoundPointer(r.Type)))
            return Forwarder(signature, suspends: false, args => new CsCall(function, args));
        // One that is marked go2cs:callback takes functions that suspend as they are.
        return UnlikeBound(signature) == null || bound.HasDirective("callback")
            ? Adapted(function, signature, suspends)
            : AwaitedForm(function, signature);
    }

    private bool IsBoundPointer(GoType t) => AliasType.Unalias(t) is PointerType { Elem: var elem } && _pkg.Program.IsBoundType(elem);

    // A bound function that waits yields an awaitable of its own: a lambda makes it the task that values of the type have.
    private CsExpr AwaitingForm(CsExpr function, SignatureType signature) =>
        _colours.Suspends(signature) ? Forwarder(signature, suspends: true, args => new CsCall(Named(function, "Async"), args)) : function;

    private static CsExpr Named(CsExpr function, string suffix) => function switch
    {
        CsName n => new CsName(n.Text + suffix),
        CsMember m => new CsMember(m.Target, m.Name + suffix),
        _ => throw new InvalidOperationException("a function without a name"),
    };

    private static SignatureType SignatureOf(GoType function) => (SignatureType)AliasType.Unalias(function).Underlying;

    // A method group of the right colour converts by itself; otherwise a lambda of the right colour is put around it.
    private CsExpr Adapted(CsExpr function, SignatureType signature, bool suspends, bool recovers = false)
    {
        var wanted = _colours.Suspends(signature);
        if (wanted == suspends) return function;
        return wanted
            ? Forwarder(signature, suspends: false, args => new CsCall(function, args), recovers)
            : Forwarder(signature, suspends: true, args => new CsCall("Go.Block", new CsCall(function, args)), recovers);
    }

    private CsExpr FieldValueOf(FieldRef field)
    {
        var value = FieldPlace(field);
        return IsPlainFunctionField(field) ? AwaitedForm(Temporary("plain", value), AwaitedSignature(field.Type)!) : value;
    }

    private CsExpr FieldPlace(FieldRef field)
    {
        var target = Expression(field.Target);
        return new CsMember(target, _pkg.FieldName(field.Target.Type, field.Field));
    }

    private CsExpr Element(ElementRef e) => new CsIndex(Indexable(e.Target), IndexValue(e.Index));

    private CsExpr Indexable(CoreExpr e)
    {
        var x = Underlying(e);
        return x is CsLiteral ? new CsCast("GoString", x) : x;
    }

    /// <summary>The operand as its underlying representation, without copying it; nil as a value of its type, which members can be asked
    /// of.</summary>
    private CsExpr Underlying(CoreExpr e)
    {
        var value = Expression(e);
        if (value is CsLiteral { Text: "null" }) return new CsCast(TypeOf(e.Type), value);
        return TypeNames.IsWrapper(e.Type) ? new CsMember(value, "Value") : value;
    }

    /// <summary>An operand whose wrapper is taken off, save for a constant that has none.</summary>
    private CsExpr Unwrapped(CoreExpr e) => TypeNames.IsWrapper(e.Type) && e is not Constant ? new CsMember(Value(e), "Value") : Value(e);

    /// <summary>An index or length as a C# long.</summary>
    private CsExpr IndexValue(CoreExpr e)
    {
        if (e is Constant { Value: var c } constant && c.ToInt().TryGetInt64(out _))
        {
            return ConstantOf(TypeIdentity.Identical(constant.Type, BasicType.Int)
                ? constant
                : constant with { Type = BasicType.Int, Structure = null, Named = null }, false);
        }

        var value = Unwrapped(e);
        return Kind(e.Type) is BasicKind.Uint or BasicKind.Uint64 or BasicKind.Uintptr ? new CsCall(Helper("index"), value) : value;
    }

    private CsExpr SliceOf(Slicing e)
    {
        var x = CoreTree.Unparen(e.X);
        if (AliasType.Unalias(x.Type).Underlying is PointerType { Elem: var pointed } && Representation.IsArrayInPlace(pointed))
            return InPlaceSliceOf(e, x, pointed);
        // A large array is sliced where it is.
        var target = x is AddressOf { IsImplicit: true, Place: var array } ? Underlying(array)
            : AliasType.Unalias(x.Type).Underlying is PointerType p ? Pointed(Underlying(x), p) : Underlying(x);
        if (target is CsLiteral) target = new CsCast("GoString", target);
        var bounds = BoundsOf(e);
        var isView = AliasType.Unalias(x.Type).Underlying is PointerType;
        var sliced = bounds.Count > 0 || isView ? new CsCall(new CsMember(target, "Slice"), bounds) : target;
        return TypeNames.IsWrapper(e.Type) ? new CsNew(TypeOf(e.Type), [sliced]) : sliced;
    }

    private List<CsExpr> BoundsOf(Slicing e)
    {
        var bounds = new List<CsExpr>();
        if (e.Low == null && e.High == null && e.Max == null) return bounds;
        bounds.Add(e.Low == null ? CsLiteral.Int(0) : IndexValue(e.Low));
        if (e.High != null) bounds.Add(IndexValue(e.High));
        if (e.Max != null) bounds.Add(IndexValue(e.Max));
        return bounds;
    }

    private CsExpr InPlaceSliceOf(Slicing e, CoreExpr x, GoType array)
    {
        var place = x is AddressOf { IsImplicit: true, Place: var sliced } ? sliced : new Dereference(x.Pos, array, x);
        var slice = InPlaceSlice(place, BoundsOf(e));
        return TypeNames.IsWrapper(e.Type) ? new CsNew(TypeOf(e.Type), [slice]) : slice;
    }

    /// <summary>What a pointer points to, as its underlying representation.</summary>
    private CsExpr Pointed(CsExpr pointer, PointerType type)
    {
        var value = IsThisPointer(pointer) ? pointer : new CsMember(pointer, "Value");
        return TypeNames.IsWrapper(type.Elem) ? new CsMember(value, "Value") : value;
    }

    private CsExpr Assertion(TypeAssertion e)
    {
        GoType to = e.Asserted, from = e.X.Type;
        var args = new List<CsExpr> { Value(e.X) };
        if (!_types.BoxesPlainly(to)) args.Add(CsLiteral.String(_types.GoText(to)));
        if (!e.CommaOk
            && (AliasType.Unalias(from) is not InterfaceType || AliasType.Unalias(from) is InterfaceType { AllMethods.Count: > 0 }))
        {
            args.Add(new CsNamedArg("iface", CsLiteral.String(_types.GoText(from))));
        }

        var type = Int64Wrapper(to) ?? TypeOf(to);
        return new CsCall(Helper(e.CommaOk ? "assertOk" : "assert"), args, [type]);
    }

    private static string? Int64Wrapper(GoType t) => AliasType.Unalias(t) switch
    {
        BasicType { Kind: BasicKind.Int64 } => "int64",
        BasicType { Kind: BasicKind.Uint64 } => "uint64",
        _ => null,
    };

    private CsExpr ReceiveOf(Receive r)
    {
        var channel = Underlying(r.Channel);
        var form = r.CommaOk ? "ReceiveOk" : "Receive";
        return _fn.IsAsync
            ? new CsAwait(new CsCall(new CsMember(channel, form + "Async")))
            : new CsCall(new CsMember(channel, form));
    }

    /// <summary>A lambda of the given type whose body is made from its parameters; async when values of the type are awaited.</summary>
    private CsExpr Forwarder(SignatureType signature, bool suspends, Func<IReadOnlyList<CsExpr>, CsExpr> body, bool recovers = false)
    {
        var scope = new NameScope(_scope);
        var parameters = new List<CsParam>();
        var args = new List<CsExpr>();
        foreach (var p in signature.Params.Vars)
        {
            var name = _names.Temporary(p.Name is "" or "_" ? "arg" : p.Name, scope);
            parameters.Add(new CsParam(TypeOf(p.Type), name));
            args.Add(name);
        }
        var call = body(args);
        var isAsync = _colours.Suspends(signature);
        return new CsLambda(parameters, isAsync && suspends ? new CsAwait(call) : call,
            isAsync)
        { Attributes = recovers ? ["Recovers"] : [] };
    }

    /// <summary>Whether the place is a func-typed field of a bound struct, which the library calls without awaiting it.</summary>
    private bool IsPlainFunctionField(CoreExpr place) => place is FieldRef { Field: var field } && IsPlainFunction(field);

    private bool IsPlainFunction(VarObj field) => _pkg.IsBound(field) && AwaitedSignature(field.Type) != null;

    private SignatureType? AwaitedSignature(GoType t) =>
        AliasType.Unalias(t).Underlying is SignatureType s && _colours.Suspends(s) ? s : null;

    // A function of a library as the program has functions of its type; functions it is given are bridged the other way.
    private CsExpr AwaitedForm(CsExpr function, SignatureType signature)
    {
        var lambda = Forwarder(signature, suspends: false, args =>
            new CsCall(function,
                args.Select((a, i) => AwaitedSignature(signature.Params[i].Type) != null ? new CsCall("Go.Blocking", a) : a).ToList()));
        return new CsCast(_types.Function(signature, _colours.Suspends(signature)), lambda);
    }

    /// <summary>A value for a func-typed field of a bound struct.</summary>
    private CsExpr PlainFunction(CoreExpr e, GoType type) => e is Nil ? Value(e) : Blocking(Value(e), e, AwaitedSignature(type)!);

    // A suspending function as a plain one. A lambda or a method has no type of its own.
    private CsExpr Blocking(CsExpr function, CoreExpr source, SignatureType signature)
    {
        while (source is Paren or Conversion) source = source is Paren p ? p.X : ((Conversion)source).X;
        var hasType = function is not CsLambda && source is not (FunctionRef or MethodValue);
        return new CsCall("Go.Blocking", hasType ? function : new CsCast(_types.Function(signature, true), function));
    }
}
