// Package strings: searching, comparing, trimming and cutting. Indices count bytes.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>strings</c>. Go: strings/strings.go</summary>
public static partial class strings
{
    /// <summary>A copy that shares no bytes with s.</summary>
    public static GoString Clone(GoString s) => GoString.FromBytes(s.Span);

    /// <summary>-1, 0 or 1 by the order of the bytes.</summary>
    public static long Compare(GoString a, GoString b) => Math.Sign(a.CompareTo(b));

    /// <summary>Whether substr is within s.</summary>
    public static bool Contains(GoString s, GoString substr) => Index(s, substr) >= 0;

    /// <summary>Whether any rune of chars is within s.</summary>
    public static bool ContainsAny(GoString s, GoString chars) => IndexAny(s, chars) >= 0;

    /// <summary>Whether the rune is within s.</summary>
    public static bool ContainsRune(GoString s, int r) => IndexRune(s, r) >= 0;

    /// <summary>Whether a rune of s satisfies f.</summary>
    public static bool ContainsFunc(GoString s, Func<int, bool> f) => IndexFunc(s, f) >= 0;

    /// <summary>Number of places of substr without overlap; one more than the runes if it is empty.</summary>
    public static long Count(GoString s, GoString substr) => ByteSearch.Count(s.Span, substr.Span);

    /// <summary>Whether s and t are equal under simple Unicode case folding.</summary>
    public static bool EqualFold(GoString s, GoString t) => ByteSearch.EqualFold(s.Span, t.Span);

    /// <summary>Whether s begins with prefix.</summary>
    public static bool HasPrefix(GoString s, GoString prefix) => s.Span.StartsWith(prefix.Span);

    /// <summary>Whether s ends with suffix.</summary>
    public static bool HasSuffix(GoString s, GoString suffix) => s.Span.EndsWith(suffix.Span);

    /// <summary>The first place of substr, or -1.</summary>
    public static long Index(GoString s, GoString substr) => ByteSearch.Index(s.Span, substr.Span);

    /// <summary>The first place of any rune of chars, or -1.</summary>
    public static long IndexAny(GoString s, GoString chars) => ByteSearch.IndexAny(s.Span, chars.Span);

    /// <summary>The first place of the byte, or -1.</summary>
    public static long IndexByte(GoString s, byte c) => s.Span.IndexOf(c);

    /// <summary>The first place of a rune that satisfies f, or -1.</summary>
    public static long IndexFunc(GoString s, Func<int, bool> f) => ByteSearch.IndexFunc(s.Span, f, true);

    /// <summary>The first place of the rune, or -1; U+FFFD is found at invalid bytes too.</summary>
    public static long IndexRune(GoString s, int r) => ByteSearch.IndexRune(s.Span, r);

    /// <summary>The last place of substr, or -1.</summary>
    public static long LastIndex(GoString s, GoString substr) => ByteSearch.LastIndex(s.Span, substr.Span);

    /// <summary>The last place of any rune of chars, or -1.</summary>
    public static long LastIndexAny(GoString s, GoString chars) => ByteSearch.LastIndexAny(s.Span, chars.Span);

    /// <summary>The last place of the byte, or -1.</summary>
    public static long LastIndexByte(GoString s, byte c) => s.Span.LastIndexOf(c);

    /// <summary>The last place of a rune that satisfies f, or -1.</summary>
    public static long LastIndexFunc(GoString s, Func<int, bool> f) => ByteSearch.LastIndexFunc(s.Span, f, true);

    /// <summary>What is before and after the first sep; (s, "", false) if there is none.</summary>
    public static (GoString before, GoString after, bool found) Cut(GoString s, GoString sep)
    {
        var i = Index(s, sep);
        return i < 0 ? (s, default, false) : (s.Slice(0, i), s.Slice(i + sep.Length), true);
    }

    /// <summary>What is before and after the last sep; (s, "", false) if there is none.</summary>
    public static (GoString before, GoString after, bool found) CutLast(GoString s, GoString sep)
    {
        var i = LastIndex(s, sep);
        return i < 0 ? (s, default, false) : (s.Slice(0, i), s.Slice(i + sep.Length), true);
    }

    /// <summary>s without the prefix, and whether it had it.</summary>
    public static (GoString after, bool found) CutPrefix(GoString s, GoString prefix) =>
        HasPrefix(s, prefix) ? (s.Slice(prefix.Length), true) : (s, false);

    /// <summary>s without the suffix, and whether it had it.</summary>
    public static (GoString before, bool found) CutSuffix(GoString s, GoString suffix) =>
        HasSuffix(s, suffix) ? (s.Slice(0, s.Length - suffix.Length), true) : (s, false);

    /// <summary>s without the runes of cutset at both ends.</summary>
    public static GoString Trim(GoString s, GoString cutset) => TrimLeft(TrimRight(s, cutset), cutset);

    /// <summary>s without the runes of cutset at its start.</summary>
    public static GoString TrimLeft(GoString s, GoString cutset) => s.Slice(ByteSearch.TrimStart(s.Span, cutset.Span));

    /// <summary>s without the runes of cutset at its end.</summary>
    public static GoString TrimRight(GoString s, GoString cutset) => s.Slice(0, ByteSearch.TrimEnd(s.Span, cutset.Span));

    /// <summary>s without the runes that satisfy f at both ends.</summary>
    public static GoString TrimFunc(GoString s, Func<int, bool> f) => TrimRightFunc(TrimLeftFunc(s, f), f);

    /// <summary>s without the runes that satisfy f at its start.</summary>
    public static GoString TrimLeftFunc(GoString s, Func<int, bool> f) => s.Slice(ByteSearch.TrimStart(s.Span, f));

    /// <summary>s without the runes that satisfy f at its end.</summary>
    public static GoString TrimRightFunc(GoString s, Func<int, bool> f) => s.Slice(0, ByteSearch.TrimEnd(s.Span, f));

    /// <summary>s without the prefix, if it has it.</summary>
    public static GoString TrimPrefix(GoString s, GoString prefix) => CutPrefix(s, prefix).after;

    /// <summary>s without the suffix, if it has it.</summary>
    public static GoString TrimSuffix(GoString s, GoString suffix) => CutSuffix(s, suffix).before;

    /// <summary>s without white space at both ends.</summary>
    public static GoString TrimSpace(GoString s)
    {
        var (start, end) = ByteSearch.TrimSpace(s.Span);
        return s.Slice(start, end);
    }
}
