// The atomic types: every operation counts exactly once, and a store is seen with all that was written before it.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class AtomicScenario
{
    public static async GoTask Run(StressRun run)
    {
        var shared = new Shared();
        await run.Each(async GoTask (id, decide) =>
        {
            for (var i = 0; i < run.OperationsEach; i++)
            {
                run.Count(decide);
                shared.Int32.Add(1);
                shared.Int64.Add(-3);
                shared.Uint32.Add(uint.MaxValue);
                shared.Uint64.Add(5);
                shared.Uintptr.Add(7);
                atomic.AddInt64(ref shared.Plain, 2);

                // Each goroutine owns a bit.
                var bit = 1ul << id;
                run.Check((shared.Bits.Or(bit) & bit) == 0, "somebody else set the bit");
                run.Check((shared.Bits.And(~bit) & bit) == bit, "somebody else cleared the bit");

                // A spin lock of each: what it guards is no atomic.
                while (!shared.Flag.CompareAndSwap(false, true)) await Go.YieldAsync();
                shared.Guarded++;
                shared.Flag.Store(false);
                object? old;
                do
                {
                    old = shared.Value.Load();
                }
                while (!shared.Value.CompareAndSwap(old, old is long n ? n + 1 : 1L));
                Ptr<long>? cell;
                do
                {
                    cell = shared.Pointer.Load();
                }
                while (!shared.Pointer.CompareAndSwap(cell, new Ptr<long>((cell?.Value ?? 0) + 1)));
                await decide.PerhapsYield();
            }
        });
        var total = (long)run.Goroutines * run.OperationsEach;
        run.Check(shared.Int32.Load() == (int)total, "Int32");
        run.Check(shared.Int64.Load() == -3 * total, "Int64");
        run.Check(shared.Uint32.Load() == unchecked((uint)-total), "Uint32");
        run.Check(shared.Uint64.Load() == (ulong)(5 * total), "Uint64");
        run.Check(shared.Uintptr.Load() == (nuint)(7 * total), "Uintptr");
        run.Check(shared.Plain == 2 * total, "AddInt64");
        run.Check(shared.Bits.Load() == 0, "And and Or");
        run.Check(shared.Guarded == total, "Bool");
        run.Check(shared.Value.Load() is long value && value == total, "Value");
        run.Check(shared.Pointer.Load()!.Value == total, "Pointer");
    }

    private sealed class Shared
    {
        public AtomicInt32 Int32;
        public AtomicInt64 Int64;
        public AtomicUint32 Uint32;
        public AtomicUint64 Uint64;
        public AtomicUintptr Uintptr;
        public AtomicUint64 Bits;
        public AtomicBool Flag;
        public AtomicValue Value;
        public AtomicPointer<long> Pointer;
        public long Plain;
        public long Guarded;
    }
}
