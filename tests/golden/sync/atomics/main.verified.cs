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
        var s = new stats();
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 20; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    s.hits.Add(i);
                    atomic.AddInt32(ref s.plain, 2);
                    s.flags.Or(shl((uint)1, (i % 4)));
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((int64)s.hits.Load(), atomic.LoadInt32(ref s.plain), s.flags.Load());
        fmt.Println(s.hits.CompareAndSwap(190, 1), s.hits.CompareAndSwap(190, 2), (int64)s.hits.Swap(7), (int64)s.hits.Load());
        fmt.Println(s.last.Load() == null);
        s.last.Store(new Ptr<settings>(new settings { version = 1 }));
        var old = s.last.Swap(new Ptr<settings>(new settings { version = 2 }));
        var result = s.last.Load();
        fmt.Println(old.Value.version, result.Value.version);
        fmt.Println(s.name.Load());
        s.name.Store((GoString)"name");
        fmt.Println(assert<GoString>(s.name.Load()), s.open.Load(), s.open.Swap(true), s.open.Load());
        ulong u = 5;
        fmt.Println((uint64)atomic.AddUint64(ref u, 18446744073709551615UL), atomic.CompareAndSwapUint64(ref u, 4, 40), (uint64)u);
        var counts = new Slice<long>(2);
        atomic.StoreInt64(ref counts[1], 9);
        fmt.Println((int64)atomic.SwapInt64(ref counts[1], 8), new Boxed<Slice<long>>(counts, "[]int64"));
        var frame = new DeferScope();
        try
        {
            s.name.Store(5L);
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
