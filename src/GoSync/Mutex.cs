// sync.Mutex: a struct whose zero value is unlocked and that allocates nothing until somebody has to wait for it.
//
// While nobody waits the struct itself is the lock. A goroutine that sleeps cannot keep a reference to the struct, so the
// first that has to moves the lock to an object, MutexCore, which has Go's algorithm; when the core is unlocked and nobody
// waits, it retires and the struct is the lock again. So a Mutex that is not in use stands for itself, and copying it is
// harmless, as in Go.
//
// Invariants
//   - _state is Unlocked or Locked: that is the lock's state. It is Shared: _core is the lock;
//   - Shared and _core is null: another thread is between its two steps of Share or Detach; it is waited for;
//   - only a locked Mutex becomes Shared, by the one that then sets _core; a retired core stays retired, and the one that
//     takes it out of _core then sets _state to Unlocked.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>A mutual exclusion lock. The zero value is unlocked. It must not be copied after first use.</summary>
/// <remarks>Go: sync/mutex.go, internal/sync/mutex.go.</remarks>
[GoType("sync.Mutex")]
[MethodPtr(typeof(MutexPtr))]
public struct Mutex : ICopyable<Mutex>, IGoFields<MutexFields>
{
    private const int Unlocked = 0;
    private const int Locked = 1;
    private const int Shared = 2;

    private int _state;

    private MutexCore? _core;

    readonly MutexFields IGoFields<MutexFields>.Fields() => new() { Words = new MutexWords { State = _state == Unlocked ? 0 : Locked } };

    /// <summary>Locks, waiting until it is unlocked: the blocking form, for plain threads and plain functions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lock()
    {
        if (_core is not null || Interlocked.CompareExchange(ref _state, Locked, Unlocked) != Unlocked) LockSlow(default);
    }

    /// <summary>Locks, waiting until it is unlocked: the awaiting form, in the same queue as <see cref="Lock()"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GoTask LockAsync() =>
        _core is null && Interlocked.CompareExchange(ref _state, Locked, Unlocked) == Unlocked ? default : LockSlowAsync(default);

    /// <summary>As <see cref="Lock()"/>, and stops waiting when the token is cancelled. If the lock and the cancellation come at
    /// the same time, one of them counts: the mutex is locked, or this throws and nobody else notices that it ever waited.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the caller does not hold the lock.</exception>
    public void Lock(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Interlocked.CompareExchange(ref _state, Locked, Unlocked) != Unlocked) LockSlow(cancellationToken);
    }

    /// <inheritdoc cref="Lock(CancellationToken)"/>
    public GoTask LockAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Interlocked.CompareExchange(ref _state, Locked, Unlocked) == Unlocked ? default : LockSlowAsync(cancellationToken);
    }

    /// <summary>Locks if it is unlocked, and says whether it did.</summary>
    public bool TryLock() =>
        Interlocked.CompareExchange(ref _state, Locked, Unlocked) == Unlocked ||
        Volatile.Read(ref _state) == Shared && SharedCore() is { } core && core.TryLock();

    /// <summary>Unlocks; any goroutine may.</summary>
    /// <remarks>Fatal error: <c>sync: unlock of unlocked mutex</c>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Unlock()
    {
        if (_core is not null || Interlocked.CompareExchange(ref _state, Unlocked, Locked) != Locked) UnlockSlow();
    }

    /// <summary>Go's copy of the struct: locked if this one is, and without its waiters.</summary>
    public Mutex Copy()
    {
        var state = Volatile.Read(ref _state);
        if (state != Shared) return new Mutex { _state = state };
        return SharedCore() is { } core ? new Mutex { _state = Shared, _core = core.Copy() } : default;
    }

    // The struct is not unlocked. If the lock is a core that is free, this locks it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LockSlow(CancellationToken token)
    {
        if (Volatile.Read(ref _core) is not { } core || !core.TryLock()) LockSlower(token);
    }

    /// <inheritdoc cref="LockSlow"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private GoTask LockSlowAsync(CancellationToken token) =>
        Volatile.Read(ref _core) is { } core && core.TryLock() ? default : LockSlowerAsync(token);

    private void LockSlower(CancellationToken token)
    {
        var attempt = new LockWait { BlocksThread = true };
        while (EnterSlow(ref attempt) is { } core)
        {
            if (core.LockSlow(attempt, WaitReason.MutexLock, token)) return;
        }
    }

    private GoTask LockSlowerAsync(CancellationToken token)
    {
        var attempt = default(LockWait);
        while (EnterSlow(ref attempt) is { } core)
        {
            var wait = core.TryLockSlowAsync(attempt, WaitReason.MutexLock, token, out var hasRetired);
            if (!hasRetired) return wait;
        }

        return default;
    }

    // Null once the lock is held; else the core to wait on.
    private MutexCore? EnterSlow(ref LockWait wait)
    {
        while (true)
        {
            // Read first: to fail at changing the word would take its cache line away from the owner.
            var state = Volatile.Read(ref _state);
            if (state == Unlocked)
            {
                if (Interlocked.CompareExchange(ref _state, Locked, Unlocked) == Unlocked) return null;
                continue;
            }

            if (state == Locked)
            {
                if (ActiveSpin.MaySpin(wait.Spins, wait.BlocksThread))
                {
                    ActiveSpin.Spin();
                    wait.Spins++;
                    continue;
                }

                Share();
            }

            if (SharedCore() is not { } core) continue;
            switch (core.Attempt(ref wait, mayWait: false))
            {
                case LockAttempt.Acquired:
                    return null;
                case LockAttempt.MustSleep:
                    return core;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UnlockSlow()
    {
        // The core of a lock that is held has not retired: SharedCore is for the moment in which there is none yet.
        if (Volatile.Read(ref _state) != Shared || (Volatile.Read(ref _core) ?? SharedCore()) is not { } core)
        {
            FatalError.Throw(MutexCore.UnlockOfUnlocked);
            return;
        }

        if (core.Unlock() && core.TryRetire()) Detach(core);
    }

    // Moves the lock to a core if it is locked.
    private void Share()
    {
        var core = new MutexCore(MutexCore.Locked);
        if (Interlocked.CompareExchange(ref _state, Shared, Locked) == Locked) Volatile.Write(ref _core, core);
    }

    // The core of a shared state that has not retired; null if the struct is the lock.
    private MutexCore? SharedCore()
    {
        var spin = default(SpinWait);
        while (true)
        {
            var core = Volatile.Read(ref _core);
            if (core is { HasRetired: false }) return core;
            if (core is not null) Detach(core);
            if (Volatile.Read(ref _state) != Shared) return null;
            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    private void Detach(MutexCore retired)
    {
        if (Interlocked.CompareExchange(ref _core, null, retired) == retired) Volatile.Write(ref _state, Unlocked);
    }
}

/// <summary>A pointer to a Mutex, which implements <see cref="Locker"/> as Go's *sync.Mutex does.</summary>
public sealed class MutexPtr : MethodPtr<Mutex>, Locker
{
    /// <summary>A pointer to a new unlocked Mutex.</summary>
    public MutexPtr()
    {
    }

    /// <summary>A pointer to a new variable with that value.</summary>
    public MutexPtr(Mutex value)
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
