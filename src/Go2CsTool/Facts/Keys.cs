// Keys by which facts compare function types and methods: identical types are one key.
namespace Go2Cs.Facts;

using Go2Cs.Types;

/// <summary>Compares function types by identity; the hash looks at parameters and results, so that large programs stay fast.</summary>
internal sealed class SignatureComparer : IEqualityComparer<SignatureType>
{
    public static readonly SignatureComparer Instance = new();

    public bool Equals(SignatureType? x, SignatureType? y) =>
        ReferenceEquals(x, y) || x != null && y != null && TypeIdentity.Identical(x, y);

    public int GetHashCode(SignatureType s)
    {
        var hash = new HashCode();
        foreach (var p in s.Params.Vars) hash.Add(TypeIdentity.Hash(p.Type, 3));
        hash.Add(s.Params.Count);
        foreach (var r in s.Results.Vars) hash.Add(TypeIdentity.Hash(r.Type, 3));
        return hash.ToHashCode();
    }
}

/// <summary>A method as interfaces know it: name and signature.</summary>
internal readonly record struct MethodKey(string Name, SignatureType Signature)
{
    public static MethodKey Of(FuncObj f) => new(f.Name, f.Signature);

    public bool Equals(MethodKey other) => Name == other.Name && SignatureComparer.Instance.Equals(Signature, other.Signature);

    public override int GetHashCode() => HashCode.Combine(Name, SignatureComparer.Instance.GetHashCode(Signature));
}
