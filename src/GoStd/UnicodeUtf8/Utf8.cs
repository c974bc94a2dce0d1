// Package unicode/utf8 over the runtime's decoder.
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

/// <summary>Go's package <c>unicode/utf8</c>. Go: unicode/utf8/utf8.go</summary>
public static partial class utf8
{
    /// <summary>U+FFFD, which stands for every invalid byte.</summary>
    public const int RuneError = 0xFFFD;

    /// <summary>Runes below are one byte.</summary>
    public const long RuneSelf = 0x80;

    /// <summary>Largest code point.</summary>
    public const int MaxRune = 0x10FFFF;

    /// <summary>Most bytes a rune takes.</summary>
    public const long UTFMax = 4;

    /// <summary>p with the rune's encoding appended, U+FFFD's for an invalid one.</summary>
    public static Slice<byte> AppendRune(Slice<byte> p, int r)
    {
        if ((uint)r < RuneSelf)
            return append(p, (byte)r);
        Span<byte> encoded = stackalloc byte[4];
        return append(p, (ReadOnlySpan<byte>)encoded[..Utf8.Encode(encoded, r)]);
    }

    /// <summary>The last rune and its width; (U+FFFD, 1) if invalid, (U+FFFD, 0) if p is empty.</summary>
    public static (int, long) DecodeLastRune(Slice<byte> p) => (ByteSearch.DecodeLast(p.Span, out var width), width);

    /// <inheritdoc cref="DecodeLastRune"/>
    public static (int, long) DecodeLastRuneInString(GoString s) => (ByteSearch.DecodeLast(s.Span, out var width), width);

    /// <summary>The first rune and its width; (U+FFFD, 1) if invalid, (U+FFFD, 0) if p is empty.</summary>
    public static (int, long) DecodeRune(Slice<byte> p) => (Utf8.Decode(p.Span, out var width), width);

    /// <inheritdoc cref="DecodeRune"/>
    public static (int, long) DecodeRuneInString(GoString s) => (Utf8.Decode(s.Span, out var width), width);

    /// <summary>Writes the rune's encoding and returns its length; panics <c>index out of range [1] with length 1</c> if p is too
    /// short.</summary>
    public static long EncodeRune(Slice<byte> p, int r)
    {
        Span<byte> encoded = stackalloc byte[4];
        var n = Utf8.Encode(encoded, r);
        // The highest index first: the panic names it, and nothing is written then.
        _ = p[n - 1];
        encoded[..n].CopyTo(p.Span);
        return n;
    }

    /// <summary>Whether p begins with a whole encoding; an invalid one counts, as a U+FFFD of width one.</summary>
    public static bool FullRune(Slice<byte> p) => FullRune(p.Span);

    /// <inheritdoc cref="FullRune(Slice{byte})"/>
    public static bool FullRuneInString(GoString s) => FullRune(s.Span);

    /// <summary>Number of runes, an invalid byte counting as one.</summary>
    public static long RuneCount(Slice<byte> p) => Utf8.Count(p.Span);

    /// <inheritdoc cref="RuneCount"/>
    public static long RuneCountInString(GoString s) => Utf8.Count(s.Span);

    /// <summary>Number of bytes the rune takes; -1 if it is invalid.</summary>
    public static long RuneLen(int r) => Utf8.IsValid(r) ? Utf8.EncodedLength(r) : -1;

    /// <summary>Whether the byte may begin an encoding: it is no continuation byte.</summary>
    public static bool RuneStart(byte b) => (b & 0xC0) != 0x80;

    /// <summary>Whether p is valid UTF-8.</summary>
    public static bool Valid(Slice<byte> p) => System.Text.Unicode.Utf8.IsValid(p.Span);

    /// <summary>Whether the rune can be encoded.</summary>
    public static bool ValidRune(int r) => Utf8.IsValid(r);

    /// <summary>Whether s is valid UTF-8.</summary>
    public static bool ValidString(GoString s) => System.Text.Unicode.Utf8.IsValid(s.Span);

    private static bool FullRune(ReadOnlySpan<byte> s)
    {
        if (s.IsEmpty)
            return false;
        if (Utf8.Decode(s, out var width) != RuneError || width != 1 || s.Length >= UTFMax)
            return true;
        // Not decodable: it is incomplete if some continuation would make it valid.
        Span<byte> extended = stackalloc byte[4];
        s.CopyTo(extended);
        foreach (var next in (ReadOnlySpan<byte>)[0x80, 0x90, 0xA0])
        {
            extended[s.Length..].Fill(0x80);
            extended[s.Length] = next;
            Utf8.Decode(extended, out width);
            if (width > s.Length)
                return false;
        }
        return true;
    }
}
