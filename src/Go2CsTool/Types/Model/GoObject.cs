// The objects that identifiers denote: variables, constants, type names, functions, packages, labels, builtins, nil.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>What an identifier denotes.</summary>
public abstract class GoObject
{
    protected GoObject(Pos pos, Package? package, string name, GoType? type)
    {
        Pos = pos;
        Package = package;
        Name = name;
        CheckedType = type;
    }

    /// <summary>Where the name is declared; unknown for predeclared objects.</summary>
    public Pos Pos { get; }

    /// <summary>The declaring package; null for predeclared objects.</summary>
    public Package? Package { get; internal set; }

    public string Name { get; }

    /// <summary>The type; the invalid type after errors, and for packages, labels and builtins.</summary>
    public GoType Type => CheckedType ?? BasicType.Invalid;

    /// <summary>The type as far as known: null before and while the declaration is checked.</summary>
    internal GoType? CheckedType { get; set; }

    /// <summary>The scope in which the object is declared; null for fields and methods.</summary>
    public Scope? Parent { get; internal set; }

    /// <summary>From here on the object is visible in its scope (function scopes only).</summary>
    public Pos ScopePos { get; internal set; }

    /// <summary>Place in source order among the objects of a package; 0 for others.</summary>
    internal int Order { get; set; }

    public bool IsExported => IsExportedName(Name);

    /// <summary>The name, with the package path before it unless exported: equal for equal fields and methods.</summary>
    public string Id => IsExported ? Name : (Package?.Path ?? "_") + "." + Name;

    /// <summary>Comment lines of the form //go2cs:word arguments above the declaration, without the slashes.</summary>
    public IReadOnlyList<string> Directives { get; internal set; } = [];

    /// <summary>The arguments of the directive "go2cs:word", empty without arguments, null if absent.</summary>
    public string? Directive(string word)
    {
        var key = "go2cs:" + word;
        foreach (var line in Directives)
        {
            if (line == key)
                return "";
            if (line.StartsWith(key + " ", StringComparison.Ordinal))
                return line[(key.Length + 1)..].Trim();
        }
        return null;
    }

    public bool HasDirective(string word) => Directive(word) is not null;

    internal static readonly IComparer<GoObject> ById = Comparer<GoObject>.Create((a, b) =>
    {
        if (a.IsExported != b.IsExported)
            return a.IsExported ? -1 : 1;
        var order = string.CompareOrdinal(a.Name, b.Name);
        return order != 0 || a.IsExported ? order : string.CompareOrdinal(a.Package?.Path, b.Package?.Path);
    });

    internal static bool IsExportedName(string name) =>
        Rune.DecodeFromUtf16(name, out var rune, out _) == System.Buffers.OperationStatus.Done && Rune.IsUpper(rune);

    /// <summary>Same name, and same package unless exported.</summary>
    internal bool HasId(Package? package, string name, bool foldCase)
    {
        if (foldCase && string.Equals(Name, name, StringComparison.OrdinalIgnoreCase))
            return true;
        return Name == name && (IsExported || (Package?.Path == package?.Path));
    }

    public override string ToString() => TypeFormatter.Describe(this, null);
}

/// <summary>An imported package under its local name.</summary>
public sealed class PkgNameObj : GoObject
{
    private Func<Package>? _import;

    public PkgNameObj(Pos pos, Package package, string name, Package imported)
        : base(pos, package, name, BasicType.Invalid) => Imported = imported;

    /// <summary>The name of a package that is imported when it is first asked for.</summary>
    internal PkgNameObj(Pos pos, Package package, string name, Func<Package> import)
        : base(pos, package, name, BasicType.Invalid) => _import = import;

    public Package Imported
    {
        get
        {
            if (_import is { } import)
            {
                field = import();
                _import = null;
            }
            return field!;
        }
    }
}

/// <summary>A declared constant.</summary>
public sealed class ConstObj(Pos pos, Package? package, string name, GoType? type, ConstantValue value) : GoObject(pos, package, name, type)
{
    public ConstantValue Value { get; internal set; } = value;
}

