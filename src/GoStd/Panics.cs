// How library code panics: with a Go string, or with an error made by errors.New-like text.
using GoRuntime;

namespace GoStd;

/// <summary>Exceptions for panics raised by the standard library: <c>throw Panics.Text("…")</c>.</summary>
internal static class Panics
{
    /// <summary>A panic whose value is a string.</summary>
    public static GoPanic Text(string text) => new((GoString)text);
}
