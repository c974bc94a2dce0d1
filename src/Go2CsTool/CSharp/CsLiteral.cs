// Literals of the C# tree: the text that denotes exactly the given value, escaped so that nothing invisible or confusing
// stands in the output.
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using TextRune = System.Text.Rune;

namespace Go2Cs.CSharp;

/// <summary>A literal. A negative one binds like a unary operator.</summary>
public sealed class CsLiteral(string text) : CsExpr
{
    /// <summary>The text as written.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override CsPrecedence Precedence { get; } = text.StartsWith('-') ? CsPrecedence.Unary : CsPrecedence.Primary;

    /// <summary><c>null</c></summary>
    public static CsLiteral Null { get; } = new("null");

    /// <summary><c>true</c> or <c>false</c></summary>
    public static CsLiteral Bool(bool value) => new(value ? "true" : "false");

    /// <summary>An int, also the literal for every smaller integer type.</summary>
    public static CsLiteral Int(long value, bool hex = false) =>
        value == int.MinValue ? new("int.MinValue") : new(Digits(value, hex));

    /// <summary>A uint.</summary>
    public static CsLiteral UInt(uint value, bool hex = false) => new(Digits(value, hex) + "u");

    /// <summary>A long.</summary>
    public static CsLiteral Long(long value, bool hex = false) =>
        value == long.MinValue ? new("long.MinValue") : new(Digits(value, hex) + "L");

    /// <summary>A ulong.</summary>
    public static CsLiteral ULong(ulong value, bool hex = false) => new((hex ? $"0x{value:X}" : Text10(value)) + "UL");

    /// <summary>A double; NaN and the infinities by name.</summary>
    public static CsLiteral Double(double value) => Floating(value, value.ToString("R", CultureInfo.InvariantCulture), "double", "");

    /// <summary>A float; NaN and the infinities by name.</summary>
    public static CsLiteral Float(float value) => Floating(value, value.ToString("R", CultureInfo.InvariantCulture), "float", "f");

    /// <summary>
    /// A Go rune as C# reads best: a char literal where the rune is a visible character of one UTF-16 unit, else a number.
    /// A char literal has type char: use it only where C# converts it to int.
    /// </summary>
    public static CsLiteral Rune(int value)
    {
        var escape = value switch
        {
            '\'' => "\\'",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\t' => "\\t",
            '\r' => "\\r",
            0 => "\\0",
            _ => null,
        };
        if (escape is not null)
        {
            return new($"'{escape}'");
        }
        return value is > 0 and < 0xD800 or > 0xDFFF and < 0x10000 && IsVisible(new TextRune(value))
            ? new($"'{(char)value}'")
            : new(value < 0 ? Text10(value) : $"0x{value:X}");
    }

    /// <summary>The bytes of a text: <c>"text"u8</c>.</summary>
    public CsLiteral AsUtf8 => new(Text + "u8");

    /// <summary>True when the bytes can be a C# string literal that converts to the same GoString.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    /// <summary>
    /// A string literal for the bytes of a Go string; <c>GoString.FromBytes([…])</c> where they are no valid UTF-8.
    /// </summary>
    /// <param name="bytes">The string's bytes.</param>
    /// <param name="raw">True for a Go raw string: kept as a C# raw string if that reads better.</param>
    public static CsExpr String(ReadOnlySpan<byte> bytes, bool raw = false)
    {
        if (IsText(bytes))
        {
            return String(Encoding.UTF8.GetString(bytes), raw);
        }
        var items = new List<CsExpr>(bytes.Length);
        foreach (var b in bytes)
        {
            items.Add(new CsLiteral($"0x{b:X2}"));
        }
        return new CsCall(new CsName("GoString.FromBytes"), new CsCollection(items));
    }

    /// <summary>A string literal.</summary>
    public static CsLiteral String(string value, bool raw = false) =>
        new(raw && CanBeRaw(value) ? RawText(value) : $"\"{Escape(value)}\"");

    /// <summary>The value's characters as they stand inside a regular string literal.</summary>
    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case 0: text.Append("\\0"); break;
                case 7: text.Append("\\a"); break;
                case 8: text.Append("\\b"); break;
                case 11: text.Append("\\v"); break;
                case 12: text.Append("\\f"); break;
                default:
                    if (IsVisible(rune))
                    {
                        text.Append(rune.ToString());
                    }
                    else
                    {
                        text.Append(rune.Value < 0x10000 ? $"\\u{rune.Value:X4}" : $"\\U{rune.Value:X8}");
                    }
                    break;
            }
        }
        return text.ToString();
    }

    private static string Digits(long value, bool hex) => hex && value >= 0 ? $"0x{value:X}" : Text10(value);

    private static string Text10<T>(T value) where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private static CsLiteral Floating(double value, string text, string type, string suffix)
    {
        if (double.IsNaN(value))
        {
            return new($"{type}.NaN");
        }
        if (double.IsInfinity(value))
        {
            return new(value > 0 ? $"{type}.PositiveInfinity" : $"{type}.NegativeInfinity");
        }
        var looksWhole = suffix.Length == 0 && !text.AsSpan().ContainsAny('.', 'E');
        return new(text.Replace("E+", "e").Replace('E', 'e') + (looksWhole ? ".0" : suffix));
    }

    private static bool IsVisible(TextRune rune) => rune.Value is ' ' || TextRune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    // Worth it where escapes would be needed; possible where every character can stand for itself.
    private static bool CanBeRaw(string value)
    {
        if (!value.AsSpan().ContainsAny("\n\\\""))
        {
            return false;
        }
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.Value is not ('\n' or '\t') && !IsVisible(rune))
            {
                return false;
            }
        }
        return value.Contains('\n') || value is not ['"', ..] and not [.., '"'];
    }

    // The lines stand at column 0 with the closing quotes, so that no indentation is taken off them.
    private static string RawText(string value)
    {
        int run = 0, longest = 0;
        foreach (var c in value)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        var quotes = new string('"', Math.Max(3, longest + 1));
        return value.Contains('\n') ? $"{quotes}\n{value}\n{quotes}" : $"{quotes}{value}{quotes}";
    }
}
