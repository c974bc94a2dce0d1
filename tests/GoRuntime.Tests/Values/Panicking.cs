// Runs code that must panic and returns what it panicked with.

namespace GoRuntime.Tests.Values;

internal static class Panicking
{
    internal static object? Value(Action action) => Assert.Throws<GoPanic>(action).Value;

    internal static string Text(Action action) => Assert.IsAssignableFrom<error>(Value(action)).Error().ToString();

    internal static string TypedText(Action action)
    {
        var value = Assert.IsAssignableFrom<error>(Value(action));
        return $"{GoType.Of(value)}: {value.Error()}";
    }
}
