// Contexts and .NET's cancellation tokens, both ways.
using GoRuntime;

namespace GoStd.Tests.Contexts;

public class CancellationTokenTests
{
    [Fact]
    public async Task Token_OfAContext_IsCanceledWithIt()
    {
        var (ctx, cancel) = context.WithCancel(context.Background());
        var token = ctx.ToCancellationToken();
        Assert.True(token.CanBeCanceled);
        Assert.Equal(token, ctx.ToCancellationToken());
        var delay = Task.Delay(Timeout.Infinite, token);
        Assert.False(token.IsCancellationRequested);
        cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delay);
        Assert.True(ctx.ToCancellationToken().IsCancellationRequested);
    }

    [Fact]
    public void Token_OfAContextThatIsNeverDone_IsNone()
    {
        Assert.Equal(CancellationToken.None, context.Background().ToCancellationToken());
        Assert.Equal(CancellationToken.None, context.WithoutCancel(context.TODO()).ToCancellationToken());
    }

    [Fact]
    public void Token_OfADoneContext_IsCanceledAtOnce() =>
        Assert.True(context.WithTimeout(context.Background(), -1).Ctx.ToCancellationToken().IsCancellationRequested);

    [Fact]
    public async Task Token_OfADeadline_IsCanceledInTime()
    {
        var (ctx, cancel) = context.WithTimeout(context.Background(), time.Millisecond);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, ctx.ToCancellationToken()));
        Assert.Same(context.DeadlineExceeded, ctx.Err());
        cancel();
    }

    [Fact]
    public void Context_OfAToken_IsCanceledWithIt()
    {
        using var source = new CancellationTokenSource();
        var (ctx, _) = context.WithCancellationToken(context.WithValue(context.Background(), 1L, 2L), source.Token);
        var (child, _) = context.WithTimeout(ctx, time.Hour);
        Assert.Null(ctx.Err());
        Assert.Equal(2L, child.Value(1L));
        source.Cancel();
        Assert.Same(context.Canceled, ctx.Err());
        Assert.Same(context.Canceled, child.Err());
        Assert.Same(context.Canceled, context.Cause(child));
        Assert.Equal("context.Background.WithValue(int, int).WithCancel", ((fmt.Stringer)ctx).String());
    }

    [Fact]
    public void Context_OfACanceledToken_IsDoneAtOnce() =>
        Assert.Same(context.Canceled, context.WithCancellationToken(context.Background(), new CancellationToken(true)).Ctx.Err());

    [Fact]
    public void Context_OfAToken_EndsWithItsParentOrItsCancel_AndLetsGoOfTheToken()
    {
        using var source = new CancellationTokenSource();
        var (parent, cancelParent) = context.WithCancelCause(context.Background());
        var (first, _) = context.WithCancellationToken(parent, source.Token);
        var (second, cancelSecond) = context.WithCancellationToken(context.Background(), source.Token);
        cancelParent(errors.New("why"));
        cancelSecond();
        Assert.Equal("why", context.Cause(first)!.Error());
        Assert.Same(context.Canceled, second.Err());
        source.Cancel();
        Assert.Equal("why", context.Cause(first)!.Error());
    }

    [Fact]
    public void NilParent_Panics() =>
        Assert.Equal(
            "cannot create context from nil parent",
            Assert.Throws<GoPanic>(() => context.WithCancellationToken(null, default)).Message);
}
