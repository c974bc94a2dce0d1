using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.S")]
internal struct S : IEquatable<S>
{
    public long n;
    public Array2<long> a;
    public Ptr<S> p;

    public long set(long n)
    {
        this.n = n;
        this.a[0] = n;
        return n;
    }

    public long get()
    {
        return this.n;
    }

    public readonly bool Equals(S other) => this.n == other.n && this.a == other.a && this.p == other.p;

    public override readonly bool Equals(object obj) => obj is S other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n, this.a, this.p);

    public static bool operator ==(S a, S b) => a.Equals(b);

    public static bool operator !=(S a, S b) => !a.Equals(b);
}

internal static partial class Program
{
    // Variables, fields, elements and dereferences beside calls that change them; what real Go yields.
    internal static long g = 1;

    internal static long setg(long n)
    {
        g = n;
        return n;
    }

    internal static Array2<long> arr = new Array2<long>(1, 2);

    internal static long setArr()
    {
        arr[0] = 100;
        return 10;
    }

    internal static (Array2<long>, long) both()
    {
        var result = setArr();
        return (arr, result);
    }

    internal static GoString takes(Array2<long> a, long n)
    {
        return fmt.Sprint(a, n);
    }

    internal static Map<GoString, long> m = new Map<GoString, long> { ["a"] = 1 };

    internal static long setm()
    {
        m["a"] = 50;
        return 5;
    }

    internal static void main()
    {
        var (result, result1) = both();
        fmt.Println(result, result1);
        arr = new Array2<long>(1, 2);
        var arg = setArr();
        fmt.Println(takes(arr, arg));
        arr = new Array2<long>(1, 2);
        var arg1 = setArr();
        fmt.Println(arr, arg1);
        arr = new Array2<long>(1, 2);
        var result2 = setArr();
        var x = new Array2<Array2<long>>(arr, new Array2<long>(result2, 0));
        fmt.Println(x);
        arr = new Array2<long>(1, 2);
        var arg2 = setArr();
        var y = arr;
        var z = arg2;
        fmt.Println(y, z);
        arr = new Array2<long>(1, 2);
        var arg3 = setArr();
        var w = new Struct { a = arr, n = arg3 };
        fmt.Println(w);
        arr = new Array2<long>(1, 2);
        var result3 = setArr();
        fmt.Println(arr == new Array2<long>(result3 * 10, 2));
        var result4 = setg(5);
        fmt.Println(g + result4, g);
        fmt.Println(setg(6) + g, g);
        var arg4 = setg(7);
        fmt.Println(g, arg4);
        var arg5 = setg(8);
        var v = g;
        var u = arg5;
        fmt.Println(v, u);
        var s = new S { n = 1 };
        var result5 = s.set(3);
        var result6 = s.set(4);
        fmt.Println(s.n + result5, result6 + s.n);
        var arg6 = s.set(5);
        fmt.Println(s.n, arg6, s.a);
        fmt.Println(s.get() + s.set(6), s.set(7) + s.get());
        var arg7 = s.set(8);
        fmt.Println(s, arg7);
        var arg8 = s.set(9);
        fmt.Println(s.a, arg8, s.get());
        var t = new Ptr<S>(new S { n = 1 });
        t.Value.p = new Ptr<S>(new S { n = 2 });
        Func<long> next = () =>
        {
            t = t.Value.p;
            return 0;
        };
        var result7 = next();
        fmt.Println(t.Value.n + result7 + t.Value.n);
        var result8 = setm();
        fmt.Println(m["a"] + result8, m["a"]);
        m["a"] = 1;
        var arg9 = setm();
        fmt.Println(m["a"], arg9);
        var sl = new Slice<long>([1, 2, 3]);
        Func<long> grow = () =>
        {
            sl = append(sl.Slice(0, 1, 1), 9);
            return 1;
        };
        var result9 = grow();
        fmt.Println(sl[1] + result9, (object)sl);
        sl = new Slice<long>([1, 2, 3]);
        fmt.Println(sl.Length, grow(), sl.Length);
        var i = new Ptr<long>((long)0);
        Func<long> inc = () =>
        {
            i.Value++;
            return i.Value;
        };
        var arg10 = inc();
        fmt.Println(sl[i.Value], arg10, sl[i.Value]);
        var result10 = inc();
        var result11 = inc();
        fmt.Println(i.Value + result10 + i.Value + result11, i.Value);
        var p = i;
        Func<long> repoint = () =>
        {
            var j = new Ptr<long>((long)100);
            p = j;
            return 1;
        };
        var result12 = repoint();
        fmt.Println(p.Value + result12, p.Value);
        GoString str = "a";
        Func<GoString> addstr = () =>
        {
            str += "b";
            return str;
        };
        var result13 = addstr();
        fmt.Println(GoString.Concat(str, result13, str), str);
        bool b = true;
        Func<bool> flip = () =>
        {
            b = !b;
            return b;
        };
        var arg11 = b && flip();
        var arg12 = b || flip();
        var result14 = flip();
        fmt.Println(arg11, arg12, b == result14);
        object ifc = 1L;
        Func<long> seti = () =>
        {
            ifc = (GoString)"s";
            return 2;
        };
        var arg13 = seti();
        fmt.Println(ifc, arg13, ifc);
        Func<long> f = () => 1;
        Func<long> setf = () =>
        {
            f = () => 2;
            return 0;
        };
        fmt.Println(f() + setf() + f(), f());
        var arg14 = setg(11);
        var q = new Slice<object>([g, arg14, g]);
        fmt.Println(q);
        var r = new Map<long, long> { [g] = setg(12), [1] = g };
        fmt.Println(r.Length);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { a [2]int; n int }")]
internal struct Struct : IEquatable<Struct>
{
    public Array2<long> a;
    public long n;

    public readonly bool Equals(Struct other) => this.a == other.a && this.n == other.n;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.n);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
