// Loops that index slices in fields, behind pointers and in package variables: what stays where it is while a loop runs, and what does not.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.buffer")]
internal struct buffer
{
    public Slice<long> data;
    public GoString text;
    public Ptr<buffer> next;

    public void push(long v)
    {
        this.data = appendSlice(this.data.Slice(0, 0, 0), append(this.data, v));
    }
}

[GoType("main.(*buffer)")]
internal static class bufferExtensions
{
    // Nothing is followed if the loop does not run, and what comes before the index is done first.
    internal static void fill(this Ptr<buffer> b, long n)
    {
        var dataView = b == null ? default : b.Value.data.View();
        for (long i = 0; i < n; i++)
        {
            fmt.Println((GoString)"element", i);
            dataView[i] = i;
        }
    }

    internal static long each(this Ptr<buffer> b, long n)
    {
        long sum = 0;
        var dataView = b == null ? default : b.Value.data.View();
        var textView = b == null ? default : b.Value.text.View();
        for (var i = n - 1; i >= 0; i--)
        {
            sum += dataView[i] * (long)textView[i];
        }
        return sum;
    }

    internal static void grow(this Ptr<buffer> b, long n)
    {
        ref var bValue = ref b.Pointee();
        for (long i = 0; i < bValue.data.Length; i++)
        {
            if (bValue.data[i] < n)
            {
                bValue.data = append(bValue.data, bValue.data[i] * 2);
            }
        }
    }

    internal static void pushing(this Ptr<buffer> b)
    {
        ref var bValue = ref b.Pointee();
        for (long i = 0; i < 3; i++)
        {
            bValue.push(i);
            bValue.data[i] += 10;
        }
    }
}

[GoType("main.numbers")]
internal readonly struct numbers(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;
}

[GoType("main.holder")]
internal struct holder : ICopyable<holder>
{
    public Struct inner;
    public Array<long, N3000> big;
    public AtomicBool flag;
    public Slice<long> cells;

    public long named()
    {
        this.inner.list = new numbers(new Slice<long>([3, 1, 2]));
        var listView = this.inner.list.Value.View();
        for (long i = 1; i < listView.Length; i++)
        {
            for (var k = i; k > 0 && listView[k] < listView[k - 1]; k--)
            {
                var @value = listView[k];
                listView[k] = listView[k - 1];
                listView[k - 1] = @value;
            }
        }
        for (long i = 0; i < 3000; i++)
        {
            this.big[i] = i;
        }
        long sum = 0;
        var bigView = this.big.View();
        for (long i = 0; i < 3000; i += 100)
        {
            sum += bigView[i];
        }
        fmt.Println((object)this.inner.list);
        return sum;
    }

    public readonly holder Copy()
    {
        var copy = this;
        copy.big = this.big.Copy();
        return copy;
    }
}

[GoType("main.(*holder)")]
internal static class holderExtensions
{
    // Another goroutine replaces the slice before it says so.
    internal static void published(this Ptr<holder> h)
    {
        ref var hValue = ref h.Pointee();
        hValue.cells = new Slice<long>([1]);
        Go.Run(() =>
        {
            h.Value.cells = new Slice<long>([40, 2]);
            h.Value.flag.Store(true);
        });
        while (true)
        {
            if (hValue.flag.Load())
            {
                fmt.Println(hValue.cells[0] + hValue.cells[1]);
                return;
            }
        }
    }
}

internal static partial class Program
{
    internal static Slice<long> table = new Slice<long>([1, 2, 3]);

