namespace ProgramBench;

/// <summary>The middle one of several values, the upper one of two.</summary>
internal static class Median
{
    public static double Of<T>(IEnumerable<T> runs, Func<T, double> value)
    {
        var sorted = runs.Select(value).Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
