// Packages slices and maps, with plain and with defined types.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.ID")]
internal struct ID : INamed<Array2<byte>>, IEquatable<ID>
{
    public Array2<byte> Value;

    public ID(Array2<byte> value) => Value = value;

    Array2<byte> INamed<Array2<byte>>.Value => Value;

    public bool Equals(ID other) => Value == other.Value;

    public override bool Equals(object obj) => obj is ID other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(ID a, ID b) => a.Value == b.Value;

    public static bool operator !=(ID a, ID b) => a.Value != b.Value;
}

[GoType("main.Set")]
internal readonly struct Set(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;
}

[GoType("main.Names")]
internal readonly struct Names(Slice<GoString> value) : INamed<Slice<GoString>>
{
    public readonly Slice<GoString> Value = value;
    Slice<GoString> INamed<Slice<GoString>>.Value => Value;

    public GoString Joined()
    {
        return strings.Join(this.Value, "+");
    }
}

[GoType("main.Point")]
internal struct Point : IEquatable<Point>
{
    public long X;
    public long Y;

    public readonly bool Equals(Point other) => this.X == other.X && this.Y == other.Y;

    public override readonly bool Equals(object obj) => obj is Point other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.X, this.Y);

    public static bool operator ==(Point a, Point b) => a.Equals(b);

    public static bool operator !=(Point a, Point b) => !a.Equals(b);
}

[GoType("main.Points")]
internal readonly struct Points(Slice<Point> value) : INamed<Slice<Point>>
{
    public readonly Slice<Point> Value = value;
    Slice<Point> INamed<Slice<Point>>.Value => Value;
}

