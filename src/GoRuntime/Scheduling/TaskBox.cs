// The heap half of a GoTask: made when an async method suspends for the first time (or throws before it does), it holds the
// state machine and is at once the promise, the continuation and the run-queue payload.
//
// Invariant: after its first suspension a state machine is run only by the trampoline of the worker that runs its goroutine,
// so no field here needs an atomic operation.

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace GoRuntime;

internal abstract class TaskBox : Continuation
{
    /// <summary>What waits for this method: the caller's box, the goroutine, or a blocked thread.</summary>
    public Continuation? Continuation;

    private Exception? _exception;
    private bool _completed;

    public bool IsCompleted => _completed;

    public void Complete() => _completed = true;

    public void Fail(Exception exception)
    {
        _exception = exception;
        _completed = true;
    }

    /// <summary>The exception the method ended with, if any.</summary>
    public Exception? Exception => _exception;

    public void Finish()
    {
        if (!_completed)
        {
            ThreadBlocking.Wait(this);
        }

        if (_exception != null)
        {
            Throw();
        }
    }

    /// <summary>The MoveNext of the async method, for tracebacks.</summary>
    public virtual MethodInfo? Method => null;

    /// <summary>The number of the await at which it waits, for tracebacks; -1 if it does not.</summary>
    public virtual int State => -1;

    public static void OnCompleted(TaskBox? box, Action continuation)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        if (box == null || box._completed)
        {
            ForeignRest.Of(continuation).Run();
            return;
        }

        box.Continuation = ForeignRest.Of(continuation);
        ForeignMethods.Detach(ForeignMethods.SuspendedHere());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Throw() => ExceptionDispatchInfo.Throw(_exception!);
}

internal abstract class TaskBox<T> : TaskBox
{
    public T Result = default!;

    public T FinishWithResult()
    {
        Finish();
        return Result;
    }
}

/// <summary>A method that threw before it ever suspended.</summary>
internal sealed class FailedBox : TaskBox
{
    public override Continuation? Run() => throw new InvalidOperationException("a failed method has no continuation");
}

/// <inheritdoc cref="FailedBox"/>
internal sealed class FailedBox<T> : TaskBox<T>
{
    public override Continuation? Run() => throw new InvalidOperationException("a failed method has no continuation");
}

internal sealed class StateMachineBox<TStateMachine> : TaskBox
    where TStateMachine : IAsyncStateMachine
{
    public TStateMachine StateMachine = default!;

    public override MethodInfo? Method => StateMachineType<TStateMachine>.MoveNext;

    public override int State => StateMachineType<TStateMachine>.StateOf(StateMachine);

    public override Continuation? Run()
    {
        StateMachine.MoveNext();
        return IsCompleted ? Continuation : null;
    }
}

internal sealed class StateMachineBox<TStateMachine, T> : TaskBox<T>
    where TStateMachine : IAsyncStateMachine
{
    public TStateMachine StateMachine = default!;

    public override MethodInfo? Method => StateMachineType<TStateMachine>.MoveNext;

    public override int State => StateMachineType<TStateMachine>.StateOf(StateMachine);

    public override Continuation? Run()
    {
        StateMachine.MoveNext();
        return IsCompleted ? Continuation : null;
    }
}

/// <summary>What the C# compiler puts in a state machine; looked up once, when a traceback first wants it.</summary>
internal static class StateMachineType<TStateMachine>
    where TStateMachine : IAsyncStateMachine
{
    public static readonly MethodInfo MoveNext = typeof(TStateMachine).GetInterfaceMap(typeof(IAsyncStateMachine)).TargetMethods[0];

    private static readonly FieldInfo? StateField =
        typeof(TStateMachine).GetField("<>1__state", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    public static int StateOf(TStateMachine machine) => StateField?.GetValue(machine) is int state ? state : -1;
}
