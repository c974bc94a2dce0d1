// The sorting engine behind packages sort and slices: pattern-defeating quicksort and an in-place stable merge.
// Guarantee: the sequence of Less and Swap calls is Go's, hence also the order in which equal elements come out.
using System.Numerics;

namespace GoStd;

/// <summary>What the engine sorts: positions to compare and to exchange.</summary>
internal interface ISortTarget
{
    bool Less(long i, long j);
    void Swap(long i, long j);
}

/// <summary>Pattern-defeating quicksort over positions. Sorted and reversed runs, many duplicates and bad pivots are noticed. Go:
/// sort/zsortinterface.go</summary>
internal static class PatternSort
{
    private const long InsertionLimit = 12;
    private const long NintherLimit = 50;

    private enum Pattern { Unknown, Increasing, Decreasing }

    /// <summary>Sorts the positions [0, length), not stably.</summary>
    public static void Sort<T>(ref T data, long length) where T : ISortTarget, allows ref struct
    {
        if (length > 1)
            Sort(ref data, 0, length, 64 - BitOperations.LeadingZeroCount((ulong)length));
    }

    /// <summary>Whether the positions [0, length) are in order; compares from the end, as Go does.</summary>
    public static bool IsSorted<T>(ref T data, long length) where T : ISortTarget, allows ref struct
    {
        for (var i = length - 1; i > 0; i--)
        {
            if (data.Less(i, i - 1))
                return false;
        }
        return true;
    }

    /// <summary>Insertion sort of [lo, hi), also the base case of the stable merge.</summary>
    internal static void Insertion<T>(ref T data, long lo, long hi) where T : ISortTarget, allows ref struct
    {
        for (var next = lo + 1; next < hi; next++)
        {
            for (var i = next; i > lo && data.Less(i, i - 1); i--)
                data.Swap(i, i - 1);
        }
    }

    // badChoices counts down with every unbalanced partition; at 0 the range is heap-sorted.
    private static void Sort<T>(ref T data, long lo, long hi, int badChoices) where T : ISortTarget, allows ref struct
    {
        var balanced = true;
        var partitioned = true;
        while (true)
        {
            var length = hi - lo;
            if (length <= InsertionLimit)
            {
                Insertion(ref data, lo, hi);
                return;
            }
            if (badChoices == 0)
            {
                HeapSort(ref data, lo, length);
                return;
            }
            if (!balanced)
            {
                Scatter(ref data, lo, length);
                badChoices--;
            }

            var pivot = ChoosePivot(ref data, lo, length, out var pattern);
            if (pattern == Pattern.Decreasing)
            {
                for (long i = lo, j = hi - 1; i < j; i++, j--)
                    data.Swap(i, j);
                pivot = hi - 1 - (pivot - lo);
                pattern = Pattern.Increasing;
            }
            if (balanced && partitioned && pattern == Pattern.Increasing && RepairNearlySorted(ref data, lo, hi))
                return;

            // What stands before lo is no greater than anything here: a pivot equal to it is the minimum of the range.
            if (lo > 0 && !data.Less(lo - 1, pivot))
            {
                lo = SplitOffEqual(ref data, lo, hi, pivot);
                continue;
            }

            var middle = Partition(ref data, lo, hi, pivot, out partitioned);
            var (left, right) = (middle - lo, hi - middle);
            balanced = Math.Min(left, right) >= length / 8;
            if (left < right)
            {
                Sort(ref data, lo, middle, badChoices);
                lo = middle + 1;
            }
            else
            {
                Sort(ref data, middle + 1, hi, badChoices);
                hi = middle;
            }
        }
    }

    // Puts the pivot where it belongs, smaller elements before it, the others after it. The pivot waits at lo meanwhile.
    private static long Partition<T>(ref T data, long lo, long hi, long pivot, out bool untouched) where T : ISortTarget, allows ref struct
    {
        data.Swap(lo, pivot);
        var i = lo + 1;
        var j = hi - 1;
        untouched = true;
        while (true)
        {
            while (i <= j && data.Less(i, lo))
                i++;
            while (i <= j && !data.Less(j, lo))
                j--;
            if (i > j)
                break;
            data.Swap(i++, j--);
            untouched = false;
        }
        data.Swap(j, lo);
        return j;
    }

