// The scheduler's shared half: processors, the global queue, idle workers, and making goroutines ready.
//
// Invariants
//   - _lock guards the global queue, the lists of idle processors and idle workers, and GOMAXPROCS; it is held for a few
//     instructions, never while a thread is woken or a goroutine runs;
//   - no wake-up is lost: whoever makes work visible then looks (after a full fence) for an idle processor and no spinning
//     worker, and wakes one; a worker about to sleep first gives up its processor or its spinning role (a full fence) and
//     then looks at every queue again;
//   - a goroutine that a worker makes ready on its own processor wakes nobody yet: the worker is about to take it, or the one
//     before it. It wakes another worker once it has run one more goroutine and the ring is still not empty; if it does not
//     come by the scheduler soon, the monitor does. Waking is dear, and what a goroutine readies last mostly runs next and is
//     soon done: in Go, where a switch takes no time beside a wake-up, the order comes out the same.

using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static partial class Scheduler
{
    private const int IdBatch = 16;
    private const int SlicesBeforeMain = 5;

    private static SpinMutex _lock;
    private static GoroutineList _global;
    private static int _globalCount;
    private static uint _globalTaken;

    private static Processor? _idleProcessors;
    private static int _idleCount;
    private static readonly HashSet<int> Ids = [];
    private static Processor[] _processors = CreateProcessors();
    private static int _spinning;

    private static long _nextGoroutineId = 1;
    private static long _goroutinesElsewhere;
    private static int _outsideWork;

    /// <summary>The processors in use; the array is replaced, never changed.</summary>
    public static Processor[] Processors => Volatile.Read(ref _processors);

    /// <summary>How many processors are idle; a guess without the lock.</summary>
    public static int IdleProcessorCount => Volatile.Read(ref _idleCount);

    /// <summary>How many goroutines are in the global queue; a guess without the lock.</summary>
    public static int GlobalCount => Volatile.Read(ref _globalCount);

    /// <summary>Counts visits that took something from the global queue.</summary>
    public static uint GlobalTaken => Volatile.Read(ref _globalTaken);

    /// <summary>True if an idle worker will wake up for the next timer.</summary>
    public static bool SomebodyKeepsTime => Volatile.Read(ref _timeKeeper) != null;

    /// <summary>How many workers look for work.</summary>
    public static int SpinningCount => Volatile.Read(ref _spinning);

    /// <summary>Timers of goroutines outside bubbles.</summary>
    public static TimerHeap Timers { get; } = new(Clock.System, static (when, soonParked) => TimerAdded(when, soonParked));

    /// <summary>
    /// Puts a goroutine that waited in a run queue: in the RunNext slot of the calling worker's processor
    /// (<paramref name="next"/>) or at the end of its ring; from a thread without a processor in the global queue.
    /// </summary>
    public static void Ready(Goroutine goroutine, bool next)
    {
        Tracing.Readied(goroutine);
        if (goroutine.TakeForRunQueue())
        {
            if (goroutine.IsPlainThread)
            {
                ((ThreadGoroutine)goroutine).WakeThread();
            }
            else
            {
                Enqueue(goroutine, next);
            }
        }
    }

    /// <summary>Puts a new or runnable goroutine in a run queue.</summary>
    public static void Enqueue(Goroutine goroutine, bool next)
    {
        var worker = Worker.OfThisThread;
        if (worker != null)
        {
            var outer = worker.EnterScheduler();
            var processor = worker.Processor;
            if (processor != null)
            {
                var last = goroutine;
                if (next)
                {
                    last = processor.RunNext;
                    processor.RunNext = goroutine;
                }

                if (last != null)
                {
                    processor.Push(last);
                }

                worker.LeaveScheduler(outer);
                if (IdleProcessorCount != 0)
                {
                    SystemMonitor.LookSoon();
                }

                return;
            }

            worker.LeaveScheduler(outer);
        }
        else
        {
            // It may be about to make more of them ready.
            Worker.AttachThread();
        }

        PushGlobal(goroutine);
        WakeWorkerIfNeeded();
    }

    /// <summary>
    /// Puts a goroutine that yields behind the others: those of the global queue as in Go, or, where several processors would
    /// contend for that at every step, mostly behind those of its own ring.
    /// </summary>
    public static void Yield(Goroutine goroutine, Processor processor)
    {
        if (Processors.Length > 1 && processor.RingCount != 0 && processor.SchedTick % GlobalEvery != 0)
        {
            processor.Push(goroutine);
        }
        else
        {
            PushGlobal(goroutine);
        }
    }

    /// <summary>Appends to the global queue. Does not wake anybody.</summary>
    public static void PushGlobal(Goroutine goroutine)
    {
        _lock.Enter();
        _global.Append(goroutine);
        Volatile.Write(ref _globalCount, _global.Count);
        _lock.Exit();
    }

    /// <summary>Appends to the global queue. Does not wake anybody.</summary>
    public static void PushGlobal(ref GoroutineList goroutines)
    {
        _lock.Enter();
        _global.Append(ref goroutines);
        Volatile.Write(ref _globalCount, _global.Count);
        _lock.Exit();
    }

    /// <summary>The end of waking: to be called after work has become visible to other workers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WakeWorkerIfNeeded()
    {
        Interlocked.MemoryBarrier();
        if (IdleProcessorCount != 0 && SpinningCount == 0)
        {
            WakeWorker();
        }
    }

    /// <summary>A number for a goroutine made by the calling thread.</summary>
    public static long NextGoroutineId(out Goroutine? creator)
    {
        var worker = Worker.OfThisThread;
        if (worker is not { IsPlain: false })
        {
            creator = null;
            Interlocked.Increment(ref _goroutinesElsewhere);
            return Interlocked.Increment(ref _nextGoroutineId) - 1;
        }

        creator = worker.Goroutine;
        worker.LiveGoroutines++;
        if (worker.NextId == worker.EndId)
        {
            worker.EndId = Interlocked.Add(ref _nextGoroutineId, IdBatch);
            worker.NextId = worker.EndId - IdBatch;
        }

        return worker.NextId++;
    }

    /// <summary>Counts a goroutine that was split off a running one; its end counts as any other.</summary>
    public static void GoroutineSplit() => Worker.OfThisThread!.LiveGoroutines++;

    /// <summary>Counts the end of a goroutine.</summary>
    public static void GoroutineEnded()
    {
        var worker = Worker.OfThisThread;
        if (worker is not { IsPlain: false })
        {
            Interlocked.Decrement(ref _goroutinesElsewhere);
        }
        else
        {
            worker.LiveGoroutines--;
        }
    }

    /// <summary>Takes over the count of a thread that ends.</summary>
    public static void AddGoroutinesElsewhere(long count) => Interlocked.Add(ref _goroutinesElsewhere, count);

    /// <summary>Adds the goroutines of all run queues to a list.</summary>
    public static void CopyQueuedTo(List<Goroutine> all)
    {
        _lock.Enter();
        _global.CopyTo(all);
        _lock.Exit();
        foreach (var processor in Processors)
        {
            processor.CopyQueuedTo(all);
        }
    }

    /// <summary>How many goroutines are in run queues; those of busy processors are guesses.</summary>
    public static long CountRunnable()
    {
        long count = GlobalCount;
        foreach (var processor in Processors)
        {
            count += processor.RingCount + (Volatile.Read(ref processor.RunNext) != null ? 1 : 0);
        }

        return count;
    }

    /// <summary>How many goroutines exist.</summary>
    public static long CountGoroutines() => Volatile.Read(ref _goroutinesElsewhere) + Worker.CountGoroutines();

    /// <summary>
    /// Says that something outside the run queues and timers is going to make a goroutine ready: an awaited .NET task, a
    /// timer that is firing, a goroutine that runs without a processor. While there is any, nothing is a deadlock.
    /// </summary>
    public static void BeginOutsideWork() => Interlocked.Increment(ref _outsideWork);

    /// <summary>Ends <see cref="BeginOutsideWork"/>, after the goroutine has been made ready.</summary>
    public static void EndOutsideWork()
    {
        if (Interlocked.Decrement(ref _outsideWork) == 0 && IdleProcessorCount == Processors.Length)
        {
            CheckDeadlock();
        }
    }

    /// <summary>Reports the deadlock if no goroutine can ever run again.</summary>
    public static void CheckDeadlock()
    {
        if (!MainProgram.IsRunning)
        {
            return;
        }

        if (!LockedIsAsleep())
        {
            return;
        }

        // Threads the scheduler does not know may still bring work: .NET's pool and its timers are looked at again later, unless
        // there will always be somebody.
        if (OutsideWakers.Exist())
        {
            if (!OutsideWakers.HasServices)
            {
                SystemMonitor.WatchForDeadlock();
            }

            return;
        }

        // Nobody can bring work any more; but somebody may have, who is gone now.
        if (LockedIsAsleep())
        {
            MainProgram.Deadlocked();
        }
    }

    private static bool LockedIsAsleep()
    {
        _lock.Enter();
        var asleep = IsAsleep();
        _lock.Exit();
        return asleep;
    }

    // GOMAXPROCS of the environment, as Go reads it; all of them idle.
    private static Processor[] CreateProcessors()
    {
        var count = Environment.ProcessorCount;
        if (int.TryParse(Environment.GetEnvironmentVariable("GOMAXPROCS"), out var wanted) && wanted > 0)
        {
            count = wanted;
        }

        var processors = new Processor[count];
        for (var i = count - 1; i >= 0; i--)
        {
            Ids.Add(i);
            processors[i] = new Processor(i);
            PushIdle(processors[i]);
        }

        // Go's runtime starts goroutines of its own before main, which decides when the global queue is looked at first.
        processors[0].SchedTick = SlicesBeforeMain;
        return processors;
    }

    private static bool IsAsleep() =>
        _idleCount == _processors.Length
        && _global.Count == 0
        && Volatile.Read(ref _outsideWork) == 0
        && Timers.NextWhen == TimerHeap.Never
        && _spinning == 0;
}
