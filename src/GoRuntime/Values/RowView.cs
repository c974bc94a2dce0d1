// Rows of slices of slices as a loop finds them. Go comes to a row each time it indexes it; where the row is found before the loop, it
// may not be there, or the loop may not come to it at all.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>
/// The elements of a row of a slice of slices: <c>var row = rows.Row(i);</c> before the loop, <c>row[j]</c> in it for <c>rows[i][j]</c>. A
/// row that is not there panics where it is indexed or measured, as its own index does: <c>index out of range [5] with length 3</c>.
/// </summary>
/// <remarks>The default row stands for one behind a nil pointer, as the default <see cref="SliceView{T}"/> does.</remarks>
public readonly ref struct RowView<T>
{
    internal readonly ref T _first;
    private readonly nuint _length;

    // Where the row is: it is there if _index is below _rows. Only what fails looks at them.
    internal readonly long _index;
    internal readonly nuint _rows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RowView(ref T first, nuint length, long index, nuint rows)
    {
        _first = ref first;
        _length = length;
        _index = index;
        _rows = rows;
    }

    internal bool IsThere => (nuint)_index < _rows;

    internal SliceView<T> View => new(ref _first, (int)_length);

    /// <summary>The number of elements.</summary>
    public long Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_length == 0)
            {
                RowViews.Find(Unsafe.IsNullRef(ref _first), _index, _rows);
            }
            return (long)_length;
        }
    }

    /// <summary>The element at <paramref name="index"/>; panics <c>index out of range [5] with length 3</c>.</summary>
    public ref T this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((nuint)index >= _length)
            {
                RowViews.PanicIndex(Unsafe.IsNullRef(ref _first), _index, _rows, index, _length);
            }
            return ref Unsafe.Add(ref _first, (nint)index);
        }
    }
}

/// <summary>The bytes of a string in a slice of strings, found before a loop: <c>var row = rows.Row(i);</c></summary>
/// <remarks>As <see cref="RowView{T}"/>.</remarks>
public readonly ref struct StringRow
{
    private readonly ref readonly byte _first;
    private readonly nuint _length;
    private readonly long _index;
    private readonly nuint _rows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal StringRow(ref readonly byte first, nuint length, long index, nuint rows)
    {
        _first = ref first;
        _length = length;
        _index = index;
        _rows = rows;
    }

    /// <summary>The number of bytes.</summary>
    public long Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_length == 0)
            {
                RowViews.Find(Unsafe.IsNullRef(in _first), _index, _rows);
            }
            return (long)_length;
        }
    }

    /// <summary>The byte at <paramref name="index"/>; panics <c>index out of range [5] with length 3</c>.</summary>
    public byte this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((nuint)index >= _length)
            {
                RowViews.PanicIndex(Unsafe.IsNullRef(in _first), _index, _rows, index, _length);
            }
            return Unsafe.Add(ref Unsafe.AsRef(in _first), (nint)index);
        }
    }
}

/// <summary>Finds rows before loops. None of it panics.</summary>
public static class RowViews
{
    /// <summary>The row at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RowView<T> Row<T>(this Slice<Slice<T>> rows, long index) => rows.View().Row(index);

    /// <inheritdoc cref="Row{T}(Slice{Slice{T}}, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RowView<T> Row<T>(this SliceView<Slice<T>> rows, long index)
    {
        if ((nuint)index < rows._length)
        {
            ref var row = ref Unsafe.Add(ref rows._first, (nint)index);
            if (row._length > 0) return new(ref row.First, (uint)row._length, index, rows._length);
            return new(ref NoElements.Place<T>(), 0, index, rows._length);
        }
        return new(ref Unsafe.As<Slice<T>, T>(ref rows._first), 0, index, rows._length);
    }

    /// <inheritdoc cref="Row{T}(Slice{Slice{T}}, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RowView<T> Row<T>(this RowView<Slice<T>> rows, long index) => rows.IsThere
        ? rows.View.Row(index)
        : new(ref Unsafe.As<Slice<T>, T>(ref rows._first), 0, rows._index, rows._rows);

    /// <inheritdoc cref="Row{T}(Slice{Slice{T}}, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StringRow Row(this Slice<GoString> rows, long index) => rows.View().Row(index);

    /// <inheritdoc cref="Row{T}(Slice{Slice{T}}, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StringRow Row(this SliceView<GoString> rows, long index)
    {
        if ((nuint)index < rows._length)
        {
            var row = Unsafe.Add(ref rows._first, (nint)index).View();
            return new(in row._first, row._length, index, rows._length);
        }
        return new(ref Unsafe.As<GoString, byte>(ref rows._first), 0, index, rows._length);
    }

    /// <inheritdoc cref="Row{T}(Slice{Slice{T}}, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StringRow Row(this RowView<GoString> rows, long index) => rows.IsThere
        ? rows.View.Row(index)
        : new(ref Unsafe.As<GoString, byte>(ref rows._first), 0, rows._index, rows._rows);

    // Single throws, as those of Bounds.
    [DoesNotReturn]
    internal static void PanicIndex(bool isBehindNil, long row, nuint rows, long index, nuint length) =>
        throw (isBehindNil || (nuint)row >= rows
            ? NoElements.Failure(isBehindNil, row, (long)rows)
            : NoElements.Failure(isBehindNil: false, index, (long)length));

    // Panics unless the row is there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Find(bool isBehindNil, long row, nuint rows)
    {
        if (isBehindNil || (nuint)row >= rows) throw NoElements.Failure(isBehindNil, row, (long)rows);
    }
}
