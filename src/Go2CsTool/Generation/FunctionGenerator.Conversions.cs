// Conversions, explicit and implicit, values in interfaces, and addresses.
using Go2Cs.Diagnostics;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Facts;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private CsExpr ConversionOf(Conversion c)
    {
        GoType from = c.X.Type, to = c.Type;
        var x = CoreTree.Unparen(c.X);
        if (IsInterface(to))
        {
            if (!IsInterface(from))
            {
                var boxed = Box(x is Constant constant ? ConstantOf(constant, exact: true) : Value(x), from, to, x);
                return c.IsImplicit ? boxed : new CsCast(TypeOf(to), boxed);
            }
            var cast = InterfaceCast(Value(x), from, to);
            return c.IsImplicit || cast is CsCast || IsInterface(from) ? cast : new CsCast(TypeOf(to), cast);
        }
        if (x is Nil && !IsString(to)) return NilOf(to) is CsLiteral nil ? new CsCast(TypeOf(to), nil) : NilOf(to);
        if (c.IsImplicit) return Converted(x is Constant implied ? ConstantOf(implied, exact: false) : Expression(x), from, to);
        var value = x is Constant literal ? ConstantOf(literal, exact: true) : x is TypeAssertion ? Value(x, exact: true) : Expression(x);
        GoType source = AliasType.Unalias(from), dest = AliasType.Unalias(to);
        if (TypeIdentity.Identical(source, dest)) return value is CsLambda ? new CsCast(TypeOf(to), value) : value;
        if (TypeNames.IsWrapper(source)) value = new CsMember(value, "Value");
        var converted = ConvertUnderlying(c, value, source.Underlying, dest.Underlying, source, dest);
        if (!TypeNames.IsWrapper(dest)) return converted;
        return IsNumeric(dest) ? new CsCast(TypeOf(dest), converted) : new CsNew(TypeOf(dest), [converted]);
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
        if (_types.Of(from) == _types.Of(to)) return value;
        var library = _pkg.Program.LibraryValues;
        var isAny = ((InterfaceType)to.Underlying).AllMethods.Count == 0;
        if (library.Holds(from) && !(library.Holds(to) && _pkg.Interfaces.IsBase(to, from)))
            return isAny ? new CsCall("LibraryAdapter.Unwrap", value) : new CsCall("LibraryAdapter.To", [value], [TypeOf(to)]);
        if (isAny) return value;
        if (library.IsAsserted(to)) return new CsCall("LibraryAdapter.To", [value], [TypeOf(to)]);
        return _pkg.Interfaces.IsBase(to, from) ? value : new CsCast(TypeOf(to), value);
    }

    private CsExpr Reinterpret(CsExpr value, GoType from, GoType to) =>
        TypeOf(from) == TypeOf(to) ? value : new CsCall("Builtins.reinterpret", [value], [TypeOf(from), TypeOf(to)]);

    /// <summary>A concrete value as an interface value that keeps its Go type.</summary>
    private CsExpr Box(CsExpr value, GoType type, GoType target, CoreExpr? source)
    {
        var t = AliasType.Unalias(type);
        _pkg.Interfaces.MarkBoxed(t);
        if (value is CsLiteral { Text: "null" }) value = new CsCast(TypeOf(t), value);
        if (t is BasicType { Kind: BasicKind.Int64 }) return new CsCast("int64", value);
        if (t is BasicType { Kind: BasicKind.Uint64 }) return new CsCast("uint64", value);
        if (!_types.BoxesPlainly(t)) return new CsNew($"Boxed<{TypeOf(t)}>", [value, CsLiteral.String(_types.GoText(t))]);
        if (value is CsLambda) return new CsCast(TypeOf(t), value);
        var isKnown = source != null && HasKnownClass(source);
        if (!isKnown && t is PointerType { Elem: var elem } && !TypeNames.IsHandle(elem) && MayBeNil(value))
            value = new CsCall(new CsMember(value, "ToInterface"));
        if (((InterfaceType)target.Underlying).AllMethods.Count == 0) return value;
        // Bound types implement the interfaces of bound packages only.
        if (_pkg.Program.IsBoundType(t is PointerType { Elem: var pointed } ? pointed : t) && !_pkg.Interfaces.IsOfBound(target))
            return new CsNew(_pkg.Program.LibraryValues.Adapter(t, target), [value]);
        // A static Ptr<T> does not say in C# that the object behind it implements the interface.
        return t is PointerType && !TypeNames.IsHandle(((PointerType)t).Elem) && !isKnown ? new CsCast(TypeOf(target), value) : value;
    }

    private bool MayBeNil(CsExpr pointer) => pointer switch
    {
        CsNew => false,
        CsCall { Callee: CsName { Text: "Ptr.At" or "Ptr.Field" or "Ptr.Element" or "Ptr.New" } } => false,
        CsName name => !_names.IsBox(name.Text),
        _ => true,
    };

    private CsExpr ConvertUnderlying(CoreExpr at, CsExpr value, GoType source, GoType dest, GoType from, GoType to)
    {
        var type = TypeOf(dest);
        switch (source, dest)
        {
            case (BasicType s, BasicType d) when IsNumeric(s) && IsNumeric(d):
                return NumericConversion(value, s, d);
            case (BasicType s, BasicType d) when IsString(d) && IsInteger(s):
                return new CsCall("GoString.FromRune", Kind(s) is BasicKind.Uint or BasicKind.Uint64 or BasicKind.Uintptr
                    ? new CsCall(Helper("index"), value)
                    : value);
            case (BasicType s, SliceType { Elem: NamedType elem }) when IsString(s):
                return Reinterpret(new CsCast($"Slice<{TypeOf(elem.Underlying)}>", value is CsLiteral
                    ? new CsCast("GoString", value)
                    : value), new SliceType(elem.Underlying), dest);
            case (SliceType { Elem: NamedType elem }, BasicType) when IsString(dest):
                return new CsCast(type, Reinterpret(value, source, new SliceType(elem.Underlying)));
            case (BasicType s, SliceType) when IsString(s):
            case (SliceType, BasicType) when IsString(dest):
                return new CsCast(type, value is CsLiteral ? new CsCast("GoString", value) : value);
            case (SliceType, ArrayType copied):
                return Representation.IsLarge(copied)
                    ? new CsCall(new CsMember(value, $"ToLargeArray<{_types.Length(copied)}>"))
                    : new CsCall(new CsMember(value, $"ToArray<{TypeOf(copied)}>"));
            case (SliceType, PointerType { Elem: var pointed }) when pointed.Underlying is ArrayType array:
                CsExpr view = Representation.IsLarge(array)
                    ? new CsCall(new CsMember(value, $"ToLargeArrayPtr<{_types.Length(array)}>"))
                    : new CsCall(new CsMember(value, $"ToArrayPtr<{TypeOf(array)}>"));
                return TypeOf(pointed) == TypeOf(array) ? view : new CsCall("Ptr.Convert", [view], [TypeOf(array), TypeOf(pointed)]);
            case (StructType, StructType):
                return Reinterpret(value, from, to);
            case (PointerType s, PointerType d) when TypeOf(s) != TypeOf(d):
                return new CsCall("Ptr.Convert", [value], [TypeOf(s.Elem), TypeOf(d.Elem)]);
            case (BasicType { Kind: BasicKind.UnsafePointer }, BasicType { Kind: BasicKind.UnsafePointer }):
                return value;
            case (PointerType { Elem: var shown }, BasicType { Kind: BasicKind.UnsafePointer }) when !TypeNames.IsHandle(shown):
                return new CsNew("UnsafePointer", [value]);
            case (BasicType { Kind: BasicKind.UnsafePointer }, PointerType { Elem: var seen }) when !TypeNames.IsHandle(seen):
                return new CsCall(new CsMember(value, "To"), [], [TypeOf(seen)]);
            case (BasicType { Kind: BasicKind.UnsafePointer }, BasicType { Kind: BasicKind.Uintptr }):
                return new CsCast(type, new CsMember(value, "Address"));
            case (BasicType { Kind: BasicKind.Uintptr }, BasicType { Kind: BasicKind.UnsafePointer })
                when at is Conversion { X: Constant number } && number.Value.ToInt().TryGetInt64(out var address) && address == 0:
                return NilOf(to);
            case (BasicType { Kind: BasicKind.UnsafePointer }, _) or (_, BasicType { Kind: BasicKind.UnsafePointer }):
                throw Unsupported(at, "unsafe.Pointer conversions");
            case (SignatureType, SignatureType) when value is CsLambda && !TypeNames.IsWrapper(to):
                return new CsCast(type, value);
            default:
                return value;
        }
    }

    private CsExpr NumericConversion(CsExpr value, BasicType from, BasicType to)
    {
        var type = TypeOf(to);
        if (IsComplex(to)) return from.Kind == to.Kind ? value : new CsCast(type, value);
        if (IsFloat(from) && IsInteger(to))
        {
            return new CsCall(Helper("to"
                + to.Kind switch { BasicKind.Int => BasicKind.Int64, BasicKind.Uint => BasicKind.Uint64, var kind => kind }), value);
        }

        return TypeOf(from) == type && value is not CsLiteral ? value : new CsCast(type, value);
    }

    /// <summary>A new variable of the type, and the pointer to it.</summary>
    private CsExpr NewPointer(GoType elem, CsExpr? value)
    {
        var isZero = value is CsNew { Args.Count: 0, Entries: null } && AliasType.Unalias(elem).Underlying is StructType or ArrayType;
        if (TypeNames.IsHandle(elem)) return value == null || isZero ? new CsNew(TypeOf(elem), []) : value;
        if (isZero) value = null;
        // The bound types bring classes of their own for pointers that carry methods.
        if (_pkg.Program.IsBoundType(elem) && elem.Underlying is StructType)
            return value == null ? new CsCall("Ptr.New", [], [TypeOf(elem)]) : new CsCall("Ptr.New", value);
        return new CsNew(_pkg.Interfaces.PointerClass(elem) ?? $"Ptr<{TypeOf(elem)}>", value == null ? [] : [value]);
    }

    private CsExpr Address(AddressOf a)
    {
        var place = CoreTree.Unparen(a.Place);
        var type = place.Type;
        switch (place)
        {
            case StructLiteral or ListLiteral or MapLiteral:
                return Wrapped(a.Type, NewPointer(type, Composite(place)));
            case Dereference { Pointer: var p }:
                var pointer = Underlying(p);
                if (IsThisPointer(pointer)) throw Unsupported(a, "address of the receiver");
                return a.IsImplicit || !MayBeNil(pointer) ? pointer : new CsCall(new CsMember(pointer, "NotNil"));
            case VariableRef { Variable: var v }:
                return IsThis(v)
                    ? throw Unsupported(a, "address of the receiver")
                    : IsBoundVariable(v) && !TypeNames.IsHandle(v.Type) ? throw Unsupported(a, "address of a library variable")
                    : VariableStorage(v);
            case FieldRef field:
                return FieldPointer(field);
            case ElementRef element:
                return ElementPointer(element);
            default:
                throw Unsupported(a, "address of this expression");
        }
    }

    private CsExpr ElementPointer(ElementRef e)
    {
        if (TypeNames.IsHandle(e.Type)) return Element(e);
        // Elements of no size all lie in one place.
        if (Representation.IsArrayInPlace(e.Target.Type) && OwnerOf(e) is { } owner && GcSizes.SizeOf(e.Type) != 0)
            return new CsCall("Ptr.At", owner, new CsRef(Element(e)));
        var target = Underlying(e.Target);
        var index = IndexValue(e.Index);
        return AliasType.Unalias(e.Target.Type).Underlying is SliceType
            ? new CsCall("Ptr.Element", target, index)
            : Representation.IsArrayInPlace(e.Target.Type) ? new CsCall("Ptr.Element", InPlaceSlice(e.Target, []), index)
            : new CsCall("Ptr.Element", new CsRef(target), index);
    }

    /// <summary>
    /// A slice of an array that lies in a variable, which is sliced with the pointer to the variable or to the struct around it:
    /// <c>p.Value.buf.Slice(p, 0, n)</c>.
    /// </summary>
    private CsExpr InPlaceSlice(CoreExpr array, IReadOnlyList<CsExpr> bounds)
    {
        if (OwnerOf(array) is { } owner) return new CsCall(new CsMember(Underlying(array), "Slice"), [owner, .. bounds]);
        var pointer = Address(new AddressOf(array.Pos, new PointerType(array.Type), array, IsImplicit: true));
        return SliceBehind(pointer, array.Type, bounds);
    }

    // A slice of the array that a pointer leads to.
    private CsExpr SliceBehind(CsExpr pointer, GoType array, IReadOnlyList<CsExpr> bounds)
    {
        var type = (ArrayType)AliasType.Unalias(array).Underlying;
        if (TypeNames.IsWrapper(array)) pointer = new CsCall("Ptr.Convert", [pointer], [TypeOf(array), TypeOf(type)]);
        return new CsCall("Ptr.Slice", [pointer, .. bounds], [TypeOf(type.Elem), TypeOf(type)]);
    }

    // The pointer by which the place is found, where that is a variable that only the function itself changes: it is read twice, and must
    // be the same.
    private CsExpr? OwnerOf(CoreExpr place)
    {
        var at = CoreTree.Unparen(place);
        while (at is FieldRef or ElementRef { Target.Type.Underlying: ArrayType })
            at = CoreTree.Unparen(at is FieldRef f ? f.Target : ((ElementRef)at).Target);
        switch (at)
        {
            case VariableRef { Variable: var v } when _variables.IsAddressed(v) && !IsThis(v) && !IsBoundVariable(v):
                return VariableStorage(v);
            case Dereference { Pointer: VariableRef { Variable: var p } } when p.Kind != CoreVariableKind.Package && !TypeNames.IsHandle(p.Type)
                && !_variables.IsAddressed(p) && !(_variables.IsCaptured(p) && _variables.IsAssigned(p)):
                var pointer = Underlying(((Dereference)at).Pointer);
                return IsThisPointer(pointer) ? null : pointer;
            default:
                return null;
        }
    }

    // A place in what a variable points to is found by the variable: Ptr.At(p, ref p.Value.x). Otherwise by the pointer to the
    // outermost struct that has an address of its own, and the path of fields from there.
    private CsExpr FieldPointer(FieldRef place)
    {
        if (TypeNames.IsHandle(place.Type)) return Expression(place);
        if (OwnerOf(place) is { } known)
        {
            return PointedFields.IsPath(place) && _pkg.KeptPointerName(place.Target.Type, place.Field) is { } kept
                ? new CsCall("Ptr.At", known, new CsRef(FieldPlace(place)), new CsRef(new CsMember(Expression(place.Target), kept)))
                : new CsCall("Ptr.At", known, new CsRef(FieldPlace(place)));
        }
        var fields = new Stack<FieldRef>();
        CoreExpr at = place;
        while (CoreTree.Unparen(at) is FieldRef f)
        {
            fields.Push(f);
            at = f.Target;
        }
        at = CoreTree.Unparen(at);
        var ownerType = at.Type;
        var owner = Address(new AddressOf(at.Pos, new PointerType(ownerType), at, IsImplicit: true));
        var parameter = new CsParam(TypeOf(ownerType), "s", "ref");
        CsExpr path = "s";
        foreach (var f in fields) path = new CsMember(path, _pkg.FieldName(f.Target.Type, f.Field));
        return new CsCall("Ptr.Field", [owner, new CsLambda([parameter], new CsRef(path), isStatic: true)],
            [TypeOf(ownerType), TypeOf(place.Type)]);
    }
}
