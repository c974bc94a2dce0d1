// Searching in bytes that are by convention UTF-8, shared by packages strings and bytes. An invalid byte is U+FFFD of width one.
using System.Buffers;
using GoRuntime;

namespace GoStd;

/// <summary>The searches of packages strings and bytes; -1 is "not found". Go: strings/strings.go, bytes/bytes.go</summary>
internal static class ByteSearch
{
    /// <summary>The first place of <paramref name="part"/>; 0 for an empty one.</summary>
    internal static int Index(ReadOnlySpan<byte> s, ReadOnlySpan<byte> part) => s.IndexOf(part);

    /// <summary>The last place of <paramref name="part"/>; the length for an empty one.</summary>
    internal static int LastIndex(ReadOnlySpan<byte> s, ReadOnlySpan<byte> part) =>
        part.IsEmpty ? s.Length : s.LastIndexOf(part);

    /// <summary>How often <paramref name="part"/> occurs without overlap; runes plus one for an empty part.</summary>
    internal static long Count(ReadOnlySpan<byte> s, ReadOnlySpan<byte> part)
    {
        if (part.IsEmpty)
            return Utf8.Count(s) + 1;
        return part.Length == 1 ? MemoryExtensions.Count(s, part[0]) : MemoryExtensions.Count(s, part);
    }

    /// <summary>The first place of the rune; U+FFFD is also found at an invalid byte, an invalid rune nowhere.</summary>
    internal static int IndexRune(ReadOnlySpan<byte> s, int rune)
    {
        if ((uint)rune < 0x80)
            return s.IndexOf((byte)rune);
        if (rune == Utf8.RuneError)
        {
            for (var i = 0; i < s.Length;)
            {
                if (Utf8.Decode(s[i..], out var width) == Utf8.RuneError)
                    return i;
                i += width;
            }
            return -1;
        }
        if (!Utf8.IsValid(rune))
            return -1;
        Span<byte> encoded = stackalloc byte[4];
        return s.IndexOf(encoded[..Utf8.Encode(encoded, rune)]);
    }

