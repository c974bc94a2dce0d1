// Trees of contexts: who is canceled with whom, who forgets whom, and what holds when many cancel at once.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd.Tests.Contexts;

public class ContextTreeTests
{
    private static readonly error Reason = errors.New("reason");

    [Fact]
    public void Parent_CancelsThroughEveryKindOfChild()
    {
        var (parent, cancel) = context.WithCancel(context.Background());
        var children = new[]
        {
            context.WithCancel(parent).Ctx,
            context.WithValue(parent, 1L, 2L),
            context.WithTimeout(context.WithValue(parent, 1L, 2L), time.Hour).Ctx,
            context.WithCancelCause(context.WithCancel(parent).Ctx).Ctx,
            context.WithCancel(new Wrapper(parent)).Ctx,
        };
        Assert.All(children, c => Assert.True(c.Err() is null && !c.Done().TryReceive(out _, out _)));
        cancel();
        // The Done channels of all are closed when cancel returns; the errors agree.
        Assert.All(children, c => Assert.True(c.Done().TryReceive(out _, out var ok) && !ok));
        Assert.All(children, c => Assert.Same(context.Canceled, c.Err()));
    }

    [Fact]
    public void Child_ThatFinishesFirst_LeavesTheParentAlone()
    {
        var (parent, cancelParent) = context.WithCancel(context.Background());
        var (child, cancelChild) = context.WithCancel(parent);
        cancelChild();
        Assert.Same(context.Canceled, child.Err());
        Assert.Null(parent.Err());
        Assert.False(parent.Done().TryReceive(out _, out _));
        cancelParent();
        Assert.Same(context.Canceled, child.Err());
    }

    [Fact]
    public void CanceledChildren_AreForgotten()
    {
        var (parent, cancel) = context.WithCancel(context.Background());
        WeakReference[] gone =
        [
            Child(static p => context.WithCancel(p)),
            Child(static p => context.WithTimeout(p, time.Hour)),
            Child(static p => context.WithTimeout(p, -1)),
            Child(static p =>
            {
                var ctx = context.WithCancel(p).Ctx;
                return (ctx, () => Assert.True(context.AfterFunc(ctx, () => { })()));
            }, cancels: false),
        ];
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.All(gone[..3], g => Assert.False(g.IsAlive));
        Assert.True(gone[3].IsAlive);
        cancel();

        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference Child(Func<context.Context, (context.Context, Action)> make, bool cancels = true)
        {
            var (child, end) = make(parent);
            end();
            Assert.Equal(cancels, child.Err() is not null);
            return new WeakReference(child);
        }
    }

    [Fact]
    public void CanceledParent_CancelsNewChildrenAtOnce()
    {
        var (parent, cancel) = context.WithCancelCause(context.Background());
        cancel(Reason);
        foreach (var child in new[] { context.WithCancel(parent).Ctx, context.WithTimeout(parent, time.Hour).Ctx })
        {
            Assert.True(child.Done().TryReceive(out _, out _));
            Assert.Same(context.Canceled, child.Err());
            Assert.Same(Reason, context.Cause(child));
        }
    }

    [Fact]
    public void Child_MadeWhileTheParentIsCanceled_IsCanceled()
    {
        for (var round = 0; round < 200; round++)
        {
            var (parent, cancel) = context.WithCancel(context.Background());
            var canceler = new Thread(() => cancel());
            canceler.Start();
            var (child, _) = context.WithCancel(parent);
            child.Done().Receive();
            canceler.Join();
            Assert.Same(context.Canceled, child.Err());
        }
    }

    [Fact]
    public void Cancel_FromManyAtOnce_OnATree()
    {
        var all = new List<(context.Context Ctx, Action Cancel)> { context.WithCancel(context.Background()) };
        for (var i = 0; i < 100; i++) all.Add(context.WithCancel(all[i / 3].Ctx));
        Parallel.ForEach(all.AsEnumerable().Reverse(), c => c.Cancel());
        foreach (var (ctx, _) in all)
        {
            ctx.Done().Receive();
            Assert.Same(context.Canceled, ctx.Err());
        }
    }

    [Fact]
    public void Cancel_OfEachOther_DoesNotHang()
    {
        var (parent, cancelParent) = context.WithCancel(context.Background());
        var (child, cancelChild) = context.WithCancel(parent);
        context.AfterFunc(parent, cancelChild);
        context.AfterFunc(child, cancelParent);
        cancelParent();
        child.Done().Receive();
        parent.Done().Receive();
        cancelChild();
    }

