// The results as a table and as a chart.
using System.Globalization;
using System.Text;

namespace ProgramBench;

internal static class Report
{
    private const int RowHeight = 14;
    private const int Left = 160;
    private const int Width = 760;

    // The scale goes from 1/4 to 32.
    private const double Least = 0.25;
    private const double Most = 32;

    public static string Line(Result r) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {r.Name,-10} | {r.GoSeconds,6:F3} | {r.OurSeconds,6:F3} | {r.Ratio,5:F2} | {r.RatioOfAll,5:F2} | {Megabytes(r.GoPeak),5:F0} | {Peak(r),5} | {string.Join(", ", r.Pieces.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name} {p.Ratio:F2}")))} |{(r.IsSame ? "" : " DIFFERS")}");

    public static string Line(Result r, Allocation a) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {r.Name,-10} | {a.Piece,-10} | {a.GoBytes,13:N0} | {a.OurBytes,13:N0} | {Ratio(a)} |");

    public static string Summary(IReadOnlyCollection<Result> results) => string.Join("; ", results.GroupBy(static r => r.Kind).Select(kind =>
        string.Create(CultureInfo.InvariantCulture,
            $"{kind.Key}: {kind.Count()} programs, geometric mean {Mean(kind):F2}, {kind.Count(static r => r.Ratio > 1.3)} above 1.3, ")
        + $"{kind.Count(static r => !r.IsPeakMet)} take too much memory, {kind.Sum(static r => r.Allocations.Count(static a => !a.IsMet))} of "
        + $"{kind.Sum(static r => r.Allocations.Count)} pieces allocate more than Go's"));

    public static void Write(string folder, List<Result> results)
    {
        var text = new StringBuilder();
        text.AppendLine("Seconds of processor time of the steady part, medians; ratios with and without the warm-up; peak memory in MB, bold above 2 × Go's + 40; the ratio of each piece.");
        text.AppendLine(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores. {Summary(results)}.");
        foreach (var kind in results.GroupBy(static r => r.Kind))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {kind.Key}").AppendLine();
            text.AppendLine("| program | Go s | ours s | ratio | with warm-up | Go MB | ours MB | pieces |");
            text.AppendLine("|---|---|---|---|---|---|---|---|");
            foreach (var result in kind)
            {
                text.AppendLine(Line(result));
            }
            text.AppendLine().AppendLine("Bytes that each piece allocates in a repetition after the first, bold above Go's and 16 KB. Objects of");
            text.AppendLine(".NET have headers, Go's sizes are rounded up; stacks of goroutines do not count in Go, what ours keep instead does.")
                .AppendLine();
            text.AppendLine("| program | piece | Go | ours | ratio |");
            text.AppendLine("|---|---|---|---|---|");
            foreach (var result in kind)
            {
                foreach (var allocation in result.Allocations)
                {
                    text.AppendLine(Line(result, allocation));
                }
            }
        }
        File.WriteAllText(Path.Combine(folder, "programs.md"), text.ToString());
        File.WriteAllText(Path.Combine(folder, "programs.svg"), Chart(results));
    }

    private static double Mean(IEnumerable<Result> results) => Math.Exp(results.Average(static r => Math.Log(r.Ratio)));

    private static string Marked(string text, bool isMet) => isMet ? text : $"**{text}**";

    private static string Peak(Result r) => Marked(Megabytes(r.OurPeak).ToString("F0", CultureInfo.InvariantCulture), r.IsPeakMet);

    private static string Ratio(Allocation a) =>
        Marked(a.GoBytes == 0 ? "–" : (a.OurBytes / a.GoBytes).ToString("F2", CultureInfo.InvariantCulture), a.IsMet);

    private static double Megabytes(double bytes) => bytes / (1 << 20);

    // A bar for each ratio on a logarithmic scale; to the left of the line at 1 we are faster than Go.
    private static string Chart(List<Result> results)
    {
        var height = results.Count * RowHeight + 50;
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Left + Width + 20}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"11\">");
        svg.AppendLine(CultureInfo.InvariantCulture,
            $"<rect width=\"100%\" height=\"100%\" fill=\"white\"/><text x=\"{Left}\" y=\"14\">processor time of translated programs divided by Go's, same machine, same run</text>");
        for (var mark = Least; mark <= Most; mark *= 2)
        {
            var label = mark < 1 ? "1/" + 1 / mark : mark.ToString(CultureInfo.InvariantCulture);
            svg.AppendLine(CultureInfo.InvariantCulture,
                $"<line x1=\"{X(mark):F1}\" x2=\"{X(mark):F1}\" y1=\"34\" y2=\"{height - 10}\" stroke=\"{(mark == 1 ? "black" : "#ccc")}\"/><text x=\"{X(mark):F1}\" y=\"30\" text-anchor=\"middle\">{label}</text>");
        }
        for (var i = 0; i < results.Count; i++)
        {
            var y = 38 + i * RowHeight;
            var (from, to) = (Math.Min(X(1), X(results[i].Ratio)), Math.Max(X(1), X(results[i].Ratio)));
            svg.AppendLine(CultureInfo.InvariantCulture,
                $"<text x=\"{Left - 8}\" y=\"{y + 10}\" text-anchor=\"end\">{results[i].Name}</text><rect x=\"{from:F1}\" y=\"{y}\" width=\"{to - from:F1}\" height=\"{RowHeight - 3}\" fill=\"{(results[i].Ratio <= 1 ? "#2a7" : "#c53")}\"/>");
        }
        svg.AppendLine("</svg>");
        return svg.ToString();
    }

    private static double X(double ratio) =>
        Left + Math.Log2(Math.Clamp(ratio, Least, Most) / Least) / Math.Log2(Most / Least) * Width;
}
