// Parents of types that are not the library's: watched by their AfterFunc method or by a goroutine; and AfterFunc itself.
using GoRuntime;

namespace GoStd.Tests.Contexts;

public class ContextCustomTests
{
    /// <summary>What can be derived: the child's Done channel, and what ends the child.</summary>
    public static TheoryData<string, Func<context.Context, (Chan<Empty>? Done, Action End)>> Derived => new()
    {
        { "WithCancel", static p => Of(context.WithCancel(p)) },
        { "WithTimeout", static p => Of(context.WithTimeout(p, time.Hour)) },
        {
            "AfterFunc", static p =>
            {
                var called = new Chan<Empty>();
                var stop = context.AfterFunc(p, () => called.Close());
                return (called, () => Assert.True(stop()));
            }
        },
    };

    [Theory]
    [MemberData(nameof(Derived))]
    public void ParentWithAfterFunc_EndsWhatIsDerived(string what, Func<context.Context, (Chan<Empty>? Done, Action End)> derive)
    {
        var parent = new Watched();
        var (done, _) = derive(parent);
        Assert.True(parent.Calls == 1, what);
        parent.Finish();
        done.Receive();
    }

    [Theory]
    [MemberData(nameof(Derived))]
    public void ParentWithAfterFunc_IsToldToForget(string what, Func<context.Context, (Chan<Empty>? Done, Action End)> derive)
    {
        var parent = new Watched();
        var (_, end) = derive(parent);
        end();
        Assert.True(parent.Calls == 0, what);
    }

    [Theory]
    [MemberData(nameof(Derived))]
    public void ParentWithoutAfterFunc_EndsWhatIsDerived(string what, Func<context.Context, (Chan<Empty>? Done, Action End)> derive) =>
        synctest.Run(async () =>
        {
            var parent = new Own(new Chan<Empty>());
            var (done, _) = derive(parent);
            await synctest.WaitAsync();
            Assert.False(done.TryReceive(out _, out _), what);
            parent.Finish();
            await synctest.WaitAsync();
            Assert.True(done.TryReceive(out _, out _), what);
        });

    // A watching goroutine that nothing ends would be left in the bubble, and that is a panic.
    [Fact]
    public void Goroutine_WatchesOnlyWhereItMust()
    {
        synctest.Run(() =>
        {
            var (parent, _) = context.WithCancel(context.Background());
            context.WithCancel(parent);
            context.WithTimeout(context.WithValue(parent, 1L, 1L), -1);
            context.WithCancel(new Own(parent.Done(), parent));
            context.WithCancel(new Own(null));
            context.WithCancel(context.WithoutCancel(parent));
            var (child, cancel) = context.WithCancel(new Own(new Chan<Empty>()));
            cancel();
            Assert.NotNull(child.Err());
        });
        var leak = Assert.Throws<GoPanic>(() => synctest.Run(() => context.WithCancel(new Own(new Chan<Empty>(), context.Background()))));
        Assert.Equal("deadlock: main bubble goroutine has exited but blocked goroutines remain", leak.Message);
    }

    [Fact]
    public void Cause_OfAParentWithoutOne_IsItsError()
    {
        var parent = new Own(new Chan<Empty>());
        var (child, _) = context.WithCancelCause(parent);
        parent.Finish();
        child.Done().Receive();
        Assert.Equal("own", context.Cause(parent)!.Error());
        Assert.Equal("own", context.Cause(child)!.Error());
    }

    // The custom context was canceled by itself, though there is a canceled context with a cause above it.
    [Fact]
    public void Cause_OfAContextAbove_IsNotTakenWhileItIsLive()
    {
        var (above, cancel) = context.WithCancelCause(context.Background());
        var parent = new Own(new Chan<Empty>(), above);
        parent.Finish();
        Assert.Equal("own", context.Cause(parent)!.Error());
        cancel(errors.New("above"));
        Assert.Equal("above", context.Cause(parent)!.Error());
    }

    [Fact]
    public void AfterFunc_RunsAfterCancelOrTimeout_NotBefore() => synctest.Run(async () =>
    {
        var calls = new List<string>();
        var (canceled, cancel) = context.WithCancel(context.Background());
        var (timed, cancelTimed) = context.WithTimeout(context.Background(), time.Second);
        context.AfterFunc(canceled, () => calls.Add("canceled"));
        context.AfterFunc(timed, () => calls.Add("timed"));
        await synctest.WaitAsync();
        Assert.Empty(calls);
        cancel();
        await synctest.WaitAsync();
        Assert.Equal(["canceled"], calls);
        await synctest.SleepAsync(time.Second);
        Assert.Equal(["canceled", "timed"], calls);
        context.AfterFunc(canceled, () => calls.Add("at once"));
        await synctest.WaitAsync();
        Assert.Equal("at once", calls[^1]);
        cancelTimed();
    });

    [Fact]
    public void AfterFunc_Stopped_IsNotCalled() => synctest.Run(async () =>
    {
        var (ctx, cancel) = context.WithCancel(context.Background());
        var stop = context.AfterFunc(ctx, () => Assert.Fail("called"));
        Assert.True(stop());
        cancel();
        await synctest.WaitAsync();
        Assert.False(stop());
    });

    [Fact]
    public void AfterFunc_DoesNotHoldUpTheCanceler() => synctest.Run(async () =>
    {
        var (ctx, cancel) = context.WithCancel(context.Background());
        var go = new Chan<Empty>();
        var called = false;
        context.AfterFunc(ctx, async GoTask () =>
        {
            await go.ReceiveAsync();
            called = true;
        });
        cancel();
        context.AfterFunc(ctx, async GoTask () => await go.ReceiveAsync());
        await synctest.WaitAsync();
        Assert.False(called);
        go.Close();
        await synctest.WaitAsync();
        Assert.True(called);
    });

    [Fact]
    public void Timeout_CanceledInTime_StopsItsTimer()
    {
        var (ctx, cancel) = context.WithTimeoutCause(context.Background(), time.Hour, errors.New("slow"));
        cancel();
        Assert.Same(context.Canceled, ctx.Err());
        Assert.Same(context.Canceled, context.Cause(ctx));
        var leftover = false;
        synctest.Run(async () =>
        {
            var (inner, cancelInner) = context.WithTimeout(context.Background(), time.Hour);
            context.AfterFunc(inner, () => leftover = time.Now().UTC().Hour() > 0);
            cancelInner();
            await synctest.SleepAsync(2 * time.Hour);
        });
        Assert.False(leftover);
    }

    private static (Chan<Empty>? Done, Action End) Of((context.Context Ctx, Action Cancel) made) => (made.Ctx.Done(), made.Cancel);

    private class Own(Chan<Empty>? done, context.Context? above = null) : context.Context
    {
        private error? _err;

        public (time.Time Deadline, bool Ok) Deadline() => default;

        public Chan<Empty>? Done() => done;

        public error? Err() => Volatile.Read(ref _err);

        public object? Value(object? key) => above?.Value(key);

        public virtual void Finish()
        {
            Volatile.Write(ref _err, errors.New("own"));
            done.Close();
        }
    }

    private sealed class Watched() : Own(new Chan<Empty>()), context.AfterFuncer
    {
        private readonly Dictionary<object, Action> _calls = [];

        public int Calls => _calls.Count;

        public Func<bool> AfterFunc(Action f)
        {
            var key = new object();
            _calls.Add(key, f);
            return () => _calls.Remove(key);
        }

        public override void Finish()
        {
            base.Finish();
            foreach (var call in _calls.Values.ToArray()) call();
        }
    }
}
