// Package bytes: splitting and joining. The parts share the bytes of the whole; appending to one does not run into the next.
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class bytes
{
    /// <summary>The parts between the places of sep; the runes if sep is empty.</summary>
    public static Slice<Slice<byte>> Split(Slice<byte> s, Slice<byte> sep) => Split(s, sep, 0, -1);

    /// <summary>As Split, but at most n parts, the last unsplit; n = 0 gives nil, n &lt; 0 all.</summary>
    public static Slice<Slice<byte>> SplitN(Slice<byte> s, Slice<byte> sep, long n) => Split(s, sep, 0, n);

    /// <summary>The parts, each with the sep that ends it.</summary>
    public static Slice<Slice<byte>> SplitAfter(Slice<byte> s, Slice<byte> sep) => Split(s, sep, sep.Length, -1);

    /// <summary>As SplitAfter, but at most n parts.</summary>
    public static Slice<Slice<byte>> SplitAfterN(Slice<byte> s, Slice<byte> sep, long n) => Split(s, sep, sep.Length, n);

    /// <summary>The fields between runs of white space.</summary>
    public static Slice<Slice<byte>> Fields(Slice<byte> s)
    {
        var count = ByteSearch.CountAsciiFields(s.Span);
        if (count < 0)
            return FieldsFunc(s, unicode.IsSpace);
        var result = new Slice<byte>[count];
        var at = 0;
        for (var i = 0; i < result.Length; i++)
        {
            var (start, end) = ByteSearch.NextAsciiField(s.Span, ref at);
            result[i] = s.Slice(start, end, end);
        }
        return GoRuntime.Slice.Of(result);
    }

    /// <summary>The fields between runs of runes that satisfy f.</summary>
    public static Slice<Slice<byte>> FieldsFunc(Slice<byte> s, Func<int, bool> f) => Parts(s, ByteSearch.FieldsFunc(s.Span, f));

    /// <summary>The elements with sep between them; panics <c>bytes: Join output length overflow</c>.</summary>
    public static Slice<byte> Join(Slice<Slice<byte>> s, Slice<byte> sep)
    {
        if (s.Length == 0)
            return new Slice<byte>(0);
        if (s.Length == 1)
            return appendSlice(default, s[0]);
        var length = sep.Length * (s.Length - 1);
        foreach (var part in s)
            length += part.Length;
        var result = new byte[ByteTransform.CheckJoined(length, "bytes")];
        s[0].Span.CopyTo(result);
        var to = result.AsSpan((int)s[0].Length);
        foreach (var part in s.Slice(1))
        {
            sep.Span.CopyTo(to);
            to = to[(int)sep.Length..];
            part.Span.CopyTo(to);
            to = to[(int)part.Length..];
        }
        return GoRuntime.Slice.Of(result);
    }

    /// <summary>The runes of s.</summary>
    public static Slice<int> Runes(Slice<byte> s)
    {
        var result = new Slice<int>(Utf8.Count(s.Span));
        ReadOnlySpan<byte> rest = s.Span;
        for (var i = 0L; i < result.Length; i++)
        {
            result[i] = Utf8.Decode(rest, out var width);
            rest = rest[width..];
        }
        return result;
    }

    private static Slice<Slice<byte>> Split(Slice<byte> s, Slice<byte> sep, long keep, long n)
    {
        if (n == 0)
            return default;
        if (sep.Length == 0)
            return Explode(s, n);
        if (n < 0)
            n = Count(s, sep) + 1;
        n = Math.Min(n, s.Length + 1);
        var result = new Slice<Slice<byte>>(n);
        var i = 0L;
        for (; i < n - 1; i++)
        {
            var at = Index(s, sep);
            if (at < 0)
                break;
            result[i] = s.Slice(0, at + keep, at + keep);
            s = s.Slice(at + sep.Length);
        }
        result[i] = s;
        return result.Slice(0, i + 1);
    }

    private static Slice<Slice<byte>> Explode(Slice<byte> s, long n)
    {
        if (n <= 0 || n > s.Length)
            n = s.Length;
        var result = new Slice<Slice<byte>>(n);
        var count = 0L;
        for (; s.Length > 0 && count + 1 < n; count++)
        {
            Utf8.Decode(s.Span, out var width);
            result[count] = s.Slice(0, width, width);
            s = s.Slice(width);
        }
        if (s.Length > 0)
            result[count++] = s;
        return result.Slice(0, count);
    }

    private static Slice<Slice<byte>> Parts(Slice<byte> s, List<(int Start, int End)> fields)
    {
        var result = new Slice<Slice<byte>>(fields.Count);
        for (var i = 0; i < fields.Count; i++)
            result[i] = s.Slice(fields[i].Start, fields[i].End, fields[i].End);
        return result;
    }
}
