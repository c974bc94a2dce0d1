// Go's package testing, as far as tests that call Test functions need it: T, and Main to run a list of tests.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package testing. Go: testing/testing.go</summary>
public static partial class testing
{
    /// <summary>A test and its name.</summary>
    [GoType("testing.InternalTest")]
    public readonly struct InternalTest
    {
        /// <summary>A test that is a plain function.</summary>
        public InternalTest(GoString name, Action<T> f)
            : this(name, Plain(f))
        {
        }

        /// <summary>A test that is an async function.</summary>
        public InternalTest(GoString name, Func<T, GoTask> f) => (Name, F) = (name, f);

        /// <summary>The name, <c>TestXxx</c>.</summary>
        public GoString Name { get; }

        /// <summary>What the test does.</summary>
        public Func<T, GoTask> F { get; }
    }

    /// <summary>
    /// Runs the tests, one after the other, prints what failed and <c>PASS</c> or <c>FAIL</c>, and ends the process with exit
    /// code 0 or 1. Blocking form.
    /// </summary>
    /// <remarks>Go: testing/testing.go, Main. There are no benchmarks, no examples and none of the flags of <c>go test</c>.</remarks>
    public static void Main(params ReadOnlySpan<InternalTest> tests)
    {
        var root = new T(text => os.Stdout.WriteString(text));
        foreach (var test in tests) Go.Block(root.RunSub(test.Name.ToString(), test.F));
        Go.Block(root.RunParallel());
        if (tests.IsEmpty) os.Stderr.WriteString("testing: warning: no tests to run\n");
        os.Stdout.WriteString(root.Failed() ? "FAIL\n" : "PASS\n");
        Go.Exit(root.Failed() ? 1 : 0);
    }

    /// <summary>The suspending form of a plain function.</summary>
    internal static Func<T, GoTask> Plain(Action<T> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        return t =>
        {
            f(t);
            return default;
        };
    }

    /// <summary>Thrown where a test that was made in C# is to end at once: by FailNow and by SkipNow.</summary>
    public sealed class TestStopped : Exception
    {
        internal TestStopped(string text)
            : base(text)
        {
        }
    }
}
