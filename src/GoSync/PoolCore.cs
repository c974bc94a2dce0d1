// What a Pool holds. Each processor has a private slot and a queue of its own; a Get that finds both empty takes the oldest
// object of another processor, then one that has survived one collection (the victims), then the pool makes a new one.
//
// Invariants
//   - a private slot is touched only by the worker that has its processor, while the monitor cannot take it away
//     (Worker.EnterScheduler): it needs no lock;
//   - threads without a processor use a queue of their own (_others);
//   - a collection replaces the arrays; whoever still has the old one adds to the victims, which is as good as later.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

internal sealed class PoolCore
{
    private static readonly Lock AllPoolsLock = new();
    private static List<WeakReference<PoolCore>> _allPools = [];

    private readonly PoolLocal _others = new();
    private PoolLocal[] _locals = NewLocals();
    private PoolLocal[] _victims = [];

    static PoolCore() => _ = new CollectionSentinel();

    public PoolCore()
    {
        lock (AllPoolsLock) _allPools.Add(new WeakReference<PoolCore>(this));
    }

    public void Put(object x)
    {
        var queue = _others;
        if (Worker.OfThisThread is { } worker)
        {
            var locals = Volatile.Read(ref _locals);
            var outer = worker.EnterScheduler();
            if (worker.Processor is { } processor && processor.Id < locals.Length)
            {
                var local = locals[processor.Id];
                if (local.Private is null)
                {
                    local.Private = x;
                    worker.LeaveScheduler(outer);
                    return;
                }

                queue = local;
            }

            worker.LeaveScheduler(outer);
        }

        queue.AddNewest(x);
    }

    public object? Take()
    {
        var locals = Volatile.Read(ref _locals);
        var own = -1;
        if (Worker.OfThisThread is { } worker)
        {
            var outer = worker.EnterScheduler();
            var x = TakePrivate(worker, locals, out own);
            worker.LeaveScheduler(outer);
            if (x is not null) return x;
        }

        return TakeShared(locals, own);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? TakeShared(PoolLocal[] locals, int own) =>
        (own >= 0 ? locals[own] : _others).TakeNewest() ?? Steal(locals, own) ?? TakeVictim();

    private object? Steal(PoolLocal[] locals, int own)
    {
        for (var i = 1; i <= locals.Length; i++)
        {
            if (locals[(own + i) % locals.Length].TakeOldest() is { } stolen) return stolen;
        }

        return own >= 0 ? _others.TakeOldest() : null;
    }

    private object? TakeVictim()
    {
        var victims = Volatile.Read(ref _victims);
        if (victims.Length == 0) return null;

        var own = -1;
        if (Worker.OfThisThread is { } worker)
        {
            var outer = worker.EnterScheduler();
            var x = TakePrivate(worker, victims, out own);
            worker.LeaveScheduler(outer);
            if (x is not null) return x;
        }

        for (var i = own < 0 ? 1 : 0; i < victims.Length; i++)
        {
            if (victims[(own + i) % victims.Length].TakeOldest() is { } survivor) return survivor;
        }

        return null;
    }

    // The worker is inside the scheduler. The index of its processor's place is -1 if it has none.
    private static object? TakePrivate(Worker worker, PoolLocal[] locals, out int own)
    {
        own = worker.Processor is { } processor && processor.Id < locals.Length ? processor.Id : -1;
        if (own < 0) return null;
        var x = locals[own].Private;
        locals[own].Private = null;
        return x;
    }

    // After a garbage collection: what was put aside becomes victims, and the victims before are dropped.
    private static void AgeAll()
    {
        lock (AllPoolsLock)
        {
            var alive = new List<WeakReference<PoolCore>>(_allPools.Count);
            foreach (var reference in _allPools)
            {
                if (!reference.TryGetTarget(out var pool)) continue;
                alive.Add(reference);
                pool.Age();
            }

            _allPools = alive;
        }
    }

    private void Age()
    {
        var victims = _locals;
        while (_others.TakeOldest() is { } x) victims[0].AddNewest(x);
        Volatile.Write(ref _victims, victims);
        Volatile.Write(ref _locals, NewLocals());
    }

    private static PoolLocal[] NewLocals()
    {
        var locals = new PoolLocal[Math.Max(1, (int)Go.MaxProcs(0))];
        for (var i = 0; i < locals.Length; i++) locals[i] = new PoolLocal();
        return locals;
    }

    // Unreachable from the start: its finalizer runs after a collection and brings it back for the next one. Once it has
    // grown old it notices full collections only, which are what Go's are.
    private sealed class CollectionSentinel
    {
        ~CollectionSentinel()
        {
            AgeAll();
            GC.ReRegisterForFinalize(this);
        }
    }
}
