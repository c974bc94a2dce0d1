// Timers in the order in which they are due: a 4-ary heap.
//
// Invariants, under the lock
//   - each timer in the heap knows its index there; a timer that is not has index -1;
//   - timers due at the same time fire in the order in which they were started, or at random where that is asked for;
//   - _nextWhen is the due time of the first, or Never.
// Timers fire outside the lock.

namespace GoRuntime;

internal sealed class TimerHeap(Clock clock, Action<long, bool>? earlierAdded = null, bool shufflesTies = false)
{
    /// <summary><see cref="NextWhen"/> of an empty heap.</summary>
    public const long Never = long.MaxValue;

    private SpinMutex _lock;
    private Entry[] _entries = new Entry[16];
    private int _count;
    private ulong _sequence;
    private long _nextWhen = Never;

    /// <summary>What the due times are measured by.</summary>
    public Clock Clock { get; } = clock;

    /// <summary>When the first timer is due, on <see cref="Clock"/>; <see cref="Never"/> if there is none.</summary>
    public long NextWhen => Volatile.Read(ref _nextWhen);

    /// <summary>How many timers are waiting.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Starts a timer, or moves it if it is waiting. True if it was.</summary>
    /// <param name="timer">The timer.</param>
    /// <param name="when">When it is due, on <see cref="Clock"/>.</param>
    /// <param name="soonParked">The calling goroutine parks right after this.</param>
    public bool Start(RuntimeTimer timer, long when, bool soonParked = false)
    {
        _lock.Enter();
        var was = timer.Index >= 0;
        if (was)
        {
            RemoveAt(timer.Index);
        }

        Insert(timer, when);
        var first = _nextWhen == when && timer.Index == 0;
        _lock.Exit();
        if (first)
        {
            earlierAdded?.Invoke(when, soonParked);
        }

        return was;
    }

    /// <summary>Takes a timer out. True if it was waiting, that is if it is not going to fire.</summary>
    public bool Stop(RuntimeTimer timer)
    {
        // Whoever starts and stops a timer sees to it that this is not done at once; and what has been taken out to fire stays out.
        if (Volatile.Read(ref timer.Index) < 0)
        {
            return false;
        }

        _lock.Enter();
        var was = timer.Index >= 0;
        if (was)
        {
            RemoveAt(timer.Index);
        }

        _lock.Exit();
        return was;
    }

    /// <summary>Fires the timers that are due. True if there was one.</summary>
    public bool RunDue()
    {
        var now = Clock.Now;
        if (NextWhen > now)
        {
            return false;
        }

        var any = false;
        while (true)
        {
            _lock.Enter();
            if (_count == 0 || _entries[0].When > now)
            {
                _lock.Exit();
                return any;
            }

            any = true;
            var timer = _entries[0].Timer;
            var due = _entries[0].When;
            // From here to the end of Fire the timer is in no queue, yet it may make a goroutine ready.
            Scheduler.BeginOutsideWork();
            RemoveAt(0);
            _lock.Exit();
            try
            {
                timer.Fire(due, now);
            }
            finally
            {
                Scheduler.EndOutsideWork();
            }
        }
    }

    private void Insert(RuntimeTimer timer, long when)
    {
        if (_count == _entries.Length)
        {
            Grow();
        }

        SiftUp(_count++, new Entry(when, shufflesTies ? (ulong)Random.Shared.NextInt64() : _sequence++, timer));
        Volatile.Write(ref _nextWhen, _entries[0].When);
    }

    // Unlocked if there is no memory for it.
    private void Grow()
    {
        try
        {
            Array.Resize(ref _entries, 2 * _count);
        }
        catch
        {
            _lock.Exit();
            throw;
        }
    }

    private void RemoveAt(int index)
    {
        _entries[index].Timer.Index = -1;
        var last = _entries[--_count];
        _entries[_count] = default;
        if (index != _count)
        {
            if (index > 0 && last.IsBefore(_entries[(index - 1) / 4]))
            {
                SiftUp(index, last);
            }
            else
            {
                SiftDown(index, last);
            }
        }

        Volatile.Write(ref _nextWhen, _count == 0 ? Never : _entries[0].When);
    }

    private void SiftUp(int index, Entry entry)
    {
        while (index > 0)
        {
            var parent = (index - 1) / 4;
            if (!entry.IsBefore(_entries[parent]))
            {
                break;
            }

            Put(index, _entries[parent]);
            index = parent;
        }

        Put(index, entry);
    }

    private void SiftDown(int index, Entry entry)
    {
        while (true)
        {
            var child = 4 * index + 1;
            if (child >= _count)
            {
                break;
            }

            var least = child;
            for (var i = child + 1; i < Math.Min(child + 4, _count); i++)
            {
                if (_entries[i].IsBefore(_entries[least]))
                {
                    least = i;
                }
            }

            if (!_entries[least].IsBefore(entry))
            {
                break;
            }

            Put(index, _entries[least]);
            index = least;
        }

        Put(index, entry);
    }

    private void Put(int index, Entry entry)
    {
        _entries[index] = entry;
        entry.Timer.Index = index;
    }

    private readonly record struct Entry(long When, ulong Sequence, RuntimeTimer Timer)
    {
        public bool IsBefore(in Entry other) => When < other.When || (When == other.When && Sequence < other.Sequence);
    }
}
