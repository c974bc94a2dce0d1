// What an iterator function may not do with the body of a loop, and what Go says then. The texts are those of real Go 1.27.
namespace GoRuntime.Tests.Panics;

public class RangeLoopTests
{
    private const string AfterFalse = "runtime error: range function continued iteration after function for loop body returned false";
    private const string AfterPanic = "runtime error: range function continued iteration after loop body panic";
    private const string AfterExit = "runtime error: range function continued iteration after whole loop exit";
    private const string LostPanic = "runtime error: range function recovered a loop body panic and did not resume panicking";

    private static string? PanicOf(Action action) => Record.Exception(action) switch
    {
        null => null,
        GoPanic panic => Assert.IsType<RuntimeError>(panic.Value).Message,
        var other => other.Message,
    };

    // for x := range seq { body(x) }; the body says how the iteration ends.
    private static string? Loop(Action<Func<int, bool>> seq, Func<int, string> body) => PanicOf(() =>
    {
        var loop = new RangeLoop();
        seq(x =>
        {
            loop.Enter();
            return body(x) switch
            {
                "break" => loop.Break(),
                "leave" => loop.Leave(1),
                _ => loop.Continue(),
            };
        });
        loop.Done();
    });

    private static void Twice(Func<int, bool> yield)
    {
        yield(1);
        yield(2);
    }

    private static void Swallow(Action action)
    {
        try
        {
            action();
        }
        catch (Exception)
        {
            // An iterator that recovers.
        }
    }

    [Theory]
    [InlineData("continue", null)]
    [InlineData("break", AfterFalse)]
    [InlineData("leave", AfterFalse)]
    public void ABodyThatStoppedIsNotCalledAgain(string end, string? panic) => Assert.Equal(panic, Loop(Twice, _ => end));

    [Fact]
    public void ABodyIsNotCalledAfterTheLoop()
    {
        Func<int, bool>? kept = null;
        Assert.Null(Loop(yield => kept = yield, _ => ""));
        Assert.Equal(AfterExit, PanicOf(() => kept!(1)));
    }

    [Fact]
    public void ABodyThatPanickedIsNotCalledAgain() => Assert.Equal(AfterPanic, Loop(
        yield =>
        {
            Swallow(() => yield(1));
            yield(2);
        },
        _ => throw new InvalidOperationException("body")));

    [Fact]
    public void ABodyIsNotCalledByItself()
    {
        Func<int, bool>? kept = null;
        Assert.Equal(AfterPanic, Loop(
            yield =>
            {
                kept = yield;
                yield(1);
            },
            x =>
            {
                if (x == 1)
                {
                    kept!(2);
                }

                return "";
            }));
    }

    [Fact]
    public void APanicOfTheBodyGoesOn()
    {
        Assert.Equal("body", Loop(Twice, _ => throw new InvalidOperationException("body")));
        Assert.Equal(LostPanic, Loop(yield => Swallow(() => yield(1)), _ => throw new InvalidOperationException("body")));
    }

    [Fact]
    public void APanicForCallingTheBodyWronglyGoesOnToo() =>
        Assert.Equal(LostPanic, Loop(yield => Swallow(() => Twice(yield)), _ => "break"));

    [Fact]
    public void TheLoopKnowsWhereTheBodyWent()
    {
        var loop = new RangeLoop();
        loop.Enter();
        Assert.True(loop.Continue());
        loop.Enter();
        Assert.False(loop.Leave(2));
        loop.Done();
        Assert.False(loop.Left(1));
        Assert.True(loop.Left(2));
    }
}
