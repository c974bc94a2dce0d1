// Handing processors to workers: idle lists, waking, starting threads, GOMAXPROCS.

namespace GoRuntime;

internal static partial class Scheduler
{
    private static Worker? _idleWorkers;
    private static int _idleWorkerCount;

    /// <summary>
    /// Changes GOMAXPROCS. Processors that go are given up by their workers as soon as these come by the scheduler.
    /// </summary>
    public static void SetProcessorCount(int count)
    {
        var woken = 0;
        _lock.Enter();
        var old = _processors;
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
                        Ids.Remove(processor.Id);
                    }
                    else
                    {
                        // Its goroutine runs on: no deadlock can be declared before it has come by.
                        Interlocked.Increment(ref _outsideWork);
                    }
                }
            }

            // The monitor reads the array without the lock: it is complete when it is published.
            woken = count - kept;
            for (var i = kept; i < count; i++)
            {
                processors[i] = new Processor(TakeId());
            }

            Volatile.Write(ref _processors, processors);
            for (var i = kept; i < count; i++)
            {
                PushIdle(processors[i]);
            }
        }

        _lock.Exit();
        for (; woken > 0 && (GlobalCount > 0 || AnyRing()); woken--)
        {
            WakeWorkerIfNeeded();
        }
    }

    /// <summary>Starts a worker that looks for work, unless one does already or no processor is idle.</summary>
    public static void WakeWorker()
    {
        if (Interlocked.CompareExchange(ref _spinning, 1, 0) != 0)
        {
            return;
        }

        _lock.Enter();
        var processor = PopIdle();
        _lock.Exit();
        if (processor == null)
        {
            Interlocked.Decrement(ref _spinning);

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

    /// <summary>Gives a processor to an idle worker or to a new thread, with what it is to run before all others.</summary>
    public static void StartWorker(Processor processor, bool spinning, Goroutine? first = null)
    {
        _lock.Enter();
        var worker = _idleWorkers;
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

        _lock.Exit();
        SystemMonitor.WakeFromDeepSleep();
        if (worker == null)
        {
            if (!TryStartThread(processor, spinning, first))
            {
                if (first != null)
                {
                    PushGlobal(first);
                }

                DoWithoutThread(processor, spinning);
            }

            return;
        }

        worker.Assign(processor, spinning, first);
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

        _lock.Enter();
        if (_global.Count != 0)
        {
            _lock.Exit();
            StartWorker(processor, spinning: false);
            return;
        }

        PushIdle(processor);
        var allIdle = _idleCount == _processors.Length;
        _lock.Exit();

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

        _lock.Enter();
        var processor = PopIdle();
        _lock.Exit();
        SystemMonitor.WakeFromDeepSleep();
        return processor;
    }

    /// <summary>Moves what a processor that GOMAXPROCS no longer counts had queued to the global queue.</summary>
    public static void Retire(Processor processor)
    {
        var queued = processor.Drain();
        processor.Owner = null;
        _lock.Enter();
        Ids.Remove(processor.Id);
        _lock.Exit();
        if (queued.Count != 0)
        {
            PushGlobal(ref queued);
            WakeWorkerIfNeeded();
        }

        EndOutsideWork();
    }

    // Under _lock: the lowest number that no processor has, those included that have yet to be given up.
    private static int TakeId()
    {
        var id = 0;
        while (!Ids.Add(id))
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
        processor.IdleNext = _idleProcessors;
        _idleProcessors = processor;
        Volatile.Write(ref _idleCount, _idleCount + 1);
    }

    private static Processor? PopIdle()
    {
        var processor = _idleProcessors;
        if (processor != null)
        {
            _idleProcessors = processor.IdleNext;
            processor.IdleNext = null;
            Volatile.Write(ref _idleCount, _idleCount - 1);
        }

        return processor;
    }

    private static bool RemoveIdle(Processor processor)
    {
        for (ref var link = ref _idleProcessors; link != null; link = ref link.IdleNext)
        {
            if (link == processor)
            {
                link = processor.IdleNext;
                processor.IdleNext = null;
                Volatile.Write(ref _idleCount, _idleCount - 1);
                return true;
            }
        }

        return false;
    }

    private static void PushIdleWorker(Worker worker)
    {
        worker.IsIdle = true;
        worker.IdlePrevious = null;
        worker.IdleNext = _idleWorkers;
        if (_idleWorkers != null)
        {
            _idleWorkers.IdlePrevious = worker;
        }

        _idleWorkers = worker;
        _idleWorkerCount++;
    }

    private static void RemoveIdleWorker(Worker worker)
    {
        worker.IsIdle = false;
        if (worker.IdlePrevious == null)
        {
            _idleWorkers = worker.IdleNext;
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
        _idleWorkerCount--;
    }
}
