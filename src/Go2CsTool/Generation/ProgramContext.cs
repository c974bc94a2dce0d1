// What generation knows of the program as a whole: its packages and their C# names, the facts, and what the generated code
// turned out to need of types (interfaces, equality, operators).
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Facts;
using Go2Cs.Types;

/// <summary>Shared by the generators of all packages.</summary>
internal sealed class ProgramContext
{
    private readonly Dictionary<Package, PackageNames> _packages = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _classNames = [];
    private readonly HashSet<FuncObj> _recovering;

    public ProgramContext(CoreProgram program, ProgramFacts facts)
    {
        Program = program;
        Representation = new Representation(program);
        Colours = facts.Colours;
        Forms = facts.Forms;
        Variables = facts.Variables;
        Places = facts.Places;
        Pointed = facts.Pointed;
        Recursion = facts.Recursion;
        MainLoops = facts.MainLoops;
        foreach (var p in program.Packages)
        {
            var isMain = p.Package.Name == "main";
            var name = isMain ? "Program" : Names.PackageLevel(p.Package.Name);
            var unique = name;
            for (var n = 1; !_classNames.Add(unique)
                || StubImporter.AvailableNames.Contains(unique); n++)
            {
                unique = name.TrimStart('@') + n;
            }

            _packages[p.Package] = new PackageNames(p, unique, isMain ? "GoProgram" : Namespace(p));
        }
        PackageLevelNames = [.. program.Packages.SelectMany(p => p.Package.Scope.Elements.Keys)];
        OwnNames = [.. PackageLevelNames, .. MemberNames(program)];
        _recovering = program.Functions.Where(Recovers).Select(f => f.Object).ToHashSet<FuncObj>(ReferenceEqualityComparer.Instance);
        Types = new TypeNames(this);
        Interfaces = new InterfaceUse(this);
        LibraryValues = new LibraryValues(this, Interfaces);
    }

    public CoreProgram Program { get; }

    /// <summary>The namespace of the types that all packages share: that of the last one.</summary>
    public string SharedNamespace => _packages[Program.Packages[^1].Package].Namespace;

    public Representation Representation { get; }

    public Colours Colours { get; }

    public MethodForms Forms { get; }

    public VariableFacts Variables { get; }

    public PlaceFacts Places { get; }

    public PointedFields Pointed { get; }

    public Recursion Recursion { get; }

    public MainLoops MainLoops { get; }

    public TypeNames Types { get; }

    public InterfaceUse Interfaces { get; }

    public LibraryValues LibraryValues { get; }

    /// <summary>All names the program declares at package level.</summary>
    public HashSet<string> PackageLevelNames { get; }

    /// <summary>All names the program declares at package level, and those of its methods and fields.</summary>
    public HashSet<string> OwnNames { get; }

    /// <summary>Operators of the program's own wrapper types that the program uses.</summary>
    public HashSet<(string Type, string Op)> Operators { get; } = [];

    /// <summary>Types that hold arrays and whose variables are assigned.</summary>
    public HashSet<GoType> Assigned { get; } = new(TypeComparer.Instance);

    /// <summary>The package whose code is being generated.</summary>
    public PackageNames Current { get; set; } = null!;

    public PackageNames Of(Package package) => _packages[package];

    public bool IsBound(GoObject obj) => Representation.IsBound(obj);

    public bool IsBoundType(GoType type) => Representation.IsBoundType(type);

    public bool IsOwnStruct(GoType type) =>
        AliasType.Unalias(type) is StructType || AliasType.Unalias(type) is NamedType { Underlying: StructType } n && !IsBound(n.Obj);

    /// <summary>Whether the function's own code calls recover.</summary>
    public static bool Recovers(CoreBody function)
    {
        var found = false;
        if (function.Body != null)
        {
            CoreTree.Walk(function.Body, n =>
            {
                found |= n is BuiltinCall { Builtin: BuiltinId.Recover };
                return !found && n is not (Closure or GoStatement { Call: BuiltinCall });
            });
        }
        return found;
    }

    /// <summary>Whether the declared function calls recover itself.</summary>
    public bool Recovers(FuncObj f) => _recovering.Contains(f);

    /// <summary>Whether the method calls recover itself, or for an interface's method one that may implement it.</summary>
    public bool MayRecover(FuncObj method) =>
        TypePredicates.IsInterface(method.Signature.Recv!.Type)
            ? _recovering.Any(f => f.Signature.Recv != null && f.Name == method.Name)
            : Recovers(method);

    /// <summary>A name of another package's class, as the file that uses it reaches it.</summary>
    /// <param name="package">The package.</param>
    /// <param name="name">The name in its class.</param>
    /// <param name="hidden">Names that mean something else where this one stands.</param>
    public string Qualified(Package package, string name, IReadOnlySet<string>? hidden = null)
    {
        var names = Of(package);
        if (ReferenceEquals(names, Current)) return name;
        Use(package);
        var reached = PackageLevelNames.Contains(names.ClassName) || hidden?.Contains(names.ClassName) == true
            ? $"global::{names.Namespace}.{names.ClassName}"
            : names.ClassName;
        return $"{reached}.{name}";
    }

    /// <summary>Makes the file being generated use the package's namespace.</summary>
    public void Use(Package package)
    {
        if (_packages.TryGetValue(package, out var names) && !ReferenceEquals(names, Current)) Current.Uses.Add(names);
    }

    private static string Namespace(CorePackage package) =>
        "GoPackages." + string.Join('.', package.Package.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Segment));

    private static string Segment(string text)
    {
        var words = text.Split(['-', '.', '~', '+', '_'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        if (name.Length == 0 || char.IsDigit(name[0])) return "_" + name;
        // Packages beside it see the namespace before the libraries' classes.
        return Names.ReservedNames.Contains(name) ? name + "_" : name;
    }

    private static IEnumerable<string> MemberNames(CoreProgram program)
    {
        foreach (var f in program.Functions) yield return f.Object.Name;
        foreach (var type in program.Packages.SelectMany(p => p.Files).SelectMany(f => f.Declarations).OfType<DefinedTypeDeclaration>()
            .Select(d => d.Type))
        {
            if (type.Type.Underlying is StructType s)
                foreach (var field in s.Fields) yield return field.Name;
        }
    }
}

/// <summary>The C# names of one package.</summary>
internal sealed class PackageNames(CorePackage package, string className, string ns)
{
    public CorePackage Package { get; } = package;

    public bool IsMain => Package.Package.Name == "main";

    /// <summary>The class that holds the package's functions, and its types too unless the package is main.</summary>
    public string ClassName { get; } = className;

    public string Namespace { get; } = ns;

    /// <summary>Packages that the file being generated names.</summary>
    public HashSet<PackageNames> Uses { get; } = [];
}
