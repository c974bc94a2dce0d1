// Package sort: sorting through Interface and through less functions over a slice's indices.
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>sort</c>. Go: sort/sort.go, sort/slice.go</summary>
public static partial class sort
{
    /// <summary>A collection that can be sorted by index.</summary>
    [GoType("sort.Interface")]
    public interface Interface
    {
        /// <summary>Number of elements.</summary>
        long Len();

        /// <summary>Whether the element at i sorts before the one at j.</summary>
        bool Less(long i, long j);

        /// <summary>Exchanges the elements at i and j.</summary>
        void Swap(long i, long j);
    }

    /// <summary>Sorts data in O(n·log n) calls, not stably.</summary>
    public static void Sort(Interface data)
    {
        var target = new InterfaceTarget(data);
        PatternSort.Sort(ref target, data.Len());
    }

    /// <summary>Sorts data, keeping the order of equal elements.</summary>
    public static void Stable(Interface data)
    {
        var target = new InterfaceTarget(data);
        StableSort.Sort(ref target, data.Len());
    }

    /// <summary>Whether data is sorted.</summary>
    public static bool IsSorted(Interface data)
    {
        var target = new InterfaceTarget(data);
        return PatternSort.IsSorted(ref target, data.Len());
    }

    /// <summary>data in reverse order of sorting.</summary>
    public static Interface Reverse(Interface data) => new reverse(data);

    /// <summary>Sorts a slice by a less function over indices, not stably. Go: sort/slice.go</summary>
    public static void Slice<T>(Slice<T> x, Func<long, long, bool> less)
    {
        var target = new SpanTarget<T>(x.Span, less);
        PatternSort.Sort(ref target, x.Length);
    }

    /// <summary>Sorts the slice in an interface; panics <c>reflect: call of Swapper on int Value</c> for another type.</summary>
    public static void Slice(object? x, Func<long, long, bool> less) => SliceSorter.For(x, "Swapper").Sort(x!, less);

    /// <summary>Sorts a slice by a less function over indices, keeping the order of equal elements.</summary>
    public static void SliceStable<T>(Slice<T> x, Func<long, long, bool> less)
    {
        var target = new SpanTarget<T>(x.Span, less);
        StableSort.Sort(ref target, x.Length);
    }

    /// <summary>Sorts the slice in an interface stably; panics <c>reflect: call of Swapper on int Value</c> for another type.</summary>
    public static void SliceStable(object? x, Func<long, long, bool> less) => SliceSorter.For(x, "Swapper").Stable(x!, less);

    /// <summary>Whether a slice is sorted by a less function over indices.</summary>
    public static bool SliceIsSorted<T>(Slice<T> x, Func<long, long, bool> less)
    {
        var target = new SpanTarget<T>(x.Span, less);
        return PatternSort.IsSorted(ref target, x.Length);
    }

    /// <summary>Whether the slice in an interface is sorted; panics <c>reflect: call of reflect.Value.Len on int Value</c> for another
    /// type.</summary>
    public static bool SliceIsSorted(object? x, Func<long, long, bool> less) =>
        SliceSorter.For(x, "reflect.Value.Len").IsSorted(x!, less);

    [GoType("*sort.reverse")]
    private sealed class reverse(Interface data) : Interface
    {
        public long Len() => data.Len();

        public bool Less(long i, long j) => data.Less(j, i);

        public void Swap(long i, long j) => data.Swap(i, j);
    }

    [GoType("*reflectlite.ValueError")]
    private sealed class ValueError(string method, string kind) : error
    {
        public GoString Error() => GoString.FromString($"reflect: call of {method} on {kind} Value");
    }

    private readonly struct InterfaceTarget(Interface data) : ISortTarget
    {
        public bool Less(long i, long j) => data.Less(i, j);

        public void Swap(long i, long j) => data.Swap(i, j);
    }

    private readonly ref struct SpanTarget<T>(Span<T> data, Func<long, long, bool> less) : ISortTarget
    {
        private readonly Span<T> _data = data;

        public bool Less(long i, long j) => less(i, j);

        public void Swap(long i, long j) => (_data[(int)i], _data[(int)j]) = (_data[(int)j], _data[(int)i]);
    }

    // Sorts slices that are known only as objects; one sorter per C# type.
    private abstract class SliceSorter
    {
        private static readonly ConcurrentDictionary<Type, SliceSorter?> Sorters = new();

        public static SliceSorter For(object? x, string method)
        {
            var value = x is IBoxed boxed ? boxed.Inner : x;
            if (value is not null && Sorters.GetOrAdd(value.GetType(), Make) is { } sorter)
                return sorter;
            throw new GoPanic(new ValueError(method, GoType.Of(x) is { } type ? type.Kind.ToString().ToLowerInvariant() : "zero"));
        }

        public abstract void Sort(object x, Func<long, long, bool> less);

        public abstract void Stable(object x, Func<long, long, bool> less);

        public abstract bool IsSorted(object x, Func<long, long, bool> less);

        private static SliceSorter? Make(Type type)
        {
            if (IsSlice(type))
                return (SliceSorter)Activator.CreateInstance(typeof(PlainSorter<>).MakeGenericType(type.GenericTypeArguments))!;
            foreach (var named in type.GetInterfaces())
            {
                if (named.IsGenericType && named.GetGenericTypeDefinition() == typeof(INamed<>) && IsSlice(named.GenericTypeArguments[0]))
                {
                    var element = named.GenericTypeArguments[0].GenericTypeArguments[0];
                    return (SliceSorter)Activator.CreateInstance(typeof(NamedSorter<>).MakeGenericType(element))!;
                }
            }
            return null;
        }

        private static bool IsSlice(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Slice<>);
    }

    private abstract class SliceSorter<T> : SliceSorter
    {
        public override void Sort(object x, Func<long, long, bool> less) => Slice(Unwrap(x), less);

        public override void Stable(object x, Func<long, long, bool> less) => SliceStable(Unwrap(x), less);

        public override bool IsSorted(object x, Func<long, long, bool> less) => SliceIsSorted(Unwrap(x), less);

        protected abstract Slice<T> Unwrap(object x);
    }

    private sealed class PlainSorter<T> : SliceSorter<T>
    {
        protected override Slice<T> Unwrap(object x) => x is Boxed<Slice<T>> boxed ? boxed.Value : (Slice<T>)x;
    }

    private sealed class NamedSorter<T> : SliceSorter<T>
    {
        protected override Slice<T> Unwrap(object x) => ((INamed<Slice<T>>)x).Value;
    }
}
