// recover() in deferred function literals that are async themselves.

namespace GoRuntime.Tests.Panics;

public class AsyncRecoverTests
{
    [Fact]
    public void Recover_BeforeSuspending_StopsThePanic() => Check(async log => log.Add($"{Builtins.recover()}"), "A");

    [Fact]
    public void Recover_AfterSuspending_StopsThePanic() => Check(async log =>
    {
        await Go.YieldAsync();
        log.Add($"{Builtins.recover()}");
    }, "A");

    [Fact]
    public void Recover_InAsyncHelper_IsNil()
    {
        var log = new List<string>();
        GoTest.Run(async () =>
        {
            var panic = await Assert.ThrowsAsync<GoPanic>(async () => await F(log, async l =>
            {
                l.Add("literal");
                await Helper(l);
            }));
            Assert.Equal("A", panic.Message);
        });
        Assert.Equal(["literal", "nil", "nil"], log);
    }

    [Fact]
    public void Recover_InDeferredAsyncMethod_StopsThePanic()
    {
        var log = new List<string>();
        GoTest.Run(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(Helper, log);
                throw Builtins.panic("A");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }

            await frame.RunAsync();
        });
        Assert.Equal(["A", "nil"], log);
    }

    private static void Check(Func<List<string>, GoTask> literal, string expected)
    {
        var log = new List<string>();
        GoTest.Run(() => F(log, literal));
        Assert.Equal([expected], log);
    }

    private static async GoTask F(List<string> log, Func<List<string>, GoTask> literal)
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(literal, log);
            await Go.YieldAsync();
            throw Builtins.panic("A");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }

        await frame.RunAsync();
    }

    private static async GoTask Helper(List<string> log)
    {
        log.Add($"{Builtins.recover() ?? "nil"}");
        await Go.YieldAsync();
        log.Add($"{Builtins.recover() ?? "nil"}");
    }
}
