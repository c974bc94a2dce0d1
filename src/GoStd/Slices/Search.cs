// Package slices: comparing and searching. Equality is Go's (a NaN differs from itself), order is cmp's.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>slices</c>. Go: slices/slices.go, slices/sort.go</summary>
public static partial class slices
{
    /// <summary>Whether both have the same length and equal elements.</summary>
    public static bool Equal<E>(Slice<E> s1, Slice<E> s2)
    {
        if (s1.Length != s2.Length)
            return false;
        ReadOnlySpan<E> a = s1.Span;
        ReadOnlySpan<E> b = s2.Span;
        for (var i = 0; i < a.Length; i++)
        {
            if (!GoEquality<E>.Equals(a[i], b[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whether both have the same length and elements that eq holds for.</summary>
    public static bool EqualFunc<E1, E2>(Slice<E1> s1, Slice<E2> s2, Func<E1, E2, bool> eq)
    {
        if (s1.Length != s2.Length)
            return false;
        for (var i = 0L; i < s1.Length; i++)
        {
            if (!eq(s1[i], s2[i]))
                return false;
        }
        return true;
    }

    /// <summary>The order of the first elements that differ, else of the lengths: -1, 0 or 1.</summary>
    public static long Compare<E>(Slice<E> s1, Slice<E> s2) => CompareFunc(s1, s2, Ordered<E>.Compare);

    /// <summary>As Compare, by cmp; gives what cmp gives for the first elements that differ.</summary>
    public static long CompareFunc<E1, E2>(Slice<E1> s1, Slice<E2> s2, Func<E1, E2, long> cmp)
    {
        for (var i = 0L; i < s1.Length; i++)
        {
            if (i >= s2.Length)
                return 1;
            var order = cmp(s1[i], s2[i]);
            if (order != 0)
                return order;
        }
        return s1.Length < s2.Length ? -1 : 0;
    }

    /// <summary>The first place of v, or -1.</summary>
    public static long Index<E>(Slice<E> s, E v)
    {
        var span = s.Span;
        for (var i = 0; i < span.Length; i++)
        {
            if (GoEquality<E>.Equals(v, span[i]))
                return i;
        }
        return -1;
    }

    /// <summary>The first place where f holds, or -1.</summary>
    public static long IndexFunc<E>(Slice<E> s, Func<E, bool> f)
    {
        for (var i = 0L; i < s.Length; i++)
        {
            if (f(s[i]))
                return i;
        }
        return -1;
    }

    /// <summary>Whether v is in s.</summary>
    public static bool Contains<E>(Slice<E> s, E v) => Index(s, v) >= 0;

    /// <summary>Whether f holds for an element.</summary>
    public static bool ContainsFunc<E>(Slice<E> s, Func<E, bool> f) => IndexFunc(s, f) >= 0;

    /// <summary>The least element; a NaN if there is one. Panics <c>slices.Min: empty list</c>.</summary>
    public static E Min<E>(Slice<E> x)
    {
        if (x.Length < 1)
            throw Panics.Text("slices.Min: empty list");
        var least = x[0];
        foreach (var value in x.Slice(1))
        {
            if (!Ordered<E>.IsNaN(least) && (Ordered<E>.Less(value, least) || IsNegativeZeroBelow(value, least)))
                least = value;
        }
        return least;
    }

    /// <summary>The first of the least elements by cmp. Panics <c>slices.MinFunc: empty list</c>.</summary>
    public static E MinFunc<E>(Slice<E> x, Func<E, E, long> cmp)
    {
        if (x.Length < 1)
            throw Panics.Text("slices.MinFunc: empty list");
        var least = x[0];
        for (var i = 1L; i < x.Length; i++)
        {
            if (cmp(x[i], least) < 0)
                least = x[i];
        }
        return least;
    }

    /// <summary>The greatest element; a NaN if there is one. Panics <c>slices.Max: empty list</c>.</summary>
    public static E Max<E>(Slice<E> x)
    {
        if (x.Length < 1)
            throw Panics.Text("slices.Max: empty list");
        var greatest = x[0];
        foreach (var value in x.Slice(1))
        {
            if (!Ordered<E>.IsNaN(greatest)
                && (Ordered<E>.IsNaN(value) || Ordered<E>.Less(greatest, value) || IsNegativeZeroBelow(greatest, value)))
            {
                greatest = value;
            }
        }
        return greatest;
    }

    /// <summary>The first of the greatest elements by cmp. Panics <c>slices.MaxFunc: empty list</c>.</summary>
    public static E MaxFunc<E>(Slice<E> x, Func<E, E, long> cmp)
    {
        if (x.Length < 1)
            throw Panics.Text("slices.MaxFunc: empty list");
        var greatest = x[0];
        for (var i = 1L; i < x.Length; i++)
        {
            if (cmp(x[i], greatest) > 0)
                greatest = x[i];
        }
        return greatest;
    }

    /// <summary>The first place in sorted x where target is or could be inserted, and whether it is there.</summary>
    public static (long, bool) BinarySearch<E>(Slice<E> x, E target)
    {
        var (lo, hi) = (0L, x.Length);
        while (lo < hi)
        {
            var middle = (lo + hi) >> 1;
            if (Ordered<E>.Less(x[middle], target))
                lo = middle + 1;
            else
                hi = middle;
        }
        return (lo, lo < x.Length && Ordered<E>.Compare(x[lo], target) == 0);
    }

    /// <summary>As BinarySearch, by cmp.</summary>
    public static (long, bool) BinarySearchFunc<E, T>(Slice<E> x, T target, Func<E, T, long> cmp)
    {
        var (lo, hi) = (0L, x.Length);
        while (lo < hi)
        {
            var middle = (lo + hi) >> 1;
            if (cmp(x[middle], target) < 0)
                lo = middle + 1;
            else
                hi = middle;
        }
        return (lo, lo < x.Length && cmp(x[lo], target) == 0);
    }

    // min and max put -0 below +0, although the two are equal.
    private static bool IsNegativeZeroBelow<E>(E x, E y) =>
        Ordered<E>.IsNegativeZero(x) && Ordered<E>.Compare(x, y) == 0 && !Ordered<E>.IsNegativeZero(y);
}
