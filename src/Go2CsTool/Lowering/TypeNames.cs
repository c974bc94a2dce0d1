// The C# text of every Go type, and whether that C# type alone tells which Go type it was. Unnamed struct and interface
// types, and the lengths of arrays, become C# types of the program; they are collected here and declared once.
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.Analysis;
using Go2Cs.Types;

/// <summary>Maps Go types to C# types.</summary>
internal sealed class TypeNames(Package package, SuspendFacts suspends)
{
    private readonly Dictionary<GoObject, string> _named = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoType, string> _structs = new(TypeComparer.Instance);
    private readonly Dictionary<GoType, string> _interfaces = new(TypeComparer.Instance);
    private readonly HashSet<string> _typeNames = [];
    private readonly SortedSet<long> _lengths = [];

    /// <summary>Unnamed struct types met so far, with the names they were given.</summary>
    public List<(StructType Type, string Name)> AnonymousStructs { get; } = [];

    /// <summary>Unnamed interface types with methods met so far, with the names they were given.</summary>
    public List<(InterfaceType Type, string Name)> AnonymousInterfaces { get; } = [];

    /// <summary>Whether a complex number was met, whose C# type is in a namespace of its own.</summary>
    public bool UsesComplex { get; private set; }

    /// <summary>Finds a library interface with exactly the methods of an unnamed one.</summary>
    public Func<InterfaceType, NamedType?>? LibraryInterface { get; set; }

    /// <summary>Array lengths for which the runtime has no marker type.</summary>
    public IEnumerable<long> ArrayLengths => _lengths;

    /// <summary>Gives the program's own named type its C# name, different from all others.</summary>
    public string Declare(TypeNameObj type)
    {
        if (_named.TryGetValue(type, out string? known)) return known;
        string wanted = Names.PackageLevel(type.Name);
        if (IsLengthName(wanted)) wanted += "_";
        string name = wanted;
        bool local = type.Parent != package.Scope;
        for (int n = 1; _typeNames.Contains(name) || local && package.Scope.Lookup(name) != null; n++) name = wanted + n;
        _typeNames.Add(name);
        return _named[type] = name;
    }

    /// <summary>The C# type.</summary>
    public string Of(GoType t)
    {
        switch (t)
        {
            case AliasType a:
                return Of(AliasType.Unalias(a));
            case BasicType b:
                UsesComplex |= TypePredicates.IsComplex(b);
                return Basic(b);
            case NamedType n:
                return Named(n);
            case PointerType p when IsHandle(p.Elem):
                return Of(p.Elem);
            case PointerType p:
                return $"Ptr<{Of(p.Elem)}>";
            case SliceType s:
                return $"Slice<{Of(s.Elem)}>";
            case ArrayType a:
                return $"Array<{Of(a.Elem)}, {Length(a.Length)}>";
            case MapType m:
                return $"Map<{Of(m.Key)}, {Of(m.Elem)}>";
            case ChanType c:
                return $"Chan<{Of(c.Elem)}>";
            case SignatureType s:
                return Function(s, suspends.Suspends(s));
            case InterfaceType i:
                return i.AllMethods.Count == 0 ? "object" : Anonymous(i);
            case StructType s:
                return Anonymous(s);
            case TupleType { Vars.Count: 1 } t1:
                return Of(t1.Vars[0].Type);
            case TupleType many:
                return "(" + string.Join(", ", many.Vars.Select(v => Of(v.Type))) + ")";
            default:
                throw new UnsupportedException($"type {t}");
        }
    }

    /// <summary>The C# result type of a function, <c>void</c> for none; wrapped in GoTask for one that suspends.</summary>
    public string Result(SignatureType s, bool isAsync)
    {
        string? plain = s.Results.Vars.Count == 0 ? null : Of(s.Results);
        if (!isAsync) return plain ?? "void";
        return plain == null ? "GoTask" : $"GoTask<{plain}>";
    }

    /// <summary>The delegate type of a function type.</summary>
    public string Function(SignatureType s, bool isAsync)
    {
        var args = s.Params.Vars.Select(v => Of(v.Type)).ToList();
        if (s.Results.Vars.Count == 0 && !isAsync) return args.Count == 0 ? "Action" : $"Action<{string.Join(", ", args)}>";
        args.Add(Result(s, isAsync));
        return $"Func<{string.Join(", ", args)}>";
    }

    /// <summary>Whether the library type stands for the pointer to itself in C# (a class).</summary>
    public static bool IsHandle(GoType t) => AliasType.Unalias(t) is NamedType { Obj: var obj } && obj.HasDirective("class");

    /// <summary>Whether variables of the library class come with an object, made when it is first asked for: Go's zero value is ready.</summary>
    public static bool IsReadyHandle(GoType t) => IsHandle(t) && ((NamedType)AliasType.Unalias(t)).Obj.HasDirective("zero");

    /// <summary>Whether a value of this defined type is wrapped: its C# type has a <c>Value</c> of the underlying type.</summary>
    public static bool IsWrapper(GoType t) =>
        AliasType.Unalias(t) is NamedType n && n.Underlying is not (StructType or InterfaceType) && !n.Obj.HasDirective("struct");

