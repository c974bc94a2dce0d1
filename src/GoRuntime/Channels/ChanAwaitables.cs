// What the awaiting forms of channel operations return. IsCompleted does the operation or puts the goroutine in the queue, so a
// channel's lock is taken once; nothing is allocated unless the goroutine has to wait.
//
// A suspended method keeps its awaiter in its state, and each reference there costs a write barrier. So there is one: to the
// channel at first, then to what stands in its queue.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Waiting on the nil channel: for ever.</summary>
internal static class Nil
{
    [DoesNotReturn]
    public static void Block(WaitReason reason)
    {
        var goroutine = Goroutine.Current;
        goroutine.BeginPark(reason);
        ThreadBlocking.Park(goroutine);
        throw new InvalidOperationException("a wait on the nil channel has ended");
    }

    public static Goroutine Queue(WaitReason reason)
    {
        var goroutine = Goroutine.CurrentForAwait;
        goroutine.BeginPark(reason);
        return goroutine;
    }
}

/// <summary>What an operation of a channel is about to do or has done.</summary>
internal enum OperationState : byte
{
    /// <summary>Not begun, or done at once.</summary>
    Ready,

    /// <summary>A receive was done at once, from a channel that is closed and empty.</summary>
    Closed,

    /// <summary>The goroutine stands in the queue.</summary>
    Queued,

    /// <summary>The goroutine waits on the nil channel, for ever.</summary>
    Nil,
}

/// <summary>What <c>SendAsync</c> returns; awaited once, at once.</summary>
public struct SendAwaitable<T> : ICriticalNotifyCompletion, IGoAwaiter
{
    // The channel; once it waits the ChanWaiter<T>, or for the nil channel the goroutine.
    private object? _source;
    private readonly T _value;
    private OperationState _state;

    internal SendAwaitable(Chan<T>? channel, T value)
    {
        _source = channel;
        _value = value;
    }

    /// <summary>Used by <c>await</c>; not for polling.</summary>
    public bool IsCompleted
    {
        get
        {
            if (_source == null)
            {
                _source = Nil.Queue(WaitReason.ChanSendNil);
                _state = OperationState.Nil;
                return false;
            }

            if (Unsafe.As<Chan<T>>(_source).SendOrQueue(_value, awaits: true, out var waiter))
            {
                return true;
            }

            _source = waiter;
            _state = OperationState.Queued;
            return false;
        }
    }

    private readonly Goroutine Goroutine => Waiting.GoroutineOf<T>(_source!, _state);

    /// <summary>Used by <c>await</c>.</summary>
    public readonly SendAwaitable<T> GetAwaiter() => this;

    /// <summary>Used by <c>await</c>.</summary>
    public readonly void GetResult()
    {
        if (_state == OperationState.Queued)
        {
            var waiter = Unsafe.As<ChanWaiter<T>>(_source!);
            waiter.Channel.EndSend(waiter);
        }
    }

    /// <summary>Continues a method of a foreign task type.</summary>
    public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(Goroutine, continuation);

    /// <inheritdoc cref="OnCompleted"/>
    public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(Goroutine, continuation);

    readonly void IGoAwaiter.Attach(Continuation continuation) => Goroutine.Resume = continuation;
}

/// <summary>What <c>ReceiveAsync</c> returns; awaited once, at once.</summary>
public struct ReceiveAwaitable<T> : ICriticalNotifyCompletion, IGoAwaiter
{
    private ReceiveState<T> _state;

    internal ReceiveAwaitable(Chan<T>? channel) => _state = new ReceiveState<T>(channel);

    /// <summary>Used by <c>await</c>; not for polling.</summary>
    public bool IsCompleted => _state.TryReceiveOrQueue();

    /// <summary>Used by <c>await</c>.</summary>
    public readonly ReceiveAwaitable<T> GetAwaiter() => this;

    /// <summary>Used by <c>await</c>.</summary>
    public readonly T GetResult() => _state.End(out _);

    /// <summary>Continues a method of a foreign task type.</summary>
    public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine, continuation);

    /// <inheritdoc cref="OnCompleted"/>
    public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine, continuation);

    readonly void IGoAwaiter.Attach(Continuation continuation) => _state.Goroutine.Resume = continuation;
}

/// <summary>What <c>ReceiveOkAsync</c> returns; awaited once, at once.</summary>
public struct ReceiveOkAwaitable<T> : ICriticalNotifyCompletion, IGoAwaiter
{
    private ReceiveState<T> _state;

    internal ReceiveOkAwaitable(Chan<T>? channel) => _state = new ReceiveState<T>(channel);

    /// <summary>Used by <c>await</c>; not for polling.</summary>
    public bool IsCompleted => _state.TryReceiveOrQueue();

    /// <summary>Used by <c>await</c>.</summary>
    public readonly ReceiveOkAwaitable<T> GetAwaiter() => this;

