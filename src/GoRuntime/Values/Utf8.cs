// UTF-8 as Go decodes it: every byte that does not begin a valid encoding is U+FFFD of width one.

using System.Runtime.CompilerServices;

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

    private static int DecodeSlow(ReadOnlySpan<byte> s, out int width)
    {
        if (s.IsEmpty)
        {
            width = 0;
            return RuneError;
        }
        width = 1;
        int b0 = s[0];
        if (b0 is < 0xC2 or > 0xF4 || s.Length < 2)
        {
            return RuneError;
        }
        int b1 = s[1];
        if (b0 < 0xE0)
        {
            if ((b1 & 0xC0) != 0x80)
            {
                return RuneError;
            }
            width = 2;
            return (b0 & 0x1F) << 6 | b1 & 0x3F;
        }
        // The second byte's range excludes over-long forms, surrogates and values past U+10FFFF.
        var low = b0 switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        var high = b0 switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (b1 < low || b1 > high || s.Length < 3 || (s[2] & 0xC0) != 0x80)
        {
            return RuneError;
        }
        if (b0 < 0xF0)
        {
            width = 3;
            return (b0 & 0x0F) << 12 | (b1 & 0x3F) << 6 | s[2] & 0x3F;
        }
        if (s.Length < 4 || (s[3] & 0xC0) != 0x80)
        {
            return RuneError;
        }
        width = 4;
        return (b0 & 0x07) << 18 | (b1 & 0x3F) << 12 | (s[2] & 0x3F) << 6 | s[3] & 0x3F;
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
    public static int EncodedLength(int rune) =>
        (uint)rune < 0x80 ? 1 : (uint)rune < 0x800 ? 2 : (uint)rune < 0x10000 || !IsValid(rune) ? 3 : 4;

    /// <summary>The number of runes in <paramref name="s"/>, an invalid byte counting as one.</summary>
    public static long Count(ReadOnlySpan<byte> s)
    {
        var ascii = s.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (ascii < 0)
        {
            return s.Length;
        }
        long n = ascii;
        for (s = s[ascii..]; !s.IsEmpty; n++)
        {
            Decode(s, out var width);
            s = s[width..];
        }
        return n;
    }
}
