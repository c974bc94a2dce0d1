// Whole runs of short programs, from their start to their end, as whoever calls them waits for them:
// ProgramBench start GO GO2CS.DLL [-n RUNS] [NAME...] (see bench/start.sh).
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ProgramBench;

/// <summary>A whole run.</summary>
/// <param name="Wall">Milliseconds from start to end.</param>
/// <param name="Processor">Milliseconds of processor time, of all threads and processes.</param>
/// <param name="Output">What it printed.</param>
internal sealed record WholeRun(double Wall, double Processor, string Output);

/// <summary>The runs of one program, and their medians.</summary>
internal sealed record StartResult(string Name, List<WholeRun> Go, List<WholeRun> Ours)
{
    // .NET itself takes this many milliseconds to start.
    private const double Base = 40;

    public bool IsSame => Ours.All(run => run.Output == Go[0].Output);

    /// <summary>Whether we are done after one and a half of Go's time and what .NET takes to start.</summary>
    public bool IsMet => Median.Of(Ours, static run => run.Wall) <= (1.5 * Median.Of(Go, static run => run.Wall)) + Base;

    public override string ToString()
    {
        var ours = Median.Of(Ours, static run => run.Wall).ToString("F0", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {Name,-10} | {Median.Of(Go, static run => run.Wall),5:F0} | {(IsMet ? ours : $"**{ours}**"),7} | {(1.5 * Median.Of(Go, static run => run.Wall)) + Base,5:F0} | {Median.Of(Go, static run => run.Processor),5:F0} | {Median.Of(Ours, static run => run.Processor),5:F0} |{(IsSame ? "" : " DIFFERS")}");
    }
}

internal static partial class Start
{
    private const string Head = """
        | program | Go wall | ours wall | bar | Go processor | ours processor |
        |---|---|---|---|---|---|
        """;

    /// <summary>Measures the programs of programs/start; writes start.md unless names are given.</summary>
    public static int Measure(string go, string tool, int runs, string[] names, string binaries)
    {
        Console.WriteLine(Head);
        var results = new List<StartResult>();
        foreach (var program in Program.Programs(["start"], names))
        {
            var name = Path.GetFileName(program);
            var binary = Path.Combine(binaries, name);
            Program.Execute(go, ["build", "-o", binary, "."], program);
            // The first runs fill the caches, the system's and ours.
            Run(binary, []);
            Run("dotnet", [tool, "run", program]);
            List<WholeRun> theirs = [], ours = [];
            for (var i = 0; i < runs; i++)
            {
                theirs.Add(Run(binary, []));
                ours.Add(Run("dotnet", [tool, "run", program]));
            }
            results.Add(new StartResult(name, theirs, ours));
            Console.WriteLine(results[^1]);
        }
        if (names.Length == 0)
        {
            Write(results, runs);
        }
        return results.All(static r => r.IsSame) ? 0 : 1;
    }

    private static void Write(List<StartResult> results, int runs)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture,
            $"Milliseconds of whole runs, medians of {runs} in turn: Go's binary, and `go2cs run` of a program that is in the cache. The bar for our wall");
        text.AppendLine(CultureInfo.InvariantCulture,
            $"time is 1.5 × Go's + 40; bold is above it. {Environment.ProcessorCount} cores.").AppendLine();
        text.AppendLine(Head);
        foreach (var result in results)
        {
            text.AppendLine(result.ToString());
        }
        File.WriteAllText("start.md", text.ToString());
    }

    private static WholeRun Run(string file, IEnumerable<string> arguments)
    {
        var before = ProcessorTime();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new WholeRun(watch.Elapsed.TotalMilliseconds, ProcessorTime() - before, output);
    }

    // Milliseconds that all ended children took so far: getrusage(2).
    private static double ProcessorTime()
    {
        const int children = -1;
        if (GetResourceUsage(children, out var usage) != 0)
        {
            throw new InvalidOperationException($"getrusage: error {Marshal.GetLastPInvokeError()}");
        }
        return ((usage.UserSeconds + usage.SystemSeconds) * 1e3) + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e3);
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    // What follows the times is not read.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
