// SyncMap: increments by compare-and-swap are not lost, a key is inserted and deleted by one goroutine at a time, and Range
// visits every key that is there throughout, once.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class MapScenario
{
    private const int Fixed = 16;

    public static async GoTask Run(StressRun run)
    {
        var map = new Ptr<SyncMap>(default);
        for (var key = 0L; key < Fixed; key++) map.Value.Store(key, 0L);
        var increments = 0L;
        await run.Each(async GoTask (id, decide) =>
        {
            for (var i = 0; i < run.OperationsEach; i++)
            {
                run.Count(decide);
                object key = (long)decide.Below(Fixed);
                switch (decide.Below(4))
                {
                    case 0:
                        object? old;
                        do
                        {
                            old = map.Value.Load(key).Value;
                        }
                        while (!map.Value.CompareAndSwap(key, old, (long)old! + 1));
                        Interlocked.Increment(ref increments);
                        break;
                    case 1:
                        // Whoever inserts the token of a key owns it until it is deleted.
                        object token = (GoString)$"token {key}";
                        if (map.Value.LoadOrStore(token, (long)id) is (_, Loaded: false))
                        {
                            await decide.PerhapsYield();
                            run.Check(map.Value.CompareAndDelete(token, (long)id), "somebody else deleted the token");
                        }

                        break;
                    case 2:
                        run.Check(Sum(run, map) >= 0, "a negative value");
                        break;
                    default:
                        object own = (GoString)$"own {id}";
                        run.Check(map.Value.Swap(own, (long)i) is (_, Loaded: false), "the key is there already");
                        run.Check(map.Value.LoadAndDelete(own) is (long found, true) && found == i, "the key has gone");
                        break;
                }

                await decide.PerhapsYield();
            }
        });
        run.Check(Sum(run, map) == increments, "an increment was lost");
    }

    private static long Sum(StressRun run, Ptr<SyncMap> map)
    {
        var sum = 0L;
        var seen = new HashSet<long>();
        map.Value.Range((object? key, object? value) =>
        {
            if (key is long number)
            {
                run.Check(seen.Add(number), "Range visited a key twice");
                sum += (long)value!;
            }

            return true;
        });
        run.Check(seen.Count == Fixed, $"Range visited {seen.Count} of {Fixed} keys");
        return sum;
    }
}
