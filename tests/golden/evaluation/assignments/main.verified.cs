using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.T")]
internal struct T
{
    public long n;
    public Ptr<T> next;
    public Array3<long> a;
    public Map<GoString, long> m;
    public Slice<long> s;
}

internal static partial class Program
{
    // The operands of an assignment's places first, then its values, then the places are assigned from left to right.
    internal static long t(long n)
    {
        fmt.Print((GoString)"t", n, (GoString)" ");
        return n;
    }

    internal static void show(Slice<object> x)
    {
        fmt.Println(x);
    }

    internal static async GoTask main()
    {
        var m = new Map<GoString, long>();
        var old = m;
        var map = m;
        (m, map["k"]) = (new Map<GoString, long>(), 3);
        show(new Slice<object>([old, m]));
        var map1 = m;
        var map2 = m;
        (m, map1["a"], map2["b"]) = (new Map<GoString, long> { ["z"] = 0 }, m.Length, old.Length);
        show(new Slice<object>([old, m]));
        GoString k = "a";
        (k, m[k], m["k"]) = ("b", 2, 4);
        show(new Slice<object>([k, m]));
        var s = new Slice<long>([0, 1, 2, 3]);
        var olds = s;
        var list = s;
        var list1 = s;
        s = new Slice<long>([5, 6]);
        list[0] = 100;
        list1[1] = 200;
        show(new Slice<object>([s, olds]));
        long i = 0;
        var index1 = i;
        i = 1;
        s[index1] = 9;
        show(new Slice<object>([i, s]));
        (s[i], i) = (7, 0);
        show(new Slice<object>([i, s]));
        var result = t(0);
        var result1 = t(1);
        var @value = t(2);
        var value1 = t(3);
        s[result] = @value;
        s[result1] = value1;
        show(new Slice<object>([s]));
        var a = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        (a.Value[0], a.Value[1], a.Value[2]) = (a.Value[2], a.Value[0], a.Value[1]);
        show(new Slice<object>([a.Value]));
        (a.Value, a.Value[0]) = (new Array3<long>(7, 8, 9), 1);
        show(new Slice<object>([a.Value]));
        (a.Value[0], a.Value) = (5, new Array3<long>(1, 1, 1));
        show(new Slice<object>([a.Value]));
        var p = new Ptr<T>(new T { n = 1 });
        var q = p;
        (p, p.Value.n, p.Value.next) = (new Ptr<T>(new T { n = 2 }), 10, p);
        show(new Slice<object>([q.Value.n, q.Value.next == q, p.Value.n]));
        (q.Value.next, q) = (null, q.Value.next);
        show(new Slice<object>([q.Value.n, q.Value.next.ToInterface()]));
        var pa = a;
        (pa, pa.Value[1]) = (new Ptr<Array3<long>>(), 50);
        show(new Slice<object>([a.Value, pa.Value]));
        var x = new Ptr<long>((long)1);
        var y = new Ptr<long>((long)2);
        var px = x;
        (px, px.Value) = (y, 99);
        show(new Slice<object>([x.Value, y.Value, px.Value]));
        (x.Value, y.Value, x.Value) = (y.Value, x.Value, 7);
        show(new Slice<object>([x.Value, y.Value]));
        var ss = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]);
        var result2 = t(1);
        var arg = t(5);
        var list2 = ss[0];
        var list3 = ss[1];
        var value2 = ss[1];
        ss[0] = value2;
        list2[0] = 42;
        list3[result2] = arg;
        show(new Slice<object>([ss]));
        var st = new Ptr<T>(new T { s = new Slice<long>([1]), m = new Map<GoString, long>() });
        var list4 = st.Value.s;
        var map3 = st.Value.m;
        st.Value.s = default(Slice<long>);
        st.Value.m = default(Map<GoString, long>);
        list4[0] = 8;
        map3["x"] = 9;
        show(new Slice<object>([st.Value.s, st.Value.m]));
        object ifc = 1L;
        var (ifcValue, ok) = assertOk<GoString>(ifc);
        ifc = ifcValue;
        show(new Slice<object>([ifc, ok]));
        Func<(long, long)> f = () =>
        {
            fmt.Print((GoString)"f ");
            return (3, 4);
        };
        s = new Slice<long>([1, 2, 3]);
        var result3 = t(0);
        var result4 = t(2);
        var (result11, result21) = f();
        s[result3] = result11;
        s[result4] = result21;
        show(new Slice<object>([s]));
        var result5 = t(1);
        var result6 = fmt.Sprint(t(5));
        var (result12, result22) = f();
        s[result5] = result12;
        m[result6] = result22;
        show(new Slice<object>([s, m]));
        var c = new Chan<long>(2);
        await c.SendAsync(1);
        var result7 = t(0);
        var (result13, result23) = await c.ReceiveOkAsync();
        s[result7] = result13;
        ok = result23;
        show(new Slice<object>([s, ok]));
        (m["q"], ok) = m.Lookup("nope");
        show(new Slice<object>([m, ok]));
        var result8 = t(0);
        var result9 = t(5);
        s[result8] += result9;
        var result10 = t(1);
        var result14 = t(2);
        s[result10] = shl(s[result10], (ulong)result14);
        var result15 = t(2);
        var result16 = t(1);
        s[result15] &= ~result16;
        s[t(0)]++;
        m[fmt.Sprint(t(7))] -= t(2);
        show(new Slice<object>([s, m]));
        Func<long> idx = () =>
        {
            i++;
            return i - 1;
        };
        i = 0;
        var result17 = idx();
        var result18 = idx();
        s[result17] += result18 * 10;
        s[idx()]++;
        show(new Slice<object>([s, i]));
        Func<Ptr<T>> get = () =>
        {
            fmt.Print((GoString)"get ");
            return st;
        };
        var result19 = get();
        var result20 = t(3);
        result19.Value.n += result20;
        get().Value.n++;
        var result24 = get();
        var result25 = t(1);
        var result26 = t(4);
        result24.Value.a[result25] = result26;
        var result27 = get();
        var result28 = t(2);
        var result29 = t(1);
        result27.Value.a[result28] -= result29;
        get().Value.next = new Ptr<T>();
        var result30 = get();
        var result31 = get();
        var value3 = t(1);
        var value4 = t(2);
        result30.Value.next.Value.n = value3;
        result31.Value.n = value4;
        show(new Slice<object>([st.Value.n, st.Value.a, st.Value.next.Value.n]));
        Func<long> div1 = () =>
        {
            fmt.Print((GoString)"div ");
            return 2;
        };
        var result32 = t(0);
        var result33 = div1();
        s[result32] = div(s[result32], result33);
        var result34 = t(1);
        var result35 = div1();
        s[result34] = rem(s[result34], result35);
        x.Value = 100;
        var result36 = div1();
        x.Value = div(x.Value, result36);
        var result37 = div1();
        x.Value = rem(x.Value, result37 + 5);
        y.Value = div((long)7, div1());
        var z = rem((long)9, div1());
        var result38 = div1();
        var result39 = div1();
        var result40 = div1();
        var result41 = div1();
        show(new Slice<object>([s, x.Value, y.Value, z, div(div((long)100, result38), result39), rem(rem((long)17, result40), result41)]));
        byte u8 = 200;
        u8 /= (byte)div1();
        u8 -= 200;
        sbyte i8 = -128;
        i8 = div(i8, (sbyte)(div1() - 3));
        show(new Slice<object>([u8, i8]));
        for (long jNext = 0; jNext < 3; jNext++)
        {
            var j = jNext;
            Func<long> g = () => j;
            var result42 = div1();
            var result43 = div1();
            var result44 = g();
            fmt.Print(rem((j + 5), (result42 + j)), div((j + 5), (result43 + result44)), (GoString)" ");
        }
        fmt.Println();
        var b = new Slice<bool>([false, true]);
        var value5 = b[1] && !b[0];
        b[0] = value5;
        var value6 = b[0] || b[1];
        b[1] = value6;
        show(new Slice<object>([b]));
        GoString str = "a";
        var strNext = str + "b";
        var str2Next = str + "c";
        str = strNext;
        GoString str2 = str2Next;
        show(new Slice<object>([str, str2]));
        var a2 = new Array2<Array2<long>>(new Array2<long>(1, 2), new Array2<long>(3, 4));
        (a2[0], a2[1]) = (a2[1], a2[0]);
        show(new Slice<object>([a2]));
        (a2[0], a2[0][1]) = (a2[1], 77);
        show(new Slice<object>([a2]));
        var w = new Struct { a = new Array2<long>(1, 2) };
        var v = new Struct { a = new Array2<long>(3, 4) };
        (w, v) = (v, w);
        w.a[0] = 0;
        show(new Slice<object>([w, v]));
        Ptr<T> head = null;
        for (long i1 = 0; i1 < 4; i1++)
        {
            head = new Ptr<T>(new T { n = i1, next = head });
        }
        Ptr<T> prev = null;
        for (var cur = head; cur != null;)
        {
            (cur.Value.next, prev, cur) = (prev, cur, cur.Value.next);
        }
        for (var q1 = prev; q1 != null; q1 = q1.Value.next)
        {
            fmt.Print(q1.Value.n, (GoString)" ");
        }
        fmt.Println();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { a [2]int }")]
internal struct Struct : IEquatable<Struct>
{
    public Array2<long> a;

    public readonly bool Equals(Struct other) => this.a == other.a;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
