// Package strings: mapping, case, repeating and replacing. An unchanged string is returned as it is.
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    /// <summary>s with every rune mapped; runes mapped below zero are dropped.</summary>
    public static GoString Map(Func<int, int> mapping, GoString s)
    {
        ByteBuilder result = default;
        return ByteTransform.Map(s.Span, mapping, ref result) ? result.ToGoString() : s;
    }

    /// <summary>s in upper case.</summary>
    public static GoString ToUpper(GoString s)
    {
        var bytes = s.Span;
        if (!ByteTransform.IsAscii(bytes))
            return Map(unicode.ToUpper, s);
        if (!bytes.ContainsAnyInRange((byte)'a', (byte)'z'))
            return s;
        var result = new byte[bytes.Length];
        System.Text.Ascii.ToUpper(bytes, result, out _);
        return GoString.FromOwned(result);
    }

    /// <summary>s in lower case.</summary>
    public static GoString ToLower(GoString s)
    {
        var bytes = s.Span;
        if (!ByteTransform.IsAscii(bytes))
            return Map(unicode.ToLower, s);
        if (!bytes.ContainsAnyInRange((byte)'A', (byte)'Z'))
            return s;
        var result = new byte[bytes.Length];
        System.Text.Ascii.ToLower(bytes, result, out _);
        return GoString.FromOwned(result);
    }

    /// <summary>s with all letters in title case.</summary>
    public static GoString ToTitle(GoString s) => Map(unicode.ToTitle, s);

    /// <summary>s in upper case by the language's rules first.</summary>
    public static GoString ToUpperSpecial(unicode.SpecialCase c, GoString s) => Map(c.ToUpper, s);

    /// <summary>s in lower case by the language's rules first.</summary>
    public static GoString ToLowerSpecial(unicode.SpecialCase c, GoString s) => Map(c.ToLower, s);

    /// <summary>s in title case by the language's rules first.</summary>
    public static GoString ToTitleSpecial(unicode.SpecialCase c, GoString s) => Map(c.ToTitle, s);

    /// <summary>s with each run of invalid bytes replaced.</summary>
    public static GoString ToValidUTF8(GoString s, GoString replacement)
    {
        ByteBuilder result = default;
        return ByteTransform.ToValidUtf8(s.Span, replacement.Span, ref result) ? result.ToGoString() : s;
    }

    /// <summary>s with the first letter of each word in title case.</summary>
    public static GoString Title(GoString s) => Map(ByteTransform.Titler(), s);

    /// <summary>s count times; panics <c>strings: negative Repeat count</c>, <c>strings: Repeat output length overflow</c>.</summary>
    public static GoString Repeat(GoString s, long count)
    {
        if (count == 1)
            return s;
        var result = ByteTransform.Repeat(s.Span, count, "strings");
        return result.Length == 0 ? default : GoString.FromOwned(result);
    }

    /// <summary>s with the first n places of old replaced, all if n &lt; 0; an empty old is found before each rune and at the
    /// end.</summary>
    public static GoString Replace(GoString s, GoString old, GoString @new, long n)
    {
        if (old == @new)
            return s;
        ByteBuilder result = default;
        return ByteTransform.Replace(s.Span, old.Span, @new.Span, n, ref result) ? result.ToGoString() : s;
    }

    /// <summary>s with all places of old replaced.</summary>
    public static GoString ReplaceAll(GoString s, GoString old, GoString @new) => Replace(s, old, @new, -1);
}
