// Where a method of a foreign task type (async Task) goes on after awaiting what is ours, and that an async GoTask method goes
// on in its goroutine.
using System.Collections.Concurrent;
using GoRuntime;

namespace GoSync.Tests;

public class CapturedContextTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // One wait of each kind; what is passed runs an action on another thread once the wait has begun.
    private static readonly Dictionary<string, Func<Action<Action>, Task>> WaitsByName = new()
    {
        ["WaitGroup"] = async later =>
        {
            var wg = new Ptr<WaitGroup>(default);
            wg.Value.Add(1);
            later(() => wg.Value.Done());
            await wg.Value.WaitAsync();
        },
        ["Mutex"] = async later =>
        {
            var mu = new MutexPtr();
            mu.Value.Lock();
            later(() => mu.Value.Unlock());
            await mu.Value.LockAsync();
        },
        ["RWMutex.Lock"] = async later =>
        {
            var rw = new RWMutexPtr();
            rw.Value.RLock();
            later(() => rw.Value.RUnlock());
            await rw.Value.LockAsync();
        },
        ["RWMutex.RLock"] = async later =>
        {
            var rw = new RWMutexPtr();
            rw.Value.Lock();
            later(() => rw.Value.Unlock());
            await rw.Value.RLockAsync();
        },
        ["Cond"] = async later =>
        {
            var mu = new MutexPtr();
            var cond = sync.NewCond(mu);
            mu.Value.Lock();
            later(() =>
            {
                mu.Value.Lock();
                cond.Value.Signal();
                mu.Value.Unlock();
            });
            await cond.Value.WaitAsync();
        },
        ["Once"] = async later =>
        {
            var once = new Ptr<Once>(default);
            var first = new Chan<bool>(0);
            later(() => first.Send(true));
            await once.Value.DoAsync(async () => await first.ReceiveAsync());
        },
        ["Send"] = async later =>
        {
            var ch = new Chan<int>(0);
            later(() => ch.Receive());
            await ch.SendAsync(1);
        },
        ["Receive"] = async later =>
        {
            var ch = new Chan<int>(0);
            later(() => ch.Send(1));
            Assert.Equal(1, await ch.ReceiveAsync());
        },
        ["ReceiveOk"] = async later =>
        {
            var ch = new Chan<int>(0);
            later(() => ch.Close());
            Assert.False((await ch.ReceiveOkAsync()).Ok);
        },
        ["range"] = async later =>
        {
            var ch = new Chan<int>(0);
            later(() => ch.Close());
            await foreach (var _ in ch.All())
            {
            }
        },
        ["select"] = async later =>
        {
            var (ch, other) = (new Chan<int>(0), new Chan<int>(0));
            later(() => ch.Send(1));
            Assert.Equal(1, await Select.RunAsync(other.ReceiveCase(), ch.ReceiveCase()));
        },
        ["Sleep"] = async later =>
        {
            later(() => { });
            await Go.SleepAsync(1_000_000);
        },
        ["Yield"] = async later =>
        {
            later(() => { });
            await Go.YieldAsync();
        },
        ["GoTask"] = async later =>
        {
            later(() => { });
            await Sleep();
        },
        ["GoTask<T>"] = async later =>
        {
            later(() => { });
            Assert.Equal(7, await SleepFor(7));
        },
    };

    /// <summary>The names of the waits.</summary>
    public static TheoryData<string> Waits { get; } = new(WaitsByName.Keys);

    [Theory]
    [MemberData(nameof(Waits))]
    public void AsyncTask_ComesBackToItsSynchronizationContext(string wait)
    {
        using var context = new OneThread();
        context.Run(async () =>
        {
            var posts = context.Posts;
            await WaitsByName[wait](Later);
            Assert.Equal(context.ThreadId, Environment.CurrentManagedThreadId);
            Assert.Same(context, SynchronizationContext.Current);
            Assert.True(context.Posts > posts, "it did not wait");
        });
    }

    [Theory]
    [MemberData(nameof(Waits))]
    public Task AsyncTask_ComesBackToItsTaskScheduler(string wait)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler;
        return Task.Factory.StartNew(
            async () =>
            {
                await WaitsByName[wait](Later);
                Assert.Same(scheduler, TaskScheduler.Current);
            },
            default,
            TaskCreationOptions.None,
            scheduler).Unwrap().WaitAsync(Patience);
    }

    [Theory]
    [MemberData(nameof(Waits))]
    public Task AsyncTask_WithoutContext_GoesOnOnThePool(string wait) => Task.Run(async () =>
    {
        await WaitsByName[wait](Later);
        Assert.True(Thread.CurrentThread.IsThreadPoolThread);
    }).WaitAsync(Patience);

    [Fact]
    public void AsyncGoTask_CalledInAContext_GoesOnInItsGoroutine()
    {
        using var context = new OneThread();
        context.Run(async () =>
        {
            var (ours, foreign) = await ThreadsAfterWaits();
            Assert.NotEqual(context.ThreadId, ours);
            Assert.NotEqual(context.ThreadId, foreign);
            Assert.Equal(context.ThreadId, Environment.CurrentManagedThreadId);
        });
    }

    [Fact]
    public void AsyncGoTask_ThatAwaitsATask_DoesNotNeedTheContextThatWaitsForIt()
    {
        using var context = new OneThread();
        context.Run(() =>
        {
            Go.Block(ThreadsAfterWaits());
            return Task.CompletedTask;
        });
    }

    private static void Later(Action action)
    {
        var thread = new Thread(() =>
        {
            Thread.Sleep(20);
            action();
        });
        thread.Start();
    }

    private static async GoTask Sleep() => await Go.SleepAsync(1_000_000);

    private static async GoTask<int> SleepFor(int result)
    {
        await Go.SleepAsync(1_000_000);
        return result;
    }

    private static async GoTask<(int Ours, int Foreign)> ThreadsAfterWaits()
    {
        await Task.Delay(1);
        var foreign = Environment.CurrentManagedThreadId;
        await Go.SleepAsync(1_000_000);
        return (Environment.CurrentManagedThreadId, foreign);
    }

    /// <summary>A context of one thread, as that of a user interface.</summary>
    private sealed class OneThread : SynchronizationContext, IDisposable
    {
        private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _queue = [];
        private readonly Thread _thread;

        public OneThread()
        {
            _thread = new Thread(Loop) { IsBackground = true };
            _thread.Start();
        }

        public int ThreadId => _thread.ManagedThreadId;

        public int Posts { get; private set; }

        public override void Post(SendOrPostCallback d, object? state)
        {
            Posts++;
            _queue.Add((d, state));
        }

        public void Run(Func<Task> body)
        {
            var ended = new TaskCompletionSource();
            _queue.Add((async _ =>
            {
                try
                {
                    await body();
                    ended.SetResult();
                }
                catch (Exception e)
                {
                    ended.SetException(e);
                }
            }, null));
            Assert.True(ended.Task.Wait(Patience), "the method did not end");
        }

        public void Dispose() => _queue.CompleteAdding();

        private void Loop()
        {
            SetSynchronizationContext(this);
            foreach (var (callback, state) in _queue.GetConsumingEnumerable())
            {
                callback(state);
            }
        }
    }
}
