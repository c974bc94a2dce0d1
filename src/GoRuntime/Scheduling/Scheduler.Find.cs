// What a worker runs next, and how it goes to sleep when there is nothing.

using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static partial class Scheduler
{
    private const int GlobalEvery = 61;
    private const int TimersEvery = 16;
    private const int SearchRounds = 12;
    private const int RoundsWithoutPause = 4;

    // 20 microseconds: to wake a worker for a ring; 1 microsecond: for one that is awake.
    private static readonly long RingPatience = Stopwatch.Frequency / 50_000;
    private static readonly long StealPatience = Stopwatch.Frequency / 1_000_000;

    private static Worker? _timeKeeper;
    private static long _timeLimit;

    /// <summary>How many workers sleep; a guess without the lock.</summary>
    public static int IdleWorkerCount => Volatile.Read(ref _idleWorkerCount);

    /// <summary>
    /// The next goroutine for a worker that has a processor. Null if there was none: the worker has then given its
    /// processor up and slept, and starts over.
    /// </summary>
    /// <param name="worker">The calling worker.</param>
    /// <param name="inheritsSlice">True if the goroutine runs in the time slice of the one before it.</param>
    public static Goroutine? FindRunnable(Worker worker, out bool inheritsSlice)
    {
        var processor = worker.Processor!;
        inheritsSlice = false;
        if (processor.Retired)
        {
            worker.GiveUpSpinning();
            worker.Processor = null;
            Retire(processor);
            return null;
        }

        if (processor.StepsToWake != 0 && --processor.StepsToWake == 0)
        {
            WakeForRing(processor);
        }

        var goroutine = FindLocal(worker, processor, ref inheritsSlice);
        if (goroutine != null)
        {
            return goroutine;
        }

        if (RunDueTimers())
        {
            goroutine = FindLocal(worker, processor, ref inheritsSlice);
            if (goroutine != null)
            {
                return goroutine;
            }
        }

        return (worker.TrySpin() ? Search(worker, processor) : null) ?? SleepUntilWork(worker, processor);
    }

    /// <summary>
    /// The short way from a goroutine that has parked to the one it readied, which inherits its slice. Null where
    /// <see cref="FindRunnable"/> has more to do than to take that one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Goroutine? TakeNext(Worker worker)
    {
        var processor = worker.Processor!;
        var next = processor.RunNext;
        if (next == null || processor.StepsToWake != 0 || processor.PreemptRequested || processor.Retired || GlobalCount != 0
            || (worker.Turns + 1) % TimersEvery == 0 || MainProgram.IsStopping)
        {
            return null;
        }

        worker.Turns++;
        processor.RunNext = null;
        return next;
    }

    // Goroutines wait in the ring of a processor that has taken some steps since. A ring whose goroutines all get their turn within
    // a few microseconds needs no other worker: to wake one would take longer. While there are any it is looked at again: a worker
    // that falls asleep now relies on it.
    private static void WakeForRing(Processor processor)
    {
        var isEmpty = processor.RingCount == 0;
        processor.StepsToWake = isEmpty ? 0 : 4;
        if (isEmpty || IdleProcessorCount == 0)
        {
            processor.RingSince = 0;
            return;
        }

        var now = Stopwatch.GetTimestamp();
        if (processor.RingSince == 0)
        {
            processor.MarkRing(now);
            processor.StepsToWake = 1;
            return;
        }

        if (processor.HasPassedMark)
        {
            processor.MarkRing(now);
        }
        else if (now - processor.RingSince > RingPatience)
        {
            processor.RingSince = 0;
            WakeWorkerIfNeeded();
        }
    }

    /// <summary>Runs the timers that are due. True if there were any.</summary>
    public static bool RunDueTimers() => Timers.NextWhen != TimerHeap.Never && Timers.RunDue();

    /// <summary>A worker has begun to look for work in other queues.</summary>
    public static void SpinningStarted() => Interlocked.Increment(ref _spinning);

    /// <summary>A worker has found some, or has given up.</summary>
    public static void SpinningEnded() => Interlocked.Decrement(ref _spinning);

    /// <summary>Puts a worker without a processor in the list of idle workers.</summary>
    public static void AddIdleWorker(Worker worker)
    {
        _lock.Enter();
        PushIdleWorker(worker);
        _lock.Exit();
    }

    /// <summary>Takes a surplus idle worker out of the list so that its thread can end; false if it has just got work.</summary>
    public static bool TryRemoveSpare(Worker worker)
    {
        _lock.Enter();
        var idle = worker.IsIdle;
        if (idle)
        {
            RemoveIdleWorker(worker);
        }

        _lock.Exit();
        return idle;
    }

    /// <summary>Gives an idle worker that has woken up by itself an idle processor.</summary>
    public static bool TryTakeIdleFor(Worker worker)
    {
        _lock.Enter();
        var processor = worker.IsIdle ? PopIdle() : null;
        if (processor != null)
        {
            RemoveIdleWorker(worker);
        }

        _lock.Exit();
        if (processor == null)
        {
            return false;
        }

        processor.Owner = worker;
        worker.Processor = processor;
        SystemMonitor.WakeFromDeepSleep();
        return true;
    }

    /// <summary>
    /// An idle worker asks how long to sleep, in nanoseconds. One of them sleeps until the next timer is due, the others
    /// for ever. While no processor is idle the busy workers look at the timers themselves.
    /// </summary>
    public static long BeginKeepingTime(Worker worker)
    {
        while (true)
        {
            var next = Timers.NextWhen;
            if (next == TimerHeap.Never || IdleProcessorCount == 0
                || Interlocked.CompareExchange(ref _timeKeeper, worker, null) != null)
            {
                return Parker.Forever;
            }

            worker.KeepsTime = true;
            Volatile.Write(ref _timeLimit, next);
            Interlocked.MemoryBarrier();
            // An earlier timer may have been added before we were seen to keep the time.
            if (Timers.NextWhen == next)
            {
                return Math.Max(0, next - Timers.Clock.Now);
            }

            EndKeepingTime(worker);
        }
    }

    /// <summary>Ends <see cref="BeginKeepingTime"/>.</summary>
    public static void EndKeepingTime(Worker worker)
    {
        worker.KeepsTime = false;
        Interlocked.CompareExchange(ref _timeKeeper, null, worker);
    }

    // A timer is now the earliest. Somebody has to wake up for it.
    private static void TimerAdded(long when, bool soonParked)
    {
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _timeKeeper) is { } keeper)
        {
            if (when < Volatile.Read(ref _timeLimit))
            {
                keeper.Disturb();
            }
        }
        else if (IdleProcessorCount == 0)
        {
            // Busy workers look at the timers by themselves; if none comes by, the monitor does.
        }
        else if (soonParked && Worker.OfThisThread?.Processor != null)
        {
            // The calling worker is about to look for work, and keeps the time if there is none.
        }
        else
        {
            WakeWorkerIfNeeded();
            SystemMonitor.LookSoon();
        }
    }

    private static Goroutine? FindLocal(Worker worker, Processor processor, ref bool inheritsSlice)
    {
        worker.Turns++;
        if (worker.Turns % TimersEvery == 0)
        {
            RunDueTimers();
        }

        Goroutine? goroutine;
        if (processor.SchedTick % GlobalEvery == 0 && GlobalCount != 0)
        {
            goroutine = PopGlobal();
            if (goroutine != null)
            {
                return goroutine;
            }
        }

        goroutine = processor.RunNext;
        if (goroutine != null)
        {
            processor.RunNext = null;
            if (!processor.PreemptRequested)
            {
                inheritsSlice = true;
                return goroutine;
            }

            // A chain of goroutines that ready each other has used up its slice: the others come first.
            processor.PreemptRequested = false;
            processor.Push(goroutine);
        }

        return processor.Pop() ?? PopGlobal(processor);
    }

    private static Goroutine? PopGlobal()
    {
        _lock.Enter();
        var goroutine = _global.TakeFirst();
        _globalTaken++;
        Volatile.Write(ref _globalCount, _global.Count);
        _lock.Exit();
        return goroutine;
    }

    // Takes a fair share of the global queue: the first to run now, the others into the ring.
    private static Goroutine? PopGlobal(Processor processor)
    {
        if (GlobalCount == 0)
        {
            return null;
        }

        _lock.Enter();
        var share = Math.Min(Math.Min(_global.Count, _global.Count / _processors.Length + 1), Processor.RingSize / 2);
        var goroutine = _global.TakeFirst();
        _globalTaken++;
        for (var i = 1; i < share; i++)
        {
            processor.PushWithRoom(_global.TakeFirst()!);
        }

        Volatile.Write(ref _globalCount, _global.Count);
        _lock.Exit();
        return goroutine;
    }

    // Looks for what others have to run: in their rings, in turns with the global queue.
    private static Goroutine? Search(Worker worker, Processor processor)
    {
        for (var round = 0; round < SearchRounds; round++)
        {
            if (FindVictim(worker, processor) is { } victim)
            {
                if (!victim.PassesHalf(StealPatience) && processor.StealFrom(victim) is { } stolen)
                {
                    worker.Steals++;
                    return stolen;
                }
            }
            else if (round >= RoundsWithoutPause)
            {
                Thread.SpinWait(10);
            }

            if (PopGlobal(processor) is { } goroutine)
            {
                return goroutine;
            }
        }

        return null;
    }

    // A processor with something in its ring, at random.
    private static Processor? FindVictim(Worker worker, Processor processor)
    {
        var all = Processors;
        var start = (int)(worker.NextRandom() % (uint)all.Length);
        for (var i = 0; i < all.Length; i++)
        {
            var victim = all[(start + i) % all.Length];
            if (victim != processor && victim.RingCount != 0)
            {
                return victim;
            }
        }

        return null;
    }

    private static Goroutine? SleepUntilWork(Worker worker, Processor processor)
    {
        _lock.Enter();
        if (_global.Count != 0)
        {
            var goroutine = _global.TakeFirst();
            Volatile.Write(ref _globalCount, _global.Count);
            _lock.Exit();
            return goroutine;
        }

        worker.Processor = null;
        if (processor.Retired)
        {
            _lock.Exit();
            worker.GiveUpSpinning();
            Retire(processor);
            return null;
        }

        PushIdle(processor);
        PushIdleWorker(worker);
        _lock.Exit();

        worker.GiveUpSpinning();
        Interlocked.MemoryBarrier();

        // What came after we had looked wakes a worker, most likely this one.
        LookBeforeSleep();
        worker.IsSurplus = !worker.Sleep();
        return null;
    }
}
