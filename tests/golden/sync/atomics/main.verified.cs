using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.settings")]
internal struct settings
{
    public long version;
}

[GoType("main.stats")]
internal struct stats
{
    public AtomicInt64 hits;
    public AtomicUint32 flags;
    public AtomicPointer<settings> last;
    public AtomicValue name;
    public AtomicBool open;
    public int plain;
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var s = new Ptr<stats>();
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 20; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    s.Value.hits.Add(i);
                    atomic.AddInt32(Ptr.At(s, ref s.Value.plain), 2);
                    s.Value.flags.Or(shl((uint)1, (i % 4)));
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((int64)s.Value.hits.Load(), atomic.LoadInt32(Ptr.At(s, ref s.Value.plain)), s.Value.flags.Load());
        fmt.Println(s.Value.hits.CompareAndSwap(190, 1), s.Value.hits.CompareAndSwap(190, 2), (int64)s.Value.hits.Swap(7), (int64)s.Value.hits.Load());
        fmt.Println(s.Value.last.Load() == null);
        s.Value.last.Store(new Ptr<settings>(new settings { version = 1 }));
        var old = s.Value.last.Swap(new Ptr<settings>(new settings { version = 2 }));
        var result = s.Value.last.Load();
        fmt.Println(old.Value.version, result.Value.version);
        fmt.Println(s.Value.name.Load());
        s.Value.name.Store((GoString)"name");
        fmt.Println(assert<GoString>(s.Value.name.Load()), s.Value.open.Load(), s.Value.open.Swap(true), s.Value.open.Load());
        var u = new Ptr<ulong>((ulong)5);
        fmt.Println((uint64)atomic.AddUint64(u, 18446744073709551615UL), atomic.CompareAndSwapUint64(u, 4, 40), (uint64)u.Value);
        var counts = new Slice<long>(2);
        atomic.StoreInt64(Ptr.Element(counts, 1), 9);
        fmt.Println((int64)atomic.SwapInt64(Ptr.Element(counts, 1), 8), new Boxed<Slice<long>>(counts, "[]int64"));
        var frame = new DeferScope();
        try
        {
            s.Value.name.Store(5L);
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
