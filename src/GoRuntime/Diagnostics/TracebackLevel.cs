// How much a dying program prints: GOTRACEBACK of the environment, raised by debug.SetTraceback.

namespace GoRuntime;

/// <summary>What the report of a crash lists.</summary>
/// <remarks>Go: runtime/runtime1.go, gotraceback.</remarks>
internal enum TracebackLevel
{
    /// <summary><c>none</c> or <c>0</c>: no goroutine.</summary>
    None,

    /// <summary><c>single</c>, the default: the goroutine that died.</summary>
    Single,

    /// <summary><c>all</c>, <c>1</c>, <c>system</c>, <c>2</c> or <c>crash</c>: every goroutine. The runtime has none of its own.</summary>
    All,
}

internal static class TracebackLevels
{
    private static readonly TracebackLevel OfEnvironment = Parse(Environment.GetEnvironmentVariable("GOTRACEBACK"));
    private static TracebackLevel _current = OfEnvironment;

    public static TracebackLevel Current => _current;

    /// <summary>Sets the level; the environment's is the least.</summary>
    public static void Set(string level) => _current = (TracebackLevel)Math.Max((int)Parse(level), (int)OfEnvironment);

    public static TracebackLevel Parse(string? level) => level switch
    {
        null or "" or "single" => TracebackLevel.Single,
        "none" => TracebackLevel.None,
        "all" or "system" or "crash" or "wer" => TracebackLevel.All,
        _ => int.TryParse(level, out var number)
            ? (number <= 0 ? TracebackLevel.None : TracebackLevel.All)
            : TracebackLevel.Single,
    };
}
