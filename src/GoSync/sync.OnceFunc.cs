// sync.OnceFunc, OnceValue and OnceValues: functions that run another one once and give its result, or its panic, every time.
// Each costs two objects, the state and the delegate over it, and lets go of the other function once that has run.
using GoRuntime;

namespace GoSync;

/// <summary>The functions of Go's package sync.</summary>
public static partial class sync
{
    /// <summary>A function that calls <paramref name="f"/> once. If f panics, it panics with the same value on every call.</summary>
    /// <remarks>If f is nil or calls Goexit, that counts as a panic: with a nil dereference, or with nil.
    /// Go: sync/oncefunc.go, OnceFunc.</remarks>
    public static Action OnceFunc(Action? f) => new OnceAction(f).Invoke;

    /// <inheritdoc cref="OnceFunc(Action)"/>
    public static Func<GoTask> OnceFunc(Func<GoTask>? f) => new OnceTask(f).Invoke;

    /// <summary>A function that calls <paramref name="f"/> once and returns its result. If f panics, it panics with the same
    /// value on every call.</summary>
    /// <remarks>If f is nil or calls Goexit, that counts as a panic: with a nil dereference, or with nil.
    /// Go: sync/oncefunc.go, OnceValue.</remarks>
    public static Func<T> OnceValue<T>(Func<T>? f) => new OnceFunction<T>(f).Invoke;

    /// <inheritdoc cref="OnceValue{T}(Func{T})"/>
    public static Func<GoTask<T>> OnceValue<T>(Func<GoTask<T>>? f) => new OnceTask<T>(f).Invoke;

    /// <summary>A function that calls <paramref name="f"/> once and returns its results. If f panics, it panics with the same
    /// value on every call.</summary>
    /// <remarks>If f is nil or calls Goexit, that counts as a panic: with a nil dereference, or with nil.
    /// Go: sync/oncefunc.go, OnceValues.</remarks>
    public static Func<(T1, T2)> OnceValues<T1, T2>(Func<(T1, T2)>? f) => new OnceFunction<(T1, T2)>(f).Invoke;

    /// <inheritdoc cref="OnceValues{T1,T2}(Func{ValueTuple{T1,T2}})"/>
    public static Func<GoTask<(T1, T2)>> OnceValues<T1, T2>(Func<GoTask<(T1, T2)>>? f) => new OnceTask<(T1, T2)>(f).Invoke;

    // The first call panics on its way through f, so that its traceback shows f; later calls panic anew with the same value.
    private abstract class OnceState
    {
        protected Mutex _mutex;
        protected volatile bool _done;
        protected bool _valid;
        private object? _panic;

        protected void PanicUnlessValid()
        {
            if (!_valid) throw Builtins.panic(_panic);
        }

        protected GoPanic Failed(Exception e)
        {
            if (e is GoexitException goexit) return Fault.PanicDuring(goexit, null);
            var panic = Fault.Repanic(e);
            _panic = panic.Value;
            return panic;
        }
    }

    private abstract class OnceCall : OnceState
    {
        /// <summary>Runs the function, and lets go of it whatever comes of it.</summary>
        protected abstract void Call();

        /// <summary>Returns once the function has returned, in this call or in an earlier one.</summary>
        protected void Ensure()
        {
            if (!_done) RunOnce();
            PanicUnlessValid();
        }

        private void RunOnce()
        {
            _mutex.Lock();
            try
            {
                if (_done) return;
                Call();
                _valid = true;
            }
            catch (Exception e) when (e is not FatalError)
            {
                throw Failed(e);
            }
            finally
            {
                _done = true;
                _mutex.Unlock();
            }
        }
    }

    private abstract class OnceCallAsync : OnceState
    {
        /// <inheritdoc cref="OnceCall.Call"/>
        protected abstract GoTask CallAsync();

        /// <inheritdoc cref="OnceCall.Ensure"/>
        protected GoTask EnsureAsync()
        {
            if (!_done) return RunOnceAsync();
            PanicUnlessValid();
            return default;
        }

        private async GoTask RunOnceAsync()
        {
            await _mutex.LockAsync();
            try
            {
                if (!_done)
                {
                    await CallAsync();
                    _valid = true;
                }
            }
            catch (Exception e) when (e is not FatalError)
            {
                throw Failed(e);
            }
            finally
            {
                _done = true;
                _mutex.Unlock();
            }

            PanicUnlessValid();
        }
    }

    private sealed class OnceAction(Action? f) : OnceCall
    {
        private Action? _f = f;

        public void Invoke() => Ensure();

        protected override void Call()
        {
            var f = _f;
            _f = null;
            f!();
        }
    }

    private sealed class OnceFunction<T>(Func<T>? f) : OnceCall
    {
        private Func<T>? _f = f;
        private T _result = default!;

        public T Invoke()
        {
            Ensure();
            return _result;
        }

        protected override void Call()
        {
            var f = _f;
            _f = null;
            _result = f!();
        }
    }

    private sealed class OnceTask(Func<GoTask>? f) : OnceCallAsync
    {
        private Func<GoTask>? _f = f;

        public GoTask Invoke() => EnsureAsync();

        protected override GoTask CallAsync()
        {
            var f = _f;
            _f = null;
            return f!();
        }
    }

    private sealed class OnceTask<T>(Func<GoTask<T>>? f) : OnceCallAsync
    {
        private Func<GoTask<T>>? _f = f;
        private T _result = default!;

        public async GoTask<T> Invoke()
        {
            await EnsureAsync();
            return _result;
        }

        protected override async GoTask CallAsync()
        {
            var f = _f;
            _f = null;
            _result = await f!();
        }
    }
}
