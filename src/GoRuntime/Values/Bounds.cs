// The ends of every bounds check: they pick Go's text for the failed check and panic with it. Each Panic method is a single
// throw, which is how the JIT knows that it does not return and keeps the check to one compare and a forward branch.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Throws Go's panics for indices and bounds out of range. Go: runtime/error.go (boundsErrorFmts)</summary>
public static class Bounds
{
    /// <summary><c>index out of range [5] with length 3</c>, <c>index out of range [-1]</c></summary>
    [DoesNotReturn]
    public static void PanicIndex(long index, long length) => throw Index(index, length);

    /// <summary>The same for an index of an unsigned type, which is never negative.</summary>
    [DoesNotReturn]
    public static void PanicIndex(ulong index, long length) => throw Index(index, length);

    /// <summary>For <c>s[lo:hi]</c> of a string or an array: reports against the length.</summary>
    [DoesNotReturn]
    public static void PanicSliceLength(long lo, long hi, long length) => throw Slice(lo, hi, length, "length");

    /// <summary>For <c>s[lo:hi]</c> of a slice: reports against the capacity.</summary>
    [DoesNotReturn]
    public static void PanicSliceCapacity(long lo, long hi, long capacity) => throw Slice(lo, hi, capacity, "capacity");

    /// <summary>For <c>s[lo:hi:max]</c> of a slice.</summary>
    [DoesNotReturn]
    public static void PanicSlice3Capacity(long lo, long hi, long max, long capacity) => throw Slice3(lo, hi, max, capacity, "capacity");

    /// <summary>For <c>a[lo:hi:max]</c> of an array.</summary>
    [DoesNotReturn]
    public static void PanicSlice3Length(long lo, long hi, long max, long length) => throw Slice3(lo, hi, max, length, "length");

    /// <summary><c>cannot convert slice with length 2 to array or pointer to array with length 4</c></summary>
    [DoesNotReturn]
    public static void PanicConvert(long sliceLength, long arrayLength) => throw Panic(
        $"cannot convert slice with length {sliceLength} to array or pointer to array with length {arrayLength}");

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static GoPanic Index(long index, long length) =>
        index < 0 ? Panic($"index out of range [{index}]") : Index((ulong)index, length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static GoPanic Index(ulong index, long length) => Panic($"index out of range [{index}] with length {length}");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GoPanic Slice(long lo, long hi, long limit, string limitName)
    {
        if ((ulong)hi > (ulong)limit)
        {
            return Panic(hi < 0 ? $"slice bounds out of range [:{hi}]" : $"slice bounds out of range [:{hi}] with {limitName} {limit}");
        }
        return Panic(lo < 0 ? $"slice bounds out of range [{lo}:]" : $"slice bounds out of range [{lo}:{hi}]");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GoPanic Slice3(long lo, long hi, long max, long limit, string limitName)
    {
        if ((ulong)max > (ulong)limit)
        {
            return Panic(max < 0
                ? $"slice bounds out of range [::{max}]"
                : $"slice bounds out of range [::{max}] with {limitName} {limit}");
        }
        if ((ulong)hi > (ulong)max)
        {
            return Panic(hi < 0 ? $"slice bounds out of range [:{hi}:]" : $"slice bounds out of range [:{hi}:{max}]");
        }
        return Panic(lo < 0 ? $"slice bounds out of range [{lo}::]" : $"slice bounds out of range [{lo}:{hi}:]");
    }

    private static GoPanic Panic(string text) => new(new BoundsError(text));
}