    [Fact]
    public void Cause_IsSetWithTheError()
    {
        for (var round = 0; round < 200; round++)
        {
            var (ctx, cancel) = context.WithCancelCause(context.Background());
            var canceler = new Thread(() => cancel(Reason));
            canceler.Start();
            while (ctx.Err() is null) Thread.Yield();
            Assert.Same(Reason, context.Cause(ctx));
            canceler.Join();
        }
    }

    [Fact]
    public void Err_IsNotNil_OnceDoneIsClosed_AndTheOtherWayRound()
    {
        for (var round = 0; round < 200; round++)
        {
            var (ctx, cancel) = context.WithCancel(context.Background());
            var canceler = new Thread(() => cancel());
            if (round % 2 == 0)
            {
                var done = ctx.Done();
                canceler.Start();
                done.Receive();
                Assert.NotNull(ctx.Err());
            }
            else
            {
                canceler.Start();
                while (ctx.Err() is null) Thread.Yield();
                Assert.True(ctx.Done().TryReceive(out _, out _));
            }

            canceler.Join();
        }
    }

    // Layers of contexts of every kind; a timeout or a cancel at a random one ends exactly those below it.
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Layers_OfEveryKind_EndTogether_AndKeepTheirValues(int seed, bool byTimeout)
    {
        synctest.Run(async () =>
        {
            var random = new System.Random(seed);
            var values = new List<(context.Context Key, long Value)>();
            var layers = new List<context.Context> { context.Background() };
            var cancels = new List<Action>();
            var canceled = new List<int>();
            for (var i = 0; i < 60; i++)
            {
                var parent = layers[^1];
                switch (random.Next(3))
                {
                    case 0:
                        values.Add((parent, i));
                        layers.Add(context.WithValue(parent, parent, (long)i));
                        break;
                    case 1:
                        var (plain, cancelPlain) = context.WithCancel(parent);
                        layers.Add(plain);
                        cancels.Add(cancelPlain);
                        canceled.Add(layers.Count - 1);
                        break;
                    default:
                        var hours = byTimeout && i == 30 ? 1 : 1000;
                        var (timed, cancelTimed) = context.WithTimeout(parent, hours * time.Hour);
                        layers.Add(timed);
                        cancels.Add(cancelTimed);
                        canceled.Add(layers.Count - 1);
                        break;
                }
            }

            if (byTimeout)
            {
                await synctest.SleepAsync(2 * time.Hour);
            }
            else
            {
                var at = random.Next(cancels.Count);
                cancels[at]();
                for (var i = 0; i < layers.Count; i++)
                {
                    Assert.Same(i < canceled[at] ? null : context.Canceled, layers[i].Err());
                }
            }

            Assert.All(values, v => Assert.Equal(v.Value, layers[^1].Value(v.Key)));
            foreach (var cancel in cancels) cancel();
            Assert.NotNull(layers[^1].Err());
        });
    }

    [Fact]
    public void Queries_DoNotAllocate()
    {
        var (live, cancel) = context.WithCancel(context.WithValue(context.Background(), 1L, 2L));
        object key = 1L;
        _ = live.Done();
        Query();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Query();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        cancel();

        void Query()
        {
            _ = context.Background();
            _ = context.TODO();
            _ = live.Err();
            _ = live.Done();
            _ = live.Value(key);
            _ = context.Cause(live);
        }
    }

    [Fact]
    public void DeadlineExceeded_IsATimeout()
    {
        var timeout = Assert.IsAssignableFrom<context.TimeoutError>(context.DeadlineExceeded);
        Assert.True(timeout.Timeout());
        Assert.True(timeout.Temporary());
        Assert.True(os.IsTimeout(context.DeadlineExceeded));
        Assert.False(os.IsTimeout(context.Canceled));
    }

    // A context of another type with nothing of its own.
    private sealed class Wrapper(context.Context inner) : context.Context
    {
        public (time.Time Deadline, bool Ok) Deadline() => inner.Deadline();

        public Chan<Empty>? Done() => inner.Done();

        public error? Err() => inner.Err();

        public object? Value(object? key) => inner.Value(key);
    }
}
