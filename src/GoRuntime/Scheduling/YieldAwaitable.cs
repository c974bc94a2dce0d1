// Awaiting form of runtime.Gosched.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>What <see cref="Go.YieldAsync"/> returns.</summary>
public struct YieldAwaitable : ICriticalNotifyCompletion, IGoAwaiter
{
    private Goroutine? _goroutine;

    /// <summary>Used by <c>await</c>.</summary>
    public bool IsCompleted
    {
        get
        {
            _goroutine = Goroutine.CurrentForAwait;
            _goroutine.BeginPark(WaitReason.None);
            return false;
        }
    }

    /// <summary>Used by <c>await</c>.</summary>
    public readonly YieldAwaitable GetAwaiter() => this;

    /// <summary>Used by <c>await</c>.</summary>
    public readonly void GetResult()
    {
    }

    /// <summary>Continues a method of a foreign task type.</summary>
    public readonly void OnCompleted(Action continuation)
    {
        // Parking: this only notes that it is to run again at once.
        _goroutine!.Ready();
        ForeignMethods.Continue(_goroutine, continuation);
    }

    /// <inheritdoc cref="OnCompleted"/>
    public readonly void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);

    readonly void IGoAwaiter.Attach(Continuation continuation)
    {
        _goroutine!.Resume = continuation;
        if (_goroutine is AdoptedGoroutine)
        {
            // On a plain thread no worker waits for its stack to unwind.
            _goroutine.Ready();
        }
        else
        {
            _goroutine.SetState(GoroutineState.Yielding);
        }
    }
}
