// Go's slice expressions on slices. They are extension methods because C# does not let a type have a member of its own name.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Slice expressions. Go: spec "Slice expressions"</summary>
public static class SliceExtensions
{
    /// <summary><c>s[lo:]</c>; panics <c>slice bounds out of range [3:2]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slice<T> Slice<T>(this Slice<T> s, long lo)
    {
        if ((ulong)lo > (uint)s._length)
        {
            Bounds.PanicSliceCapacity(lo, s._length, s._capacity);
        }
        return new Slice<T>(s._owner, s._start + (nint)lo * Unsafe.SizeOf<T>(), s._length - (int)lo, s._capacity - (int)lo);
    }

    /// <summary><c>s[lo:hi]</c>; panics <c>slice bounds out of range [:5] with capacity 3</c>, <c>[2:1]</c>, <c>[-1:]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slice<T> Slice<T>(this Slice<T> s, long lo, long hi)
    {
        if ((ulong)hi > (uint)s._capacity || (ulong)lo > (ulong)hi)
        {
            Bounds.PanicSliceCapacity(lo, hi, s._capacity);
        }
        return new Slice<T>(s._owner, s._start + (nint)lo * Unsafe.SizeOf<T>(), (int)hi - (int)lo, s._capacity - (int)lo);
    }

    /// <summary><c>s[lo:hi:max]</c>; panics <c>slice bounds out of range [::5] with capacity 3</c>, <c>[:3:2]</c>, <c>[2:1:]</c>.</summary>
    public static Slice<T> Slice<T>(this Slice<T> s, long lo, long hi, long max)
    {
        if ((ulong)max > (uint)s._capacity || (ulong)hi > (ulong)max || (ulong)lo > (ulong)hi)
        {
            Bounds.PanicSlice3Capacity(lo, hi, max, s._capacity);
        }
        return new Slice<T>(s._owner, s._start + (nint)lo * Unsafe.SizeOf<T>(), (int)hi - (int)lo, (int)max - (int)lo);
    }
}
