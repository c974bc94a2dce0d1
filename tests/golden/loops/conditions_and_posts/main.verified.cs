using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.it")]
internal struct it
{
    public long i;
    public long n;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public bool ok()
    {
        return this.i < this.n;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public void step()
    {
        this.i++;
    }

    public (long, bool) get()
    {
        return (this.i * 10, this.i < this.n);
    }
}

internal static partial class Program
{
    // Conditions and post statements run each round, on the variables of that round, whatever they are made of.
    internal static long n;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static (long, long) pair()
    {
        n++;
        return (n, 4);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool less(long a, long b)
    {
        return a < b;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static bool next(Ptr<long> p)
    {
        p.Value++;
        return p.Value < 3;
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            Slice<Func<long>> fs = default;
            for (long iNext = 0;; iNext++)
            {
                var (result, result1) = pair();
                if (!less(result, result1))
                {
                    break;
                }
                var i = iNext;
                fs = append(fs, (Func<long>)(() => i));
                if (i > 10)
                {
                    break;
                }
            }
            fmt.Print(fs.Length, (GoString)" ");
            foreach (var f in fs.View())
            {
                fmt.Print(f(), (GoString)" ");
            }
            fmt.Println();
            fs = default(Slice<Func<long>>);
            {
                long iNext = 0;
                long jNext = 5;
                for (;; (iNext, jNext) = (jNext - 3, iNext + 3))
                {
                    var i = iNext;
                    var j = jNext;
                    if (!(i < j))
                    {
                        break;
                    }
                    fs = append(fs, (Func<long>)(() =>
                    {
                        i++;
                        return i * 10 + j;
                    }));
                    fmt.Print(i, j, (GoString)" ");
                    if (fs.Length > 4)
                    {
                        break;
                    }
                    (iNext, jNext) = (i, j);
                }
            }
            foreach (var f in fs.View())
            {
                fmt.Print(f(), (GoString)" ");
            }
            fmt.Println();
            for (long iNext = -1;;)
            {
                var i = new Ptr<long>(iNext);
                if (!next(i))
                {
                    break;
                }
                fmt.Print(i.Value, (GoString)" ");
                iNext = i.Value;
            }
            fmt.Println();
            {
                bool later = false;
                for (var tNext = new it { i = 0, n = 3 };;)
                {
                    var t = tNext;
                    if (later)
                    {
                        t.step();
                    }
                    else
                    {
                        later = true;
                    }
                    if (!t.ok())
                    {
                        break;
                    }
                    frame.Defer(() => fmt.Print((GoString)"d", t.i, (GoString)" "));
                    fmt.Print(t.i, (GoString)" ");
                    tNext = t;
                }
            }
            fmt.Println();
            fs = default(Slice<Func<long>>);
            {
                bool later = false;
                for (long iNext = 0;;)
                {
                    var i = iNext;
                    if (later)
                    {
                        ((Action)(() => i++))();
                    }
                    else
                    {
                        later = true;
                    }
                    if (!((Func<bool>)(() => i < 3))())
                    {
                        break;
                    }
                    fs = append(fs, (Func<long>)(() =>
                    {
                        i += 100;
                        return i;
                    }));
                    iNext = i;
                }
            }
            foreach (var f in fs.View())
            {
                fmt.Print(f(), (GoString)" ");
            }
            fmt.Println();
            Action g = null;
            for (long iNext = 0;; iNext++)
            {
                var i = iNext;
                if (!(i < 3))
                {
                    break;
                }
                if (g != null)
                {
                    g();
                }
                g = () =>
                {
                    i += 100;
                    fmt.Print((GoString)"<", i, (GoString)">");
                };
                fmt.Print(i, (GoString)" ");
                iNext = i;
            }
            g();
            fmt.Println();
            var s = new Slice<long>([3, 1, 2]);
            for (long i = 0; i < s.Length; i++)
            {
                if (s[i] == 1)
                {
                    s = appendSlice(s.Slice(0, i), s.Slice(i + 1));
                    i--;
                }
            }
            fmt.Println((object)s);
            var m = new Map<long, long> { [0] = 1, [1] = 2, [2] = 0 };
            {
                long k = 0;
                var seen = new Map<long, bool>();
                for (; !seen[k]; k = m[k])
                {
                    seen[k] = true;
                    fmt.Print(k, (GoString)" ");
                }
            }
            fmt.Println();
            var c = new Chan<long>(4);
            for (long i = 0; i < 4; i++)
            {
                await c.SendAsync(i);
            }
            for (var xNext = await c.ReceiveAsync(); xNext < 3; xNext = await c.ReceiveAsync())
            {
                var x = xNext;
                fs = append(fs, (Func<long>)(() => x));
            }
            fmt.Println(fs[3](), fs[4](), fs[5]());
            fs = default(Slice<Func<long>>);
            for (long iNext = 0;; iNext++)
            {
                var i = iNext;
                if (!(i < 6))
                {
                    break;
                }
                i++;
                if (i == 3)
                {
                    goto next1;
                }
                fs = append(fs, (Func<long>)(() =>
                {
                    i *= 2;
                    return i;
                }));
            next1:
                iNext = i;
            }
            foreach (var f in fs.View())
            {
                fmt.Print(f(), f(), (GoString)" ");
            }
            fmt.Println();
            {
                long i = 0;
                var v = (object)0L;
                for (;; (i, v) = (i + 1, i))
                {
                    var (x, ok) = assertOk<long>(v);
                    if (ok && x > 1)
                    {
                        fmt.Println(i, x);
                        break;
                    }
                }
            }
            var a = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
            {
                long i = 0;
                var p = a;
                for (; i < 3; (i, p.Value[1]) = (i + 1, p.Value[1] + 10))
                {
                    fmt.Print(p.Value[i], (GoString)" ");
                }
            }
            fmt.Println(a.Value);
            long k1 = 0;
            fs = default(Slice<Func<long>>);
            for (k1 = 0; k1 < 3; k1++)
            {
                fs = append(fs, (Func<long>)(() => k1));
            }
            for (long i = 0; i < 2; i++)
            {
                k1 = i;
                fs = append(fs, (Func<long>)(() => k1 * 10));
            }
            foreach (var f in fs.View())
            {
                fmt.Print(f(), (GoString)" ");
            }
            fmt.Println();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
