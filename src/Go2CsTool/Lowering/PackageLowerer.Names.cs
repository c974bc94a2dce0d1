// Names of package-level things and facts about them that lowering asks for.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class PackageLowerer
{
    private readonly Dictionary<GoType, bool> _needsCopy = new(TypeComparer.Instance);

    /// <summary>Whether the object comes from an imported library package or the universe.</summary>
    public bool IsLibrary(GoObject obj) => obj.Package != Package;

    public bool IsLibraryType(GoType type) => AliasType.Unalias(type) is NamedType n && IsLibrary(n.Obj);

    public bool IsOwnStruct(GoType type) => AliasType.Unalias(type) is StructType || AliasType.Unalias(type) is NamedType { Underlying: StructType } n && !IsLibrary(n.Obj);

    /// <summary>The C# name of a function, qualified for the library's.</summary>
    public string FunctionName(FuncObj f)
    {
        if (IsLibrary(f)) return TypeNames.LibraryName(f);
        if (_functionNames.TryGetValue(f, out string? known)) return known;
        string name = f.Name == "init" ? "init" + (_inits++ == 0 ? "" : _inits.ToString(System.Globalization.CultureInfo.InvariantCulture)) : Names.PackageLevel(f.Name);
        return _functionNames[f] = name;
    }

    /// <summary>
    /// The name by which code reaches a function, variable or constant of the package: with its class where the methods of
    /// types would take it for one of the library's packages, or for one of the runtime's functions too.
    /// </summary>
    private string Reached(string name) =>
        !_insideType || !Names.IsBuiltinFunction(name) && !StubImporter.Available.Any(path => path[(path.LastIndexOf('/') + 1)..] == name) ? name : $"{ClassName}.{name}";

    /// <summary>The name a call or a value of the function uses.</summary>
    public string FunctionReference(FuncObj f) => IsLibrary(f) ? FunctionName(f) : Reached(FunctionName(f));

    // The function being lowered is a method, which C# has in a type beside the package's class.
    private bool _insideType;

    /// <summary>The C# name of a method.</summary>
    public string MethodName(FuncObj method)
    {
        if (method.Directive("name") is { } given) return given;
        if (IsLibrary(method)) return Names.Escape(method.Name);
        string type = method.Signature.Recv is { } receiver && receiver.Type.Underlying is not InterfaceType ? Types.Of(ReceiverType(method)) : "";
        return Names.Member(method.Name, type);
    }

    /// <summary>The C# name of a package-level variable.</summary>
    public string VariableName(VarObj v) => IsLibrary(v) ? TypeNames.LibraryName(v) : Reached(Names.PackageLevel(v.Name));

    /// <summary>The C# name of a constant, or null when it has none.</summary>
    public string? ConstantName(ConstObj constant)
    {
        if (IsLibrary(constant)) return constant.Package == null ? null : TypeNames.LibraryName(constant);
        return constant.Parent == Package.Scope && ConstantType(constant) != null ? Reached(Names.PackageLevel(constant.Name)) : null;
    }

    /// <summary>The C# name of a field of the struct type.</summary>
    public string FieldName(GoType owner, VarObj field)
    {
        if (field.Directive("name") is { } given) return given;
        if (IsLibraryType(owner)) return Names.Escape(field.Name);
        string type = Types.Of(owner);
        if (field.Name == "_") return "_";
        if (AliasType.Unalias(owner) is NamedType named && named.Methods.Any(m => Names.Member(m.Name, type) == Names.Member(field.Name, type))) return Names.Escape(field.Name) + "_";
        return Names.Member(field.Name, type);
    }

    /// <summary>Whether assigning the value must copy what C# would share: an array, a struct with one inside, or a library type
    /// marked go2cs:copy (a WaitGroup's copy has none of its waiters).</summary>
    public bool NeedsCopy(GoType type)
    {
        GoType t = AliasType.Unalias(type);
        if (_needsCopy.TryGetValue(t, out bool known)) return known;
        _needsCopy[t] = false;
        bool result = IsLibraryType(t) ? t is NamedType { Obj: var obj } && obj.HasDirective("copy") : t.Underlying switch
        {
            ArrayType => true,
            StructType s => s.Fields.Any(f => !IsLibraryType(f.Type) && NeedsCopy(f.Type)),
            _ => false,
        };
        return _needsCopy[t] = result;
    }

    public bool IsGotoTarget(LabeledStmt s) => _gotoLabels.Contains(s.Label.Name);

    /// <summary>A function of the runtime's Builtins, qualified where the program has something of that name.</summary>
    public CsExpr Helper(string name) => _ownNames.Value.Contains(name) ? "Builtins." + name : name;

    /// <summary>Notes that the program uses an operator of one of its own wrapper types.</summary>
    public void MarkOperator(GoType type, string op)
    {
        if (TypeNames.IsWrapper(type) && !IsLibraryType(type)) Operators.Add((Types.Of(type), op));
    }
}
