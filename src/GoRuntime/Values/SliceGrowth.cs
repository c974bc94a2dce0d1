// How append grows a slice: the capacities a Go program sees through cap(), which follow from the growth rule and from the
// allocator's size classes.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Capacities of grown slices. Go: runtime/slice.go (growslice), internal/runtime/gc/sizeclasses.go</summary>
internal static class SliceGrowth
{
    /// <summary>The largest amount of memory Go's allocator can be asked for (48-bit addresses).</summary>
    internal const long MaxAlloc = 1L << 48;

    private const int PageSize = 8192;
    private const int MaxSmallSize = 32768;
    private const int HeaderSize = 8;
    private const int MinSizeForHeader = 512;

    private static readonly ushort[] SizeClasses =
    [
        0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480,
        512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376,
        6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576,
        27264, 28672, 32768,
    ];

    // The size class for every multiple of 8 up to the largest small size.
    private static readonly ushort[] ClassOf = MakeClassOf();

    private static ushort[] MakeClassOf()
    {
        var table = new ushort[MaxSmallSize / 8 + 1];
        for (int i = 0, c = 0; i < table.Length; i++)
        {
            while (SizeClasses[c] < i * 8)
            {
                c++;
            }
            table[i] = SizeClasses[c];
        }
        return table;
    }

    /// <summary>The bytes the allocator hands out for a request; objects with pointers above 512 bytes carry an 8-byte header.</summary>
    internal static long RoundUpSize(long size, bool noscan)
    {
        var header = !noscan && size > MinSizeForHeader ? HeaderSize : 0;
        return size <= MaxSmallSize - HeaderSize
            ? ClassOf[(size + header + 7) >> 3] - header
            : (size + PageSize - 1) & ~(long)(PageSize - 1);
    }

    /// <summary>The capacity append gives a slice of capacity <paramref name="oldCap"/> that must hold <paramref name="newLength"/>
    /// elements.</summary>
    internal static long Capacity(long newLength, long oldCap, long elementSize, bool noscan)
    {
        if (elementSize == 0)
        {
            return newLength;
        }
        var capacity = Unrounded(newLength, oldCap);
        if ((ulong)capacity > (ulong)(MaxAlloc / elementSize))
        {
            PanicLength();
        }
        return RoundUpSize(capacity * elementSize, noscan) / elementSize;
    }

    // Doubling while small, then towards a quarter more.
    private static long Unrounded(long newLength, long oldCap)
    {
        const long threshold = 256;
        if (newLength > oldCap * 2)
        {
            return newLength;
        }
        if (oldCap < threshold)
        {
            return oldCap * 2;
        }
        var capacity = oldCap;
        do
        {
            capacity += (capacity + 3 * threshold) >> 2;
        }
        while (capacity < newLength);
        return capacity;
    }

    [DoesNotReturn]
    private static void PanicLength() => throw new GoPanic(RuntimeError.GrowSliceLength());

    /// <summary>Checks <c>make([]T, length, capacity)</c> as Go does: both fit an int then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void CheckMake(long length, long capacity, long elementSize)
    {
        if ((ulong)length > (ulong)capacity || (ulong)capacity > MaxQuickMake)
        {
            CheckLargeMake(length, capacity, elementSize);
        }
    }

    /// <summary>Lengths up to this can be asked for whatever the elements are, and are seldom those of large arrays.</summary>
    internal const long MaxQuickMake = 1 << 13;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckLargeMake(long length, long capacity, long elementSize)
    {
        var largest = elementSize == 0 ? long.MaxValue : MaxAlloc / elementSize;
        if ((ulong)capacity > (ulong)largest || length < 0 || length > capacity)
        {
            // Go blames the length if that alone is too much.
            throw new GoPanic((ulong)length > (ulong)largest ? RuntimeError.MakeSliceLength() : RuntimeError.MakeSliceCapacity());
        }
        if (capacity > Array.MaxLength)
        {
            // More than any array can hold: what Go says where the system has no such address space.
            FatalError.Throw("runtime: out of memory");
        }
        LargeObjects.Note(capacity * elementSize);
    }
}

/// <summary>The memory layout of Go's type for <typeparamref name="T"/> under gc on amd64.</summary>
internal static class GoLayout<T>
{
    /// <summary>The size in bytes.</summary>
    internal static readonly long Size = GoType.For<T>().Size;

    /// <summary>Whether a value holds no pointers.</summary>
    internal static readonly bool NoScan = !GoType.For<T>().HasPointers;
}
