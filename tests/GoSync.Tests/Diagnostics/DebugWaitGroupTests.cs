// A WaitGroup that tells who added, who is done, who waits and who is missing.
using GoRuntime;

namespace GoSync.Tests.Diagnostics;

public class DebugWaitGroupTests
{
    private static void Released(DebugWaitGroup group) => group.Done();

    [Fact]
    public void Stats_CountByCallSite()
    {
        var group = new DebugWaitGroup("jobs");
        for (var i = 0; i < 3; i++) group.Add(1);
        group.Add(2);
        Released(group);
        Released(group);

        var stats = group.Stats();

        Assert.Equal(("jobs", 3L), (stats.Name, stats.Counter));
        Assert.Equal([3L, 2L], stats.Added.Select(c => c.Count));
        Assert.Equal([2L], stats.Done.Select(c => c.Count));
        Assert.All(stats.Added, c => Assert.Equal(nameof(Stats_CountByCallSite), c.Site.Member));
        Assert.Equal(nameof(Released), stats.Done[0].Site.Member);
        Assert.EndsWith("DebugWaitGroupTests.cs", stats.Done[0].Site.File);
        Assert.NotEqual(stats.Added[0].Site.Line, stats.Added[1].Site.Line);
    }

    [Fact]
    public void Report_NamesWhoIsMissingAndWhoWaits() => Goroutines.RunInOrder(async () =>
    {
        var group = new DebugWaitGroup("downloads");
        var gate = new Chan<long>();
        group.Go(async GoTask () => await gate.ReceiveAsync());
        group.Go(() => { });
        var entry = group.Enter("file 7");
        var waiter = Go.NumGoroutine;
        Go.Run(async GoTask () => await group.WaitAsync());
        await Go.YieldAsync();
        await Go.YieldAsync();

        var stats = group.Stats();
        Assert.Equal(2, stats.Counter);
        Assert.Equal([null, "file 7"], stats.Missing.Select(m => m.Label));
        Assert.Single(stats.Waiting);
        Assert.Matches(
            """
            ^WaitGroup "downloads": 2 outstanding, 1 waiting
              1 added at Report_NamesWhoIsMissingAndWhoWaits \(DebugWaitGroupTests\.cs:\d+\)
              1 added at .*
              1 added at .*
              1 done at Report_NamesWhoIsMissingAndWhoWaits \(DebugWaitGroupTests\.cs:\d+\)
              missing: goroutine \d+ \[chan receive\], for \d+\.\ds, from Report_NamesWhoIsMissingAndWhoWaits \(DebugWaitGroupTests\.cs:\d+\)
              missing: "file 7", for \d+\.\ds, from .*
              waiting: goroutine \d+, for \d+\.\ds, at .*
            $
            """.ReplaceLineEndings("\n"),
            group.ToString());

        entry.Dispose();
        entry.Dispose();
        gate.Close();
        await group.WaitAsync();
        stats = group.Stats();
        Assert.Equal((0, 0), (stats.Counter, stats.Missing.Count));
        while (group.Stats().Waiting.Count != 0) await Go.YieldAsync();
    });

    [Fact]
    public void Go_EndedByGoexit_IsDone() => Goroutines.RunInOrder(async () =>
    {
        var group = new DebugWaitGroup("exits");
        group.Go(static () => Go.Goexit());
        group.Go(static async GoTask () =>
        {
            await Go.YieldAsync();
            Go.Goexit();
        });
        await group.WaitAsync();
        Assert.Empty(group.Stats().Missing);
        Assert.Equal(0, group.Stats().Counter);
    });

    [Fact]
    public void Done_TooOften_PanicsAsAWaitGroup() =>
        Assert.Equal("sync: negative WaitGroup counter", Goroutines.PanicOf(() => new DebugWaitGroup("empty").Done()));

    [Fact]
    public void Wait_OnAPlainThread_IsListedAsAThread()
    {
        var group = new DebugWaitGroup("plain");
        group.Add(1);
        var thread = new Thread(() => group.Wait());
        thread.Start();
        while (group.Stats().Waiting.Count == 0) Thread.Yield();
        Assert.Contains("waiting: a thread, for ", group.ToString());
        group.Done();
        thread.Join();
        Assert.Empty(group.Stats().Waiting);
    }
}
