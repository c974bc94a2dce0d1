// A worker's life: find a goroutine, run it until it parks or ends, and so on; sleep when there is none.

namespace GoRuntime;

internal sealed partial class Worker
{
    private const int SpareWorkers = 16;
    private const long SpareLifetime = 5_000_000_000;

    private void Loop()
    {
        _current = this;
        ThreadNumber = ThreadClock.CurrentThread;
        GoroutineContext.ThreadStarted();
        StackGuard.ThreadStarted(_stackSize);
        TakeAssigned();
        while (true)
        {
            if (MainProgram.IsStopping)
            {
                // The process is about to end: whatever still runs, nothing new starts.
                _parker.Park();
                continue;
            }

            if (IsSurplus || (Processor == null && !AcquireOrSleep()))
            {
                Unlink();
                Scheduler.ThreadEnded();
                return;
            }

            if (_handed is { } handed)
            {
                _handed = null;
                Execute(handed, inheritsSlice: true);
                continue;
            }

            var goroutine = Scheduler.FindRunnable(this, out var inheritsSlice);
            if (goroutine == null)
            {
                // It gave its processor up.
                continue;
            }

            StopSpinning();
            Execute(goroutine, inheritsSlice);
        }
    }

    private void Execute(Goroutine goroutine, bool inheritsSlice)
    {
        while (true)
        {
            if (!inheritsSlice)
            {
                Processor!.SchedTick++;
            }

            var resume = goroutine.Resume;
            if (resume is Worker blocked)
            {
                var processor = Processor!;
                Processor = null;
                if (blocked == this)
                {
                    throw new InvalidOperationException("a worker dequeued its own thread");
                }

                blocked.Assign(processor, spinning: false);
                return;
            }

            Goroutine = goroutine;
            goroutine.Resume = null;
            goroutine.SetState(GoroutineState.Running);
            Tracing.Started(goroutine, Processor);

            // Outside from here: user code.
            Volatile.Write(ref _inside, 0);
            GoroutineContext.Enter(goroutine);
            var next = resume ?? goroutine;
            do
            {
                if (KeptFrames.AreWanted)
                {
                    Running = next;
                }

                next = next.Run();
            }
            while (next != null);

            // Not the same if it was split meanwhile.
            goroutine = Goroutine!;
            GoroutineContext.Leave(goroutine);
            EnterScheduler();
            Goroutine = null;
            if (RunsWithoutProcessor)
            {
                AfterRunWithoutProcessor(goroutine);
                return;
            }

            switch (goroutine.State)
            {
                case GoroutineState.Dead:
                    return;
                case GoroutineState.Running:
                    ForeignMethods.End(goroutine);
                    return;
                case GoroutineState.Parking:
                    if (!goroutine.TryCommitPark())
                    {
                        break;
                    }

                    if (Scheduler.TakeNext(this) is not { } following)
                    {
                        return;
                    }

                    goroutine = following;
                    break;
                case GoroutineState.Yielding:
                    goroutine.SetState(GoroutineState.Runnable);
                    Scheduler.Yield(goroutine, Processor!);
                    return;
            }

            // Pending: made ready before its stack had unwound. Switching: its blocked thread goes on.
            inheritsSlice = true;
        }
    }

    // The monitor gave the processor away while the goroutine ran.
    private void AfterRunWithoutProcessor(Goroutine goroutine)
    {
        if (goroutine.State == GoroutineState.Running)
        {
            ForeignMethods.End(goroutine);
        }
        else if (goroutine.State != GoroutineState.Dead
            && !(goroutine.State == GoroutineState.Parking && goroutine.TryCommitPark()))
        {
            goroutine.SetState(GoroutineState.Runnable);
            Scheduler.PushGlobal(goroutine);
            Scheduler.WakeWorkerIfNeeded();
        }

        EndRunWithoutProcessor();
    }

    private void EndRunWithoutProcessor()
    {
        RunsWithoutProcessor = false;
        SystemMonitor.ExtraThreadDone();
        Scheduler.EndOutsideWork();
    }

