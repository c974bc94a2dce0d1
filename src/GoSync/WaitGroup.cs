// sync.WaitGroup: a 16-byte struct whose zero value is ready and that allocates nothing until somebody waits or calls Go.
//
//   _state   63      counter (signed)      32 31         unused          1   0
//           +---------------------------------+-------------------------+------+
//           |                                 |            0            |shared|
//           +---------------------------------+-------------------------+------+
//
// A goroutine that sleeps, and one that Go started, cannot keep a reference to the struct: it may live in another struct,
// in an array or on a stack, and its address may change. Whatever they need is therefore in an object, WaitGroupCore, which
// has Go's whole algorithm and its state word. The struct moves its counter there when it is first needed (Share) and takes
// it back when the core has retired: the counter is zero, nobody waits and no woken waiter is still on its way (Detach).
// So an idle WaitGroup always stands for itself, and a copy of it is independent, as in Go.
//
// Invariants
//   - shared is clear: the counter in _state is the counter, there are no waiters, and every change is one atomic step;
//   - shared is set: _core has the counter, and the counter bits of _state mean nothing. An Add that finds out by its own
//     atomic addition that shared is set has changed nothing that counts, and is repeated on the core;
//   - shared is set and _core is null: another thread is between its two steps of Share or Detach; it is waited for;
//   - _core is set by the one that set shared, and cleared by the one that then clears shared; a retired core stays retired.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>Waits for a group of goroutines to finish. The zero value is ready. It must not be copied after first use.</summary>
/// <remarks>Go: sync/waitgroup.go.</remarks>
[GoType("sync.WaitGroup")]
public struct WaitGroup : ICopyable<WaitGroup>, IGoFields<WaitGroupFields>
{
    private const long Shared = 1;

    private long _state;

    private WaitGroupCore? _core;

    readonly WaitGroupFields IGoFields<WaitGroupFields>.Fields()
    {
        var fields = default(WaitGroupFields);
        fields.State.Store((ulong)_state >> 32 << 32);
        return fields;
    }

    /// <summary>Adds <paramref name="delta"/>, which may be negative, to the counter. At zero all waiters are released.</summary>
    /// <remarks>
    /// Panics: <c>sync: negative WaitGroup counter</c>; <c>sync: WaitGroup misuse: Add called concurrently with Wait</c>.
    /// Fatal errors: <c>sync: WaitGroup.Add called from multiple synctest bubbles</c>,
    /// <c>sync: WaitGroup.Add called from inside and outside synctest bubble</c>.
    /// Only the low 32 bits of delta count, as in Go.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long delta)
    {
        // Not read before: a read of a word just changed atomically costs as much as the change. Where the counter is not here,
        // the addition has changed nothing that counts.
        if (CurrentBubble is null)
        {
            var state = Interlocked.Add(ref _state, delta << 32);
            if ((state & Shared) == 0)
            {
                if (state < 0) Fault.Panic(WaitGroupCore.NegativeCounter);
                return;
            }
        }

        AddShared(delta);
    }

    /// <summary>Takes one off the counter. At zero all waiters are released.</summary>
    /// <remarks>Panics: <c>sync: negative WaitGroup counter</c>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Done() => Add(-1);

    /// <summary>Blocks until the counter is zero: the blocking form, for plain threads and plain functions.</summary>
    /// <remarks>Panics: <c>sync: WaitGroup is reused before previous Wait has returned</c>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Wait()
    {
        if (!IsZeroAlone) WaitSlow(default);
    }

    /// <summary>Waits until the counter is zero: the awaiting form, in the same queue as <see cref="Wait()"/>.</summary>
    /// <remarks>Panics: <c>sync: WaitGroup is reused before previous Wait has returned</c>. A wait that suspends costs one object
    /// if it is the only one, and one more for each further one.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GoTask WaitAsync() => IsZeroAlone ? default : WaitSlowAsync(default);

