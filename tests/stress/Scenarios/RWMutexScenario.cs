// RWMutex: a writer is alone, readers see no change under their lock, and the lock is free in the end.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class RWMutexScenario
{
    public static async GoTask Run(StressRun run)
    {
        var rw = new RWMutexPtr();
        var locker = run.Goroutines == 8 ? rw.Value.RLocker() : null;
        var readers = 0;
        var writers = 0;
        var version = 0L;
        await run.Each(async GoTask (id, decide) =>
        {
            for (var i = 0; i < run.OperationsEach; i++)
            {
                run.Count(decide);
                if (decide.OneIn(4))
                {
                    if (!await TryWrite(run, rw, id, decide)) continue;
                    run.Check(Interlocked.Increment(ref writers) == 1, "two write");
                    run.Check(Volatile.Read(ref readers) == 0, "one reads while another writes");
                    version++;
                    await decide.PerhapsYield();
                    Interlocked.Decrement(ref writers);
                    rw.Value.Unlock();
                }
                else
                {
                    if (!await TryRead(run, rw, locker, id, decide)) continue;
                    Interlocked.Increment(ref readers);
                    run.Check(Volatile.Read(ref writers) == 0, "one writes while another reads");
                    var before = Volatile.Read(ref version);
                    await decide.PerhapsYield();
                    run.Check(before == Volatile.Read(ref version), "a change under a reader's lock");
                    Interlocked.Decrement(ref readers);
                    if (locker is not null && decide.OneIn(2)) locker.Unlock();
                    else rw.Value.RUnlock();
                }

                await decide.PerhapsYield();
            }
        });
        run.Check(rw.Value.TryLock(), "the lock is still held");
    }

    private static async GoTask<bool> TryWrite(StressRun run, RWMutexPtr rw, int id, Decisions decide)
    {
        switch (decide.Below(4))
        {
            case 0:
                return rw.Value.TryLock();
            case 1:
                rw.Value.Lock();
                return true;
            case 2:
                await rw.Value.LockAsync();
                return true;
        }

        try
        {
            var token = run.Token(id, decide);
            if (decide.OneIn(2)) rw.Value.Lock(token);
            else await rw.Value.LockAsync(token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async GoTask<bool> TryRead(StressRun run, RWMutexPtr rw, Locker? locker, int id, Decisions decide)
    {
        switch (decide.Below(5))
        {
            case 0:
                return rw.Value.TryRLock();
            case 1:
                rw.Value.RLock();
                return true;
            case 2:
                await rw.Value.RLockAsync();
                return true;
            case 3 when locker is not null:
                await locker.LockAsync();
                return true;
        }

        try
        {
            var token = run.Token(id, decide);
            if (decide.OneIn(2)) rw.Value.RLock(token);
            else await rw.Value.RLockAsync(token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
