// Arrays whose elements lie in the variable: copies, equality, panics, and slices of variables, fields and elements of arrays.

using Xunit;

namespace GoRuntime.Tests.Values;

public sealed class ArrayInPlaceTests
{
    public static TheoryData<string, Action> Panics => new()
    {
        { "index out of range [4] with length 4", () => { Array4<long> a = default; _ = a[4L]; } },
        { "index out of range [-1]", () => { Array4<long> a = default; _ = a[-1L]; } },
        { "index out of range [18446744073709551615] with length 4", () => { Array4<long> a = default; _ = a[ulong.MaxValue]; } },
        { "index out of range [0] with length 0", () => { Array0<long> a = default; _ = a[0L]; } },
        { "slice bounds out of range [:5] with length 4", () => { var p = new Ptr<Array4<long>>(); p.Value.Slice(p, 0, 5); } },
        { "slice bounds out of range [5:4]", () => { var p = new Ptr<Array4<long>>(); p.Value.Slice(p, 5); } },
        { "slice bounds out of range [::5] with length 4", () => { var p = new Ptr<Array4<long>>(); p.Value.Slice(p, 0, 1, 5); } },
        { "slice bounds out of range [:3:2]", () => { var p = new Ptr<Array4<long>>(); p.Value.Slice(p, 0, 3, 2); } },
        { "slice bounds out of range [:5] with length 4", () => Ptr.Slice<long, Array4<long>>(new(), 0, 5) },
    };

    [Theory]
    [MemberData(nameof(Panics))]
    public void Misuse_PanicsAsGo(string text, Action misuse) => Assert.Equal("runtime error: " + text, Panicking.Text(misuse));

    [Fact]
    public void Assignment_Copies()
    {
        var a = new Array2<Array2<long>>(new(1, 2), new(3, 4));
        var b = a;
        b[1][0] = 30;
        Assert.Equal(3, a[1][0]);
        Assert.Equal(30, b[1][0]);
        Assert.True(a != b);
        b[1] = a[1];
        Assert.True(a == b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Fact]
    public void Slices_ShareWithTheVariable_AlsoAfterAssignment()
    {
        var p = new Ptr<Array3<long>>(new(1, 2, 3));
        var s = p.Value.Slice(p);
        p.Value = new(7, 8, 9);
        Assert.Equal([7, 8, 9], s);
        s[0] = 70;
        Assert.Equal(70, p.Value[0]);
        Assert.Equal(3, s.Capacity);
        Assert.Equal(2, p.Value.Slice(p, 1, 2).Capacity);
        Assert.True(Ptr.Element(s, 2) == Ptr.Element(p.Value.Slice(p, 1), 1));
    }

    [Fact]
    public void Slices_OfFields_StayWhenTheCollectorMovesTheObject()
    {
        var holders = Enumerable.Range(0, 1000).Select(i => new Ptr<Holder>(new Holder { Before = i, Words = new((GoString)$"w{i}", "") })).ToArray();
        var slices = holders.Select(h => h.Value.Words.Slice(h)).ToArray();
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        for (var i = 0; i < holders.Length; i++)
        {
            slices[i][1] = (GoString)$"x{i}";
            Assert.Equal($"w{i}", slices[i][0].ToString());
            Assert.Equal($"x{i}", holders[i].Value.Words[1].ToString());
            Assert.Equal(i, holders[i].Value.Before);
        }
    }

    [Fact]
    public void Slices_OfArraysInSlices_ReferToTheSlice()
    {
        Slice<Array2<long>> rows = [new(1, 2), new(3, 4)];
        var row = Ptr.Slice<long, Array2<long>>(Ptr.Element(rows, 1));
        row[0] = 30;
        Assert.Equal(30, rows[1][0]);
        var q = row.ToArrayPtr<Array2<long>>()!;
        Assert.True(q == Ptr.Element(rows, 1));
    }

    [Fact]
    public void Memory_OfAnArray_SharesElements()
    {
        var p = new Ptr<Array4<byte>>(new(1, 2, 3, 4));
        var memory = p.Value.Slice(p, 1).Memory;
        memory.Span[0] = 20;
        Assert.Equal(20, p.Value[1]);
        using var pinned = memory.Pin();
        unsafe
        {
            Assert.Equal(20, *(byte*)pinned.Pointer);
        }
    }

    [Fact]
    public void Append_BehindAnArray_CopiesIt()
    {
        var p = new Ptr<Array2<long>>(new(1, 2));
        var s = Builtins.append(p.Value.Slice(p), 3);
        s[0] = 10;
        Assert.Equal([10, 2, 3], s);
        Assert.Equal(1, p.Value[0]);
        var within = Builtins.append(p.Value.Slice(p, 0, 1), 20);
        Assert.Equal(20, p.Value[1]);
        Assert.Equal(2, within.Length);
    }

    private struct Holder
    {
        public long Before;
        public Array2<GoString> Words;
    }
}
