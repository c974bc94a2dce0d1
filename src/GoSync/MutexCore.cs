// Go's mutex with its two modes, as an object that waiting goroutines can hold on to. Normal mode: waiters queue in FIFO
// order, but one that is woken competes with goroutines that arrive, which usually win as they are running. Starvation
// mode: once a waiter has waited for more than 1 ms, Unlock hands the mutex directly to the first of the queue.
//
//   _state   31     waiters     3    2        1       0
//           +-------------------+--------+-------+--------+
//           |                   |starving| woken | locked |
//           +-------------------+--------+-------+--------+
//
// Invariants
//   - a waiter counted in _state sleeps once, and Unlock wakes at most one at a time (woken);
//   - the core retires (Retired in _state, for ever) only from 0: nobody holds it, waits for it, or has been woken for it. Somebody
//     may still be in Unlock, about to wake a waiter whom others have let in meanwhile.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>What an attempt to lock came to.</summary>
internal enum LockAttempt
{
    /// <summary>The core has retired: look at the Mutex again.</summary>
    Retired,

    /// <summary>The caller holds the lock.</summary>
    Acquired,

    /// <summary>The caller has been counted as a waiter and must sleep.</summary>
    MustSleep,
}

/// <summary>What a goroutine that tries to lock remembers between its attempts.</summary>
internal struct LockWait
{
    /// <summary>When it went to sleep for the first time; 0 if it has not.</summary>
    public long Since;

    /// <summary>It has been waiting for too long.</summary>
    public bool Starving;

    /// <summary>It owns the woken bit.</summary>
    public bool Awoke;

    /// <summary>How often it has spun since it arrived or was woken.</summary>
    public int Spins;

    /// <summary>It waits in the blocking form.</summary>
    public bool BlocksThread;
}

internal sealed class MutexCore(int state)
{
    public const int Locked = 1;
    public const string UnlockOfUnlocked = "sync: unlock of unlocked mutex";

    private const int Woken = 2;
    private const int Starving = 4;
    private const int Waiter = 8;
    private const int WaiterShift = 3;
    private const int Retired = int.MinValue;
    private const string Inconsistent = "sync: inconsistent mutex state";

    private static readonly long StarvationThreshold = Stopwatch.Frequency / 1000;

    private int _state = state;
    private PermitQueue _queue;

    public bool HasRetired => Volatile.Read(ref _state) == Retired;

    /// <summary>Go's copy: the state, without the waiters it counts.</summary>
    public MutexCore Copy()
    {
        var state = Volatile.Read(ref _state);
        return new MutexCore(state == Retired ? 0 : state);
    }

    public void Lock(CancellationToken token = default)
    {
        var attempt = new LockWait { BlocksThread = true };
        if (Attempt(ref attempt, mayWait: false) != LockAttempt.Acquired) LockSlow(attempt, WaitReason.MutexLock, token);
    }

    public GoTask LockAsync(CancellationToken token = default)
    {
        var attempt = default(LockWait);
        return Attempt(ref attempt, mayWait: false) == LockAttempt.Acquired
            ? default
            : TryLockSlowAsync(attempt, WaitReason.MutexLock, token, out _);
    }

    public bool TryLock()
    {
        var old = Volatile.Read(ref _state);
        return old != Retired && (old & (Locked | Starving)) == 0 &&
               Interlocked.CompareExchange(ref _state, old | Locked, old) == old;
    }

