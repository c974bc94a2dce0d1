// Names of locals within one function. C# lets a name mean one thing only in a block and all blocks inside it, wherever
// the declaration stands; Go shadows freely. A name that is taken in an enclosing scope, or that the function uses for
// something at package level, gets a number.
namespace Go2Cs.Generation;

/// <summary>Hands out the C# names of one function's parameters, locals and temporaries.</summary>
internal sealed class LocalNames
{
    private readonly Dictionary<object, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _boxes = [];
    private readonly HashSet<string> _references = [];
    private readonly HashSet<string> _readOnly = [];
    private readonly HashSet<string> _taken;

    /// <param name="taken">Names the function uses for something that is not local to it.</param>
    public LocalNames(IEnumerable<string> taken) => _taken = new HashSet<string>(taken);

    /// <summary>The name of a declared variable or constant, or null when it is not local to this function.</summary>
    public string? Find(object symbol) => _names.GetValueOrDefault(symbol);

    /// <summary>Names a local; every local of a function gets a name of its own unless its scope is disjoint.</summary>
    public string Declare(object symbol, string goName, NameScope scope)
    {
        var name = Fresh(Names.Escape(goName), scope);
        _names[symbol] = name;
        return name;
    }

    /// <summary>Gives <paramref name="symbol"/> the name of something that exists already.</summary>
    public void Alias(object symbol, string name) => _names[symbol] = name;

    /// <summary>Notes that the C# variable is the Ptr that holds a Go variable: it is never null.</summary>
    public void MarkBox(string name) => _boxes.Add(name);

    public bool IsBox(string name) => _boxes.Contains(name);

    /// <summary>Notes that the C# variable is a reference to the variable that a Go pointer points to.</summary>
    public void MarkReference(string name) => _references.Add(name);

    public bool IsReference(string name) => _references.Contains(name);

    /// <summary>Notes that the C# variable is one of foreach, which cannot be assigned or referred to.</summary>
    public void MarkReadOnly(string name) => _readOnly.Add(name);

    public bool IsReadOnly(string name) => _readOnly.Contains(name);

    /// <summary>A name for a temporary.</summary>
    public string Temporary(string stem, NameScope scope) => Fresh(Names.Escape(stem), scope);

    /// <summary>Whether the name can be declared in the scope as it is.</summary>
    public bool IsFree(string name, NameScope scope) => !_taken.Contains(name) && !scope.Conflicts(name);

    private string Fresh(string wanted, NameScope scope)
    {
        var name = wanted;
        for (var n = 1; _taken.Contains(name) || scope.Conflicts(name); n++) name = wanted.TrimStart('@') + n;
        scope.Add(name);
        _references.Remove(name);
        _boxes.Remove(name);
        _readOnly.Remove(name);
        return name;
    }
}

/// <summary>A C# block: what it and the blocks around it declare, and what the blocks inside it declared.</summary>
internal sealed class NameScope(NameScope? outer)
{
    private readonly HashSet<string> _own = [];
    private readonly HashSet<string> _inner = [];

    public NameScope? Outer { get; } = outer;

    /// <summary>The scope of the whole function.</summary>
    public NameScope Root => Outer?.Root ?? this;

    /// <summary>Whether declaring the name here would clash with this block, one around it or one inside it.</summary>
    public bool Conflicts(string name)
    {
        if (_inner.Contains(name)) return true;
        for (var s = this; s != null; s = s.Outer)
            if (s._own.Contains(name)) return true;
        return false;
    }

    public void Add(string name)
    {
        _own.Add(name);
        for (var s = Outer; s != null; s = s.Outer) s._inner.Add(name);
    }
}
