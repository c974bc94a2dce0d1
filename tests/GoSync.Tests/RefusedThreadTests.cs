// The system gives no thread, for some time or for ever: nothing that waits for one is lost while another thread can run it.
using System.ComponentModel;
using System.Diagnostics;
using GoRuntime;

namespace GoSync.Tests;

public class RefusedThreadTests
{
    private const string NoThread =
        @"^runtime: failed to create new OS thread \(have {0} already(; errno=\d+)?\)\nruntime: may need to increase max user processes" +
        @" \(ulimit -u\)\nfatal error: newosproc\n";

    private const string BySystem = "REFUSED_BY_SYSTEM";

    // Starts that are refused, by the name of the thread.
    private static readonly Dictionary<string, Func<string, int, bool>> Refused = new()
    {
        ["no-thread-at-all"] = static (_, _) => true,
        ["no-thread-for-goroutines"] = static (name, _) => name == "goroutines",
        ["no-monitor-at-first"] = static (name, number) => name == "goroutine monitor" && number <= 3,
        ["no-thread-at-first"] = static (name, number) => name == "goroutines" && number <= 20,
        ["one-thread"] = static (name, number) => name == "goroutines" && number > 1,
        ["two-hundred-blocked"] = static (name, number) => name == "goroutines" && number > 30,
        ["two-hundred-blocked-for-ever"] = static (name, number) => name == "goroutines" && number > 30,
    };

    public static Dictionary<string, Func<GoTask>> Programs { get; } = new()
    {
        ["no-thread-at-all"] = RunMany,
        ["no-thread-for-goroutines"] = RunMany,
        ["no-thread-at-first"] = RunMany,
        ["one-thread"] = RunMany,
        ["no-monitor-at-first"] = static () =>
        {
            // Only the monitor sees that the other processor has to take the goroutine.
            Go.MaxProcs(2);
            var ran = false;
            Go.Run(() => Volatile.Write(ref ran, true));
            while (!Volatile.Read(ref ran)) Thread.SpinWait(1);
            Console.Out.Write("all returned");
            return default;
        },
        ["two-hundred-blocked"] = static () => Block(released: true),
        ["two-hundred-blocked-for-ever"] = static () => Block(released: false),
        ["refused-while-all-fall-asleep"] = static async () =>
        {
            Go.MaxProcs(2);
            var stuck = new Chan<int>();
            Scheduler.ThreadStarting = name =>
            {
                if (name != "goroutines") return;

                // The monitor wants a second thread. The first one has run everything before it is refused.
                SpinWait.SpinUntil(static () => Scheduler.IdleProcessorCount == 1 && Scheduler.GlobalCount == 0);
                throw new OutOfMemoryException();
            };
            Go.Run(async GoTask () => await stuck.ReceiveAsync());
            while (Scheduler.IdleProcessorCount != 0) Thread.SpinWait(1);
            await stuck.ReceiveAsync();
        },
        ["looked-at-before-it-runs"] = static async () =>
        {
            Go.MaxProcs(2);
            var (main, looks, stopped, ran) = (Worker.OfThisThread, 0, 0, new WaitGroup());
            Scheduler.ThreadStarting = name =>
            {
                if (name != "goroutines") return;

                // As the monitor does when the system takes long to start a thread. It may come to run at any moment.
                foreach (var processor in Scheduler.Processors)
                {
                    if (processor.Owner is not { } owner || owner == main) continue;
                    looks++;
                    if (!owner.TryStopOutside()) continue;
                    stopped++;
                    owner.OpenGate();
                }
            };
            ran.Go(static () => Console.Out.Write("all returned"));
            while (Volatile.Read(ref looks) == 0) Thread.SpinWait(1);
            await ran.WaitAsync();
            if (stopped != 0) Console.Error.Write("stopped outside before it was ever inside");
        },
        ["asleep-while-the-monitor-has-work-in-hand"] = static async () =>
        {
            Go.MaxProcs(2);
            var (taken, ran) = (false, new WaitGroup());
            SystemMonitor.WorkTaken = () =>
            {
                // If the others could fall asleep now, they would see a deadlock.
                Volatile.Write(ref taken, true);
                if (SpinWait.SpinUntil(static () => Scheduler.IdleProcessorCount == 2, 300)) Thread.Sleep(300);
            };
            ran.Go(static () => Console.Out.Write("all returned"));
            while (!Volatile.Read(ref taken)) Thread.SpinWait(1);
            await ran.WaitAsync();
        },
    };

