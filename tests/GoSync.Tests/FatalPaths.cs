// Programs that end their process, each with the first line that real Go writes on standard error and its exit code 2.
using GoRuntime;

namespace GoSync.Tests;

public class FatalPaths
{
    public static Dictionary<string, Func<GoTask>> Programs { get; } = new()
    {
        ["wg-done-too-often"] = static () =>
        {
            var wg = new WaitGroup();
            wg.Done();
            return default;
        },
        ["wg-copied"] = static async () =>
        {
            var wg = new WaitGroup();
            wg.Add(1);
            Go.Run(static copy => copy.Done(), wg.Copy());
            await wg.WaitAsync();
        },
        ["wg-copied-while-waiting"] = static async () =>
        {
            var shared = new Ptr<WaitGroup>(default);
            shared.Value.Add(1);
            Go.Run(() =>
            {
                var copy = shared.Value.Copy();
                copy.Done();
            });
            await shared.Value.WaitAsync();
        },
        ["wg-wait-blocking"] = static () =>
        {
            var wg = new WaitGroup();
            wg.Add(1);
            wg.Wait();
            return default;
        },
        ["wg-go-panics"] = static async () =>
        {
            var wg = new WaitGroup();
            wg.Go(static () => throw Builtins.panic("boom"));
            await wg.WaitAsync();
            Console.Out.Write("Done ran");
        },
        ["wg-go-panics-async"] = static async () =>
        {
            var wg = new WaitGroup();
            wg.Go(static async GoTask () =>
            {
                await Go.YieldAsync();
                throw Builtins.panic("boom");
            });
            await wg.WaitAsync();
            Console.Out.Write("Done ran");
        },
        ["wg-go-divides-by-zero"] = static async () =>
        {
            var wg = new WaitGroup();
            var zero = 0;
            wg.Go(() => Console.Out.Write(1 / zero));
            await wg.WaitAsync();
        },
        ["mutex-unlock-of-unlocked"] = static () =>
        {
            var mu = new Mutex();
            mu.Unlock();
            return default;
        },
        ["mutex-unlock-twice"] = static () =>
        {
            var mu = new Mutex();
            mu.Lock();
            mu.Unlock();
            try
            {
                mu.Unlock();
            }
            finally
            {
                Console.Out.Write("a fatal error runs nothing");
            }

            return default;
        },
        ["mutex-locked-twice"] = static async () =>
        {
            var mu = new Mutex();
            await mu.LockAsync();
            await mu.LockAsync();
        },
        ["mutex-copied-locked"] = static () =>
        {
            var mu = new Mutex();
            mu.Lock();
            var copy = mu.Copy();
            mu.Unlock();
            copy.Lock();
            return default;
        },
        ["rwmutex-runlock-of-unlocked"] = static () =>
        {
            var mu = new RWMutex();
            mu.RUnlock();
            return default;
        },
        ["rwmutex-runlock-of-write-locked"] = static () =>
        {
            var mu = new RWMutex();
            mu.Lock();
            mu.RUnlock();
            return default;
        },
        ["rwmutex-unlock-of-unlocked"] = static () =>
        {
            var mu = new RWMutex();
            mu.Unlock();
            return default;
        },
        ["rwmutex-unlock-of-read-locked"] = static () =>
        {
            var mu = new RWMutex();
            mu.RLock();
            mu.Unlock();
            return default;
        },
        ["rwmutex-unlock-twice"] = static () =>
        {
            var mu = new RWMutex();
            mu.Lock();
            mu.Unlock();
            mu.Unlock();
            return default;
        },
        ["rwmutex-runlock-twice"] = static () =>
        {
            var mu = new RWMutex();
            mu.RLock();
            mu.RUnlock();
            mu.RUnlock();
            return default;
        },
        ["wg-go-nil"] = static async () =>
        {
            var wg = new WaitGroup();
            wg.Go((Action)null!);
            await wg.WaitAsync();
        },
        ["oncefunc-goexit"] = static () =>
        {
            var never = new WaitGroup();
            never.Add(1);
            Go.Run(sync.OnceFunc((Action)(static () => Go.Goexit())));
            never.Wait();
            return default;
        },
        ["rwmutex-recursive-read"] = static async () =>
        {
            var mu = new Ptr<RWMutex>(default);
            await mu.Value.RLockAsync();
            Go.Run(async GoTask () => await mu.Value.LockAsync());
            while (mu.Value.TryRLock())
            {
                mu.Value.RUnlock();
                await Go.YieldAsync();
            }

            await mu.Value.RLockAsync();
        },
        ["once-recursive"] = static async () =>
        {
            var once = new Ptr<Once>(default);
            await once.Value.DoAsync(async GoTask () => await once.Value.DoAsync(static () => { }));
        },
        ["cond-wait-alone"] = static async () =>
        {
            var cond = sync.NewCond(new MutexPtr());
            cond.Value.L!.Lock();
            await cond.Value.WaitAsync();
        },
        ["million-mixed"] = static async () =>
        {
            var mu = new Ptr<Mutex>(default);
            var wg = new Ptr<WaitGroup>(default);
            var ch = new Chan<long>();
            var cond = sync.NewCond(new MutexPtr());
            mu.Value.Lock();
            wg.Value.Add(1);
            for (var i = 0; i < 250_000; i++)
            {
                Go.Run(async GoTask () => await mu.Value.LockAsync());
                Go.Run(async GoTask () => await ch.ReceiveAsync());
                Go.Run(async GoTask () => await wg.Value.WaitAsync());
                Go.Run(async GoTask () =>
                {
                    await cond.Value.L!.LockAsync();
                    await cond.Value.WaitAsync();
                });
            }

            await Select.RunAsync();
        },
        ["detector-quiet"] = static async () =>
        {
            // A .NET timer keeps the process alive, so the scheduler cannot tell that nothing will come.
            var detector = new DeadlockDetector(TimeSpan.FromSeconds(1), found =>
            {
                Console.Error.Write(found);
                Go.Exit(0);
            });
            using var alive = new Timer(static _ => { }, null, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
            await new Chan<long>().ReceiveAsync();
            GC.KeepAlive(detector);
        },
        ["detector-group"] = static async () =>
        {
            var detector = new DeadlockDetector(TimeSpan.FromSeconds(1), found =>
            {
                if (found.Groups.Count != 0)
                {
                    Console.Error.Write(found);
                    Go.Exit(0);
                }
            });
            var jobs = new DebugWaitGroup("jobs");
            jobs.Go(static async GoTask () => await Select.RunAsync());
            Go.Run(static async GoTask () =>
            {
                while (true)
                {
                    await Go.SleepAsync(10_000_000);
                }
            });
            await jobs.WaitAsync();
            GC.KeepAlive(detector);
        },
        ["detector-deadlock"] = static async () =>
        {
            using var detector = new DeadlockDetector(TimeSpan.FromHours(1));
            await Select.RunAsync();
        },
        ["oncefunc-panics"] = static () =>
        {
            Action panics = static () => throw Builtins.panic("x");
            sync.OnceFunc(panics)();
            return default;
        },
    };

    [Theory]
    [InlineData("wg-done-too-often", "panic: sync: negative WaitGroup counter")]
    [InlineData("wg-copied", "fatal error: all goroutines are asleep - deadlock!")]
    [InlineData("wg-copied-while-waiting", "fatal error: all goroutines are asleep - deadlock!")]
    [InlineData("wg-wait-blocking", "fatal error: all goroutines are asleep - deadlock!")]
    [InlineData("wg-go-panics", "panic: boom [recovered, repanicked]")]
    [InlineData("wg-go-panics-async", "panic: boom [recovered, repanicked]")]
    [InlineData("wg-go-divides-by-zero", "panic: runtime error: integer divide by zero [recovered, repanicked]")]
    [InlineData("mutex-unlock-of-unlocked", "fatal error: sync: unlock of unlocked mutex")]
    [InlineData("mutex-unlock-twice", "fatal error: sync: unlock of unlocked mutex")]
    [InlineData("mutex-locked-twice", "fatal error: all goroutines are asleep - deadlock!")]
    [InlineData("mutex-copied-locked", "fatal error: all goroutines are asleep - deadlock!")]
    [InlineData("rwmutex-runlock-of-unlocked", "fatal error: sync: RUnlock of unlocked RWMutex")]
    [InlineData("rwmutex-runlock-of-write-locked", "fatal error: sync: RUnlock of unlocked RWMutex")]
    [InlineData("rwmutex-unlock-of-unlocked", "fatal error: sync: Unlock of unlocked RWMutex")]
    [InlineData("rwmutex-unlock-of-read-locked", "fatal error: sync: Unlock of unlocked RWMutex")]
    [InlineData("rwmutex-unlock-twice", "fatal error: sync: Unlock of unlocked RWMutex")]
    [InlineData("rwmutex-runlock-twice", "fatal error: sync: RUnlock of unlocked RWMutex")]
    [InlineData("wg-go-nil", "panic: runtime error: invalid memory address or nil pointer dereference [recovered, repanicked]")]
    [InlineData("oncefunc-goexit", "panic: runtime error: panic called with nil argument")]
    [InlineData("rwmutex-recursive-read", "fatal error: all goroutines are asleep - deadlock!")]
    [InlineData("once-recursive", "fatal error: all goroutines are asleep - deadlock!")]
    [InlineData("cond-wait-alone", "fatal error: all goroutines are asleep - deadlock!")]
    [InlineData("oncefunc-panics", "panic: x [recovered, repanicked]")]
    public void Program_ThatEndsItsProcess_ReportsAsGo(string program, string firstLine)
    {
        var result = ChildProcess.Run(program);

        Assert.Equal(firstLine, result.FirstErrorLine);
        Assert.Equal("", result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("wg-wait-blocking", "goroutine 1 [sync.WaitGroup.Wait]:")]
    [InlineData("wg-copied", "goroutine 1 [sync.WaitGroup.Wait]:")]
    [InlineData("mutex-locked-twice", "goroutine 1 [sync.Mutex.Lock]:")]
    [InlineData("once-recursive", "goroutine 1 [sync.Mutex.Lock]:")]
    [InlineData("rwmutex-recursive-read", "goroutine 1 [sync.RWMutex.RLock]:")]
    [InlineData("cond-wait-alone", "goroutine 1 [sync.Cond.Wait]:")]
    public void Deadlock_NamesWhatGoroutineOneWaitsFor(string program, string line) =>
        Assert.Contains(line, ChildProcess.Run(program).Errors);
}
