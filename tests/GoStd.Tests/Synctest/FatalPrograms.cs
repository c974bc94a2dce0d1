// Programs that die of misusing a bubble, each with the report of real Go: first line, exit code 2.
using GoRuntime;
using GoSync;

namespace GoStd.Tests.Synctest;

public class FatalPrograms
{
    /// <summary>The programs by name.</summary>
    public static IReadOnlyDictionary<string, Func<GoTask>> All { get; } = new Dictionary<string, Func<GoTask>>
    {
        ["receive"] = static () => Escaped(static ch => _ = ch.Receive()),
        ["receive-nonblocking"] = static () => Escaped(static ch => ch.TryReceive(out _, out _)),
        ["send"] = static () => Escaped(static ch => ch.Send(1)),
        ["send-nonblocking"] = static () => Escaped(static ch => ch.TrySend(1)),
        ["close"] = static () => Escaped(static ch => ch.Close()),
        ["select"] = static () => Escaped(static ch => Select.Run(ch.ReceiveCase(), new Chan<long>().ReceiveCase())),
        ["receive-elsewhere"] = static () => Escaped(static ch => synctest.Run(() => _ = ch.Receive())),
        ["send-elsewhere"] = static () => Escaped(static ch => synctest.Run(() => ch.Send(1))),
        ["close-elsewhere"] = static () => Escaped(static ch => synctest.Run(() => ch.Close())),
        ["timer-receive"] = static () => EscapedTimer(static timer => _ = timer.C.Receive()),
        ["timer-stop"] = static () => EscapedTimer(static timer => timer.Stop()),
        ["timer-reset"] = static () => EscapedTimer(static timer => timer.Reset(1)),
        ["wg-into-bubble"] = static () =>
        {
            var wg = new Ptr<WaitGroup>(default);
            wg.Value.Add(1);
            synctest.Run(() => wg.Value.Add(1));
            return default;
        },
        ["wg-out-of-bubble"] = static () =>
        {
            var wg = new Ptr<WaitGroup>(default);
            synctest.Run(() => wg.Value.Add(1));
            wg.Value.Add(1);
            return default;
        },
        ["wg-between-bubbles"] = static () =>
        {
            var wg = new Ptr<WaitGroup>(default);
            synctest.Run(() => wg.Value.Add(1));
            synctest.Run(() => wg.Value.Add(1));
            return default;
        },
        ["cond"] = static async () =>
        {
            var mu = new MutexPtr();
            var cond = sync.NewCond(mu);
            var never = new Chan<Empty>();
            Go.Run(async () => await synctest.RunAsync(async () =>
            {
                Go.Run(async () =>
                {
                    await mu.LockAsync();
                    while (true) await cond.Value.WaitAsync();
                });
                await never.ReceiveAsync();
            }));

            // Until the waiter has come to sleep, a signal does no harm.
            while (true)
            {
                cond.Value.Signal();
                await Go.YieldAsync();
            }
        },
        ["deadlock"] = static async () => await synctest.RunAsync(async () =>
        {
            Go.Run(async () => await new Chan<long>().ReceiveAsync());
            await Select.RunAsync();
        }),
        ["panic-in-test"] = static async () => await synctest.TestAsync(new testing.T(), async t =>
        {
            await Go.YieldAsync();
            throw Builtins.panic((GoString)"boom");
        }),
        ["panic-in-goroutine"] = static async () => await synctest.TestAsync(new testing.T(), async t =>
        {
            Go.Run(static () => throw Builtins.panic((GoString)"boom"));
            await synctest.WaitAsync();
        }),
        ["mutex"] = static async () => await synctest.RunAsync(async () =>
        {
            // A Mutex does not block durably: this is a deadlock of the program, not of the bubble.
            var mu = new MutexPtr();
            await mu.LockAsync();
            await mu.LockAsync();
        }),
        ["errgroup-panic"] = static () =>
        {
            var g = new errgroup.Group();
            g.Go(static () => throw Builtins.panic((GoString)"boom"));
            g.Wait();
            Console.Out.Write("Wait returned");
            return default;
        },
        ["errgroup-panic-async"] = static async () =>
        {
            var (g, _) = errgroup.WithContext(context.Background());
            await g.Value.GoAsync(static async GoTask<error?> () =>
            {
                await Go.YieldAsync();
                throw Builtins.panic((GoString)"boom");
            });
            await Select.RunAsync();
        },
        ["singleflight-panic"] = static () =>
        {
            var g = new singleflight.Group();
            g.Do("k", static () => throw Builtins.panic((GoString)"boom"));
            return default;
        },
        ["singleflight-channel-panic"] = static async () =>
        {
            var g = new singleflight.Group();
            await g.DoChan("k", static () => throw Builtins.panic((GoString)"boom")).ReceiveAsync();
        },
        ["test-main"] = static () =>
        {
            testing.Main(
                new("TestPasses", static t => t.Log("not shown")),
                new("TestFails", static t => synctest.Test(t, static t => t.Fatalf("%d\nlines", 2))),
                new("TestSub", static async t => await t.RunAsync("a b", static t => t.Error("sub"))),
                new("TestSkips", static t => synctest.Test(t, static t => t.Skip())));
            return default;
        },
    };

