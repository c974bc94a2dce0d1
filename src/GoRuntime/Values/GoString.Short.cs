// Where the bytes of short strings are. An array takes 24 bytes besides its elements, so each thread puts the short strings that it makes
// one behind the other into blocks, as Go's allocator does with objects of a few bytes. A block lives as long as one of its strings.

using System.Runtime.CompilerServices;

namespace GoRuntime;

public readonly partial struct GoString
{
    // Small blocks for short strings only: where one string of a block outlives the others it keeps no more than this alive.
    private const int MaxShort = 16;
    private const int BlockSize = 128;

    // The block that this thread fills and how much of it is taken.
    [ThreadStatic] private static byte[]? _block;
    [ThreadStatic] private static int _blockUsed;

    /// <summary>Zeroed room for a string of <paramref name="length"/> bytes, which nobody else is given.</summary>
    /// <param name="length">How many bytes.</param>
    /// <param name="at">Where in the array the room begins.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte[] Room(int length, out int at)
    {
        if (length <= MaxShort)
        {
            return ShortRoom(length, out at);
        }
        at = 0;
        return new byte[length];
    }

    private static byte[] ShortRoom(int length, out int at)
    {
        var block = _block;
        at = _blockUsed;
        if (block is null || length > BlockSize - at)
        {
            _block = block = new byte[BlockSize];
            at = 0;
        }
        _blockUsed = at + length;
        return block;
    }
}
