// golang.org/x/sync/singleflight: of calls for the same key at the same time one is made, and all get its result.
// A function that only throws fits the plain and the suspending overloads: the plain ones have priority.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using GoRuntime;
using GoSync;

namespace GoStd;

/// <summary>golang.org/x/sync/singleflight. Go: x/sync/singleflight/singleflight.go</summary>
public static class singleflight
{
    /// <summary>What a call came to, for DoChan.</summary>
    [GoType("singleflight.Result")]
    public struct Result
    {
        /// <summary>What the function returned.</summary>
        public object? Val;

        /// <summary>The error the function returned.</summary>
        public error? Err;

        /// <summary>Whether others got it, too.</summary>
        public bool Shared;
    }

    /// <summary>Calls by key. The zero value is ready. It must not be copied after first use.</summary>
    [GoType("singleflight.Group")]
    public struct Group : ICopyable<Group>
    {
        [NotGo]
        private Core? _core;

        /// <summary>
        /// Calls <paramref name="fn"/> and returns what it returns; if a call for the key is under way, waits for that one and
        /// returns what it returns. The last result says whether several got it. Blocking form.
        /// </summary>
        /// <remarks>
        /// A panic of fn is a panic of all that wait, whose value is an error with the text of the panic and its stack; a Goexit of
        /// fn is one of all. If somebody waits through DoChan, the panic ends the process.
        /// </remarks>
        [OverloadResolutionPriority(1)]
        public (object? V, error? Err, bool Shared) Do(GoString key, Func<(object?, error?)> fn)
        {
            var core = Share();
            if (!core.TryJoin(key, null, out var call)) core.Run(key, call, fn);
            else call.Wait();
            return call.Results();
        }

        /// <inheritdoc cref="Do(GoString, Func{ValueTuple{object, error}})"/>
        public (object? V, error? Err, bool Shared) Do(GoString key, Func<GoTask<(object?, error?)>> fn) =>
            GoRuntime.Go.Block(DoAsync(key, fn));

        /// <summary>Awaiting form of Do.</summary>
        /// <inheritdoc cref="Do(GoString, Func{ValueTuple{object, error}})"/>
        [OverloadResolutionPriority(1)]
        public GoTask<(object? V, error? Err, bool Shared)> DoAsync(GoString key, Func<(object?, error?)> fn) =>
            Core.DoAsync(Share(), key, fn, null);

        /// <inheritdoc cref="DoAsync(GoString, Func{ValueTuple{object, error}})"/>
        public GoTask<(object? V, error? Err, bool Shared)> DoAsync(GoString key, Func<GoTask<(object?, error?)>> fn) =>
            Core.DoAsync(Share(), key, null, fn);

        /// <summary>As Do, in a goroutine of its own: the channel, which has room for it, gets the result. It is not closed.</summary>
        [OverloadResolutionPriority(1)]
        public Chan<Result> DoChan(GoString key, Func<(object?, error?)> fn)
        {
            var (core, result) = (Share(), new Chan<Result>(1));
            if (!core.TryJoin(key, result, out var call)) GoRuntime.Go.Run(() => core.Run(key, call, fn));
            return result;
        }

        /// <inheritdoc cref="DoChan(GoString, Func{ValueTuple{object, error}})"/>
        public Chan<Result> DoChan(GoString key, Func<GoTask<(object?, error?)>> fn)
        {
            var (core, result) = (Share(), new Chan<Result>(1));
            if (!core.TryJoin(key, result, out var call)) GoRuntime.Go.Run(() => core.RunAsync(key, call, fn));
            return result;
        }

        /// <summary>Forgets the call under way for the key: the next one calls its function.</summary>
        public void Forget(GoString key) => Share().Forget(key);

        /// <summary>Go's copy of the struct: the calls under way are the same.</summary>
        public Group Copy() => new() { _core = Share() };

        private Core Share() =>
            Volatile.Read(ref _core) ?? Interlocked.CompareExchange(ref _core, new Core(), null) ?? _core;
    }

    // The calls under way; what the callers hold on to instead of a reference to the struct.
    private sealed class Core
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<GoString, Call> _calls = [];

