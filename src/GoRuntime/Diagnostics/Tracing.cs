// The places where the scheduler notes events. While no trace is recorded each of them loads one static field.

using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static class Tracing
{
    /// <summary>The recording under way. Without initial values here, so that reading it needs no check for a static constructor.</summary>
    public static TraceRecorder? Recorder;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Created(StartedGoroutine goroutine)
    {
        if (Recorder is { } recorder)
        {
            recorder.Add(TraceKind.Create, goroutine, goroutine.CreatorId,
                entry: (goroutine.FunctionArgument ?? goroutine.Function)?.Method);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Started(Goroutine goroutine, Processor? processor)
    {
        if (Recorder is { } recorder)
        {
            recorder.Add(TraceKind.Start, goroutine, processor: processor?.Id ?? -1);
        }
    }

    /// <summary>A goroutine is about to wait; called before anybody can make it ready.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Parked(Goroutine goroutine, WaitReason reason)
    {
        if (Recorder is { } recorder)
        {
            recorder.Add(reason == WaitReason.None ? TraceKind.Yield : TraceKind.Park, goroutine, reason: reason);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Readied(Goroutine goroutine)
    {
        if (Recorder is { } recorder)
        {
            recorder.Add(TraceKind.Ready, goroutine, Worker.OfThisThread?.Goroutine?.Id ?? 0);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ended(Goroutine goroutine)
    {
        if (Recorder is { } recorder)
        {
            recorder.Add(TraceKind.End, goroutine);
        }
    }

    public static void LostProcessor(Goroutine? goroutine, Processor processor)
    {
        if (goroutine != null && Recorder is { } recorder)
        {
            recorder.Add(TraceKind.Lose, goroutine, processor: processor.Id);
        }
    }

    /// <summary>It need not wait after all, and runs on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ParkCanceled(Goroutine goroutine)
    {
        if (Recorder is { } recorder)
        {
            recorder.Add(TraceKind.Cancel, goroutine);
        }
    }
}
