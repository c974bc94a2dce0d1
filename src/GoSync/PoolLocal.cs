// The objects of a Pool that belong to one processor: a private slot, and a queue in an array that grows. Its processor adds
// and takes at one end of the queue, others take at the other.
using System.Runtime.InteropServices;
using GoRuntime;

namespace GoSync;

/// <summary>One processor's place in a Pool.</summary>
internal sealed class PoolLocal : PaddedAhead
{
    /// <summary>For the processor alone.</summary>
    public object? Private;

    private object?[] _items = [];
    private SpinMutex _lock;
    private int _oldest;
    private int _count;

#pragma warning disable CS0169 // The field is there for its size.
    private readonly CacheLine _padding;
#pragma warning restore CS0169

    public void AddNewest(object x)
    {
        // Room is made outside the lock: nobody waits for an allocation.
        object?[]? room = null;
        while (true)
        {
            _lock.Enter();
            if (_count == _items.Length && room is not null && room.Length > _count) MoveTo(room);
            if (_count < _items.Length)
            {
                _items[(_oldest + _count) & (_items.Length - 1)] = x;
                _count++;
                _lock.Exit();
                return;
            }

            var wanted = Math.Max(8, 2 * _count);
            _lock.Exit();
            room = new object?[wanted];
        }
    }

    public object? TakeNewest()
    {
        if (Volatile.Read(ref _count) == 0) return null;
        _lock.Enter();
        object? x = null;
        if (_count > 0)
        {
            _count--;
            x = Take((_oldest + _count) & (_items.Length - 1));
        }

        _lock.Exit();
        return x;
    }

    public object? TakeOldest()
    {
        if (Volatile.Read(ref _count) == 0) return null;
        _lock.Enter();
        object? x = null;
        if (_count > 0)
        {
            x = Take(_oldest);
            _oldest = (_oldest + 1) & (_items.Length - 1);
            _count--;
        }

        _lock.Exit();
        return x;
    }

    private object? Take(int at)
    {
        var x = _items[at];
        _items[at] = null;
        return x;
    }

    private void MoveTo(object?[] room)
    {
        for (var i = 0; i < _count; i++) room[i] = _items[(_oldest + i) & (_items.Length - 1)];
        _items = room;
        _oldest = 0;
    }
}

/// <summary>
/// What several processors change all the time must not share a cache line with anything else: neither with the object before it,
/// which this sees to, nor with the one behind it.
/// </summary>
internal abstract class PaddedAhead
{
#pragma warning disable CS0169 // The field is there for its size.
    private readonly CacheLine _padding;
#pragma warning restore CS0169
}

/// <summary>Nothing, as large as two cache lines: they are fetched in pairs.</summary>
[StructLayout(LayoutKind.Sequential, Size = 128)]
internal readonly struct CacheLine;
