// Pool: an object taken out is nobody else's until it is put back, also across garbage collections.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class PoolScenario
{
    public static async GoTask Run(StressRun run)
    {
        var pool = new Ptr<Pool>(new Pool { New = static () => new Item() });
        await run.Each(async GoTask (id, decide) =>
        {
            var held = new Stack<Item>();
            for (var i = 0; i < run.OperationsEach; i++)
            {
                run.Count(decide);
                if (held.Count == 0 || decide.OneIn(2))
                {
                    var item = (Item)pool.Value.Get()!;
                    run.Check(Interlocked.Exchange(ref item.Owner, id + 1) == 0, "an object is given out twice");
                    held.Push(item);
                }
                else
                {
                    var item = held.Pop();
                    run.Check(Interlocked.Exchange(ref item.Owner, 0) == id + 1, "an object has changed hands");
                    pool.Value.Put(item);
                }

                if (id == 0 && i == run.OperationsEach / 2) GC.Collect(0);
                await decide.PerhapsYield();
            }
        });
    }

    private sealed class Item
    {
        public int Owner;
    }
}
