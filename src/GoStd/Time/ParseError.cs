// The error of time.Parse, and how it quotes the texts it names.
using System.Text;
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>A time that could not be parsed: <c>parsing time "x" as "15:04": cannot parse "x" as "15"</c>.</summary>
    /// <remarks>Go: time/format.go, *ParseError.</remarks>
    [GoType("*time.ParseError")]
    public sealed class ParseError(GoString layout, GoString value, GoString layoutElem, GoString valueElem, GoString message) : error
    {
        /// <summary>The layout.</summary>
        public GoString Layout = layout;

        /// <summary>The text to be parsed.</summary>
        public GoString Value = value;

        /// <summary>The element of the layout that did not fit.</summary>
        public GoString LayoutElem = layoutElem;

        /// <summary>The rest of the text from where it did not fit.</summary>
        public GoString ValueElem = valueElem;

        /// <summary>What else is wrong, beginning with a colon; empty if the element did not fit.</summary>
        public GoString Message = message;

        /// <inheritdoc/>
        public GoString Error() => GoString.FromString(ToString());

        /// <inheritdoc cref="Error"/>
        public override string ToString() => Message.IsEmpty
            ? $"parsing time {Quote(Value.Span)} as {Quote(Layout.Span)}: cannot parse {Quote(ValueElem.Span)} as {Quote(LayoutElem.Span)}"
            : $"parsing time {Quote(Value.Span)}{Message}";
    }

    // In double quotes; quote and backslash escaped; control characters and all but ASCII as \x bytes.
    private static string Quote(ReadOnlySpan<byte> text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            if (c is < (byte)' ' or >= 0x80) quoted.Append($"\\x{c:x2}");
            else if (c is (byte)'"' or (byte)'\\') quoted.Append('\\').Append((char)c);
            else quoted.Append((char)c);
        }

        return quoted.Append('"').ToString();
    }
}
