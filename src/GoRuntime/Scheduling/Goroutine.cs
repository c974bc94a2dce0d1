// The identity of a goroutine: what the run queues hold, what waits in the queues of channels and semaphores, and what a
// traceback names.
//
// Invariants
//   - a goroutine is in at most one run queue, and in none unless its state is Runnable;
//   - whoever takes a goroutine out of a wait queue calls Ready exactly once: each sleep is paired with one wake-up, even if
//     the wake-up comes before the goroutine's stack has unwound (state Pending);
//   - a parked goroutine is touched by nobody but the one that makes it ready.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

internal enum GoroutineState : byte
{
    /// <summary>In a run queue.</summary>
    Runnable,

    /// <summary>A worker (or its own blocked thread) runs it.</summary>
    Running,

    /// <summary>It stands in a wait queue, its stack is still unwinding.</summary>
    Parking,

    /// <summary>It was made ready while it was <see cref="Parking"/>.</summary>
    Pending,

    /// <summary>It waits; whoever makes it ready puts it in a run queue.</summary>
    Parked,

    /// <summary>It asked to go to the end of the global queue once its stack has unwound.</summary>
    Yielding,

    /// <summary>Its async part is done and its blocked thread goes on.</summary>
    Switching,

    /// <summary>It has ended.</summary>
    Dead,
}

internal abstract class Goroutine : Continuation
{
    /// <summary>Link of the queue it is in.</summary>
    public Goroutine? Next;

    /// <summary>What to run when it is scheduled; null before it has started. A <see cref="Worker"/> stands for its blocked
    /// thread.</summary>
    public Continuation? Resume;

    /// <summary>Links of <see cref="GoroutineRegistry"/>.</summary>
    public Goroutine? RegistryNext, RegistryPrevious;

    /// <summary>Number printed in tracebacks; main is 1.</summary>
    public readonly long Id;

    /// <summary>The goroutine whose <c>go</c> statement made it; 0 if none did.</summary>
    public readonly long CreatorId;

    private GoroutineExtras? _extras;
    private byte _state;

    /// <summary>Why it is blocked. Meaningful while it is parked.</summary>
    public WaitReason WaitReason;

    // It has been woken with a permit of its semaphore.
    private bool _hasTicket;

    /// <summary>Shard of the registry it is in, plus one; 0 if it never parked.</summary>
    public byte RegistryShard;

    /// <summary>When it last parked, in <see cref="CoarseClock.Seconds"/>.</summary>
    public int ParkedAt;

    protected Goroutine(long id, long creatorId, GoroutineExtras? extras = null, bool isPlainThread = false)
    {
        IsPlainThread = isPlainThread;
        _extras = extras;
        Id = id;
        CreatorId = creatorId;
    }

