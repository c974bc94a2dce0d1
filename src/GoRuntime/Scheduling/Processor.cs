// A processor: the right to run goroutines. There are GOMAXPROCS of them; each has a slot for the goroutine to run next and a
// bounded FIFO ring that other workers steal from.
//
// Invariants
//   - RunNext, the ring's tail and SchedTick are written only by the worker that owns the processor while it is inside the
//     scheduler, or by the monitor while it has stopped that worker at the door (Worker.TryStopOutside);
//   - the ring's head moves by compare-and-swap only, so that owner and thieves agree on who took what;
//   - an idle processor's RunNext and ring are empty.

using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

internal sealed class Processor(int id)
{
    public const int RingSize = 256;
    private const uint Mask = RingSize - 1;

    private readonly Slot[] _ring = new Slot[RingSize];
    private Slot[]? _overflow;
    private uint _head;
    private uint _tail;

    /// <summary>The goroutine to run before those in the ring; it inherits the time slice of the one that readied it.</summary>
    public Goroutine? RunNext;

    /// <summary>Counts time slices.</summary>
    public uint SchedTick;

    /// <summary>
    /// After how many scheduling steps the owner sees whether to wake another worker for what is in the ring; 0 if that is empty, or
    /// was when it looked last.
    /// </summary>
    public int StepsToWake;

    /// <summary>When the owner noticed, as a timestamp, the goroutines in the ring that are not past <see cref="RingMark"/>.</summary>
    public long RingSince;

    /// <summary>What the ring's tail was then.</summary>
    public uint RingMark;

    /// <summary>Set by the monitor when a slice has lasted too long: RunNext no longer goes before the ring.</summary>
    public volatile bool PreemptRequested;

    /// <summary>The worker that has it; null while idle.</summary>
    public volatile Worker? Owner;

    /// <summary>True once GOMAXPROCS has been lowered below it: its owner gives it up.</summary>
    public volatile bool Retired;

    /// <summary>Next in the list of idle processors.</summary>
    public Processor? IdleNext;

    /// <summary>The monitor's notes of its last look.</summary>
    public MonitorNotes Seen;

    /// <summary>
    /// A number that no other processor has while this one is in use: what belongs to a processor elsewhere is kept under it. It is
    /// less than GOMAXPROCS unless that has been changed.
    /// </summary>
    public int Id { get; } = id;

    /// <summary>How many goroutines are in the ring; a guess unless the owner asks.</summary>
    public int RingCount => (int)(Volatile.Read(ref _tail) - Volatile.Read(ref _head));

    /// <summary>Counts those that have been taken from the ring.</summary>
    public uint RingHead => Volatile.Read(ref _head);

    /// <summary>True if it has nothing to run; a guess unless the owner asks.</summary>
    public bool IsEmpty => RingCount == 0 && Volatile.Read(ref RunNext) == null;

    /// <summary>Owner: appends to the ring, or moves half of a full ring to the global queue first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(Goroutine goroutine)
    {
        if (_tail - Volatile.Read(ref _head) < RingSize)
        {
            PushWithRoom(goroutine);
            return;
        }

        PushSlow(goroutine);
    }

    /// <summary>Owner: remembers the goroutines that are in the ring now, to ask later whether one of them still is.</summary>
    public void MarkRing(long now)
    {
        RingSince = now;
        RingMark = _tail;
    }

    /// <summary>Owner: true if all that <see cref="MarkRing"/> saw have been taken.</summary>
    public bool HasPassedMark => (int)(Volatile.Read(ref _head) - RingMark) >= 0;

    /// <summary>Owner: appends to a ring that has room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PushWithRoom(Goroutine goroutine)
    {
        _ring[_tail & Mask].Goroutine = goroutine;
        Volatile.Write(ref _tail, _tail + 1);
        WatchRing();
    }

    /// <summary>Owner: takes the oldest of the ring.</summary>
    public Goroutine? Pop()
    {
        while (true)
        {
            var head = Volatile.Read(ref _head);
            if (head == _tail)
            {
                return null;
            }

            ref var slot = ref _ring[head & Mask];
            var goroutine = slot.Goroutine;
            if (Interlocked.CompareExchange(ref _head, head + 1, head) == head)
            {
                // Only the owner fills slots, so it may also clear one: a dead goroutine must not stay reachable.
                slot.Goroutine = null;
                return goroutine;
            }
        }
    }

    /// <summary>
    /// Thief: waits for so long, and says whether the owner has got through half of the ring meanwhile. It is left alone then: to
    /// take a goroutine to another processor would take longer, and those that it works with would have to follow.
    /// </summary>
    public bool PassesHalf(long patience)
    {
        var start = Stopwatch.GetTimestamp();
        var head = Volatile.Read(ref _head);
        var half = (Volatile.Read(ref _tail) - head + 1) / 2;
        do
        {
            Thread.SpinWait(5);
        }
        while (Stopwatch.GetTimestamp() - start < patience);
        return Volatile.Read(ref _head) - head >= half;
    }