    /// <summary>In the child process, before main.</summary>
    internal static void Prepare(string program)
    {
        if (!Refused.TryGetValue(program, out var refused) || Environment.GetEnvironmentVariable(BySystem) is not null) return;
        var numbers = new Dictionary<string, int>();
        Scheduler.ThreadStarting = name =>
        {
            lock (numbers)
            {
                var number = numbers[name] = numbers.GetValueOrDefault(name) + 1;
                if (refused(name, number)) throw new OutOfMemoryException();
            }
        };
    }

    [Theory]
    [InlineData("no-thread-at-all")]
    [InlineData("no-thread-for-goroutines")]
    public void Program_ThatNeverGetsAThread_EndsInGosWords(string program)
    {
        var result = ChildProcess.Run(program);
        Assert.Matches(NoThread.Replace("{0}", "0"), result.Errors);
        Assert.Equal(("", 2), (result.Output, result.ExitCode));
    }

    [Theory]
    [InlineData("no-monitor-at-first")]
    [InlineData("no-thread-at-first")]
    [InlineData("one-thread")]
    [InlineData("looked-at-before-it-runs")]
    [InlineData("asleep-while-the-monitor-has-work-in-hand")]
    public void Program_ThatGetsAThreadInTheEnd_LosesNothing(string program)
    {
        var result = ChildProcess.Run(program);
        Assert.Equal(("all returned", "", 0), (result.Output, result.Errors, result.ExitCode));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void BlockedGoroutines_MoreThanThreads_AllReturnOnceReleased(bool bySystem)
    {
        var result = ChildProcess.Run("two-hundred-blocked", WithFewThreads(bySystem));
        Assert.Equal(("all returned", "", 0), (result.Output, result.Errors, result.ExitCode));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void BlockedGoroutines_ThatNothingCanRelease_EndTheProgram(bool bySystem)
    {
        var result = ChildProcess.Run("two-hundred-blocked-for-ever", WithFewThreads(bySystem));
        Assert.Matches(NoThread.Replace("{0}", @"[1-9]\d"), result.Errors);
        Assert.Equal(("", 2), (result.Output, result.ExitCode));
    }

    [Fact]
    public void Deadlock_WhileAThreadIsRefused_IsReported()
    {
        var result = ChildProcess.Run("refused-while-all-fall-asleep");
        Assert.Equal(("fatal error: all goroutines are asleep - deadlock!", 2), (result.FirstErrorLine, result.ExitCode));
    }

    // What starts a program as a user who may have sixty threads; nothing, so that the program refuses itself, where that cannot be had.
    // It does not hold for root, and it counts all threads of the user: so another one, who has none.
    private static string[] WithFewThreads(bool bySystem)
    {
        string[] command =
        [
            "setpriv", $"--reuid={1_000_000 + Environment.ProcessId}", "--clear-groups",
            "prlimit", "--nproc=60", "env", BySystem + "=1",
        ];
        return bySystem && OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Succeeds([.. command, "test", "-r", Location])
            ? command
            : [];
    }

    private static string Location => typeof(RefusedThreadTests).Assembly.Location;

    private static bool Succeeds(string[] command)
    {
        try
        {
            using var process = Process.Start(command[0], command[1..]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // there is no such command
        }
    }

    // Two hundred goroutines that block their threads; a thread of another kind lets them go on once twenty of them sleep.
    private static GoTask Block(bool released)
    {
        var (start, ended) = (new Ptr<WaitGroup>(default), new Ptr<WaitGroup>(default));
        start.Value.Add(1);
        if (released)
        {
            new Thread(() =>
            {
                SpinWait.SpinUntil(() => WaitGroupProbe.Waiters(ref start.Value) >= 20);
                start.Value.Done();
            }).Start();
        }

        for (var i = 0; i < 200; i++) ended.Value.Go(() => start.Value.Wait());
        ended.Value.Wait();
        Console.Out.Write("all returned");
        return default;
    }

    // On several processors, which all want threads.
    private static async GoTask RunMany()
    {
        Go.MaxProcs(4);
        var (ended, sum) = (new Ptr<WaitGroup>(default), 0);
        for (var i = 0; i < 1000; i++)
        {
            ended.Value.Go(async GoTask () =>
            {
                await Go.YieldAsync();
                Interlocked.Increment(ref sum);
            });
        }

        await ended.Value.WaitAsync();
        if (sum == 1000) Console.Out.Write("all returned");
    }
}
