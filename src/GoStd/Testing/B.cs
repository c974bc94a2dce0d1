// testing.B and Benchmark: a function is run more and more often, until it has taken a second.
using System.Diagnostics;
using GoRuntime;

namespace GoStd;

public static partial class testing
{
    /// <summary>Runs a benchmark by itself. Blocking form.</summary>
    /// <remarks>Go: testing/benchmark.go. What is allocated is not counted.</remarks>
    public static BenchmarkResult Benchmark(Action<B> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        return Go.Block(BenchmarkAsync(f));
    }

    /// <inheritdoc cref="Benchmark(Action{B})"/>
    public static BenchmarkResult Benchmark(Func<B, GoTask> f) => Go.Block(BenchmarkAsync(f));

    /// <summary>Awaiting form of <see cref="Benchmark(Action{B})"/>.</summary>
    public static GoTask<BenchmarkResult> BenchmarkAsync(Action<B> f) => BenchmarkAsync(b =>
    {
        f(b);
        return default;
    });

    /// <inheritdoc cref="BenchmarkAsync(Action{B})"/>
    public static async GoTask<BenchmarkResult> BenchmarkAsync(Func<B, GoTask> f)
    {
        var b = new B();
        for (long n = 1; ; n = b.Next())
        {
            b.Begin(n);
            await f(b);
            b.StopTimer();
            if (b.IsDone)
                return b.Result();
        }
    }

    /// <summary>A benchmark under way. Stands for Go's *testing.B.</summary>
    [GoType("*testing.B")]
    public sealed class B
    {
        private const long Most = 1_000_000_000;
        private static readonly TimeSpan Goal = TimeSpan.FromSeconds(1);

        private readonly Stopwatch _watch = new();
        private long _bytes;
        private long _loops; // how many turns Loop still has; 0 before its first
        private long _turns; // how many it has begun
        private bool _loopIsDone;

        /// <summary>How often the benchmark is to do what it measures.</summary>
        public long N;

        internal bool IsDone => _loopIsDone || _watch.Elapsed >= Goal || N >= Most;

        /// <summary>The time measured so far.</summary>
        public time.Duration Elapsed() => _watch.Elapsed.Ticks * 100;

        /// <summary>Goes on with the time.</summary>
        public void StartTimer() => _watch.Start();

        /// <summary>What follows is not measured.</summary>
        public void StopTimer() => _watch.Stop();

        /// <summary>Forgets the time measured so far.</summary>
        public void ResetTimer()
        {
            var runs = _watch.IsRunning;
            _watch.Reset();
            if (runs)
                _watch.Start();
        }

        /// <summary>How many bytes one turn works on: the result tells of megabytes in a second.</summary>
        public void SetBytes(long n) => _bytes = n;

        /// <summary>True as long as the benchmark is to go on: <c>for b.Loop() { … }</c>.</summary>
        public bool Loop()
        {
            if (_turns == 0)
            {
                N = 0;
                _loops = 1;
                ResetTimer();
            }
            else if (_turns == _loops)
            {
                if (_watch.Elapsed >= Goal || _loops >= Most)
                {
                    StopTimer();
                    N = _loops;
                    _loopIsDone = true;
                    return false;
                }

                _loops = Predict(_loops);
            }

            _turns++;
            return true;
        }

        internal void Begin(long n)
        {
            N = n;
            (_turns, _loops) = (0, 0);
            _watch.Restart();
        }

        internal long Next() => Predict(N);

        internal BenchmarkResult Result() => new() { N = N, T = Elapsed(), Bytes = _bytes };

        // A fifth more than the time allows, but not much more than before: the first turns take longer.
        private long Predict(long last)
        {
            var each = Math.Max(_watch.Elapsed.TotalSeconds, 1e-9) / last;
            var n = (long)Math.Min(Goal.TotalSeconds / each * 1.2, Most);
            return Math.Clamp(n, last + 1, Math.Min(100 * last, Most));
        }
    }

    /// <summary>What a benchmark has measured.</summary>
    [GoType("testing.BenchmarkResult")]
    public struct BenchmarkResult : fmt.Stringer
    {
        /// <summary>How many turns.</summary>
        public long N;

        /// <summary>How long they took.</summary>
        public time.Duration T;

        /// <summary>How many bytes one turn works on.</summary>
        [GoType("int64")] public long Bytes;

        /// <summary>Nanoseconds a turn.</summary>
        public readonly long NsPerOp() => N <= 0 ? 0 : T.Nanoseconds() / N;

        /// <summary><c>  1000	      1234 ns/op</c></summary>
        public readonly GoString String()
        {
            var text = fmt.Sprintf("%8d", N).ToString();
            var each = (double)T.Nanoseconds() / N;
            if (each != 0)
                text += "\t" + fmt.Sprintf(FormatOf(each), each).ToString();
            if (Bytes > 0 && T.Nanoseconds() > 0 && N > 0)
                text += fmt.Sprintf("\t%7.2f MB/s", Bytes * (double)N / 1e6 / T.Seconds()).ToString();
            return GoString.FromString(text);
        }

        // Ten places before the point; numbers below a thousand have four digits that count.
        private static GoString FormatOf(double value)
        {
            var decimals = value >= 999.95 ? 0 : value >= 99.995 ? 1 : value >= 9.9995 ? 2 : value >= 0.99995 ? 3 : 4;
            return GoString.FromString($"%{(decimals == 0 ? 10 : 11 + decimals)}.{decimals}f ns/op");
        }
    }
}
