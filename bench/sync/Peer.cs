// One of the two benchmark processes.

using System.Diagnostics;
using System.Globalization;

namespace SyncBench;

/// <summary>What a run of n operations took.</summary>
internal readonly record struct Measurement(double Nanoseconds, double Allocated, double Peak);

internal sealed class Peer : IDisposable
{
    // .NET counts 30 calls, twice, each time after 100 ms in which nothing new was compiled.
    private const int CallsBeforeRecompilation = 40;
    private const int WarmUpPhases = 8;
    private const int PauseForCompiler = 150;
    private const double WarmUpRun = 3e6;
    private const double LongestPhase = 1e9;

    private readonly Process _process;
    private readonly HashSet<string> _warm = [];

    public Peer(string program, params string[] args)
    {
        _process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"cannot start {program}");
    }

    /// <exception cref="InvalidOperationException">The process has died or does not know the benchmark.</exception>
    public Measurement Run(string name, int procs, long n)
    {
        _process.StandardInput.WriteLine($"{name} {procs} {n}");
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{name} has ended the process");
        if (answer.StartsWith("error", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(answer);
        }

        var words = answer.Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return new Measurement(words[0], words[1], words[2]);
    }

    /// <summary>
    /// Runs often and shortly, with pauses: code that is called often is compiled again, better, in the background, first with
    /// counters in it and then with what they tell. A long run in one call would be measured in the code of the first moments.
    /// </summary>
    public void WarmUp(string name, int procs)
    {
        // What it runs is the same on any number of processors.
        var phases = _warm.Add(name) ? WarmUpPhases : 1;
        var n = IsScenario(name) ? 1 : 2000L;
        while (n > 50 && Run(name, procs, n).Nanoseconds > WarmUpRun)
        {
            n /= 2;
        }

        for (var phase = 0; phase < phases; phase++)
        {
            var spent = 0.0;
            for (var i = 0; i < CallsBeforeRecompilation && spent < LongestPhase; i++)
            {
                spent += Run(name, procs, n).Nanoseconds;
            }

            Thread.Sleep(PauseForCompiler);
        }
    }

    /// <summary>Finds how many operations take about the given time.</summary>
    public long Calibrate(string name, int procs, double targetNanoseconds)
    {
        var n = IsScenario(name) ? 1L : 4000;
        while (true)
        {
            var took = Run(name, procs, n).Nanoseconds;
            if (took >= targetNanoseconds * 0.7)
            {
                return n;
            }

            n = (long)Math.Max(n + 1, n * Math.Clamp(targetNanoseconds / Math.Max(took, 1), 1.1, 10));
        }
    }

    // One operation of these is many.
    private static bool IsScenario(string name) =>
        name.StartsWith("Scenario", StringComparison.Ordinal) || name.StartsWith("Gather", StringComparison.Ordinal);

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5000))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
