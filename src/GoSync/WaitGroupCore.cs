// The part of a WaitGroup that sleeping goroutines and those started by Go hold on to: Go's state word and algorithm, step
// by step, so that each of its checks fires where Go's does.
//
//   _state   63      counter (signed)      32   31    30        waiters        0
//           +---------------------------------+------+--------------------------+
//           |                                 |bubble|                          |
//           +---------------------------------+------+--------------------------+
//
// Invariants
//   - each waiter counted in _state takes one permit of the semaphore, which its release has put there, before or after;
//   - _woken counts the permits that have been released and whose takers have not yet looked at _state again. The core retires, under
//     _lock, only when _state is zero and _woken is: a core in use by anybody at all is the core of its WaitGroup, so what
//     a woken waiter sees in _state is what it would see in Go;
//   - a retired core has the mark of RetiredWaiters in _state, which no operation removes.
using System.Diagnostics;
using GoRuntime;

namespace GoSync;

/// <summary>What a goroutine that enters Wait has to do.</summary>
internal enum WaitEntry
{
    /// <summary>The core has retired: look at the WaitGroup again.</summary>
    Retired,

    /// <summary>The counter is zero.</summary>
    NothingToWaitFor,

    /// <summary>The goroutine has been counted among the waiters.</summary>
    MustSleep,
}

internal sealed class WaitGroupCore : WaitBox
{
    public const string NegativeCounter = "sync: negative WaitGroup counter";
    private const string ConcurrentAdd = "sync: WaitGroup misuse: Add called concurrently with Wait";
    private const string EarlyReuse = "sync: WaitGroup is reused before previous Wait has returned";
    private const string SeveralBubbles = "sync: WaitGroup.Add called from multiple synctest bubbles";
    private const string InsideAndOutside = "sync: WaitGroup.Add called from inside and outside synctest bubble";

    private const long BubbleFlag = 0x8000_0000;
    private const long WaiterMask = 0x7fff_ffff;
    private const long RetiredWaiters = WaiterMask;

    private long _state;
    private Bubble? _bubble;
    private PermitQueue _queue;
    private SpinMutex _lock;
    private long _woken;
    private bool _isBox;
    private WaitReason _reason;

    public bool HasRetired => IsRetired(Volatile.Read(ref _state));

    /// <summary>Takes over the counter. Nobody else knows the core yet.</summary>
    public void Start(long counter) => _state = counter;

    public WaitGroupCore Copy()
    {
        var copy = new WaitGroupCore { _bubble = _bubble };
        var state = Volatile.Read(ref _state);
        copy._state = IsRetired(state) ? 0 : state;
        return copy;
    }

    /// <summary>Go's Add; false if the core has retired and nothing was done.</summary>
    public bool TryAdd(long delta, Bubble? bubble)
    {
        if (HasRetired) return false;
        if (bubble is not null && !TryJoin(bubble)) return false;

        var state = Interlocked.Add(ref _state, delta << 32);
        if (IsRetired(state)) return false;

        // Called from outside a bubble, but the WaitGroup belongs to one.
        if ((state & BubbleFlag) != 0 && bubble is null) FatalError.Throw(InsideAndOutside);

        var counter = (int)(state >> 32);
        var waiters = state & WaiterMask;
        if (counter < 0) Fault.Panic(NegativeCounter);
        if (waiters != 0 && delta > 0 && counter == (int)delta) Fault.Panic(ConcurrentAdd);
        if (counter > 0) return true;
        if (waiters == 0)
        {
            RetireIfIdle();
            return true;
        }

        // The counter has come to zero while there are waiters, so nothing may change the state any more: Add must not run
        // concurrently with Wait, and Wait counts no waiter when the counter is zero. A cheap check finds some misuse.
        if (Volatile.Read(ref _state) != state) Fault.Panic(ConcurrentAdd);

        EnterLock();
        _woken += waiters;
        Volatile.Write(ref _state, 0);
        ExitLock();
        if (bubble is not null) _bubble = null;
        for (; waiters != 0; waiters--) _queue.Release();
        return true;
    }

