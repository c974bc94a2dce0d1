// golang.org/x/sync/semaphore: a semaphore whose holders take more or less of it, first come, first served.
using GoRuntime;

namespace GoStd;

/// <summary>golang.org/x/sync/semaphore. Go: x/sync/semaphore/semaphore.go</summary>
public static class semaphore
{
    /// <summary>A semaphore of which at most <paramref name="n"/> can be held at a time.</summary>
    public static Ptr<Weighted> NewWeighted(long n) => new(new Weighted { Core = new WeightedCore(n) });

    /// <summary>
    /// A semaphore whose holders take weights. Those that wait are served in the order in which they came: a large request
    /// is not overtaken by small ones. Its methods are in <see cref="SemaphoreExtensions"/>.
    /// </summary>
    [GoType("semaphore.Weighted")]
    public struct Weighted
    {
        [NotGo] private WeightedCore? _core;

        internal WeightedCore Core { get => LazyInitializer.EnsureInitialized(ref _core); set => _core = value; }
    }

    /// <summary>What a semaphore is to all of its copies.</summary>
    internal sealed class WeightedCore
    {
        private readonly Lock _lock = new();
        private readonly LinkedList<Waiter> _waiters = [];
        private readonly long _size;
        private long _held;

        /// <summary>A semaphore of which nothing can be held.</summary>
        public WeightedCore()
        {
        }

        internal WeightedCore(long size) => _size = size;

        /// <summary>
        /// Takes <paramref name="n"/>, waiting until it is free or <paramref name="ctx"/> is done: nil, or the context's error and
        /// nothing is taken. More than there is waits for the context. Blocking form.
        /// </summary>
        public error? Acquire(context.Context ctx, long n)
        {
            var done = ctx.Done();
            if (TryBegin(done, n, out var waiter, out var fails))
                return fails ? ctx.Err() : null;

            if (waiter is null)
            {
                done.Receive();
                return ctx.Err();
            }

            var index = Select.Run(done.ReceiveCase(), waiter.Value.Ready.ReceiveCase());
            return End(index, done, waiter) ? null : ctx.Err();
        }

        /// <summary>Awaiting form of <see cref="Acquire"/>.</summary>
        /// <inheritdoc cref="Acquire"/>
        public async GoTask<error?> AcquireAsync(context.Context ctx, long n)
        {
            var done = ctx.Done();
            if (TryBegin(done, n, out var waiter, out var fails))
                return fails ? ctx.Err() : null;

            if (waiter is null)
            {
                await done.ReceiveAsync();
                return ctx.Err();
            }

            var index = await Select.RunAsync(done.ReceiveCase(), waiter.Value.Ready.ReceiveCase());
            return End(index, done, waiter) ? null : ctx.Err();
        }

        /// <summary>Takes <paramref name="n"/> if it is free and nobody waits; false if nothing was taken.</summary>
        public bool TryAcquire(long n)
        {
            lock (_lock) return TryTake(n);
        }

        /// <summary>Gives <paramref name="n"/> back.</summary>
        /// <remarks>Panics: <c>semaphore: released more than held</c>.</remarks>
        public void Release(long n)
        {
            lock (_lock)
            {
                _held -= n;
                if (_held < 0) throw Panics.Text("semaphore: released more than held");
                Serve();
            }
        }

        // True if there is nothing to wait for. A context that is done fails even what is free. Without a waiter nothing but the
        // context can end the wait.
        private bool TryBegin(Chan<Empty>? done, long n, out LinkedListNode<Waiter>? waiter, out bool fails)
        {
            waiter = null;
            lock (_lock)
            {
                fails = done.TryReceive(out _, out _);
                if (fails || TryTake(n)) return true;
                if (n <= _size) waiter = _waiters.AddLast(new Waiter(n, new Chan<Empty>()));
                return false;
            }
        }

        // After the wait: true if the weight is taken, and the context was not done before that was seen.
        private bool End(int index, Chan<Empty>? done, LinkedListNode<Waiter> waiter)
        {
            if (index == 1)
            {
                if (!done.TryReceive(out _, out _)) return true;
                Release(waiter.Value.Weight);
                return false;
            }

            lock (_lock)
            {
                if (waiter.List is null)
                {
                    // Served after the context was done: as if it had not been.
                    _held -= waiter.Value.Weight;
                    Serve();
                    return false;
                }

                var isFirst = _waiters.First == waiter;
                _waiters.Remove(waiter);
                if (isFirst && _size > _held) Serve();
                return false;
            }
        }

        private bool TryTake(long n)
        {
            if (_size - _held < n || _waiters.Count != 0) return false;
            _held += n;
            return true;
        }

        // Serves those that wait, up to the first for whom too little is free.
        private void Serve()
        {
            while (_waiters.First is { } first && _size - _held >= first.Value.Weight)
            {
                _held += first.Value.Weight;
                _waiters.Remove(first);
                first.Value.Ready.Close();
            }
        }

        private readonly record struct Waiter(long Weight, Chan<Empty> Ready);
    }
}

/// <summary>The methods of pointers to a <see cref="semaphore.Weighted"/>.</summary>
public static class SemaphoreExtensions
{
    extension(Ptr<semaphore.Weighted> semaphore)
    {
        /// <summary>
        /// Takes <paramref name="n"/>, waiting until it is free or <paramref name="ctx"/> is done: nil, or the context's error and
        /// nothing is taken. More than there is waits for the context. Blocking form.
        /// </summary>
        public error? Acquire(context.Context ctx, long n) => semaphore.Value.Core.Acquire(ctx, n);

        /// <summary>Takes <paramref name="n"/> if it is free and nobody waits; false if nothing was taken.</summary>
        public bool TryAcquire(long n) => semaphore.Value.Core.TryAcquire(n);

        /// <summary>Gives <paramref name="n"/> back.</summary>
        /// <remarks>Panics: <c>semaphore: released more than held</c>.</remarks>
        public void Release(long n) => semaphore.Value.Core.Release(n);

        /// <summary>Awaiting form of <c>Acquire</c>.</summary>
        public GoTask<error?> AcquireAsync(context.Context ctx, long n) => semaphore.Value.Core.AcquireAsync(ctx, n);
    }
}
