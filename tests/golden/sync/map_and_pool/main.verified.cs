using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var m = new SyncMap();
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 10; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    m.Store(i, fmt.Sprint((GoString)"v", i));
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        var (v, ok) = m.Load(3L);
        fmt.Println(v, ok);
        (_, ok) = m.Load((GoString)"3");
        fmt.Println(ok);
        var (actual, loaded) = m.LoadOrStore(3L, (GoString)"other");
        fmt.Println(actual, loaded);
        (actual, loaded) = m.LoadOrStore(100L, (GoString)"new");
        fmt.Println(actual, loaded);
        (v, loaded) = m.LoadAndDelete(100L);
        fmt.Println(v, loaded);
        m.Delete(5L);
        fmt.Println(m.CompareAndSwap(1L, (GoString)"v1", (GoString)"swapped"), m.CompareAndSwap(1L, (GoString)"v1", (GoString)"again"));
        Slice<long> keys = default;
        m.Range((object k, object v1) =>
        {
            keys = append(keys, assert<long>(k));
            return true;
        });
        sort.Ints(keys);
        fmt.Println((object)keys);
        long count = 0;
        m.Range((object unused, object unused1) =>
        {
            count++;
            return count < 3;
        });
        fmt.Println(count);
        m.Clear();
        (_, ok) = m.Load(1L);
        fmt.Println(ok);

        var pool = new Pool { New = () => new Ptr<Slice<byte>>() };
        var b = assert<Ptr<Slice<byte>>>(pool.Get());
        b.Value = appendSlice(b.Value, (GoString)"used");
        pool.Put(b.ToInterface());
        fmt.Println((GoString)b.Value, pool.Get() != null);
        var none = new Pool();
        fmt.Println(none.Get());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