[GoType("main.Age")]
internal readonly struct Age(long value) : INamed<long>, IEquatable<Age>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Age(long value) => new(value);

    public static explicit operator long(Age a) => a.Value;

    public bool Equals(Age other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Age other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Age a, Age b) => a.Value == b.Value;

    public static bool operator !=(Age a, Age b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static long byX(Point a, Point b)
    {
        return cmp.Compare(a.X, b.X);
    }

    internal static void main()
    {
        sorting();
        searching();
        editing();
        iterating();
        mapping();
    }

    internal static void sorting()
    {
        var n = new Names(new Slice<GoString>(["pear", "apple", "fig"]));
        slices.Sort(n.Value);
        fmt.Println(n.Joined(), slices.IsSorted(n.Value), new Names(slices.Clone(n.Value)).Joined());
        var p = new Points(new Slice<Point>([new Point { X = 3, Y = 1 }, new Point { X = 1, Y = 2 }, new Point { X = 2, Y = 0 }, new Point { X = 1, Y = 1 }]));
        slices.SortStableFunc(p.Value, byX);
        fmt.Println((object)p);
        slices.SortFunc(p.Value, (Point a, Point b) => cmp.Or(-cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y)));
        fmt.Println((object)p, slices.IsSortedFunc(p.Value, byX));
        var ages = new Slice<Age>([30, 7, 12]);
        slices.Sort(ages);
        fmt.Println((object)ages, slices.Max(ages), slices.Min(ages));
        var f = new Slice<double>([2.5, -1.0, 3.0]);
        slices.Sort(f);
        fmt.Println((object)f, slices.MaxFunc(p.Value, byX), slices.MinFunc(p.Value, byX));
        var words = strings.Fields("the quick brown fox");
        slices.SortFunc(words, strings.Compare);
        fmt.Println((object)words);
        slices.SortFunc(words, (GoString a, GoString b) => cmp.Compare(a.Length, b.Length));
        fmt.Println(words[0], words.Length);
    }

    internal static void searching()
    {
        var n = new Names(new Slice<GoString>(["a", "b", "d"]));
        var (i, ok) = slices.BinarySearch(n.Value, "c");
        fmt.Println(i, ok, slices.Contains(n.Value, "b"), slices.Index(n.Value, "d"), slices.Index(n.Value, "z"));
        var p = new Points(new Slice<Point>([new Point { X = 1, Y = 1 }, new Point { X = 2, Y = 2 }, new Point { X = 5, Y = 5 }]));
        (i, ok) = slices.BinarySearchFunc(p.Value, 2, (Point p1, long x) => p1.X - x);
        fmt.Println(i, ok, slices.Index(p.Value, new Point { X = 5, Y = 5 }), slices.ContainsFunc(p.Value, (Point p1) => p1.Y == 2));
        fmt.Println(slices.Equal(n.Value, new Names(new Slice<GoString>(["a", "b", "d"])).Value), slices.Compare(new Slice<long>([1, 2]), new Slice<long>([1, 3])), slices.Compare(n.Value, new Names(n.Value.Slice(0, 2)).Value));
        fmt.Println(slices.EqualFunc(n.Value, new Slice<long>([1, 1, 1]), (GoString s, long n1) => s.Length == n1));
        var ids = new Slice<ID>([new ID(new Array2<byte>((byte)'a', (byte)'b')), new ID(new Array2<byte>((byte)'c', (byte)'d'))]);
        fmt.Println(slices.Index(ids, new ID(new Array2<byte>((byte)'c', (byte)'d'))), slices.Contains(ids, new ID(new Array2<byte>())));
    }

    internal static void editing()
    {
        var n = new Names(new Slice<GoString>(["a", "b"]));
        n = new Names(slices.Insert(n.Value, 1, "x", "y"));
        fmt.Println(n.Joined(), n.Value.Length);
        n = new Names(slices.Delete(n.Value, 0, 2));
        fmt.Println(n.Joined());
        n = new Names(slices.Replace(n.Value, 0, 1, "p", "q", "r"));
        fmt.Println(n.Joined(), new Names(slices.Repeat(n.Value, 2)).Joined(), new Names(slices.Concat(n.Value, n.Value, new Names(new Slice<GoString>(["end"])).Value)).Joined());
        n = new Names(slices.DeleteFunc(n.Value, (GoString s) => s == "q"u8));
        fmt.Println(new Names(slices.Compact(new Names(new Slice<GoString>(["a", "a", "b", "b", "a"])).Value)).Joined(), (object)n);
        slices.Reverse(n.Value);
        fmt.Println((object)n, new Names(slices.Clip(n.Value)).Value.Capacity == n.Value.Length, slices.Grow(default(Slice<long>), 10).Capacity >= 10);
        fmt.Println((object)slices.CompactFunc(new Slice<GoString>(["A", "a", "b"]), strings.EqualFold));
        fmt.Println((object)slices.Insert(new Slice<long>(0), 0, new Slice<long>([4, 5])), new Names(slices.Clone(default(Names).Value)).Value.IsNil);
        var frame = new DeferScope();
        try
        {
            slices.Delete(new Slice<long>([1]), 0, 3);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"recovered:", frame.Recover()));
        frame.End();
    }

    internal static void iterating()
    {
        var n = new Names(new Slice<GoString>(["a", "b", "c"]));
        var loop = new RangeLoop();
        slices.All(n.Value)((long i, GoString s) =>
        {
            loop.Enter();
            fmt.Print(i, s, (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        var loop1 = new RangeLoop();
        slices.Backward(n.Value)((long i, GoString s) =>
        {
            loop1.Enter();
            fmt.Print(i, s, (GoString)" ");
            return loop1.Continue();
        });
        loop1.Done();
        var loop2 = new RangeLoop();
        slices.Values(n.Value)((GoString s) =>
        {
            loop2.Enter();
            if (s == "b"u8)
            {
                return loop2.Continue();
            }
            fmt.Print(s, (GoString)" ");
            return loop2.Continue();
        });
        loop2.Done();
        var loop3 = new RangeLoop();
        slices.Chunk(new Slice<long>([1, 2, 3, 4, 5]), 2)((Slice<long> c) =>
        {
            loop3.Enter();
            fmt.Print((object)c);
            return loop3.Continue();
        });
        loop3.Done();
        fmt.Println();
        fmt.Println((object)slices.Collect<GoString>(slices.Values(n.Value)), (object)slices.Sorted<long>(slices.Values(new Slice<long>([3, 1, 2]))));
        fmt.Println(new Names(slices.AppendSeq(new Names(new Slice<GoString>(["z"])).Value, slices.Values(n.Value))).Joined());
        fmt.Println((object)slices.SortedFunc(slices.Values(new Slice<Point>([new Point { X = 2, Y = 1 }, new Point { X = 1, Y = 2 }])), byX));
    }

    internal static void mapping()
    {
        var s = new Set(new Map<GoString, long> { ["x"] = 1, ["y"] = 2, ["z"] = 3 });
        fmt.Println((object)slices.Sorted<GoString>(maps.Keys(s.Value)), (object)slices.Sorted<long>(maps.Values(s.Value)));
        var t = new Set(maps.Clone(s.Value));
        t.Value.Set("w", 0);
        maps.DeleteFunc(t.Value, (GoString k, long v) => v > 1);
        fmt.Println(s.Value.Length, t, maps.Equal(s.Value, t.Value), maps.Equal(s.Value, new Set(maps.Clone(s.Value)).Value));
        maps.Copy(t.Value, new Set(new Map<GoString, long> { ["c"] = 9 }).Value);
        maps.Insert(t.Value, maps.All(new Map<GoString, long> { ["i"] = 8 }));
        fmt.Println(t);
        long sum = 0;
        var loop = new RangeLoop();
        maps.All(s.Value)((GoString unused, long v) =>
        {
            loop.Enter();
            sum += v;
            return loop.Continue();
        });
        loop.Done();
        var byID = new Map<ID, Point> { [new ID(new Array2<byte>((byte)'a', (byte)'b'))] = new Point { X = 1, Y = 2 }, [new ID(new Array2<byte>((byte)'c', (byte)'d'))] = new Point { X = 3, Y = 4 } };
        var ids = slices.SortedFunc(maps.Keys(byID), (ID x, ID y) =>
        {
            var xPtr = new Ptr<ID>(x);
            var yPtr = new Ptr<ID>(y);
            return slices.Compare(yPtr.Value.Value.Slice(yPtr), xPtr.Value.Value.Slice(xPtr));
        });
        var arg = maps.Collect<long, GoString>(slices.All(new Names(new Slice<GoString>(["p", "q"])).Value));
        fmt.Println(sum, (object)ids, arg);
        fmt.Println(maps.EqualFunc(s.Value, new Map<GoString, GoString> { ["x"] = "1" }, (long a, GoString b) => fmt.Sprint(a) == b));
        Set empty = default(Set);
        fmt.Println(slices.Collect<GoString>(maps.Keys(empty.Value)).Length, new Set(maps.Clone(empty.Value)).Value.IsNil);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