    /// <summary>
    /// Thief: moves half of <paramref name="victim"/>'s ring here and returns the last one moved, or null. The caller owns
    /// this processor, whose ring is empty.
    /// </summary>
    public Goroutine? StealFrom(Processor victim)
    {
        while (true)
        {
            var head = Volatile.Read(ref victim._head);
            var count = Volatile.Read(ref victim._tail) - head;
            count -= count / 2;
            if (count == 0)
            {
                return null;
            }

            if (count > RingSize / 2)
            {
                // Head and tail were read at different moments.
                continue;
            }

            var tail = _tail;
            for (var i = 0u; i < count; i++)
            {
                _ring[(tail + i) & Mask].Goroutine = victim._ring[(head + i) & Mask].Goroutine;
            }

            if (Interlocked.CompareExchange(ref victim._head, head + count, head) != head)
            {
                continue;
            }

            count--;
            ref var last = ref _ring[(tail + count) & Mask];
            var goroutine = last.Goroutine;
            last.Goroutine = null;
            if (count != 0)
            {
                Volatile.Write(ref _tail, tail + count);
                WatchRing();
            }

            return goroutine;
        }
    }

    /// <summary>Adds what is queued to a list; anybody may ask, and gets what was there at some moment.</summary>
    public void CopyQueuedTo(List<Goroutine> all)
    {
        if (Volatile.Read(ref RunNext) is { } next)
        {
            all.Add(next);
        }

        var tail = Volatile.Read(ref _tail);
        for (var at = Volatile.Read(ref _head); at != tail; at++)
        {
            if (Volatile.Read(ref _ring[at & Mask].Goroutine) is { } goroutine)
            {
                all.Add(goroutine);
            }
        }
    }

    /// <summary>Owner: empties RunNext and the ring into a list, in the order they would have run.</summary>
    public GoroutineList Drain()
    {
        var list = default(GoroutineList);
        if (RunNext is { } next)
        {
            RunNext = null;
            list.Append(next);
        }

        while (Pop() is { } goroutine)
        {
            list.Append(goroutine);
        }

        return list;
    }

    // There is something in the ring: after two steps the owner sees to it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WatchRing()
    {
        if (StepsToWake == 0)
        {
            StepsToWake = 2;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void PushSlow(Goroutine goroutine)
    {
        while (true)
        {
            var head = Volatile.Read(ref _head);
            var count = _tail - head;
            if (count < RingSize)
            {
                Push(goroutine);
                return;
            }

            // Read first, link after the swap has succeeded: until then thieves may take them too.
            const uint half = RingSize / 2;
            var batch = default(GoroutineList);
            var taken = _overflow ??= new Slot[half];
            for (var i = 0u; i < half; i++)
            {
                taken[i] = _ring[(head + i) & Mask];
            }

            if (Interlocked.CompareExchange(ref _head, head + half, head) != head)
            {
                continue;
            }

            for (var i = 0; i < taken.Length; i++)
            {
                batch.Append(taken[i].Goroutine!);
                taken[i] = default;
            }

            batch.Append(goroutine);
            Scheduler.PushGlobal(ref batch);
            return;
        }
    }

    /// <summary>What the monitor saw, and since when it has been so.</summary>
    public struct MonitorNotes
    {
        public Worker? Owner;
        public uint Tick;
        public uint Turns;
        public bool HasWork;

        // What waited in each queue, and since when one of them has not moved.
        public long Next;
        public uint RingHead;
        public uint GlobalTaken;
        public long UnservedSince;

        // The time slice, which goroutines that ready each other share, and the turn of the one goroutine that runs.
        public MonitorStopwatch Slice, Turn;

        // Since when there has been work without a scheduling step, and how many methods had been compiled by then.
        public long WorkSince;
        public int CompiledMethods;
    }

    // A struct around the reference: an array of it is stored to without a covariance check.
    private struct Slot
    {
        public Goroutine? Goroutine;
    }
}

/// <summary>A FIFO list of goroutines linked by <see cref="Goroutine.Next"/>.</summary>
internal struct GoroutineList
{
    private Goroutine? _first;
    private Goroutine? _last;

    public int Count { get; private set; }

    /// <summary>For assertions: the ends and the count agree.</summary>
    public readonly bool IsWhole => (_first == null) == (_last == null) && (_first == null) == (Count == 0) && _last?.Next == null;

    public void Append(Goroutine goroutine)
    {
        goroutine.Next = null;
        if (_last == null)
        {
            _first = goroutine;
        }
        else
        {
            _last.Next = goroutine;
        }

        _last = goroutine;
        Count++;
    }

    public void Prepend(Goroutine goroutine)
    {
        goroutine.Next = _first;
        _first = goroutine;
        _last ??= goroutine;
        Count++;
    }

    public void Append(ref GoroutineList other)
    {
        if (other._first == null)
        {
            return;
        }

        if (_last == null)
        {
            _first = other._first;
        }
        else
        {
            _last.Next = other._first;
        }

        _last = other._last;
        Count += other.Count;
        other = default;
    }

    public readonly void CopyTo(List<Goroutine> all)
    {
        for (var goroutine = _first; goroutine != null; goroutine = goroutine.Next)
        {
            all.Add(goroutine);
        }
    }

    public Goroutine? TakeFirst()
    {
        var goroutine = _first;
        if (goroutine != null)
        {
            _first = goroutine.Next;
            goroutine.Next = null;
            if (_first == null)
            {
                _last = null;
            }

            Count--;
        }

        return goroutine;
    }
}