    /// <summary>Whether the C# type alone tells the Go type, so that a plain boxed value keeps its dynamic type.</summary>
    public bool IsCanonical(GoType t) => AliasType.Unalias(t) switch
    {
        BasicType b => b.Kind is not (BasicKind.Int64 or BasicKind.Uint64),
        NamedType => true,
        PointerType p => IsCanonical(p.Elem),
        SliceType s => IsCanonical(s.Elem),
        ArrayType a => IsCanonical(a.Elem),
        MapType m => IsCanonical(m.Key) && IsCanonical(m.Elem),
        ChanType c => c.Dir == ChanDir.Both && IsCanonical(c.Elem),
        SignatureType s => !s.Variadic && !suspends.Suspends(s) && s.Params.Vars.Concat(s.Results.Vars).All(v => IsCanonical(v.Type)),
        _ => true,
    };

    /// <summary>
    /// Whether a value of the type goes into an interface as it is. Where it does not, Boxed carries its type: where C#'s type
    /// does not tell Go's, and for functions and channels, whose nil would be the nil interface.
    /// </summary>
    public bool BoxesPlainly(GoType t) => AliasType.Unalias(t) is not (SignatureType or ChanType) && IsCanonical(t);

    /// <summary>The Go type's text as Go's reflection prints it, for run-time type information.</summary>
    public string GoText(GoType t) => ReflectText.Of(t);

    private string Basic(BasicType b) => b.Kind switch
    {
        BasicKind.Bool or BasicKind.UntypedBool => "bool",
        BasicKind.Int or BasicKind.Int64 or BasicKind.UntypedInt => "long",
        BasicKind.Int8 => "sbyte",
        BasicKind.Int16 => "short",
        BasicKind.Int32 or BasicKind.UntypedRune => "int",
        BasicKind.Uint or BasicKind.Uint64 => "ulong",
        BasicKind.Uint8 => "byte",
        BasicKind.Uint16 => "ushort",
        BasicKind.Uint32 => "uint",
        BasicKind.Uintptr => "nuint",
        BasicKind.Float32 => "float",
        BasicKind.Float64 or BasicKind.UntypedFloat => "double",
        BasicKind.Complex64 => "Complex64",
        BasicKind.Complex128 or BasicKind.UntypedComplex => "Complex",
        BasicKind.String or BasicKind.UntypedString => "GoString",
        BasicKind.UnsafePointer => "UnsafePointer",
        BasicKind.UntypedNil => "object",
        _ => throw new UnsupportedException($"type {b}"),
    };

    private string Named(NamedType n)
    {
        TypeNameObj obj = n.Obj;
        if (obj.Package == null) return obj.Name == "error" ? "error" : throw new UnsupportedException($"type {obj.Name}");
        string args = n.TypeArgs.Count == 0 ? "" : "<" + string.Join(", ", n.TypeArgs.Select(Of)) + ">";
        if (obj.Package != package) return LibraryName(obj) + args;
        if (n.TypeArgs.Count > 0) throw new UnsupportedException($"generic type {obj.Name}");
        if (n.Underlying is InterfaceType { AllMethods.Count: 0 }) return "object";
        return Declare(obj);
    }

    /// <summary>The C# name of a package-level object of the library.</summary>
    public static string LibraryName(GoObject obj)
    {
        string? given = obj.Directive("name");
        if (given == null) return obj.Package!.Name + "." + Names.Escape(obj.Name);
        foreach (string import in (string[])["GoSync.", "GoRuntime.", "GoStd."])
            if (given.StartsWith(import, StringComparison.Ordinal)) return given[import.Length..];
        return given;
    }

    private string Length(long length)
    {
        if (length > 64 && !(length <= 65536 && System.Numerics.BitOperations.IsPow2(length))) _lengths.Add(length);
        return "N" + length;
    }

    private static bool IsLengthName(string name) => name.Length > 1 && name[0] == 'N' && name.Skip(1).All(char.IsAsciiDigit);

    private string Anonymous(StructType s)
    {
        if (s.Fields.Count == 0) return "Empty";
        if (_structs.TryGetValue(s, out string? known)) return known;
        string name = FreshTypeName("Struct");
        _structs[s] = name;
        AnonymousStructs.Add((s, name));
        return name;
    }

    private string Anonymous(InterfaceType i)
    {
        if (_interfaces.TryGetValue(i, out string? known)) return known;
        // Library types implement the library's interfaces: an unnamed one with the same methods is the same in C#.
        if (LibraryInterface?.Invoke(i) is { } library) return _interfaces[i] = Of(library);
        string name = FreshTypeName(i.AllMethods.Count == 1 ? "I" + i.AllMethods[0].Name : "Interface");
        _interfaces[i] = name;
        AnonymousInterfaces.Add((i, name));
        return name;
    }

    /// <summary>Name of the class behind pointers to a type.</summary>
    public string PointerClass(GoType type)
    {
        if (_pointerClasses.TryGetValue(type, out string? known)) return known;
        return _pointerClasses[type] = FreshTypeName(Of(type).TrimStart('@') + "Ptr");
    }

    /// <summary>Name of the static class with the extension methods over pointers to a type.</summary>
    public string ExtensionClass(NamedType type)
    {
        if (_extensionClasses.TryGetValue(type.Obj, out string? known)) return known;
        return _extensionClasses[type.Obj] = FreshTypeName(Of(type).TrimStart('@') + "Extensions");
    }

    private readonly Dictionary<GoObject, string> _extensionClasses = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<GoType, string> _pointerClasses = new(TypeComparer.Instance);

    private string FreshTypeName(string stem)
    {
        string name = stem;
        for (int n = 1; _typeNames.Contains(name) || package.Scope.Lookup(name) != null; n++) name = stem + n;
        _typeNames.Add(name);
        return name;
    }
}