/// <summary>A type name: a defined type, an alias, a predeclared type or a type parameter.</summary>
public sealed class TypeNameObj(Pos pos, Package? package, string name, GoType? type) : GoObject(pos, package, name, type)
{
    /// <summary>Declared with =, or one of the predeclared names byte, rune and any.</summary>
    public bool IsAlias => CheckedType switch
    {
        BasicType b => Package is not null || b.Name != Name || ReferenceEquals(b, BasicType.Byte) || ReferenceEquals(b, BasicType.Rune),
        NamedType n => !ReferenceEquals(n.Obj, this),
        TypeParamType p => !ReferenceEquals(p.Obj, this),
        _ => CheckedType is not null,
    };
}

/// <summary>What role a variable plays.</summary>
public enum VarKind
{
    Package,
    Local,
    Receiver,
    Parameter,
    Result,
    Field,
}

/// <summary>A variable, parameter, result or struct field.</summary>
public sealed class VarObj(VarKind kind, Pos pos, Package? package, string name, GoType? type) : GoObject(pos, package, name, type)
{
    private VarObj? _origin;

    public VarKind Kind { get; } = kind;

    public bool IsField => Kind == VarKind.Field;

    /// <summary>An embedded struct field.</summary>
    public bool IsEmbedded { get; internal init; }

    /// <summary>The field or parameter of the generic type from which this one was made, else the object itself.</summary>
    public VarObj Origin => _origin ?? this;

    internal VarObj WithType(GoType type) =>
        new(Kind, Pos, Package, Name, type) { IsEmbedded = IsEmbedded, _origin = Origin, Directives = Directives, Parent = Parent };
}

/// <summary>A function, a method, or a method of an interface.</summary>
public sealed class FuncObj(Pos pos, Package? package, string name, SignatureType? type) : GoObject(pos, package, name, type)
{
    private FuncObj? _origin;

    /// <summary>The receiver is a pointer; known before the signature is.</summary>
    public bool HasPointerReceiver
    {
        get => CheckedType is SignatureType { Recv: { } receiver } ? AliasType.Unalias(receiver.Type) is PointerType : _pointerReceiver;
        internal set => _pointerReceiver = value;
    }

    private bool _pointerReceiver;

    /// <summary>The method of the generic type from which this one was made, else the object itself.</summary>
    public FuncObj Origin => _origin ?? this;

    /// <summary>The signature; an empty one before the declaration is checked.</summary>
    public SignatureType Signature => CheckedType as SignatureType ?? new SignatureType();

    /// <summary>Declared without body.</summary>
    public bool HasBody { get; internal set; } = true;

    /// <summary>Checks the declaration if that has not been done; set by the checker while it works.</summary>
    internal Action? Resolver { get; set; }

    internal void Resolve()
    {
        if (CheckedType is null)
            Resolver?.Invoke();
    }

    internal FuncObj WithType(SignatureType type) => Instantiate(Name, type);

    /// <summary>The function under another name, with a signature that may come later.</summary>
    internal FuncObj Instantiate(string name, SignatureType? type) => new(Pos, Package, name, type)
    {
        _origin = Origin,
        _pointerReceiver = HasPointerReceiver,
        Directives = Directives,
        HasBody = HasBody,
    };
}

/// <summary>A statement label.</summary>
public sealed class LabelObj(Pos pos, Package package, string name) : GoObject(pos, package, name, BasicType.Invalid)
{
    internal bool IsUsed { get; set; }
}

/// <summary>A predeclared function, or one of package unsafe.</summary>
public sealed class BuiltinObj(BuiltinId id, string name) : GoObject(default, null, name, BasicType.Invalid)
{
    public BuiltinId Builtin { get; } = id;
}

/// <summary>The predeclared nil.</summary>
public sealed class NilObj() : GoObject(default, null, "nil", BasicType.UntypedNil);
