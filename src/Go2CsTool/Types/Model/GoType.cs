// The base of all Go types, and the predeclared basic types.
namespace Go2Cs.Types;

/// <summary>A Go type. Types are compared with <see cref="TypeIdentity.Identical"/>, not by reference.</summary>
public abstract class GoType
{
    /// <summary>The type with names and aliases taken away; for type parameters the constraint interface.</summary>
    public abstract GoType Underlying { get; }

    /// <summary>The type with packages written by their import path.</summary>
    public override string ToString() => TypeFormatter.Format(this, null);

    /// <summary>The type with packages written as <paramref name="qualifier"/> says; an empty result leaves the package out.</summary>
    public string ToString(Func<Package, string> qualifier) => TypeFormatter.Format(this, qualifier);
}

/// <summary>The kinds of basic types, in the order of Go's go/types.</summary>
public enum BasicKind
{
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

/// <summary>Properties of basic types.</summary>
[Flags]
public enum BasicInfo
{
    None = 0,
    Boolean = 1,
    Integer = 2,
    Unsigned = 4,
    Float = 8,
    Complex = 16,
    String = 32,
    Untyped = 64,
    Ordered = Integer | Float | String,
    Numeric = Integer | Float | Complex,
    ConstType = Boolean | Numeric | String,
}

/// <summary>A predeclared type without structure, an untyped kind, unsafe.Pointer, or the invalid type.</summary>
public sealed class BasicType : GoType
{
    private BasicType(BasicKind kind, BasicInfo info, string name)
    {
        Kind = kind;
        Info = info;
        Name = name;
    }

    public BasicKind Kind { get; }

    public BasicInfo Info { get; }

    public string Name { get; }

    public override GoType Underlying => this;

    public bool IsUntyped => (Info & BasicInfo.Untyped) != 0;

    public static readonly BasicType Invalid = new(BasicKind.Invalid, BasicInfo.None, "invalid type");
    public static readonly BasicType Bool = new(BasicKind.Bool, BasicInfo.Boolean, "bool");
    public static readonly BasicType Int = new(BasicKind.Int, BasicInfo.Integer, "int");
    public static readonly BasicType Int8 = new(BasicKind.Int8, BasicInfo.Integer, "int8");
    public static readonly BasicType Int16 = new(BasicKind.Int16, BasicInfo.Integer, "int16");
    public static readonly BasicType Int32 = new(BasicKind.Int32, BasicInfo.Integer, "int32");
    public static readonly BasicType Int64 = new(BasicKind.Int64, BasicInfo.Integer, "int64");
    public static readonly BasicType Uint = new(BasicKind.Uint, BasicInfo.Integer | BasicInfo.Unsigned, "uint");
    public static readonly BasicType Uint8 = new(BasicKind.Uint8, BasicInfo.Integer | BasicInfo.Unsigned, "uint8");
    public static readonly BasicType Uint16 = new(BasicKind.Uint16, BasicInfo.Integer | BasicInfo.Unsigned, "uint16");
    public static readonly BasicType Uint32 = new(BasicKind.Uint32, BasicInfo.Integer | BasicInfo.Unsigned, "uint32");
    public static readonly BasicType Uint64 = new(BasicKind.Uint64, BasicInfo.Integer | BasicInfo.Unsigned, "uint64");
    public static readonly BasicType Uintptr = new(BasicKind.Uintptr, BasicInfo.Integer | BasicInfo.Unsigned, "uintptr");
    public static readonly BasicType Float32 = new(BasicKind.Float32, BasicInfo.Float, "float32");
    public static readonly BasicType Float64 = new(BasicKind.Float64, BasicInfo.Float, "float64");
    public static readonly BasicType Complex64 = new(BasicKind.Complex64, BasicInfo.Complex, "complex64");
    public static readonly BasicType Complex128 = new(BasicKind.Complex128, BasicInfo.Complex, "complex128");
    public static readonly BasicType String = new(BasicKind.String, BasicInfo.String, "string");
    public static readonly BasicType UnsafePointer = new(BasicKind.UnsafePointer, BasicInfo.None, "Pointer");
    public static readonly BasicType UntypedBool = new(BasicKind.UntypedBool, BasicInfo.Boolean | BasicInfo.Untyped, "untyped bool");
    public static readonly BasicType UntypedInt = new(BasicKind.UntypedInt, BasicInfo.Integer | BasicInfo.Untyped, "untyped int");
    public static readonly BasicType UntypedRune = new(BasicKind.UntypedRune, BasicInfo.Integer | BasicInfo.Untyped, "untyped rune");
    public static readonly BasicType UntypedFloat = new(BasicKind.UntypedFloat, BasicInfo.Float | BasicInfo.Untyped, "untyped float");
    public static readonly BasicType UntypedComplex =
        new(BasicKind.UntypedComplex, BasicInfo.Complex | BasicInfo.Untyped, "untyped complex");
    public static readonly BasicType UntypedString = new(BasicKind.UntypedString, BasicInfo.String | BasicInfo.Untyped, "untyped string");
    public static readonly BasicType UntypedNil = new(BasicKind.UntypedNil, BasicInfo.Untyped, "untyped nil");

    /// <summary>The name byte: identical to uint8, but printed as written.</summary>
    public static readonly BasicType Byte = new(BasicKind.Uint8, BasicInfo.Integer | BasicInfo.Unsigned, "byte");

    /// <summary>The name rune: identical to int32, but printed as written.</summary>
    public static readonly BasicType Rune = new(BasicKind.Int32, BasicInfo.Integer, "rune");

    internal static readonly BasicType[] Predeclared =
    [
        Bool, Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr,
        Float32, Float64, Complex64, Complex128, String, Byte, Rune,
    ];
}
