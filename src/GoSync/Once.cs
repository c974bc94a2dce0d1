// sync.Once: the first call of Do runs its function, and every call returns after that function has ended.
// The running call may be suspended in an async function, so the lock and the flag it sets are in an object.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>Runs one function once. The zero value is ready. It must not be copied after first use.</summary>
/// <remarks>Go: sync/once.go.</remarks>
[GoType("sync.Once")]
public struct Once : ICopyable<Once>, IGoFields<OnceFields>
{
    private uint _done;

    private OnceCore? _core;

    readonly OnceFields IGoFields<OnceFields>.Fields()
    {
        var fields = default(OnceFields);
        fields.Done.Store(_done != 0);
        return fields;
    }

    /// <summary>Calls <paramref name="f"/> if this is the first call of Do, else waits until that call has ended. If f panics
    /// or calls Goexit, Do counts as done. A call of Do from f deadlocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Do(Action f)
    {
        if (Volatile.Read(ref _done) == 0) DoSlow(f, default);
    }

    /// <summary>As <see cref="Do(Action)"/>, for a function that may suspend: the blocking form.</summary>
    public void Do(Func<GoTask> f) => Do(f, default);

    /// <summary>As <see cref="Do(Action)"/>, and stops waiting for the first call when the token is cancelled. The first call itself is not
    /// stopped by it, and others do not notice that this one ever waited. If the end of the first call and the cancellation come at the
    /// same time, one of them counts.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before the first call had ended; f has not been
    /// called.</exception>
    public void Do(Action f, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _done) == 0) DoSlow(f, cancellationToken);
    }

    /// <inheritdoc cref="Do(Action, CancellationToken)"/>
    public void Do(Func<GoTask> f, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _done) == 0) Go.Block(DoAsync(f, cancellationToken));
    }

    /// <summary>As <see cref="Do(Action)"/>: the awaiting form.</summary>
    public GoTask DoAsync(Action f) => DoAsync(f, default);

    /// <summary>As <see cref="Do(Action)"/>, for a function that may suspend: the awaiting form.</summary>
    public GoTask DoAsync(Func<GoTask> f) => DoAsync(f, default);

    /// <inheritdoc cref="Do(Action, CancellationToken)"/>
    public GoTask DoAsync(Action f, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Volatile.Read(ref _done) != 0 ? default : Core().DoAsync(f, cancellationToken);
    }

    /// <inheritdoc cref="Do(Action, CancellationToken)"/>
    public GoTask DoAsync(Func<GoTask> f, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Volatile.Read(ref _done) != 0 ? default : Core().DoAsync(f, cancellationToken);
    }

    /// <summary>Go's copy of the struct: done if this one is; a copy made during the first call never gets past Do.</summary>
    public Once Copy()
    {
        var core = Volatile.Read(ref _core);
        if (Volatile.Read(ref _done) != 0 || core is { IsDone: true }) return new Once { _done = 1 };
        return core is null ? default : new Once { _core = core.Copy() };
    }

    // Not inlined: the loop that calls Do has its registers for itself.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DoSlow(Action f, CancellationToken token)
    {
        var core = Core();
        try
        {
            core.Do(f, token);
        }
        finally
        {
            if (core.IsDone) Volatile.Write(ref _done, 1);
        }
    }

    // Every call goes through the one core until one of them has seen that it is done.
    private OnceCore Core()
    {
        var core = Volatile.Read(ref _core) ?? Interlocked.CompareExchange(ref _core, new OnceCore(), null) ?? _core;
        if (core.IsDone) Volatile.Write(ref _done, 1);
        return core;
    }
}

/// <summary>The lock and the flag of a <see cref="Once"/>.</summary>
internal sealed class OnceCore
{
    private Mutex _mutex;
    private volatile bool _done;

    public bool IsDone => _done;

    public OnceCore Copy() => new() { _mutex = _mutex.Copy() };

    public void Do(Action f, CancellationToken token)
    {
        if (_done) return;
        _mutex.Lock(token);
        try
        {
            if (_done) return;
            try
            {
                f();
            }
            finally
            {
                _done = true;
            }
        }
        finally
        {
            _mutex.Unlock();
        }
    }

    public async GoTask DoAsync(Func<GoTask> f, CancellationToken token)
    {
        if (_done) return;
        await _mutex.LockAsync(token);
        try
        {
            if (_done) return;
            try
            {
                await f();
            }
            finally
            {
                _done = true;
            }
        }
        finally
        {
            _mutex.Unlock();
        }
    }

    public async GoTask DoAsync(Action f, CancellationToken token)
    {
        if (_done) return;
        await _mutex.LockAsync(token);
        try
        {
            if (_done) return;
            try
            {
                f();
            }
            finally
            {
                _done = true;
            }
        }
        finally
        {
            _mutex.Unlock();
        }
    }
}
