// Go's arrays that are too large to lie in their variables: the elements are an object of their own, allocated on first touch, so that
// default(Array<T, N>) is the zero array. A C# copy of the struct shares them, and Go's copy is Copy(). All others are Array1<T>,
// Array2<T> and so on (IArray.cs).

using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoRuntime;

/// <summary>
/// Go's <c>[N]T</c> for arrays of many elements. Assigning the struct does not copy the elements: where Go copies, write
/// <see cref="Copy"/>.
/// </summary>
[CollectionBuilder(typeof(LargeArray), nameof(LargeArray.Create))]
public struct Array<T, N> : IGoArray, IEnumerable<T>, IEquatable<Array<T, N>>, ICopyable<Array<T, N>>, IAssignable<Array<T, N>>
    where N : struct, ILength
{
    // What holds the elements, and where in it, in bytes behind the place of the first element of a C# array: the zero value's are
    // those of the C# array that it allocates.
    private object? _owner;
    private readonly nint _shift;

    /// <summary>An array of the values, which must not be more than N; the rest is zero. Shares a C# array of exactly N elements.</summary>
    public Array(params T[] values)
    {
        if (values.Length != N.Length)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Length, N.Length, nameof(values));
            System.Array.Resize(ref values, (int)N.Length);
        }
        _owner = values;
    }

    private Array(object owner, nint start)
    {
        _owner = owner;
        _shift = start - ObjectData.OfArray;
    }

    /// <summary><c>len(a)</c></summary>
    public readonly long Length => N.Length;

    /// <summary>The element at <paramref name="index"/>; panics <c>index out of range [4] with length 4</c>.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref T this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((ulong)index >= (ulong)N.Length)
            {
                Bounds.PanicIndex(index, N.Length);
            }
            return ref Unsafe.Add(ref First, (nint)index);
        }
    }

    /// <summary>The element at an index of type uint64.</summary>
    public ref T this[ulong index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (index >= (ulong)N.Length)
            {
                Bounds.PanicIndex(index, N.Length);
            }
            return ref Unsafe.Add(ref First, (nint)index);
        }
    }

    /// <summary>The elements.</summary>
    public Span<T> Span => MemoryMarshal.CreateSpan(ref First, (int)N.Length);

    /// <summary>The elements, for a loop that indexes them.</summary>
    public SliceView<T> View() => new(ref MemoryMarshal.GetReference(Span), (int)N.Length);

    /// <summary>A copy with elements of its own: what assigning or passing an array does in Go. Elements that hold arrays are copied
    /// too.</summary>
    public readonly Array<T, N> Copy()
    {
        if (_owner is null)
        {
            return default;
        }
        var original = this;
        var copy = original.Span.ToArray();
        if (GoCopy<T>.IsDeep)
        {
            GoCopy<T>.Separate(copy);
        }
        return new Array<T, N>(copy, ObjectData.OfArray);
    }

    /// <summary>Go's assignment: the elements become those of <paramref name="other"/>, for all who share them.</summary>
    public void Assign(in Array<T, N> other)
    {
        var from = other;
        if (_owner is null)
        {
            this = from.Copy();
        }
        else if (GoCopy<T>.IsDeep)
        {
            GoCopy<T>.AssignEach(from.Copy().Span, Span);
        }
        else
        {
            from.Span.CopyTo(Span);
        }
    }

    /// <summary><c>a[lo:]</c></summary>
    public Slice<T> Slice(long lo) => Slice(lo, N.Length);

    /// <summary><c>a[lo:hi]</c>, sharing the elements; panics <c>slice bounds out of range [:5] with length 4</c>, <c>[5:4]</c>.</summary>
    public Slice<T> Slice(long lo, long hi)
    {
        if ((ulong)hi > (ulong)N.Length || (ulong)lo > (ulong)hi)
        {
            Bounds.PanicSliceLength(lo, hi, N.Length);
        }
        return new Slice<T>(_owner ?? Allocate(), Start + (nint)lo * Unsafe.SizeOf<T>(), (int)(hi - lo), (int)(N.Length - lo));
    }

    /// <summary><c>a[lo:hi:max]</c>; panics <c>slice bounds out of range [::5] with length 4</c>.</summary>
    public Slice<T> Slice(long lo, long hi, long max)
    {
        if ((ulong)max > (ulong)N.Length || (ulong)hi > (ulong)max || (ulong)lo > (ulong)hi)
        {
            Bounds.PanicSlice3Length(lo, hi, max, N.Length);
        }
        return new Slice<T>(_owner ?? Allocate(), Start + (nint)lo * Unsafe.SizeOf<T>(), (int)(hi - lo), (int)(max - lo));
    }

    /// <summary>The whole array as a slice: <c>a[:]</c>.</summary>
    public Slice<T> Slice() => Slice(0, N.Length);

    /// <summary>The values, each read when it is reached.</summary>
    public Slice<T>.Enumerator GetEnumerator() => Slice().GetEnumerator();

    readonly IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < N.Length; i++)
        {
            var array = this;
            yield return array[(long)i];
        }
    }

    readonly IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    object? IGoArray.Get(long index) => this[index];

    /// <summary>Go's ==, element by element; panics if an element holds an uncomparable value.</summary>
    public bool Equals(Array<T, N> other)
    {
        ReadOnlySpan<T> a = Span, b = other.Span;
        for (var i = 0; i < a.Length; i++)
        {
            if (!GoEquality<T>.Equals(a[i], b[i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Array<T, N> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        uint h = 0;
        foreach (var item in Span)
        {
            h = GoHash.Combine(h, GoEquality<T>.Hash(item));
        }
        return (int)h;
    }

    /// <summary>Go's ==.</summary>
    public static bool operator ==(Array<T, N> a, Array<T, N> b) => a.Equals(b);

    /// <summary>Go's !=.</summary>
    public static bool operator !=(Array<T, N> a, Array<T, N> b) => !a.Equals(b);

    internal static Ptr<Array<T, N>> PointerTo(object owner, nint start) =>
        new ArrayView<T, N>(new Array<T, N>(owner, start), owner, start);

    private readonly nint Start => ObjectData.OfArray + _shift;

    private ref T First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_owner is null)
            {
                Allocate();
            }
            return ref ObjectData.Place<T>(in _owner, Start);
        }
    }

    // Two goroutines may touch a fresh array at once: the first to arrive allocates for both.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object Allocate()
    {
        var items = N.Length == 0 ? [] : new T[N.Length];
        return Interlocked.CompareExchange(ref _owner, items, null) ?? items;
    }
}

/// <summary>Makes large arrays.</summary>
public static class LargeArray
{
    /// <summary>An array of the values: <c>[N]T{a, b, c}</c>. Used by collection expressions.</summary>
    public static Array<T, N> Create<T, N>(ReadOnlySpan<T> values) where N : struct, ILength => new(values.ToArray());
}
