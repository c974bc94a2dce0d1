// Running a test: its function in a goroutine of its own, its Cleanup functions, its subtests, its report.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;
using GoRuntime;

namespace GoStd;

public static partial class testing
{
    public sealed partial class T
    {
        private const string EndedByGoexit = "test executed panic(nil) or runtime.Goexit";

        // A test that calls Parallel sends on the first to let Run return, and then waits for the second to be closed.
        private readonly Chan<bool> _signal = new(1);
        private readonly Chan<bool> _barrier = new();
        private readonly List<T> _parallel = [];
        private bool _isParallel;
        private ExceptionDispatchInfo? _panic;

        /// <summary>Runs <paramref name="f"/> as a subtest named NAME/<paramref name="name"/>; true if it did not fail. Blocking
        /// form.</summary>
        /// <remarks>Panics: <c>testing: t.Run called inside synctest bubble</c>. A panic of f goes on in the caller.</remarks>
        public bool Run(GoString name, Action<T> f) => Run(name, Plain(f));

        /// <inheritdoc cref="Run(GoString, Action{T})"/>
        public bool Run(GoString name, Func<T, GoTask> f) => Go.Block(RunAsync(name, f));

        /// <summary>Awaiting form of <see cref="Run(GoString, Action{T})"/>.</summary>
        /// <inheritdoc cref="Run(GoString, Action{T})"/>
        public GoTask<bool> RunAsync(GoString name, Action<T> f) => RunAsync(name, Plain(f));

        /// <inheritdoc cref="RunAsync(GoString, Action{T})"/>
        public GoTask<bool> RunAsync(GoString name, Func<T, GoTask> f)
        {
            if (_isInBubble) throw Panics.Text("testing: t.Run called inside synctest bubble");
            if (_write is null) throw new NullReferenceException();
            return RunSub($"{_name}/{name.ToString().Replace(' ', '_')}", f);
        }

        /// <summary>Lets the test run at the same time as other parallel tests of its parent, once the parent's function has
        /// returned.</summary>
        /// <remarks>
        /// Panics: <c>testing: t.Parallel called inside synctest bubble</c>, <c>testing: t.Parallel called multiple times</c>.
        /// Blocking form.
        /// </remarks>
        public void Parallel() => Go.Block(ParallelAsync());

        /// <summary>Awaiting form of <see cref="Parallel"/>.</summary>
        /// <inheritdoc cref="Parallel"/>
        public async GoTask ParallelAsync()
        {
            if (_isInBubble) throw Panics.Text("testing: t.Parallel called inside synctest bubble");
            if (_isParallel) throw Panics.Text("testing: t.Parallel called multiple times");
            if (_parent is not { } parent) return;
            _isParallel = true;
            lock (parent._lock) parent._parallel.Add(this);
            await _signal.SendAsync(true);
            await parent._barrier.ReceiveAsync();
        }

        /// <summary>A test named <paramref name="name"/> below this one; true if it did not fail, or runs in parallel.</summary>
        internal async GoTask<bool> RunSub(string name, Func<T, GoTask> f)
        {
            var sub = new T(this, name, isInBubble: false);
            Go.Run(() => sub.RunFunction(f));
            await sub._signal.ReceiveAsync();
            sub._panic?.Throw();
            return !sub.Failed();
        }

        /// <summary>Runs the function of a synctest.Test that this test has called; the caller is the first goroutine of the
        /// bubble.</summary>
        internal async GoTask<bool> RunInBubble(Func<T, GoTask> f)
        {
            if (_isCleaningUp) throw Panics.Text("testing: synctest.Run called during t.Cleanup");
            var inner = new T(this, _name, isInBubble: true);
            Go.Run(() => inner.RunFunction(f));
            await inner._signal.ReceiveAsync();
            inner._panic?.Throw();
            return !inner.Failed();
        }

        private async GoTask RunFunction(Func<T, GoTask> f)
        {
            var watch = Stopwatch.StartNew();
            await Guard(() => f(this));
            if (!_finished && _panic is null) _panic = ExceptionDispatchInfo.Capture(Panics.Text(EndedByGoexit));

            await RunParallel();
            do
            {
                await Guard(RunCleanups);
            }
            while (_cleanups.Count > 0);
            Report(watch.Elapsed);
            await _signal.SendAsync(true);
        }

        /// <summary>Lets the subtests that have called Parallel go on, and waits for them.</summary>
        internal async GoTask RunParallel()
        {
            _barrier.Close();
            foreach (var sub in _parallel)
            {
                await sub._signal.ReceiveAsync();
                if (sub._panic is { } panic) _panic ??= panic;
            }
        }

        // Calls part of the test; what it throws is for whoever waits for the test. Having returned, or been ended by FailNow or
        // SkipNow, the test is finished; after a Goexit of another kind it is not.
        private async GoTask Guard(Func<GoTask> part)
        {
            try
            {
                await part();
                _finished = true;
            }
            catch (GoexitException)
            {
            }
            catch (Exception e) when (e is not FatalError)
            {
                _panic ??= ExceptionDispatchInfo.Capture(Repanicked(e));
            }
        }

        private async GoTask RunCleanups()
        {
            _isCleaningUp = true;
            _cancelContext?.Invoke();
            while (true)
            {
                Func<GoTask>? cleanup;
                lock (_lock)
                {
                    if (!_cleanups.TryPop(out cleanup)) break;
                }

                await cleanup();
            }

            _isCleaningUp = false;
        }

        private void Report(TimeSpan elapsed)
        {
            _isDone = true;
            if (_isInBubble || _parent?._write is null || !Failed()) return;
            string output;
            lock (_lock) output = _output.ToString();
            var seconds = elapsed.TotalSeconds.ToString("F2", CultureInfo.InvariantCulture);
            var text = $"--- FAIL: {_name} ({seconds}s)\n{output}";
            if (_parent._parent is not null || _parent._isForeign)
                text = "    " + text.TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
            _parent.Append(text);
        }

        // Go recovers a test's panic, reports, and panics again; the report of a process that dies of it says so.
        private static Exception Repanicked(Exception e)
        {
            if (e is not (GoPanic or NullReferenceException or DivideByZeroException or IndexOutOfRangeException)) return e;
            var first = (GoPanic)PanicConversion.ToGo(e);
            var record = Recovery.RecordOf(first);
            record.Recovered = true;
            var again = new GoPanic(first.Value, first);
            again.Record = new PanicRecord(again, record);
            return again;
        }
    }
}
