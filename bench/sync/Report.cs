// The results as text, as JSON and as a chart.

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SyncBench;

internal static class Report
{
    private const int RowHeight = 14;
    private const int Left = 230;
    private const int Width = 760;

    public static string Line(Result r) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {r.Name,-26} | {r.Processors} | {r.GoNs,14:F1} | {r.OursNs,14:F1} | {r.Ratio,5:F2} | {r.GoBytes,14:F0} | {r.OurBytes,14:F0} |");

    public static string Summary(IReadOnlyCollection<Result> results) => string.Create(
        CultureInfo.InvariantCulture, $"geometric mean of the {results.Count} ratios: {GeometricMean(results):F2}");

    public static void Write(string folder, List<Result> results)
    {
        File.WriteAllText(Path.Combine(folder, "results.md"), Table(results));
        File.WriteAllText(Path.Combine(folder, "results.json"), Json(results));
        File.WriteAllText(Path.Combine(folder, "results.svg"), Chart(results));
    }

    private static double GeometricMean(IReadOnlyCollection<Result> results) =>
        Math.Exp(results.Average(result => Math.Log(result.Ratio)));

    private static string Table(List<Result> results)
    {
        var text = new StringBuilder();
        text.AppendLine(
            "Nanoseconds and allocated bytes of one operation; for the benchmarks of a million goroutines the bytes are the peak of the process.");
        text.AppendLine(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {Summary(results)}.");
        text.AppendLine();
        text.AppendLine("| benchmark | processors | Go ns | ours ns | ratio | Go bytes | our bytes |");
        text.AppendLine("|---|---|---|---|---|---|---|");
        results.ForEach(result => text.AppendLine(Line(result)));
        return text.ToString();
    }

    private static string Json(List<Result> results) => JsonSerializer.Serialize(
        results.Select(r => new
        {
            name = r.Name,
            processors = r.Processors,
            go_ns = Math.Round(r.GoNs, 2),
            ours_ns = Math.Round(r.OursNs, 2),
            ratio = Math.Round(r.Ratio, 3),
            go_bytes = Math.Round(r.GoBytes, 1),
            our_bytes = Math.Round(r.OurBytes, 1),
        }),
        new JsonSerializerOptions { WriteIndented = true }) + "\n";

    // A bar for each ratio on a logarithmic scale from 1/16 to 4; to the left of the middle line we are faster than Go.
    private static string Chart(List<Result> results)
    {
        var height = results.Count * RowHeight + 50;
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Left + Width + 20}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"11\">");
        svg.AppendLine(CultureInfo.InvariantCulture,
            $"<rect width=\"100%\" height=\"100%\" fill=\"white\"/><text x=\"{Left}\" y=\"14\">time of GoSync and GoRuntime divided by Go's, same machine, same run; geometric mean {GeometricMean(results):F2}</text>");
        foreach (var (mark, label) in new[] { (0.0625, "1/16"), (0.125, "1/8"), (0.25, "1/4"), (0.5, "1/2"), (1, "1"), (2, "2"), (4, "4") })
        {
            svg.AppendLine(CultureInfo.InvariantCulture,
                $"<line x1=\"{X(mark):F1}\" x2=\"{X(mark):F1}\" y1=\"34\" y2=\"{height - 10}\" stroke=\"{(mark == 1 ? "black" : "#ccc")}\"/><text x=\"{X(mark):F1}\" y=\"30\" text-anchor=\"middle\">{label}</text>");
        }

        for (var i = 0; i < results.Count; i++)
        {
            var result = results[i];
            var y = 38 + i * RowHeight;
            var (from, to) = (Math.Min(X(1), X(result.Ratio)), Math.Max(X(1), X(result.Ratio)));
            svg.AppendLine(CultureInfo.InvariantCulture,
                $"<text x=\"{Left - 8}\" y=\"{y + 10}\" text-anchor=\"end\">{result.Name}, {result.Processors} P</text><rect x=\"{from:F1}\" y=\"{y}\" width=\"{to - from:F1}\" height=\"{RowHeight - 3}\" fill=\"{(result.Ratio <= 1 ? "#2a7" : "#c53")}\"/>");
        }

        svg.AppendLine("</svg>");
        return svg.ToString();
    }

    private static double X(double ratio) => Left + (Math.Log2(Math.Clamp(ratio, 0.0625, 4)) + 4) / 6 * Width;
}
