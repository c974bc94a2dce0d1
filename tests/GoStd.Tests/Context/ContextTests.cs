// Contexts: cancellation down the tree, deadlines, causes, values, names, AfterFunc, foreign parents.
using GoRuntime;

namespace GoStd.Tests.Contexts;

public class ContextTests
{
    private static readonly error Cause = errors.New("tired");

    [Fact]
    public void Roots_AreNeverDone()
    {
        foreach (var root in new[] { context.Background(), context.TODO(), context.WithoutCancel(context.Background()) })
        {
            Assert.Null(root.Done());
            Assert.Null(root.Err());
            Assert.Null(root.Value(1L));
            Assert.False(root.Deadline().Ok);
            Assert.Null(context.Cause(root));
        }

        Assert.Same(context.Background(), context.Background());
        Assert.NotEqual(context.Background(), context.TODO());
    }

    [Fact]
    public void Cancel_ReachesDescendantsOnly()
    {
        var (parent, cancelParent) = context.WithCancel(context.Background());
        var (child, cancelChild) = context.WithCancel(context.WithValue(parent, 1L, 2L));
        var (grandchild, _) = context.WithCancelCause(child);
        var detached = context.WithoutCancel(child);

        cancelChild();
        Assert.Null(parent.Err());
        Assert.Equal(context.Canceled, child.Err());
        Assert.Equal(context.Canceled, grandchild.Err());
        Assert.True(grandchild.Done().TryReceive(out _, out var ok) && !ok);
        Assert.Null(detached.Err());
        Assert.Equal(2L, detached.Value(1L));

        cancelParent();
        cancelParent();
        Assert.Equal("context canceled", parent.Err()!.Error());
        Assert.Equal(context.Canceled, context.WithCancel(parent).Ctx.Err());
    }

    [Fact]
    public void Cause_IsTheFirstGivenOnTheWayDown()
    {
        var (parent, cancelParent) = context.WithCancelCause(context.Background());
        var (child, _) = context.WithCancel(parent);
        Assert.Null(context.Cause(child));
        cancelParent(Cause);
        cancelParent(errors.New("later"));
        Assert.Same(Cause, context.Cause(parent));
        Assert.Same(Cause, context.Cause(child));
        Assert.Equal(context.Canceled, child.Err());
        Assert.Same(Cause, context.Cause(context.WithValue(context.WithCancel(child).Ctx, 1L, 1L)));

        var (plain, cancelPlain) = context.WithCancelCause(context.Background());
        cancelPlain(null);
        Assert.Equal(context.Canceled, context.Cause(plain));
    }

    [Fact]
    public void Deadline_Passes()
    {
        var (ctx, cancel) = context.WithTimeoutCause(context.Background(), time.Millisecond, Cause);
        ctx.Done().Receive();
        Assert.Equal(context.DeadlineExceeded, ctx.Err());
        Assert.Equal("context deadline exceeded", ctx.Err()!.Error());
        Assert.Same(Cause, context.Cause(ctx));
        cancel();
        Assert.Equal(context.DeadlineExceeded, ctx.Err());
    }

    [Fact]
    public void Deadline_IsTheEarlierOne()
    {
        var soon = time.Now().Add(time.Hour);
        var (parent, _) = context.WithDeadline(context.Background(), soon);
        var (later, cancel) = context.WithDeadline(parent, soon.Add(time.Hour));
        var (earlier, _) = context.WithTimeout(parent, time.Minute);
        Assert.True(later.Deadline().Deadline.Equal(soon));
        Assert.True(earlier.Deadline().Deadline.Before(soon));
        cancel();
        Assert.Equal(context.Canceled, later.Err());
        Assert.Equal(context.DeadlineExceeded, context.WithTimeout(parent, -1).Ctx.Err());
    }

    [Fact]
    public void Value_IsTheNearest()
    {
        var ctx = context.WithValue(context.WithValue(context.Background(), (GoString)"k", 1L), (GoString)"k", 2L);
        ctx = context.WithCancel(context.WithTimeout(ctx, time.Hour).Ctx).Ctx;
        Assert.Equal(2L, ctx.Value((GoString)"k"));
        Assert.Null(ctx.Value((GoString)"other"));
        Assert.Null(ctx.Value(1L));
    }

