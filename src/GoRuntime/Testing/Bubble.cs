// A synctest bubble: goroutines that share a fake clock, which moves only when each of them is durably blocked, that is when
// none but another of them (or the clock) can ever wake it.
//
// Invariants
//   - _active counts the goroutines of the bubble that are not durably blocked, and whatever else keeps it awake: a step of
//     the bubble, a method of a foreign task type that continues in it. A goroutine is counted before it can run, and
//     no longer counted only after its park has been committed, so zero means that no goroutine of the bubble can run;
//   - whoever takes _active to zero takes it up again and queues a BubbleStep: there is at most one;
//   - what a step wakes has been counted before the step gives its own count up;
//   - once the bubble has ended, the last step's count is kept: it takes no more steps.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>The bubble a goroutine belongs to.</summary>
/// <remarks>Go: runtime/synctest.go, synctestBubble.</remarks>
internal sealed partial class Bubble
{
    /// <summary>Midnight UTC of 1 January 2000, in nanoseconds of Unix time: when time begins in a bubble.</summary>
    public const long Epoch = 946_684_800_000_000_000;

    private static long _ids;
    private static int _alive;

    private readonly VirtualClock _clock = new();
    private readonly Semaphore _ended = new();
    private readonly Semaphore _settled = new();
    private int _active;
    private int _total;
    private int _waiting;
    private volatile bool _mainExited;

    private Bubble()
    {
        _clock.AdvanceTo(Epoch);
        Timers = new TimerHeap(_clock, shufflesTies: true);
        Channels = new ChanSpecial(this, null);
    }

    /// <summary>The bubble of the calling goroutine, if any.</summary>
    public static Bubble? Current
    {
        // Most programs have no bubble: they pay for one load.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _alive == 0 ? null : OfThisThread();
    }

    /// <summary>The number printed in tracebacks, from 1.</summary>
    public long Id { get; } = Interlocked.Increment(ref _ids);

    /// <summary>The timers of the bubble, on its own clock.</summary>
    public TimerHeap Timers { get; }

    /// <summary>The time of the bubble, in nanoseconds of Unix time.</summary>
    public long Now => _clock.Now;

    /// <summary>What marks the channels made in it.</summary>
    public ChanSpecial Channels { get; }

    /// <summary>A goroutine has been made in it.</summary>
    public void Join()
    {
        Interlocked.Increment(ref _total);
        Interlocked.Increment(ref _active);
    }

    /// <summary>A goroutine of it has ended.</summary>
    public void Leave()
    {
        Interlocked.Decrement(ref _total);
        EndActivity();
    }

    /// <summary>A goroutine of it that was durably blocked is about to be made ready.</summary>
    public void BeginActivity() => Interlocked.Increment(ref _active);

    /// <summary>A goroutine of it is durably blocked, or has ended.</summary>
    public void EndActivity()
    {
        if (Interlocked.Decrement(ref _active) == 0)
        {
            Interlocked.Increment(ref _active);
            Scheduler.Enqueue(new BubbleStep(this), next: true);
        }
    }

    /// <summary>
    /// Runs part of a method of a foreign task type on the calling pool thread as a part of the bubble, which
    /// <see cref="Join"/> has announced.
    /// </summary>
    public void RunForeign(Action part)
    {
        var extras = Worker.AttachThread().ThreadIdentity.Extras;
        extras.Bubble = this;
        try
        {
            part();
        }
        finally
        {
            extras.Bubble = null;
            Leave();
        }
    }

    // One step of a bubble in which everything is durably blocked: fires timers that are due, or lets synctest.Wait return, or moves
    // the clock; repeated until something runs again or nothing ever can.
    private void Step()
    {
        do
        {
            // Without a main goroutine time stands still.
            var isDue = Timers.NextWhen <= Now;
            if (!isDue && Interlocked.Exchange(ref _waiting, 0) != 0)
            {
                _settled.Release();
            }
            else if (_mainExited || Timers.NextWhen == TimerHeap.Never)
            {
                _ended.Release();
                return;
            }
            else
            {
                _clock.AdvanceTo(Timers.NextWhen);
                Timers.RunDue();
            }
        }
        while (Interlocked.Decrement(ref _active) == 0 && Interlocked.Increment(ref _active) > 0);
    }

    private static Bubble? OfThisThread()
    {
        var worker = Worker.OfThisThread;
        return worker == null ? null : (worker.Goroutine ?? worker.ThreadIdentityOrNull)?.Bubble;
    }

    /// <summary>
    /// What runs when nothing else in the bubble can: a goroutine of it in all but the counts, so that timers fire, and
    /// start goroutines, inside.
    /// </summary>
    internal sealed class BubbleStep(Bubble bubble) : Goroutine(0, 0, new GoroutineExtras { Bubble = bubble })
    {
        public override Continuation? Run()
        {
            bubble.Step();
            SetState(GoroutineState.Dead);
            return null;
        }
    }
}
