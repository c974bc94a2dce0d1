// The C# text of every Go type, and whether that C# type alone tells which Go type it was. Unnamed struct and interface
// types, and the lengths of arrays, become C# types of the program; they are collected here and declared once.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Maps Go types to C# types.</summary>
internal sealed class TypeNames(ProgramContext program)
{
    private readonly Dictionary<GoObject, string> _named = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoType, string> _structs = new(TypeComparer.Instance);
    private readonly Dictionary<GoType, string> _interfaces = new(TypeComparer.Instance);
    private readonly Dictionary<GoObject, string> _extensionClasses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoType, string> _pointerClasses = new(TypeComparer.Instance);
    private readonly Dictionary<PackageNames, HashSet<string>> _typeNames = [];
    private readonly HashSet<long> _lengths = [];
    private readonly HashSet<long> _lengthsInPlace = [];

    /// <summary>Unnamed struct types met so far, with the names they were given.</summary>
    public List<(StructType Type, string Name)> AnonymousStructs { get; } = [];

    /// <summary>Unnamed interface types with methods met so far, with the names they were given.</summary>
    public List<(InterfaceType Type, string Name)> AnonymousInterfaces { get; } = [];

    /// <summary>Whether a complex number was met, whose C# type is in a namespace of its own.</summary>
    public bool UsesComplex { get; set; }

    /// <summary>Lengths of large arrays for which the runtime has no marker type.</summary>
    public IEnumerable<long> ArrayLengths => _lengths.Count == 0 ? [] : _lengths.Order();

    /// <summary>Lengths of arrays in place for which the runtime has no type.</summary>
    public IEnumerable<long> ArraysInPlace => _lengthsInPlace.Count == 0 ? [] : _lengthsInPlace.Order();

