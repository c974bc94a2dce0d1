// sync.OnceFunc, OnceValue and OnceValues: functions that run another one once and give its result, or its panic, every time.
using GoRuntime;

namespace GoSync;

/// <summary>The functions of Go's package sync.</summary>
public static partial class sync
{
    /// <summary>A function that calls <paramref name="f"/> once. If f panics, it panics with the same value on every call.</summary>
    /// <remarks>Go: sync/oncefunc.go, OnceFunc.</remarks>
    public static Action OnceFunc(Action f)
    {
        var once = new OnceResult<bool>(() =>
        {
            f();
            return true;
        });
        return () => once.Get();
    }

    /// <inheritdoc cref="OnceFunc(Action)"/>
    public static Func<GoTask> OnceFunc(Func<GoTask> f)
    {
        var once = new OnceResult<bool>(async GoTask<bool> () =>
        {
            await f();
            return true;
        });
        return async GoTask () => await once.GetAsync();
    }

    /// <summary>A function that calls <paramref name="f"/> once and returns its result. If f panics, it panics with the same
    /// value on every call.</summary>
    /// <remarks>Go: sync/oncefunc.go, OnceValue.</remarks>
    public static Func<T> OnceValue<T>(Func<T> f) => new OnceResult<T>(f).Get;

    /// <inheritdoc cref="OnceValue{T}(Func{T})"/>
    public static Func<GoTask<T>> OnceValue<T>(Func<GoTask<T>> f) => new OnceResult<T>(f).GetAsync;

    /// <summary>A function that calls <paramref name="f"/> once and returns its results. If f panics, it panics with the same
    /// value on every call.</summary>
    /// <remarks>Go: sync/oncefunc.go, OnceValues.</remarks>
    public static Func<(T1, T2)> OnceValues<T1, T2>(Func<(T1, T2)> f) => new OnceResult<(T1, T2)>(f).Get;

    /// <inheritdoc cref="OnceValues{T1,T2}(Func{ValueTuple{T1,T2}})"/>
    public static Func<GoTask<(T1, T2)>> OnceValues<T1, T2>(Func<GoTask<(T1, T2)>> f) => new OnceResult<(T1, T2)>(f).GetAsync;

    // The first call panics on its way through f, so that its traceback shows f; later calls panic anew with the same value.
    private sealed class OnceResult<T>
    {
        private readonly OnceCore _once = new();
        private Func<T>? _plain;
        private Func<GoTask<T>>? _suspending;
        private T _result = default!;
        private bool _valid;
        private object? _panic;

        public OnceResult(Func<T> f) => _plain = f ?? throw new ArgumentNullException(nameof(f));

        public OnceResult(Func<GoTask<T>> f) => _suspending = f ?? throw new ArgumentNullException(nameof(f));

        public T Get()
        {
            if (!_once.IsDone) _once.Do(Run);
            return Result();
        }

        public async GoTask<T> GetAsync()
        {
            if (!_once.IsDone) await _once.DoAsync(RunAsync);
            return Result();
        }

        private T Result() => _valid ? _result : throw Builtins.panic(_panic);

        private void Run()
        {
            try
            {
                _result = _plain!();
                _valid = true;
            }
            catch (Exception e) when (e is not (GoexitException or FatalError))
            {
                throw Failed(e);
            }
            finally
            {
                _plain = null;
            }
        }

        private async GoTask RunAsync()
        {
            try
            {
                _result = await _suspending!();
                _valid = true;
            }
            catch (Exception e) when (e is not (GoexitException or FatalError))
            {
                throw Failed(e);
            }
            finally
            {
                _suspending = null;
            }
        }

        private Exception Failed(Exception e)
        {
            var panic = Fault.Repanic(e);
            _panic = panic.Value;
            return panic;
        }
    }
}
