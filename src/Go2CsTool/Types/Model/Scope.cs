// Scopes and packages.
using Go2Cs.Diagnostics;

namespace Go2Cs.Types;

/// <summary>A block with the objects declared in it.</summary>
public sealed class Scope
{
    private static readonly Dictionary<string, GoObject> None = [];

    // Most scopes declare nothing, or open no others.
    private Dictionary<string, GoObject>? _elements;
    private List<Scope>? _children;

    public Scope(Scope? parent, string comment)
    {
        Parent = parent;
        Comment = comment;
        if (parent is not null && !ReferenceEquals(parent, Universe.Scope))
            (parent._children ??= []).Add(this);
    }

    public Scope? Parent { get; }

    public IReadOnlyList<Scope> Children => _children ?? (IReadOnlyList<Scope>)[];

    /// <summary>What the scope belongs to, for debugging.</summary>
    public string Comment { get; }

    /// <summary>The outermost scope of a function.</summary>
    public bool IsFunction { get; internal set; }

    public IReadOnlyDictionary<string, GoObject> Elements => _elements ?? None;

    /// <summary>The object of that name in this scope alone.</summary>
    public GoObject? Lookup(string name) => _elements?.GetValueOrDefault(name);

    /// <summary>The object of that name in this scope or one around it.</summary>
    public GoObject? LookupParent(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._elements is { } elements && elements.TryGetValue(name, out var obj))
                return obj;
        }
        return null;
    }

    /// <summary>Adds an object; returns the object that already has the name, if any, and then changes nothing.</summary>
    public GoObject? Insert(GoObject obj)
    {
        _elements ??= [];
        if (!_elements.TryAdd(obj.Name, obj))
            return _elements[obj.Name];
        obj.Parent ??= this;
        return null;
    }

    /// <summary>Lets go of the scopes within: nobody asks for what is declared in functions.</summary>
    internal void ReleaseChildren() => _children = null;

    internal void InsertAs(string name, GoObject obj) => (_elements ??= [])[name] = obj;
}

/// <summary>A package: its path, name and package scope.</summary>
public sealed class Package(string path, string name)
{
    public string Path { get; } = path;

    /// <summary>The name in the package clause.</summary>
    public string Name { get; internal set; } = name;

    public Scope Scope { get; } = new(Universe.Scope, "package " + path);

    /// <summary>Directly imported packages in order of first import.</summary>
    public List<Package> Imports { get; } = [];

    /// <summary>Stands for a package that could not be imported: whatever is selected from it is silently invalid.</summary>
    public bool IsFake { get; internal set; }

    /// <summary>Declared by an embedded declaration file instead of by the program.</summary>
    public bool IsStub { get; internal set; }

    /// <summary>Checks an object of the package that has been declared only; null if all are checked.</summary>
    internal Action<GoObject>? Completer { get; set; }

    /// <summary>Sees to it that an object of the package scope has its type. Functions, variables and constants of declaration files are
    /// checked when they are first asked for.</summary>
    public void Complete(GoObject obj) => Completer?.Invoke(obj);

    /// <summary>Sees to it that all objects have their types.</summary>
    public void Complete()
    {
        foreach (var obj in Scope.Elements.Values)
            Complete(obj);
    }

    public override string ToString() => $"package {Name} (\"{Path}\")";
}
