// //go:build lines: a boolean expression over tags that decides whether a file belongs to a build.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Go2Cs.Syntax;

/// <summary>A build constraint. Go: go/build/constraint.</summary>
public abstract class BuildConstraint
{
    private const int MaxSize = 1000;

    /// <summary>The least language version the constraint implies (<c>go1.21</c>), or null.</summary>
    public string? GoVersion
    {
        get
        {
            var minor = MinimalMinor(positive: true);
            return minor < 0 ? null : minor == 0 ? "go1" : string.Create(CultureInfo.InvariantCulture, $"go1.{minor}");
        }
    }

    /// <summary>Parses a <c>//go:build</c> comment; false if it is none, or wrong.</summary>
    public static bool TryParse(string comment, [NotNullWhen(true)] out BuildConstraint? constraint)
    {
        constraint = null;
        const string prefix = "//go:build";
        var text = comment.Trim();
        if (!text.StartsWith(prefix, StringComparison.Ordinal))
            return false;
        text = text[prefix.Length..];
        if (text.Length == 0 || text[0] is not (' ' or '\t'))
            return false;
        var reader = new Reader(text);
        constraint = reader.ParseOr();
        if (constraint == null || !reader.AtEnd)
            constraint = null;
        return constraint != null;
    }

    /// <summary>Whether the constraint holds where exactly the tags accepted by <paramref name="hasTag"/> are set.</summary>
    public abstract bool Eval(Func<string, bool> hasTag);

    // The minor version of Go 1 implied by the constraint (or its negation); 0 for go1, -1 for none.
    private protected abstract int MinimalMinor(bool positive);

    private sealed class Tag(string name) : BuildConstraint
    {
        public override bool Eval(Func<string, bool> hasTag) => hasTag(name);

        private protected override int MinimalMinor(bool positive)
        {
            if (!positive || !name.StartsWith("go1", StringComparison.Ordinal))
                return -1;
            if (name.Length == 3)
                return 0;
            var isMinor = int.TryParse(name.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var minor);
            return name[3] == '.' && isMinor ? minor : -1;
        }
    }

    private sealed class Not(BuildConstraint x) : BuildConstraint
    {
        public override bool Eval(Func<string, bool> hasTag) => !x.Eval(hasTag);

        private protected override int MinimalMinor(bool positive) => x.MinimalMinor(!positive);
    }

    private sealed class Junction(bool isAnd, BuildConstraint x, BuildConstraint y) : BuildConstraint
    {
        public override bool Eval(Func<string, bool> hasTag) =>
            isAnd ? x.Eval(hasTag) && y.Eval(hasTag) : x.Eval(hasTag) || y.Eval(hasTag);

        // Negated, an "and" is an "or" and the reverse.
        private protected override int MinimalMinor(bool positive)
        {
            var (a, b) = (x.MinimalMinor(positive), y.MinimalMinor(positive));
            return isAnd == positive ? Math.Max(a, b) : Math.Min(a, b);
        }
    }

    private sealed class Reader(string text)
    {
        private int _at;
        private int _size;

        public bool AtEnd
        {
            get
            {
                SkipSpace();
                return _at == text.Length;
            }
        }

        public BuildConstraint? ParseOr()
        {
            var x = ParseAnd();
            while (x != null && Got("||"))
                x = ParseAnd() is { } y ? new Junction(false, x, y) : null;
            return x;
        }

        private BuildConstraint? ParseAnd()
        {
            var x = ParseNot();
            while (x != null && Got("&&"))
                x = ParseNot() is { } y ? new Junction(true, x, y) : null;
            return x;
        }

        private BuildConstraint? ParseNot()
        {
            if (++_size > MaxSize)
                return null;
            if (Got("!"))
                return !Got("!") && ParseNot() is { } negated ? new Not(negated) : null;
            if (Got("("))
                return ParseOr() is { } inner && Got(")") ? inner : null;
            SkipSpace();
            var start = _at;
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '.'))
                _at++;
            return _at > start ? new Tag(text[start.._at]) : null;
        }

        private bool Got(string symbol)
        {
            SkipSpace();
            if (string.CompareOrdinal(text, _at, symbol, 0, symbol.Length) != 0)
                return false;
            _at += symbol.Length;
            return true;
        }

        private void SkipSpace()
        {
            while (_at < text.Length && text[_at] is ' ' or '\t')
                _at++;
        }
    }
}
