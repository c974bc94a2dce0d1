using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A barrier that all pass together, three times.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        const long parties = 3;
        Slice<GoString> order = default;
        var mu = Ptr.New<Mutex>();
        var cond = sync.NewCond((Locker)mu);
        long waiting = 0;
        long generation = 0;
        Func<GoTask> barrier = async () =>
        {
            await mu.Value.LockAsync();
            try
            {
                var mine = generation;
                waiting++;
                if (waiting == parties)
                {
                    waiting = 0;
                    generation++;
                    cond.Value.Broadcast();
                    return;
                }
                while (mine == generation)
                {
                    await cond.Value.WaitAsync();
                }
            }
            finally
            {
                mu.Value.Unlock();
            }
        };
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < parties; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long phase = 0; phase < 3; phase++)
                    {
                        order = append(order, fmt.Sprintf("%d.%d", phase, i));
                        await barrier();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
