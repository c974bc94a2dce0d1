// Characters in messages, quoted as Go's fmt verbs %#U and %q do.
using System.Globalization;
using System.Text;

namespace Go2Cs.Syntax;

/// <summary>Quotes characters for messages. Go: strconv/quote.go, fmt/format.go.</summary>
internal static class GoQuoting
{
    /// <summary><c>U+0040 '@'</c>; without the character if it cannot be printed. Go: <c>%#U</c>.</summary>
    public static string CodePoint(int rune)
    {
        var code = "U+" + rune.ToString("X4", CultureInfo.InvariantCulture);
        return IsPrintable(rune) ? $"{code} '{Text(rune)}'" : code;
    }

    /// <summary><c>'@'</c>, with escapes where needed. Go: <c>%q</c>.</summary>
    public static string Quoted(int rune)
    {
        var text = rune switch
        {
            '\'' => "\\'",
            '\\' => "\\\\",
            '\a' => "\\a",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\v' => "\\v",
            _ when IsPrintable(rune) => Text(rune),
            < ' ' or 0x7f => "\\x" + rune.ToString("x2", CultureInfo.InvariantCulture),
            < 0x10000 => "\\u" + rune.ToString("x4", CultureInfo.InvariantCulture),
            _ => "\\U" + rune.ToString("x8", CultureInfo.InvariantCulture),
        };
        return $"'{text}'";
    }

    private static string Text(int rune) => Rune.IsValid(rune) ? new Rune(rune).ToString() : "\uFFFD";

    private static bool IsPrintable(int rune)
    {
        if (rune == ' ')
            return true;
        if (!Rune.IsValid(rune))
            return false;
        return Rune.GetUnicodeCategory(new Rune(rune)) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }
}