    /// <summary>Locks, or makes the caller a waiter, or finds the core retired. Unless it <paramref name="mayWait"/>, the caller
    /// is only told that it must, and the state is as it was.</summary>
    public LockAttempt Attempt(ref LockWait wait, bool mayWait = true)
    {
        var old = Volatile.Read(ref _state);
        while (true)
        {
            if (old == Retired) return LockAttempt.Retired;

            // In starvation mode ownership is handed over, so there is nothing to spin for.
            if ((old & (Locked | Starving)) == Locked && ActiveSpin.MaySpin(wait.Spins, wait.BlocksThread))
            {
                // Tell Unlock not to wake another one.
                if (!wait.Awoke && (old & Woken) == 0 && old >> WaiterShift != 0 &&
                    Interlocked.CompareExchange(ref _state, old | Woken, old) == old)
                {
                    wait.Awoke = true;
                }

                ActiveSpin.Spin();
                wait.Spins++;
                old = Volatile.Read(ref _state);
                continue;
            }

            if (!mayWait && (old & (Locked | Starving)) != 0)
            {
                // The bit was set to be the one that wakes: another one must be woken instead.
                if (wait.Awoke) ReturnWoken(ref wait);
                return LockAttempt.MustSleep;
            }

            var next = old;
            if ((old & Starving) == 0) next |= Locked;
            if ((old & (Locked | Starving)) != 0) next += Waiter;
            if (wait.Starving && (old & Locked) != 0) next |= Starving;
            if (wait.Awoke)
            {
                if ((next & Woken) == 0) FatalError.Throw(Inconsistent);
                next &= ~Woken;
            }

            AssertChange(old, next);
            var found = Interlocked.CompareExchange(ref _state, next, old);
            if (found == old) return (old & (Locked | Starving)) == 0 ? LockAttempt.Acquired : LockAttempt.MustSleep;
            old = found;
        }
    }

    /// <summary>Waits for the lock; false if the core has retired.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the caller neither holds the lock nor waits.</exception>
    public bool LockSlow(LockWait attempt, WaitReason reason, CancellationToken token)
    {
        // What may fail comes before the caller is counted.
        _ = Goroutine.Current;
        var place = token.CanBeCanceled ? new PlaceInQueue(this) : null;
        place?.Watch(token);
        switch (Attempt(ref attempt))
        {
            case LockAttempt.Acquired:
                place?.EndUnused();
                return true;
            case LockAttempt.Retired:
                place?.EndUnused();
                return false;
        }

        Sleep(attempt, reason, place);
        place?.End();
        return true;
    }

    /// <summary>Sleeps as a waiter until the lock is held or the wait is cancelled.</summary>
    public void Sleep(LockWait attempt, WaitReason reason, CancellableWait? place = null)
    {
        do
        {
            var again = BeginSleep(ref attempt);
            _queue.Acquire(reason, lifo: again, place);
        }
        while (place is not { IsWithdrawn: true } && !WakeUp(ref attempt));
    }

    /// <inheritdoc cref="LockSlow"/>
    public GoTask TryLockSlowAsync(LockWait attempt, WaitReason reason, CancellationToken token, out bool hasRetired)
    {
        var place = token.CanBeCanceled ? new PlaceInQueue(this) : null;
        var box = new LockBox(this, attempt, reason, place);
        place?.Watch(token);
        hasRetired = false;
        switch (box.Enter())
        {
            case LockAttempt.MustSleep:
                return box.TryLock() ? default : box.Task;
            case LockAttempt.Retired:
                hasRetired = true;
                break;
        }

        place?.EndUnused();
        return default;
    }

    /// <summary>Unlocks, or ends the process with <c>fatal error: sync: unlock of unlocked mutex</c>. True if nobody waits and nobody
    /// has been woken for it: the core may retire.</summary>
    public bool Unlock()
    {
        var state = Interlocked.Add(ref _state, -Locked);
        if (state == 0) return true;

        // With somebody awake for the lock already, there is nothing to do.
        if ((state & (Locked | Woken | Starving)) != Woken) UnlockSlow(state);
        return false;
    }

    /// <summary>Retires the core if it is not in use.</summary>
    public bool TryRetire() => Interlocked.CompareExchange(ref _state, Retired, 0) == 0;

    // True if it has slept before: then it goes to the head of the queue.
    private static bool BeginSleep(ref LockWait wait)
    {
        if (wait.Since != 0) return true;
        wait.Since = Stopwatch.GetTimestamp();
        return false;
    }

