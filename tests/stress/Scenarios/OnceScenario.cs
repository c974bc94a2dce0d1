// Once and OnceValue: the function runs once, and nobody gets past it before it has ended; some stop waiting for it.
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
            await run.Each(async GoTask (id, decide) =>
            {
                run.Count(decide);
                var token = run.Token(id, decide);
                try
                {
                    switch (decide.Below(3))
                    {
                        case 0:
                            once.Value.Do(Work, token);
                            break;
                        case 1:
                            await once.Value.DoAsync(Work, token);
                            break;
                        default:
                            await once.Value.DoAsync(async GoTask () =>
                            {
                                Interlocked.Increment(ref calls);
                                await decide.PerhapsYield();
                                Volatile.Write(ref ended, true);
                            }, token);
                            break;
                    }

                    run.Check(Volatile.Read(ref ended), "Do has returned before the first call ended");
                }
                catch (OperationCanceledException) when (token.IsCancellationRequested)
                {
                    // It did not wait to the end.
                }

                run.Check(await value() == 1, "OnceValue gave another value");
            });
            once.Value.Do(Work);
            run.Check(calls == 1 && valueCalls == 1, $"{calls} and {valueCalls} calls");

            void Work()
            {
                Interlocked.Increment(ref calls);
                Go.Yield();
                Volatile.Write(ref ended, true);
            }
        }
    }
}
