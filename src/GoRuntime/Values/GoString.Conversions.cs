// Conversions between GoString and C# strings, byte slices, rune slices and integers.
// A C# string converts implicitly through a fixed-size cache keyed by reference, so that a literal is encoded once.
//
// A literal can be told from other strings, because Go gives the slice made of a constant no spare capacity: its bytes are a whole
// array but for the first, which is one that occurs in no UTF-8.

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace GoRuntime;

public readonly partial struct GoString
{
    private const int LiteralCacheSize = 4096;
    private const int LiteralCacheMaxLength = 4096;
    private const byte LiteralMark = 0xff;

    // A lost race between two writers of a slot loses an entry, never mixes two: the entry is one immutable object.
    private static readonly Literal?[] Literals = new Literal?[LiteralCacheSize];
    private static readonly Literal?[] RawLiterals = new Literal?[LiteralCacheSize];

    private sealed class Literal(string key, byte[] bytes)
    {
        internal readonly string Key = key;
        internal readonly byte[] Bytes = bytes;
    }

    private GoString(Literal literal)
        : this(literal.Bytes, 1, literal.Bytes.Length - 1)
    {
    }

    private bool IsLiteral => _offset == 1 && _length + 1 == _bytes!.Length && _bytes[0] == LiteralMark;

    /// <summary>The UTF-8 of a C# string, made once per string object: meant for literals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator GoString(string? s)
    {
        if (s is null)
        {
            return default;
        }
        var entry = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Literals), Slot(s));
        return entry is not null && ReferenceEquals(entry.Key, s) ? new GoString(entry) : AddLiteral(s);
    }

    // By the address: a literal stays where it is, and those of a program lie side by side, in slots of their own. A string that moves is
    // only encoded again.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Slot(string s) => (Unsafe.As<string, nint>(ref s) >> 3) & (LiteralCacheSize - 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GoString AddLiteral(string s)
    {
        var literal = NewLiteral(s, Encoding.UTF8);
        if (s.Length <= LiteralCacheMaxLength)
        {
            Literals[Slot(s)] = literal;
        }
        return new GoString(literal);
    }

    private static Literal NewLiteral(string s, Encoding encoding)
    {
        var bytes = new byte[1 + encoding.GetByteCount(s)];
        bytes[0] = LiteralMark;
        encoding.GetBytes(s, bytes.AsSpan(1));
        return new Literal(s, bytes);
    }

    /// <summary>
    /// A literal whose bytes are not UTF-8: each char of <paramref name="latin1"/> is one byte (<c>GoString.Raw("\u00ff\u00fe")</c>).
    /// Made once per string object.
    /// </summary>
    public static GoString Raw(string latin1)
    {
        ref var slot = ref RawLiterals[Slot(latin1)];
        var entry = slot;
        if (entry is null || !ReferenceEquals(entry.Key, latin1))
        {
            slot = entry = NewLiteral(latin1, Encoding.Latin1);
        }
        return new GoString(entry);
    }

    /// <summary>The UTF-8 of a C# string that is no literal (nothing is cached).</summary>
    public static GoString FromString(string s)
    {
        var bytes = Encoding.UTF8.GetBytes(s);
        return new GoString(bytes, 0, bytes.Length);
    }

    /// <summary>A string of a copy of the bytes.</summary>
    public static GoString FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return default;
        }
        if (bytes.Length > MaxShort)
        {
            return new GoString(bytes.ToArray(), 0, bytes.Length);
        }
        var room = ShortRoom(bytes.Length, out var at);
        bytes.CopyTo(room.AsSpan(at));
        return new GoString(room, at, bytes.Length);
    }

    /// <summary>A string over the array itself, which must not change any more.</summary>
    public static GoString FromOwned(byte[] bytes) => new(bytes, 0, bytes.Length);

    /// <summary>A string over the first <paramref name="length"/> bytes of the array itself, which must not change any more.</summary>
    public static GoString FromOwned(byte[] bytes, int length) => new(bytes, 0, new ArraySegment<byte>(bytes, 0, length).Count);

    /// <summary>The encoding of one rune; U+FFFD's for a value that is no code point.</summary>
    public static GoString FromRune(long rune)
    {
        Span<byte> buffer = stackalloc byte[4];
        var n = Utf8.Encode(buffer, Utf8.IsValid(rune) ? (int)rune : Utf8.RuneError);
        return FromBytes(buffer[..n]);
    }

    /// <summary><c>string(b)</c>: copies.</summary>
    public static explicit operator GoString(Slice<byte> bytes) => FromBytes(bytes.Span);

    /// <summary><c>string(r)</c> for a slice of runes.</summary>
    public static explicit operator GoString(Slice<int> runes)
    {
        var span = runes.Span;
        var length = 0L;
        foreach (var r in span)
        {
            length += Utf8.EncodedLength(r);
        }
        if (length == 0)
        {
            return default;
        }
        LargeObjects.Note(length);
        var bytes = new byte[length];
        var to = bytes.AsSpan();
        var at = 0;
        foreach (var r in span)
        {
            if ((uint)r < 0x80)
            {
                to[at++] = (byte)r;
            }
            else if (to.Length - at >= 4)
            {
                at += Utf8.Encode(to[at..], r);
            }
            else
            {
                at += EncodeLast(to[at..], r);
            }
        }
        return new GoString(bytes, 0, bytes.Length);
    }

    private static int EncodeLast(Span<byte> to, int rune)
    {
        Span<byte> encoded = stackalloc byte[4];
        var n = Utf8.Encode(encoded, rune);
        encoded[..n].CopyTo(to);
        return n;
    }

    /// <summary><c>[]byte(s)</c>: a copy; its capacity is rounded up as Go's allocator does, or that of a literal its length.</summary>
    public static explicit operator Slice<byte>(GoString s)
    {
        LargeObjects.Note(s._length);
        var array = new byte[s.IsLiteral ? s._length : SliceGrowth.RoundUpSize(s._length, noscan: true)];
        s.Span.CopyTo(array);
        return new Slice<byte>(array, ObjectData.OfArray, s._length, array.Length);
    }

    /// <summary><c>[]rune(s)</c>: the decoded runes, an invalid byte as U+FFFD.</summary>
    public static explicit operator Slice<int>(GoString s)
    {
        var length = (int)Utf8.Count(s.Span);
        var array = new int[s.IsLiteral ? length : SliceGrowth.RoundUpSize(length * 4L, noscan: true) / 4];
        var rest = s.Span;
        foreach (ref var rune in array.AsSpan(0, length))
        {
            rune = Utf8.Decode(rest, out var width);
            rest = rest[width..];
        }
        return new Slice<int>(array, ObjectData.OfArray, length, array.Length);
    }

    /// <summary><c>string(i)</c>: the rune of that number.</summary>
    public static explicit operator GoString(int rune) => FromRune(rune);

    /// <inheritdoc cref="op_Explicit(int)"/>
    public static explicit operator GoString(long rune) => FromRune(rune);

    /// <inheritdoc cref="op_Explicit(int)"/>
    public static explicit operator GoString(short rune) => FromRune(rune);

    /// <inheritdoc cref="op_Explicit(int)"/>
    public static explicit operator GoString(sbyte rune) => FromRune(rune);

    /// <inheritdoc cref="op_Explicit(int)"/>
    public static explicit operator GoString(byte rune) => FromRune(rune);

    /// <inheritdoc cref="op_Explicit(int)"/>
    public static explicit operator GoString(ushort rune) => FromRune(rune);

    /// <inheritdoc cref="op_Explicit(int)"/>
    public static explicit operator GoString(uint rune) => FromRune(rune);

    /// <inheritdoc cref="op_Explicit(int)"/>
    public static explicit operator GoString(ulong rune) => FromRune(rune > Utf8.MaxRune ? -1 : (long)rune);

    /// <inheritdoc cref="op_Explicit(int)"/>
    public static explicit operator GoString(nuint rune) => FromRune(rune > Utf8.MaxRune ? -1 : (long)rune);
}
