// Package cmp.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>cmp</c>; T is an ordered type: an integer, float or string type, or one defined from these. Go:
/// cmp/cmp.go</summary>
public static partial class cmp
{
    /// <summary>Whether x is less than y; a NaN is less than any number.</summary>
    public static bool Less<T>(T x, T y) => Ordered<T>.Less(x, y);

    /// <summary>-1 if x is less than y, 0 if equal (NaN equals NaN, -0 equals 0), 1 if greater.</summary>
    public static long Compare<T>(T x, T y) => Ordered<T>.Compare(x, y);

    /// <summary>The first of the values that is not zero, or zero.</summary>
    public static T Or<T>(params ReadOnlySpan<T> vals)
    {
        foreach (var value in vals)
        {
            if (!GoEquality<T>.Equals(value, default!))
                return value;
        }
        return default!;
    }

    /// <summary>The first of the values that is not zero, or zero.</summary>
    public static T Or<T>(Slice<T> vals) => Or<T>(vals.Span);
}
