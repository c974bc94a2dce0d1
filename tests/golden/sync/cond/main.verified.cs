using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.queue")]
internal struct queue
{
    public Mutex mu;
    public Ptr<Cond> cond;
    public Slice<long> items;

    public void put(long v)
    {
        this.mu.Lock();
        this.items = append(this.items, v);
        this.mu.Unlock();
        this.cond.Value.Signal();
    }
}

[GoType("main.(*queue)")]
internal static class queueExtensions
{
    internal static async GoTask<long> take(this Ptr<queue> q)
    {
        await q.Value.mu.LockAsync();
        try
        {
            while (q.Value.items.Length == 0)
            {
                await q.Value.cond.Value.WaitAsync();
            }
            var v = q.Value.items[0];
            q.Value.items = q.Value.items.Slice(1);
            return v;
        }
        finally
        {
            q.Value.mu.Unlock();
        }
    }
}

internal static partial class Program
{
    internal static Ptr<queue> newQueue()
    {
        var q = new Ptr<queue>();
        q.Value.cond = sync.NewCond((Locker)Ptr.At(q, ref q.Value.mu));
        return q;
    }

    internal static async GoTask main()
    {
        var q = newQueue();
        var wg = new WaitGroup();
        var sums = new Slice<long>(4);
        for (long iNext = 0; iNext < sums.Length; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long i1 = 0; i1 < 25; i1++)
                    {
                        var result = await q.take();
                        sums[i] += result;
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        for (long i = 0; i < 100; i++)
        {
            q.Value.put(i);
        }
        await wg.WaitAsync();
        fmt.Println(sums[0] + sums[1] + sums[2] + sums[3], q.Value.items.Length);

        var mu = Ptr.New<Mutex>();
        var c = sync.NewCond((Locker)mu);
        long started = 0;
        bool ready = false;
        for (long i = 0; i < 5; i++)
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await c.Value.L.LockAsync();
                    try
                    {
                        started++;
                        while (!ready)
                        {
                            await c.Value.WaitAsync();
                        }
                    }
                    finally
                    {
                        c.Value.L.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await mu.Value.LockAsync();
        ready = true;
        c.Value.Broadcast();
        mu.Value.Unlock();
        await wg.WaitAsync();
        fmt.Println(started);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
