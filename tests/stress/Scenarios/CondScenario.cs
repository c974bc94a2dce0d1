// Cond: a bounded queue of which every item comes out once, with waiters that are signalled, broadcast to and cancelled.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class CondScenario
{
    private const int Room = 3;

    public static async GoTask Run(StressRun run)
    {
        var mu = new MutexPtr();
        var (notFull, notEmpty) = (sync.NewCond(mu), sync.NewCond(mu));
        var items = new Queue<int>();
        var producers = run.Goroutines / 2;
        var total = producers * run.OperationsEach;
        var taken = new int[total];
        var count = 0;
        await run.Each(async GoTask (id, decide) =>
        {
            if (id < producers)
            {
                for (var i = 0; i < run.OperationsEach; i++)
                {
                    run.Count(decide);
                    await mu.LockAsync();
                    while (items.Count == Room) await Wait(run, notFull, id, decide);
                    items.Enqueue(id * run.OperationsEach + i);
                    Wake(notEmpty, decide);
                    mu.Unlock();
                    await decide.PerhapsYield();
                }

                return;
            }

            while (true)
            {
                mu.Lock();
                while (items.Count == 0 && count < total) await Wait(run, notEmpty, id, decide);
                if (items.Count == 0)
                {
                    mu.Unlock();
                    break;
                }

                taken[items.Dequeue()]++;
                if (++count == total) notEmpty.Value.Broadcast();
                Wake(notFull, decide);
                mu.Unlock();
                await decide.PerhapsYield();
            }
        });
        run.Check(taken.All(static n => n == 1), "an item was lost or came twice");
        run.Check(mu.Value.TryLock(), "the mutex is still locked");
    }

    private static void Wake(Ptr<Cond> cond, Decisions decide)
    {
        if (decide.OneIn(8)) cond.Value.Broadcast();
        else cond.Value.Signal();
    }

    private static async GoTask Wait(StressRun run, Ptr<Cond> cond, int id, Decisions decide)
    {
        switch (decide.Below(3))
        {
            case 0:
                cond.Value.Wait();
                return;
            case 1:
                await cond.Value.WaitAsync();
                return;
        }

        try
        {
            var token = run.Token(id, decide);
            if (decide.OneIn(2)) cond.Value.Wait(token);
            else await cond.Value.WaitAsync(token);
        }
        catch (OperationCanceledException)
        {
            // The lock is held again: the caller looks at the queue, as after any wake-up.
            run.Check(!((MutexPtr)cond.Value.L!).Value.TryLock(), "Wait has returned without the lock");
        }
    }
}
