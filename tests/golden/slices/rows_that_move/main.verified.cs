using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Rows of slices of slices that are replaced, moved, grown or cut while loops run over them.
[GoType("main.M")]
internal readonly struct M(Slice<Slice<double>> value) : INamed<Slice<Slice<double>>>
{
    public readonly Slice<Slice<double>> Value = value;
    Slice<Slice<double>> INamed<Slice<Slice<double>>>.Value => Value;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public void swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
    }
}

[GoType("main.G")]
internal struct G
{
    public Slice<Slice<long>> rows;
    public long n;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public void next()
    {
        this.rows = new Slice<Slice<long>>([new Slice<long>([100, 200]), new Slice<long>([300, 400])]);
    }
}

internal static partial class Program
{
    internal static Slice<Slice<long>> @global = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]);

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static long replace()
    {
        @global[0] = new Slice<long>([7, 8]);
        return 1;
    }

    internal static async GoTask main()
    {
        var a = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]);
        var aView = a.View();
        for (long i = 0; i < a.Length; i++)
        {
            for (long k = 0; k < 2; k++)
            {
                fmt.Print(aView[i][k], (GoString)" ");
                slices.Reverse(a);
            }
        }
        fmt.Println();
        var aView1 = a.View();
        for (long i = 0; i < a.Length; i++)
        {
            for (long k = 0; k < 2; k++)
            {
                fmt.Print(aView1[i][k], (GoString)" ");
                aView1[i] = new Slice<long>([aView1[i][0] + 10, aView1[i][1] + 10]);
            }
        }
        fmt.Println((object)a);
        var aView2 = a.View();
        for (long i = 0; i < 2; i++)
        {
            for (long k = 0; k < 2; k++)
            {
                var @value = aView2[0];
                var value1 = aView2[1];
                aView2[0] = value1;
                aView2[1] = @value;
                aView2[i][k]++;
            }
        }
        fmt.Println((object)a);
        var m = new M(new Slice<Slice<double>>([new Slice<double>([1.0, 2.0]), new Slice<double>([3.0, 4.0]), new Slice<double>([5.0, 6.0])]));
        var mView = m.Value.View();
        for (long i = 0; i < m.Value.Length; i++)
        {
            {
                var count = mView[i].Length;
                for (long k = 0; k < count; k++)
                {
                    mView[i][k] *= 2.0;
                    m.swap(i, (i + 1) % 3);
                    fmt.Print(mView[i][k], (GoString)" ");
                }
            }
        }
        fmt.Println((object)m);
        var g = new Ptr<G>(new G { rows = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]) });
        for (long i = 0; i < 2; i++)
        {
            for (long k = 0; k < 2; k++)
            {
                g.Value.n += g.Value.rows[i][k];
                if (i == 0 && k == 0)
                {
                    g.Value.next();
                }
            }
        }
        fmt.Println(g.Value.n);
        var globalView = @global.View();
        {
            var count = @global.Length;
            for (long i = 0; i < count; i++)
            {
                for (long k = 0; k < 2; k++)
                {
                    var result = replace();
                    fmt.Print(globalView[i][k] + result + globalView[i][k], (GoString)" ");
                }
            }
        }
        fmt.Println();
        Action<long> f = (long i) =>
        {
            a[i] = default(Slice<long>);
        };
        var aView3 = a.View();
        for (long i = 0; i < 2; i++)
        {
            long n = 0;
            for (long k = 0; k < aView3[i].Length; k++)
            {
                n += aView3[i][k];
                f(i);
            }
            fmt.Print(n, aView3[i].Length, (GoString)" ");
        }
        fmt.Println((object)a);
        var b = new Slice<Slice<long>>([new Slice<long>([3]), new Slice<long>([1]), new Slice<long>([2])]);
        var row = b[0];
        sort.Slice(b, (long i, long j) => b[i][0] < b[j][0]);
        row[0] = 30;
        fmt.Println((object)b);
        var bView = b.View();
        foreach (var rItem in b.View())
        {
            var r = rItem;
            bView[0] = new Slice<long>([0]);
            r[0]++;
            r = append(r, 5);
            fmt.Print((object)r, (GoString)" ");
        }
        fmt.Println((object)b);
        var p = Ptr.Element(b, 1);
        b[1] = new Slice<long>([50]);
        p.Value[0]++;
        p.Value = append(p.Value, 60);
        fmt.Println((object)b);
        var bView1 = b.View();
        for (long i = 0; i < b.Length; i++)
        {
            while (bView1[i].Length < 3)
            {
                bView1[i] = append(bView1[i], bView1[i].Length);
            }
            bView1[i][2] = -1;
        }
        fmt.Println((object)b);
        var c = new Array2<Slice<long>>(new Slice<long>([1]), new Slice<long>([2]));
        for (long i = 0; i < 2; i++)
        {
            {
                var count = c[i].Length;
                for (long k = 0; k < count; k++)
                {
                    c = new Array2<Slice<long>>(new Slice<long>([c[i][k] * 10]), new Slice<long>([5]));
                    fmt.Print(c[i][k], (GoString)" ");
                }
            }
        }
        fmt.Println(c);
        var d = new Map<GoString, Slice<long>> { ["a"] = new Slice<long>([1, 2]) };
        for (long k = 0; k < 2; k++)
        {
            d["a"][k] += 5;
            d["a"] = appendSlice(new Slice<long>([9]), d["a"]);
        }
        fmt.Println(d);
        var ch = new Chan<bool>(0);
        var e = new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])]);
        for (long iNext = 0; iNext < e.Length; iNext++)
        {
            var i = iNext;
            {
                var count = e[i].Length;
                for (long k = 0; k < count; k++)
                {
                    Go.Run(async () =>
                    {
                        e[i] = new Slice<long>([e[i][1], e[i][0] + 1]);
                        await ch.SendAsync(true);
                    });
                    await ch.ReceiveAsync();
                    fmt.Print(e[i][k], (GoString)" ");
                }
            }
        }
        fmt.Println((object)e);
        var h = new Slice<Slice<Slice<long>>>([new Slice<Slice<long>>([new Slice<long>([1]), new Slice<long>([2])]), new Slice<Slice<long>>([new Slice<long>([3]), new Slice<long>([4])])]);
        var hView = h.View();
        for (long i = 0; i < h.Length; i++)
        {
            {
                var count = hView[i].Length;
                for (long j = 0; j < count; j++)
                {
                    var @value = hView[i];
                    hView[i] = hView[1 - i];
                    hView[1 - i] = @value;
                    var hRow = hView.Row(i);
                    {
                        var count1 = hRow[j].Length;
                        for (long k = 0; k < count1; k++)
                        {
                            hRow[j][k] += 10;
                            hRow[j] = append(hRow[j], hRow[j][k]);
                            hRow[j][k + 1]++;
                        }
                    }
                }
            }
        }
        fmt.Println((object)h);
        var s = new Slice<GoString>(["ab", "cd"]);
        var sView = s.View();
        for (long i = 0; i < s.Length; i++)
        {
            {
                var count = sView[i].Length;
                for (long k = 0; k < count; k++)
                {
                    fmt.Print(GoString.FromRune(sView[i][k]));
                    sView[i] = "xy";
                }
            }
        }
        fmt.Println((object)s);
        Slice<Slice<long>> q = default;
        for (long i = 0; i < 3; i++)
        {
            q = append(q, new Slice<long>(i));
            {
                var count = q[i].Length;
                for (long k = 0; k < count; k++)
                {
                    q[i][k] = i;
                    q = append(q.Slice(0, i + 1, i + 1), (Slice<long>)default(Slice<long>)).Slice(0, i + 1);
                    q[i][k]++;
                }
            }
        }
        fmt.Println((object)q);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
