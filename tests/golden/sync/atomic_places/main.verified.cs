// Atomic functions on places of all kinds: what they are given is looked for where Go looks for it, and nobody keeps it.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.level")]
internal readonly struct level(int value) : INamed<int>, IEquatable<level>
{
    public readonly int Value = value;
    int INamed<int>.Value => Value;

    public static implicit operator level(int value) => new(value);

    public static explicit operator int(level a) => a.Value;

    public bool Equals(level other) => Value == other.Value;

    public override bool Equals(object obj) => obj is level other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(level a, level b) => a.Value == b.Value;

    public static bool operator !=(level a, level b) => a.Value != b.Value;
}

[GoType("main.gauge")]
internal struct gauge
{
    [GoType("int64")]
    public long now;
    [GoType("int64")]
    public long peak;
    public Array3<int> levels;
    public Slice<uint> parts;
    public Struct deep;
    public UnsafePointer any;
    public Ptr<gauge> inner;

    public bool set(long v)
    {
        bool peak = false;
        atomic.StoreInt64(ref this.now, v);
        var old = atomic.LoadInt64(ref this.peak);
        if (v > old)
        {
            return atomic.CompareAndSwapInt64(ref this.peak, old, v);
        }
        return false;
    }

    // The receiver is a copy.
    public long bumped()
    {
        var g = this;
        return atomic.AddInt64(ref g.now, 1);
    }
}

internal static partial class Program
{
    internal static readonly Ptr<long> total = new();

    internal static Array2<ulong> byName = new Array2<ulong>(1, 2);

    internal static void @try(GoString name, Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
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

    internal static long named(long n)
    {
        long result = 0;
        var frame = new DeferScope();
        try
        {
            atomic.AddInt64(ref n, 1);
            atomic.StoreInt64(ref result, n);
            result = atomic.AddInt64(ref result, n);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref result) => atomic.AddInt64(ref result, 100), ref result);
        frame.End();
        return result;
    }

