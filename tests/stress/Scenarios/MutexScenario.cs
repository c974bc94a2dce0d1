// Mutex: one holder at a time, and no lock is lost or granted twice, whatever is cancelled meanwhile.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class MutexScenario
{
    public static async GoTask Run(StressRun run)
    {
        var mu = new MutexPtr();
        var holders = 0;
        var counter = 0L;
        var expected = 0L;
        await run.Each(async GoTask (id, decide) =>
        {
            for (var i = 0; i < run.OperationsEach; i++)
            {
                run.Count(decide);
                if (await TryLock(run, mu, id, decide))
                {
                    run.Check(Interlocked.Increment(ref holders) == 1, "two hold the mutex");
                    counter++;
                    Interlocked.Increment(ref expected);
                    await decide.PerhapsYield();
                    Interlocked.Decrement(ref holders);
                    mu.Unlock();
                }

                await decide.PerhapsYield();
            }
        });
        run.Check(counter == expected, $"{counter} changes instead of {expected}");
        run.Check(mu.Value.TryLock(), "the mutex is still locked");
    }

    private static async GoTask<bool> TryLock(StressRun run, MutexPtr mu, int id, Decisions decide)
    {
        switch (decide.Below(4))
        {
            case 0:
                return mu.Value.TryLock();
            case 1:
                mu.Lock();
                return true;
            case 2:
                await mu.LockAsync();
                return true;
        }

        var token = run.Token(id, decide);
        try
        {
            if (decide.OneIn(2)) mu.Value.Lock(token);
            else await mu.Value.LockAsync(token);
            return true;
        }
        catch (OperationCanceledException)
        {
            run.Check(token.IsCancellationRequested, "cancelled by nobody");
            return false;
        }
    }
}
