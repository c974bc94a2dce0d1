// Explicit conversions T(x), and pointers: &x, new(T), composite literals behind pointers.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private CsExpr Conversion(CallExpr call, GoType to)
    {
        Expr x = call.Args[0];
        TypeAndValue tv = TypeAndValueOf(x);
        if (TypeAndValueOf(call).Constant != null) return Constant(call, TypeAndValueOf(call).Type, exact: true);
        if (tv.IsNil) return Nil(to) is CsLiteral nil ? new CsCast(TypeOf(to), nil) : Nil(to);
        GoType from = Default(tv.Type);
        if (IsInterface(to)) return Value(x, to) is var boxed && IsInterface(from) ? boxed : new CsCast(TypeOf(to), boxed);
        CsExpr value = tv.Constant != null ? Constant(x, from, exact: true) : Copied(x, Expression(x));
        GoType source = AliasType.Unalias(from), dest = AliasType.Unalias(to);
        if (TypeIdentity.Identical(source, dest)) return value is CsLambda ? new CsCast(TypeOf(to), value) : value;
        if (TypeNames.IsWrapper(source)) value = new CsMember(value, "Value");
        CsExpr converted = ConvertUnderlying(call, value, source.Underlying, dest.Underlying, source, dest);
        if (!TypeNames.IsWrapper(dest)) return converted;
        return IsNumeric(dest) ? new CsCast(TypeOf(dest), converted) : new CsNew(TypeOf(dest), [converted]);
    }

    private CsExpr ConvertUnderlying(Expr at, CsExpr value, GoType source, GoType dest, GoType from, GoType to)
    {
        string type = TypeOf(dest);
        switch (source, dest)
        {
            case (BasicType s, BasicType d) when IsNumeric(s) && IsNumeric(d):
                return NumericConversion(value, s, d);
            case (BasicType s, BasicType d) when IsString(d) && IsInteger(s):
                return new CsCall("GoString.FromRune", Kind(s) is BasicKind.Uint or BasicKind.Uint64 or BasicKind.Uintptr ? new CsCall(Helper("index"), value) : value);
            case (BasicType s, SliceType { Elem: NamedType elem }) when IsString(s):
                return Reinterpret(new CsCast($"Slice<{TypeOf(elem.Underlying)}>", value is CsLiteral ? new CsCast("GoString", value) : value), new SliceType(elem.Underlying), dest);
            case (SliceType { Elem: NamedType elem }, BasicType) when IsString(dest):
                return new CsCast(type, Reinterpret(value, source, new SliceType(elem.Underlying)));
            case (BasicType s, SliceType) when IsString(s):
            case (SliceType, BasicType) when IsString(dest):
                return new CsCast(type, value is CsLiteral ? new CsCast("GoString", value) : value);
            case (SliceType, ArrayType):
                return new CsCall(new CsMember(value, $"ToArray<N{((ArrayType)dest).Length}>"));
            case (SliceType, PointerType { Elem: var pointed }) when pointed.Underlying is ArrayType array:
                TypeOf(array);
                CsExpr view = new CsCall(new CsMember(value, $"ToArrayPtr<N{array.Length}>"));
                return TypeOf(pointed) == TypeOf(array) ? view : new CsCall("Ptr.Convert", [view], [TypeOf(array), TypeOf(pointed)]);
            case (StructType, StructType):
                return Reinterpret(value, from, to);
            case (PointerType s, PointerType d) when TypeOf(s) != TypeOf(d):
                return new CsCall("Ptr.Convert", [value], [TypeOf(s.Elem), TypeOf(d.Elem)]);
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
        string type = TypeOf(to);
        if (IsComplex(to)) return from.Kind == to.Kind ? value : new CsCast(type, value);
        if (IsFloat(from) && IsInteger(to)) return new CsCall(Helper("to" + to.Kind switch { BasicKind.Int => BasicKind.Int64, BasicKind.Uint => BasicKind.Uint64, var kind => kind }), value);
        return TypeOf(from) == type && value is not CsLiteral ? value : new CsCast(type, value);
    }

    /// <summary>A new variable of the type, and the pointer to it.</summary>
    private CsExpr NewPointer(GoType elem, CsExpr? value)
    {
        if (TypeNames.IsHandle(elem))
            return value == null || value is CsNew { Args.Count: 0, Entries: null } ? new CsNew(TypeOf(elem), []) : value;
        string type = _pkg.Interfaces.PointerClass(elem) ?? $"Ptr<{TypeOf(elem)}>";
        if (value is CsNew { Args.Count: 0, Entries: null }) value = null;
        // The library's types bring classes of their own for pointers that carry methods.
        if (_pkg.IsLibraryType(elem) && elem.Underlying is StructType)
            return value == null ? new CsCall("Ptr.New", [], [TypeOf(elem)]) : new CsCall("Ptr.New", value);
        return new CsNew(type, value == null ? [] : [value]);
    }

    private CsExpr AddressOf(Expr operand)
    {
        Expr x = Ast.Unparen(operand);
        GoType type = TypeAndValueOf(x).Type;
        switch (x)
        {
            case CompositeLit lit:
                return NewPointer(type, Composite(lit, type));
            case StarExpr star:
                CsExpr pointer = Underlying(star.X);
                return MayBeNil(pointer) ? new CsCall(new CsMember(pointer, "NotNil")) : pointer;
            case Ident id when ObjectOf(id) is VarObj v:
                return IsThis(v) ? throw Unsupported(x, "address of the receiver") : VariableStorage(v);
            case SelectorExpr sel when _info.Selections.TryGetValue(sel, out Selection? selection):
                (CsExpr owner, GoType ownerType, var fields) = AddressableOwner(sel.X, selection);
                return FieldPointer(owner, ownerType, fields);
            case SelectorExpr sel when ObjectOf(sel.Sel) is VarObj v:
                return _pkg.IsLibrary(v) ? throw Unsupported(x, "address of a library variable") : VariableStorage(v);
            case IndexExpr ix:
                return ElementPointer(ix);
            default:
                throw Unsupported(x, "address of this expression");
        }
    }

    private CsExpr ElementPointer(IndexExpr ix)
    {
        if (TypeNames.IsHandle(TypeAndValueOf(ix).Type)) return Index(ix);
        CsExpr target = AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying is PointerType p
            ? Pointed(Underlying(ix.X), p)
            : Underlying(ix.X);
        CsExpr index = IndexValue(ix.Index);
        return AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying is SliceType
            ? new CsCall("Ptr.Element", target, index)
            : new CsCall("Ptr.Element", new CsRef(target), index);
    }

    /// <summary>The pointer that holds the struct a field path starts in, and the fields from there on.</summary>
    private (CsExpr Owner, GoType OwnerType, List<VarObj> Fields) AddressableOwner(Expr x, Selection selection)
    {
        GoType type = TypeAndValueOf(x).Type;
        int count = selection.Obj is VarObj ? selection.Index.Count : selection.Index.Count - 1;
        CsExpr? pointer = null;
        var fields = new List<VarObj>();
        GoType ownerType = type;
        CsExpr current = null!;
        if (AliasType.Unalias(type).Underlying is PointerType p)
        {
            pointer = Value(x);
            if (TypeNames.IsWrapper(type)) pointer = new CsMember(pointer, "Value");
            ownerType = p.Elem;
        }
        else if (Ast.Unparen(x) is SelectorExpr inner && _info.Selections.TryGetValue(inner, out Selection? innerSelection)
                 && innerSelection.Kind == SelectionKind.FieldVal)
        {
            (pointer, ownerType, fields) = AddressableOwner(inner.X, innerSelection);
        }
        else
        {
            pointer = AddressOf(x);
        }
        GoType at = fields.Count > 0 ? fields[^1].Type : ownerType;
        for (int i = 0; i < count; i++)
        {
            if (AliasType.Unalias(at).Underlying is PointerType through)
            {
                current = pointer;
                if (fields.Count > 0) current = PathFrom(new CsMember(pointer, "Value"), ownerType, fields);
                (pointer, ownerType, fields) = (current, through.Elem, []);
                at = through.Elem;
            }
            VarObj field = ((StructType)at.Underlying).Fields[selection.Index[i]];
            fields.Add(field);
            at = field.Type;
        }
        return (pointer, ownerType, fields);
    }

    private CsExpr PathFrom(CsExpr target, GoType type, List<VarObj> fields)
    {
        foreach (VarObj field in fields)
        {
            target = new CsMember(target, _pkg.FieldName(type, field));
            type = field.Type;
        }
        return target;
    }

    private CsExpr FieldPointer(CsExpr owner, GoType ownerType, List<VarObj> fields)
    {
        if (fields.Count == 0) return owner;
        GoType elem = fields[^1].Type;
        if (TypeNames.IsHandle(elem)) return PathFrom(new CsMember(owner, "Value"), ownerType, fields);
        var parameter = new CsParam(TypeOf(ownerType), "s", "ref");
        var accessor = new CsLambda([parameter], new CsRef(PathFrom("s", ownerType, fields)), isStatic: true);
        return new CsCall("Ptr.Field", [owner, accessor], [TypeOf(ownerType), TypeOf(elem)]);
    }
}
