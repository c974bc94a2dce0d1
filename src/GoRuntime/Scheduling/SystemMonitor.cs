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
    private const long LongestStart = 30_000_000_000;
    private const long MostExcused = MonitorStopwatch.MostExcused;
    private const long Patience = 60_000;
    private const long PatienceWhileStarting = 1_000_000;
    private const long ChainSlice = 50_000_000;
    private const int MaxExtraThreads = 64;
    private const int StackSize = 256 * 1024;
    private const int StartTries = 20;

    private static readonly long StartTime = Clock.System.Now;
    private static readonly Parker MonitorParker = Parker.Create();
    private static volatile bool _slow = true;
    private static volatile bool _asleep = true;
    private static volatile bool _watchForDeadlock;
    private static bool _metricsPublished;
    private static int _started;
    private static int _extraThreads;

    /// <summary>Called when the monitor has taken a goroutine out of a slot and nobody else has it yet; a test delays it here.</summary>
    internal static Action? WorkTaken { get; set; }

    /// <summary>How many goroutines run without a processor.</summary>
    public static int ExtraThreads => Volatile.Read(ref _extraThreads);

    /// <summary>Asks the monitor to look again within about 60 µs. Cheap if it does anyway.</summary>
    public static void LookSoon()
    {
        if (_slow)
        {
            Wake();
        }
    }

    /// <summary>A processor is not idle any more: the monitor must not sleep without a limit.</summary>
    public static void WakeFromDeepSleep()
    {
        Interlocked.MemoryBarrier();
        if (_asleep)
        {
            Wake();
        }
    }

    /// <summary>Every goroutine sleeps, but threads outside the scheduler may still wake one: looks again from time to time.</summary>
    public static void WatchForDeadlock()
    {
        _watchForDeadlock = true;
        WakeFromDeepSleep();
    }

    /// <summary>A goroutine that ran without a processor is done.</summary>
    public static void ExtraThreadDone() => Interlocked.Decrement(ref _extraThreads);

    private static void Wake()
    {
        _slow = false;
        _asleep = false;
        CoarseClock.Update();
        if (Volatile.Read(ref _started) != 0)
        {
            MonitorParker.Unpark();
        }
        else if (Interlocked.Exchange(ref _started, 1) == 0)
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
            if (MonitorParker.Park(pause))
            {
                pause = ShortestPause;
                looks = 0;
            }

            if (MainProgram.IsStopping)
            {
                pause = LongestPause;
                continue;
            }

            if (_watchForDeadlock)
            {
                _watchForDeadlock = false;
                Scheduler.CheckDeadlock();
            }

            var found = Look();
            PublishMetrics();
            looks = found ? 0 : looks + 1;
            if (IsQuiet() && looks > LooksBeforeDeepSleep)
            {
                // Whoever fell asleep last has looked for a deadlock; before nobody looks again, so does the monitor.
                Scheduler.CheckDeadlock();
                _asleep = true;
                Interlocked.MemoryBarrier();
                pause = !IsQuiet() ? ShortestPause : _metricsPublished ? Parker.Forever : StartingTime;
                _asleep = pause >= StartingTime;
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

            _slow = pause > 4 * ShortestPause;
            if (TimersNeedUs())
            {
                pause = Math.Clamp(Scheduler.Timers.NextWhen - Scheduler.Timers.Clock.Now, ShortestPause / 2, pause);
            }
        }
    }

    // Making a meter takes some milliseconds and calls listeners: not for short programs, and not on this thread.
    private static void PublishMetrics()
    {
        if (!_metricsPublished && Clock.System.Now - StartTime >= StartingTime)
        {
            _metricsPublished = Scheduler.TryStartThread("goroutine metrics", static _ => RuntimeMetrics.Publish());
        }
    }

    private static bool IsQuiet() =>
        Scheduler.IdleProcessorCount == Scheduler.Processors.Length && Scheduler.GlobalCount == 0
        && !TimersNeedUs() && !_watchForDeadlock;

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

    // On a busy machine the first moments last longer.
    private static bool IsStarting =>
        Clock.System.Now - StartTime is var age && (age < StartingTime || (age < LongestStart && ThreadClock.OfProcess < StartingTime));

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
            Interlocked.Increment(ref _extraThreads);
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
}
