// The stable sort of packages sort and slices: blocks of 20 by insertion, merged in place by SymMerge (Kim and Kutzner,
// ESA 2004). The sequence of Less and Swap calls is Go's.
namespace GoStd;

/// <summary>Stable in-place merge sort over positions. Go: sort/zsortinterface.go</summary>
internal static class StableSort
{
    /// <summary>Sorts the positions [0, length), keeping the order of equal elements.</summary>
    public static void Sort<T>(ref T data, long length) where T : ISortTarget, allows ref struct
    {
        const long block = 20;
        for (var lo = 0L; ; lo += block)
        {
            // The last, short (possibly empty) block belongs to the walk.
            PatternSort.Insertion(ref data, lo, Math.Min(lo + block, length));
            if (lo + block > length)
                break;
        }
        for (var run = block; run < length; run *= 2)
        {
            var lo = 0L;
            for (; lo + 2 * run <= length; lo += 2 * run)
                Merge(ref data, lo, lo + run, lo + 2 * run);
            if (lo + run < length)
                Merge(ref data, lo, lo + run, length);
        }
    }

    // Merges the sorted, non-empty [lo, middle) and [middle, hi).
    private static void Merge<T>(ref T data, long lo, long middle, long hi) where T : ISortTarget, allows ref struct
    {
        if (middle - lo == 1)
        {
            // One element on the left: before the first element on the right that is not less than it.
            var target = middle;
            for (var end = hi; target < end;)
            {
                var half = (target + end) >> 1;
                if (data.Less(half, lo))
                    target = half + 1;
                else
                    end = half;
            }
            for (var i = lo; i < target - 1; i++)
                data.Swap(i, i + 1);
            return;
        }
        if (hi - middle == 1)
        {
            // One element on the right: before the first element on the left that is greater.
            var target = lo;
            for (var end = middle; target < end;)
            {
                var half = (target + end) >> 1;
                if (!data.Less(middle, half))
                    target = half + 1;
                else
                    end = half;
            }
            for (var i = middle; i > target; i--)
                data.Swap(i, i - 1);
            return;
        }

        // Find the start such that rotating [start, middle) with [middle, end) leaves two independent merges around the centre.
        var centre = (lo + hi) >> 1;
        var sum = centre + middle;
        var (start, limit) = middle > centre ? (sum - hi, centre) : (lo, middle);
        while (start < limit)
        {
            var half = (start + limit) >> 1;
            if (!data.Less(sum - 1 - half, half))
                start = half + 1;
            else
                limit = half;
        }
        var stop = sum - start;
        if (start < middle && middle < stop)
            Rotate(ref data, start, middle, stop);
        if (lo < start && start < centre)
            Merge(ref data, lo, start, centre);
        if (centre < stop && stop < hi)
            Merge(ref data, centre, stop, hi);
    }

    // Exchanges the neighbouring blocks [lo, middle) and [middle, hi) by swaps of equal lengths.
    private static void Rotate<T>(ref T data, long lo, long middle, long hi) where T : ISortTarget, allows ref struct
    {
        var left = middle - lo;
        var right = hi - middle;
        while (left != right)
        {
            if (left > right)
            {
                SwapBlocks(ref data, middle - left, middle, right);
                left -= right;
            }
            else
            {
                SwapBlocks(ref data, middle - left, middle + right - left, left);
                right -= left;
            }
        }
        SwapBlocks(ref data, middle - left, middle, left);
    }

    private static void SwapBlocks<T>(ref T data, long a, long b, long count) where T : ISortTarget, allows ref struct
    {
        for (var i = 0L; i < count; i++)
            data.Swap(a + i, b + i);
    }
}
