// One run of a program: the processor time of each piece of its work, read while the program waits at the marks that
// bench/programs/phase writes, or the bytes that the piece allocated, which the program counts itself.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ProgramBench;

/// <summary>A run.</summary>
/// <param name="Work">Seconds of processor time, all threads, of each piece of work in each repetition.</param>
/// <param name="Allocated">Bytes allocated by each piece of work in each repetition; empty in a run that measures time.</param>
/// <param name="PeakBytes">The most memory it had.</param>
/// <param name="Output">What it printed.</param>
/// <param name="ExitCode">Its exit code.</param>
internal sealed partial record Run(
    IReadOnlyDictionary<string, List<double>> Work, IReadOnlyDictionary<string, List<double>> Allocated, long PeakBytes, string Output,
    int ExitCode)
{
    /// <summary>Processor time of all repetitions but the first, which warms up.</summary>
    public double Steady => Work.Values.Sum(static times => times.Skip(1).Sum());

    /// <summary>Processor time of all of its work.</summary>
    public double All => Work.Values.Sum(static times => times.Sum());

    /// <summary>Runs a program.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="countsAllocations">True to count the bytes that it allocates, which takes time of its own.</param>
    public static Run Of(string file, IEnumerable<string> arguments, bool countsAllocations = false)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PERF_ACK"] = "1";
        if (countsAllocations)
        {
            start.Environment["PERF_ALLOC"] = "1";
        }
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var work = new Dictionary<string, List<double>>();
        var allocated = new Dictionary<string, List<double>>();
        var peak = 0L;
        var last = 0.0;
        while (process.StandardError.ReadLine() is { } line)
        {
            if (!line.StartsWith('@'))
            {
                Console.Error.WriteLine(line);
                continue;
            }
            var now = ProcessorSeconds(process.Id);
            // @NAME REPETITION MICROSECONDS [BYTES]
            var words = line[1..].Split(' ');
            if (words[0] != "start")
            {
                Add(work, words[0], now - last);
                if (words is [_, _, _, var bytes])
                {
                    Add(allocated, words[0], double.Parse(bytes, CultureInfo.InvariantCulture));
                }
            }
            peak = Math.Max(peak, PeakOf(process.Id));
            last = ProcessorSeconds(process.Id);
            process.StandardInput.Write('\n');
            process.StandardInput.Flush();
        }
        process.WaitForExit();
        return new Run(work, allocated, peak, output.Result, process.ExitCode);
    }

    private static void Add(Dictionary<string, List<double>> pieces, string name, double value)
    {
        if (!pieces.TryGetValue(name, out var values))
        {
            pieces[name] = values = [];
        }
        values.Add(value);
    }

    // The resident set at its highest, in kilobytes, as Linux tells it.
    private static long PeakOf(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(static l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return 1024 * long.Parse(line["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture);
    }

    // The clock of a process: clock_getcpuclockid(3).
    private static double ProcessorSeconds(int process)
    {
        if (ClockGetTime((~process << 3) | 2, out var time) != 0)
        {
            throw new InvalidOperationException($"clock_gettime: error {Marshal.GetLastPInvokeError()}");
        }
        return time.Seconds + time.Nanoseconds / 1e9;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    private static partial int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
