// Function and method types.
namespace Go2Cs.Types;

/// <summary>A function type. The receiver is no part of its identity.</summary>
public sealed class SignatureType : GoType
{
    public SignatureType()
    {
    }

    public SignatureType(VarObj? receiver, TupleType parameters, TupleType results, bool variadic)
    {
        Recv = receiver;
        Params = parameters;
        Results = results;
        Variadic = variadic;
    }

    /// <summary>The receiver of a method; null for functions and func values.</summary>
    public VarObj? Recv { get; internal set; }

    /// <summary>Type parameters declared by a generic function or method.</summary>
    public IReadOnlyList<TypeParamType> TypeParams { get; internal set; } = [];

    /// <summary>Type parameters that the receiver of a method of a generic type introduces.</summary>
    public IReadOnlyList<TypeParamType> RecvTypeParams { get; internal set; } = [];

    public TupleType Params { get; internal set; } = TupleType.Empty;

    public TupleType Results { get; internal set; } = TupleType.Empty;

    /// <summary>The last parameter is written ...T; its type here is []T.</summary>
    public bool Variadic { get; internal set; }

    /// <summary>The scope of parameters and body; null for types that were not written as a function.</summary>
    public Scope? Scope { get; internal set; }

    public override GoType Underlying => this;

    internal SignatureType Clone() => (SignatureType)MemberwiseClone();
}
