// Once and OnceValue: the function runs once, and nobody gets past it before it has ended.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class OnceScenario
{
    public static async GoTask Run(StressRun run)
    {
        var rounds = Math.Max(2, run.OperationsEach / 4);
        for (var round = 0; round < rounds; round++)
        {
            var once = new Ptr<Once>(default);
            var calls = 0;
            var ended = false;
            var valueCalls = 0;
            var value = sync.OnceValue(async GoTask<long> () =>
            {
                await Go.YieldAsync();
                return Interlocked.Increment(ref valueCalls);
            });
            await run.Each(async GoTask (_, decide) =>
            {
                run.Count(decide);
                switch (decide.Below(3))
                {
                    case 0:
                        once.Value.Do(Work);
                        break;
                    case 1:
                        await once.Value.DoAsync(Work);
                        break;
                    default:
                        await once.Value.DoAsync(async GoTask () =>
                        {
                            Interlocked.Increment(ref calls);
                            await decide.PerhapsYield();
                            Volatile.Write(ref ended, true);
                        });
                        break;
                }

                run.Check(Volatile.Read(ref ended), "Do has returned before the first call ended");
                run.Check(await value() == 1, "OnceValue gave another value");

                void Work()
                {
                    Interlocked.Increment(ref calls);
                    Go.Yield();
                    Volatile.Write(ref ended, true);
                }
            });
            run.Check(calls == 1 && valueCalls == 1, $"{calls} and {valueCalls} calls");
        }
    }
}
