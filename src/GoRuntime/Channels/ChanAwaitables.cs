// What the awaiting forms of channel operations return. IsCompleted does the operation or puts the goroutine in the queue, so a
// channel's lock is taken once; nothing is allocated unless the goroutine has to wait.

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

/// <summary>What <c>SendAsync</c> returns; awaited once, at once.</summary>
public struct SendAwaitable<T> : ICriticalNotifyCompletion, IGoAwaiter
{
    private readonly Chan<T>? _channel;
    private readonly T _value;
    private ChanWaiter<T>? _waiter;
    private Goroutine? _goroutine;

    internal SendAwaitable(Chan<T>? channel, T value)
    {
        _channel = channel;
        _value = value;
    }

    /// <summary>Used by <c>await</c>; not for polling.</summary>
    public bool IsCompleted
    {
        get
        {
            if (_channel == null)
            {
                _goroutine = Nil.Queue(WaitReason.ChanSendNil);
                return false;
            }

            if (_channel.SendOrQueue(_value, awaits: true, out _waiter))
            {
                return true;
            }

            _goroutine = _waiter!.Goroutine;
            return false;
        }
    }

    /// <summary>Used by <c>await</c>.</summary>
    public readonly SendAwaitable<T> GetAwaiter() => this;

    /// <summary>Used by <c>await</c>.</summary>
    public readonly void GetResult()
    {
        if (_waiter != null)
        {
            _channel!.EndSend(_waiter);
        }
    }

    /// <summary>Continues a method of a foreign task type.</summary>
    public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(_goroutine!, continuation);

    /// <inheritdoc cref="OnCompleted"/>
    public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_goroutine!, continuation);

    readonly void IGoAwaiter.Attach(Continuation continuation) => _goroutine!.Resume = continuation;
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
    public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine!, continuation);

    /// <inheritdoc cref="OnCompleted"/>
    public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine!, continuation);

    readonly void IGoAwaiter.Attach(Continuation continuation) => _state.Goroutine!.Resume = continuation;
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
    public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine!, continuation);

    /// <inheritdoc cref="OnCompleted"/>
    public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine!, continuation);

    readonly void IGoAwaiter.Attach(Continuation continuation) => _state.Goroutine!.Resume = continuation;
}

/// <summary>A receive under way.</summary>
internal struct ReceiveState<T>(Chan<T>? channel)
{
    private ChanWaiter<T>? _waiter;
    private T _value = default!;
    private bool _ok;

    public Goroutine? Goroutine;

    public bool TryReceiveOrQueue()
    {
        if (channel == null)
        {
            Goroutine = Nil.Queue(WaitReason.ChanReceiveNil);
            return false;
        }

        if (channel.ReceiveOrQueue(awaits: true, out _value, out _ok, out _waiter))
        {
            return true;
        }

        Goroutine = _waiter!.Goroutine;
        return false;
    }

    public readonly T End(out bool ok)
    {
        if (_waiter != null)
        {
            return channel!.EndReceive(_waiter, out ok);
        }

        ok = _ok;
        return _value;
    }
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

        internal Enumerator(Chan<T>? channel) => _channel = channel;

        /// <summary>The element received last.</summary>
        public T Current { get; private set; } = default!;

        /// <summary>Receives the next; false when the channel is closed and empty.</summary>
        public Next MoveNextAsync() => new(this);

        /// <summary>Used by <c>await foreach</c>.</summary>
        public struct Next : ICriticalNotifyCompletion, IGoAwaiter
        {
            private readonly Enumerator _owner;
            private ReceiveState<T> _state;

            internal Next(Enumerator owner)
            {
                _owner = owner;
                _state = new ReceiveState<T>(owner._channel);
            }

            /// <summary>Used by <c>await</c>; not for polling.</summary>
            public bool IsCompleted => _state.TryReceiveOrQueue();

            /// <summary>Used by <c>await</c>.</summary>
            public readonly Next GetAwaiter() => this;

            /// <summary>Used by <c>await</c>.</summary>
            public readonly bool GetResult()
            {
                _owner.Current = _state.End(out var ok);
                return ok;
            }

            /// <summary>Continues a method of a foreign task type.</summary>
            public readonly void OnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine!, continuation);

            /// <inheritdoc cref="OnCompleted"/>
            public readonly void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_state.Goroutine!, continuation);

            readonly void IGoAwaiter.Attach(Continuation continuation) => _state.Goroutine!.Resume = continuation;
        }
    }
}
