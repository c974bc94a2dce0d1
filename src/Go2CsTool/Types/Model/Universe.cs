// The predeclared objects, and package unsafe.
namespace Go2Cs.Types;

/// <summary>The predeclared functions and those of package unsafe.</summary>
public enum BuiltinId
{
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    UnsafeAdd,
    UnsafeAlignof,
    UnsafeOffsetof,
    UnsafeSizeof,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
}

/// <summary>The universe block. Go: types2/universe.go.</summary>
public static class Universe
{
    public static readonly Scope Scope = new(null, "universe");
    public static readonly Package Unsafe;
    public static readonly NamedType Error;
    public static readonly AliasType Any;
    public static readonly NamedType Comparable;
    public static readonly ConstObj Iota;

    internal sealed record BuiltinInfo(string Name, int Arguments, bool Variadic, bool IsStatement);

    private static readonly Dictionary<BuiltinId, BuiltinInfo> Infos = new()
    {
        [BuiltinId.Append] = new("append", 1, true, false),
        [BuiltinId.Cap] = new("cap", 1, false, false),
        [BuiltinId.Clear] = new("clear", 1, false, true),
        [BuiltinId.Close] = new("close", 1, false, true),
        [BuiltinId.Complex] = new("complex", 2, false, false),
        [BuiltinId.Copy] = new("copy", 2, false, true),
        [BuiltinId.Delete] = new("delete", 2, false, true),
        [BuiltinId.Imag] = new("imag", 1, false, false),
        [BuiltinId.Len] = new("len", 1, false, false),
        [BuiltinId.Make] = new("make", 1, true, false),
        [BuiltinId.Max] = new("max", 1, true, false),
        [BuiltinId.Min] = new("min", 1, true, false),
        [BuiltinId.New] = new("new", 1, false, false),
        [BuiltinId.Panic] = new("panic", 1, false, true),
        [BuiltinId.Print] = new("print", 0, true, true),
        [BuiltinId.Println] = new("println", 0, true, true),
        [BuiltinId.Real] = new("real", 1, false, false),
        [BuiltinId.Recover] = new("recover", 0, false, true),
        [BuiltinId.UnsafeAdd] = new("Add", 2, false, false),
        [BuiltinId.UnsafeAlignof] = new("Alignof", 1, false, false),
        [BuiltinId.UnsafeOffsetof] = new("Offsetof", 1, false, false),
        [BuiltinId.UnsafeSizeof] = new("Sizeof", 1, false, false),
        [BuiltinId.UnsafeSlice] = new("Slice", 2, false, false),
        [BuiltinId.UnsafeSliceData] = new("SliceData", 1, false, false),
        [BuiltinId.UnsafeString] = new("String", 2, false, false),
        [BuiltinId.UnsafeStringData] = new("StringData", 1, false, false),
    };

    static Universe()
    {
        Unsafe = new Package("unsafe", "unsafe");
        foreach (var type in BasicType.Predeclared)
            Scope.Insert(new TypeNameObj(default, null, type.Name, type));
        Unsafe.Scope.Insert(new TypeNameObj(default, Unsafe, "Pointer", BasicType.UnsafePointer));

        var error = new TypeNameObj(default, null, "error", null);
        Error = new NamedType(error);
        error.CheckedType = Error;
        var receiver = new VarObj(VarKind.Receiver, default, null, "", Error);
        var result = new VarObj(VarKind.Result, default, null, "", BasicType.String);
        var signature = new SignatureType(receiver, TupleType.Empty, TupleType.Of([result]), false);
        Error.RightSide = new InterfaceType { ExplicitMethods = [new FuncObj(default, null, "Error", signature)], IsComplete = true };
        Scope.Insert(error);

        var any = new TypeNameObj(default, null, "any", null);
        Any = new AliasType(any) { RightSide = InterfaceType.Empty };
        any.CheckedType = Any;
        Scope.Insert(any);

        var comparable = new TypeNameObj(default, null, "comparable", null);
        Comparable = new NamedType(comparable)
        {
            RightSide = new InterfaceType { IsComplete = true, TypeSet = new TypeSet([], TermList.All, true) },
        };
        comparable.CheckedType = Comparable;
        Scope.Insert(comparable);

        Scope.Insert(new ConstObj(default, null, "true", BasicType.UntypedBool, ConstantValue.True));
        Scope.Insert(new ConstObj(default, null, "false", BasicType.UntypedBool, ConstantValue.False));
        Iota = new ConstObj(default, null, "iota", BasicType.UntypedInt, ConstantValue.Of(0));
        Scope.Insert(Iota);
        Scope.Insert(new NilObj());
        foreach (var (id, info) in Infos)
        {
            var obj = new BuiltinObj(id, info.Name);
            if (id >= BuiltinId.UnsafeAdd)
            {
                obj.Package = Unsafe;
                Unsafe.Scope.Insert(obj);
            }
            else
            {
                Scope.Insert(obj);
            }
        }
    }

    internal static BuiltinInfo InfoOf(BuiltinId id) => Infos[id];
}
