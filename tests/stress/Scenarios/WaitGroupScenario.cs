// WaitGroup: nobody gets past Wait before all have called Done, round after round of the same group; every waiter is woken.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class WaitGroupScenario
{
    public static async GoTask Run(StressRun run)
    {
        var group = new Ptr<WaitGroup>(default);
        var rounds = Math.Max(2, run.OperationsEach / 4);
        for (var round = 0; round < rounds; round++)
        {
            var pending = 0;
            var tasks = Math.Max(1, run.Goroutines / 2);
            var current = round;
            group.Value.Add(1);
            var ended = new Chan<bool>(run.Goroutines);
            for (var id = 0; id < run.Goroutines; id++)
            {
                var number = current * run.Goroutines + id;
                if (id < tasks)
                {
                    Interlocked.Increment(ref pending);
                    Start(run, group, run.DecisionsOf(-number), () => Interlocked.Decrement(ref pending));
                }

                Go.Run(async GoTask (id) =>
                {
                    if (await Wait(run, group, id, run.DecisionsOf(number)))
                        run.Check(Volatile.Read(ref pending) == 0, "Wait has returned too soon");
                    await ended.SendAsync(true);
                }, id);
            }

            group.Value.Done();
            await group.Value.WaitAsync();
            run.Check(pending == 0, "Wait has returned too soon");

            // The group is used again when every Wait has returned, not before.
            for (var id = 0; id < run.Goroutines; id++) await ended.ReceiveAsync();
        }
    }

    private static void Start(StressRun run, Ptr<WaitGroup> group, Decisions decide, Action work)
    {
        if (decide.OneIn(2))
        {
            group.Value.Go(async GoTask () =>
            {
                await Go.YieldAsync();
                run.Count(decide);
                work();
            });
            return;
        }

        group.Value.Add(1);
        Go.Run(() =>
        {
            run.Count(decide);
            work();
            group.Value.Done();
        });
    }

    private static async GoTask<bool> Wait(StressRun run, Ptr<WaitGroup> group, int id, Decisions decide)
    {
        await decide.PerhapsYield();
        switch (decide.Below(4))
        {
            case 0:
                group.Value.Wait();
                return true;
            case 1:
                await group.Value.WaitAsync();
                return true;
        }

        try
        {
            var token = run.Token(id, decide);
            if (decide.OneIn(2)) group.Value.Wait(token);
            else await group.Value.WaitAsync(token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