    /// <summary>The first place of any rune of <paramref name="chars"/>.</summary>
    internal static int IndexAny(ReadOnlySpan<byte> s, ReadOnlySpan<byte> chars)
    {
        if (!chars.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return chars.IsEmpty ? -1 : s.IndexOfAny(chars);
        for (var i = 0; i < s.Length;)
        {
            if (IndexRune(chars, Utf8.Decode(s[i..], out var width)) >= 0)
                return i;
            i += width;
        }
        return -1;
    }

    /// <summary>The last place of any rune of <paramref name="chars"/>.</summary>
    internal static int LastIndexAny(ReadOnlySpan<byte> s, ReadOnlySpan<byte> chars)
    {
        if (!chars.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return chars.IsEmpty ? -1 : s.LastIndexOfAny(chars);
        for (var i = s.Length; i > 0;)
        {
            var rune = DecodeLast(s[..i], out var width);
            i -= width;
            if (IndexRune(chars, rune) >= 0)
                return i;
        }
        return -1;
    }

    /// <summary>The first place of a rune for which the predicate is <paramref name="truth"/>.</summary>
    internal static int IndexFunc(ReadOnlySpan<byte> s, Func<int, bool> f, bool truth)
    {
        for (var i = 0; i < s.Length;)
        {
            if (f(Utf8.Decode(s[i..], out var width)) == truth)
                return i;
            i += width;
        }
        return -1;
    }

    /// <summary>The last place of a rune for which the predicate is <paramref name="truth"/>.</summary>
    internal static int LastIndexFunc(ReadOnlySpan<byte> s, Func<int, bool> f, bool truth)
    {
        for (var i = s.Length; i > 0;)
        {
            var rune = DecodeLast(s[..i], out var width);
            i -= width;
            if (f(rune) == truth)
                return i;
        }
        return -1;
    }

    /// <summary>The last rune and its width; (U+FFFD, 1) if invalid, (U+FFFD, 0) if empty. Go: unicode/utf8</summary>
    internal static int DecodeLast(ReadOnlySpan<byte> s, out int width)
    {
        if (s.IsEmpty)
        {
            width = 0;
            return Utf8.RuneError;
        }
        if (s[^1] < 0x80)
        {
            width = 1;
            return s[^1];
        }
        // The rune begins at the last byte, up to four back, that is no continuation byte; it must reach the end.
        var limit = Math.Max(0, s.Length - 4);
        for (var start = s.Length - 1; start >= limit; start--)
        {
            if ((s[start] & 0xC0) == 0x80)
                continue;
            var rune = Utf8.Decode(s[start..], out width);
            if (start + width == s.Length)
                return rune;
            break;
        }
        width = 1;
        return Utf8.RuneError;
    }

    /// <summary>How many bytes at the start are runes of the set.</summary>
    internal static int TrimStart(ReadOnlySpan<byte> s, ReadOnlySpan<byte> set)
    {
        if (!set.ContainsAnyInRange((byte)0x80, (byte)0xFF))
        {
            var first = s.IndexOfAnyExcept(set);
            return first < 0 ? s.Length : first;
        }
        var i = 0;
        while (i < s.Length && IndexRune(set, Utf8.Decode(s[i..], out var width)) >= 0)
            i += width;
        return i;
    }

    /// <summary>The length without the runes of the set at the end.</summary>
    internal static int TrimEnd(ReadOnlySpan<byte> s, ReadOnlySpan<byte> set)
    {
        if (!set.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return s.LastIndexOfAnyExcept(set) + 1;
        var end = s.Length;
        while (end > 0 && IndexRune(set, DecodeLast(s[..end], out var width)) >= 0)
            end -= width;
        return end;
    }

    /// <summary>Where the text without white space at both ends begins and ends.</summary>
    internal static (int Start, int End) TrimSpace(ReadOnlySpan<byte> s)
    {
        var start = 0;
        while (start < s.Length)
        {
            if (!unicode.IsSpace(Utf8.Decode(s[start..], out var width)))
                break;
            start += width;
        }
        var end = s.Length;
        while (end > start)
        {
            if (!unicode.IsSpace(DecodeLast(s[start..end], out var width)))
                break;
            end -= width;
        }
        return (start, end);
    }

    /// <summary>Where the text without runes of the predicate at the start begins.</summary>
    internal static int TrimStart(ReadOnlySpan<byte> s, Func<int, bool> f)
    {
        var i = IndexFunc(s, f, false);
        return i < 0 ? s.Length : i;
    }

    /// <summary>Where the text without runes of the predicate at the end ends.</summary>
    internal static int TrimEnd(ReadOnlySpan<byte> s, Func<int, bool> f)
    {
        var i = LastIndexFunc(s, f, false);
        if (i < 0)
            return 0;
        Utf8.Decode(s[i..], out var width);
        return i + width;
    }

    /// <summary>Number of fields between runs of white space, or -1 if some byte is not ASCII.</summary>
    internal static int CountAsciiFields(ReadOnlySpan<byte> s)
    {
        var count = 0;
        var inField = 0;
        foreach (var b in s)
        {
            if (b >= 0x80)
                return -1;
            var isField = IsAsciiSpace(b) ? 0 : 1;
            count += isField & ~inField;
            inField = isField;
        }
        return count;
    }

    /// <summary>The field of ASCII text from <paramref name="at"/> on, which is moved behind it; there must be one.</summary>
    internal static (int Start, int End) NextAsciiField(ReadOnlySpan<byte> s, ref int at)
    {
        var start = at;
        while (IsAsciiSpace(s[start]))
            start++;
        var end = start + 1;
        while (end < s.Length && !IsAsciiSpace(s[end]))
            end++;
        at = end;
        return (start, end);
    }

    private static bool IsAsciiSpace(byte b) => b == ' ' || (uint)(b - '\t') < 5;

    /// <summary>The fields between runs of runes of the predicate, as pairs of start and end.</summary>
    internal static List<(int Start, int End)> FieldsFunc(ReadOnlySpan<byte> s, Func<int, bool> f)
    {
        var fields = new List<(int, int)>();
        var start = -1;
        for (var i = 0; i < s.Length;)
        {
            if (!f(Utf8.Decode(s[i..], out var width)))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                fields.Add((start, i));
                start = -1;
            }
            i += width;
        }
        if (start >= 0)
            fields.Add((start, s.Length));
        return fields;
    }

    /// <summary>Equality under simple case folding, rune by rune.</summary>
    internal static bool EqualFold(ReadOnlySpan<byte> s, ReadOnlySpan<byte> t)
    {
        // ASCII first; whatever is not goes through the decoder.
        var ascii = Math.Min(s.Length, t.Length);
        for (var i = 0; i < ascii; i++)
        {
            int a = s[i], b = t[i];
            if ((a | b) >= 0x80)
            {
                s = s[i..];
                t = t[i..];
                return EqualFoldUnicode(s, t);
            }
            if (a != b && !FoldsTo(a, b))
                return false;
        }
        return s.Length == t.Length;
    }

    private static bool EqualFoldUnicode(ReadOnlySpan<byte> s, ReadOnlySpan<byte> t)
    {
        while (!s.IsEmpty && !t.IsEmpty)
        {
            var a = Utf8.Decode(s, out var widthA);
            var b = Utf8.Decode(t, out var widthB);
            if (a != b && !FoldsTo(a, b))
                return false;
            s = s[widthA..];
            t = t[widthB..];
        }
        return s.IsEmpty && t.IsEmpty;
    }

    private static bool FoldsTo(int a, int b)
    {
        if (a < 0x80 && b < 0x80)
            return (a | 0x20) == (b | 0x20) && (uint)((a | 0x20) - 'a') < 26;
        for (var r = CaseMap.Fold(a); r != a; r = CaseMap.Fold(r))
        {
            if (r == b)
                return true;
        }
        return false;
    }
}
