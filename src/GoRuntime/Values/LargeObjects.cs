// Arrays of 85,000 bytes and more live in a heap of their own. Whenever a collection finds nothing behind the last object of one of its
// regions, .NET gives that memory back to the system, and the next array pays for each of its pages again. Go keeps such memory.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Has the memory of large arrays that died kept for the next ones.</summary>
internal static class LargeObjects
{
    // From this size on, in bytes, .NET takes an object for a large one.
    private const int Threshold = 85_000;

    // Programs that make less than this of them, in bytes, have better things to do.
    private const long Many = 32 << 20;

    // A region of large objects has 32 MB. Four times room is made in it, and something small that stays behind the room, so that the
    // room, once it is free, lies before an object. One room for all would have survived the collections that making it sets off, which
    // would allow as much garbage between collections from then on.
    private const int Rooms = 4;
    private const int RoomSize = 7 << 20;
    private const int StaySize = 100_000;
    private const int MostGaps = 64;

    private static readonly byte[]?[] Staying = new byte[Rooms][];
    private static long _made;
    private static int _isAsked;

    /// <summary>To be told of the arrays that are made, with their size in bytes; the smaller ones do not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Note(long size)
    {
        if (size >= Threshold && _isAsked == 0)
        {
            NoteLarge(size);
        }
    }

    // Several threads may count at once: what gets lost does not matter.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void NoteLarge(long size)
    {
        _made += size;
        if (_made >= Many && Interlocked.Exchange(ref _isAsked, 1) == 0)
        {
            for (var i = 0; i < Rooms; i++)
            {
                var room = GC.AllocateUninitializedArray<byte>(RoomSize);
                Staying[i] = MakeBehind(room);
            }
        }
    }

    // New objects are put into gaps first, which are filled until one comes to stand where it is wanted.
    private static unsafe byte[]? MakeBehind(byte[] room)
    {
        var others = new byte[MostGaps][];
        for (var i = 0; i < others.Length; i++)
        {
            var made = others[i] = GC.AllocateUninitializedArray<byte>(StaySize);
            fixed (byte* start = room, behind = made)
            {
                if (behind > start && behind - start < RoomSize + StaySize)
                {
                    return made;
                }
            }
        }
        return null;
    }
}
