// Package strings: the iterators. Each is a function that yields until told to stop, as Go's iter.Seq.
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    /// <summary>The lines with their ends; the last may lack it. Go: strings/iter.go</summary>
    public static Action<Func<GoString, bool>> Lines(GoString s) => yield =>
    {
        for (var rest = s; !rest.IsEmpty;)
        {
            var end = IndexByte(rest, (byte)'\n') + 1;
            var line = end == 0 ? rest : rest.Slice(0, end);
            rest = rest.Slice(line.Length);
            if (!yield(line))
                return;
        }
    };

    /// <summary>The parts that Split gives, one at a time.</summary>
    public static Action<Func<GoString, bool>> SplitSeq(GoString s, GoString sep) => SplitSeq(s, sep, 0);

    /// <summary>The parts that SplitAfter gives, one at a time.</summary>
    public static Action<Func<GoString, bool>> SplitAfterSeq(GoString s, GoString sep) => SplitSeq(s, sep, sep.Length);

    /// <summary>The fields that Fields gives, one at a time.</summary>
    public static Action<Func<GoString, bool>> FieldsSeq(GoString s) => FieldsFuncSeq(s, unicode.IsSpace);

    /// <summary>The fields that FieldsFunc gives, one at a time; f is called as they are reached.</summary>
    public static Action<Func<GoString, bool>> FieldsFuncSeq(GoString s, Func<int, bool> f) => yield =>
    {
        var start = -1L;
        foreach (var (i, rune) in s)
        {
            if (!f(rune))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                if (!yield(s.Slice(start, i)))
                    return;
                start = -1;
            }
        }
        if (start >= 0)
            yield(s.Slice(start));
    };

    private static Action<Func<GoString, bool>> SplitSeq(GoString s, GoString sep, long keep) => yield =>
    {
        var rest = s;
        if (sep.IsEmpty)
        {
            while (!rest.IsEmpty)
            {
                Utf8.Decode(rest.Span, out var width);
                var rune = rest.Slice(0, width);
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
            var part = rest.Slice(0, i + keep);
            rest = rest.Slice(i + sep.Length);
            if (!yield(part))
                return;
        }
        yield(rest);
    };
}