    // The pivot is a minimum of the range: gathers its equals in front and returns where the greater ones begin.
    private static long SplitOffEqual<T>(ref T data, long lo, long hi, long pivot) where T : ISortTarget, allows ref struct
    {
        data.Swap(lo, pivot);
        var i = lo + 1;
        var j = hi - 1;
        while (true)
        {
            while (i <= j && !data.Less(lo, i))
                i++;
            while (i <= j && data.Less(lo, j))
                j--;
            if (i > j)
                return i;
            data.Swap(i++, j--);
        }
    }

    // Moves up to five misplaced elements; true if the range is sorted then. Short ranges are only checked.
    private static bool RepairNearlySorted<T>(ref T data, long lo, long hi) where T : ISortTarget, allows ref struct
    {
        var i = lo + 1;
        for (var step = 0; step < 5; step++)
        {
            while (i < hi && !data.Less(i, i - 1))
                i++;
            if (i == hi)
                return true;
            if (hi - lo < NintherLimit)
                return false;
            data.Swap(i, i - 1);
            if (i - lo >= 2)
            {
                // Ends at position 1, not at lo + 1: elements before lo are no greater, so the comparison stops it there.
                for (var j = i - 1; j >= 1 && data.Less(j, j - 1); j--)
                    data.Swap(j, j - 1);
            }
            if (hi - i >= 2)
            {
                for (var j = i + 1; j < hi && data.Less(j, j - 1); j++)
                    data.Swap(j, j - 1);
            }
        }
        return false;
    }

    // Exchanges three elements in the middle with pseudo-random ones (xorshift64, seeded with the length: repeatable).
    private static void Scatter<T>(ref T data, long lo, long length) where T : ISortTarget, allows ref struct
    {
        if (length < 8)
            return;
        var random = (ulong)length;
        var mask = (1UL << (64 - BitOperations.LeadingZeroCount((ulong)length))) - 1;
        var middle = lo + length / 4 * 2;
        for (var i = middle - 1; i <= middle + 1; i++)
        {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            var other = (long)(random & mask);
            if (other >= length)
                other -= length;
            data.Swap(i, lo + other);
        }
    }

    // Median of three at the quarters, of three medians of neighbours from 50 elements on. No exchange needed hints at
    // an increasing range, an exchange in all twelve comparisons at a decreasing one.
    private static long ChoosePivot<T>(ref T data, long lo, long length, out Pattern pattern) where T : ISortTarget, allows ref struct
    {
        var quarter = length / 4;
        var (i, j, k) = (lo + quarter, lo + quarter * 2, lo + quarter * 3);
        var swaps = 0;
        if (length >= 8)
        {
            if (length >= NintherLimit)
            {
                i = Median(ref data, i - 1, i, i + 1, ref swaps);
                j = Median(ref data, j - 1, j, j + 1, ref swaps);
                k = Median(ref data, k - 1, k, k + 1, ref swaps);
            }
            j = Median(ref data, i, j, k, ref swaps);
        }
        pattern = swaps switch { 0 => Pattern.Increasing, 12 => Pattern.Decreasing, _ => Pattern.Unknown };
        return j;
    }

    private static long Median<T>(ref T data, long a, long b, long c, ref int swaps) where T : ISortTarget, allows ref struct
    {
        Order(ref data, ref a, ref b, ref swaps);
        Order(ref data, ref b, ref c, ref swaps);
        Order(ref data, ref a, ref b, ref swaps);
        return b;
    }

    private static void Order<T>(ref T data, ref long a, ref long b, ref int swaps) where T : ISortTarget, allows ref struct
    {
        if (!data.Less(b, a))
            return;
        swaps++;
        (a, b) = (b, a);
    }

    private static void HeapSort<T>(ref T data, long first, long length) where T : ISortTarget, allows ref struct
    {
        for (var root = (length - 1) / 2; root >= 0; root--)
            SiftDown(ref data, first, root, length);
        for (var last = length - 1; last >= 0; last--)
        {
            data.Swap(first, first + last);
            SiftDown(ref data, first, 0, last);
        }
    }

    private static void SiftDown<T>(ref T data, long first, long root, long length) where T : ISortTarget, allows ref struct
    {
        while (true)
        {
            var child = 2 * root + 1;
            if (child >= length)
                return;
            if (child + 1 < length && data.Less(first + child, first + child + 1))
                child++;
            if (!data.Less(first + root, first + child))
                return;
            data.Swap(first + root, first + child);
            root = child;
        }
    }
}