    /// <summary>Used by <c>await</c>.</summary>
    public readonly (T Value, bool Ok) GetResult()
    {
        var value = _state.End(out var ok);
        return (value, ok);
    }

    /// <summary>Continues a method of a foreign task type.</summary>
    public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine, continuation);

    /// <inheritdoc cref="OnCompleted"/>
    public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine, continuation);

    readonly void IGoAwaiter.Attach(Continuation continuation) => _state.Goroutine.Resume = continuation;
}

/// <summary>A receive under way.</summary>
internal struct ReceiveState<T>(Chan<T>? channel)
{
    // The channel; once it waits the ChanWaiter<T>, or for the nil channel the goroutine.
    private object? _source = channel;
    private T _value = default!;
    private OperationState _state;

    public readonly Goroutine Goroutine => Waiting.GoroutineOf<T>(_source!, _state);

    public bool TryReceiveOrQueue()
    {
        if (_source == null)
        {
            _source = Nil.Queue(WaitReason.ChanReceiveNil);
            _state = OperationState.Nil;
            return false;
        }

        if (Unsafe.As<Chan<T>>(_source).ReceiveOrQueue(awaits: true, out _value, out var ok, out var waiter))
        {
            _state = ok ? OperationState.Ready : OperationState.Closed;
            return true;
        }

        _source = waiter;
        _state = OperationState.Queued;
        return false;
    }

    public readonly T End(out bool ok)
    {
        if (_state == OperationState.Queued)
        {
            var waiter = Unsafe.As<ChanWaiter<T>>(_source!);
            return waiter.Channel.EndReceive(waiter, out ok);
        }

        ok = _state == OperationState.Ready;
        return _value;
    }
}

/// <summary>Who waits.</summary>
internal static class Waiting
{
    public static Goroutine GoroutineOf<T>(object source, OperationState state) =>
        state == OperationState.Queued ? Unsafe.As<ChanWaiter<T>>(source).Goroutine! : Unsafe.As<Goroutine>(source);
}

/// <summary>What <c>All</c> returns: the elements of a channel until it is closed, for <c>await foreach</c>.</summary>
public readonly struct ChanRange<T>
{
    private readonly Chan<T>? _channel;

    internal ChanRange(Chan<T>? channel) => _channel = channel;

    /// <summary>Used by <c>await foreach</c>.</summary>
    public Enumerator GetAsyncEnumerator() => new(_channel);

    /// <summary>Used by <c>await foreach</c>.</summary>
    public sealed class Enumerator
    {
        private readonly Chan<T>? _channel;

        // What stands in the queue: the channel's waiter, or for the nil channel the goroutine. Null if nothing had to wait.
        private object? _waiting;
        private T _current = default!;
        private bool _ok;

        internal Enumerator(Chan<T>? channel) => _channel = channel;

        /// <summary>The element received last.</summary>
        public T Current => _current;

        private Goroutine Goroutine =>
            Waiting.GoroutineOf<T>(_waiting!, _channel == null ? OperationState.Nil : OperationState.Queued);

        /// <summary>Receives the next; false when the channel is closed and empty.</summary>
        public Next MoveNextAsync() => new(this);

        private bool TryReceiveOrQueue()
        {
            if (_channel == null)
            {
                _waiting = Nil.Queue(WaitReason.ChanReceiveNil);
                return false;
            }

            if (_channel.ReceiveOrQueue(awaits: true, out _current, out _ok, out var waiter))
            {
                return true;
            }

            _waiting = waiter;
            return false;
        }

        private bool End()
        {
            if (_waiting != null)
            {
                _current = _channel!.EndReceive(Unsafe.As<ChanWaiter<T>>(_waiting), out _ok);
                _waiting = null;
            }

            return _ok;
        }

        /// <summary>Used by <c>await foreach</c>.</summary>
        public readonly struct Next : ICriticalNotifyCompletion, IGoAwaiter
        {
            private readonly Enumerator _owner;

            internal Next(Enumerator owner) => _owner = owner;

            /// <summary>Used by <c>await</c>; not for polling.</summary>
            public bool IsCompleted => _owner.TryReceiveOrQueue();

            /// <summary>Used by <c>await</c>.</summary>
            public Next GetAwaiter() => this;

            /// <summary>Used by <c>await</c>.</summary>
            public bool GetResult() => _owner.End();

            /// <summary>Continues a method of a foreign task type.</summary>
            public void OnCompleted(Action continuation) => ForeignMethods.Continue(_owner.Goroutine, continuation);

            /// <inheritdoc cref="OnCompleted"/>
            public void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_owner.Goroutine, continuation);

            void IGoAwaiter.Attach(Continuation continuation) => _owner.Goroutine.Resume = continuation;
        }
    }
}