    internal static async GoTask later()
    {
        var frame = new DeferFrame();
        try
        {
            var n = new Ptr<int>();
            frame.Defer(() => fmt.Println((GoString)"later", n.Value));
            frame.Defer(() => atomic.AddInt32(n, 1));
            var list = new Ptr<Slice<int>>(new Slice<int>([1, 2, 3]));
            long i = 1;
            var arg = Ptr.Element(list.Value, i);
            frame.Defer(() => atomic.AddInt32(arg, 10));
            var function = (Action<Ptr<Slice<int>>>)((Ptr<Slice<int>> p) => fmt.Println((object)p.Value, (object)list.Value));
            frame.Defer(() => function(list));
            (i, list.Value) = (0, new Slice<int>([7, 8, 9]));
            var wg = new WaitGroup();
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    atomic.AddInt32(ref n.Value, 5);
                }
                finally
                {
                    wg.Done();
                }
            });
            await wg.WaitAsync();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    internal static void order()
    {
        var n = new Ptr<long>((long)1);
        var arg = atomic.AddInt64(ref n.Value, 1);
        var arg1 = atomic.AddInt64(ref n.Value, 1);
        fmt.Println((int64)n.Value, (int64)arg, (int64)n.Value, (int64)arg1, (int64)n.Value);
        var result = atomic.AddInt64(ref n.Value, 10);
        var x = n.Value + result;
        var y = atomic.AddInt64(ref n.Value, 10) + n.Value;
        fmt.Println((int64)x, (int64)y, (int64)n.Value);
        var a = new Slice<long>([0, 0, 0]);
        long i = 0;
        var result1 = atomic.AddInt64(ref i, 1);
        a[i] = result1;
        a[atomic.AddInt64(ref i, 1)] += i;
        fmt.Println(new Boxed<Slice<long>>(a, "[]int64"), (int64)i);
        (n.Value, i) = (atomic.SwapInt64(ref i, 50), atomic.SwapInt64(ref n.Value, 60));
        fmt.Println((int64)n.Value, (int64)i);
        Func<long> next = () =>
        {
            n.Value++;
            return n.Value;
        };
        fmt.Println((int64)atomic.AddInt64(n, next()), (int64)n.Value);
        var result2 = next();
        var arg2 = next();
        fmt.Println((int64)atomic.AddInt64(Ptr.Element(a, result2 % 3), arg2), new Boxed<Slice<long>>(a, "[]int64"));
    }

    internal static async GoTask loops()
    {
        Slice<Func<int>> kept = default;
        for (int iNext = 0;; iNext++)
        {
            var i = iNext;
            if (!(i < 6))
            {
                break;
            }
            atomic.AddInt32(ref i, 1);
            kept = append(kept, (Func<int>)(() => atomic.AddInt32(ref i, 100)));
            iNext = i;
        }
        foreach (var vItem in new Slice<int>([5, 6]).View())
        {
            var v = vItem;
            atomic.AddInt32(ref v, 1);
            kept = append(kept, (Func<int>)(() => v));
        }
        foreach (var f in kept.View())
        {
            fmt.Print(f(), (GoString)" ");
        }
        fmt.Println();
        var flag = new AtomicBool();
        int word = 0;
        var done = new Chan<bool>(0);
        Go.Run(async () =>
        {
            while (atomic.LoadInt32(ref word) == 0)
            {
            }
            flag.Store(true);
            await done.SendAsync(true);
        });
        atomic.StoreInt32(ref word, 1);
        await done.ReceiveAsync();
        fmt.Println(flag.Load(), word);
    }

    internal static async GoTask main()
    {
        var g = new Ptr<gauge>();
        var arg = g.Value.set(5);
        var arg1 = g.Value.set(3);
        var arg2 = g.Value.set(9);
        var arg3 = g.Value.bumped();
        fmt.Println(arg, arg1, arg2, (int64)g.Value.now, (int64)g.Value.peak, (int64)arg3, (int64)g.Value.now);
        Ptr<gauge> none = null;
        @try("field of nil", () => none.Value.set(1));
        @try("field of nil inner", () => fmt.Println((int64)atomic.AddInt64(ref g.Value.inner.Value.now, 1)));
        @try("no element", () => fmt.Println(atomic.AddUint32(ref g.Value.parts[2], 1)));
        @try("nil", () => fmt.Println((int64)atomic.LoadInt64(null)));
        g.Value.parts = new Slice<uint>(3);
        g.Value.inner = new Ptr<gauge>();
        fmt.Println((int64)atomic.AddInt64(ref g.Value.inner.Value.now, 4), atomic.AddUint32(ref g.Value.parts[2], 4294967295u), atomic.OrInt32(ref g.Value.levels[1], 6), g.Value.levels);
        fmt.Println(atomic.AddUintptr(ref g.Value.deep.words, (nuint)3u), atomic.SwapPointer(ref g.Value.any, new UnsafePointer(Ptr.At(g, ref g.Value.now))).IsNil, atomic.LoadPointer(ref g.Value.any) == new UnsafePointer(Ptr.At(g, ref g.Value.now)));
        var l = new Ptr<level>((level)3);
        fmt.Println(atomic.AddInt32(Ptr.Convert<level, int>(l), 2), l.Value);
        var p = Ptr.At(g, ref g.Value.levels[2]);
        fmt.Println(atomic.AddInt32(p, 8), atomic.AddInt32(ref p.Value, 1), g.Value.levels);
        var wg = new WaitGroup();
        for (long i = 0; i < 4; i++)
        {
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    var byNameView = byName.View();
                    for (long i1 = 0; i1 < 1000; i1++)
                    {
                        atomic.AddInt64(ref total.Value, 1);
                        atomic.AddUint64(ref byNameView[1], 2);
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((int64)total.Value, new Boxed<Array2<ulong>>(byName, "[2]uint64"));
        fmt.Println((int64)named(1));
        await later();
        order();
        await loops();
        Func<Ptr<long>, long, long> add = atomic.AddInt64;
        fmt.Println((int64)add(total, 1), (int64)total.Value);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { words uintptr }")]
internal struct Struct
{
    public nuint words;
}