    // True if the lock is held, false if the goroutine has been counted as a waiter once more.
    private bool WakeUp(ref LockWait wait)
    {
        wait.Starving = wait.Starving || Stopwatch.GetTimestamp() - wait.Since > StarvationThreshold;
        var old = Volatile.Read(ref _state);
        while ((old & Starving) != 0)
        {
            // The mutex was handed over, but the state does not say yet that it is locked and that a waiter has gone.
            if ((old & (Locked | Woken)) != 0 || old >> WaiterShift == 0) FatalError.Throw(Inconsistent);
            var next = old + Locked - Waiter;

            // Starvation mode is slow; it ends with the first waiter that has not starved, and with the last one. To hand over to one
            // thread after the other is a hundred times slower: with them each hand-over is an exception.
            if (!wait.Starving || wait.BlocksThread || old >> WaiterShift == 1) next &= ~Starving;
            AssertChange(old, next);

            // In Go nobody leaves; here the waiter that made this one not the last may be cancelled just now.
            var found = Interlocked.CompareExchange(ref _state, next, old);
            if (found == old) return true;
            old = found;
        }

        wait.Awoke = true;
        wait.Spins = 0;
        return Attempt(ref wait) == LockAttempt.Acquired;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UnlockSlow(int state)
    {
        if (((state + Locked) & Locked) == 0) FatalError.Throw(UnlockOfUnlocked);
        if ((state & Starving) != 0)
        {
            // The waiter becomes the owner. It sets the locked bit itself; nobody else can, while the mutex is starving.
            _queue.Release(handOff: true);
            return;
        }

        WakeOne(state);
    }

    // The mutex was unlocked: wakes a waiter unless somebody sees to it. The caller holds nothing that would keep the core in use.
    private void WakeOne(int state)
    {
        while (true)
        {
            // Nobody to wake (the core may even have retired), or somebody is awake or has locked already.
            if (state >> WaiterShift <= 0 || (state & (Locked | Woken | Starving)) != 0) return;
            var next = (state - Waiter) | Woken;
            AssertChange(state, next);
            var found = Interlocked.CompareExchange(ref _state, next, state);
            if (found == state)
            {
                _queue.Release();
                return;
            }

            state = found;
        }
    }

    // A cancelled waiter leaves. False if a wake-up is on the way to it: the waiters that are not counted any more are as many
    // as the permits, and a starving mutex without an owner belongs to the last of its waiters.
    private bool TryLeave()
    {
        var old = Volatile.Read(ref _state);
        while (true)
        {
            var waiters = old >> WaiterShift;
            if (waiters <= 0 || waiters == 1 && (old & (Locked | Starving)) == Starving) return false;
            var next = old - Waiter;
            if (waiters == 1) next &= ~Starving;
            AssertChange(old, next);
            var found = Interlocked.CompareExchange(ref _state, next, old);
            if (found == old) return true;
            old = found;
        }
    }

    // Of each state that is about to be another one.
    [Conditional("DEBUG")]
    private static void AssertChange(int state, int next)
    {
        Debug.Assert(state != Retired, "a mutex that has retired is used again");
        Debug.Assert(next >= 0, "a mutex has less than no waiters");
        Debug.Assert((next & Starving) == 0 || next >> WaiterShift != 0, "a mutex starves without waiters");
    }

    // An arriving goroutine that set the woken bit, to keep Unlock from waking another one, has decided not to compete for now.
    private void ReturnWoken(ref LockWait wait)
    {
        wait.Awoke = false;
        var state = Interlocked.And(ref _state, ~Woken) & ~Woken;

        // The owner that has left meanwhile relied on the bit.
        if ((state & Locked) == 0) WakeOne(state);
    }

    private sealed class PlaceInQueue(MutexCore core) : CancellableWait
    {
        public override bool TryLeave() => core.TryLeave();

        protected override void Cancel() => core._queue.Cancel(this);
    }

    private sealed class LockBox(MutexCore core, LockWait attempt, WaitReason reason, CancellableWait? place) : WaitBox
    {
        private LockWait _attempt = attempt;
        private bool _again;

        public LockAttempt Enter() => core.Attempt(ref _attempt);

        /// <summary>True with the lock, or cancelled; false if the goroutine sleeps.</summary>
        public bool TryLock()
        {
            do
            {
                _again = BeginSleep(ref _attempt);
                if (!core._queue.TryAcquire(this, reason, lifo: _again, place)) return false;
            }
            while (place is not { IsWithdrawn: true } && !core.WakeUp(ref _attempt));
            place?.End();
            return true;
        }

        protected override bool OnWakeUp()
        {
            if (!core._queue.TryAcquireAfterWakeUp(this, reason, lifo: _again, place)) return false;
            if (place is not { IsWithdrawn: true } && !core.WakeUp(ref _attempt)) return TryLock();
            place?.End();
            return true;
        }
    }
}
