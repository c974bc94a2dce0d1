// The monitor thread: sees to what no worker can see to because all of them run user code. It moves a goroutine that stays in
// a RunNext slot to where an idle worker finds it, runs timers nobody keeps the time for, and gives the processor of a
// goroutine that has run for more than 10 ms, while others wait that nobody serves, to another worker.
//
// Invariant: it sleeps without a time limit only while every processor is idle; LookSoon brings it back. (In a program's first
// second it sleeps so for a second at most: then the meter is published.)

using System.Runtime;

namespace GoRuntime;

internal static class SystemMonitor
{
    private const long ShortestPause = 60_000;
    private const long LongestPause = 10_000_000;
    private const int LooksBeforeSlower = 20;
    private const int LooksBeforeDeepSleep = 30;
    private const long Slice = 10_000_000;
    private const long SliceWhileStarting = 30_000_000;
    private const long StartingTime = 1_000_000_000;
    private const long MostExcused = 200_000_000;
    private const long Patience = 60_000;
    private const long PatienceWhileStarting = 1_000_000;
    private const long ChainSlice = 50_000_000;
    private const int MaxExtraThreads = 64;
    private const int StackSize = 256 * 1024;
    private const int StartTries = 20;

    private static readonly long s_startTime = Clock.System.Now;
    private static readonly Parker s_parker = Parker.Create();
    private static volatile bool s_slow = true;
    private static volatile bool s_asleep = true;
    private static volatile bool s_watchForDeadlock;
    private static bool s_metricsPublished;
    private static int s_started;
    private static int s_extraThreads;

    /// <summary>Called when the monitor has taken a goroutine out of a slot and nobody else has it yet; a test delays it here.</summary>
    internal static Action? WorkTaken { get; set; }

    /// <summary>How many goroutines run without a processor.</summary>
    public static int ExtraThreads => Volatile.Read(ref s_extraThreads);

    /// <summary>Asks the monitor to look again within about 60 µs. Cheap if it does anyway.</summary>
    public static void LookSoon()
    {
        if (s_slow)
        {
            Wake();
        }
    }

    /// <summary>A processor is not idle any more: the monitor must not sleep without a limit.</summary>
    public static void WakeFromDeepSleep()
    {
        Interlocked.MemoryBarrier();
        if (s_asleep)
        {
            Wake();
        }
    }

    /// <summary>Every goroutine sleeps, but threads outside the scheduler may still wake one: looks again from time to time.</summary>
    public static void WatchForDeadlock()
    {
        s_watchForDeadlock = true;
        WakeFromDeepSleep();
    }

    /// <summary>A goroutine that ran without a processor is done.</summary>
    public static void ExtraThreadDone() => Interlocked.Decrement(ref s_extraThreads);

    private static void Wake()
    {
        s_slow = false;
        s_asleep = false;
        CoarseClock.Update();
        if (Volatile.Read(ref s_started) != 0)
        {
            s_parker.Unpark();
        }
        else if (Interlocked.Exchange(ref s_started, 1) == 0)
        {
            Start();
        }
    }

    // Nothing can take its place: if the system does not give a thread for it, the program ends, as in Go, which tries as often.
    private static void Start()
    {
        for (var tries = 1; !Scheduler.TryStartThread("goroutine monitor", static _ => Loop(), stackSize: StackSize); tries++)
        {
            if (tries > StartTries)
            {
                Scheduler.ReportLackOfThreads();
            }

            Thread.Sleep(tries);
        }
    }

    private static void Loop()
    {
        Worker.AttachServiceThread();
        var pause = ShortestPause;
        var looks = 0;
        while (true)
        {
            if (s_parker.Park(pause))
            {
                pause = ShortestPause;
                looks = 0;
            }

            if (MainProgram.IsStopping)
            {
                pause = LongestPause;
                continue;
            }

            if (s_watchForDeadlock)
            {
                s_watchForDeadlock = false;
                Scheduler.CheckDeadlock();
            }

            var found = Look();
            PublishMetrics();
            looks = found ? 0 : looks + 1;
            if (IsQuiet() && looks > LooksBeforeDeepSleep)
            {
                s_asleep = true;
                Interlocked.MemoryBarrier();
                pause = !IsQuiet() ? ShortestPause : s_metricsPublished ? Parker.Forever : StartingTime;
                s_asleep = pause >= StartingTime;
                continue;
            }

            if (found || pause > LongestPause)
            {
                pause = ShortestPause;
            }
            else if (looks >= LooksBeforeSlower)
            {
                pause = Math.Min(2 * pause, LongestPause);
            }

            s_slow = pause > 4 * ShortestPause;
            if (TimersNeedUs())
            {
                pause = Math.Clamp(Scheduler.Timers.NextWhen - Scheduler.Timers.Clock.Now, ShortestPause / 2, pause);
            }
        }
    }

