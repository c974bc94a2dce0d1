// The elements of a slice, array or string as a loop finds them: where the first one is, and how many there are.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoRuntime;

/// <summary>
/// The elements that a slice or array had when the view was made, for code that indexes them often: <c>var view = s.View();</c>. It shares
/// the elements; assigning to the slice variable afterwards does not change the view.
/// </summary>
public readonly ref struct SliceView<T>
{
    private readonly ref T _first;
    private readonly nuint _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SliceView(ref T first, int length)
    {
        _first = ref first;
        _length = (uint)length;
    }

    /// <summary>A view of the elements of a span.</summary>
    public SliceView(Span<T> elements)
    {
        _first = ref MemoryMarshal.GetReference(elements);
        _length = (uint)elements.Length;
    }

    /// <summary>The number of elements.</summary>
    public long Length => (long)_length;

    /// <summary>The element at <paramref name="index"/>; panics <c>index out of range [5] with length 3</c>.</summary>
    public ref T this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((nuint)index >= _length)
            {
                Bounds.PanicIndex(index, (long)_length);
            }
            return ref Unsafe.Add(ref _first, (nint)index);
        }
    }

    /// <summary>The element at an index of type uint64, which may exceed int64.</summary>
    public ref T this[ulong index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (index >= _length)
            {
                Bounds.PanicIndex(index, (long)_length);
            }
            return ref Unsafe.Add(ref _first, (nint)index);
        }
    }

    /// <summary>The values, each read when it is reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The (index, value) pairs, each value read when it is reached: Go's <c>range</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IndexedEnumerator Indexed() => new(this);

    /// <summary>Enumerates the values.</summary>
    public ref struct Enumerator
    {
        private readonly ref T _first;
        private readonly nint _length;
        private nint _index;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Enumerator(SliceView<T> view)
        {
            _first = ref view._first;
            _length = (nint)view._length;
            _index = -1;
        }

        /// <summary>The element.</summary>
        public readonly ref T Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => ref Unsafe.Add(ref _first, _index);
        }

        /// <summary>Steps to the next element.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => ++_index < _length;
    }

    /// <summary>Enumerates (index, value).</summary>
    public ref struct IndexedEnumerator
    {
        private readonly ref T _first;
        private readonly nint _length;
        private nint _index;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal IndexedEnumerator(SliceView<T> view)
        {
            _first = ref view._first;
            _length = (nint)view._length;
            _index = -1;
        }

        /// <summary>The pairs.</summary>
        public readonly IndexedEnumerator GetEnumerator() => this;

        /// <summary>The index and the element.</summary>
        public readonly (long Index, T Value) Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => (_index, Unsafe.Add(ref _first, _index));
        }

        /// <summary>Steps to the next element.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => ++_index < _length;
    }
}

/// <summary>The bytes of a string, for code that indexes them often: <c>var view = s.View();</c></summary>
public readonly ref struct StringView
{
    private readonly ref readonly byte _first;
    private readonly nuint _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal StringView(ReadOnlySpan<byte> bytes)
    {
        _first = ref MemoryMarshal.GetReference(bytes);
        _length = (uint)bytes.Length;
    }

    /// <summary>The number of bytes.</summary>
    public long Length => (long)_length;

    /// <summary>The byte at <paramref name="index"/>; panics <c>index out of range [5] with length 3</c>.</summary>
    public byte this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((nuint)index >= _length)
            {
                Bounds.PanicIndex(index, (long)_length);
            }
            return Unsafe.Add(ref Unsafe.AsRef(in _first), (nint)index);
        }
    }
}
