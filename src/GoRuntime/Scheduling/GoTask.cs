// The task types of async methods that run in goroutines, and their awaiters.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>
/// The result of an async method that runs in a goroutine. A method that completes without suspending allocates nothing.
/// </summary>
/// <remarks>
/// A GoTask is a part of the goroutine that called the method, not a thing that runs beside it: await it at once
/// (<c>await F()</c>), once. From plain code use <see cref="Go.Block(GoTask)"/>. It may also be awaited from an
/// <c>async Task</c> method on a plain thread; its rest then runs as a goroutine of its own.
/// </remarks>
[AsyncMethodBuilder(typeof(GoTaskMethodBuilder))]
public readonly struct GoTask
{
    internal readonly TaskBox? Box;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal GoTask(TaskBox? box) => Box = box;

    /// <summary>A task that has completed; the same as <c>default</c>.</summary>
    public static GoTask CompletedTask => default;

    /// <summary>True once the method has returned or thrown.</summary>
    public bool IsCompleted
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Box == null || Box.IsCompleted;
    }

    /// <summary>Used by <c>await</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Awaiter GetAwaiter() => new(Box);

    /// <summary>A completed task with a result.</summary>
    public static GoTask<T> FromResult<T>(T result) => new(null, result);

    /// <summary>Used by <c>await</c>.</summary>
    public readonly struct Awaiter : ICriticalNotifyCompletion, IGoAwaiter
    {
        private readonly TaskBox? _box;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Awaiter(TaskBox? box) => _box = box;

        /// <summary>True if there is nothing to wait for.</summary>
        public bool IsCompleted
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => _box == null || _box.IsCompleted;
        }

        /// <summary>Ends the wait: throws what the method threw. Blocks the thread if the method has not completed.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void GetResult() => _box?.Finish();

        /// <summary>Continues a method of a foreign task type.</summary>
        public void OnCompleted(Action continuation) => TaskBox.OnCompleted(_box, continuation);

        /// <inheritdoc cref="OnCompleted"/>
        public void UnsafeOnCompleted(Action continuation) => TaskBox.OnCompleted(_box, continuation);

        void IGoAwaiter.Attach(Continuation continuation) => _box!.Continuation = continuation;
    }
}

/// <inheritdoc cref="GoTask"/>
/// <typeparam name="T">The method's result; a tuple where the Go function has several.</typeparam>
[AsyncMethodBuilder(typeof(GoTaskMethodBuilder<>))]
public readonly struct GoTask<T>
{
    internal readonly TaskBox<T>? Box;
    private readonly T _result;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal GoTask(TaskBox<T>? box, T result)
    {
        Box = box;
        _result = result;
    }

    /// <summary>True once the method has returned or thrown.</summary>
    public bool IsCompleted
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Box == null || Box.IsCompleted;
    }

    /// <summary>Used by <c>await</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Awaiter GetAwaiter() => new(this);

    /// <summary>The same wait without the result.</summary>
    public GoTask WithoutResult() => new(Box);

    /// <summary>Used by <c>await</c>.</summary>
    public readonly struct Awaiter : ICriticalNotifyCompletion, IGoAwaiter
    {
        private readonly GoTask<T> _task;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Awaiter(GoTask<T> task) => _task = task;

        /// <summary>True if there is nothing to wait for.</summary>
        public bool IsCompleted
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => _task.IsCompleted;
        }

        /// <summary>Ends the wait: the method's result, or throws what it threw. Blocks the thread if it has not completed.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T GetResult()
        {
            var box = _task.Box;
            return box == null ? _task._result : box.FinishWithResult();
        }

        /// <summary>Continues a method of a foreign task type.</summary>
        public void OnCompleted(Action continuation) => TaskBox.OnCompleted(_task.Box, continuation);

        /// <inheritdoc cref="OnCompleted"/>
        public void UnsafeOnCompleted(Action continuation) => TaskBox.OnCompleted(_task.Box, continuation);

        void IGoAwaiter.Attach(Continuation continuation) => _task.Box!.Continuation = continuation;
    }
}
