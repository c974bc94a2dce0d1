// GODEBUG settings that the library honours: from the environment, else the default that goes with the program's Go version.
namespace GoStd;

/// <summary>Looks up GODEBUG settings. Go: internal/godebug</summary>
internal static class Godebug
{
    /// <summary>The setting in the environment's GODEBUG list, or null. The last mention counts.</summary>
    public static string? Value(string name)
    {
        string? value = null;
        foreach (var entry in (Environment.GetEnvironmentVariable("GODEBUG") ?? "").Split(','))
        {
            var equals = entry.IndexOf('=');
            if (equals >= 0 && entry.AsSpan(0, equals).SequenceEqual(name))
                value = entry[(equals + 1)..];
        }
        return value;
    }
}
