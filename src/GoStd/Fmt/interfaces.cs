// The interfaces by which a type tells package fmt how it is printed and scanned.

using GoRuntime;

namespace GoStd;

/// <summary>Go's package fmt: formatted input and output. Go: fmt/print.go, fmt/format.go, fmt/scan.go</summary>
public static partial class fmt
{
    /// <summary>A type with a text of its own for %v, %s, %q, %x and Print.</summary>
    [GoType("fmt.Stringer")]
    public interface Stringer
    {
        /// <summary>The value's text.</summary>
        GoString String();
    }

    /// <summary>A type with a text of its own for %#v.</summary>
    [GoType("fmt.GoStringer")]
    public interface GoStringer
    {
        /// <summary>The value in Go syntax.</summary>
        GoString GoString();
    }

    /// <summary>A type that prints itself under every verb.</summary>
    [GoType("fmt.Formatter")]
    public interface Formatter
    {
        /// <summary>Writes the value to <paramref name="f"/>, following its flags.</summary>
        void Format(State f, int verb);
    }

    /// <summary>What a <see cref="Formatter"/> prints to, with the flags of the verb.</summary>
    [GoType("fmt.State")]
    public interface State : io.Writer
    {
        /// <summary>The width, and whether one was given.</summary>
        (long wid, bool ok) Width();

        /// <summary>The precision, and whether one was given.</summary>
        (long prec, bool ok) Precision();

        /// <summary>Whether the flag <paramref name="c"/>, one of <c>-+# 0</c>, was given.</summary>
        bool Flag(long c);
    }

    /// <summary>What a <see cref="Scanner"/> reads from.</summary>
    [GoType("fmt.ScanState")]
    public interface ScanState : io.RuneScanner, io.Reader
    {
        /// <summary>Skips white space (newlines only where the operation allows them).</summary>
        void SkipSpace();

        /// <summary>Skips space if asked, then takes runes while <paramref name="f"/> (nil: not a space) holds.</summary>
        (Slice<byte> token, error? err) Token(bool skipSpace, Func<int, bool>? f);

        /// <summary>The width, and whether one was given.</summary>
        (long wid, bool ok) Width();
    }

    /// <summary>A type that scans itself.</summary>
    [GoType("fmt.Scanner")]
    public interface Scanner
    {
        /// <summary>Reads the value under <paramref name="verb"/>.</summary>
        error? Scan(ScanState state, int verb);
    }
}
