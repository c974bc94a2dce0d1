// Package strings: splitting and joining. The parts share the bytes of the whole.
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    /// <summary>The parts between the places of sep; the runes if sep is empty.</summary>
    public static Slice<GoString> Split(GoString s, GoString sep) => Split(s, sep, 0, -1);

    /// <summary>As Split, but at most n parts, the last unsplit; n = 0 gives nil, n &lt; 0 all.</summary>
    public static Slice<GoString> SplitN(GoString s, GoString sep, long n) => Split(s, sep, 0, n);

    /// <summary>The parts, each with the sep that ends it.</summary>
    public static Slice<GoString> SplitAfter(GoString s, GoString sep) => Split(s, sep, sep.Length, -1);

    /// <summary>As SplitAfter, but at most n parts.</summary>
    public static Slice<GoString> SplitAfterN(GoString s, GoString sep, long n) => Split(s, sep, sep.Length, n);

    /// <summary>The fields between runs of white space.</summary>
    public static Slice<GoString> Fields(GoString s)
    {
        var bytes = s.Span;
        var count = ByteSearch.CountAsciiFields(bytes);
        if (count < 0)
            return FieldsFunc(s, unicode.IsSpace);
        var result = new GoString[count];
        var at = 0;
        for (var i = 0; i < result.Length; i++)
        {
            var (start, end) = ByteSearch.NextAsciiField(bytes, ref at);
            result[i] = s.Slice(start, end);
        }
        return GoRuntime.Slice.Of(result);
    }

    /// <summary>The fields between runs of runes that satisfy f.</summary>
    public static Slice<GoString> FieldsFunc(GoString s, Func<int, bool> f) => Substrings(s, ByteSearch.FieldsFunc(s.Span, f));

    /// <summary>The elements with sep between them; panics <c>strings: Join output length overflow</c>.</summary>
    public static GoString Join(Slice<GoString> elems, GoString sep)
    {
        var parts = elems.Span;
        if (parts.Length == 0)
            return default;
        if (parts.Length == 1)
            return parts[0];
        var length = sep.Length * (parts.Length - 1);
        foreach (ref var part in parts)
            length += part.Length;
        var result = new byte[ByteTransform.CheckJoined(length, "strings")];
        parts[0].Span.CopyTo(result);
        var to = result.AsSpan((int)parts[0].Length);
        foreach (ref var part in parts[1..])
        {
            sep.Span.CopyTo(to);
            to = to[(int)sep.Length..];
            part.Span.CopyTo(to);
            to = to[(int)part.Length..];
        }
        return GoString.FromOwned(result);
    }

    private static Slice<GoString> Split(GoString s, GoString sep, long keep, long n)
    {
        if (n == 0)
            return default;
        if (sep.IsEmpty)
            return Explode(s, n);
        if (n < 0)
            n = Count(s, sep) + 1;
        n = Math.Min(n, s.Length + 1);
        var result = new Slice<GoString>(n);
        var i = 0L;
        for (; i < n - 1; i++)
        {
            var at = Index(s, sep);
            if (at < 0)
                break;
            result[i] = s.Slice(0, at + keep);
            s = s.Slice(at + sep.Length);
        }
        result[i] = s;
        return result.Slice(0, i + 1);
    }

    private static Slice<GoString> Explode(GoString s, long n)
    {
        var runes = Utf8.Count(s.Span);
        if (n < 0 || n > runes)
            n = runes;
        var result = new Slice<GoString>(n);
        for (var i = 0L; i < n; i++)
        {
            Utf8.Decode(s.Span, out var width);
            var end = i == n - 1 ? s.Length : width;
            result[i] = s.Slice(0, end);
            s = s.Slice(end);
        }
        return result;
    }

    private static Slice<GoString> Substrings(GoString s, List<(int Start, int End)> fields)
    {
        var result = new Slice<GoString>(fields.Count);
        for (var i = 0; i < fields.Count; i++)
            result[i] = s.Slice(fields[i].Start, fields[i].End);
        return result;
    }
}
