// Go's slice: a window on an array. default(Slice<T>) is the nil slice; slices made of one array share its elements. The elements lie
// in a C# array or in any other object, such as the variable that holds an array of Go's.

using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoRuntime;

/// <summary>Go's <c>[]T</c>. Go: runtime/slice.go</summary>
[CollectionBuilder(typeof(Slice), nameof(GoRuntime.Slice.Create))]
public readonly struct Slice<T> : IGoSlice, IEnumerable<T>
{
    // Holds: 0 <= _length <= _capacity; all _capacity elements lie in _owner; _owner is null only if _capacity is 0.
    // _start counts the bytes from where the object begins (ObjectData), so that an access needs one addition to find its base.
    internal readonly object? _owner;
    internal readonly nint _start;
    internal readonly int _length;
    internal readonly int _capacity;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Slice(object? owner, nint start, int length, int capacity)
    {
        _owner = owner;
        _start = start;
        _length = length;
        _capacity = capacity;
    }

    /// <summary><c>make([]T, length)</c>; panics <c>runtime error: makeslice: len out of range</c>.</summary>
    public Slice(long length)
    {
        if ((ulong)length > SliceGrowth.MaxQuickMake)
        {
            SliceGrowth.CheckMake(length, length, GoLayout<T>.Size);
        }
        // In a variable of its own: a branch in the assignment of a field would keep the whole slice in memory.
        var array = length == 0 ? [] : new T[(int)length];
        _owner = array;
        _start = ObjectData.OfArray;
        _length = (int)length;
        _capacity = (int)length;
    }

    /// <summary><c>make([]T, length, capacity)</c>; panics <c>runtime error: makeslice: cap out of range</c> or <c>… len …</c>.</summary>
    public Slice(long length, long capacity)
    {
        SliceGrowth.CheckMake(length, capacity, GoLayout<T>.Size);
        var array = capacity == 0 ? [] : new T[(int)capacity];
        _owner = array;
        _start = ObjectData.OfArray;
        _length = (int)length;
        _capacity = (int)capacity;
    }

    /// <summary>A slice over the whole C# array, sharing it; nil for null.</summary>
    public Slice(T[]? array)
    {
        var length = array?.Length ?? 0;
        _owner = array;
        _start = ObjectData.OfArray;
        _length = length;
        _capacity = length;
    }

    /// <summary><c>len(s)</c></summary>
    public long Length => (uint)_length;

    /// <summary><c>cap(s)</c></summary>
    public long Capacity => (uint)_capacity;

    // The place of the first element; only for slices that are not nil.
    internal ref T First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref ObjectData.Place<T>(in _owner, _start);
    }

    /// <summary><c>s == nil</c></summary>
    public bool IsNil => _owner is null;

    /// <summary>The elements, valid while the array lives. Writes are seen by every slice of the array.</summary>
    public Span<T> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _owner is null ? default : MemoryMarshal.CreateSpan(ref First, _length);
    }

    /// <summary>The elements as they are now, for a loop that indexes them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SliceView<T> View() => _owner is null ? SliceView<T>.Empty : new(ref First, _length);

    /// <summary>The elements, as memory.</summary>
    public Memory<T> Memory => _owner is T[] or null
        ? new((T[]?)_owner, _owner is null ? 0 : ObjectData.IndexOf<T>(_start), _length)
        : new SliceMemory<T>(this).Memory;

    /// <summary>The element at <paramref name="index"/>; panics <c>index out of range [5] with length 3</c>.</summary>
    public ref T this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((ulong)index >= (uint)_length)
            {
                Bounds.PanicIndex(index, _length);
            }
            return ref Unsafe.Add(ref First, (nint)index);
        }
    }

    /// <summary>The element at an index of type uint64, which may exceed int64.</summary>
    public ref T this[ulong index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (index >= (uint)_length)
            {
                Bounds.PanicIndex(index, _length);
            }
            return ref Unsafe.Add(ref First, (nint)index);
        }
    }

    /// <summary><c>[N]T(s)</c>: a copy; panics <c>cannot convert slice with length 2 to array or pointer to array with length
    /// 4</c>.</summary>
    public TArray ToArray<TArray>() where TArray : struct, IArray<T>
    {
        if (_length < default(TArray).Length)
        {
            Bounds.PanicConvert(_length, default(TArray).Length);
        }
        return default(TArray).Length == 0 ? default : Unsafe.As<T, TArray>(ref First);
    }

    /// <summary>
    /// <c>(*[N]T)(s)</c>: a pointer to an array that shares the elements; nil for a nil slice and N = 0. Panics as
    /// <see cref="ToArray{TArray}"/>.
    /// </summary>
    public Ptr<TArray>? ToArrayPtr<TArray>() where TArray : struct, IArray<T>
    {
        if (_length < default(TArray).Length)
        {
            Bounds.PanicConvert(_length, default(TArray).Length);
        }
        return _owner is null ? null : Ptr.At<TArray>(_owner, _start);
    }

    /// <summary><c>[N]T(s)</c> for an array too large for its variable; panics as <see cref="ToArray{TArray}"/>.</summary>
    public Array<T, N> ToLargeArray<N>() where N : struct, ILength
    {
        if (_length < N.Length)
        {
            Bounds.PanicConvert(_length, N.Length);
        }
        return new Array<T, N>(Span[..(int)N.Length].ToArray());
    }

    /// <summary>
    /// <c>(*[N]T)(s)</c> for an array too large for its variable: a pointer to an array that shares the elements; nil for a nil slice.
    /// </summary>
    public Ptr<Array<T, N>>? ToLargeArrayPtr<N>() where N : struct, ILength
    {
        if (_length < N.Length)
        {
            Bounds.PanicConvert(_length, N.Length);
        }
        return _owner is null ? null : Array<T, N>.PointerTo(_owner, _start);
    }

    /// <summary>The (index, value) pairs of the slice as it is now, each element read when it is reached: Go's <c>range</c>.</summary>
    public IndexedEnumerable Indexed() => new(this);

    /// <summary>The values, each read when it is reached.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < _length; i++)
        {
            yield return this[(long)i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    ulong IGoSlice.Address => Ptr.AddressOf(this);

    object? IGoSlice.Get(long index) => this[index];

    /// <summary>Panics: slices cannot be compared. <c>runtime error: comparing uncomparable type []int</c></summary>
    public override bool Equals(object? obj) => throw new GoPanic(RuntimeError.Uncomparable(GoType.For<Slice<T>>()));

    /// <summary>Panics: slices cannot be hashed. <c>runtime error: hash of unhashable type []int</c></summary>
    public override int GetHashCode() => throw new GoPanic(RuntimeError.Unhashable(GoType.For<Slice<T>>()));

    /// <summary>The elements in brackets, as fmt prints a slice; for debugging.</summary>
    public override string ToString() => $"[{string.Join(' ', Memory.ToArray())}]";

    /// <summary>Enumerates the values.</summary>
    public struct Enumerator
    {
        private readonly Slice<T> _slice;
        private int _index;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Enumerator(Slice<T> slice)
        {
            _slice = slice;
            _index = -1;
        }

        /// <summary>The element.</summary>
        public readonly ref T Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => ref Unsafe.Add(ref _slice.First, _index);
        }

        /// <summary>Steps to the next element.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => ++_index < _slice._length;
    }

    /// <summary>The (index, value) pairs of a slice.</summary>
    public readonly struct IndexedEnumerable(Slice<T> slice)
    {
        /// <summary>The enumerator.</summary>
        public IndexedEnumerator GetEnumerator() => new(slice);
    }

    /// <summary>Enumerates (index, value).</summary>
    public struct IndexedEnumerator
    {
        private readonly Slice<T> _slice;
        private int _index;

        internal IndexedEnumerator(Slice<T> slice)
        {
            _slice = slice;
            _index = -1;
        }

        /// <summary>The index and the element.</summary>
        public readonly (long Index, T Value) Current => (_index, Unsafe.Add(ref _slice.First, _index));

        /// <summary>Steps to the next element.</summary>
        public bool MoveNext() => ++_index < _slice._length;
    }

    /// <summary>
    /// Grows as append does and returns a slice of length <paramref name="newLength"/>. The caller writes the new elements;
    /// those behind them, which a later s[:cap(s)] shows, are zero.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal Slice<T> Grow(long newLength)
    {
        var capacity = SliceGrowth.Capacity(newLength, _capacity, GoLayout<T>.Size, GoLayout<T>.NoScan);
        if (capacity > Array.MaxLength)
        {
            capacity = newLength <= Array.MaxLength ? Array.MaxLength : throw new OutOfMemoryException();
        }
        LargeObjects.Note(capacity * Unsafe.SizeOf<T>());
        var array = GC.AllocateUninitializedArray<T>((int)capacity);
        Span.CopyTo(array);
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            array.AsSpan((int)newLength).Clear();
        }
        if (GoCopy<T>.IsDeep)
        {
            GoCopy<T>.Separate(array.AsSpan(0, _length));
        }
        return new Slice<T>(array, ObjectData.OfArray, (int)newLength, (int)capacity);
    }
}

/// <summary>Makes slices.</summary>
public static class Slice
{
    /// <summary>A slice of a copy of the values: <c>[]T{a, b, c}</c>. Used by collection expressions.</summary>
    public static Slice<T> Create<T>(ReadOnlySpan<T> values) => new(values.ToArray());

    /// <summary>A slice over the C# array, sharing it.</summary>
    public static Slice<T> Of<T>(T[]? array) => new(array);

    /// <summary>A slice over a part of the C# array, sharing it.</summary>
    public static Slice<T> Of<T>(T[] array, int offset, int length, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, array.Length - offset);
        return new Slice<T>(array, ObjectData.OfElement<T>(offset), length, capacity);
    }
}
