// Go's arrays as they lie in their variables: Array1<T>, Array2<T> and so on, one struct for each length, written by
// GoRuntime.Generators for the lengths below, and by go2cs for others. A C# copy is Go's copy. Slices of an array, and pointers into
// it, need an object that the array lies in: a variable that is sliced lives in a Ptr.

using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

[assembly: GoRuntime.ArrayLengths(1, 64)]
[assembly: GoRuntime.ArrayLengths(100, 128, 200, 255, 256, 257, 500, 512, 1000, 1024, 2000, 2048, 4096, 8192)]

namespace GoRuntime;

/// <summary>Go's <c>[N]T</c>, whose elements lie in the variable.</summary>
public interface IArray<T> : IGoArray
{
    /// <summary>The elements.</summary>
    [UnscopedRef]
    Span<T> Span { get; }
}

/// <summary>Go's <c>[0]T</c>.</summary>
public readonly struct Array0<T> : IArray<T>, IEquatable<Array0<T>>
{
    /// <inheritdoc/>
    public long Length => 0;

    /// <inheritdoc/>
    public Span<T> Span => default;

    /// <summary>Panics: <c>index out of range [0] with length 0</c>.</summary>
    public ref T this[long index] => ref ArrayElements.At(ref Unsafe.NullRef<T>(), index, 0);

    /// <summary>Panics: <c>index out of range [0] with length 0</c>.</summary>
    public ref T this[ulong index] => ref ArrayElements.At(ref Unsafe.NullRef<T>(), index, 0);

    /// <summary>No elements.</summary>
    public SliceView<T> View() => SliceView<T>.Empty;

    /// <summary><c>a[:]</c>, which is not nil.</summary>
    public Slice<T> Slice(IPtr owner, long lo = 0, long hi = 0, long max = 0)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return new Slice<T>(0).Slice(lo, hi, max);
    }

    /// <summary>Itself.</summary>
    public Array0<T> Copy() => this;

    object? IGoArray.Get(long index) => this[index];

    /// <inheritdoc/>
    public bool Equals(Array0<T> other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Array0<T>;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Go's ==.</summary>
    public static bool operator ==(Array0<T> a, Array0<T> b) => true;

    /// <summary>Go's !=.</summary>
    public static bool operator !=(Array0<T> a, Array0<T> b) => false;
}

/// <summary>What the structs of all lengths have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArrayElements
{
    /// <summary>The element at an index of an array of the length; panics <c>index out of range [4] with length 4</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(ref T first, long index, int length)
    {
        if ((ulong)index >= (ulong)length)
        {
            Bounds.PanicIndex(index, length);
        }
        return ref Unsafe.Add(ref first, (nint)index);
    }

    /// <summary>The element at an index of type uint64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(ref T first, ulong index, int length)
    {
        if (index >= (ulong)length)
        {
            Bounds.PanicIndex(index, length);
        }
        return ref Unsafe.Add(ref first, (nint)index);
    }

    /// <summary><c>a[lo:hi]</c> of an array that lies in what the pointer leads to; panics <c>slice bounds out of range [:5] with length
    /// 4</c>, <c>[5:4]</c>.</summary>
    public static Slice<T> Slice<T>(IPtr owner, ref T first, int length, long lo, long hi)
    {
        if ((ulong)hi > (ulong)length || (ulong)lo > (ulong)hi)
        {
            Bounds.PanicSliceLength(lo, hi, length);
        }
        var (root, start) = Ptr.Place(owner, ref first);
        return new Slice<T>(root, start + (nint)lo * Unsafe.SizeOf<T>(), (int)(hi - lo), (int)(length - lo));
    }

    /// <summary><c>a[lo:hi:max]</c>; panics <c>slice bounds out of range [::5] with length 4</c>.</summary>
    public static Slice<T> Slice<T>(IPtr owner, ref T first, int length, long lo, long hi, long max)
    {
        if ((ulong)max > (ulong)length || (ulong)hi > (ulong)max || (ulong)lo > (ulong)hi)
        {
            Bounds.PanicSlice3Length(lo, hi, max, length);
        }
        var (root, start) = Ptr.Place(owner, ref first);
        return new Slice<T>(root, start + (nint)lo * Unsafe.SizeOf<T>(), (int)(hi - lo), (int)(max - lo));
    }

    /// <summary>Go's ==, element by element; panics if an element holds an uncomparable value.</summary>
    public static bool Equal<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (!GoEquality<T>.Equals(a[i], b[i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>A hash that is equal for equal arrays.</summary>
    public static int Hash<T>(ReadOnlySpan<T> elements)
    {
        uint h = 0;
        foreach (var item in elements)
        {
            h = GoHash.Combine(h, GoEquality<T>.Hash(item));
        }
        return (int)h;
    }
}

/// <summary>Lengths for which the assembly has array types.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class ArrayLengthsAttribute : Attribute
{
    /// <summary>The lengths from one to another.</summary>
    public ArrayLengthsAttribute(int first, int last) => Lengths = [.. Enumerable.Range(first, last - first + 1)];

    /// <summary>The lengths listed.</summary>
    public ArrayLengthsAttribute(int first, int second, params int[] more) => Lengths = [first, second, .. more];

    /// <summary>The lengths.</summary>
    public IReadOnlyList<int> Lengths { get; }
}
