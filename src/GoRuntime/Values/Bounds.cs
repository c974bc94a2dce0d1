// The out-of-line ends of every bounds check: they pick Go's text for the failed check and panic with it.
// Kept out of line so that the checks themselves inline into one compare and a forward branch.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Throws Go's panics for indices and bounds out of range. Go: runtime/error.go (boundsErrorFmts)</summary>
public static class Bounds
{
    /// <summary><c>index out of range [5] with length 3</c>, <c>index out of range [-1]</c></summary>
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void PanicIndex(long index, long length) =>
        Panic(index < 0 ? $"index out of range [{index}]" : $"index out of range [{index}] with length {length}");

    /// <summary>The same for an index of an unsigned type, which is never negative.</summary>
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void PanicIndex(ulong index, long length) => Panic($"index out of range [{index}] with length {length}");

    /// <summary>For <c>s[lo:hi]</c> of a string or an array: reports against the length.</summary>
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void PanicSliceLength(long lo, long hi, long length) => PanicSlice(lo, hi, length, "length");

    /// <summary>For <c>s[lo:hi]</c> of a slice: reports against the capacity.</summary>
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void PanicSliceCapacity(long lo, long hi, long capacity) => PanicSlice(lo, hi, capacity, "capacity");

    /// <summary>For <c>s[lo:hi:max]</c> of a slice.</summary>
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void PanicSlice3Capacity(long lo, long hi, long max, long capacity) => PanicSlice3(lo, hi, max, capacity, "capacity");

    /// <summary>For <c>a[lo:hi:max]</c> of an array.</summary>
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void PanicSlice3Length(long lo, long hi, long max, long length) => PanicSlice3(lo, hi, max, length, "length");

    /// <summary><c>cannot convert slice with length 2 to array or pointer to array with length 4</c></summary>
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static void PanicConvert(long sliceLength, long arrayLength) =>
        Panic($"cannot convert slice with length {sliceLength} to array or pointer to array with length {arrayLength}");

    [DoesNotReturn]
    private static void PanicSlice(long lo, long hi, long limit, string limitName)
    {
        if ((ulong)hi > (ulong)limit)
        {
            Panic(hi < 0 ? $"slice bounds out of range [:{hi}]" : $"slice bounds out of range [:{hi}] with {limitName} {limit}");
        }
        Panic(lo < 0 ? $"slice bounds out of range [{lo}:]" : $"slice bounds out of range [{lo}:{hi}]");
    }

    [DoesNotReturn]
    private static void PanicSlice3(long lo, long hi, long max, long limit, string limitName)
    {
        if ((ulong)max > (ulong)limit)
        {
            Panic(max < 0 ? $"slice bounds out of range [::{max}]" : $"slice bounds out of range [::{max}] with {limitName} {limit}");
        }
        if ((ulong)hi > (ulong)max)
        {
            Panic(hi < 0 ? $"slice bounds out of range [:{hi}:]" : $"slice bounds out of range [:{hi}:{max}]");
        }
        Panic(lo < 0 ? $"slice bounds out of range [{lo}::]" : $"slice bounds out of range [{lo}:{hi}:]");
    }

    [DoesNotReturn]
    private static void Panic(string text) => throw new GoPanic(new BoundsError(text));
}
