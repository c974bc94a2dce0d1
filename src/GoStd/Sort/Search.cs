// Package sort: binary search.
using GoRuntime;

namespace GoStd;

public static partial class sort
{
    /// <summary>The smallest i in [0, n) with f(i), or n; f is false up to some index and true from there on. Go: sort/search.go</summary>
    public static long Search(long n, Func<long, bool> f)
    {
        var (lo, hi) = (0L, n);
        while (lo < hi)
        {
            var middle = (long)((ulong)(lo + hi) >> 1);
            if (f(middle))
                hi = middle;
            else
                lo = middle + 1;
        }
        return lo;
    }

    /// <summary>The smallest i in [0, n) with cmp(i) ≤ 0, or n, and whether cmp is 0 there.</summary>
    public static (long i, bool found) Find(long n, Func<long, long> cmp)
    {
        var (lo, hi) = (0L, n);
        while (lo < hi)
        {
            var middle = (long)((ulong)(lo + hi) >> 1);
            if (cmp(middle) > 0)
                lo = middle + 1;
            else
                hi = middle;
        }
        return (lo, lo < n && cmp(lo) == 0);
    }

    /// <summary>The first place in sorted a where x is or could be inserted.</summary>
    public static long SearchInts(Slice<long> a, long x) => Search(a.Length, i => a[i] >= x);

    /// <summary>The first place in sorted a where x is or could be inserted.</summary>
    public static long SearchFloat64s(Slice<double> a, double x) => Search(a.Length, i => a[i] >= x);

    /// <summary>The first place in sorted a where x is or could be inserted.</summary>
    public static long SearchStrings(Slice<GoString> a, GoString x) => Search(a.Length, i => a[i] >= x);
}
