// The single underlying type that all types of a type set share, where an operation asks for one.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>The func type for which a generic function's type arguments are inferred.</summary>
internal sealed record Target(SignatureType Signature, string Description)
{
    public static Target? For(GoType? type, string description) =>
        type is not null && CommonType.Of(type) is SignatureType signature ? new Target(signature, description) : null;
}

/// <summary>Go: types2/under.go.</summary>
internal static class CommonType
{
    /// <summary>The common underlying type; null if there is none.</summary>
    public static GoType? Of(GoType type) => Of(type, null, t => t.ToString(), out _);

    /// <summary>
    /// The common underlying type. Null if there is none or <paramref name="fault"/> finds one with a type of the set; then
    /// <paramref name="cause"/> says why. The fault is asked with nulls if the set lists no types.
    /// </summary>
    public static GoType? Of(GoType type, Func<GoType?, GoType?, string?>? fault, Func<GoType, string> show, out string cause)
    {
        cause = "";
        GoType? commonType = null, common = null;
        foreach (var (t, u) in TypePredicates.TypesOf(type))
        {
            if (fault?.Invoke(t, u) is { } found)
            {
                cause = found;
                return null;
            }
            if (u is null)
            {
                cause = "no specific type";
                return null;
            }
            if (common is null)
            {
                (commonType, common) = (t, u);
                continue;
            }
            // Channels may differ in direction; the restricted one decides.
            if (common is ChanType a && u is ChanType b)
            {
                if (!TypeIdentity.Identical(a.Elem, b.Elem))
                {
                    cause = $"channels {show(commonType!)} and {show(t!)} have different element types";
                    return null;
                }
                if (a.Dir == ChanDir.Both)
                {
                    (commonType, common) = (t, u);
                }
                else if (b.Dir != ChanDir.Both && a.Dir != b.Dir)
                {
                    cause = $"channels {show(commonType!)} and {show(t!)} have conflicting directions";
                    return null;
                }
                continue;
            }
            if (!TypeIdentity.Identical(common, u))
            {
                cause = $"{show(commonType!)} and {show(t!)} have different underlying types";
                return null;
            }
        }
        return common;
    }
}
