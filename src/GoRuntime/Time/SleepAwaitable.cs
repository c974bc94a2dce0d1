// Awaiting form of time.Sleep: the goroutine itself waits in the timer heap, through the one timer it reuses.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>What <see cref="Go.SleepAsync"/> returns.</summary>
public struct SleepAwaitable : ICriticalNotifyCompletion, IGoAwaiter
{
    private readonly long _nanoseconds;
    private Goroutine? _goroutine;

    internal SleepAwaitable(long nanoseconds) => _nanoseconds = nanoseconds;

    /// <summary>Used by <c>await</c>.</summary>
    public bool IsCompleted
    {
        get
        {
            if (_nanoseconds <= 0)
            {
                return true;
            }

            _goroutine = Goroutine.CurrentForAwait;
            Begin(_goroutine, _nanoseconds);
            return false;
        }
    }

    /// <summary>Used by <c>await</c>.</summary>
    public readonly SleepAwaitable GetAwaiter() => this;

    /// <summary>Used by <c>await</c>.</summary>
    public readonly void GetResult()
    {
    }

    /// <summary>Continues a method of a foreign task type.</summary>
    public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(_goroutine!, continuation);

    /// <inheritdoc cref="OnCompleted"/>
    public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_goroutine!, continuation);

    readonly void IGoAwaiter.Attach(Continuation continuation) => _goroutine!.Resume = continuation;

    internal static void Begin(Goroutine goroutine, long nanoseconds)
    {
        var extras = goroutine.Extras;
        var timer = extras.SleepTimer ??= new SleepTimer(goroutine);
        var timers = extras.Bubble?.Timers ?? Scheduler.Timers;
        var now = timers.Clock.Now;
        goroutine.BeginPark(WaitReason.Sleep);
        timers.Start(timer, nanoseconds > long.MaxValue - 1 - now ? long.MaxValue - 1 : now + nanoseconds, soonParked: true);
    }
}
