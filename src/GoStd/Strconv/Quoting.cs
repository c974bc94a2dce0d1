// strconv's quoting and unquoting of Go literals: the Go-typed surface over QuoteText.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class strconv
{
    /// <summary>A Go string literal; what is not printable is escaped. Go: strconv/quote.go</summary>
    public static GoString Quote(GoString s) => Quoted(s, QuoteText.Keep.Print);

    /// <summary>As <see cref="Quote"/>, with everything outside of ASCII escaped.</summary>
    public static GoString QuoteToASCII(GoString s) => Quoted(s, QuoteText.Keep.Ascii);

    /// <summary>As <see cref="Quote"/>, with Unicode spaces kept.</summary>
    public static GoString QuoteToGraphic(GoString s) => Quoted(s, QuoteText.Keep.Graphic);

    /// <summary>A Go rune literal; what is no valid rune is shown as U+FFFD.</summary>
    public static GoString QuoteRune(int r) => QuotedRune(r, QuoteText.Keep.Print);

    /// <summary>As <see cref="QuoteRune"/>, with everything outside of ASCII escaped.</summary>
    public static GoString QuoteRuneToASCII(int r) => QuotedRune(r, QuoteText.Keep.Ascii);

    /// <summary>As <see cref="QuoteRune"/>, with Unicode spaces kept.</summary>
    public static GoString QuoteRuneToGraphic(int r) => QuotedRune(r, QuoteText.Keep.Graphic);

    /// <summary>Appends what <see cref="Quote"/> returns.</summary>
    public static Slice<byte> AppendQuote(Slice<byte> dst, GoString s) => AppendQuoted(dst, s, QuoteText.Keep.Print);

    /// <summary>Appends what <see cref="QuoteToASCII"/> returns.</summary>
    public static Slice<byte> AppendQuoteToASCII(Slice<byte> dst, GoString s) => AppendQuoted(dst, s, QuoteText.Keep.Ascii);

    /// <summary>Appends what <see cref="QuoteToGraphic"/> returns.</summary>
    public static Slice<byte> AppendQuoteToGraphic(Slice<byte> dst, GoString s) => AppendQuoted(dst, s, QuoteText.Keep.Graphic);

    /// <summary>Appends what <see cref="QuoteRune"/> returns.</summary>
    public static Slice<byte> AppendQuoteRune(Slice<byte> dst, int r) => AppendQuotedRune(dst, r, QuoteText.Keep.Print);

    /// <summary>Appends what <see cref="QuoteRuneToASCII"/> returns.</summary>
    public static Slice<byte> AppendQuoteRuneToASCII(Slice<byte> dst, int r) => AppendQuotedRune(dst, r, QuoteText.Keep.Ascii);

    /// <summary>Appends what <see cref="QuoteRuneToGraphic"/> returns.</summary>
    public static Slice<byte> AppendQuoteRuneToGraphic(Slice<byte> dst, int r) => AppendQuotedRune(dst, r, QuoteText.Keep.Graphic);

    /// <summary>Whether the string can stand between back quotes unchanged, on one line.</summary>
    public static bool CanBackquote(GoString s) => QuoteText.CanBackquote(s.Span);

    /// <summary>Whether the rune is printable: letters, marks, numbers, punctuation, symbols, and the ASCII space.</summary>
    public static bool IsPrint(int r) => Printable.IsPrint(r);

    /// <summary>Whether the rune is printable or a Unicode space.</summary>
    public static bool IsGraphic(int r) => Printable.IsGraphic(r);

    /// <summary>The value of a string, raw string or rune literal. Error: <see cref="ErrSyntax"/>.</summary>
    public static (GoString, error?) Unquote(GoString s)
    {
        var text = s.Span;
        var buffer = new ByteBuffer();
        if (!QuoteText.TryReadLiteral(text, true, ref buffer, out var used) || used != text.Length)
            return (default, ErrSyntax);
        return (GoString.FromBytes(buffer.Written), null);
    }

    /// <summary>The literal that the string begins with, quotes included. Error: <see cref="ErrSyntax"/>.</summary>
    public static (GoString, error?) QuotedPrefix(GoString s)
    {
        var buffer = new ByteBuffer();
        if (!QuoteText.TryReadLiteral(s.Span, false, ref buffer, out var used))
            return (default, ErrSyntax);
        return (s.Slice(0, used), null);
    }

    /// <summary>
    /// The first character or escape of a literal's inside: its value, whether it takes several bytes of UTF-8, and the rest.
    /// <paramref name="quote"/> is the mark that must be escaped (' or "; 0: none, and neither escape is allowed).
    /// </summary>
    public static (int value, bool multibyte, GoString tail, error? err) UnquoteChar(GoString s, byte quote)
    {
        if (!QuoteText.TryReadChar(s.Span, quote, out var value, out var multibyte, out var used))
            return (0, false, default, ErrSyntax);
        return (value, multibyte, s.Slice(used), null);
    }

    private static GoString Quoted(GoString s, QuoteText.Keep keep)
    {
        var buffer = Scratch();
        QuoteText.AppendQuoted(ref buffer, s.Span, (byte)'"', keep);
        return GoString.FromBytes(buffer.Written);
    }

    private static GoString QuotedRune(int rune, QuoteText.Keep keep)
    {
        var buffer = Scratch();
        QuoteText.AppendQuotedRune(ref buffer, rune, keep);
        return GoString.FromBytes(buffer.Written);
    }

    private static Slice<byte> AppendQuoted(Slice<byte> dst, GoString s, QuoteText.Keep keep)
    {
        var buffer = Scratch();
        QuoteText.AppendQuoted(ref buffer, s.Span, (byte)'"', keep);
        return append(dst, buffer.Written);
    }

    private static Slice<byte> AppendQuotedRune(Slice<byte> dst, int rune, QuoteText.Keep keep)
    {
        var buffer = Scratch();
        QuoteText.AppendQuotedRune(ref buffer, rune, keep);
        return append(dst, buffer.Written);
    }
}