    /// <summary>The first half of Go's Wait, up to the point where it sleeps.</summary>
    private WaitEntry TryEnterWait(Bubble? bubble, out WaitReason reason)
    {
        reason = WaitReason.WaitGroupWait;
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if (IsRetired(state)) return WaitEntry.Retired;
            if (state >> 32 == 0)
            {
                LeaveBubble(state, bubble);

                // The last Done may have come between the decision to wait and the making of this core: nobody else would retire it.
                RetireIfIdle();
                return WaitEntry.NothingToWaitFor;
            }

            if (Interlocked.CompareExchange(ref _state, state + 1, state) != state) continue;
            if ((state & BubbleFlag) != 0 && bubble is not null && _bubble == bubble) reason = WaitReason.SynctestWaitGroupWait;
            return WaitEntry.MustSleep;
        }
    }

    /// <summary>Go's Wait; false if the core has retired.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the caller is not counted among the waiters.</exception>
    public bool TryWait(Bubble? bubble, CancellationToken token)
    {
        // What may fail comes before the caller is counted.
        _ = Goroutine.Current;
        var place = token.CanBeCanceled ? new PlaceInQueue(this) : null;
        place?.Watch(token);
        switch (TryEnterWait(bubble, out var reason))
        {
            case WaitEntry.Retired:
                place?.EndUnused();
                return false;
            case WaitEntry.NothingToWaitFor:
                place?.EndUnused();
                return true;
        }

        var since = WaitTimes.AreMeasured ? Stopwatch.GetTimestamp() : 0;
        _queue.Acquire(reason, wait: place);
        if (since != 0) WaitTimes.Record(since);
        place?.End();
        Leave();
        return true;
    }

    /// <inheritdoc cref="TryWait"/>
    public GoTask TryWaitAsync(Bubble? bubble, CancellationToken token, out bool hasRetired)
    {
        hasRetired = false;
        PlaceInQueue? place = null;
        WaitBox box;
        if (token.CanBeCanceled)
        {
            place = new PlaceInQueue(this);
            box = NewBox(place);
            place.Watch(token);
        }
        else
        {
            // The core itself is the task of the first that waits for it in this form.
            box = WaitTimes.AreMeasured || Interlocked.Exchange(ref _isBox, true) ? NewBox(null) : this;
        }

        switch (TryEnterWait(bubble, out var reason))
        {
            case WaitEntry.Retired:
                place?.EndUnused();
                hasRetired = true;
                return default;
            case WaitEntry.NothingToWaitFor:
                place?.EndUnused();
                if (box == this) Volatile.Write(ref _isBox, false);
                return default;
        }

        if (box is SleepBox sleep) sleep.Reason = reason;
        else _reason = reason;
        if (!_queue.TryAcquire(box, reason, wait: place)) return box.Task;
        place?.End();
        Leave();
        return default;
    }

    /// <summary>The body of a goroutine started by WaitGroup.Go.</summary>
    public void Run(Action f)
    {
        try
        {
            f();
        }
        catch (GoexitException)
        {
            TryAdd(-1, Bubble.Current);
            throw;
        }
        catch (Exception e) when (e is not FatalError)
        {
            // Done would let Wait return, and main perhaps exit, before the panic has ended the process.
            throw Fault.Repanic(e);
        }

        TryAdd(-1, Bubble.Current);
    }

    /// <inheritdoc cref="Run"/>
    public async GoTask RunAsync(Func<GoTask> f)
    {
        try
        {
            await f();
        }
        catch (GoexitException)
        {
            TryAdd(-1, Bubble.Current);
            throw;
        }
        catch (Exception e) when (e is not FatalError)
        {
            throw Fault.Repanic(e);
        }

        TryAdd(-1, Bubble.Current);
    }

    private static bool IsRetired(long state) => (state & WaiterMask) == RetiredWaiters;

    private void Leave()
    {
        var reused = Volatile.Read(ref _state) != 0;
        EnterLock();
        _woken--;
        RetireIfIdleLocked();
        ExitLock();
        if (reused) Fault.Panic(EarlyReuse);
    }

    private void RetireIfIdle()
    {
        EnterLock();
        RetireIfIdleLocked();
        ExitLock();
    }

    private void EnterLock()
    {
        _lock.Enter();
        AssertInvariants();
    }

    private void ExitLock()
    {
        AssertInvariants();
        _lock.Exit();
    }

    [Conditional("DEBUG")]
    private void AssertInvariants()
    {
        Debug.Assert(_woken >= 0, "more waiters have looked at a WaitGroup again than were woken");
        Debug.Assert(_woken == 0 || !HasRetired, "a WaitGroup's core has retired before all that it woke had looked");
    }

    private void RetireIfIdleLocked()
    {
        if (_woken == 0) Interlocked.CompareExchange(ref _state, RetiredWaiters, 0);
    }

    // All Adds must come from one bubble.
    private bool TryJoin(Bubble bubble)
    {
        if ((Interlocked.CompareExchange(ref _bubble, bubble, null) ?? bubble) != bubble) FatalError.Throw(SeveralBubbles);

        var state = Interlocked.Or(ref _state, BubbleFlag);
        if (IsRetired(state)) return false;
        if (state != 0 && (state & BubbleFlag) == 0) FatalError.Throw(InsideAndOutside);
        return true;
    }

    // With the counter at zero and no waiters the WaitGroup may go to another bubble.
    private void LeaveBubble(long state, Bubble? bubble)
    {
        if ((state & WaiterMask) == 0 && (state & BubbleFlag) != 0 && bubble is not null && _bubble == bubble &&
            Interlocked.CompareExchange(ref _state, 0, state) == state)
        {
            _bubble = null;
        }
    }

    protected override bool OnWakeUp()
    {
        if (!_queue.TryAcquireAfterWakeUp(this, _reason)) return false;
        Leave();
        return true;
    }

    // A cancelled waiter leaves. False if its release is on the way: while the counter is zero Add is about to release all.
    private bool TryLeave()
    {
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if (state >> 32 == 0 || (state & WaiterMask) == 0) return false;
            if (Interlocked.CompareExchange(ref _state, state - 1, state) == state) return true;
        }
    }

    private sealed class PlaceInQueue(WaitGroupCore core) : CancellableWait
    {
        public override bool TryLeave() => core.TryLeave();

        protected override void Cancel() => core._queue.Cancel(this);
    }

    private SleepBox NewBox(CancellableWait? place) =>
        WaitTimes.AreMeasured ? new MeasuredSleepBox(this, place) : new SleepBox(this, place);

    private class SleepBox(WaitGroupCore core, CancellableWait? place) : WaitBox
    {
        public WaitReason Reason;

        protected override bool OnWakeUp()
        {
            if (!core._queue.TryAcquireAfterWakeUp(this, Reason, wait: place)) return false;
            OnWaited();
            place?.End();
            core.Leave();
            return true;
        }

        protected virtual void OnWaited()
        {
        }
    }

    private sealed class MeasuredSleepBox(WaitGroupCore core, CancellableWait? place) : SleepBox(core, place)
    {
        private readonly long _since = Stopwatch.GetTimestamp();

        protected override void OnWaited() => WaitTimes.Record(_since);
    }
}
