// sync.RWMutex: a struct whose zero value is unlocked and that allocates nothing until somebody has to wait for it.
//
// As with Mutex, the struct itself is the lock while nobody waits, and an object (RWMutexCore), which has Go's algorithm,
// is the lock from the moment somebody must wait until nobody holds it or waits for it.
//
//   _state      0 and more: so many readers, and no writer
//               about Writer: a writer
//               about Shared: _core is the lock
//
// A reader comes and goes by one atomic addition and learns from the result whether it was too late: its addition to another
// state than that of readers means nothing, and whoever next sets the state drops it. So Writer and Shared are written exactly
// and read by their neighbourhood, which no number of threads can leave.
//
// Invariants
//   - Shared and _core is null: another thread is between its two steps of Share or Detach; it is waited for;
//   - _core is set only while the state is Shared, so who finds it need not touch the state, whose cache line all share then;
//   - a retired core stays retired, and the one that takes it out of _core then sets _state to 0.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>A lock held by any number of readers or by one writer. A waiting writer keeps new readers out. The zero value is
/// unlocked. It must not be copied after first use.</summary>
/// <remarks>Go: sync/rwmutex.go.</remarks>
[GoType("sync.RWMutex")]
[MethodPtr(typeof(RWMutexPtr))]
public struct RWMutex : ICopyable<RWMutex>, IGoFields<RWMutexFields>
{
    private const int Writer = -(1 << 28);
    private const int Shared = -(1 << 30);

    // It is worth spinning twice as often as for a Mutex, since readers come and go and none may be there for a moment only, and each
    // time longer: every look takes the cache line away from those who come and go.
    private const int Patience = 2;
    private const int Pause = 10;

    private int _state;

    private RWMutexCore? _core;

    readonly RWMutexFields IGoFields<RWMutexFields>.Fields()
    {
        var fields = default(RWMutexFields);
        if (_state < 0) fields.Writer.TryLock();
        fields.ReaderCount.Store(_state < 0 ? -(1 << 30) : _state);
        return fields;
    }

    /// <summary>Locks for reading, waiting for a writer: the blocking form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RLock()
    {
        if (!TryRLockAlone()) RLockSlow(default);
    }

    /// <summary>Locks for reading, waiting for a writer: the awaiting form, in the same queue as <see cref="RLock()"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GoTask RLockAsync() => TryRLockAlone() ? default : RLockSlowAsync(default);