    internal static void @try(GoString name, Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
            fmt.Println(name, (GoString)"is done");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Println(name, (GoString)"panics:", r);
            }
        }, ref name);
        frame.End();
    }

    internal static void alias(Ptr<buffer> b)
    {
        ref var bValue = ref b.Pointee();
        var other = b;
        ref var otherValue = ref other.Pointee();
        for (long i = 0; i < 3; i++)
        {
            bValue.data[i] = i;
            if (i == 1)
            {
                otherValue.data = new Slice<long>(4);
            }
        }
        fmt.Println((object)bValue.data, (object)otherValue.data);
    }

    internal static void whole(Ptr<buffer> b)
    {
        ref var bValue = ref b.Pointee();
        var old = bValue.data;
        for (long i = 0; i < 3; i++)
        {
            bValue.data[i] = -i;
            if (i == 1)
            {
                bValue = new buffer { data = new Slice<long>(3) };
            }
        }
        fmt.Println((object)bValue.data, (object)old);
    }

    internal static long walk(Ptr<buffer> b)
    {
        long sum = 0;
        while (b != null)
        {
            sum += b.Value.data[0] * 10 + b.Value.data.Length;
            b = b.Value.next;
        }
        return sum;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static void byFunction(Ptr<buffer> b, Action f)
    {
        ref var bValue = ref b.Pointee();
        for (long i = 0; i < 3; i++)
        {
            bValue.data[i]++;
            f();
        }
    }

    internal static void replaceTable()
    {
        table = new Slice<long>([7, 8, 9, 10]);
    }

    internal static void packageVariable()
    {
        long sum = 0;
        for (long i = 0; i < table.Length; i++)
        {
            sum = sum * 10 + table[i];
            if (i == 1)
            {
                replaceTable();
            }
        }
        fmt.Println(sum, (object)table);
        var tableView = table.View();
        {
            var count = table.Length;
            for (long i = 0; i < count; i++)
            {
                tableView[i] *= tableView[table.Length - 1 - i];
            }
        }
        fmt.Println((object)table);
    }

    internal static void captured()
    {
        var s = new Ptr<Slice<long>>(new Slice<long>([1, 2, 3]));
        Action swap = () =>
        {
            s.Value = new Slice<long>([4, 5, 6, 7]);
        };
        for (long i = 0; i < s.Value.Length; i++)
        {
            s.Value[i] += 100;
            if (i == 1)
            {
                swap();
            }
        }
        fmt.Println((object)s.Value);
        var p = s;
        for (long i = 0; i < 3; i++)
        {
            p.Value[i]--;
            if (i == 0)
            {
                s.Value = new Slice<long>([0, 0, 0]);
            }
        }
        fmt.Println((object)s.Value, (object)p.Value);
    }

    internal static void structs()
    {
        var b = new buffer { data = new Slice<long>([1, 2]), text = "ab" };
        var c = b;
        for (long i = 0; i < 2; i++)
        {
            b.data[i] += (long)b.text[i];
            if (i == 0)
            {
                b = new buffer { data = new Slice<long>([5, 6, 7]), text = "xyz" };
            }
        }
        fmt.Println((object)b.data, (object)c.data);
        ((Action)(() =>
        {
            var dataView = c.data.View();
            {
                var count = c.data.Length;
                for (long i = 0; i < count; i++)
                {
                    dataView[i] *= 2;
                }
            }
        }))();
        fmt.Println((object)c.data);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static void iterated(Ptr<buffer> b, Func<long, bool> @yield)
    {
        ref var bValue = ref b.Pointee();
        for (long i = 0; i < bValue.data.Length; i++)
        {
            if (!@yield(bValue.data[i]))
            {
                return;
            }
        }
    }

    internal static void main()
    {
        Ptr<buffer> none = null;
        @try("no iteration", () => none.fill(0));
        @try("fill of nil", () => none.fill(2));
        @try("each of nil", () => fmt.Println(none.each(1)));
        @try("each of nothing", () => fmt.Println(none.each(0)));
        @try("empty slice", () => new Ptr<buffer>().fill(1));
        @try("short slice", () => new Ptr<buffer>(new buffer { data = new Slice<long>(1) }).fill(2));
        @try("short string", () => fmt.Println(new Ptr<buffer>(new buffer { data = new Slice<long>([1, 2]), text = "a" }).each(2)));
        @try("negative", () =>
        {
            var b = new Ptr<buffer>(new buffer { data = new Slice<long>([1]) });
            var dataView = b == null ? default : b.Value.data.View();
            for (long i = 0; i > -2; i--)
            {
                dataView[i] = i;
            }
        });
        var b1 = new Ptr<buffer>(new buffer { data = new Slice<long>([1, 2, 3]), text = "abc" });
        ref var bValue = ref b1.Pointee();
        fmt.Println(b1.each(3));
        b1.grow(20);
        fmt.Println((object)bValue.data);
        b1.pushing();
        fmt.Println((object)bValue.data);
        alias(b1);
        whole(b1);
        fmt.Println(walk(new Ptr<buffer>(new buffer { data = new Slice<long>([1]), next = new Ptr<buffer>(new buffer { data = new Slice<long>([2, 3]) }) })));
        bValue.data = new Slice<long>([1, 2, 3]);
        var old = bValue.data;
        byFunction(b1, () =>
        {
            b1.Value.data = appendSlice(new Slice<long>(0), b1.Value.data);
        });
        fmt.Println((object)bValue.data, (object)old);
        packageVariable();
        captured();
        var h = new Ptr<holder>();
        fmt.Println(h.Value.named());
        h.published();
        structs();
        var loop = new RangeLoop();
        ((Action<Func<long, bool>>)((Func<long, bool> @yield) => iterated(b1, @yield)))((long v) =>
        {
            loop.Enter();
            if (v == 3)
            {
                b1.Value.data = append(b1.Value.data, 99);
            }
            fmt.Println(v);
            return loop.Continue();
        });
        loop.Done();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { list main.numbers }")]
internal struct Struct
{
    public numbers list;
}

public readonly struct N3000 : ILength
{
    public static long Length => 3000;
}
