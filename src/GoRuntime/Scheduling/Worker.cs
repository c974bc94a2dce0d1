// A thread that runs goroutines (or a plain thread that has come into contact with the runtime). A worker needs a processor to
// run goroutines; when its goroutine blocks the thread, it hands the processor to another worker first.
//
// Invariants
//   - a worker touches its processor only between EnterScheduler and LeaveScheduler, or in its scheduling loop. It is inside from
//     before its thread has started until it runs its first goroutine, and while it is idle or blocked;
//   - the monitor may take the processor of a worker that is outside (TryStopOutside): it raises the gate, makes that visible
//     to all threads with a process-wide barrier, and then sees reliably whether the worker is inside. This keeps the
//     worker's own way in and out free of atomic operations;
//   - a goroutine that blocks its thread has Resume = that thread's Worker; the worker that dequeues it gives its own
//     processor to that thread.

using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

internal sealed partial class Worker : Continuation
{
    // Reserved, not committed: deep recursion in Go programs is ordinary.
    private const int StackSize = 1 << 30;
    private const int SmallestStack = 1 << 18;

    [ThreadStatic]
    private static Worker? _current;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly Lock AllLock = new();
    private static Worker? _all;
    private static long _stealsOfEnded;

    private readonly Parker _parker = Parker.Create();
    private Processor? _assigned;
    private bool _assignedSpinning;
    private Goroutine? _handed;
    private int _stackSize;
    private int _inside;
    private int _gate;
    private bool _spinning;
    private Worker? _allNext;
    private Worker? _allPrevious;
    private ThreadGoroutine? _threadIdentity;
    private volatile TraceRequest? _traceRequest;

    /// <summary>The goroutine it runs; on a plain thread the one adopted for an async method under way, if any.</summary>
    public Goroutine? Goroutine;

    /// <summary>What it runs now, in programs that ask for their stack: <see cref="KeptFrames"/>.</summary>
    public Continuation? Running;

    /// <summary>What it runs goroutines with; null while blocked or idle, on plain threads, and after the monitor took it.</summary>
    public Processor? Processor;

    /// <summary>Goroutines made minus goroutines ended here.</summary>
    public long LiveGoroutines;

    /// <summary>How often it took goroutines from another processor.</summary>
    public long Steals;

    /// <summary>The numbers this thread may give to new goroutines.</summary>
    public long NextId, EndId;

    /// <summary>Links of the list of idle workers; guarded by the scheduler's lock.</summary>
    public Worker? IdleNext, IdlePrevious;

    /// <summary>In the list of idle workers; guarded by the scheduler's lock.</summary>
    public bool IsIdle;

    /// <summary>Counts visits to the run queues.</summary>
    public uint Turns;

    /// <summary>It slept for long while there were many spare workers: its thread ends.</summary>
    public bool IsSurplus;

    /// <summary>This idle worker's sleep ends when the next timer is due.</summary>
    public volatile bool KeepsTime;

    /// <summary>The monitor took the processor while this goroutine ran; counted as outside work until it is done.</summary>
    public volatile bool RunsWithoutProcessor;

    private uint _random;

    private Worker(bool isPlain)
    {
        IsPlain = isPlain;
        _inside = isPlain ? 0 : 1;
        _random = (uint)Random.Shared.Next() | 1;
    }