    [Fact]
    public void String_NamesTheChain()
    {
        var ctx = context.WithCancel(context.Background()).Ctx;
        Assert.Equal("context.Background.WithCancel", Name(ctx));
        ctx = context.WithValue(ctx, (GoString)"key", (GoString)"v");
        Assert.Equal("context.Background.WithCancel.WithValue(key, v)", Name(ctx));
        Assert.Equal("context.TODO.WithValue(int, <nil>)", Name(context.WithValue(context.TODO(), 1L, null)));
        Assert.Equal("context.TODO.WithoutCancel", Name(context.WithoutCancel(context.TODO())));
        var (late, _) = context.WithDeadline(context.Background(), time.Date(2200, 1, 2, 3, 4, 5, 0, time.UTC));
        Assert.StartsWith("context.Background.WithDeadline(2200-01-02 03:04:05 +0000 UTC [", Name(late));

        static string Name(context.Context c) => ((fmt.Stringer)c).String().ToString();
    }

    [Fact]
    public void AfterFunc_RunsOnceOrIsStopped()
    {
        var (ctx, cancel) = context.WithCancel(context.Background());
        var ran = new Chan<bool>(1);
        var stop = context.AfterFunc(ctx, () => ran.Send(true));
        var stopped = context.AfterFunc(ctx, () => ran.Send(false));
        Assert.True(stopped());
        Assert.False(stopped());
        cancel();
        Assert.True(ran.Receive());
        Assert.False(stop());
        Assert.False(ran.TryReceive(out _, out _));
        context.AfterFunc(ctx, async GoTask () => await ran.SendAsync(true));
        Assert.True(ran.Receive());
    }

    public static TheoryData<Action, string> Misuses => new()
    {
        { static () => context.WithCancel(null), "cannot create context from nil parent" },
        { static () => context.WithTimeout(null, 1), "cannot create context from nil parent" },
        { static () => context.WithValue(null, 1L, 1L), "cannot create context from nil parent" },
        { static () => context.WithoutCancel(null), "cannot create context from nil parent" },
        { static () => context.WithValue(context.Background(), null, 1L), "nil key" },
        { static () => context.WithValue(context.Background(), new Slice<long>(1), 1L), "key is not comparable" },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void Misuse_Panics(Action misuse, string text) =>
        Assert.Equal(text, Assert.Throws<GoPanic>(misuse).Value!.ToString());

    [Fact]
    public void ForeignParent_IsWatchedByAGoroutine()
    {
        var parent = new Foreign();
        var (child, _) = context.WithCancel(parent);
        Assert.Null(child.Err());
        parent.Finish();
        child.Done().Receive();
        Assert.Equal("foreign", child.Err()!.Error());
    }

    [Fact]
    public void ForeignParent_WithAfterFunc_IsAsked()
    {
        var parent = new ForeignWithAfterFunc();
        var (child, cancel) = context.WithCancel(parent);
        parent.Finish();
        Assert.Equal("foreign", child.Err()!.Error());
        cancel();
        Assert.Equal(0, parent.Stops);

        var (other, cancelOther) = context.WithCancel(new ForeignWithAfterFunc());
        cancelOther();
        Assert.Equal(context.Canceled, other.Err());
    }

    private class Foreign : context.Context
    {
        private readonly Chan<Empty> _done = new();
        private error? _err;

        public (time.Time Deadline, bool Ok) Deadline() => default;

        public Chan<Empty>? Done() => _done;

        public error? Err() => Volatile.Read(ref _err);

        public object? Value(object? key) => null;

        public virtual void Finish()
        {
            Volatile.Write(ref _err, errors.New("foreign"));
            _done.Close();
        }
    }

    private sealed class ForeignWithAfterFunc : Foreign, context.AfterFuncer
    {
        private Action? _call;

        public int Stops { get; private set; }

        public Func<bool> AfterFunc(Action f)
        {
            _call = f;
            return () =>
            {
                Stops++;
                return true;
            };
        }

        public override void Finish()
        {
            base.Finish();
            _call!();
        }
    }
}
