// Package unicode/utf16: surrogate pairs.
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

/// <summary>Go's package <c>unicode/utf16</c>. Go: unicode/utf16/utf16.go</summary>
public static partial class utf16
{
    private const int FirstHigh = 0xD800;
    private const int FirstLow = 0xDC00;
    private const int AfterLow = 0xE000;
    private const int FirstSupplementary = 0x10000;

    /// <summary>a with the rune's encoding appended, U+FFFD's for an invalid one.</summary>
    public static Slice<ushort> AppendRune(Slice<ushort> a, int r)
    {
        if (RuneLen(r) != 2)
            return append(a, (ushort)(Utf8.IsValid(r) ? r : Utf8.RuneError));
        var (r1, r2) = EncodeRune(r);
        return append(append(a, (ushort)r1), (ushort)r2);
    }

    /// <summary>The runes of s, U+FFFD for each unpaired surrogate.</summary>
    public static Slice<int> Decode(Slice<ushort> s)
    {
        var units = s.Span;
        var result = new Slice<int>(0, 64);
        for (var i = 0; i < units.Length; i++)
        {
            int rune = units[i];
            if (IsSurrogate(rune))
            {
                var pair = i + 1 < units.Length ? DecodeRune(rune, units[i + 1]) : Utf8.RuneError;
                if (pair != Utf8.RuneError)
                    i++;
                rune = pair;
            }
            result = append(result, rune);
        }
        return result;
    }

    /// <summary>The code point of a surrogate pair, or U+FFFD.</summary>
    public static int DecodeRune(int r1, int r2) =>
        r1 is >= FirstHigh and < FirstLow && r2 is >= FirstLow and < AfterLow
            ? ((r1 - FirstHigh) << 10 | (r2 - FirstLow)) + FirstSupplementary
            : Utf8.RuneError;

    /// <summary>The UTF-16 encoding of the runes.</summary>
    public static Slice<ushort> Encode(Slice<int> s)
    {
        var length = 0L;
        foreach (var rune in s)
            length += rune >= FirstSupplementary ? 2 : 1;
        var result = new Slice<ushort>(0, length);
        foreach (var rune in s)
            result = AppendRune(result, rune);
        return result;
    }

    /// <summary>The surrogate pair of a rune, or (U+FFFD, U+FFFD) if it needs none.</summary>
    public static (int r1, int r2) EncodeRune(int r)
    {
        if (r is < FirstSupplementary or > Utf8.MaxRune)
            return (Utf8.RuneError, Utf8.RuneError);
        r -= FirstSupplementary;
        return (FirstHigh + (r >> 10), FirstLow + (r & 0x3FF));
    }

    /// <summary>Whether the number is a surrogate.</summary>
    public static bool IsSurrogate(int r) => r is >= FirstHigh and < AfterLow;

    /// <summary>Number of 16-bit words of the rune; -1 if it is invalid.</summary>
    public static long RuneLen(int r)
    {
        if (!Utf8.IsValid(r))
            return -1;
        return r < FirstSupplementary ? 1 : 2;
    }
}
