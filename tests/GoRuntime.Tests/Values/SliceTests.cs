// Slices: bounds with Go's texts, growth of capacity, aliasing, copying.

using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class SliceTests
{
    private static readonly Slice<long> Two = new(2, 3);

    public static TheoryData<string, Action> BadBounds => new()
    {
        { "index out of range [5] with length 2", () => _ = Two[5L] },
        { "index out of range [2] with length 2", () => _ = Two[2L] },
        { "index out of range [-1]", () => _ = Two[-1L] },
        { "index out of range [9223372036854775808] with length 2", () => _ = Two[1UL << 63] },
        { "slice bounds out of range [:5] with capacity 3", () => Two.Slice(0, 5) },
        { "slice bounds out of range [-1:]", () => Two.Slice(-1) },
        { "slice bounds out of range [:-1]", () => Two.Slice(0, -1) },
        { "slice bounds out of range [3:2]", () => Two.Slice(3) },
        { "slice bounds out of range [2:1]", () => Two.Slice(2, 1) },
        { "slice bounds out of range [::5] with capacity 3", () => Two.Slice(0, 1, 5) },
        { "slice bounds out of range [::-1]", () => Two.Slice(0, 1, -1) },
        { "slice bounds out of range [:3:2]", () => Two.Slice(0, 3, 2) },
        { "slice bounds out of range [:-1:]", () => Two.Slice(0, -1, 2) },
        { "slice bounds out of range [2:1:]", () => Two.Slice(2, 1, 3) },
        { "slice bounds out of range [-1::]", () => Two.Slice(-1, 1, 2) },
        { "cannot convert slice with length 2 to array or pointer to array with length 4", () => Two.ToArray<Array4<long>>() },
        { "cannot convert slice with length 2 to array or pointer to array with length 4", () => Two.ToArrayPtr<Array4<long>>() },
        { "index out of range [0] with length 0", () => _ = default(Slice<long>)[0L] },
    };

    [Theory]
    [MemberData(nameof(BadBounds))]
    public void Bounds_OutOfRange_PanicAsGo(string text, Action action) =>
        Assert.Equal("runtime.boundsError: runtime error: " + text, Panicking.TypedText(action));

    [Theory]
    [InlineData(-1, -1, "makeslice: len out of range")]
    [InlineData(1L << 62, 1L << 62, "makeslice: len out of range")]
    [InlineData(0, -1, "makeslice: cap out of range")]
    [InlineData(5, 2, "makeslice: cap out of range")]
    [InlineData(0, 1L << 62, "makeslice: cap out of range")]
    [InlineData(1L << 62, (1L << 62) + 1, "makeslice: len out of range")]
    public void Make_OutOfRange_PanicsAsGo(long length, long capacity, string text)
    {
        Assert.Equal("runtime.errorString: runtime error: " + text, Panicking.TypedText(() => _ = new Slice<long>(length, capacity)));
        if (length == capacity)
        {
            Assert.Equal("runtime error: " + text, Panicking.Text(() => _ = new Slice<long>(length)));
        }
    }

    [Fact]
    public void Append_OneByOne_GrowsAsGo()
    {
        Assert.Equal("1:1 2:2 3:4 5:8 9:16 17:32 33:64 65:128 129:256 257:512 513:848 849:1280 1281:1792 1793:2560 2561:3408",
            Steps<long>(3000));
        Assert.Equal("1:8 9:16 17:32 33:64 65:128 129:256 257:512 513:896 897:1408 1409:2048 2049:3072", Steps<byte>(3000));
        Assert.Equal("1:1 2:2 3:4 5:8 9:16 17:32 33:71 72:143 144:303 304:591 592:1023", Steps<GoString>(1000));
        Assert.Equal("1:1 2:2 3:3 4:4 5:5", Steps<Empty>(5));
        Assert.Equal("1:1 2:2 3:4 5:8 9:16 17:32 33:64 65:128", Steps<Odd>(100));
    }

    [Theory]
    [InlineData(0, 5, 6)]
    [InlineData(0, 1, 1)]
    [InlineData(4, 5, 10)]
    [InlineData(7, 1, 14)]
    [InlineData(600, 1, 1024)]
    public void Append_ManyAtOnce_GrowsAsGo(int from, int more, int capacity) =>
        Assert.Equal(capacity, cap(appendSlice(new Slice<long>(from), new Slice<long>(more))));

    [Fact]
    public void Append_RoomLeft_WritesIntoSharedArray()
    {
        Slice<long> a = new(0, 4);
        var b = append(a, 1L);
        var c = append(a, 2L);
        Assert.Equal(2, b[0]);
        Assert.Equal(4, cap(c));
        var d = append(append(b, 3L, 4L, 5L), 6L);
        d[0] = 9;
        Assert.Equal(2, b[0]);
        Assert.Equal([9, 3, 4, 5, 6], d);
    }

    [Fact]
    public void Append_ItselfAndNothing_AsGo()
    {
        Slice<long> s = [1, 2, 3];
        Assert.Equal([1, 2, 3, 1, 2, 3], appendSlice(s, s));
        Assert.True(appendSlice(default(Slice<long>), default).IsNil);
        Assert.True(append(default(Slice<long>)).IsNil);
        Assert.Equal([null, null], append(append(default(Slice<error?>), null), (error?)null));
        Slice<byte> bytes = [];
        Assert.Equal("ab"u8, appendSlice(bytes, "ab").Span);
    }

    [Fact]
    public void Copy_Overlapping_MovesAsIfThroughBuffer()
    {
        Slice<long> s = [1, 2, 3, 4, 5];
        Assert.Equal(4, copy(s.Slice(1), s));
        Assert.Equal([1, 1, 2, 3, 4], s);
        Assert.Equal(2, copy(s, [8, 9]));
        Assert.Equal([8, 9, 2, 3, 4], s);
        Slice<byte> bytes = [0, 0, 0];
        Assert.Equal(2, copy(bytes, "hi"));
        Assert.Equal(0, copy(default(Slice<long>), s));
    }

    [Fact]
    public void Slicing_NilEmptyAndFull_AsGo()
    {
        Slice<long> nil = default;
        Assert.True(nil.Slice(0, 0).IsNil);
        Assert.True(nil.IsNil);
        Assert.False(new Slice<long>(0).IsNil);
        Assert.False(((Slice<long>)[]).IsNil);
        Slice<long> s = [1, 2, 3, 4];
        var t = s.Slice(1, 2, 3);
        Assert.Equal((1, 2), (len(t), cap(t)));
        Assert.Equal([2, 3], t.Slice(0, 2));
        Assert.Equal(0, len(s.Slice(4)));
        clear(t);
        Assert.Equal([1, 0, 3, 4], s);
    }

    [Fact]
    public void Range_ElementsChangedMeanwhile_ReadsThemWhenReached()
    {
        Slice<long> s = [1, 2, 3];
        var seen = new List<(long, long)>();
        foreach (var (i, v) in s.Indexed())
        {
            seen.Add((i, v));
            s[2] = 10;
            s = append(s, 4L);
        }
        Assert.Equal([(0, 1), (1, 2), (2, 10)], seen);
    }

    [Fact]
    public void ArrayPtr_OfSlice_SharesElements()
    {
        Slice<long> s = [1, 2, 3, 4];
        var p = s.Slice(1).ToArrayPtr<Array2<long>>()!;
        p.Value[0] = 20;
        Assert.Equal([1, 20, 3, 4], s);
        var copied = p.Value;
        copied[0] = 0;
        Assert.Equal(20, s[1]);
        Assert.True(p == s.Slice(1).ToArrayPtr<Array2<long>>());
        Assert.Null(default(Slice<long>).ToArrayPtr<Array0<long>>());
        Assert.NotNull(new Slice<long>(0).ToArrayPtr<Array0<long>>());
    }

    [Fact]
    public void Elements_ThatAreArrays_AreCopiedNotShared()
    {
        Slice<Array<long, N2>> s = [[1, 2]];
        var grown = append(s, [3, 4]);
        grown[0][0] = 9;
        Assert.Equal(1, s[0][0]);
        var other = appendSlice(default(Slice<Array<long, N2>>), grown);
        other[1][1] = 7;
        Assert.Equal(4, grown[1][1]);
        copy(s, grown);
        s[0][1] = 5;
        Assert.Equal(2, grown[0][1]);
    }

    private static string Steps<T>(int count)
    {
        var steps = new List<string>();
        Slice<T> s = default;
        for (var i = 0; i < count; i++)
        {
            var before = cap(s);
            s = append(s, default(T)!);
            if (cap(s) != before)
            {
                steps.Add($"{len(s)}:{cap(s)}");
            }
        }
        return string.Join(' ', steps);
    }

    private struct Empty;

    // Twelve bytes in Go, which no size class is a multiple of for small counts.
    private record struct Odd(int A, int B, int C);
}
