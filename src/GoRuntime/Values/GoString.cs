// Go's string: an immutable view of bytes, by convention UTF-8. Substrings share the bytes; default(GoString) is "".

using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace GoRuntime;

/// <summary>
/// A Go string. Indexing, length and slicing count bytes; <c>foreach</c> yields (byte index, rune) pairs as <c>range</c> does.
/// Go: runtime/string.go
/// </summary>
[GoType("string")]
public readonly partial struct GoString :
    IEquatable<GoString>, IComparable<GoString>, IComparable,
    IComparisonOperators<GoString, GoString, bool>, IAdditionOperators<GoString, GoString, GoString>
{
    // Holds if _length > 0: _bytes is not null and _offset + _length <= _bytes.Length. Bytes seen by a string never change.
    private readonly byte[]? _bytes;
    private readonly int _offset;
    private readonly int _length;

    internal static GoString Sharing(byte[] bytes, int offset, int length) => new(bytes, offset, length);

    internal Ptr<byte> FirstByte() => Ptr.At<byte>(_bytes!, ObjectData.OfElement<byte>(_offset));

    private GoString(byte[]? bytes, int offset, int length)
    {
        _bytes = bytes;
        _offset = offset;
        _length = length;
    }

    /// <summary>The empty string.</summary>
    public static GoString Empty => default;

    /// <summary>The number of bytes.</summary>
    public long Length => (uint)_length;

    /// <summary>Whether the string has no bytes.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _length == 0 ? default : MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes!), _offset), _length);
    }

    /// <summary>The bytes, for a loop that indexes them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StringView View() => _length == 0
        ? StringView.Empty
        : new(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes!), _offset), _length);

    /// <summary>The bytes, as memory.</summary>
    public ReadOnlyMemory<byte> Memory => new(_bytes, _offset, _length);

    /// <summary>The byte at <paramref name="index"/>; panics <c>index out of range [5] with length 3</c>.</summary>
    public byte this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((ulong)index >= (uint)_length)
            {
                Bounds.PanicIndex(index, _length);
            }
            return Unsafe.Add(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes!), (nint)(uint)_offset), (nint)index);
        }
    }

    /// <summary><c>s[lo:]</c>; panics <c>slice bounds out of range [9:5]</c>.</summary>
    public GoString Slice(long lo) => Slice(lo, _length);

    /// <summary><c>s[lo:hi]</c>, sharing the bytes; panics <c>slice bounds out of range [:9] with length 5</c>, <c>[3:2]</c>,
    /// <c>[-1:]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GoString Slice(long lo, long hi)
    {
        if ((ulong)hi > (uint)_length || (ulong)lo > (ulong)hi)
        {
            Bounds.PanicSliceLength(lo, hi, _length);
        }
        return new GoString(_bytes, _offset + (int)lo, (int)(hi - lo));
    }

    /// <summary>Byte-wise equality.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Equals(GoString other) =>
        _length == other._length && (ReferenceEquals(_bytes, other._bytes) && _offset == other._offset || Span.SequenceEqual(other.Span));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GoString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)GoHash.Bytes(Span);

    /// <summary>Byte-wise order: negative, zero or positive.</summary>
    public int CompareTo(GoString other)
    {
        // Most pairs of strings differ within their first eight bytes.
        if (_length >= 8 && other._length >= 8)
        {
            var a = BinaryPrimitives.ReadUInt64BigEndian(Span);
            var b = BinaryPrimitives.ReadUInt64BigEndian(other.Span);
            if (a != b)
            {
                return a < b ? -1 : 1;
            }
        }
        return Span.SequenceCompareTo(other.Span);
    }

    int IComparable.CompareTo(object? obj) => obj is GoString other ? CompareTo(other) : 1;

    /// <summary>The text, invalid bytes as U+FFFD.</summary>
    public override string ToString() => _length == 0 ? "" : Encoding.UTF8.GetString(Span);

    /// <summary>Byte-wise equality.</summary>
    public static bool operator ==(GoString a, GoString b) => a.Equals(b);

    /// <summary>Byte-wise inequality.</summary>
    public static bool operator !=(GoString a, GoString b) => !a.Equals(b);

    /// <summary>Equality with a literal: <c>s == "abc"u8</c>.</summary>
    public static bool operator ==(GoString a, ReadOnlySpan<byte> b) => a.Span.SequenceEqual(b);

    /// <summary>Inequality with a literal.</summary>
    public static bool operator !=(GoString a, ReadOnlySpan<byte> b) => !a.Span.SequenceEqual(b);

    /// <summary>Byte-wise order.</summary>
    public static bool operator <(GoString a, GoString b) => a.CompareTo(b) < 0;

    /// <summary>Byte-wise order.</summary>
    public static bool operator >(GoString a, GoString b) => a.CompareTo(b) > 0;

    /// <summary>Byte-wise order.</summary>
    public static bool operator <=(GoString a, GoString b) => a.CompareTo(b) <= 0;

    /// <summary>Byte-wise order.</summary>
    public static bool operator >=(GoString a, GoString b) => a.CompareTo(b) >= 0;

    /// <summary>The runes with the byte index each begins at; an invalid byte is U+FFFD.</summary>
    public RuneEnumerator GetEnumerator() => new(this);

    /// <summary>Enumerates (byte index, rune) as Go's <c>range</c> over a string.</summary>
    public struct RuneEnumerator
    {
        // Places in the array of bytes: where the string begins and ends, the current rune and the one behind it.
        private readonly byte[]? _bytes;
        private readonly int _start;
        private readonly int _end;
        private int _at;
        private int _next;
        private int _rune;

        internal RuneEnumerator(GoString s)
        {
            _bytes = s._bytes;
            _start = _next = s._offset;
            _end = s._offset + s._length;
        }

        /// <summary>The byte index and the rune.</summary>
        public readonly (long Index, int Rune) Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => (_at - _start, _rune);
        }

        /// <summary>Steps to the next rune.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            var at = _next;
            if (at >= _end)
            {
                return false;
            }
            _at = at;
            int first = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes!), at);
            if (first < 0x80)
            {
                _rune = first;
                _next = at + 1;
                return true;
            }
            var (rune, width) = Utf8.DecodeAt(_bytes!, at, _end);
            _rune = (int)rune;
            _next = at + (int)width;
            return true;
        }
    }
}
