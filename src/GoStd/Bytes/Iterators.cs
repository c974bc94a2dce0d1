// Package bytes: the iterators. Each is a function that yields until told to stop, as Go's iter.Seq.
using GoRuntime;

namespace GoStd;

public static partial class bytes
{
    /// <summary>The lines with their ends; the last may lack it. Go: bytes/iter.go</summary>
    public static Action<Func<Slice<byte>, bool>> Lines(Slice<byte> s) => yield =>
    {
        for (var rest = s; rest.Length > 0;)
        {
            var end = IndexByte(rest, (byte)'\n') + 1;
            var length = end == 0 ? rest.Length : end;
            var line = rest.Slice(0, length, length);
            rest = rest.Slice(length);
            if (!yield(line))
                return;
        }
    };

    /// <summary>The parts that Split gives, one at a time.</summary>
    public static Action<Func<Slice<byte>, bool>> SplitSeq(Slice<byte> s, Slice<byte> sep) => SplitSeq(s, sep, 0);

    /// <summary>The parts that SplitAfter gives, one at a time.</summary>
    public static Action<Func<Slice<byte>, bool>> SplitAfterSeq(Slice<byte> s, Slice<byte> sep) => SplitSeq(s, sep, sep.Length);

    /// <summary>The fields that Fields gives, one at a time.</summary>
    public static Action<Func<Slice<byte>, bool>> FieldsSeq(Slice<byte> s) => FieldsFuncSeq(s, unicode.IsSpace);

    /// <summary>The fields that FieldsFunc gives, one at a time; f is called as they are reached.</summary>
    public static Action<Func<Slice<byte>, bool>> FieldsFuncSeq(Slice<byte> s, Func<int, bool> f) => yield =>
    {
        var start = -1L;
        for (var i = 0L; i < s.Length;)
        {
            if (!f(Utf8.Decode(s.Slice(i).Span, out var width)))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                if (!yield(s.Slice(start, i, i)))
                    return;
                start = -1;
            }
            i += width;
        }
        if (start >= 0)
            yield(s.Slice(start, s.Length, s.Length));
    };

    private static Action<Func<Slice<byte>, bool>> SplitSeq(Slice<byte> s, Slice<byte> sep, long keep) => yield =>
    {
        var rest = s;
        if (sep.Length == 0)
        {
            while (rest.Length > 0)
            {
                Utf8.Decode(rest.Span, out var width);
                var rune = rest.Slice(0, width, width);
                rest = rest.Slice(width);
                if (!yield(rune))
                    return;
            }
            return;
        }
        while (true)
        {
            var i = Index(rest, sep);
            if (i < 0)
                break;
            var part = rest.Slice(0, i + keep, i + keep);
            rest = rest.Slice(i + sep.Length);
            if (!yield(part))
                return;
        }
        yield(rest.Slice(0, rest.Length, rest.Length));
    };
}
