// Handing processors to workers: idle lists, waking, starting threads, GOMAXPROCS.

namespace GoRuntime;

internal static partial class Scheduler
{
    private static Worker? s_idleWorkers;
    private static int s_idleWorkerCount;

    /// <summary>
    /// Changes GOMAXPROCS. Processors that go are given up by their workers as soon as these come by the scheduler.
    /// </summary>
    public static void SetProcessorCount(int count)
    {
        var woken = 0;
        s_lock.Enter();
        var old = s_processors;
        if (count != old.Length)
        {
            var processors = new Processor[count];
            // The caller's own processor stays, whatever its number.
            var own = Worker.OfThisThread?.Processor;
            var kept = 0;
            if (own is { Retired: false })
            {
                processors[kept++] = own;
            }

            foreach (var processor in old)
            {
                if (processor == own)
                {
                    continue;
                }

                if (kept < count)
                {
                    processors[kept++] = processor;
                }
                else
                {
                    processor.Retired = true;
                    if (RemoveIdle(processor))
                    {
                        s_ids.Remove(processor.Id);
                    }
                    else
                    {
                        // Its goroutine runs on: no deadlock can be declared before it has come by.
                        Interlocked.Increment(ref s_outsideWork);
                    }
                }
            }

            // The monitor reads the array without the lock: it is complete when it is published.
            woken = count - kept;
            for (var i = kept; i < count; i++)
            {
                processors[i] = new Processor(TakeId());
            }

            Volatile.Write(ref s_processors, processors);
            for (var i = kept; i < count; i++)
            {
                PushIdle(processors[i]);
            }
        }

        s_lock.Exit();
        for (; woken > 0 && (GlobalCount > 0 || AnyRing()); woken--)
        {
            WakeWorkerIfNeeded();
        }
    }

    /// <summary>Starts a worker that looks for work, unless one does already or no processor is idle.</summary>
    public static void WakeWorker()
    {
        if (Interlocked.CompareExchange(ref s_spinning, 1, 0) != 0)
        {
            return;
        }

        s_lock.Enter();
        var processor = PopIdle();
        s_lock.Exit();
        if (processor == null)
        {
            Interlocked.Decrement(ref s_spinning);

            // Others may have taken this for a search: one that had work to offer, or the last to fall asleep.
            LookBeforeSleep();
            return;
        }

        StartWorker(processor, spinning: true);
    }

    // After the caller has given up a processor or a search: no work may be left that nobody is told of, and no deadlock. What is
    // in a ring the owner runs; it wakes another worker if that takes too long, and if it takes no more steps, the monitor does.
    private static void LookBeforeSleep()
    {
        if (GlobalCount != 0)
        {
            WakeWorkerIfNeeded();
        }
        else if (AnyRing())
        {
            SystemMonitor.LookSoon();
        }
        else if (IdleProcessorCount == Processors.Length)
        {
            CheckDeadlock();
        }
    }

    /// <summary>Gives a processor to an idle worker or to a new thread.</summary>
    public static void StartWorker(Processor processor, bool spinning)
    {
        s_lock.Enter();
        var worker = s_idleWorkers;
        // The worker that keeps the time is disturbed last.
        if (worker is { KeepsTime: true, IdleNext: { } other })
        {
            worker = other;
        }

        if (worker != null)
        {
            RemoveIdleWorker(worker);
            if (worker.KeepsTime)
            {
                EndKeepingTime(worker);
            }
        }

        s_lock.Exit();
        SystemMonitor.WakeFromDeepSleep();
        if (worker == null)
        {
            if (!TryStartThread(processor, spinning))
            {
                DoWithoutThread(processor, spinning);
            }

            return;
        }

        worker.Assign(processor, spinning);
    }