    /// <summary>As <see cref="RLock()"/>, and stops waiting when the token is cancelled. If the lock and the cancellation come at
    /// the same time, one of them counts.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the caller does not hold the lock.</exception>
    public void RLock(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!TryRLockAlone()) RLockSlow(cancellationToken);
    }

    /// <inheritdoc cref="RLock(CancellationToken)"/>
    public GoTask RLockAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return TryRLockAlone() ? default : RLockSlowAsync(cancellationToken);
    }

    /// <summary>Locks for reading if no writer holds it or waits for it, and says whether it did.</summary>
    public bool TryRLock()
    {
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if (state >= 0)
            {
                if (Interlocked.CompareExchange(ref _state, state + 1, state) == state) return true;
            }
            else if (IsWriter(state))
            {
                return false;
            }
            else if (SharedCore() is { } core && core.TryRLock(out var hasRetired) is var locked && !hasRetired)
            {
                return locked;
            }
        }
    }

    /// <summary>Undoes one RLock.</summary>
    /// <remarks>Fatal error: <c>sync: RUnlock of unlocked RWMutex</c>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RUnlock()
    {
        if (_core is not null || Interlocked.Decrement(ref _state) < 0) RUnlockSlow();
    }

    /// <summary>Locks for writing, waiting until nobody else holds it: the blocking form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lock()
    {
        if (!TryLockAlone()) LockSlow(default);
    }

    /// <summary>Locks for writing, waiting until nobody else holds it: the awaiting form, in the same queue as
    /// <see cref="Lock()"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GoTask LockAsync() => TryLockAlone() ? default : LockSlowAsync(default);

    /// <summary>As <see cref="Lock()"/>, and stops waiting when the token is cancelled: readers that this writer has kept out are
    /// let in again. If the lock and the cancellation come at the same time, one of them counts.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the caller does not hold the lock.</exception>
    public void Lock(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!TryLockAlone()) LockSlow(cancellationToken);
    }

    /// <inheritdoc cref="Lock(CancellationToken)"/>
    public GoTask LockAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return TryLockAlone() ? default : LockSlowAsync(cancellationToken);
    }

    /// <summary>Locks for writing if nobody holds it, and says whether it did.</summary>
    public bool TryLock()
    {
        while (true)
        {
            var state = Interlocked.CompareExchange(ref _state, Writer, 0);
            if (state == 0) return true;
            if (state > 0 || IsWriter(state)) return false;
            if (SharedCore() is not { } core || !core.TryEnter()) continue;
            if (core.TryLock()) return true;
            Leave(core);
            return false;
        }
    }

    /// <summary>Undoes Lock.</summary>
    /// <remarks>Fatal error: <c>sync: Unlock of unlocked RWMutex</c>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Unlock()
    {
        if (Interlocked.CompareExchange(ref _state, 0, Writer) != Writer) UnlockSlow();
    }

    /// <summary>A Locker whose Lock and Unlock are this lock's RLock and RUnlock.</summary>
    public Locker RLocker()
    {
        // The locker keeps the core in use for ever, so that it and this struct stay one lock.
        while (true)
        {
            Share();
            if (SharedCore() is { } core && core.TryEnter()) return new ReadLocker(core);
        }
    }

    /// <summary>Go's copy of the struct: locked as this one is, and without its waiters.</summary>
    public RWMutex Copy()
    {
        var state = Volatile.Read(ref _state);
        if (state >= 0) return new RWMutex { _state = state };
        if (IsWriter(state)) return new RWMutex { _state = Writer };
        return SharedCore() is { } core ? new RWMutex { _state = Shared, _core = core.Copy() } : default;
    }

    // What it holds while the struct is the lock. Next to it are the states in which readers have come or gone in vain.
    private static bool IsWriter(int state) => state is > Shared / 2 and < Writer / 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryRLockAlone() => _core is null && Interlocked.Increment(ref _state) > 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryLockAlone() => Interlocked.CompareExchange(ref _state, Writer, 0) == 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RUnlockSlow()
    {
        while (true)
        {
            if (Volatile.Read(ref _state) >= Shared / 2) FatalError.Throw(RWMutexCore.RUnlockOfUnlocked);
            if (SharedCore() is not { } core) continue;
            if (core.RUnlock()) Detach(core);
            return;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UnlockSlow()
    {
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if (IsWriter(state))
            {
                if (Interlocked.CompareExchange(ref _state, 0, state) == state) return;
                continue;
            }

            if (state >= Shared / 2) FatalError.Throw(RWMutexCore.UnlockOfUnlocked);
            if (SharedCore() is not { } core) continue;
            core.Unlock();
            Leave(core);
            return;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RLockSlow(CancellationToken token)
    {
        if (Volatile.Read(ref _core) is { } used && used.TryRLock(out _)) return;
        for (var spins = 0; ; spins++)
        {
            if (TryEnterCore(spins, isReader: true, blocksThread: true) is { } core)
            {
                core.RLock(token);
                return;
            }

            if (TryRLockAlone()) return;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private GoTask RLockSlowAsync(CancellationToken token)
    {
        if (Volatile.Read(ref _core) is { } used && used.TryRLock(out _)) return default;
        for (var spins = 0; ; spins++)
        {
            if (TryEnterCore(spins, isReader: true, blocksThread: false) is { } core) return core.RLockAsync(token);
            if (TryRLockAlone()) return default;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LockSlow(CancellationToken token)
    {
        for (var spins = 0; ; spins++)
        {
            if (TryEnterCore(spins, isReader: false, blocksThread: true) is { } core)
            {
                core.Lock(token);
                return;
            }

            if (TryLockAlone()) return;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private GoTask LockSlowAsync(CancellationToken token)
    {
        for (var spins = 0; ; spins++)
        {
            if (TryEnterCore(spins, isReader: false, blocksThread: false) is { } core) return core.LockAsync(token);
            if (TryLockAlone()) return default;
        }
    }

    // The core, entered; null if it is worth trying the struct again. Only reads the state before: to change it would take its
    // cache line away from those who hold the lock.
    private RWMutexCore? TryEnterCore(int spins, bool isReader, bool blocksThread)
    {
        var state = Volatile.Read(ref _state);
        if (isReader ? state >= 0 : state == 0) return null;
        if (state > Shared / 2)
        {
            if (ActiveSpin.MaySpin(spins / Patience, blocksThread))
            {
                ActiveSpin.Spin(Pause);
                return null;
            }

            Share();
        }

        return SharedCore() is { } core && core.TryEnter() ? core : null;
    }

    // Moves the lock to a core, whatever its state.
    private void Share()
    {
        var state = Volatile.Read(ref _state);
        if (state <= Shared / 2) return;
        var core = state < 0 ? RWMutexCore.WriteLocked() : RWMutexCore.ReadLocked(state);
        if (Interlocked.CompareExchange(ref _state, Shared, state) == state) Volatile.Write(ref _core, core);
    }

    private void Leave(RWMutexCore core)
    {
        if (core.Leave()) Detach(core);
    }

    // The core of a shared state that has not retired; null if the struct is the lock.
    private RWMutexCore? SharedCore()
    {
        var spin = default(SpinWait);
        while (true)
        {
            var core = Volatile.Read(ref _core);
            if (core is { HasRetired: false }) return core;
            if (core is not null) Detach(core);
            if (Volatile.Read(ref _state) > Shared / 2) return null;
            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    private void Detach(RWMutexCore retired)
    {
        if (Interlocked.CompareExchange(ref _core, null, retired) == retired) Volatile.Write(ref _state, 0);
    }

    private sealed class ReadLocker(RWMutexCore core) : Locker
    {
        public void Lock() => Entered().RLock(default);

        public GoTask LockAsync() => Entered().RLockAsync(default);

        public void Unlock() => core.RUnlock();

        private RWMutexCore Entered()
        {
            core.TryEnter();
            return core;
        }
    }
}

/// <summary>A pointer to an RWMutex, which implements <see cref="Locker"/> as Go's *sync.RWMutex does.</summary>
public sealed class RWMutexPtr : MethodPtr<RWMutex>, Locker
{
    /// <summary>A pointer to a new unlocked RWMutex.</summary>
    public RWMutexPtr()
    {
    }

    /// <summary>A pointer to a new variable with that value.</summary>
    public RWMutexPtr(RWMutex value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public void Lock() => Value.Lock();

    /// <inheritdoc/>
    public GoTask LockAsync() => Value.LockAsync();

    /// <inheritdoc/>
    public void Unlock() => Value.Unlock();
}
