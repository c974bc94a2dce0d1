// Interface types, unions and the terms of which constraints are made.
namespace Go2Cs.Types;

/// <summary>An interface type: explicit methods and embedded elements.</summary>
public sealed class InterfaceType : GoType
{
    /// <summary>interface{} without name.</summary>
    public static readonly InterfaceType Empty = new() { IsComplete = true };

    // What is being computed by this thread; other threads may ask for the same type set meanwhile.
    [ThreadStatic]
    private static HashSet<InterfaceType>? _computing;

    private TypeSet? _typeSet;

    /// <summary>The methods written in the interface itself.</summary>
    public List<FuncObj> ExplicitMethods { get; internal init; } = [];

    /// <summary>Embedded interfaces, unions and other types.</summary>
    public List<GoType> Embedded { get; internal init; } = [];

    /// <summary>Stands for a constraint literal such as ~int|string without the word interface.</summary>
    public bool IsImplicit { get; internal set; }

    /// <summary>All parts are known, so that the type set may be computed and kept.</summary>
    internal bool IsComplete { get; set; }

    /// <summary>Positions of embedded elements, for messages.</summary>
    internal List<Diagnostics.Pos> EmbeddedPositions { get; init; } = [];

    /// <summary>All methods, those of embedded interfaces included, sorted by <see cref="GoObject.Id"/>; and the permitted types.</summary>
    public TypeSet TypeSet
    {
        get
        {
            if (_typeSet is not null)
                return _typeSet;
            _computing ??= new(ReferenceEqualityComparer.Instance);
            if (!IsComplete || !_computing.Add(this))
                return TypeSet.All; // what a cyclic interface sees of itself
            try
            {
                _typeSet = TypeSet.Of(this);
            }
            finally
            {
                _computing.Remove(this);
            }
            return _typeSet;
        }
        internal set => _typeSet = value;
    }

    /// <summary>All methods, sorted by <see cref="GoObject.Id"/>.</summary>
    public IReadOnlyList<FuncObj> AllMethods => TypeSet.Methods;

    /// <summary>May be used for ordinary variables: holds no type constraint and not comparable.</summary>
    public bool IsMethodSet => TypeSet.IsMethodSet;

    /// <summary>Every type implements it.</summary>
    public bool IsEmpty => TypeSet.IsAll;

    public override GoType Underlying => this;
}

/// <summary>T or ~T in a union; a null type is the term of all types.</summary>
public sealed record Term(bool Tilde, GoType? Type)
{
    public override string ToString() => ToString(null);

    internal string ToString(Func<Package, string>? qualifier) =>
        Type is null ? "𝓤" : (Tilde ? "~" : "") + TypeFormatter.Format(Type, qualifier);
}

/// <summary>A | ~B | C as embedded element of an interface.</summary>
public sealed class UnionType(IReadOnlyList<Term> terms) : GoType
{
    public IReadOnlyList<Term> Terms { get; } = terms;

    public override GoType Underlying => this;
}
