// Expressions. Each Go expression becomes a C# expression of the C# type that TypeNames gives its Go type; what C# can say
// only as a statement is emitted before the statement being lowered.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.Analysis;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    /// <summary>The value of an expression, converted to <paramref name="target"/> as Go's assignment does.</summary>
    /// <param name="e">The Go expression.</param>
    /// <param name="target">Type of the place it goes to; null for its own type.</param>
    /// <param name="exact">The C# expression must have exactly the C# type (for <c>var</c>, boxing, inference).</param>
    private CsExpr Value(Expr e, GoType? target = null, bool exact = false)
    {
        TypeAndValue tv = TypeAndValueOf(e);
        GoType own = tv.Type;
        if (tv.IsNil || own is BasicType { Kind: BasicKind.UntypedNil }) return Nil(target ?? own);
        if (target != null && IsInterface(target) && !IsInterface(own))
            return Box(tv.Constant != null ? Constant(e, Default(own), exact: true) : Copied(e, Expression(e)), Default(own), target, e);
        if (tv.Constant != null) return Constant(e, target ?? own, exact);
        CsExpr value = Copied(e, Expression(e));
        return target == null ? value : Converted(value, own, target);
    }

    /// <summary>Representation change between identical underlying types when a value is assigned.</summary>
    private CsExpr Converted(CsExpr value, GoType from, GoType to)
    {
        GoType source = AliasType.Unalias(from), dest = AliasType.Unalias(to);
        if (IsInterface(dest))
            return !IsInterface(source) ? Box(value, source, dest, null) : InterfaceCast(value, source, dest);
        bool wrapped = TypeNames.IsWrapper(source), wraps = TypeNames.IsWrapper(dest);
        if (wraps && !wrapped) return new CsNew(TypeOf(dest), [value]);
        if (wrapped && !wraps) return new CsMember(value, "Value");
        if (source is StructType != dest is StructType && source.Underlying is StructType)
            return Reinterpret(value, source, dest);
        return value;
    }

    private CsExpr InterfaceCast(CsExpr value, GoType from, GoType to)
    {
        if (_types.Of(from) == _types.Of(to) || ((InterfaceType)to.Underlying).AllMethods.Count == 0) return value;
        return _pkg.Interfaces.IsBase(to, from) ? value : new CsCast(TypeOf(to), value);
    }

    private CsExpr Reinterpret(CsExpr value, GoType from, GoType to) =>
        TypeOf(from) == TypeOf(to) ? value : new CsCall("Builtins.reinterpret", [value], [TypeOf(from), TypeOf(to)]);

    /// <summary>A concrete value as an interface value that keeps its Go type.</summary>
    private CsExpr Box(CsExpr value, GoType type, GoType target, Expr? source)
    {
        GoType t = AliasType.Unalias(type);
        _pkg.Interfaces.MarkBoxed(t);
        if (t is BasicType { Kind: BasicKind.Int64 }) return new CsCast("int64", value);
        if (t is BasicType { Kind: BasicKind.Uint64 }) return new CsCast("uint64", value);
        if (!_types.BoxesPlainly(t)) return new CsNew($"Boxed<{TypeOf(t)}>", [value, CsLiteral.String(_types.GoText(t))]);
        if (value is CsLambda || source != null && t.Underlying is SignatureType && value is not CsNew)
            return new CsCast(TypeOf(t), value);
        if (t is PointerType { Elem: var elem } && !TypeNames.IsHandle(elem) && MayBeNil(value)) value = new CsCall(new CsMember(value, "ToInterface"));
        if (((InterfaceType)target.Underlying).AllMethods.Count == 0) return value;
        // The library's types implement the library's interfaces only.
        if (_pkg.IsLibraryType(t is PointerType { Elem: var pointed } ? pointed : t) && !_pkg.Interfaces.IsOfLibrary(target))
            throw new UnsupportedException($"{t} as {target}, which is an interface of the program");
        // A static Ptr<T> does not say in C# that the object behind it implements the interface.
        return t is PointerType && !TypeNames.IsHandle(((PointerType)t).Elem) ? new CsCast(TypeOf(target), value) : value;
    }

    private bool MayBeNil(CsExpr pointer) => pointer switch
    {
        CsNew => false,
        CsCall { Callee: CsName { Text: "Ptr.Field" or "Ptr.Element" or "Ptr.New" } } => false,
        CsName name => !_names.IsBox(name.Text),
        _ => true,
    };

    private CsExpr Nil(GoType target) => AliasType.Unalias(target).Underlying switch
    {
        SliceType or MapType or SignatureType when TypeNames.IsWrapper(target) => new CsDefault(TypeOf(target)),
        SliceType or MapType => new CsDefault(TypeOf(target)),
        BasicType { Kind: BasicKind.UnsafePointer } => new CsDefault(TypeOf(target)),
        _ when TypeNames.IsWrapper(target) => new CsDefault(TypeOf(target)),
        _ => CsLiteral.Null,
    };

    /// <summary>A copy, where C# would share what Go copies: arrays, and structs that hold arrays.</summary>
    private CsExpr Copied(Expr source, CsExpr value)
    {
        if (!NeedsCopy(TypeAndValueOf(source).Type)) return value;
        return Ast.Unparen(source) is CompositeLit or CallExpr ? value : new CsCall(new CsMember(value, "Copy"));
    }

    private bool NeedsCopy(GoType t) => _pkg.NeedsCopy(t);

    /// <summary>The expression itself; constants and conversions to a target are the business of <see cref="Value"/>.</summary>
    private CsExpr Expression(Expr e)
    {
        switch (e)
        {
            case ParenExpr p:
                CsExpr inner = TypeAndValueOf(p.X).Constant != null ? Constant(p.X, TypeAndValueOf(p).Type, false) : Expression(p.X);
                return inner is CsBinary or CsConditional ? new CsParen(inner) : inner;
            case Ident id:
                return Identifier(id);
            case BasicLit:
                return Constant(e, TypeAndValueOf(e).Type, false);
            case FuncLit lit:
                return FunctionLiteral(lit, _suspends.Suspends(lit));
            case CompositeLit lit:
                return Settle(lit, () => Composite(lit, TypeAndValueOf(lit).Type));
            case SelectorExpr sel:
                return Selector(sel);
            case IndexExpr ix:
                return Index(ix);
            case SliceExpr s:
                return Settle(s, () => SliceOf(s));
            case TypeAssertExpr assertion:
                return Settle(assertion, () => Assertion(assertion, commaOk: false));
            case CallExpr call:
                return Settle(call, () => Call(call));
            case StarExpr star:
                return Dereference(star);
            case UnaryExpr unary:
                return Settle(unary, () => Unary(unary));
            case BinaryExpr binary:
                return Binary(binary);
            default:
                throw Unsupported(e, $"expression {e}");
        }
    }

    private CsExpr Dereference(StarExpr star)
    {
        if (TypeNames.IsHandle(TypeAndValueOf(star).Type)) throw Unsupported(star, "copying a library object");
        CsExpr pointer = Underlying(star.X);
        return IsThisPointer(pointer) ? pointer : new CsMember(pointer, "Value");
    }

    private CsExpr Identifier(Ident id)
    {
        GoObject obj = ObjectOf(id);
        switch (obj)
        {
            case NilObj:
                return CsLiteral.Null;
            case VarObj v:
                return Variable(v);
            case FuncObj f:
                return FunctionValue(f, new CsName(_pkg.FunctionReference(f)), id);
            default:
                throw Unsupported(id, $"use of {id.Name}");
        }
    }

    /// <summary>Reads or writes a variable, through its pointer when it has an address.</summary>
    private CsExpr Variable(VarObj v)
    {
        CsExpr name = VariableStorage(v);
        return _variables.IsAddressed(v) && !IsThis(v) && !_plain.Contains(v) && !TypeNames.IsHandle(v.Type) ? new CsMember(name, "Value") : name;
    }

    /// <summary>The C# variable of a Go variable: the value itself, or the Ptr that holds it.</summary>
    private CsExpr VariableStorage(VarObj v)
    {
        if (IsThis(v)) return "this";
        if (_names.Find(v) is { } local) return local;
        return _pkg.VariableName(v);
    }

    private bool IsThis(GoObject v) => ReferenceEquals(v, _this);

    /// <summary>A declared function as a value; wrapped when values of its type are awaited and the function is not.</summary>
    private CsExpr FunctionValue(FuncObj f, CsExpr name, Expr use)
    {
        if (_forms.IsCalled(use)) return name;
        var signature = (SignatureType)AliasType.Unalias(TypeAndValueOf(use).Type).Underlying;
        return Adapted(name, signature, _suspends.Suspends(f) || _pkg.IsLibrary(f) && f.Directive("suspends") != null);
    }

    // A method group of the right colour converts by itself; otherwise a lambda of the right colour is put around it.
    private CsExpr Adapted(CsExpr function, SignatureType signature, bool suspends)
    {
        bool wanted = _suspends.Suspends(signature);
        if (wanted == suspends) return function;
        var parameters = new List<CsParam>();
        var args = new List<CsExpr>();
        var scope = new NameScope(_scope);
        foreach (VarObj p in signature.Params.Vars)
        {
            string name = _names.Temporary(p.Name is "" or "_" ? "arg" : p.Name, scope);
            parameters.Add(new CsParam(TypeOf(p.Type), name));
            args.Add(name);
        }
        return new CsLambda(parameters, new CsCall(function, args), isAsync: true);
    }

    private CsExpr Selector(SelectorExpr sel)
    {
        if (!_info.Selections.TryGetValue(sel, out Selection? selection))
        {
            GoObject obj = ObjectOf(sel.Sel);
            return obj switch
            {
                VarObj v => _pkg.IsLibrary(v) ? TypeNames.LibraryName(v) : Variable(v),
                FuncObj f => FunctionValue(f, _pkg.FunctionReference(f), sel),
                _ => throw Unsupported(sel, $"use of {sel}"),
            };
        }
        return selection.Kind switch
        {
            SelectionKind.FieldVal when IsPlainFunctionField(sel) => AwaitedForm(Temporary("plain", Field(sel)), AwaitedSignature(selection.Obj.Type!)!),
            SelectionKind.FieldVal => FieldPath(sel, selection),
            SelectionKind.MethodVal => MethodValue(sel, selection),
            _ => MethodExpression(sel, selection),
        };
    }

    private CsExpr Field(SelectorExpr sel) => FieldPath(sel, _info.Selections[sel]);

    private CsExpr FieldPath(SelectorExpr sel, Selection selection)
    {
        (CsExpr target, GoType type) = (Value(sel.X, null), TypeAndValueOf(sel.X).Type);
        // A copy made only to read a field of it is not needed.
        if (target is CsCall { Callee: CsMember { Name: "Copy" } copy, Args.Count: 0 } && NeedsCopy(type)) target = copy.Target;
        return Path(target, type, selection.Index, selection.Index.Count).Value;
    }

    /// <summary>Follows the first <paramref name="steps"/> fields of an index path, through pointers.</summary>
    private (CsExpr Value, GoType Type) Path(CsExpr target, GoType type, IReadOnlyList<int> path, int steps)
    {
        for (int i = 0; i < steps; i++)
        {
            if (AliasType.Unalias(type).Underlying is PointerType p)
            {
                if (TypeNames.IsWrapper(type)) target = new CsMember(target, "Value");
                if (!TypeNames.IsHandle(p.Elem) && !IsThisPointer(target)) target = new CsMember(target, "Value");
                type = p.Elem;
            }
            VarObj field = ((StructType)type.Underlying).Fields[path[i]];
            target = new CsMember(target, _pkg.FieldName(type, field));
            type = field.Type;
        }
        return (target, type);
    }

    private CsExpr Index(IndexExpr e)
    {
        CsExpr place = Place(e);
        bool isHeld = TypeNames.IsReadyHandle(TypeAndValueOf(e).Type) && AliasType.Unalias(TypeAndValueOf(e.X).Type).Underlying is not MapType;
        return isHeld ? new CsCall("Ptr.Held", new CsRef(place)) : place;
    }

    private CsExpr Place(IndexExpr e) => Settled(() => Element(e), when: e.Indices.Count == 1 && MayChange(e.Indices[0], e.X));

    private CsExpr Element(IndexExpr e)
    {
        TypeAndValue x = TypeAndValueOf(e.X);
        if (x.Type is SignatureType && TypeAndValueOf(e.Indices[0]).IsType) throw Unsupported(e, "generic functions");
        switch (AliasType.Unalias(x.Type).Underlying)
        {
            case MapType m:
                return new CsIndex(Underlying(e.X), Value(e.Index, m.Key));
            case PointerType p:
                return new CsIndex(Pointed(Underlying(e.X), p), IndexValue(e.Index));
            default:
                if (e is { X: Ident slice, Indices: [Ident index] } && _rows.TryGetValue((ObjectOf(slice), ObjectOf(index)), out string? row)) return row;
                CsExpr target = Underlying(e.X);
                if (target is CsLiteral) target = new CsCast("GoString", target);
                return new CsIndex(target, IndexValue(e.Index));
        }
    }

    /// <summary>What a pointer points to, as its underlying representation.</summary>
    private CsExpr Pointed(CsExpr pointer, PointerType type)
    {
        CsExpr value = IsThisPointer(pointer) ? pointer : new CsMember(pointer, "Value");
        return TypeNames.IsWrapper(type.Elem) ? new CsMember(value, "Value") : value;
    }

    /// <summary>The operand as its underlying representation, without copying it.</summary>
    private CsExpr Underlying(Expr e)
    {
        TypeAndValue tv = TypeAndValueOf(e);
        CsExpr value = tv.Constant != null ? Constant(e, tv.Type, false) : Expression(e);
        return TypeNames.IsWrapper(tv.Type) ? new CsMember(value, "Value") : value;
    }

    /// <summary>An index or length as a C# long.</summary>
    private CsExpr IndexValue(Expr e)
    {
        TypeAndValue tv = TypeAndValueOf(e);
        if (tv.Constant is { } c && c.ToInt().TryGetInt64(out long n)) return Constant(e, BasicType.Int, false);
        CsExpr value = Unwrapped(e);
        return Kind(tv.Type) is BasicKind.Uint or BasicKind.Uint64 or BasicKind.Uintptr ? new CsCall(Helper("index"), value) : value;
    }

    private static List<Expr> SliceOperands(SliceExpr e) => new[] { e.X, e.Low, e.High, e.Max }.OfType<Expr>().ToList();

    private CsExpr SliceOf(SliceExpr e)
    {
        GoType type = TypeAndValueOf(e.X).Type;
        List<Expr> operands = SliceOperands(e);
        // Go computes a bound in its turn; one that is a variable is read with the other variables.
        List<CsExpr> values = InOrder(operands, i => i == 0 ? Sliced(e.X, type) : IndexValue(operands[i]), i => i > 0 && Ast.Unparen(operands[i]) is not Ident);
        CsExpr target = values[0], sliced = target;
        if (operands.Count > 1 && e.Low == null) values.Insert(1, CsLiteral.Int(0));
        if (operands.Count > 1 || AliasType.Unalias(type).Underlying is not (SliceType or BasicType))
            sliced = new CsCall(new CsMember(target, "Slice"), values.Skip(1).ToList());
        GoType result = TypeAndValueOf(e).Type;
        return TypeNames.IsWrapper(result) ? new CsNew(TypeOf(result), [sliced]) : sliced;
    }

    private CsExpr Sliced(Expr operand, GoType type)
    {
        CsExpr target = AliasType.Unalias(type).Underlying is PointerType array ? Pointed(Underlying(operand), array) : Underlying(operand);
        return target is CsLiteral ? new CsCast("GoString", target) : target;
    }

    private CsExpr Assertion(TypeAssertExpr e, bool commaOk)
    {
        GoType to = TypeExprType(e.Type!), from = TypeAndValueOf(e.X).Type;
        _pkg.Interfaces.MarkAsserted(to);
        var args = new List<CsExpr> { Value(e.X) };
        if (!_types.BoxesPlainly(to)) args.Add(CsLiteral.String(_types.GoText(to)));
        if (!commaOk && from is not InterfaceType) args.Add(new CsNamedArg("iface", CsLiteral.String(_types.GoText(from))));
        else if (!commaOk && from is InterfaceType { AllMethods.Count: > 0 }) args.Add(new CsNamedArg("iface", CsLiteral.String(_types.GoText(from))));
        string type = Int64Wrapper(to) ?? TypeOf(to);
        return new CsCall(Helper(commaOk ? "assertOk" : "assert"), args, [type]);
    }

    private static string? Int64Wrapper(GoType t) => AliasType.Unalias(t) switch
    {
        BasicType { Kind: BasicKind.Int64 } => "int64",
        BasicType { Kind: BasicKind.Uint64 } => "uint64",
        _ => null,
    };
}