    /// <summary>
    /// Blocks the thread of the goroutine that runs here. It has announced its wait and stands in its queue; the processor
    /// is handed on. Returns when the goroutine has been made ready and a processor given back.
    /// </summary>
    public void BlockGoroutine()
    {
        var goroutine = Goroutine!;
        goroutine.Resume = this;
        if (!goroutine.TryCommitPark())
        {
            goroutine.Resume = null;
            goroutine.SetState(GoroutineState.Running);
            Tracing.Started(goroutine, Processor);
            return;
        }

        GiveProcessorAway();
        WaitForProcessor(goroutine);
    }

    /// <summary>
    /// Blocks the thread of the goroutine that runs here until its async part, which is parked or about to park, has
    /// ended; <paramref name="box"/> is the outermost method of that part.
    /// </summary>
    public void BlockOnTask(TaskBox box)
    {
        var goroutine = Goroutine!;
        box.Continuation = new ThreadSwitch(goroutine, this);
        GoroutineContext.Save(goroutine);
        GiveProcessorAway(commit: goroutine);
        WaitForProcessor(goroutine);
    }

    /// <summary>Lets others run: the goroutine goes to the end of the global queue and its thread waits for its turn.</summary>
    public void YieldThread()
    {
        var goroutine = Goroutine!;
        EnterScheduler();
        var idle = Processor is { } own && own.RunNext == null && own.RingCount == 0 && Scheduler.GlobalCount == 0;
        if (idle)
        {
            // It would be the next to run.
            Processor!.SchedTick++;
        }

        LeaveScheduler(0);
        if (idle)
        {
            return;
        }

        goroutine.Resume = this;
        Tracing.Parked(goroutine, WaitReason.None);
        goroutine.SetState(GoroutineState.Runnable);
        Scheduler.PushGlobal(goroutine);
        GiveProcessorAway();
        WaitForProcessor(goroutine);
    }

    /// <summary>
    /// Lets the goroutine in the RunNext slot run at once; the calling one goes to the end of the ring and its thread waits for
    /// its turn. Does nothing if the slot is empty.
    /// </summary>
    /// <remarks>Go: runtime/proc.go, goyield.</remarks>
    public void YieldToNext()
    {
        var goroutine = Goroutine!;
        EnterScheduler();
        if (Processor is not { RunNext: not null } processor)
        {
            LeaveScheduler(0);
            return;
        }

        goroutine.Resume = this;
        goroutine.SetState(GoroutineState.Runnable);
        processor.Push(goroutine);
        GiveProcessorAway();
        WaitForProcessor(goroutine);
    }

    /// <summary>
    /// Blocks the thread of the goroutine that runs here, which has announced its wait, and lets another run in its place and in its
    /// slice: one that is runnable and in no queue.
    /// </summary>
    /// <remarks>Go: runtime/coro.go, coroswitch.</remarks>
    public void SwitchTo(Goroutine next)
    {
        var goroutine = Goroutine!;
        EnterScheduler();
        var processor = Processor;
        if (processor is not { Retired: false })
        {
            LeaveScheduler(0);
            Scheduler.Enqueue(next, next: true);
            BlockGoroutine();
            return;
        }

        goroutine.Resume = this;
        if (!goroutine.TryCommitPark())
        {
            // Made ready by a third goroutine meanwhile.
            goroutine.Resume = null;
            goroutine.SetState(GoroutineState.Running);
            LeaveScheduler(0);
            Scheduler.Enqueue(next, next: true);
            Tracing.Started(goroutine, processor);
            return;
        }

        Processor = null;
        if (next.Resume is Worker blocked)
        {
            blocked.Assign(processor, spinning: false);
        }
        else
        {
            Scheduler.StartWorker(processor, spinning: false, next);
        }

        WaitForProcessor(goroutine);
    }