    // Making a meter takes some milliseconds and calls listeners: not for short programs, and not on this thread.
    private static void PublishMetrics()
    {
        if (!s_metricsPublished && Clock.System.Now - s_startTime >= StartingTime)
        {
            s_metricsPublished = Scheduler.TryStartThread("goroutine metrics", static _ => RuntimeMetrics.Publish());
        }
    }

    private static bool IsQuiet() =>
        Scheduler.IdleProcessorCount == Scheduler.Processors.Length && Scheduler.GlobalCount == 0
        && !TimersNeedUs() && !s_watchForDeadlock;

    private static bool TimersNeedUs() =>
        Scheduler.Timers.NextWhen != TimerHeap.Never && !Scheduler.SomebodyKeepsTime;

    // True if there was something to do.
    private static bool Look()
    {
        var now = Clock.System.Now;
        CoarseClock.Update(now);
        var found = Scheduler.Timers.NextWhen <= now && Scheduler.RunDueTimers();
        var idle = Scheduler.IdleProcessorCount != 0;
        foreach (var processor in Scheduler.Processors)
        {
            if (processor.Owner is { } owner)
            {
                found |= Look(processor, owner, now, idle);
            }
        }

        if (idle && Scheduler.GlobalCount != 0)
        {
            Scheduler.WakeWorkerIfNeeded();
        }

        return found;
    }

    private static bool Look(Processor processor, Worker owner, long now, bool idle)
    {
        ref var seen = ref processor.Seen;
        var last = seen;
        seen.Owner = owner;
        seen.Tick = Volatile.Read(ref processor.SchedTick);
        seen.Turns = Volatile.Read(ref owner.Turns);
        seen.Next = Volatile.Read(ref processor.RunNext)?.Id ?? 0;
        seen.RingHead = processor.RingHead;
        seen.GlobalTaken = Scheduler.GlobalTaken;
        seen.HasWork = seen.Next != 0 || processor.RingCount != 0;
        var sameOwner = last.Owner == owner;
        if (!sameOwner || IsServed(processor, in seen, in last))
        {
            seen.UnservedSince = now;
        }

        if (!sameOwner || last.Tick != seen.Tick)
        {
            seen.Slice.Start(now);
        }

        if (!sameOwner || last.Turns != seen.Turns)
        {
            seen.Turn.Start(now);
        }

        if (idle)
        {
            return IsStuck(ref seen, last, now) && ReleaseWork(processor, owner);
        }

        if (!(seen.HasWork || Scheduler.GlobalCount != 0))
        {
            return false;
        }

        if (seen.Slice.HasLasted(ChainSlice, now, owner))
        {
            // Goroutines that ready each other and inherit the slice.
            processor.PreemptRequested = true;
        }

        // One goroutine, which does not come by the scheduler: it computes, or its thread is in a system call. While other workers
        // take what waits, one more thread would only take their cores from them.
        return now - seen.UnservedSince > Slice && seen.Turn.HasLasted(SliceNow, now, owner) && TakeProcessor(processor, owner);
    }

    // True if something has been taken since the last look from each queue in which somebody waits.
    private static bool IsServed(Processor processor, in Processor.MonitorNotes seen, in Processor.MonitorNotes last) =>
        (seen.Next == 0 || seen.Next != last.Next)
        && (processor.RingCount == 0 || seen.RingHead != last.RingHead)
        && (Scheduler.GlobalCount == 0 || seen.GlobalTaken != last.GlobalTaken);

