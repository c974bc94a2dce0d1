// What the monitor measures a worker by: the processor time its thread has used, and the time it has slept in the system. On a busy
// machine neither grows while the thread waits for a core, so that what a program does does not depend on how busy it is.

using System.Runtime;

namespace GoRuntime;

/// <summary>How long something has lasted on a worker's thread, without what it is excused for.</summary>
internal struct MonitorStopwatch
{
    /// <summary>A goroutine is not to blame for the JIT compiler, but that has to end too.</summary>
    public const long MostExcused = 200_000_000;

    private long _since;
    private bool _isSuspect;
    private long _onCore;
    private long _waited;
    private long _compiling;

    public void Start(long now)
    {
        _since = now;
        _isSuspect = false;
    }

    /// <summary>
    /// True once it has lasted for longer than <paramref name="limit"/>. What the thread did in that time is dear to find out, so that is
    /// looked up only when it seems too long, and it starts anew then for once.
    /// </summary>
    public bool HasLasted(long limit, long now, Worker owner)
    {
        if (now - _since <= limit)
        {
            return false;
        }

        var thread = owner.ThreadNumber;
        var onCore = ThreadClock.OnCore(thread);
        var compiling = JitInfo.GetCompilationTime().Ticks * TimeSpan.NanosecondsPerTick;
        if (!_isSuspect)
        {
            _isSuspect = true;
            _since = now;
            _onCore = onCore;
            _waited = ThreadClock.WaitedForCore(thread);
            _compiling = compiling;
            return false;
        }

        var excused = Math.Min(compiling - _compiling, MostExcused);
        if (thread == 0)
        {
            return now - _since - excused > limit;
        }

        if (onCore - _onCore - excused > limit)
        {
            return true;
        }

        // In a system call, say. One that could run waits for a core; how long, is known only once it gets one.
        return now - _since - excused - (onCore - _onCore) > limit
            && !ThreadClock.IsRunnable(thread)
            && now - _since - excused - (onCore - _onCore) - (ThreadClock.WaitedForCore(thread) - _waited) > limit;
    }
}
