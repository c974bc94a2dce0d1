using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.inner")]
internal struct inner : IEquatable<inner>
{
    public long a;
    public GoString s;

    public readonly bool Equals(inner other) => this.a == other.a && this.s == other.s;

    public override readonly bool Equals(object obj) => obj is inner other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.s);

    public static bool operator ==(inner a, inner b) => a.Equals(b);

    public static bool operator !=(inner a, inner b) => !a.Equals(b);
}

[GoType("main.outer")]
internal struct outer : IEquatable<outer>
{
    [Embedded]
    public inner inner;
    public double f;
    public object any;
    public Ptr<long> p;
    public Array2<inner> arr;
    [GoName("_")]
    public long _5;
    public Chan<bool> done;

    public readonly bool Equals(outer other) => this.inner == other.inner && this.f == other.f && equal(this.any, other.any) && this.p == other.p && this.arr == other.arr && this.done == other.done;

    public override readonly bool Equals(object obj) => obj is outer other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.inner, GoEquality<double>.Hash(this.f), GoEquality<object>.Hash(this.any), this.p, this.arr, this.done);

    public static bool operator ==(outer a, outer b) => a.Equals(b);

    public static bool operator !=(outer a, outer b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        var n = new Ptr<long>((long)1);
        var x = new outer { inner = new inner { a = 1, s = "a" }, f = 0.5, any = 3L, p = n };
        var y = x;
        fmt.Println(x == y, x.inner == new inner { a = 1, s = "a" }, x != y);
        y.arr[1].s = "z";
        fmt.Println(x == y);
        y = x;
        y.any = (int64)3L;
        fmt.Println(x == y);
        y = x;
        y.p = new Ptr<long>();
        fmt.Println(x == y);
        double nan = 0;
        nan = nan / nan;
        x.f = nan;
        fmt.Println(x == x);
        fmt.Println(new Empty() == new Empty(), new Array0<long>() == new Array0<long>(), new Array2<GoString> { [0] = "a" } == new Array2<GoString>("a", ""));
        var m = new Map<outer, long> { [y] = 1 };
        m[y]++;
        fmt.Println(m.Length, m[y]);
        object i = new inner { a = 1, s = "a" };
        object j = new inner { a = 1, s = "a" };
        fmt.Println(equal(i, j), equal(i, (object)1L), i != null);
        var p = new Ptr<inner>();
        var q = new Ptr<inner>();
        fmt.Println(p == q, p.Value == q.Value, p == p);
        (x.f, x.any) = (0.0, new Slice<long>([1]));
        y = x;
        var frame = new DeferScope();
        try
        {
            fmt.Println(x == y);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
