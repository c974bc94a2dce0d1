// One of the two benchmark processes.

using System.Diagnostics;
using System.Globalization;

namespace SyncBench;

/// <summary>What a run of n operations took.</summary>
internal readonly record struct Measurement(double Nanoseconds, double Allocated, double Peak);

internal sealed class Peer : IDisposable
{
    private readonly Process _process;

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

    /// <summary>Runs for a while without measuring, and then finds how many operations take about the given time.</summary>
    public long Calibrate(string name, int procs, double warmUpNanoseconds, double targetNanoseconds)
    {
        const long most = 1L << 40;
        var n = 4000L;
        var spent = 0.0;
        if (name.StartsWith("Scenario", StringComparison.Ordinal) || name.StartsWith("Gather", StringComparison.Ordinal))
        {
            n = 1;
        }

        while (true)
        {
            var took = Run(name, procs, n).Nanoseconds;
            spent += took;
            if (took >= targetNanoseconds * 0.7 || n >= most)
            {
                if (spent >= warmUpNanoseconds || took > warmUpNanoseconds)
                {
                    return n;
                }
            }
            else
            {
                n = (long)Math.Max(n + 1, n * Math.Clamp(targetNanoseconds / Math.Max(took, 1), 1.1, 10));
            }
        }
    }

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