    /// <summary>
    /// The calling goroutine. On a plain thread this is the identity of that thread, which can block but has no async part.
    /// </summary>
    public static Goroutine Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var worker = Worker.OfThisThread;
            return worker is { IsPlain: false } ? worker.Goroutine! : Worker.AttachThread().ThreadIdentity;
        }
    }

    /// <summary>
    /// The goroutine that an awaiter puts in a queue: the calling one, or on a plain thread a new one for the rest of
    /// the async method.
    /// </summary>
    public static Goroutine CurrentForAwait
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Worker.OfThisThread?.Goroutine ?? AdoptedGoroutine.Adopt();
    }

    public GoroutineState State => (GoroutineState)Volatile.Read(ref _state);

    /// <summary>What few goroutines need: bubble, panic state, sleep timer.</summary>
    public GoroutineExtras Extras => _extras ?? Interlocked.CompareExchange(ref _extras, new GoroutineExtras(), null) ?? _extras;

    /// <summary><see cref="Extras"/> without making them.</summary>
    public GoroutineExtras? ExtrasOrNull => _extras;

    /// <summary>The synctest bubble it belongs to, if any; inherited by the goroutines it starts.</summary>
    public Bubble? Bubble => _extras?.Bubble;

    /// <summary>
    /// Only finishes an async call that a method of a foreign task type has awaited; the goroutine itself goes on as a
    /// <see cref="GoroutineAlias"/>.
    /// </summary>
    public bool IsSplitOff;

    /// <summary>What the goroutine's <c>go</c> statement called, for tracebacks.</summary>
    public virtual System.Reflection.MethodInfo? EntryMethod => null;

    /// <summary>The function among the arguments of the <c>go</c> statement, such as what WaitGroup.Go was given.</summary>
    public virtual Delegate? FunctionArgument => null;

    /// <summary>True for a thread that no worker runs: making it ready wakes the thread itself.</summary>
    public readonly bool IsPlainThread;

    /// <summary>Passes a semaphore's permit to this goroutine, which has just been taken out of the semaphore's queue.</summary>
    public void GiveTicket() => _hasTicket = true;

    /// <summary>After a wake-up: true if a permit was passed on with it.</summary>
    public bool TakeTicket()
    {
        var had = _hasTicket;
        _hasTicket = false;
        return had;
    }

    /// <summary>
    /// Announces that it is about to stand in a wait queue. Call it before anybody can find it there, and follow it, on
    /// the same thread, by returning to the worker (awaiting form) or by <see cref="ThreadBlocking.Park"/> (blocking form).
    /// </summary>
    public void BeginPark(WaitReason reason)
    {
        if (!TryBeginPark(reason))
        {
            ThrowStrayTask();
        }
    }

    /// <summary><see cref="BeginPark"/> under a lock: false, where the caller releases it and calls <see cref="ThrowStrayTask"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryBeginPark(WaitReason reason)
    {
        if (_state != (byte)GoroutineState.Running)
        {
            return false;
        }

        WaitReason = reason;
        ParkedAt = CoarseClock.Seconds;
        Tracing.Parked(this, reason);
        if (RegistryShard == 0 && !IsPlainThread)
        {
            GoroutineRegistry.Add(this);
        }

        _state = (byte)GoroutineState.Parking;
        return true;
    }

    /// <summary>Takes back <see cref="BeginPark"/> when nobody has been able to find it.</summary>
    public void CancelPark()
    {
        _state = (byte)GoroutineState.Running;
        Tracing.ParkCanceled(this);
    }

    /// <summary>
    /// Ends the wait it announced. The caller has taken it out of the queue, holds no lock, and calls this once.
    /// With GOMAXPROCS(1) it runs next; the one that would have run next goes to the end of the run queue.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ready() => Scheduler.Ready(this, next: true);

    /// <summary>
    /// The waker's half of the handshake. False if the goroutine has not left its stack yet: then its worker goes on with it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TakeForRunQueue()
    {
        // Nobody else may wake it, so Parked can only be left here; no atomic operation is needed then.
        if (Volatile.Read(ref _state) == (byte)GoroutineState.Parking
            && Interlocked.CompareExchange(ref _state, (byte)GoroutineState.Pending,
                (byte)GoroutineState.Parking) == (byte)GoroutineState.Parking)
        {
            return false;
        }

        if (_extras?.Bubble is { } bubble && WaitReason.IsDurable())
        {
            bubble.BeginActivity();
        }

        _state = (byte)GoroutineState.Runnable;
        return true;
    }

    /// <summary>The worker's half: the stack has unwound. False if it has been made ready meanwhile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryCommitPark()
    {
        if (_extras?.Bubble is { } bubble)
        {
            return TryCommitParkIn(bubble);
        }

        return Interlocked.CompareExchange(ref _state, (byte)GoroutineState.Parked,
            (byte)GoroutineState.Parking) == (byte)GoroutineState.Parking;
    }

    /// <summary>Set by the thread that runs it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetState(GoroutineState state) => _state = (byte)state;

    private bool TryCommitParkIn(Bubble bubble)
    {
        // Once it is parked, another thread may run it.
        var durably = WaitReason.IsDurable();
        if (Interlocked.CompareExchange(ref _state, (byte)GoroutineState.Parked,
            (byte)GoroutineState.Parking) != (byte)GoroutineState.Parking)
        {
            return false;
        }

        if (durably)
        {
            bubble.EndActivity();
        }

        return true;
    }

    /// <summary>The goroutine is parked already, in an async method whose task was not awaited.</summary>
    [DoesNotReturn]
    public static void ThrowStrayTask() =>
        throw new InvalidOperationException("a GoTask that has not completed must be awaited before its goroutine goes on");
}

/// <summary>The state that few goroutines have.</summary>
internal sealed class GoroutineExtras
{
    /// <summary>What passes to the alias of a goroutine that is split: all but what is bound to the object itself.</summary>
    public GoroutineExtras MoveToAlias()
    {
        var extras = new GoroutineExtras { Bubble = Bubble, Panics = Panics, Context = Context };
        Panics = default;
        return extras;
    }

    /// <summary>The synctest bubble it belongs to.</summary>
    public Bubble? Bubble;

    /// <summary>What it had set of <see cref="AsyncLocal{T}"/> when it last parked; null if nothing.</summary>
    public ExecutionContext? Context;

    /// <summary>The bubble whose end it waits for, from outside.</summary>
    public Bubble? RootOf;

    /// <summary>Panics on their way and the one that <c>recover()</c> may stop; owned by <see cref="Recovery"/>.</summary>
    public PanicState Panics;

    /// <summary>Reused by each <see cref="Go.Sleep"/> of the goroutine.</summary>
    public SleepTimer? SleepTimer;

    /// <summary>Reused by each await of something that is not ours.</summary>
    public Action? ForeignWakeUp;
}
