// testing.T: what a test reports through. Goroutines of a test may use it at the same time.
using System.Diagnostics;
using System.Text;
using GoRuntime;

namespace GoStd;

public static partial class testing
{
    /// <summary>A test under way. Stands for Go's *testing.T.</summary>
    /// <remarks>
    /// Made by <see cref="Main"/>, by Run and by synctest.Test; or in C#, with <see cref="T(string, Action{string})"/>, for a
    /// test of another framework. Go: testing/testing.go, T and common.
    /// </remarks>
    [GoType("*testing.T")]
    public sealed partial class T : IDisposable
    {
        private readonly Lock _lock = new();
        private readonly string _name = "";
        private readonly T? _parent;
        private readonly bool _isInBubble;
        private readonly bool _isForeign; // made in C#: no goroutine of its own to end
        private readonly Action<string>? _write; // takes whole lines; null in a zero T
        private readonly StringBuilder _output = new();
        private readonly Stack<Func<GoTask>> _cleanups = [];
        private readonly HashSet<string> _helpers = [];
        private readonly context.Context? _context;
        private readonly Action? _cancelContext;
        private bool _failed;
        private bool _skipped;
        private volatile bool _finished;
        private volatile bool _isCleaningUp;
        private volatile bool _isDone;

        /// <summary>The zero T: it logs nowhere, so logging is a nil dereference, as in Go.</summary>
        public T()
        {
        }

        /// <summary>A test of another framework. FailNow and SkipNow throw <see cref="TestStopped"/>.</summary>
        /// <param name="name">The test's name.</param>
        /// <param name="log">Takes each line that is logged, without its end; null if none is wanted before the test fails.</param>
        public T(string name, Action<string>? log = null)
        {
            _name = name;
            _isForeign = true;
            _write = text => log?.Invoke(text.TrimEnd('\n'));
            (_context, _cancelContext) = context.WithCancel(context.Background());
        }

        // The root of the tests of Main.
        internal T(Action<string> write) => _write = write;

        private T(T parent, string name, bool isInBubble)
        {
            _parent = parent;
            _name = name;
            _isInBubble = isInBubble;
            _write = parent._write is null ? null : isInBubble ? parent.Append : AppendOutput;
            (_context, _cancelContext) = context.WithCancel(context.Background());
        }

        /// <summary>The name of the test.</summary>
        public GoString Name() => GoString.FromString(_name);

        /// <summary>A context that is canceled just before the Cleanup functions are called; nil in the zero T.</summary>
        public context.Context? Context() => _context;

        /// <summary>Marks the test as failed and goes on.</summary>
        /// <remarks>Panics: <c>Fail in goroutine after NAME has completed</c>.</remarks>
        public void Fail()
        {
            _parent?.Fail();
            if (_isDone) throw Panics.Text($"Fail in goroutine after {_name} has completed");
            lock (_lock) _failed = true;
        }

        /// <summary>Marks the test as failed and ends it: the calling goroutine, by Goexit.</summary>
        public void FailNow()
        {
            Fail();
            Stop("FAIL");
        }

        /// <summary>Whether the test has failed.</summary>
        public bool Failed()
        {
            lock (_lock) return _failed;
        }

        /// <summary>Ends the test, marked as skipped.</summary>
        public void SkipNow()
        {
            lock (_lock) _skipped = true;
            Stop("SKIP");
        }

        /// <summary>Whether the test was skipped.</summary>
        public bool Skipped()
        {
            lock (_lock) return _skipped;
        }

        /// <summary>Logs the operands as Println formats them; printed if the test fails.</summary>
        public void Log(params ReadOnlySpan<object?> args) => LogText(fmt.Sprintln(args));

        /// <inheritdoc cref="Log(ReadOnlySpan{object?})"/>
        public void Log(Slice<object?> args) => LogText(fmt.Sprintln(args));

        /// <summary>Logs the operands as Printf formats them.</summary>
        public void Logf(GoString format, params ReadOnlySpan<object?> args) => LogText(fmt.Sprintf(format, args));

        /// <inheritdoc cref="Logf(GoString, ReadOnlySpan{object?})"/>
        public void Logf(GoString format, Slice<object?> args) => LogText(fmt.Sprintf(format, args));

        /// <summary>Log, then Fail.</summary>
        public void Error(params ReadOnlySpan<object?> args)
        {
            LogText(fmt.Sprintln(args));
            Fail();
        }

        /// <inheritdoc cref="Error(ReadOnlySpan{object?})"/>
        public void Error(Slice<object?> args) => Error((ReadOnlySpan<object?>)args.Span);

        /// <summary>Logf, then Fail.</summary>
        public void Errorf(GoString format, params ReadOnlySpan<object?> args)
        {
            LogText(fmt.Sprintf(format, args));
            Fail();
        }

