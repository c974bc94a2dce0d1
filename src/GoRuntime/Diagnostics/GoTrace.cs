// An opt-in trace of goroutines' lives, for https://ui.perfetto.dev and chrome://tracing.

namespace GoRuntime;

/// <summary>Records what goroutines do: made, started, parked and why, made ready and by whom, ended; per processor.</summary>
/// <remarks>
/// <c>using (GoTrace.Start("trace.json")) { … }</c>, or the environment variable <c>GOTRACE=trace.json</c> for a whole program. The
/// file is in the Chrome trace event format; open it in https://ui.perfetto.dev. Go: runtime/trace.
/// </remarks>
public static class GoTrace
{
    /// <summary>How many events are kept unless another number is asked for: about 100 MB.</summary>
    public const long DefaultMaxEvents = 2_000_000;

    private static readonly Lock Lock = new();
    private static string _path = "";
    private static TraceRecorder? _recorder;

    /// <summary>True from <see cref="Start"/> to <see cref="Stop"/>.</summary>
    public static bool IsRecording => _recorder != null;

    /// <summary>Starts a recording that is written to a file when it is disposed of, or when the program ends.</summary>
    /// <param name="path">The file, which is overwritten.</param>
    /// <param name="maxEvents">How many events to keep; when they are used up, later ones are left out and the file says so.</param>
    /// <exception cref="InvalidOperationException">A trace is being recorded already.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static IDisposable Start(string path, long maxEvents = DefaultMaxEvents)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxEvents);
        lock (Lock)
        {
            if (_recorder != null)
            {
                throw new InvalidOperationException("a trace is being recorded already");
            }

            // That it cannot be written is better known now than at the end.
            File.WriteAllText(path, "[]");
            _path = path;
            Tracing.Recorder = _recorder = new TraceRecorder(maxEvents);
        }

        return new Recording();
    }

    /// <summary>Ends the recording and writes its file; does nothing if there is none.</summary>
    public static void Stop()
    {
        lock (Lock)
        {
            if (_recorder is { } recorder)
            {
                Tracing.Recorder = _recorder = null;
                using var file = File.Create(_path);
                ChromeTrace.Write(file, recorder.Events(), recorder.Start, recorder.IsFull);
            }
        }
    }

    /// <summary>Starts the recording that the environment asks for.</summary>
    internal static void StartIfAsked()
    {
        if (Environment.GetEnvironmentVariable("GOTRACE") is { Length: > 0 } path && _recorder == null)
        {
            Start(path);
            MainProgram.AtExit(Stop);
        }
    }

    private sealed class Recording : IDisposable
    {
        public void Dispose() => Stop();
    }
}
