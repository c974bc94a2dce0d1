// Cond: order of waking, both forms, the copy check.
using GoRuntime;

namespace GoSync.Tests;

public class CondTests
{
    [Fact]
    public void Signal_WakesInOrderOfWaiting() => Goroutines.RunInOrder(async () =>
    {
        var (mu, cond, order) = (new MutexPtr(), new Ptr<Cond>(default), new List<int>());
        cond.Value.L = mu;
        for (var i = 0; i < 4; i++) await StartWaiter(i, mu, cond, order);

        for (var i = 0; i < 4; i++)
        {
            cond.Value.Signal();
            await Until(() => order.Count == i + 1);
        }

        Assert.Equal([0, 1, 2, 3], order);
        cond.Value.Signal();
    });

    [Fact]
    public void Broadcast_WakesAll() => Goroutines.RunInOrder(async () =>
    {
        var (mu, order) = (new MutexPtr(), new List<int>());
        var cond = sync.NewCond(mu);
        for (var i = 0; i < 5; i++) await StartWaiter(i, mu, cond, order);

        cond.Value.Broadcast();
        await Until(() => order.Count == 5);

        Assert.Equal([0, 1, 2, 3, 4], order.Order());
    });

    [Fact]
    public void Wait_WithAReadLocker_Works() => Goroutines.RunInOrder(async () =>
    {
        var rw = new RWMutexPtr();
        var cond = sync.NewCond(rw.Value.RLocker());
        var woken = false;
        Go.Run(async GoTask () =>
        {
            cond.Value.L!.Lock();
            await cond.Value.WaitAsync();
            cond.Value.L!.Unlock();
            woken = true;
        });
        await Go.YieldAsync();
        rw.Value.Lock();
        rw.Value.Unlock();
        cond.Value.Signal();
        await Until(() => woken);
        Assert.True(rw.Value.TryLock());
    });

    [Fact]
    public void Copy_OfAUsedCond_Panics()
    {
        var cond = new Cond(new MutexPtr());
        cond.Copy().Signal();
        cond.Signal();
        var copy = cond.Copy();
        Assert.Equal("sync.Cond is copied", Goroutines.PanicOf(() => copy.Signal()));
        Assert.Equal("sync.Cond is copied", Goroutines.PanicOf(() => copy.Broadcast()));
        Assert.Equal("sync.Cond is copied", Goroutines.PanicOf(() => copy.Wait()));
        cond.Broadcast();
    }

    private static async GoTask StartWaiter(int id, MutexPtr mu, Ptr<Cond> cond, List<int> order)
    {
        var waiting = false;
        if (id % 2 == 0)
        {
            Go.Run(async GoTask () =>
            {
                await mu.LockAsync();
                waiting = true;
                await cond.Value.WaitAsync();
                order.Add(id);
                mu.Unlock();
            });
        }
        else
        {
            Go.Run(() =>
            {
                mu.Lock();
                waiting = true;
                cond.Value.Wait();
                order.Add(id);
                mu.Unlock();
            });
        }

        await Until(() => waiting);
        await mu.LockAsync();
        mu.Unlock();
    }

    private static async GoTask Until(Func<bool> condition)
    {
        while (!condition()) await Go.YieldAsync();
    }
}
