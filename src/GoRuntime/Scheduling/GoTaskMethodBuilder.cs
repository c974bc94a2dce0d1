// The builders the C# compiler uses for async methods that return GoTask. No ExecutionContext flows, nothing is allocated until
// the method suspends, and suspending on one of our awaiters costs one box for the state machine.

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Used by the C# compiler for async methods that return <see cref="GoTask"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct GoTaskMethodBuilder
{
    private TaskBox? _box;

    /// <summary>Used by the compiler.</summary>
    public readonly GoTask Task
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_box);
    }

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static GoTaskMethodBuilder Create() => default;

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    /// <summary>Used by the compiler.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void SetResult() => _box?.Complete();

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void SetException(Exception exception) => (_box ??= new FailedBox()).Fail(exception);

    /// <summary>Used by the compiler.</summary>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        var box = BoxOf(ref stateMachine);
        if (awaiter is IGoAwaiter)
        {
            ((IGoAwaiter)awaiter).Attach(box);
        }
        else
        {
            ForeignAwait.Suspend(ref awaiter, box);
        }
    }

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        var box = BoxOf(ref stateMachine);
        if (awaiter is IGoAwaiter)
        {
            ((IGoAwaiter)awaiter).Attach(box);
        }
        else
        {
            ForeignAwait.Suspend(ref awaiter, box);
        }
    }

    private TaskBox BoxOf<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is { } existing)
        {
            return existing;
        }

        var box = new StateMachineBox<TStateMachine>();
        // The builder is a field of the state machine: it must know its box before the state machine is copied there.
        _box = box;
        box.StateMachine = stateMachine;
        return box;
    }
}

/// <summary>Used by the C# compiler for async methods that return <see cref="GoTask{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct GoTaskMethodBuilder<T>
{
    private TaskBox<T>? _box;
    private T _result;

    /// <summary>Used by the compiler.</summary>
    public readonly GoTask<T> Task
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_box, _result);
    }

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static GoTaskMethodBuilder<T> Create() => default;

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    /// <summary>Used by the compiler.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetResult(T result)
    {
        var box = _box;
        if (box == null)
        {
            _result = result;
        }
        else
        {
            box.Result = result;
            box.Complete();
        }
    }

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void SetException(Exception exception) => (_box ??= new FailedBox<T>()).Fail(exception);

    /// <summary>Used by the compiler.</summary>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        var box = BoxOf(ref stateMachine);
        if (awaiter is IGoAwaiter)
        {
            ((IGoAwaiter)awaiter).Attach(box);
        }
        else
        {
            ForeignAwait.Suspend(ref awaiter, box);
        }
    }

    /// <summary>Used by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        var box = BoxOf(ref stateMachine);
        if (awaiter is IGoAwaiter)
        {
            ((IGoAwaiter)awaiter).Attach(box);
        }
        else
        {
            ForeignAwait.Suspend(ref awaiter, box);
        }
    }

    private TaskBox<T> BoxOf<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is { } existing)
        {
            return existing;
        }

        var box = new StateMachineBox<TStateMachine, T>();
        // The builder is a field of the state machine: it must know its box before the state machine is copied there.
        _box = box;
        box.StateMachine = stateMachine;
        return box;
    }
}