    // True if goroutines have been waiting for so long, without a scheduling step, that the owner must be busy with something
    // else. Compiling does not count, nor does the pace of a program's first moments: in Go it would have come to the next step.
    private static bool IsStuck(ref Processor.MonitorNotes seen, Processor.MonitorNotes last, long now)
    {
        if (!seen.HasWork)
        {
            return false;
        }

        var compiled = (int)JitInfo.GetCompiledMethodCount();
        if (!last.HasWork || last.Owner != seen.Owner || last.Turns != seen.Turns
            || (compiled != last.CompiledMethods && now - last.WorkSince < MostExcused))
        {
            seen.WorkSince = now;
            seen.CompiledMethods = compiled;
            return false;
        }

        return now - seen.WorkSince >= (IsStarting ? PatienceWhileStarting : Patience);
    }

    private static bool IsStarting => Clock.System.Now - s_startTime < StartingTime;

    // Each goroutine that runs on without a processor costs a thread: the more there are, the longer others have to wait.
    private static long SliceNow
    {
        get
        {
            var extra = (long)ExtraThreads;
            if (extra < MaxExtraThreads)
            {
                return IsStarting ? SliceWhileStarting : Slice;
            }

            return Slice * (extra / (MaxExtraThreads / 2)) * (extra / (MaxExtraThreads / 2));
        }
    }

    // Other workers take what is in the ring; what is in the RunNext slot they do not see, so it goes to the global queue. It is
    // there before the owner goes on: else all could fall asleep, and see a deadlock, while only the monitor knows of it.
    private static bool ReleaseWork(Processor processor, Worker owner)
    {
        Goroutine? next = null;
        if (owner.TryStopOutside())
        {
            if (owner.Processor == processor)
            {
                next = processor.RunNext;
                processor.RunNext = null;
            }

            if (next != null)
            {
                WorkTaken?.Invoke();
                Scheduler.PushGlobal(next);
            }

            owner.OpenGate();
        }

        if (next == null && processor.RingCount == 0)
        {
            return false;
        }

        Scheduler.WakeWorkerIfNeeded();
        return true;
    }

    private static bool TakeProcessor(Processor processor, Worker owner)
    {
        if (!owner.TryStopOutside())
        {
            return false;
        }

        var taken = owner.Processor == processor;
        if (taken)
        {
            Interlocked.Increment(ref s_extraThreads);
            Scheduler.BeginOutsideWork();
            Tracing.LostProcessor(owner.Goroutine, processor);
            owner.Processor = null;
            owner.RunsWithoutProcessor = true;
            processor.Owner = null;
            processor.PreemptRequested = false;
        }

        owner.OpenGate();
        if (taken)
        {
            Scheduler.HandOff(processor);
        }

        return taken;
    }

    /// <summary>How long something has lasted, without what it is excused for.</summary>
    internal struct Stopwatch
    {
        private long _since;
        private bool _isSuspect;
        private long _excused;
        private long _onCore;

        public void Start(long now)
        {
            _since = now;
            _isSuspect = false;
        }

        /// <summary>
        /// True once it has lasted for longer than <paramref name="limit"/>. The excuses are dear to find out, so they are looked up only
        /// when it seems too long, and it starts anew then for once.
        /// </summary>
        public bool HasLasted(long limit, long now, Worker owner)
        {
            if (now - _since <= limit)
            {
                return false;
            }

            var excused = ExcusedTime(owner);
            if (!_isSuspect)
            {
                _isSuspect = true;
                _since = now;
                _excused = excused;
                _onCore = ThreadClock.OnCore(owner.ThreadNumber);
                return false;
            }

            return now - _since - Math.Min(excused - _excused, MostExcused) > limit && !Starves(limit, owner);
        }

        // True if the thread could run but has hardly had a core: how long it has waited is known only once it gets one.
        private readonly bool Starves(long limit, Worker owner) =>
            owner.ThreadNumber != 0
            && ThreadClock.IsRunnable(owner.ThreadNumber)
            && ThreadClock.OnCore(owner.ThreadNumber) - _onCore < limit / 2;

        // What a goroutine is not to blame for: what the JIT compiler took, mostly in the first moments of a program, and the time
        // its thread waited for a core.
        private static long ExcusedTime(Worker owner) =>
            JitInfo.GetCompilationTime().Ticks * TimeSpan.NanosecondsPerTick + ThreadClock.WaitedForCore(owner.ThreadNumber);
    }
}