        /// <inheritdoc cref="Errorf(GoString, ReadOnlySpan{object?})"/>
        public void Errorf(GoString format, Slice<object?> args) => Errorf(format, (ReadOnlySpan<object?>)args.Span);

        /// <summary>Log, then FailNow.</summary>
        public void Fatal(params ReadOnlySpan<object?> args)
        {
            LogText(fmt.Sprintln(args));
            FailNow();
        }

        /// <inheritdoc cref="Fatal(ReadOnlySpan{object?})"/>
        public void Fatal(Slice<object?> args) => Fatal((ReadOnlySpan<object?>)args.Span);

        /// <summary>Logf, then FailNow.</summary>
        public void Fatalf(GoString format, params ReadOnlySpan<object?> args)
        {
            LogText(fmt.Sprintf(format, args));
            FailNow();
        }

        /// <inheritdoc cref="Fatalf(GoString, ReadOnlySpan{object?})"/>
        public void Fatalf(GoString format, Slice<object?> args) => Fatalf(format, (ReadOnlySpan<object?>)args.Span);

        /// <summary>Log, then SkipNow.</summary>
        public void Skip(params ReadOnlySpan<object?> args)
        {
            LogText(fmt.Sprintln(args));
            SkipNow();
        }

        /// <inheritdoc cref="Skip(ReadOnlySpan{object?})"/>
        public void Skip(Slice<object?> args) => Skip((ReadOnlySpan<object?>)args.Span);

        /// <summary>Logf, then SkipNow.</summary>
        public void Skipf(GoString format, params ReadOnlySpan<object?> args)
        {
            LogText(fmt.Sprintf(format, args));
            SkipNow();
        }

        /// <inheritdoc cref="Skipf(GoString, ReadOnlySpan{object?})"/>
        public void Skipf(GoString format, Slice<object?> args) => Skipf(format, (ReadOnlySpan<object?>)args.Span);

        /// <summary>The calling function is a helper: lines logged in it are shown at the line of its caller.</summary>
        public void Helper()
        {
            if (CallerName(new StackTrace(1, false)) is { } name)
            {
                lock (_lock) _helpers.Add(name);
            }
        }

        /// <summary>Calls <paramref name="f"/> when the test is over, the last registered first; in a bubble, inside it.</summary>
        public void Cleanup(Action f) => Cleanup(() =>
        {
            f();
            return default;
        });

        /// <inheritdoc cref="Cleanup(Action)"/>
        public void Cleanup(Func<GoTask> f)
        {
            lock (_lock) _cleanups.Push(f);
        }

        /// <summary>When the test would be ended: never.</summary>
        /// <remarks>Panics: <c>testing: t.Deadline called inside synctest bubble</c>.</remarks>
        public (time.Time deadline, bool ok) Deadline() => _isInBubble
            ? throw Panics.Text("testing: t.Deadline called inside synctest bubble")
            : default((time.Time, bool));

        /// <summary>Ends a test that was made in C#: calls its Cleanup functions.</summary>
        public void Dispose()
        {
            if (_isForeign) Go.Block(RunCleanups());
        }

        private void Stop(string outcome)
        {
            _finished = true;
            if (!_isForeign) Go.Goexit();
            string output;
            lock (_lock) output = _output.ToString();
            throw new TestStopped($"--- {outcome}: {_name}\n{output}".TrimEnd('\n'));
        }

        private void LogText(GoString text)
        {
            if (_write is null) throw new NullReferenceException();
            var (file, line) = CallSite();
            var lines = text.ToString().TrimEnd('\n').Replace("\n", "\n        ", StringComparison.Ordinal);
            Append($"    {file}:{line}: {lines}\n");
        }

        // A test that is over has printed its lines: its parent takes what is still logged.
        private void Append(string text)
        {
            if (_isForeign)
            {
                AppendOutput(text);
                _write!(text);
            }
            else if (_isDone && _parent is { } parent)
            {
                parent.Append(text);
            }
            else
            {
                _write!(text);
            }
        }

        private void AppendOutput(string text)
        {
            lock (_lock) _output.Append(text);
        }

        private (string File, int Line) CallSite()
        {
            (string, int)? last = null;
            foreach (var frame in FramesOfProgram(new StackTrace(2, false)))
            {
                var (file, line) = frame.Place ?? ("???", 1);
                last = (Path.GetFileName(file), Math.Max(line, 1));
                lock (_lock)
                {
                    if (!_helpers.Contains(frame.Function)) break;
                }
            }

            return last ?? ("???", 1);
        }

        private static string? CallerName(StackTrace trace) =>
            FramesOfProgram(trace).Select(static frame => frame.Function).FirstOrDefault();

        private static IEnumerable<GoFrame> FramesOfProgram(StackTrace trace) =>
            GoStack.OfCaller(trace).Where(static frame => !frame.IsRuntime && frame.Method!.DeclaringType?.Assembly != typeof(T).Assembly);
    }
}
