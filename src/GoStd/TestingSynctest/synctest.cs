// Go's package testing/synctest: tests of concurrent code under a fake clock.
//
// In a bubble time starts at midnight UTC of 1 January 2000 and moves on only when every goroutine of the bubble is durably
// blocked: in an operation on channels made in the bubble, in Cond.Wait, in Sleep, in the Wait of a WaitGroup to which only
// the bubble adds, or for ever. A Mutex, input and output, and awaited .NET tasks do not block durably.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package testing/synctest. Go: testing/synctest/synctest.go</summary>
public static class synctest
{
    /// <summary>
    /// Calls <paramref name="f"/> in a new bubble, with a T whose Cleanup functions run inside the bubble and whose Context is of
    /// the bubble, and returns when all goroutines of the bubble have ended. Blocking form.
    /// </summary>
    /// <remarks>
    /// If the test fails in the bubble, <paramref name="t"/> fails at once (FailNow). A panic of <paramref name="f"/> goes on in the
    /// caller. Panics: <c>synctest.Run called from within a synctest bubble</c>; with an error,
    /// <c>deadlock: all goroutines in bubble are blocked</c> and
    /// <c>deadlock: main bubble goroutine has exited but blocked goroutines remain</c>.
    /// </remarks>
    public static void Test(testing.T t, Action<testing.T> f) => Test(t, testing.Plain(f));

    /// <inheritdoc cref="Test(testing.T, Action{testing.T})"/>
    public static void Test(testing.T t, Func<testing.T, GoTask> f)
    {
        var ok = false;
        Bubble.Run(async () => ok = await t.RunInBubble(f));
        if (!ok) t.FailNow();
    }

    /// <summary>Awaiting form of <see cref="Test(testing.T, Action{testing.T})"/>.</summary>
    /// <inheritdoc cref="Test(testing.T, Action{testing.T})"/>
    public static GoTask TestAsync(testing.T t, Action<testing.T> f) => TestAsync(t, testing.Plain(f));

    /// <inheritdoc cref="TestAsync(testing.T, Action{testing.T})"/>
    public static async GoTask TestAsync(testing.T t, Func<testing.T, GoTask> f)
    {
        var ok = false;
        await Bubble.RunAsync(async () => ok = await t.RunInBubble(f));
        if (!ok) t.FailNow();
    }

    /// <summary>
    /// Calls <paramref name="f"/> in a new bubble and returns when all goroutines of the bubble have ended: for tests in C# that
    /// need no <see cref="testing.T"/>. Blocking form.
    /// </summary>
    /// <remarks>
    /// What <paramref name="f"/> throws, a failed assertion say, is thrown here. Panics as
    /// <see cref="Test(testing.T, Action{testing.T})"/>. Methods of .NET's task types (async Task) stay in the bubble where they
    /// await what is ours; but awaiting such a task is no durable block, so the clock stands still meanwhile.
    /// Go: internal/synctest, Run.
    /// </remarks>
    public static void Run(Action f)
    {
        ArgumentNullException.ThrowIfNull(f);
        Bubble.Run(() =>
        {
            f();
            return default;
        });
    }

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run(Func<GoTask> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        Bubble.Run(f);
    }

    /// <summary>Awaiting form of <see cref="Run(Action)"/>.</summary>
    /// <inheritdoc cref="Run(Action)"/>
    public static GoTask RunAsync(Func<GoTask> f)
    {
        ArgumentNullException.ThrowIfNull(f);
        return Bubble.RunAsync(f);
    }

    /// <summary>Blocks until every other goroutine of the caller's bubble is durably blocked. Blocking form.</summary>
    /// <remarks>Panics: <c>goroutine is not in a bubble</c>, <c>wait already in progress</c>.</remarks>
    public static void Wait() => Bubble.Wait();

    /// <summary>Awaiting form of <see cref="Wait"/>.</summary>
    /// <inheritdoc cref="Wait"/>
    public static GoTask WaitAsync() => Bubble.WaitAsync();

    /// <summary>Sleeps, and then waits until every other goroutine of the bubble is durably blocked. Blocking form.</summary>
    /// <remarks>Panics as <see cref="Wait"/>.</remarks>
    public static void Sleep(time.Duration d)
    {
        time.Sleep(d);
        Wait();
    }

    /// <summary>Awaiting form of <see cref="Sleep"/>.</summary>
    /// <inheritdoc cref="Sleep"/>
    public static async GoTask SleepAsync(time.Duration d)
    {
        await time.SleepAsync(d);
        await Bubble.WaitAsync();
    }
}