    /// <summary>
    /// The goroutine that runs here is about to end: another one, runnable and in no queue, runs in its place and in its slice.
    /// </summary>
    public void RunAfterThis(Goroutine next)
    {
        // Inside until it has ended, so that the monitor does not take the processor.
        EnterScheduler();
        if (Processor is { Retired: false })
        {
            _handed = next;
        }
        else
        {
            LeaveScheduler(0);
            Scheduler.Enqueue(next, next: true);
        }
    }

    private void GiveProcessorAway(Goroutine? commit = null)
    {
        EnterScheduler();
        var processor = Processor;
        Processor = null;
        if (commit != null && !commit.TryCommitPark())
        {
            commit.SetState(GoroutineState.Runnable);
            Scheduler.PushGlobal(commit);
        }

        if (processor != null)
        {
            Scheduler.HandOff(processor);
        }
        else
        {
            Scheduler.WakeWorkerIfNeeded();
        }

        if (RunsWithoutProcessor)
        {
            EndRunWithoutProcessor();
        }
    }

    private void WaitForProcessor(Goroutine goroutine)
    {
        while (Volatile.Read(ref _assigned) == null)
        {
            _parker.Park();
            AnswerTraceRequest();
        }

        TakeAssigned();
        goroutine.Resume = null;
        goroutine.SetState(GoroutineState.Running);
        Goroutine = goroutine;
        Tracing.Started(goroutine, Processor);
        LeaveScheduler(0);
    }

    private void TakeAssigned()
    {
        Processor = _assigned;
        _assigned = null;
        _spinning = _assignedSpinning;
    }

    // True with a processor; false if the thread is not needed any more.
    private bool AcquireOrSleep()
    {
        var processor = Scheduler.TryTakeIdle();
        if (processor != null)
        {
            processor.Owner = this;
            Processor = processor;
            return true;
        }

        Scheduler.AddIdleWorker(this);
        return Sleep();
    }

    /// <summary>Sleeps in the list of idle workers until a processor is assigned; keeps the time if nobody does.</summary>
    public bool Sleep()
    {
        while (Volatile.Read(ref _assigned) == null)
        {
            var limit = Scheduler.BeginKeepingTime(this);
            if (limit != Parker.Forever)
            {
                var woken = limit > 0 && _parker.Park(limit);
                Scheduler.EndKeepingTime(this);
                if (!woken && Volatile.Read(ref _assigned) == null && Scheduler.TryTakeIdleFor(this))
                {
                    return true;
                }
            }
            else if (!_parker.Park(Scheduler.IdleWorkerCount > SpareWorkers + Scheduler.Processors.Length ? SpareLifetime : Parker.Forever)
                && Scheduler.TryRemoveSpare(this))
            {
                return false;
            }
        }

        TakeAssigned();
        return true;
    }

    /// <summary>Starts to look for work in other processors' queues, if not too many workers do already.</summary>
    public bool TrySpin()
    {
        if (!_spinning)
        {
            if (2 * Scheduler.SpinningCount >= Scheduler.Processors.Length - Scheduler.IdleProcessorCount)
            {
                return false;
            }

            _spinning = true;
            Scheduler.SpinningStarted();
        }

        return true;
    }

    /// <summary>Gives the spinning role up without having found work. True if it had the role.</summary>
    public bool GiveUpSpinning()
    {
        if (!_spinning)
        {
            return false;
        }

        _spinning = false;
        Scheduler.SpinningEnded();
        return true;
    }

    // Having found work, hands the role to another worker: where there is one goroutine there may be more.
    private void StopSpinning()
    {
        if (_spinning)
        {
            _spinning = false;
            Scheduler.SpinningEnded();
            Scheduler.WakeWorkerIfNeeded();
        }
    }

    /// <summary>The last continuation of a goroutine's async part whose thread waits: the thread goes on.</summary>
    private sealed class ThreadSwitch(Goroutine goroutine, Worker thread) : Continuation
    {
        public override Continuation? Run()
        {
            goroutine.Resume = thread;
            goroutine.SetState(GoroutineState.Switching);
            return null;
        }
    }
}
