// golang.org/x/sync/errgroup: goroutines that work on parts of one task, their first error, and a context that ends with it.
// A function that only throws fits the plain and the suspending overloads: the plain ones have priority.
using System.Runtime.CompilerServices;
using GoRuntime;
using GoSync;

namespace GoStd;

/// <summary>golang.org/x/sync/errgroup. Go: x/sync/errgroup/errgroup.go</summary>
public static class errgroup
{
    /// <summary>A group, and a child of the context that is canceled when a function of the group fails or Wait returns.</summary>
    /// <remarks>The context's Cause is the error. Panics: <c>cannot create context from nil parent</c>.</remarks>
    public static (Ptr<Group> Group, context.Context Ctx) WithContext(context.Context? ctx)
    {
        var (child, cancel) = context.WithCancelCause(ctx);
        return (new Ptr<Group>(new Group(cancel)), child);
    }

    /// <summary>
    /// Goroutines that work on parts of one task. The zero value is ready, without a limit and without a context. It must not be
    /// copied after first use.
    /// </summary>
    /// <remarks>A panic in a function of the group is not passed on to Wait: it ends the process, as in any goroutine.</remarks>
    [GoType("errgroup.Group")]
    public struct Group : ICopyable<Group>
    {
        [NotGo]
        private Core? _core;

        internal Group(Action<error?> cancel) => _core = new Core { Cancel = cancel };

        /// <summary>Calls <paramref name="f"/> in a new goroutine; blocks first while the limit is reached. Blocking form.</summary>
        [OverloadResolutionPriority(1)]
        public void Go(Func<error?> f)
        {
            var core = Share();
            core.Limit?.Send(default);
            core.Start(f);
        }

        /// <inheritdoc cref="Go(Func{error})"/>
        public void Go(Func<GoTask<error?>> f)
        {
            var core = Share();
            core.Limit?.Send(default);
            core.Start(f);
        }

        /// <summary>Calls <paramref name="f"/> in a new goroutine; waits first while the limit is reached. Awaiting form.</summary>
        [OverloadResolutionPriority(1)]
        public GoTask GoAsync(Func<error?> f)
        {
            var core = Share();
            if (core.Limit is { } limit) return Core.StartLater(core, limit, f, null);
            core.Start(f);
            return default;
        }

        /// <inheritdoc cref="GoAsync(Func{error})"/>
        public GoTask GoAsync(Func<GoTask<error?>> f)
        {
            var core = Share();
            if (core.Limit is { } limit) return Core.StartLater(core, limit, null, f);
            core.Start(f);
            return default;
        }

        /// <summary>As Go, unless the limit is reached: false then, and <paramref name="f"/> is not called.</summary>
        [OverloadResolutionPriority(1)]
        public bool TryGo(Func<error?> f)
        {
            var core = Share();
            if (core.Limit is { } limit && !limit.TrySend(default)) return false;
            core.Start(f);
            return true;
        }

        /// <inheritdoc cref="TryGo(Func{error})"/>
        public bool TryGo(Func<GoTask<error?>> f)
        {
            var core = Share();
            if (core.Limit is { } limit && !limit.TrySend(default)) return false;
            core.Start(f);
            return true;
        }

        /// <summary>At most <paramref name="n"/> functions run at a time; a negative number is no limit.</summary>
        /// <remarks>
        /// Panics with an error: <c>errgroup: modify limit while N goroutines in the group are still active</c>.
        /// </remarks>
        public void SetLimit(long n)
        {
            var core = Share();
            if (n < 0)
            {
                core.Limit = null;
                return;
            }

            var active = core.Limit.Length();
            if (active != 0)
                throw new GoPanic(errors.New($"errgroup: modify limit while {active} goroutines in the group are still active"));
            core.Limit = new Chan<Empty>(n);
        }

        /// <summary>Waits until all functions have returned, cancels the context, and returns the first error. Blocking form.</summary>
        public error? Wait()
        {
            var core = Share();
            core.Running.Wait();
            return core.Finish();
        }

        /// <summary>Awaiting form of <see cref="Wait"/>.</summary>
        public GoTask<error?> WaitAsync() => Core.WaitAsync(Share());

        /// <summary>Go's copy of the struct.</summary>
        public Group Copy() => new() { _core = _core?.Copy() };

        private Core Share() =>
            Volatile.Read(ref _core) ?? Interlocked.CompareExchange(ref _core, new Core(), null) ?? _core;
    }

    // What the goroutines of a group hold on to: they cannot keep a reference to the struct.
    private sealed class Core
    {
        public WaitGroup Running;
        public Chan<Empty>? Limit;
        public Action<error?>? Cancel;
        private Once _once;
        private error? _err;

        public void Start(Func<error?> f)
        {
            ArgumentNullException.ThrowIfNull(f);
            Running.Add(1);
            Go.Run(Run, f);
        }

        public void Start(Func<GoTask<error?>> f)
        {
            ArgumentNullException.ThrowIfNull(f);
            Running.Add(1);
            Go.Run(Run, f);
        }

        public static async GoTask StartLater(Core core, Chan<Empty> limit, Func<error?>? f, Func<GoTask<error?>>? async)
        {
            await limit.SendAsync(default);
            if (async is null) core.Start(f!);
            else core.Start(async);
        }

        public static async GoTask<error?> WaitAsync(Core core)
        {
            await core.Running.WaitAsync();
            return core.Finish();
        }

        public error? Finish()
        {
            Cancel?.Invoke(_err);
            return _err;
        }

        public Core Copy() => new() { Running = Running.Copy(), Limit = Limit, Cancel = Cancel, _once = _once.Copy(), _err = _err };

        // After a panic Wait must not return, and main perhaps exit, before the panic has ended the process.
        private void Run(Func<error?> f)
        {
            try
            {
                Note(f());
            }
            catch (GoexitException)
            {
                Done();
                throw;
            }

            Done();
        }

        private async GoTask Run(Func<GoTask<error?>> f)
        {
            try
            {
                Note(await f());
            }
            catch (GoexitException)
            {
                Done();
                throw;
            }

            Done();
        }

        private void Note(error? err)
        {
            if (err is null) return;
            _once.Do(() =>
            {
                _err = err;
                Cancel?.Invoke(err);
            });
        }

        private void Done()
        {
            Limit?.Receive();
            Running.Done();
        }
    }
}
