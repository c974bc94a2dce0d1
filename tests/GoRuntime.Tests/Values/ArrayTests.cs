// Arrays: values that are zero by default, lazily allocated, copied on demand.

using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class ArrayTests
{
    public static TheoryData<string, Action> BadBounds => new()
    {
        { "index out of range [4] with length 4", () => { Array<long, N4> a = default; _ = a[4L]; } },
        { "index out of range [-1]", () => { Array<long, N4> a = default; _ = a[-1L]; } },
        { "slice bounds out of range [:5] with length 4", () => { Array<long, N4> a = default; a.Slice(0, 5); } },
        { "slice bounds out of range [5:4]", () => { Array<long, N4> a = default; a.Slice(5); } },
        { "slice bounds out of range [::5] with length 4", () => { Array<long, N4> a = default; a.Slice(0, 1, 5); } },
        { "slice bounds out of range [:3:2]", () => { Array<long, N4> a = default; a.Slice(0, 3, 2); } },
    };

    [Theory]
    [MemberData(nameof(BadBounds))]
    public void Bounds_OutOfRange_PanicAsGo(string text, Action action) =>
        Assert.Equal("runtime.boundsError: runtime error: " + text, Panicking.TypedText(action));

    [Fact]
    public void Default_IsTheZeroArray()
    {
        Array<GoString, N3> a = default;
        Assert.Equal(3, len(a));
        Assert.Equal(default, a[2]);
        Assert.True(a == new Array<GoString, N3>("", "", ""));
        a[1] = "x";
        Assert.Equal(["", "x", ""], a.Select(s => s.ToString()));
    }

    [Fact]
    public void Copy_HasElementsOfItsOwn_AlsoNested()
    {
        Array<Array<long, N2>, N2> a = [[1, 2], [3, 4]];
        var b = a.Copy();
        b[1][0] = 9;
        Assert.Equal(3, a[1][0]);
        Assert.False(a == b);
        Array<long, N2> zero = default;
        var copy = zero.Copy();
        copy[0] = 1;
        Assert.Equal(0, zero[0]);
    }

    [Fact]
    public void Slice_OfArray_SharesElements()
    {
        Array<long, N4> a = default;
        var s = a.Slice(1, 3);
        s[0] = 5;
        Assert.Equal(5, a[1]);
        Assert.Equal((2, 3), (len(s), cap(s)));
        Assert.Equal(2, cap(a.Slice(1, 2, 3)));
        Assert.Equal([0, 5, 0, 0], a.Slice());
    }

    [Fact]
    public void FirstTouch_ByTwoAtOnce_AllocatesOnce()
    {
        for (var round = 0; round < 200; round++)
        {
            var p = new Ptr<Array<long, N8>>();
            Parallel.For(0, 8, i => p.Value[i] = i + 1);
            Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], p.Value.Slice());
        }
    }

    [Fact]
    public void Partial_Initializer_LeavesTheRestZero()
    {
        Array<long, N4> a = [1, 2];
        Assert.Equal([1, 2, 0, 0], a.Slice());
        Assert.Throws<ArgumentOutOfRangeException>(() => new Array<long, N2>(1, 2, 3));
    }
}
