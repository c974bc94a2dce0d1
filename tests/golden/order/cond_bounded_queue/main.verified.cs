using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A bounded queue with two conditions, two producers and two consumers.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var mu = Ptr.New<Mutex>();
        var notEmpty = sync.NewCond((Locker)mu);
        var notFull = sync.NewCond((Locker)mu);
        Slice<long> queue = default;
        var wg = new WaitGroup();
        for (long pNext = 0; pNext < 2; pNext++)
        {
            var p = pNext;
            wg.Add(2);
            Go.Run(async () =>
            {
                try
                {
                    for (long i = 0; i < 4; i++)
                    {
                        await mu.Value.LockAsync();
                        while (queue.Length == 2)
                        {
                            await notFull.Value.WaitAsync();
                        }
                        queue = append(queue, 10 * p + i);
                        order = append(order, fmt.Sprintf("p%d+%d", p, 10 * p + i));
                        notEmpty.Value.Signal();
                        mu.Value.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
            Go.Run(async () =>
            {
                try
                {
                    for (long i = 0; i < 4; i++)
                    {
                        await mu.Value.LockAsync();
                        while (queue.Length == 0)
                        {
                            await notEmpty.Value.WaitAsync();
                        }
                        order = append(order, fmt.Sprintf("c%d-%d", p, queue[0]));
                        queue = queue.Slice(1);
                        notFull.Value.Signal();
                        mu.Value.Unlock();
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