    /// <summary>Gives the program's own named type its C# name, different from all others of its package.</summary>
    public string Declare(TypeNameObj type)
    {
        if (_named.TryGetValue(type, out var known)) return known;
        var home = program.Of(type.Package!);
        var wanted = Names.Type(Names.Identifier(type.Name));
        if (IsLengthName(wanted) || wanted == home.ClassName || program.Representation.HasMember(type.Type, wanted)) wanted += "_";
        var local = type.Parent != home.Package.Package.Scope;
        return _named[type] = Fresh(home, wanted, local);
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
                return Representation.IsLarge(a) ? $"Array<{Of(a.Elem)}, {Length(a.Length)}>" : $"{InPlace(a.Length)}<{Of(a.Elem)}>";
            case MapType m:
                return $"Map<{Of(m.Key)}, {Of(m.Elem)}>";
            case ChanType c:
                return $"Chan<{Of(c.Elem)}>";
            case SignatureType s:
                return Function(s, program.Colours.Suspends(s));
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
        var plain = s.Results.Vars.Count == 0 ? null : Of(s.Results);
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

    /// <summary>Whether the bound type stands for the pointer to itself in C# (a class).</summary>
    public static bool IsHandle(GoType t) => AliasType.Unalias(t) is NamedType { Obj: var obj } && obj.HasDirective("class");

    /// <summary>Whether a value of this defined type is wrapped: its C# type has a <c>Value</c> of the underlying type.</summary>
    public static bool IsWrapper(GoType t) => Representation.IsWrapper(t);

    /// <summary>Whether the C# type alone tells the Go type, so that a plain boxed value keeps its dynamic type.</summary>
    public bool IsCanonical(GoType t) => AliasType.Unalias(t) switch
    {
        BasicType b => b.Kind is not (BasicKind.Int64 or BasicKind.Uint64),
        // Interfaces without methods are object, whatever they are called.
        NamedType n => n.Underlying is not InterfaceType { AllMethods.Count: 0 },
        PointerType p => IsCanonical(p.Elem),
        SliceType s => IsCanonical(s.Elem),
        ArrayType a => IsCanonical(a.Elem),
        MapType m => IsCanonical(m.Key) && IsCanonical(m.Elem),
        ChanType c => c.Dir == ChanDir.Both && IsCanonical(c.Elem),
        SignatureType s =>
            !s.Variadic && !program.Colours.Suspends(s) && s.Params.Vars.Concat(s.Results.Vars).All(v => IsCanonical(v.Type)),
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
        var obj = n.Obj;
        if (obj.Package == null) return obj.Name == "error" ? "error" : throw new UnsupportedException($"type {obj.Name}");
        if (RuntimeTypes.Contain(n)) return obj.Name;
        if (program.IsBound(obj)) return Bound(obj) + (n.TypeArgs.Count == 0 ? "" : "<" + string.Join(", ", n.TypeArgs.Select(Of)) + ">");
        if (n.Underlying is InterfaceType { AllMethods.Count: 0 }) return "object";
        return QualifiedType(obj.Package, Declare(obj));
    }

    // The types of main stand beside its class, those of other packages in it.
    private string QualifiedType(Package package, string name)
    {
        var home = program.Of(package);
        return home.IsMain && !ReferenceEquals(home, program.Current) ? $"{home.Namespace}.{name}" : program.Qualified(package, name);
    }

    /// <summary>The C# name of a package-level object of a bound package.</summary>
    public string Bound(GoObject obj)
    {
        var given = obj.Directive("name");
        if (given == null)
        {
            var name = obj.Package!.Name + "." + Names.Escape(obj.Name);
            return program.PackageLevelNames.Contains(obj.Package.Name) ? "global::GoStd." + name : name;
        }
        foreach (var import in (string[])["GoSync.", "GoRuntime.", "GoStd."])
        {
            if (!given.StartsWith(import, StringComparison.Ordinal)) continue;
            var short_ = given[import.Length..];
            return program.PackageLevelNames.Contains(short_.Split('.', '<')[0]) ? "global::" + given : short_;
        }
        return given;
    }

    /// <summary>The marker of the length of a large array.</summary>
    public string Length(ArrayType array) => Length(array.Length);

    private string Length(long length)
    {
        if (length > 64 && !(length <= 65536 && System.Numerics.BitOperations.IsPow2(length))) _lengths.Add(length);
        return _lengths.Contains(length) ? Shared("N" + length) : "N" + length;
    }

    private string InPlace(long length)
    {
        var name = "Array" + length;
        if (typeof(GoRuntime.IArray<>).Assembly.GetType($"GoRuntime.{name}`1") != null) return name;
        _lengthsInPlace.Add(length);
        return Shared(name);
    }

    private static bool IsLengthName(string name) => IsNumbered(name, "N") || IsNumbered(name, "Array");

    private static bool IsNumbered(string name, string stem) =>
        name.Length > stem.Length && name.StartsWith(stem, StringComparison.Ordinal) && name.Skip(stem.Length).All(char.IsAsciiDigit);

    private string Anonymous(StructType s)
    {
        if (s.Fields.Count == 0) return "Empty";
        if (!_structs.TryGetValue(s, out var name))
        {
            _structs[s] = name = FreshShared("Struct");
            AnonymousStructs.Add((s, name));
        }
        return Shared(name);
    }

    private string Anonymous(InterfaceType i)
    {
        // Bound types implement the bound packages' interfaces: an unnamed one with the same methods is the same in C#.
        if (program.Interfaces.BoundInterface(i) is { } bound) return Of(bound);
        if (!_interfaces.TryGetValue(i, out var name))
        {
            _interfaces[i] = name = FreshShared(i.AllMethods.Count == 1 ? "I" + i.AllMethods[0].Name : "Interface");
            AnonymousInterfaces.Add((i, name));
        }
        return Shared(name);
    }

    /// <summary>Name of the class behind pointers to a type.</summary>
    public string PointerClass(GoType type)
    {
        if (!_pointerClasses.TryGetValue(type, out var name))
        {
            name = AliasType.Unalias(type) is NamedType { Obj: var obj }
                ? Fresh(program.Of(obj.Package!), Declare(obj).TrimStart('@') + "Ptr", local: true)
                : FreshShared(Of(type).Split('.')[^1].TrimStart('@') + "Ptr");
            _pointerClasses[type] = name;
        }
        return AliasType.Unalias(type) is NamedType { Obj.Package: { } package } ? QualifiedType(package, name) : Shared(name);
    }

    /// <summary>Name of the static class with the extension methods over pointers to a type; it stands beside the package's
    /// class.</summary>
    public string ExtensionClass(NamedType type)
    {
        var home = program.Of(type.Obj.Package!);
        if (!_extensionClasses.TryGetValue(type.Obj, out var known))
            _extensionClasses[type.Obj] = known = Fresh(home, Declare(type.Obj).TrimStart('@') + "Extensions", local: true);
        // Packages may have types of one name.
        return ReferenceEquals(home, program.Current) ? known : $"{home.Namespace}.{known}";
    }

    private string Fresh(PackageNames home, string wanted, bool local)
    {
        if (!_typeNames.TryGetValue(home, out var taken)) _typeNames[home] = taken = [];
        var name = wanted;
        // The package's class may not have two members of a name, where it holds the types.
        for (var n = 1; taken.Contains(name) || local && home.Package.Package.Scope.Lookup(name) != null; n++) name = wanted + n;
        taken.Add(name);
        return name;
    }

    /// <summary>The name of a type that no package declares, as the code being generated reaches it.</summary>
    public string Shared(string name) =>
        program.Current.Namespace == program.SharedNamespace ? name : $"{program.SharedNamespace}.{name}";

    /// <summary>A name for a type that no package declares.</summary>
    public string FreshShared(string stem)
    {
        var home = program.Of(program.Program.Packages[^1].Package);
        if (!_typeNames.TryGetValue(home, out var taken)) _typeNames[home] = taken = [];
        var name = stem;
        for (var n = 1; taken.Contains(name) || Names.ReservedNames.Contains(name)
            || program.Program.Packages.Any(p => p.Package.Scope.Lookup(name) != null); n++)
        {
            name = stem + n;
        }

        taken.Add(name);
        return name;
    }
}
