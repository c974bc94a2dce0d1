// Package slices: sorting. The order of equal elements and the sequence of calls of cmp are Go's.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

public static partial class slices
{
    /// <summary>Sorts an ordered type, NaNs first.</summary>
    public static void Sort<E>(Slice<E> x)
    {
        var target = new OrderedTarget<E>(x.Span);
        PatternSort.Sort(ref target, x.Length);
    }

    /// <summary>Sorts by cmp, not stably.</summary>
    public static void SortFunc<E>(Slice<E> x, Func<E, E, long> cmp)
    {
        var target = new CompareTarget<E>(x.Span, cmp);
        PatternSort.Sort(ref target, x.Length);
    }

    /// <summary>Sorts by cmp, keeping the order of equal elements.</summary>
    public static void SortStableFunc<E>(Slice<E> x, Func<E, E, long> cmp)
    {
        var target = new CompareTarget<E>(x.Span, cmp);
        StableSort.Sort(ref target, x.Length);
    }

    /// <summary>Whether an ordered type is sorted.</summary>
    public static bool IsSorted<E>(Slice<E> x)
    {
        var target = new OrderedTarget<E>(x.Span);
        return PatternSort.IsSorted(ref target, x.Length);
    }

    /// <summary>Whether x is sorted by cmp.</summary>
    public static bool IsSortedFunc<E>(Slice<E> x, Func<E, E, long> cmp)
    {
        var target = new CompareTarget<E>(x.Span, cmp);
        return PatternSort.IsSorted(ref target, x.Length);
    }

    private readonly ref struct OrderedTarget<E>(Span<E> data) : ISortTarget
    {
        private readonly Span<E> _data = data;

        public bool Less(long i, long j) => Ordered<E>.Less(_data[(int)i], _data[(int)j]);

        public void Swap(long i, long j) => (_data[(int)i], _data[(int)j]) = (_data[(int)j], _data[(int)i]);
    }

    // The engine's positions are in range whatever cmp says.
    private readonly ref struct CompareTarget<E>(Span<E> data, Func<E, E, long> cmp) : ISortTarget
    {
        private readonly ref E _first = ref MemoryMarshal.GetReference(data);
        private readonly Func<E, E, long> _cmp = cmp;

        public bool Less(long i, long j) => _cmp(At(i), At(j)) < 0;

        public void Swap(long i, long j) => (At(i), At(j)) = (At(j), At(i));

        private ref E At(long i) => ref Unsafe.Add(ref _first, (nint)i);
    }
}
