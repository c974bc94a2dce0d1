// Packages runtime and runtime/debug.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd.Tests.Runtimes;

public class RuntimeTests
{
    [Fact]
    public void Caller_OfThisTest_NamesItAndItsLine()
    {
        var (pc, file, line, ok) = runtime.Caller(0);
        Assert.True(ok);
        Assert.EndsWith("RuntimeTests.cs", file.ToString());
        Assert.True(line > 0);
        Assert.Contains(nameof(Caller_OfThisTest_NamesItAndItsLine), runtime.FuncForPC(pc)!.Name().ToString());
        Assert.Equal((file, line), runtime.FuncForPC(pc)!.FileLine(pc));
        Assert.Null(runtime.FuncForPC(1));
    }

    [Fact]
    public void CallersFrames_FromHelper_WalksOutwards()
    {
        var pcs = new Slice<nuint>(4);
        var n = Helper(pcs);
        Assert.True(n >= 2);
        var frames = runtime.CallersFrames(pcs.Slice(0, n));
        var (first, more) = frames.Next();
        Assert.True(more);
        Assert.EndsWith(nameof(Helper), first.Function.ToString());
        Assert.EndsWith(nameof(CallersFrames_FromHelper_WalksOutwards), frames.Next().frame.Function.ToString());
    }

    [Fact]
    public void ReadMemStats_AfterAllocation_CountsUp()
    {
        var m = new Ptr<runtime.MemStats>();
        runtime.ReadMemStats(m);
        var before = m.Value.TotalAlloc;
        var garbage = new byte[1 << 20];
        runtime.ReadMemStats(m);
        GC.KeepAlive(garbage);
        Assert.True(m.Value.TotalAlloc > before);
        var forced = m.Value.NumForcedGC;
        runtime.GC();
        runtime.ReadMemStats(m);
        Assert.Equal(forced + 1, m.Value.NumForcedGC);
    }

    [Fact]
    public void ReadMemStats_AfterSmallObject_CountsItsBytes()
    {
        var m = new Ptr<runtime.MemStats>();
        runtime.ReadMemStats(m);
        var before = m.Value.TotalAlloc;
        var small = new byte[100];
        runtime.ReadMemStats(m);
        GC.KeepAlive(small);
        Assert.InRange(m.Value.TotalAlloc - before, (ulong)small.Length, ulong.MaxValue);
    }

    [Fact]
    public void DebugSettings_SetTwice_GiveBackTheFirst()
    {
        var before = debug.SetGCPercent(50);
        Assert.Equal(50, debug.SetGCPercent(before));
        Assert.Equal(debug.SetMemoryLimit(-1), debug.SetMemoryLimit(-1));
    }

    [Fact]
    public void Stack_SmallBuffer_IsFilled()
    {
        var buffer = new Slice<byte>(10);
        Assert.Equal(10, runtime.Stack(buffer, false));
        Assert.Equal("goroutine ", ((GoString)buffer).ToString());
        Assert.Contains(nameof(Stack_SmallBuffer_IsFilled), ((GoString)debug.Stack()).ToString());
    }

    [Fact]
    public void Facts_AreGos()
    {
        Assert.Equal("go1.27.4", runtime.Version().ToString());
        Assert.Equal(("linux", "amd64", "gc"), (runtime.GOOS, runtime.GOARCH, runtime.Compiler));
        Assert.Equal(runtime.GOMAXPROCS(0), runtime.GOMAXPROCS(-1));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Helper(Slice<nuint> pcs)
    {
        var n = runtime.Callers(1, pcs);
        return n;
    }
}
