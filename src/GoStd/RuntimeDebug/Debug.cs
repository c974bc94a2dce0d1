// Package runtime/debug: stack traces and settings of the collector. Settings that .NET has no equal of are kept, so that a
// program reads back what it set.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>runtime/debug</c>. Go: runtime/debug/garbage.go, runtime/debug/stack.go</summary>
public static partial class debug
{
    private static long _gcPercent = 100;
    private static long _memoryLimit = long.MaxValue;
    private static long _maxStack = 1_000_000_000;
    private static long _maxThreads = 10_000;
    private static int _panicOnFault;

    /// <summary>Returns as much memory to the operating system as possible.</summary>
    public static void FreeOSMemory() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>Sets the collector's target percentage and returns the one before; .NET's collector paces itself.</summary>
    public static long SetGCPercent(long percent) => Interlocked.Exchange(ref _gcPercent, Math.Max(percent, -1));

    /// <summary>Sets the memory limit in bytes and returns the one before; a negative one changes nothing.</summary>
    public static long SetMemoryLimit(long limit) =>
        limit < 0 ? Interlocked.Read(ref _memoryLimit) : Interlocked.Exchange(ref _memoryLimit, limit);

    /// <summary>Sets the most bytes a stack may have and returns the number before.</summary>
    public static long SetMaxStack(long bytes) => Interlocked.Exchange(ref _maxStack, bytes);

    /// <summary>Sets the most threads the program may have and returns the number before.</summary>
    public static long SetMaxThreads(long threads) => Interlocked.Exchange(ref _maxThreads, threads);

    /// <summary>Sets whether memory faults at unexpected addresses panic, and returns the setting before.</summary>
    public static bool SetPanicOnFault(bool enabled) => Interlocked.Exchange(ref _panicOnFault, enabled ? 1 : 0) != 0;

    /// <summary>Sets how much a crash prints: <c>none</c>, <c>single</c> (the default) or <c>all</c>; not less than GOTRACEBACK
    /// says.</summary>
    public static void SetTraceback(GoString level) => TracebackLevels.Set(level.ToString());

    /// <summary>The trace of the calling goroutine.</summary>
    public static Slice<byte> Stack() => GoRuntime.Slice.Of(GoroutineDump.OfCaller(all: false, skip: 1));

    /// <summary>Prints the trace of the calling goroutine on standard error.</summary>
    public static void PrintStack()
    {
        using var stderr = StandardFiles.OpenError();
        StandardFiles.TryWrite(stderr, GoroutineDump.OfCaller(all: false, skip: 1));
    }
}
