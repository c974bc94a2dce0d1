// errgroup: the first error, the context, the limit. What was expected was seen with golang.org/x/sync at February 2026.
using GoRuntime;
using GoStd.Tests.Synctest;

namespace GoStd.Tests.XSync;

public class ErrgroupTests
{
    private static readonly error First = errors.New("first");
    private static readonly error Second = errors.New("second");

    [Fact]
    public void Wait_ReturnsTheFirstError_WhenAllAreDone() => InBubble.Run(async () =>
    {
        var g = new Ptr<errgroup.Group>(default);
        var ended = 0;
        foreach (var (seconds, err) in new[] { (3, (error?)null), (2, Second), (1, First) })
        {
            g.Value.Go(async GoTask<error?> () =>
            {
                await time.SleepAsync(seconds * time.Second);
                ended++;
                return err;
            });
        }

        Assert.Same(First, await g.Value.WaitAsync());
        Assert.Equal(3, ended);
    });

    [Fact]
    public void Wait_OfAnEmptyGroup_IsNil()
    {
        var g = new errgroup.Group();
        Assert.Null(g.Wait());
        g.Go(() => null);
        Assert.Null(g.Wait());
    }

    [Fact]
    public void Context_EndsWithTheFirstError() => InBubble.Run(async () =>
    {
        var (g, ctx) = errgroup.WithContext(context.Background());
        for (var i = 0; i < 3; i++)
        {
            var fails = i == 1;
            await g.Value.GoAsync(async GoTask<error?> () =>
            {
                if (fails) return First;
                await ctx.Done().ReceiveAsync();
                return ctx.Err();
            });
        }

        Assert.Same(First, await g.Value.WaitAsync());
        Assert.Same(context.Canceled, ctx.Err());
        Assert.Same(First, context.Cause(ctx));
    });

    [Fact]
    public void Context_EndsWithWait()
    {
        var (g, ctx) = errgroup.WithContext(context.Background());
        g.Value.Go(() => null);
        Assert.Null(g.Value.Wait());
        Assert.Same(context.Canceled, ctx.Err());
        Assert.Same(context.Canceled, context.Cause(ctx));
        Assert.Equal(
            "cannot create context from nil parent",
            Assert.Throws<GoPanic>(() => errgroup.WithContext(null)).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void Limit_IsNeverExceeded_AndIsReached(int limit) => InBubble.Run(async () =>
    {
        var g = new Ptr<errgroup.Group>(default);
        g.Value.SetLimit(limit);
        var counts = new Lock();
        int running = 0, most = 0;
        for (var i = 0; i < 3 * limit; i++)
        {
            await g.Value.GoAsync(async GoTask<error?> () =>
            {
                lock (counts) most = Math.Max(most, ++running);
                await time.SleepAsync(time.Second);
                lock (counts) running--;
                return null;
            });
        }

        Assert.Null(await g.Value.WaitAsync());
        Assert.Equal(limit, most);
    });

    [Fact]
    public void Go_Blocking_WaitsForALimit() => InBubble.RunPlain(() =>
    {
        var g = new errgroup.Group();
        g.SetLimit(1);
        var start = time.Now();
        for (var i = 0; i < 3; i++)
        {
            g.Go(() =>
            {
                time.Sleep(time.Second);
                return null;
            });
        }

        Assert.Equal(2 * time.Second, time.Since(start));
        Assert.Null(g.Wait());
        Assert.Equal(3 * time.Second, time.Since(start));
    });

    [Fact]
    public void TryGo_RefusesAtTheLimit() => InBubble.Run(async () =>
    {
        var g = new Ptr<errgroup.Group>(default);
        g.Value.SetLimit(1);
        var block = new Chan<Empty>();
        Assert.True(g.Value.TryGo(async GoTask<error?> () =>
        {
            await block.ReceiveAsync();
            return null;
        }));
        Assert.False(g.Value.TryGo(() => null));

        var panic = Assert.Throws<GoPanic>(() => g.Value.SetLimit(3));
        Assert.Equal("errgroup: modify limit while 1 goroutines in the group are still active", ((error)panic.Value!).Error());
        block.Close();
        await g.Value.WaitAsync();
        g.Value.SetLimit(0);
        Assert.False(g.Value.TryGo(() => null));
        g.Value.SetLimit(-1);
        Assert.True(g.Value.TryGo(() => First));
        Assert.Same(First, await g.Value.WaitAsync());
    });

    [Fact]
    public void Goexit_CountsAsNoError() => InBubble.Run(async () =>
    {
        var g = new Ptr<errgroup.Group>(default);
        g.Value.Go(static error? () => throw new GoexitException());
        Assert.Null(await g.Value.WaitAsync());
    });

    [Theory]
    [InlineData("errgroup-panic")]
    [InlineData("errgroup-panic-async")]
    public void Panic_EndsTheProcess(string program)
    {
        var child = ChildProcess.Run(program);
        Assert.Equal((2, "", "panic: boom"), (child.ExitCode, child.Output, child.FirstErrorLine));
    }
}
