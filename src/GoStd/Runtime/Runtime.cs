// Package runtime: scheduling, garbage collection and facts about the program.
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>runtime</c>. Go: runtime/extern.go, runtime/debug.go</summary>
public static partial class runtime
{
    /// <summary>The compiler whose behaviour the translated program has.</summary>
    public const string Compiler = "gc";

    /// <summary>The processor architecture whose layouts and arithmetic the translated program has.</summary>
    public const string GOARCH = "amd64";

    /// <summary>The operating system whose behaviour the translated program has.</summary>
    public const string GOOS = "linux";

    /// <summary>Bytes between samples of the memory profile; kept for programs that set it.</summary>
    public static long MemProfileRate = 512 * 1024;

    private static int _forcedCollections;

    /// <summary>Lets other goroutines run. Blocking form.</summary>
    public static void Gosched() => Go.Yield();

    /// <summary>Lets other goroutines run.</summary>
    public static YieldAwaitable GoschedAsync() => Go.YieldAsync();

    /// <summary>Ends the calling goroutine after its deferred calls.</summary>
    [DoesNotReturn]
    public static void Goexit() => Go.Goexit();

    /// <summary>Sets how many goroutines run at the same time; returns the setting before. n &lt; 1 changes nothing.</summary>
    public static long GOMAXPROCS(long n) => Go.MaxProcs(n);

    /// <summary>Sets how many goroutines run at the same time back to the default.</summary>
    public static void SetDefaultGOMAXPROCS() => Go.MaxProcs(Environment.ProcessorCount);

    /// <summary>Stops a debugger that is attached; without one the program ends with <c>SIGTRAP: trace trap</c>, as in Go.</summary>
    public static void Breakpoint()
    {
        if (Debugger.IsAttached)
            Debugger.Break();
        else
            CrashReport.Trap();
    }

    /// <summary>Number of processors that the process may use.</summary>
    public static long NumCPU() => Environment.ProcessorCount;

    /// <summary>Number of goroutines that exist.</summary>
    public static long NumGoroutine() => Go.NumGoroutine;

    /// <summary>Number of calls out of Go: none.</summary>
    public static long NumCgoCall() => 0;

    /// <summary>Collects garbage.</summary>
    public static void GC()
    {
        Interlocked.Increment(ref _forcedCollections);
        System.GC.Collect();
    }

    /// <summary>Keeps x reachable up to here.</summary>
    public static void KeepAlive(object? x) => System.GC.KeepAlive(x);

    /// <summary>The Go version whose behaviour this is.</summary>
    public static GoString Version() => "go1.27.4";

    /// <summary>The root of the Go tree: the environment's GOROOT.</summary>
    public static GoString GOROOT() => GoString.FromString(Environment.GetEnvironmentVariable("GOROOT") ?? "");

    /// <summary>Goroutines are not bound to threads here; kept for programs that lock them.</summary>
    public static void LockOSThread()
    {
    }

    /// <summary>The counterpart of <see cref="LockOSThread"/>.</summary>
    public static void UnlockOSThread()
    {
    }

    /// <summary>Writes the trace of the calling goroutine into buf; returns how many bytes. Go: runtime/mprof.go</summary>
    public static long Stack(Slice<byte> buf, bool all)
    {
        var trace = GoroutineDump.OfCaller(all, skip: 1);
        var n = Math.Min(trace.Length, (int)buf.Length);
        trace.AsSpan(0, n).CopyTo(buf.Span);
        return n;
    }
}
