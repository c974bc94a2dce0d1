// Package sort: the slices of ints, floats and strings as Interface, and their shorthands.
using GoRuntime;

namespace GoStd;

public static partial class sort
{
    /// <summary>A []int in increasing order. Go: sort/sort.go</summary>
    [GoType("sort.IntSlice")]
    public readonly struct IntSlice(Slice<long> value) : INamed<Slice<long>>, Interface
    {
        public Slice<long> Value { get; } = value;

        public static implicit operator IntSlice(Slice<long> value) => new(value);

        public static implicit operator Slice<long>(IntSlice x) => x.Value;

        public long Len() => Value.Length;

        public bool Less(long i, long j) => Value[i] < Value[j];

        public void Swap(long i, long j) => (Value[i], Value[j]) = (Value[j], Value[i]);

        /// <summary>Sorts the slice.</summary>
        public void Sort() => sort.Sort(this);

        /// <summary>The first place where x is or could be inserted.</summary>
        public long Search(long x) => SearchInts(Value, x);
    }

    /// <summary>A []float64 in increasing order, NaNs first.</summary>
    [GoType("sort.Float64Slice")]
    public readonly struct Float64Slice(Slice<double> value) : INamed<Slice<double>>, Interface
    {
        public Slice<double> Value { get; } = value;

        public static implicit operator Float64Slice(Slice<double> value) => new(value);

        public static implicit operator Slice<double>(Float64Slice x) => x.Value;

        public long Len() => Value.Length;

        public bool Less(long i, long j) => Ordered<double>.Less(Value[i], Value[j]);

        public void Swap(long i, long j) => (Value[i], Value[j]) = (Value[j], Value[i]);

        /// <summary>Sorts the slice.</summary>
        public void Sort() => sort.Sort(this);

        /// <summary>The first place where x is or could be inserted.</summary>
        public long Search(double x) => SearchFloat64s(Value, x);
    }

    /// <summary>A []string in increasing order.</summary>
    [GoType("sort.StringSlice")]
    public readonly struct StringSlice(Slice<GoString> value) : INamed<Slice<GoString>>, Interface
    {
        public Slice<GoString> Value { get; } = value;

        public static implicit operator StringSlice(Slice<GoString> value) => new(value);

        public static implicit operator Slice<GoString>(StringSlice x) => x.Value;

        public long Len() => Value.Length;

        public bool Less(long i, long j) => Value[i] < Value[j];

        public void Swap(long i, long j) => (Value[i], Value[j]) = (Value[j], Value[i]);

        /// <summary>Sorts the slice.</summary>
        public void Sort() => sort.Sort(this);

        /// <summary>The first place where x is or could be inserted.</summary>
        public long Search(GoString x) => SearchStrings(Value, x);
    }

    /// <summary>Sorts ints.</summary>
    public static void Ints(Slice<long> x) => slices.Sort(x);

    /// <summary>Sorts floats, NaNs first.</summary>
    public static void Float64s(Slice<double> x) => slices.Sort(x);

    /// <summary>Sorts strings by their bytes.</summary>
    public static void Strings(Slice<GoString> x) => slices.Sort(x);

    /// <summary>Whether x is sorted.</summary>
    public static bool IntsAreSorted(Slice<long> x) => slices.IsSorted(x);

    /// <summary>Whether x is sorted, NaNs first.</summary>
    public static bool Float64sAreSorted(Slice<double> x) => slices.IsSorted(x);

    /// <summary>Whether x is sorted by bytes.</summary>
    public static bool StringsAreSorted(Slice<GoString> x) => slices.IsSorted(x);
}
