// The types that random programs are made of.
namespace Go2Cs.RandomPrograms;

/// <summary>A type, by its text in Go.</summary>
public abstract record GoType(string Name)
{
    /// <summary>Whether <c>==</c> is defined.</summary>
    public virtual bool IsComparable => true;

    /// <summary>Whether fmt shows it the same in every run: no addresses.</summary>
    public virtual bool IsPrintable => true;

    public sealed override string ToString() => Name;
}

/// <summary>An integer type; <paramref name="Underlying"/> where it is a defined one.</summary>
public sealed record IntType(string Name, int Bits, bool Signed, IntType? Underlying = null) : GoType(Name);

public sealed record FloatType(string Name, int Bits) : GoType(Name);

public sealed record StringType(string Name) : GoType(Name);

public sealed record BoolType() : GoType("bool");

public sealed record SliceType(GoType Element) : GoType("[]" + Element.Name)
{
    public override bool IsComparable => false;

    public override bool IsPrintable => Element is not (PointerType or InterfaceType) && Element.IsPrintable;
}

public sealed record ArrayType(int Length, GoType Element) : GoType($"[{Length}]{Element.Name}")
{
    public override bool IsComparable => Element.IsComparable;

    public override bool IsPrintable => Element is not (PointerType or InterfaceType) && Element.IsPrintable;
}

public sealed record MapType(GoType Key, GoType Value) : GoType($"map[{Key.Name}]{Value.Name}")
{
    public override bool IsComparable => false;

    public override bool IsPrintable => Value is not (PointerType or InterfaceType) && Value.IsPrintable;
}

public sealed record PointerType(GoType Element) : GoType("*" + Element.Name)
{
    public override bool IsPrintable => false;
}

public sealed record FuncType(GoType Parameter, GoType Result) : GoType($"func({Parameter.Name}) {Result.Name}")
{
    public override bool IsComparable => false;

    public override bool IsPrintable => false;
}

/// <summary>A defined struct type. Its fields are listed as they are reached: an embedded one's after its own.</summary>
public sealed record StructType(string Name, IReadOnlyList<Field> Fields, StructType? Embedded) : GoType(Name)
{
    public override bool IsComparable => Fields.All(static f => f.Type.IsComparable) && (Embedded?.IsComparable ?? true);

    public IEnumerable<Field> Reachable => Embedded is null ? Fields : Fields.Concat(Embedded.Reachable);

    public bool Equals(StructType? other) => other?.Name == Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

public sealed record Field(string Name, GoType Type);

/// <summary>An interface of the program with the types that implement it.</summary>
public sealed record InterfaceType(string Name, IReadOnlyList<Method> Methods) : GoType(Name)
{
    public List<GoType> Implementers { get; } = [];

    public override bool IsPrintable => false;

    public bool Equals(InterfaceType? other) => other?.Name == Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

public sealed record AnyType() : GoType("any");

/// <summary>A method; all have one parameter.</summary>
public sealed record Method(string Name, GoType Parameter, GoType Result, bool OnPointer = false);

/// <summary>A function of the program.</summary>
public sealed record Function(string Name, IReadOnlyList<Field> Parameters, IReadOnlyList<Field> Results);

/// <summary>A variable in scope.</summary>
public sealed record Variable(string Name, GoType Type)
{
    public bool Assignable { get; init; } = true;

    /// <summary>Whether its address may be taken or a closure holds it: then calls may change it.</summary>
    public bool Shared { get; set; }

    public bool Used { get; set; }
}
