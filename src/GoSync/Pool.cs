// sync.Pool: objects that are put aside for reuse, and dropped if nobody wants them between two garbage collections.
//
// Each processor has a private slot and a stack of its own; a Get that finds both empty takes the oldest object of another
// processor, then one that has survived one collection (the victims), then makes a new one with New.
using GoRuntime;

namespace GoSync;

/// <summary>A set of temporary objects for reuse, safe for use by several goroutines. The zero value is empty and ready. It
/// must not be copied after first use.</summary>
/// <remarks>Go: sync/pool.go.</remarks>
[GoType("sync.Pool")]
public struct Pool : ICopyable<Pool>
{
    [NotGo]
    private PoolCore? _core;

    /// <summary>Makes an object when the pool has none; may be nil.</summary>
    public Func<object?>? New;

    /// <summary>Adds an object; nil is ignored.</summary>
    public void Put(object? x)
    {
        if (x is not null) Core().Put(x);
    }

    /// <summary>Takes an object out, or the result of New, or nil if New is nil.</summary>
    public object? Get() => Volatile.Read(ref _core)?.Take() ?? New?.Invoke();

    /// <summary>A copy shares nothing with this pool: which objects it would hold is not for a program to know.</summary>
    public Pool Copy() => new() { New = New };

    private PoolCore Core() =>
        Volatile.Read(ref _core) ?? Interlocked.CompareExchange(ref _core, new PoolCore(), null) ?? _core;
}

internal sealed class PoolCore
{
    private static readonly Lock AllPoolsLock = new();
    private static List<WeakReference<PoolCore>> s_allPools = [];

    private Local[] _locals = NewLocals();
    private Local[] _victims = [];

    static PoolCore() => _ = new CollectionSentinel();

    public PoolCore()
    {
        lock (AllPoolsLock) s_allPools.Add(new WeakReference<PoolCore>(this));
    }

    public void Put(object x)
    {
        var locals = Volatile.Read(ref _locals);
        locals[Slot(locals)].Push(x);
    }

    public object? Take()
    {
        var locals = Volatile.Read(ref _locals);
        var own = Slot(locals);
        if (locals[own].PopNewest() is { } mine) return mine;
        for (var i = 1; i < locals.Length; i++)
        {
            if (locals[(own + i) % locals.Length].PopOldest(stealPrivate: false) is { } stolen) return stolen;
        }

        var victims = Volatile.Read(ref _victims);
        for (var i = 0; i < victims.Length; i++)
        {
            if (victims[(own + i) % victims.Length].PopOldest(stealPrivate: i == 0) is { } survivor) return survivor;
        }

        return null;
    }

    // After a garbage collection: what was put aside becomes victims, and the victims before are dropped.
    private static void AgeAll()
    {
        lock (AllPoolsLock)
        {
            var alive = new List<WeakReference<PoolCore>>(s_allPools.Count);
            foreach (var reference in s_allPools)
            {
                if (!reference.TryGetTarget(out var pool)) continue;
                alive.Add(reference);
                Volatile.Write(ref pool._victims, pool._locals);
                Volatile.Write(ref pool._locals, NewLocals());
            }

            s_allPools = alive;
        }
    }

    private static Local[] NewLocals()
    {
        var locals = new Local[Math.Max(1, (int)Go.MaxProcs(0))];
        for (var i = 0; i < locals.Length; i++) locals[i] = new Local();
        return locals;
    }

    private static int Slot(Local[] locals) =>
        locals.Length == 1 ? 0 : (Worker.OfThisThread?.Processor?.Id ?? Environment.CurrentManagedThreadId) % locals.Length;

    private sealed class Local
    {
        private SpinMutex _lock;
        private object? _private;
        private readonly LinkedList<object> _shared = [];

        public void Push(object x)
        {
            _lock.Enter();
            if (_private is null) _private = x;
            else _shared.AddFirst(x);
            _lock.Exit();
        }

        public object? PopNewest()
        {
            _lock.Enter();
            var x = _private;
            _private = null;
            if (x is null && _shared.First is { } first)
            {
                x = first.Value;
                _shared.RemoveFirst();
            }

            _lock.Exit();
            return x;
        }

        public object? PopOldest(bool stealPrivate)
        {
            _lock.Enter();
            object? x = null;
            if (stealPrivate)
            {
                x = _private;
                _private = null;
            }

            if (x is null && _shared.Last is { } last)
            {
                x = last.Value;
                _shared.RemoveLast();
            }

            _lock.Exit();
            return x;
        }
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
