// Package bytes: searching, comparing, trimming and cutting. Results that are parts of an argument share its bytes.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>bytes</c>. Go: bytes/bytes.go</summary>
public static partial class bytes
{
    /// <summary>A copy; nil stays nil.</summary>
    public static Slice<byte> Clone(Slice<byte> b) => slices.Clone(b);

    /// <summary>-1, 0 or 1 by the order of the bytes.</summary>
    public static long Compare(Slice<byte> a, Slice<byte> b) => Math.Sign(((ReadOnlySpan<byte>)a.Span).SequenceCompareTo(b.Span));

    /// <summary>Whether both have the same bytes; nil equals empty.</summary>
    public static bool Equal(Slice<byte> a, Slice<byte> b) => a.Span.SequenceEqual(b.Span);

    /// <summary>Whether subslice is within b.</summary>
    public static bool Contains(Slice<byte> b, Slice<byte> subslice) => Index(b, subslice) >= 0;

    /// <summary>Whether any rune of chars is within b.</summary>
    public static bool ContainsAny(Slice<byte> b, GoString chars) => IndexAny(b, chars) >= 0;

    /// <summary>Whether the rune is within b.</summary>
    public static bool ContainsRune(Slice<byte> b, int r) => IndexRune(b, r) >= 0;

    /// <summary>Whether a rune of b satisfies f.</summary>
    public static bool ContainsFunc(Slice<byte> b, Func<int, bool> f) => IndexFunc(b, f) >= 0;

    /// <summary>Number of places of sep without overlap; one more than the runes if it is empty.</summary>
    public static long Count(Slice<byte> s, Slice<byte> sep) => ByteSearch.Count(s.Span, sep.Span);

    /// <summary>Whether s and t are equal under simple Unicode case folding.</summary>
    public static bool EqualFold(Slice<byte> s, Slice<byte> t) => ByteSearch.EqualFold(s.Span, t.Span);

    /// <summary>Whether s begins with prefix.</summary>
    public static bool HasPrefix(Slice<byte> s, Slice<byte> prefix) => s.Span.StartsWith((ReadOnlySpan<byte>)prefix.Span);

    /// <summary>Whether s ends with suffix.</summary>
    public static bool HasSuffix(Slice<byte> s, Slice<byte> suffix) => s.Span.EndsWith((ReadOnlySpan<byte>)suffix.Span);

    /// <summary>The first place of sep, or -1.</summary>
    public static long Index(Slice<byte> s, Slice<byte> sep) => ByteSearch.Index(s.Span, sep.Span);

    /// <summary>The first place of any rune of chars, or -1.</summary>
    public static long IndexAny(Slice<byte> s, GoString chars) => ByteSearch.IndexAny(s.Span, chars.Span);

    /// <summary>The first place of the byte, or -1.</summary>
    public static long IndexByte(Slice<byte> b, byte c) => b.Span.IndexOf(c);

    /// <summary>The first place of a rune that satisfies f, or -1.</summary>
    public static long IndexFunc(Slice<byte> s, Func<int, bool> f) => ByteSearch.IndexFunc(s.Span, f, true);

    /// <summary>The first place of the rune, or -1; U+FFFD is found at invalid bytes too.</summary>
    public static long IndexRune(Slice<byte> s, int r) => ByteSearch.IndexRune(s.Span, r);

    /// <summary>The last place of sep, or -1.</summary>
    public static long LastIndex(Slice<byte> s, Slice<byte> sep) => ByteSearch.LastIndex(s.Span, sep.Span);

    /// <summary>The last place of any rune of chars, or -1.</summary>
    public static long LastIndexAny(Slice<byte> s, GoString chars) => ByteSearch.LastIndexAny(s.Span, chars.Span);

    /// <summary>The last place of the byte, or -1.</summary>
    public static long LastIndexByte(Slice<byte> s, byte c) => s.Span.LastIndexOf(c);

