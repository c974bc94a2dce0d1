// Every goroutine in Go's form: number, status, how long it has waited, its Go frames, and who made it. Written for a million
// of them: texts are cached by method and await, so that a goroutine costs a few lookups and a copy.

using System.Diagnostics;
using System.Text;

namespace GoRuntime;

internal static class GoroutineDump
{
    private const int FlushAt = 1 << 16;
    private const int SecondsPerMinute = 60;
    private const string Durable = " (durable)";

    // In all, for threads that are asked for their stacks: on a busy machine each has to wait for a core to answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The goroutines that exist, by number. Those that run go on meanwhile, so each is what it was at one moment, not all
    /// at the same one.
    /// </summary>
    public static Goroutine[] Snapshot()
    {
        var all = new List<Goroutine>();
        GoroutineRegistry.CopyTo(all);
        Worker.CopyGoroutinesTo(all);
        Scheduler.CopyQueuedTo(all);
        var goroutines = all.ToArray();
        var numbers = new long[goroutines.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = goroutines[i].Id;
        }

        Array.Sort(numbers, goroutines);
        var count = 0;
        for (var i = 0; i < goroutines.Length; i++)
        {
            var goroutine = goroutines[i];
            if (goroutine.IsPlainThread || goroutine is Bubble.BubbleStep || goroutine.State == GoroutineState.Dead)
            {
                continue;
            }

            if (count > 0 && goroutines[count - 1].Id == goroutine.Id)
            {
                // Found twice, or split: what goes on under the number is shown.
                goroutines[count - 1] = goroutine.IsSplitOff ? goroutines[count - 1] : goroutine;
                continue;
            }

            goroutines[count++] = goroutine;
        }

        Array.Resize(ref goroutines, count);
        return goroutines;
    }

    /// <summary>The plain threads that sleep in a blocking operation.</summary>
    public static ThreadGoroutine[] SleepingThreads()
    {
        var all = new List<Goroutine>();
        GoroutineRegistry.CopyTo(all);
        return all.OfType<ThreadGoroutine>().OrderBy(t => t.Thread.ManagedThreadId).ToArray();
    }

    /// <summary>Writes all goroutines but one, or those of one synctest bubble, each after an empty line.</summary>
    public static void WriteOthers(Stream to, Goroutine? except, Bubble? bubble = null)
    {
        var now = CoarseClock.Update();
        var patience = Stopwatch.StartNew();
        var buffer = new List<byte>(FlushAt + 4096);
        foreach (var goroutine in Snapshot())
        {
            if (goroutine != except && (bubble == null || goroutine.Bubble == bubble))
            {
                buffer.Add((byte)'\n');
                AppendHeader(buffer, goroutine, now);
                AppendFrames(buffer, goroutine, Patience - patience.Elapsed);
                Traceback.AppendCreator(buffer, goroutine);
                Flush(to, buffer, FlushAt);
            }
        }

        foreach (var thread in except == null || bubble != null ? [] : SleepingThreads())
        {
            Append(buffer, $"\nthread {thread.Thread.ManagedThreadId} [{thread.WaitReason.Text()}{Waited(thread, now)}]:\n");
            Append(buffer, $"\t{thread.Thread.Name ?? "a thread of .NET"}\n");
        }

        Flush(to, buffer, 0);
    }

    /// <summary>What <c>runtime.Stack</c> gives: the calling goroutine, and the others if <paramref name="all"/>.</summary>
    public static byte[] OfCaller(bool all, int skip)
    {
        var current = Worker.OfThisThread?.Goroutine;
        var head = new List<byte>();
        Append(head, $"goroutine {current?.Id ?? 0} [running{BubbleOf(current)}]:\n");
        Traceback.Append(head, GoStack.OfCaller(new StackTrace(skip + 1, false)));
        if (current != null)
        {
            Traceback.AppendCreator(head, current);
        }

        if (!all)
        {
            return [.. head];
        }

        // Go stops the world for this. The others go on here, but the monitor does not take the caller's processor meanwhile.
        using var text = new MemoryStream();
        text.Write([.. head]);
        var worker = Worker.AttachThread();
        var outer = worker.EnterScheduler();
        try
        {
            WriteOthers(text, current ?? Goroutine.Current);
        }
        finally
        {
            worker.LeaveScheduler(outer);
        }

        return text.ToArray();
    }

    /// <summary>Appends <c>goroutine 7 [chan receive, 2 minutes]:</c>.</summary>
    public static void AppendHeader(List<byte> to, Goroutine goroutine, int now)
    {
        to.AddRange("goroutine "u8);
        AppendNumber(to, goroutine.Id);
        to.AddRange(" ["u8);
        Append(to, Status(goroutine));
        Append(to, Durability(goroutine));
        Append(to, Waited(goroutine, now));
        Append(to, BubbleOf(goroutine));
        to.AddRange("]:\n"u8);
    }

    /// <summary>What Go prints between the brackets: what it waits for, else <c>running</c> or <c>runnable</c>.</summary>
    public static string Status(Goroutine goroutine) => goroutine.State switch
    {
        GoroutineState.Running => "running",
        GoroutineState.Parked or GoroutineState.Parking when goroutine.WaitReason != WaitReason.None => goroutine.WaitReason.Text(),
        _ => "runnable",
    };

    /// <summary>What Go adds to the header of a goroutine in a synctest bubble, or of the one that waits for the bubble to end.</summary>
    public static string BubbleOf(Goroutine? goroutine) =>
        (goroutine?.Bubble ?? goroutine?.ExtrasOrNull?.RootOf) is { } bubble ? $", synctest bubble {bubble.Id}" : "";

    // Some texts say it themselves.
    private static string Durability(Goroutine goroutine) =>
        BubbleOf(goroutine).Length != 0 && goroutine.State == GoroutineState.Parked && goroutine.WaitReason.IsDurable()
        && !goroutine.WaitReason.Text().EndsWith(Durable, StringComparison.Ordinal) ? Durable : "";

    private static string Waited(Goroutine goroutine, int now)
    {
        var minutes = (now - goroutine.ParkedAt) / SecondsPerMinute;
        return minutes > 0 && goroutine.State == GoroutineState.Parked ? $", {minutes} minutes" : "";
    }

    private static void AppendFrames(List<byte> to, Goroutine goroutine, TimeSpan patience)
    {
        if (goroutine.State == GoroutineState.Running)
        {
            Append(to, "\tgoroutine running on other thread; stack unavailable\n");
        }
        else if (goroutine.Resume == null && goroutine.State == GoroutineState.Runnable)
        {
            Traceback.AppendEntry(to, goroutine);
        }
        else
        {
            Traceback.AppendParked(to, goroutine, patience);
        }
    }

    private static void Flush(Stream to, List<byte> buffer, int limit)
    {
        if (buffer.Count > limit)
        {
            StandardFiles.TryWrite(to, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(buffer));
            buffer.Clear();
        }
    }

    private static void AppendNumber(List<byte> to, long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var length);
        to.AddRange(digits[..length]);
    }

    private static void Append(List<byte> to, string text)
    {
        if (text.Length != 0)
        {
            to.AddRange(Encoding.UTF8.GetBytes(text));
        }
    }
}
