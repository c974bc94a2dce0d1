// strings.Replacer: replaces several strings in one pass. At each place the first argument pair that matches wins.
using System.Buffers;
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    /// <summary>A replacer of old, new pairs; panics <c>strings.NewReplacer: odd argument count</c>. Go: strings/replace.go</summary>
    public static Ptr<Replacer> NewReplacer(params ReadOnlySpan<GoString> oldnew) => new(new Replacer(Slice.Of(oldnew.ToArray())));

    /// <summary>A replacer of old, new pairs; panics <c>strings.NewReplacer: odd argument count</c>.</summary>
    public static Ptr<Replacer> NewReplacer(Slice<GoString> oldnew) => NewReplacer((ReadOnlySpan<GoString>)oldnew.Span);

    /// <summary>Replaces a list of strings; safe for concurrent use. The zero value replaces nothing.</summary>
    [GoType("strings.Replacer")]
    public readonly struct Replacer : IGoFields<Replacer.GoFields>
    {
        private readonly Slice<GoString> _pairs;
        private readonly Replacements? _replacements;

        internal Replacer(Slice<GoString> oldnew)
        {
            _pairs = oldnew;
            _replacements = new Replacements(oldnew.Span);
        }

        /// <summary>s with all replacements made.</summary>
        public GoString Replace(GoString s) => _replacements is null ? s : _replacements.Replace(s);

        /// <summary>Writes s to w with all replacements made; returns how many bytes.</summary>
        public (long n, error? err) WriteString(io.Writer w, GoString s) =>
            _replacements is null ? io.WriteString(w, s) : _replacements.WriteString(w, s);

        GoFields IGoFields<GoFields>.Fields() => new() { oldnew = _pairs };

        /// <summary>The fields that Go has.</summary>
        internal struct GoFields
        {
            internal GoSync.Once once;
            [GoType("strings.replacer")] internal object? r;
            internal Slice<GoString> oldnew;
        }
    }

    private sealed class Replacements
    {
        // The pairs by the first byte of old, in argument order; an empty old matches anywhere with its own rank.
        private readonly List<Pair>?[] _pairs = new List<Pair>?[256];
        private readonly Pair? _empty;
        private readonly SearchValues<byte> _firstBytes;

        private sealed record Pair(GoString Old, GoString New, int Rank);

        internal Replacements(ReadOnlySpan<GoString> oldnew)
        {
            if (oldnew.Length % 2 == 1)
                throw Panics.Text("strings.NewReplacer: odd argument count");
            for (var i = 0; i < oldnew.Length; i += 2)
            {
                var pair = new Pair(oldnew[i], oldnew[i + 1], i);
                if (pair.Old.IsEmpty)
                    _empty ??= pair;
                else
                    (_pairs[pair.Old[0]] ??= []).Add(pair);
            }
            var first = new List<byte>();
            for (var b = 0; b < _pairs.Length; b++)
            {
                if (_pairs[b] is not null)
                    first.Add((byte)b);
            }
            _firstBytes = SearchValues.Create([.. first]);
        }

        public GoString Replace(GoString s)
        {
            ByteBuilder result = default;
            var last = 0;
            foreach (var (at, pair) in Matches(s))
            {
                if (!result.Started)
                    result = new ByteBuilder(s.Length + pair.New.Length);
                result.Append(s.Span[last..at]);
                result.Append(pair.New.Span);
                last = at + (int)pair.Old.Length;
            }
            if (!result.Started)
                return s;
            result.Append(s.Span[last..]);
            return result.ToGoString();
        }

        public (long n, error? err) WriteString(io.Writer w, GoString s)
        {
            var (total, last) = (0L, 0L);
            foreach (var (at, pair) in Matches(s))
            {
                foreach (var part in (ReadOnlySpan<GoString>)[s.Slice(last, at), pair.New])
                {
                    var (n, err) = io.WriteString(w, part);
                    total += n;
                    if (err is not null)
                        return (total, err);
                }
                last = at + pair.Old.Length;
            }
            if (last < s.Length)
            {
                var (n, err) = io.WriteString(w, s.Slice(last));
                return (total + n, err);
            }
            return (total, null);
        }

        // The places to replace, in order and without overlap. An empty match is not followed by another at the same place.
        private IEnumerable<(int At, Pair Pair)> Matches(GoString s)
        {
            var afterEmpty = false;
            for (var i = 0; i <= s.Length; i++)
            {
                if (_empty is null)
                {
                    var skip = s.Span[i..].IndexOfAny(_firstBytes);
                    if (skip < 0)
                        yield break;
                    i += skip;
                }
                while (Lookup(s, i, afterEmpty ? null : _empty) is { } pair)
                {
                    yield return (i, pair);
                    i += (int)pair.Old.Length;
                    afterEmpty = pair.Old.IsEmpty;
                }
                afterEmpty = false;
            }
        }

        private Pair? Lookup(GoString s, int at, Pair? best)
        {
            if (at == s.Length || _pairs[s[at]] is not { } candidates)
                return best;
            var rest = s.Span[at..];
            foreach (var pair in candidates)
            {
                if (best is not null && best.Rank < pair.Rank)
                    break;
                if (rest.StartsWith(pair.Old.Span))
                    return pair;
            }
            return best;
        }
    }
}

/// <summary>The methods of pointers to a <see cref="strings.Replacer"/>.</summary>
public static class StringsReplacerExtensions
{
    extension(Ptr<strings.Replacer> replacer)
    {
        /// <inheritdoc cref="strings.Replacer.Replace"/>
        public GoString Replace(GoString s) => replacer.Value.Replace(s);

        /// <inheritdoc cref="strings.Replacer.WriteString"/>
        public (long n, error? err) WriteString(io.Writer w, GoString s) => replacer.Value.WriteString(w, s);
    }
}