    /// <summary>The calling thread's worker; null for a thread that has not come into contact with the runtime.</summary>
    public static Worker? OfThisThread
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _current;
    }

    /// <summary>The thread's number for <see cref="ThreadClock"/>.</summary>
    public int ThreadNumber { get; private set; }

    /// <summary>True for a thread the scheduler did not make.</summary>
    public bool IsPlain { get; }

    /// <summary>The thread's own identity: what stands in queues when a plain thread blocks.</summary>
    public ThreadGoroutine ThreadIdentity => _threadIdentity ??= new ThreadGoroutine();

    /// <summary>A plain thread that waits for an async method.</summary>
    public volatile bool WaitsForTask;

    /// <summary>True for a plain thread that only another goroutine or thread can wake.</summary>
    public bool WaitsForGoroutines => WaitsForTask || _threadIdentity is { State: GoroutineState.Parked };

    /// <summary><see cref="ThreadIdentity"/> without making it.</summary>
    public ThreadGoroutine? ThreadIdentityOrNull => _threadIdentity;

    /// <summary>Makes a plain thread known.</summary>
    public static Worker AttachThread() => _current ?? Attach();

    /// <summary>Makes a thread of the runtime's own known that runs no goroutines but may make some ready.</summary>
    public static void AttachServiceThread() => _current = new Worker(isPlain: true);

    /// <summary>Starts a thread with a processor; false if the system refuses it.</summary>
    public static bool TryStartThread(Processor processor, bool spinning, Goroutine? first = null)
    {
        Worker worker;
        try
        {
            worker = new Worker(isPlain: false) { _assigned = processor, _assignedSpinning = spinning, _handed = first };
        }
        catch (OutOfMemoryException)
        {
            return false;
        }

        processor.Owner = worker;
        worker.Link();
        if (TryStartThread(worker))
        {
            return true;
        }

        worker.Unlink();
        return false;
    }

    /// <summary>The sum of <see cref="LiveGoroutines"/>.</summary>
    public static long CountGoroutines()
    {
        lock (AllLock)
        {
            var count = 0L;
            for (var worker = _all; worker != null; worker = worker._allNext)
            {
                count += Volatile.Read(ref worker.LiveGoroutines);
            }

            return count;
        }
    }

    /// <summary>The sum of <see cref="Steals"/>, also of workers that have ended.</summary>
    public static long CountSteals()
    {
        lock (AllLock)
        {
            var count = _stealsOfEnded;
            for (var worker = _all; worker != null; worker = worker._allNext)
            {
                count += Volatile.Read(ref worker.Steals);
            }

            return count;
        }
    }

    /// <summary>Adds the goroutines that the workers run to a list.</summary>
    public static void CopyGoroutinesTo(List<Goroutine> all)
    {
        lock (AllLock)
        {
            for (var worker = _all; worker != null; worker = worker._allNext)
            {
                if (Volatile.Read(ref worker.Goroutine) is { } goroutine)
                {
                    all.Add(goroutine);
                }
            }
        }
    }

    /// <summary>Never called: the scheduling loop recognises a blocked thread and hands it the processor.</summary>
    public override Continuation? Run() => throw new InvalidOperationException("a blocked thread was run as a continuation");

    /// <summary>Gives this idle or blocked worker a processor and wakes it; an idle one, with what it is to run first.</summary>
    public void Assign(Processor processor, bool spinning, Goroutine? first = null)
    {
        processor.Owner = this;
        _assignedSpinning = spinning;
        _handed = first;
        Volatile.Write(ref _assigned, processor);
        _parker.Unpark();
    }

    /// <summary>Wakes this worker without giving it a processor, to look at the timers again.</summary>
    public void Disturb() => _parker.Unpark();

    /// <summary>A cheap random number (xorshift); for this thread only.</summary>
    public uint NextRandom()
    {
        var x = _random;
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        return _random = x;
    }

    /// <summary>
    /// The stack of a thread that sleeps in <see cref="BlockGoroutine"/>; null if its goroutine has gone on, or it does not answer.
    /// </summary>
    public StackTrace? TraceOfBlockedThread(Goroutine goroutine, TimeSpan patience)
    {
        if (this == _current)
        {
            return new StackTrace(1, false);
        }

        var request = new TraceRequest();
        _traceRequest = request;
        _parker.Unpark();
        for (var waited = TimeSpan.Zero; waited < patience && goroutine.Resume == this; waited += Pause)
        {
            if (request.Wait(Pause) is { } trace)
            {
                return trace;
            }
        }

        return null;
    }

    /// <summary>Goes in: the processor may be used until <see cref="LeaveScheduler"/>. Returns what to pass to that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EnterScheduler()
    {
        var outer = _inside;
        Volatile.Write(ref _inside, 1);
        if (Volatile.Read(ref _gate) != 0 && outer == 0)
        {
            WaitAtGate();
        }

        return outer;
    }

    /// <summary>Goes out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LeaveScheduler(int outer) => Volatile.Write(ref _inside, outer);

    /// <summary>
    /// Monitor: keeps the worker from entering. True if it is outside, and then the caller may use the worker's
    /// processor until <see cref="OpenGate"/>; false if it is inside, the gate is open again then.
    /// </summary>
    public bool TryStopOutside()
    {
        Volatile.Write(ref _gate, 1);
        Interlocked.MemoryBarrierProcessWide();
        for (var i = 0; i < 50; i++)
        {
            if (Volatile.Read(ref _inside) == 0)
            {
                return true;
            }

            Thread.SpinWait(20);
        }

        OpenGate();
        return false;
    }

    /// <summary>Monitor: ends <see cref="TryStopOutside"/>.</summary>
    public void OpenGate() => Volatile.Write(ref _gate, 0);

    private static Worker Attach()
    {
        var worker = new Worker(isPlain: true);
        _current = worker;
        PlainThreads.Add(worker);
        return worker;
    }

    private static bool TryStartThread(Worker worker)
    {
        // Where address space is limited a smaller stack will do.
        for (var size = StackSize; size >= SmallestStack; size /= 8)
        {
            worker._stackSize = size;
            if (Scheduler.TryStartThread("goroutines", static worker => ((Worker)worker!).Loop(), worker, size))
            {
                return true;
            }
        }

        return false;
    }

    private void Link()
    {
        lock (AllLock)
        {
            _allNext = _all;
            if (_all != null)
            {
                _all._allPrevious = this;
            }

            _all = this;
        }
    }

    private void Unlink()
    {
        lock (AllLock)
        {
            if (_allPrevious == null)
            {
                _all = _allNext;
            }
            else
            {
                _allPrevious._allNext = _allNext;
            }

            if (_allNext != null)
            {
                _allNext._allPrevious = _allPrevious;
            }

            Scheduler.AddGoroutinesElsewhere(LiveGoroutines);
            _stealsOfEnded += Steals;
        }
    }

    private void AnswerTraceRequest()
    {
        if (_traceRequest is { } request)
        {
            _traceRequest = null;
            request.Answer(new StackTrace(1, false));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WaitAtGate()
    {
        var spin = default(SpinWait);
        do
        {
            Volatile.Write(ref _inside, 0);
            while (Volatile.Read(ref _gate) != 0)
            {
                spin.SpinOnce(sleep1Threshold: -1);
            }

            Volatile.Write(ref _inside, 1);
            // Between leaving the loop and going in the gate may have come down again; a full fence settles it.
            Interlocked.MemoryBarrier();
        }
        while (Volatile.Read(ref _gate) != 0);
    }

    private sealed class TraceRequest
    {
        private readonly ManualResetEventSlim _answered = new();
        private StackTrace? _trace;

        public void Answer(StackTrace trace)
        {
            _trace = trace;
            _answered.Set();
        }

        public StackTrace? Wait(TimeSpan patience) => _answered.Wait(patience) ? _trace : null;
    }
}