    [Theory]
    [InlineData("receive", "fatal error: receive on synctest channel from outside bubble")]
    [InlineData("receive-nonblocking", "fatal error: receive on synctest channel from outside bubble")]
    [InlineData("send", "fatal error: send on synctest channel from outside bubble")]
    [InlineData("send-nonblocking", "fatal error: send on synctest channel from outside bubble")]
    [InlineData("close", "fatal error: close of synctest channel from outside bubble")]
    [InlineData("select", "fatal error: select on synctest channel from outside bubble")]
    [InlineData("receive-elsewhere", "fatal error: receive on synctest channel from outside bubble")]
    [InlineData("send-elsewhere", "fatal error: send on synctest channel from outside bubble")]
    [InlineData("close-elsewhere", "fatal error: close of synctest channel from outside bubble")]
    [InlineData("timer-receive", "fatal error: receive on synctest channel from outside bubble")]
    [InlineData("timer-stop", "fatal error: stop of synctest timer from outside bubble")]
    [InlineData("timer-reset", "fatal error: reset of synctest timer from outside bubble")]
    [InlineData("wg-into-bubble", "fatal error: sync: WaitGroup.Add called from inside and outside synctest bubble")]
    [InlineData("wg-out-of-bubble", "fatal error: sync: WaitGroup.Add called from inside and outside synctest bubble")]
    [InlineData("wg-between-bubbles", "fatal error: sync: WaitGroup.Add called from multiple synctest bubbles")]
    [InlineData("panic-in-test", "panic: boom [recovered, repanicked]")]
    [InlineData("panic-in-goroutine", "panic: boom")]
    [InlineData("mutex", "fatal error: all goroutines are asleep - deadlock!")]
    public void Misuse_EndsTheProcess(string program, string firstLine)
    {
        var child = ChildProcess.Run(program);
        Assert.Equal((2, "", firstLine), (child.ExitCode, child.Output, child.FirstErrorLine));
    }

    [Fact]
    public void Cond_WokenFromOutside_EndsTheProcess()
    {
        var child = ChildProcess.Run("cond");
        var lines = child.Errors.Split('\n');
        Assert.Equal(2, child.ExitCode);
        Assert.Matches("^semaphore wake of synctest goroutine [0-9]+ from outside bubble$", lines[0]);
        Assert.Equal("fatal error: semaphore wake of synctest goroutine from outside bubble", lines[1]);
    }

    [Fact]
    public void Deadlock_ListsTheGoroutinesOfTheBubble()
    {
        var child = ChildProcess.Run("deadlock");
        Assert.Equal((2, "panic: deadlock: all goroutines in bubble are blocked"), (child.ExitCode, child.FirstErrorLine));
        Assert.Equal(
            ["[running]:", "[select (no cases) (durable), synctest bubble 1]:", "[chan receive (durable), synctest bubble 1]:"],
            child.Errors.Split('\n').Where(l => l.StartsWith("goroutine ", StringComparison.Ordinal)).Select(l => l[l.IndexOf('[')..]));
    }

    [Fact]
    public void Deadlock_OfTheProgram_SaysWhoIsInABubble()
    {
        var child = ChildProcess.Run("mutex");
        Assert.Equal(
            ["[synctest.Run (durable), synctest bubble 1]:", "[sync.Mutex.Lock, synctest bubble 1]:"],
            child.Errors.Split('\n').Where(l => l.StartsWith("goroutine ", StringComparison.Ordinal)).Select(l => l[l.IndexOf('[')..]));
    }

    [Fact]
    public void Main_PrintsWhatFailed()
    {
        var child = ChildProcess.Run("test-main");
        Assert.Equal(1, child.ExitCode);
        Assert.Matches(
            "^--- FAIL: TestFails \\([0-9.]+s\\)\n    FatalPrograms.cs:[0-9]+: 2\n        lines\n"
            + "--- FAIL: TestSub \\([0-9.]+s\\)\n    --- FAIL: TestSub/a_b \\([0-9.]+s\\)\n        FatalPrograms.cs:[0-9]+: sub\nFAIL\n$",
            child.Output);
    }

    // Makes a channel in a bubble and uses it outside of it.
    private static GoTask Escaped(Action<Chan<long>> use)
    {
        Chan<long>? channel = null;
        synctest.Run(() => channel = new Chan<long>(1));
        use(channel!);
        return default;
    }

    private static GoTask EscapedTimer(Action<Ptr<time.Timer>> use)
    {
        Ptr<time.Timer>? timer = null;
        synctest.Run(() => timer = time.NewTimer(time.Second));
        use(timer!);
        return default;
    }
}