    /// <summary>The last place of a rune that satisfies f, or -1.</summary>
    public static long LastIndexFunc(Slice<byte> s, Func<int, bool> f) => ByteSearch.LastIndexFunc(s.Span, f, true);

    /// <summary>What is before and after the first sep; (s, nil, false) if there is none.</summary>
    public static (Slice<byte> before, Slice<byte> after, bool found) Cut(Slice<byte> s, Slice<byte> sep)
    {
        var i = Index(s, sep);
        return i < 0 ? (s, default, false) : (s.Slice(0, i), s.Slice(i + sep.Length), true);
    }

    /// <summary>What is before and after the last sep; (s, nil, false) if there is none.</summary>
    public static (Slice<byte> before, Slice<byte> after, bool found) CutLast(Slice<byte> s, Slice<byte> sep)
    {
        var i = LastIndex(s, sep);
        return i < 0 ? (s, default, false) : (s.Slice(0, i), s.Slice(i + sep.Length), true);
    }

    /// <summary>s without the prefix, and whether it had it.</summary>
    public static (Slice<byte> after, bool found) CutPrefix(Slice<byte> s, Slice<byte> prefix) =>
        HasPrefix(s, prefix) ? (s.Slice(prefix.Length), true) : (s, false);

    /// <summary>s without the suffix, and whether it had it.</summary>
    public static (Slice<byte> before, bool found) CutSuffix(Slice<byte> s, Slice<byte> suffix) =>
        HasSuffix(s, suffix) ? (s.Slice(0, s.Length - suffix.Length), true) : (s, false);

    /// <summary>s without the runes of cutset at both ends; nil if nothing is left.</summary>
    public static Slice<byte> Trim(Slice<byte> s, GoString cutset)
    {
        var end = ByteSearch.TrimEnd(s.Span, cutset.Span);
        return NilIfEmpty(s, ByteSearch.TrimStart(s.Span[..end], cutset.Span), end);
    }

    /// <summary>s without the runes of cutset at its start; nil if nothing is left.</summary>
    public static Slice<byte> TrimLeft(Slice<byte> s, GoString cutset) =>
        NilIfEmpty(s, ByteSearch.TrimStart(s.Span, cutset.Span), (int)s.Length);

    /// <summary>s without the runes of cutset at its end.</summary>
    public static Slice<byte> TrimRight(Slice<byte> s, GoString cutset) => s.Slice(0, ByteSearch.TrimEnd(s.Span, cutset.Span));

    /// <summary>s without the runes that satisfy f at both ends.</summary>
    public static Slice<byte> TrimFunc(Slice<byte> s, Func<int, bool> f) => TrimRightFunc(TrimLeftFunc(s, f), f);

    /// <summary>s without the runes that satisfy f at its start; nil if nothing is left.</summary>
    public static Slice<byte> TrimLeftFunc(Slice<byte> s, Func<int, bool> f) =>
        NilIfEmpty(s, ByteSearch.TrimStart(s.Span, f), (int)s.Length);

    /// <summary>s without the runes that satisfy f at its end.</summary>
    public static Slice<byte> TrimRightFunc(Slice<byte> s, Func<int, bool> f) => s.Slice(0, ByteSearch.TrimEnd(s.Span, f));

    /// <summary>s without the prefix, if it has it.</summary>
    public static Slice<byte> TrimPrefix(Slice<byte> s, Slice<byte> prefix) => CutPrefix(s, prefix).after;

    /// <summary>s without the suffix, if it has it.</summary>
    public static Slice<byte> TrimSuffix(Slice<byte> s, Slice<byte> suffix) => CutSuffix(s, suffix).before;

    /// <summary>s without white space at both ends; nil if nothing is left.</summary>
    public static Slice<byte> TrimSpace(Slice<byte> s)
    {
        var (start, end) = ByteSearch.TrimSpace(s.Span);
        return NilIfEmpty(s, start, end);
    }

    private static Slice<byte> NilIfEmpty(Slice<byte> s, int start, int end) => start == end ? default : s.Slice(start, end);
}
