using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Counter")]
[MethodPtr(typeof(CounterPtr))]
internal struct Counter
{
    [Embedded]
    public Mutex Mutex;
    public Map<GoString, long> counts;
}

[GoType("main.(*Counter)")]
internal static class CounterExtensions
{
    internal static long Inc(this Ptr<Counter> c, GoString key)
    {
        ref var cValue = ref c.Pointee();
        cValue.Mutex.Lock();
        try
        {
            cValue.counts[key]++;
            return cValue.counts[key];
        }
        finally
        {
            cValue.Mutex.Unlock();
        }
    }
}

[GoType("main.Cache")]
internal struct Cache
{
    public RWMutex mu;
    public Map<long, long> data;

    public void Put(long k, long v)
    {
        this.mu.Lock();
        this.data[k] = v;
        this.mu.Unlock();
    }
}

[GoType("main.(*Cache)")]
internal static class CacheExtensions
{
    internal static (long, bool) Get(this Ptr<Cache> c, long k)
    {
        ref var cValue = ref c.Pointee();
        cValue.mu.RLock();
        try
        {
            var (v, ok) = cValue.data.Lookup(k);
            return (v, ok);
        }
        finally
        {
            cValue.mu.RUnlock();
        }
    }
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var c = new CounterPtr(new Counter { counts = new Map<GoString, long>() });
        var cache = new Ptr<Cache>(new Cache { data = new Map<long, long>() });
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 40; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(() =>
            {
                try
                {
                    for (long i1 = 0; i1 < 25; i1++)
                    {
                        c.Inc("n");
                        cache.Value.Put(i, i * i);
                        var (v, ok) = cache.Get(i);
                        if (!ok || v != i * i)
                        {
                            fmt.Println((GoString)"wrong", i, v);
                        }
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println(c.Value.counts, cache.Value.data.Length);

        var mu = Ptr.New<Mutex>();
        fmt.Println(mu.Value.TryLock(), mu.Value.TryLock());
        mu.Value.Unlock();
        Locker l = (Locker)mu;
        await l.LockAsync();
        var released = new Chan<bool>(0);
        Go.Run(async () =>
        {
            await l.LockAsync();
            await released.SendAsync(true);
        });
        l.Unlock();
        var arg = await released.ReceiveAsync();
        fmt.Println(arg);
        var rw = new RWMutex();
        await rw.RLockAsync();
        fmt.Println(rw.TryRLock(), rw.TryLock());
        rw.RUnlock();
        rw.RUnlock();
        fmt.Println(rw.TryLock());
        var none = new Mutex();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                none.Lock();
                try
                {
                    throw panic((GoString)"p");
                }
                finally
                {
                    none.Unlock();
                }
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame, ref none) => fmt.Println((GoString)"panicked with the lock held:", frame.Recover(), none.TryLock()), ref none);
            frame.End();
        }))();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class CounterPtr : MethodPtr<Counter>, Locker
{
    public CounterPtr()
    {
    }

    public CounterPtr(Counter value) : base(value)
    {
    }

    public void Lock() => this.Value.Mutex.Lock();

    public void Unlock() => this.Value.Mutex.Unlock();
}