    /// <summary>As <see cref="Wait()"/>, and stops waiting when the token is cancelled: the waiter is taken out of the group's
    /// counts, the others wait on. If the release and the cancellation come at the same time, one of them counts.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before the counter was zero.</exception>
    public void Wait(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!IsZeroAlone) WaitSlow(cancellationToken);
    }

    /// <inheritdoc cref="Wait(CancellationToken)"/>
    public GoTask WaitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return IsZeroAlone ? default : WaitSlowAsync(cancellationToken);
    }

    /// <summary>Calls <paramref name="f"/> in a new goroutine, counted until f returns or ends by Goexit. A panic in f is
    /// fatal and leaves the counter as it is, and so does a nil f, which panics in the new goroutine.</summary>
    public void Go(Action f)
    {
        GoRuntime.Go.Run(static (core, f) => core.Run(f), AddOneShared(), f);
    }

    /// <inheritdoc cref="Go(Action)"/>
    public void Go(Func<GoTask> f)
    {
        GoRuntime.Go.Run(static (core, f) => core.RunAsync(f), AddOneShared(), f);
    }

    /// <summary>Go's copy of the struct: the same counter and number of waiters, and none of the waiters.</summary>
    public WaitGroup Copy()
    {
        var state = Volatile.Read(ref _state);
        if ((state & Shared) == 0) return new WaitGroup { _state = state };
        return SharedCore() is { } core ? new WaitGroup { _state = Shared, _core = core.Copy() } : default;
    }

    private static Bubble? CurrentBubble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Bubble.Current;
    }

    // True if the counter is here and zero: there is nothing to wait for.
    private bool IsZeroAlone
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Volatile.Read(ref _state) == 0;
    }

    private void WaitSlow(CancellationToken token)
    {
        while (CoreToWaitFor() is { } core)
        {
            if (core.TryWait(CurrentBubble, token)) return;
        }
    }

    private GoTask WaitSlowAsync(CancellationToken token)
    {
        while (CoreToWaitFor() is { } core)
        {
            var wait = core.TryWaitAsync(CurrentBubble, token, out var hasRetired);
            if (!hasRetired) return wait;
        }

        return default;
    }

    private void AddShared(long delta)
    {
        while (true)
        {
            var bubble = CurrentBubble;
            if (bubble is null && (Volatile.Read(ref _state) & Shared) == 0)
            {
                Add(delta);
                return;
            }

            // Outside of a bubble there is no need for a core if the one there was has retired.
            if ((bubble is null ? SharedCore() : Share())?.TryAdd(delta, bubble) == true) return;
        }
    }

    private WaitGroupCore AddOneShared()
    {
        while (true)
        {
            var core = Share();
            if (core.TryAdd(1, CurrentBubble)) return core;
        }
    }

    // Null if the counter is zero.
    private WaitGroupCore? CoreToWaitFor()
    {
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if ((state & Shared) == 0) return state >> 32 == 0 ? null : Share();
            if (SharedCore() is { } core) return core;
        }
    }

    // Moves the counter to a core unless it is in one. The core may retire before the caller gets to use it.
    private WaitGroupCore Share()
    {
        WaitGroupCore? fresh = null;
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if ((state & Shared) != 0)
            {
                if (SharedCore() is { } core) return core;
                continue;
            }

            fresh ??= new WaitGroupCore();
            fresh.Start(state);
            if (Interlocked.CompareExchange(ref _state, state | Shared, state) != state) continue;
            Volatile.Write(ref _core, fresh);
            return fresh;
        }
    }

    // The core of a shared state that has not retired; null if the struct has its counter back.
    private WaitGroupCore? SharedCore()
    {
        var spin = default(SpinWait);
        while (true)
        {
            var core = Volatile.Read(ref _core);
            if (core is { HasRetired: false }) return core;
            if (core is not null) Detach(core);
            if ((Volatile.Read(ref _state) & Shared) == 0) return null;
            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    private void Detach(WaitGroupCore retired)
    {
        if (Interlocked.CompareExchange(ref _core, null, retired) == retired) Interlocked.Exchange(ref _state, 0);
    }
}
