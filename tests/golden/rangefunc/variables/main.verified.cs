using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// The variables of a range over a function: new in each round, or assigned; captured, addressed, blank, converted, places.
[GoType("main.pair")]
internal struct pair : IEquatable<pair>
{
    public long k;
    public long v;

    public readonly bool Equals(pair other) => this.k == other.k && this.v == other.v;

    public override readonly bool Equals(object obj) => obj is pair other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.k, this.v);

    public static bool operator ==(pair a, pair b) => a.Equals(b);

    public static bool operator !=(pair a, pair b) => !a.Equals(b);
}

[GoType("main.Tree")]
internal struct Tree
{
    public Ptr<Tree> l;
    public Ptr<Tree> r;
    public long v;
}

[GoType("main.(*Tree)")]
internal static class TreeExtensions
{
    internal static bool All(this Ptr<Tree> t, Func<long, bool> @yield)
    {
        StackGuard.Check();
        ref var tValue = ref t.Pointee();
        return t == null || tValue.l.All(@yield) && @yield(tValue.v) && tValue.r.All(@yield);
    }

    internal static void Walk(this Ptr<Tree> t, Func<long, bool> @yield)
    {
        t.All(@yield);
    }
}

internal static partial class Program
{
    internal static void ints(Func<long, bool> @yield)
    {
        _ = @yield(1) && @yield(2) && @yield(3);
    }

    internal static void kv(Func<GoString, long, bool> @yield)
    {
        _ = @yield("a", 1) && @yield("b", 2);
    }

    internal static void arrays(Func<Array2<long>, bool> @yield)
    {
        var a = new Array2<long>(1, 2);
        _ = @yield(a) && @yield(a);
        fmt.Println((GoString)"iterator's array", a);
    }

