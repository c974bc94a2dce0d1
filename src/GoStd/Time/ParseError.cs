// The error of time.Parse, and how it quotes the texts it names.
using System.Text;
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>A time that could not be parsed: <c>parsing time "x" as "15:04": cannot parse "x" as "15"</c>.</summary>
    /// <remarks>Pointers to it are errors. Go: time/format.go, ParseError.</remarks>
    [GoType("time.ParseError")]
    [MethodPtr(typeof(ParseErrorPtr))]
    public struct ParseError : IEquatable<ParseError>
    {
        /// <summary>The layout.</summary>
        public GoString Layout;

        /// <summary>The text to be parsed.</summary>
        public GoString Value;

        /// <summary>The element of the layout that did not fit.</summary>
        public GoString LayoutElem;

        /// <summary>The rest of the text from where it did not fit.</summary>
        public GoString ValueElem;

        /// <summary>What else is wrong, beginning with a colon; empty if the element did not fit.</summary>
        public GoString Message;

        /// <summary>What is wrong with which text.</summary>
        public readonly GoString Error() => GoString.FromString(ToString());

        /// <inheritdoc cref="Error"/>
        public override readonly string ToString() => Message.IsEmpty
            ? $"parsing time {Quote(Value.Span)} as {Quote(Layout.Span)}: cannot parse {Quote(ValueElem.Span)} as {Quote(LayoutElem.Span)}"
            : $"parsing time {Quote(Value.Span)}{Message}";

        /// <inheritdoc/>
        public readonly bool Equals(ParseError other) =>
            Layout == other.Layout && Value == other.Value && LayoutElem == other.LayoutElem && ValueElem == other.ValueElem
                && Message == other.Message;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is ParseError other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(Layout, Value, LayoutElem, ValueElem, Message);
    }

    /// <summary>A pointer to a <see cref="ParseError"/>.</summary>
    public sealed class ParseErrorPtr : MethodPtr<ParseError>, error
    {
        /// <summary>A pointer to a new zero value.</summary>
        public ParseErrorPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public ParseErrorPtr(ParseError value) : base(value)
        {
        }

        /// <inheritdoc/>
        public GoString Error() => Value.Error();
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
