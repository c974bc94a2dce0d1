// UTF-8 as Go decodes it: every byte that does not begin a valid encoding is U+FFFD of width one.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoRuntime;

/// <summary>Decoding and encoding of runes. Go: unicode/utf8, runtime/utf8.go</summary>
public static class Utf8
{
    /// <summary>U+FFFD, which stands for every invalid byte.</summary>
    public const int RuneError = 0xFFFD;

    /// <summary>The largest code point.</summary>
    public const int MaxRune = 0x10FFFF;

    /// <summary>The first rune of <paramref name="s"/> and its width in bytes; (U+FFFD, 1) if invalid, (U+FFFD, 0) if empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Decode(ReadOnlySpan<byte> s, out int width)
    {
        if (!s.IsEmpty && s[0] < 0x80)
        {
            width = 1;
            return s[0];
        }
        return DecodeSlow(s, out width);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DecodeSlow(ReadOnlySpan<byte> s, out int width)
    {
        if (s.IsEmpty)
        {
            width = 0;
            return RuneError;
        }
        var (rune, size) = DecodeAt(ref MemoryMarshal.GetReference(s), s.Length);
        width = (int)size;
        return (int)rune;
    }

    /// <summary>The rune that lies at <paramref name="at"/> in the bytes up to <paramref name="end"/>, and its width. There is a byte, and
    /// it is not ASCII.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static (long Rune, long Width) DecodeAt(byte[] bytes, int at, int end) =>
        DecodeAt(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), at), end - at);

    // The width is a constant wherever it is known, in a register of its own: the next rune's place does not wait for this rune.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (long Rune, long Width) DecodeAt(ref byte first, int length)
    {
        uint b0 = first;
        if (b0 is < 0xC2 or > 0xF4 || length < 2)
        {
            return (RuneError, 1);
        }
        uint b1 = Unsafe.Add(ref first, 1);
        if ((b1 & 0xC0) != 0x80)
        {
            return (RuneError, 1);
        }
        if (b0 < 0xE0)
        {
            return ((b0 & 0x1F) << 6 | b1 & 0x3F, 2);
        }
        if (length < 3)
        {
            return (RuneError, 1);
        }
        uint b2 = Unsafe.Add(ref first, 2);
        if ((b2 & 0xC0) != 0x80)
        {
            return (RuneError, 1);
        }
        var rune = (b0 & 0x0F) << 12 | (b1 & 0x3F) << 6 | b2 & 0x3F;
        if (b0 < 0xF0)
        {
            // Neither a form that is longer than need be nor a surrogate.
            return rune < 0x800 || (rune & 0xF800) == 0xD800 ? (RuneError, 1) : (rune, 3);
        }
        if (length < 4)
        {
            return (RuneError, 1);
        }
        uint b3 = Unsafe.Add(ref first, 3);
        rune = (b0 & 0x07) << 18 | (rune & 0xFFF) << 6 | b3 & 0x3F;
        return (b3 & 0xC0) != 0x80 || rune is < 0x10000 or > MaxRune ? (RuneError, 1) : (rune, 4);
    }

    /// <summary>Whether the rune can be encoded: not negative, not a surrogate, at most U+10FFFF.</summary>
    public static bool IsValid(long rune) => (ulong)rune < 0xD800 || rune is >= 0xE000 and <= MaxRune;

    /// <summary>Writes the encoding of <paramref name="rune"/> (U+FFFD's if invalid) and returns its width; the span holds at least 4
    /// bytes.</summary>
    public static int Encode(Span<byte> to, int rune)
    {
        if ((uint)rune < 0x80)
        {
            to[0] = (byte)rune;
            return 1;
        }
        if (!IsValid(rune))
        {
            rune = RuneError;
        }
        if (rune < 0x800)
        {
            to[0] = (byte)(0xC0 | rune >> 6);
            to[1] = (byte)(0x80 | rune & 0x3F);
            return 2;
        }
        if (rune < 0x10000)
        {
            to[0] = (byte)(0xE0 | rune >> 12);
            to[1] = (byte)(0x80 | rune >> 6 & 0x3F);
            to[2] = (byte)(0x80 | rune & 0x3F);
            return 3;
        }
        to[0] = (byte)(0xF0 | rune >> 18);
        to[1] = (byte)(0x80 | rune >> 12 & 0x3F);
        to[2] = (byte)(0x80 | rune >> 6 & 0x3F);
        to[3] = (byte)(0x80 | rune & 0x3F);
        return 4;
    }

    /// <summary>The number of bytes <see cref="Encode"/> writes for the rune.</summary>
    public static int EncodedLength(int rune)
    {
        // Without a branch: in most text the lengths change often.
        var r = (uint)rune;
        return 1 + (r >= 0x80 ? 1 : 0) + (r >= 0x800 ? 1 : 0) + (r >= 0x10000 ? 1 : 0) - (r > MaxRune ? 1 : 0);
    }

    /// <summary>The number of runes in <paramref name="s"/>, an invalid byte counting as one.</summary>
    public static long Count(ReadOnlySpan<byte> s)
    {
        var ascii = s.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (ascii < 0)
        {
            return s.Length;
        }
        long n = ascii;
        s = s[ascii..];
        if (System.Text.Unicode.Utf8.IsValid(s))
        {
            return n + CountLeading(s);
        }
        for (; !s.IsEmpty; n++)
        {
            Decode(s, out var width);
            s = s[width..];
        }
        return n;
    }

    // The number of bytes that begin a rune, in valid UTF-8.
    private static int CountLeading(ReadOnlySpan<byte> s)
    {
        var n = 0;
        for (; s.Length >= Vector<byte>.Count; s = s[Vector<byte>.Count..])
        {
            var isLeading = Vector.GreaterThan(Vector.AsVectorSByte(new Vector<byte>(s)), new Vector<sbyte>(-65));
            n -= Vector.Sum(isLeading);
        }
        foreach (var b in s)
        {
            n += (sbyte)b > -65 ? 1 : 0;
        }
        return n;
    }
}