        public static async GoTask<(object? V, error? Err, bool Shared)> DoAsync(
            Core core, GoString key, Func<(object?, error?)>? plain, Func<GoTask<(object?, error?)>>? async)
        {
            if (core.TryJoin(key, null, out var call)) await call.WaitAsync();
            else if (async is null) core.Run(key, call, plain!);
            else await core.RunAsync(key, call, async);
            return call.Results();
        }

        /// <summary>Joins the call under way; false with a new one, which the caller has to run.</summary>
        public bool TryJoin(GoString key, Chan<Result>? result, out Call call)
        {
            lock (_lock)
            {
                var joins = _calls.TryGetValue(key, out var found);
                call = found ?? new Call();
                if (!joins) _calls.Add(key, call);
                call.Join(result, joins);
                return joins;
            }
        }

        public void Forget(GoString key)
        {
            lock (_lock) _calls.Remove(key);
        }

        public void Run(GoString key, Call call, Func<(object?, error?)> fn)
        {
            try
            {
                call.Return(fn());
            }
            catch (GoexitException)
            {
                End(key, call);
                throw;
            }
            catch (Exception e) when (e is not FatalError)
            {
                call.Panic(e);
            }

            if (End(key, call)) GoRuntime.Go.Block(Crash(call));
        }

        public async GoTask RunAsync(GoString key, Call call, Func<GoTask<(object?, error?)>> fn)
        {
            try
            {
                call.Return(await fn());
            }
            catch (GoexitException)
            {
                End(key, call);
                throw;
            }
            catch (Exception e) when (e is not FatalError)
            {
                call.Panic(e);
            }

            if (End(key, call)) await Crash(call);
        }

        // The call is over: passes its result on. True if it panicked and somebody waits at a channel, who would wait for ever.
        private bool End(GoString key, Call call)
        {
            lock (_lock)
            {
                call.Done();
                if (_calls.TryGetValue(key, out var current) && current == call) _calls.Remove(key);
                return call.Deliver();
            }
        }

        // A panic that nobody can recover.
        private static async GoTask Crash(Call call)
        {
            GoRuntime.Go.Run(call.ThrowPanic);
            await Select.RunAsync();
        }
    }

    private enum Outcome
    {
        Goexit,
        Returned,
        Panicked,
    }

    private sealed class Call
    {
        private readonly List<Chan<Result>> _channels = [];
        private WaitGroup _running;
        private int _duplicates;
        private Outcome _outcome;
        private (object? Val, error? Err) _results;
        private PanicError? _panic;

        public void Join(Chan<Result>? channel, bool isDuplicate)
        {
            if (isDuplicate) _duplicates++;
            else _running.Add(1);
            if (channel is not null) _channels.Add(channel);
        }

        public void Return((object?, error?) results) => (_outcome, _results) = (Outcome.Returned, results);

        public void Panic(Exception e) => (_outcome, _panic) = (Outcome.Panicked, new PanicError(e));

        public void Done() => _running.Done();

        public void Wait() => _running.Wait();

        public GoTask WaitAsync() => _running.WaitAsync();

        public bool Deliver()
        {
            if (_outcome == Outcome.Returned)
            {
                var result = new Result { Val = _results.Val, Err = _results.Err, Shared = _duplicates > 0 };
                foreach (var channel in _channels) channel.Send(result);
            }

            return _outcome == Outcome.Panicked && _channels.Count > 0;
        }

        public (object?, error?, bool) Results()
        {
            if (_outcome == Outcome.Panicked) ThrowPanic();
            if (_outcome == Outcome.Goexit) GoRuntime.Go.Goexit();
            return (_results.Val, _results.Err, _duplicates > 0);
        }

        public void ThrowPanic() => throw new GoPanic(_panic);
    }

    // The panic of a function, as an error with the stack it came from.
    [GoType("*singleflight.panicError")]
    private sealed class PanicError : error, errors.unwrapper
    {
        private readonly object? _value;
        private readonly GoString _stack;

        public PanicError(Exception exception)
        {
            var panic = (GoPanic)PanicConversion.ToGo(exception);
            _value = panic.Value;
            var stack = new List<byte>();
            Traceback.Append(stack, GoStack.Of(Recovery.RecordOf(panic)));
            Traceback.Append(stack, GoStack.OfCaller(new StackTrace(1, false)));
            _stack = GoString.FromBytes([.. stack]);
        }

        public GoString Error() => fmt.Sprintf("%v\n\n%s", _value, _stack);

        public error? Unwrap() => _value as error;
    }
}