    internal static void ptrs(Func<Ptr<pair>, bool> @yield)
    {
        var p = new Ptr<pair>(new pair { k = 1, v = 2 });
        _ = @yield(p) && @yield(p);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static void funcs(Func<Func<long>, bool> @yield)
    {
        for (long iNext = 0; iNext < 2; iNext++)
        {
            var i = iNext;
            if (!@yield(() => i))
            {
                return;
            }
        }
    }

    internal static void anys(Func<object, bool> @yield)
    {
        _ = @yield(1L) && @yield((GoString)"s") && @yield(null);
    }

    internal static Action<Func<long, bool>> count(long n)
    {
        return (Func<long, bool> @yield) =>
        {
            for (long i = 0; i < n && @yield(i); i++)
            {
            }
        };
    }

    internal static void main()
    {
        Slice<Func<long>> fs = default;
        var loop = new RangeLoop();
        ints((long x) =>
        {
            loop.Enter();
            fs = append(fs, (Func<long>)(() =>
            {
                x *= 2;
                return x;
            }));
            return loop.Continue();
        });
        loop.Done();
        foreach (var f in fs.View())
        {
            fmt.Print(f(), f(), (GoString)" ");
        }
        fmt.Println();
        Slice<Ptr<long>> ps = default;
        var loop1 = new RangeLoop();
        ints((long x) =>
        {
            var xPtr = new Ptr<long>(x);
            loop1.Enter();
            ps = append(ps, xPtr);
            xPtr.Value += 10;
            return loop1.Continue();
        });
        loop1.Done();
        fmt.Println(ps[0].Value, ps[1].Value, ps[2].Value);
        GoString k = "";
        long v = 0;
        var loop2 = new RangeLoop();
        kv((GoString item, long item1) =>
        {
            loop2.Enter();
            k = item;
            v = item1;
            return loop2.Continue();
        });
        loop2.Done();
        fmt.Println(k, v);
        var s = new Slice<long>([0, 0, 0]);
        long i = 0;
        var loop3 = new RangeLoop();
        ints((long item) =>
        {
            loop3.Enter();
            s[i] = item;
            i = (i + 1) % 3;
            return loop3.Continue();
        });
        loop3.Done();
        fmt.Println((object)s, i);
        var m = new Map<GoString, pair>();
        var loop4 = new RangeLoop();
        kv((GoString k1, long v1) =>
        {
            loop4.Enter();
            m[k1] = new pair { k = v1, v = v1 * 2 };
            return loop4.Continue();
        });
        loop4.Done();
        fmt.Println(m);
        var p = new pair();
        var loop5 = new RangeLoop();
        ints((long item) =>
        {
            loop5.Enter();
            p.k = item;
            p.v += p.k;
            return loop5.Continue();
        });
        loop5.Done();
        fmt.Println(p);
        var loop6 = new RangeLoop();
        arrays((Array2<long> a) =>
        {
            loop6.Enter();
            a[0] = 99;
            fmt.Print(a, (GoString)" ");
            return loop6.Continue();
        });
        loop6.Done();
        var loop7 = new RangeLoop();
        ptrs((Ptr<pair> p1) =>
        {
            loop7.Enter();
            p1.Value.k++;
            fmt.Print(p1.Value, (GoString)" ");
            return loop7.Continue();
        });
        loop7.Done();
        var loop8 = new RangeLoop();
        funcs((Func<long> f) =>
        {
            loop8.Enter();
            fmt.Print(f(), (GoString)" ");
            return loop8.Continue();
        });
        loop8.Done();
        var loop9 = new RangeLoop();
        anys((object x) =>
        {
            loop9.Enter();
            switch (x)
            {
                case long x1:
                    fmt.Print((GoString)"int", x1 + 1, (GoString)" ");
                    break;
                case null:
                    fmt.Print((GoString)"nil ");
                    break;
                default:
                    {
                        var x1 = x;
                        fmt.Print(x1, (GoString)" ");
                    }
                    break;
            }
            return loop9.Continue();
        });
        loop9.Done();
        fmt.Println();
        var loop10 = new RangeLoop();
        kv((GoString unused, long v1) =>
        {
            loop10.Enter();
            fmt.Print(v1, (GoString)" ");
            return loop10.Continue();
        });
        loop10.Done();
        var loop11 = new RangeLoop();
        kv((GoString k1, long unused) =>
        {
            loop11.Enter();
            fmt.Print(k1, (GoString)" ");
            return loop11.Continue();
        });
        loop11.Done();
        var loop12 = new RangeLoop();
        kv((GoString unused, long unused1) =>
        {
            loop12.Enter();
            fmt.Print((GoString)". ");
            return loop12.Continue();
        });
        loop12.Done();
        var loop13 = new RangeLoop();
        kv((GoString unused, long unused1) =>
        {
            loop13.Enter();
            fmt.Print((GoString)"_ ");
            return loop13.Continue();
        });
        loop13.Done();
        fmt.Println();
        var t = new Ptr<Tree>(new Tree { l = new Ptr<Tree>(new Tree { l = null, r = null, v = 1 }), r = new Ptr<Tree>(new Tree { l = new Ptr<Tree>(new Tree { v = 3 }), r = null, v = 4 }), v = 2 });
        var loop14 = new RangeLoop();
        t.Walk((long x) =>
        {
            loop14.Enter();
            if (x == 4)
            {
                return loop14.Break();
            }
            fmt.Print(x, (GoString)" ");
            return loop14.Continue();
        });
        loop14.Done();
        Action<Ptr<Tree>, Func<long, bool>> walk = (Ptr<Tree> t1, Func<long, bool> @yield) => t1.Walk(@yield);
        var loop15 = new RangeLoop();
        ((Action<Func<long, bool>>)((Func<long, bool> y) => walk(t, y)))((long x) =>
        {
            loop15.Enter();
            fmt.Print(x, (GoString)" ");
            return loop15.Continue();
        });
        loop15.Done();
        fmt.Println();
        long n = 0;
        var loop16 = new RangeLoop();
        count(3)((long i1) =>
        {
            loop16.Enter();
            var loop17 = new RangeLoop();
            count(i1 + 1)((long j) =>
            {
                loop17.Enter();
                n += i1 * 10 + j;
                var n1 = n;
                _ = n1;
                return loop17.Continue();
            });
            loop17.Done();
            return loop16.Continue();
        });
        loop16.Done();
        fmt.Println(n);
        var f1 = count(5);
        var loop18 = new RangeLoop();
        f1((long i1) =>
        {
            loop18.Enter();
            f1 = count(1);
            fmt.Print(i1, (GoString)" ");
            return loop18.Continue();
        });
        loop18.Done();
        var loop19 = new RangeLoop();
        f1((long i1) =>
        {
            loop19.Enter();
            fmt.Print((GoString)"again", i1, (GoString)" ");
            return loop19.Continue();
        });
        loop19.Done();
        fmt.Println();
        object e = null;
        var loop20 = new RangeLoop();
        ints((long item) =>
        {
            loop20.Enter();
            e = item;
            return loop20.Continue();
        });
        loop20.Done();
        fmt.Println(e);
        long x2 = 5;
        var loop21 = new RangeLoop();
        count(x2)((long x) =>
        {
            loop21.Enter();
            var x1 = x * x;
            fmt.Print(x1, (GoString)" ");
            return loop21.Continue();
        });
        loop21.Done();
        fmt.Println(x2);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
