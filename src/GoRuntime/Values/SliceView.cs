// The elements of a slice, array or string as a loop finds them: where the first one is, and how many there are.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoRuntime;

/// <summary>
/// The elements that a slice or array had when the view was made, for code that indexes them often: <c>var view = s.View();</c>. It shares
/// the elements; assigning to the slice variable afterwards does not change the view.
/// </summary>
/// <remarks>The default view stands for a slice behind a nil pointer: to index it panics as following the pointer does.</remarks>
public readonly ref struct SliceView<T>
{
    internal readonly ref T _first;
    internal readonly nuint _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SliceView(ref T first, int length)
    {
        _first = ref first;
        _length = (uint)length;
    }

    /// <summary>A view without elements.</summary>
    public static SliceView<T> Empty
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(ref NoElements.Place<T>(), 0);
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
                NoElements.PanicIndex(Unsafe.IsNullRef(ref _first), index, (long)_length);
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
                NoElements.PanicIndex(Unsafe.IsNullRef(ref _first), index, (long)_length);
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
/// <remarks>The default view stands for a string behind a nil pointer, as that of <see cref="SliceView{T}"/> does.</remarks>
public readonly ref struct StringView
{
    internal readonly ref readonly byte _first;
    internal readonly nuint _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal StringView(ref readonly byte first, int length)
    {
        _first = ref first;
        _length = (uint)length;
    }

    /// <summary>A view without bytes.</summary>
    public static StringView Empty
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(ref NoElements.Place<byte>(), 0);
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
                NoElements.PanicIndex(Unsafe.IsNullRef(in _first), index, (long)_length);
            }
            return Unsafe.Add(ref Unsafe.AsRef(in _first), (nint)index);
        }
    }
}

// What a view without elements refers to: it is no null reference.
internal static class NoElements
{
    private static byte _place;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T Place<T>() => ref Unsafe.As<byte, T>(ref _place);

    // Single throws, as those of Bounds.
    [DoesNotReturn]
    public static void PanicIndex(bool isBehindNil, long index, long length) => throw Failure(isBehindNil, index, length);

    [DoesNotReturn]
    public static void PanicIndex(bool isBehindNil, ulong index, long length) => throw Failure(isBehindNil, index, length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Exception Failure(bool isBehindNil, long index, long length) =>
        isBehindNil ? new NullReferenceException() : Bounds.Index(index, length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Exception Failure(bool isBehindNil, ulong index, long length) =>
        isBehindNil ? new NullReferenceException() : Bounds.Index(index, length);
}
