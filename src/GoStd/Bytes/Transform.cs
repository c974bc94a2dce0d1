// Package bytes: mapping, case, repeating and replacing. The result is always a copy.
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class bytes
{
    /// <summary>s with every rune mapped; runes mapped below zero are dropped.</summary>
    public static Slice<byte> Map(Func<int, int> mapping, Slice<byte> s)
    {
        var result = new Slice<byte>(0, s.Length);
        ReadOnlySpan<byte> rest = s.Span;
        while (!rest.IsEmpty)
        {
            var mapped = mapping(Utf8.Decode(rest, out var width));
            if (mapped >= 0)
                result = utf8.AppendRune(result, mapped);
            rest = rest[width..];
        }
        return result;
    }

    /// <summary>s in upper case.</summary>
    public static Slice<byte> ToUpper(Slice<byte> s)
    {
        ReadOnlySpan<byte> span = s.Span;
        if (!ByteTransform.IsAscii(span))
            return Map(unicode.ToUpper, s);
        if (!span.ContainsAnyInRange((byte)'a', (byte)'z'))
            return appendSlice(new Slice<byte>(0), s);
        var result = new byte[span.Length];
        System.Text.Ascii.ToUpper(span, result, out _);
        return GoRuntime.Slice.Of(result);
    }

    /// <summary>s in lower case.</summary>
    public static Slice<byte> ToLower(Slice<byte> s)
    {
        ReadOnlySpan<byte> span = s.Span;
        if (!ByteTransform.IsAscii(span))
            return Map(unicode.ToLower, s);
        if (!span.ContainsAnyInRange((byte)'A', (byte)'Z'))
            return appendSlice(new Slice<byte>(0), s);
        var result = new byte[span.Length];
        System.Text.Ascii.ToLower(span, result, out _);
        return GoRuntime.Slice.Of(result);
    }

    /// <summary>s with all letters in title case.</summary>
    public static Slice<byte> ToTitle(Slice<byte> s) => Map(unicode.ToTitle, s);

    /// <summary>s in upper case by the language's rules first.</summary>
    public static Slice<byte> ToUpperSpecial(unicode.SpecialCase c, Slice<byte> s) => Map(c.ToUpper, s);

    /// <summary>s in lower case by the language's rules first.</summary>
    public static Slice<byte> ToLowerSpecial(unicode.SpecialCase c, Slice<byte> s) => Map(c.ToLower, s);

    /// <summary>s in title case by the language's rules first.</summary>
    public static Slice<byte> ToTitleSpecial(unicode.SpecialCase c, Slice<byte> s) => Map(c.ToTitle, s);

    /// <summary>s with each run of invalid bytes replaced.</summary>
    public static Slice<byte> ToValidUTF8(Slice<byte> s, Slice<byte> replacement)
    {
        ByteBuilder result = default;
        if (ByteTransform.ToValidUtf8(s.Span, replacement.Span, ref result))
            return result.ToSlice();
        return append(new Slice<byte>(0, s.Length + replacement.Length), (ReadOnlySpan<byte>)s.Span);
    }

    /// <summary>s with the first letter of each word in title case.</summary>
    public static Slice<byte> Title(Slice<byte> s) => Map(ByteTransform.Titler(), s);

    /// <summary>b count times; panics <c>bytes: negative Repeat count</c>, <c>bytes: Repeat output length overflow</c>.</summary>
    public static Slice<byte> Repeat(Slice<byte> b, long count) => GoRuntime.Slice.Of(ByteTransform.Repeat(b.Span, count, "bytes"));

    /// <summary>s with the first n places of old replaced, all if n &lt; 0; an empty old is found before each rune and at the
    /// end.</summary>
    public static Slice<byte> Replace(Slice<byte> s, Slice<byte> old, Slice<byte> @new, long n)
    {
        ByteBuilder result = default;
        return ByteTransform.Replace(s.Span, old.Span, @new.Span, n, ref result) ? result.ToSlice() : appendSlice(default, s);
    }

    /// <summary>s with all places of old replaced.</summary>
    public static Slice<byte> ReplaceAll(Slice<byte> s, Slice<byte> old, Slice<byte> @new) => Replace(s, old, @new, -1);
}
