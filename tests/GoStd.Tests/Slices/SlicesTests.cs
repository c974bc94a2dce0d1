// Packages slices, maps and cmp: results, capacities and what is left behind in the array, as real Go has them.
using GoRuntime;

namespace GoStd.Tests.Collections;

public class SlicesTests
{
    private readonly struct Celsius(double value) : INamed<double>
    {
        public double Value { get; } = value;
    }

    [Fact]
    public void Insert_InPlace_ShiftsAndKeepsTheArray()
    {
        var s = new Slice<long>(3, 8);
        (s[0], s[1], s[2]) = (1, 2, 3);
        var r = slices.Insert(s, 1, 8, 9);
        Assert.Equal([1, 8, 9, 2, 3], r.Span.ToArray());
        Assert.Equal(8, s[1]);
        Assert.Equal([1, 8, 9, 2, 1, 8, 9, 3], slices.Insert(r, 4, r.Slice(0, 3)).Span.ToArray());
    }

    [Fact]
    public void Insert_Grown_HasAppendsCapacity()
    {
        Slice<long> s = [1, 2, 3];
        var r = slices.Insert(s, 1, 8, 9);
        Assert.Equal((5L, 6L), (r.Length, r.Capacity));
        Assert.Equal([1, 2, 3], s.Span.ToArray());
    }

    [Fact]
    public void Delete_Middle_ZeroesTheTail()
    {
        Slice<long> s = [1, 2, 3, 4, 5];
        Assert.Equal([1, 4, 5], slices.Delete(s, 1, 3).Span.ToArray());
        Assert.Equal([1, 4, 5, 0, 0], s.Span.ToArray());
    }

    [Fact]
    public void CompactAndDeleteFunc_Duplicates_ZeroTheTail()
    {
        Slice<long> s = [1, 1, 2, 2, 2, 1];
        Assert.Equal([1, 2, 1], slices.Compact(s).Span.ToArray());
        Assert.Equal([1, 2, 1, 0, 0, 0], s.Span.ToArray());
        Assert.Equal([2], slices.DeleteFunc(s.Slice(0, 3), x => x == 1).Span.ToArray());
    }

    [Fact]
    public void Clone_NilAndEmpty_StayApart()
    {
        Assert.True(slices.Clone(default(Slice<long>)).IsNil);
        Assert.False(slices.Clone(new Slice<long>(0)).IsNil);
        Assert.True(slices.Concat<long>().IsNil);
    }

    [Fact]
    public void MinMax_NaNAndZeros_AsGo()
    {
        Assert.True(double.IsNaN(slices.Max<double>([1, double.NaN, 2])));
        Assert.True(double.IsNegative(slices.Min<double>([0.0, -0.0])));
        Assert.False(double.IsNegative(slices.Max<double>([-0.0, 0.0])));
        var panic = Assert.Throws<GoPanic>(() => slices.Min<long>(default));
        Assert.Equal((GoString)"slices.Min: empty list", panic.Value);
    }

    [Fact]
    public void Sort_DefinedType_ComparesUnderlyingValues()
    {
        Slice<Celsius> s = [new(20), new(double.NaN), new(-3)];
        slices.Sort(s);
        Assert.Equal([double.NaN, -3, 20], s.Select(c => c.Value));
        Assert.Equal(1, cmp.Compare(new Celsius(2), new Celsius(1)));
        Assert.Equal((2L, true), slices.BinarySearch(s, new Celsius(20)));
    }

    [Fact]
    public void IndexAndEqual_NaN_IsNotFound()
    {
        Slice<double> s = [double.NaN, 1];
        Assert.Equal(-1, slices.Index(s, double.NaN));
        Assert.False(slices.Equal(s, s));
        Assert.Equal(0, slices.Compare(s, s));
    }

    [Fact]
    public void Chunk_Parts_HaveClippedCapacity()
    {
        var parts = slices.Collect(slices.Chunk<long>([1, 2, 3], 2));
        Assert.Equal((2L, 2L, 1L), (parts.Length, parts[0].Capacity, parts[1].Length));
        var panic = Assert.Throws<GoPanic>(() => slices.Chunk<long>([], 0));
        Assert.Equal((GoString)"cannot be less than 1", panic.Value);
    }

    [Fact]
    public void Iterators_StoppedEarly_StopYielding()
    {
        var seen = new List<long>();
        slices.Backward<long>([1, 2, 3])((i, x) =>
        {
            seen.Add(i * 10 + x);
            return seen.Count < 2;
        });
        Assert.Equal([23, 12], seen);
    }

    [Fact]
    public void Maps_KeysSortedCloneEqual_AsGo()
    {
        var m = new Map<GoString, long> { ["b"] = 1, ["a"] = 2 };
        Assert.Equal(["a", "b"], slices.Sorted(maps.Keys(m)).Select(k => k.ToString()));
        var copy = maps.Clone(m);
        Assert.True(maps.Equal(m, copy));
        maps.DeleteFunc(copy, (_, v) => v == 1);
        Assert.False(maps.Equal(m, copy));
        Assert.True(maps.Clone(default(Map<long, long>)).IsNil);
        Assert.Equal(2, maps.Collect(maps.All(m))["a"]);
    }

    [Fact]
    public void Or_FirstNonZero_IsTaken()
    {
        Assert.Equal("x", cmp.Or<GoString>("", "x", "y").ToString());
        Assert.Equal(0, cmp.Or<long>());
    }
}