    /// <summary>
    /// Finds a use for the processor of a thread that blocks: somebody else runs what is queued, or it becomes idle.
    /// </summary>
    public static void HandOff(Processor processor)
    {
        if (processor.Retired)
        {
            Retire(processor);
            return;
        }

        if (processor.RunNext != null || processor.RingCount != 0 || GlobalCount != 0)
        {
            StartWorker(processor, spinning: false);
            return;
        }

        s_lock.Enter();
        if (s_global.Count != 0)
        {
            s_lock.Exit();
            StartWorker(processor, spinning: false);
            return;
        }

        PushIdle(processor);
        var allIdle = s_idleCount == s_processors.Length;
        s_lock.Exit();

        // Somebody may have wanted an idle processor just before this one became one.
        if (AnyRing())
        {
            WakeWorkerIfNeeded();
        }

        if (Timers.NextWhen != TimerHeap.Never)
        {
            SystemMonitor.LookSoon();
        }

        if (allIdle)
        {
            CheckDeadlock();
        }
    }

    /// <summary>An idle processor, or null.</summary>
    public static Processor? TryTakeIdle()
    {
        if (IdleProcessorCount == 0)
        {
            return null;
        }

        s_lock.Enter();
        var processor = PopIdle();
        s_lock.Exit();
        SystemMonitor.WakeFromDeepSleep();
        return processor;
    }

    /// <summary>Moves what a processor that GOMAXPROCS no longer counts had queued to the global queue.</summary>
    public static void Retire(Processor processor)
    {
        var queued = processor.Drain();
        processor.Owner = null;
        s_lock.Enter();
        s_ids.Remove(processor.Id);
        s_lock.Exit();
        if (queued.Count != 0)
        {
            PushGlobal(ref queued);
            WakeWorkerIfNeeded();
        }

        EndOutsideWork();
    }

    // Under s_lock: the lowest number that no processor has, those included that have yet to be given up.
    private static int TakeId()
    {
        var id = 0;
        while (!s_ids.Add(id))
        {
            id++;
        }

        return id;
    }

    /// <summary>True if some ring has something to steal.</summary>
    public static bool AnyRing()
    {
        foreach (var processor in Processors)
        {
            if (processor.RingCount != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void PushIdle(Processor processor)
    {
        processor.Owner = null;
        processor.IdleNext = s_idleProcessors;
        s_idleProcessors = processor;
        Volatile.Write(ref s_idleCount, s_idleCount + 1);
    }

    private static Processor? PopIdle()
    {
        var processor = s_idleProcessors;
        if (processor != null)
        {
            s_idleProcessors = processor.IdleNext;
            processor.IdleNext = null;
            Volatile.Write(ref s_idleCount, s_idleCount - 1);
        }

        return processor;
    }

    private static bool RemoveIdle(Processor processor)
    {
        for (ref var link = ref s_idleProcessors; link != null; link = ref link.IdleNext)
        {
            if (link == processor)
            {
                link = processor.IdleNext;
                processor.IdleNext = null;
                Volatile.Write(ref s_idleCount, s_idleCount - 1);
                return true;
            }
        }

        return false;
    }

    private static void PushIdleWorker(Worker worker)
    {
        worker.IsIdle = true;
        worker.IdlePrevious = null;
        worker.IdleNext = s_idleWorkers;
        if (s_idleWorkers != null)
        {
            s_idleWorkers.IdlePrevious = worker;
        }

        s_idleWorkers = worker;
        s_idleWorkerCount++;
    }

    private static void RemoveIdleWorker(Worker worker)
    {
        worker.IsIdle = false;
        if (worker.IdlePrevious == null)
        {
            s_idleWorkers = worker.IdleNext;
        }
        else
        {
            worker.IdlePrevious.IdleNext = worker.IdleNext;
        }

        if (worker.IdleNext != null)
        {
            worker.IdleNext.IdlePrevious = worker.IdlePrevious;
        }

        worker.IdleNext = null;
        worker.IdlePrevious = null;
        s_idleWorkerCount--;
    }
}
