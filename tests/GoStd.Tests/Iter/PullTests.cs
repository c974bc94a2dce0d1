// Package iter: Pull and Pull2. What is expected is what real Go prints for the same program.
using System.Runtime.ExceptionServices;
using GoRuntime;

namespace GoStd.Tests.Iter;

public class PullTests
{
    private const string NilDereference = "runtime error: invalid memory address or nil pointer dereference";

    private readonly List<string> _events = [];

    public static TheoryData<string, Action<Func<long, bool>>?> Panicking => new()
    {
        { "E", static _ => throw Builtins.panic((GoString)"E") },
        { NilDereference, null },
        { "runtime error: index out of range [0] with length 0", static yield => yield(default(Slice<long>)[0]) },
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Next_GivesEachValueUntilStopped(bool inGoroutine) => Run(inGoroutine, () =>
    {
        var (next, stop) = iter.Pull<long>(Count);
        Assert.Equal((1, true), next());
        Assert.Equal((2, true), next());
        stop();
        Assert.Equal((0, false), next());
        stop();
        Assert.Equal(["told to stop", "ends"], _events);
    });

    [Fact]
    public void Stop_BeforeNext_NeverRunsTheIterator() => Run(inGoroutine: true, () =>
    {
        var (next, stop) = iter.Pull<long>(Count);
        stop();
        Assert.Equal((0, false), next());
        Assert.Empty(_events);
    });

    [Fact]
    public void Pull2_EndsWithTheIterator() => Run(inGoroutine: true, () =>
    {
        var (next, _) = iter.Pull2<long, string>(static yield => yield(1, "a"));
        Assert.Equal((1, "a", true), next());
        Assert.Equal((0, null!, false), next());
        Assert.Equal((0, null!, false), next());
    });

    [Fact]
    public void Yield_AfterStop_IsRefused() => Run(inGoroutine: true, () =>
    {
        var answers = new List<bool>();
        var (next, stop) = iter.Pull<long>(yield =>
        {
            answers.Add(yield(1));
            answers.Add(yield(2));
        });
        next();
        stop();
        Assert.Equal([false, false], answers);
    });

    [Theory]
    [MemberData(nameof(Panicking))]
    public void Panic_OfTheIterator_GoesOnInNextOnce(string message, Action<Func<long, bool>>? seq) => Run(inGoroutine: true, () =>
    {
        var (next, stop) = iter.Pull(seq);
        Assert.Equal(message, Assert.Throws<GoPanic>(() => next()).Message);
        Assert.Equal((0, false), next());
        stop();
    });

    [Fact]
    public void Panic_WhileStopping_GoesOnInStopOnce() => Run(inGoroutine: true, () =>
    {
        var (next, stop) = iter.Pull<long>(static yield =>
        {
            yield(1);
            throw Builtins.panic((GoString)"late");
        });
        next();
        Assert.Equal("late", Assert.Throws<GoPanic>(stop).Message);
        stop();
    });

    [Fact]
    public void Goexit_OfTheIterator_IsTheCallers() => Run(inGoroutine: true, () =>
    {
        var (next, _) = iter.Pull<long>(static yield =>
        {
            yield(1);
            Go.Goexit();
        });
        next();
        Assert.Throws<GoexitException>(() => next());
        Assert.Equal((0, false), next());
    });

    [Fact]
    public void Next_InTheIterator_Panics() => Run(inGoroutine: true, () =>
    {
        Func<(long, bool)> next = null!;
        Func<(long, long, bool)> next2 = null!;
        (next, _) = iter.Pull<long>(yield =>
        {
            Assert.Equal("iter.Pull: next called again before yield", Assert.Throws<GoPanic>(() => next()).Message);
            yield(1);
        });
        (next2, _) = iter.Pull2<long, long>(yield =>
        {
            Assert.Equal("iter.Pull2: next called again before yield", Assert.Throws<GoPanic>(() => next2()).Message);
            yield(1, 2);
        });
        Assert.Equal((1, true), next());
        Assert.Equal((1, 2, true), next2());
    });

    [Fact]
    public void Yield_OutsideOfTheIterator_Panics() => Run(inGoroutine: true, () =>
    {
        Func<long, bool> leaked = null!;
        var (next, _) = iter.Pull<long>(yield =>
        {
            leaked = yield;
            yield(1);
        });
        next();
        Assert.Equal("iter.Pull: yield called again before next", Assert.Throws<GoPanic>(() => leaked(4)).Message);
        next();
        Assert.False(leaked(4));
    });

    [Fact]
    public void Iterator_ThatSleepsAndReceives_KeepsItsCallerWaiting() => Run(inGoroutine: true, () =>
    {
        var ch = new Chan<long>();
        Go.Run(async () =>
        {
            for (var i = 0L; i < 3; i++)
            {
                await Go.SleepAsync(100_000);
                await ch.SendAsync(i);
            }

            ch.Close();
        });
        var (next, _) = iter.Pull(Go.Blocking<Func<long, bool>>(async yield =>
        {
            await foreach (var x in ch.All())
            {
                if (!yield(x))
                    return;
            }
        }));
        Assert.Equal([(0, true), (1, true), (2, true), (0, false)], [next(), next(), next(), next()]);
    });

    [Fact]
    public void Next_FromManyGoroutines_IsInTurn() => Run(inGoroutine: true, () =>
    {
        var (next, stop) = iter.Pull<long>(Count);
        for (var i = 1L; i <= 200; i++)
        {
            var done = new Chan<long>();
            Go.Run(() => done.Send(next().Item1));
            Assert.Equal(i, done.Receive());
        }

        stop();
    });

    [Fact]
    public void Nested_Pulls_WorkTogether() => Run(inGoroutine: true, () =>
    {
        var (next, stop) = iter.Pull<long>(yield =>
        {
            var (inner, stopInner) = iter.Pull<long>(Count);
            while (yield(inner().Item1 * 10))
            {
            }

            stopInner();
        });
        Assert.Equal([(10, true), (20, true), (30, true)], [next(), next(), next()]);
        stop();
        Assert.Equal(["told to stop", "ends"], _events);
    });

    [Fact]
    public void AwaitedYield_IsTakenToo() => Run(inGoroutine: true, () =>
    {
        Action<Func<long, GoTask<bool>>> seq = static yield => _ = Go.Block(yield(7)) && Go.Block(yield(8));
        var (next, _) = iter.Pull(seq);
        Assert.Equal([(7, true), (8, true), (0, false)], [next(), next(), next()]);
        Assert.Equal([7, 8], slices.Collect(seq).ToArray());
        Assert.Equal([7, 8], slices.Sorted(seq).ToArray());
    });

    [Fact]
    public void NumGoroutine_CountsTheIterator() => Run(inGoroutine: true, () =>
    {
        var before = Go.NumGoroutine;
        var (next, stop) = iter.Pull<long>(Count);
        Assert.Equal(before + 1, Go.NumGoroutine);
        next();
        stop();
        Assert.Equal(before, Go.NumGoroutine);
    });

    // Switching leaves the run queue as it is.
    [Fact]
    public void OneProcessor_OthersRunInTheirOrder()
    {
        var processors = Go.MaxProcs(1);
        try
        {
            Run(inGoroutine: true, () =>
            {
                var done = new Chan<long>(2);
                Go.Run(() => Say("first", done));
                Go.Run(() => Say("last", done));
                var (next, stop) = iter.Pull<long>(Count);
                next();
                next();
                stop();
                done.Receive();
                done.Receive();
            });
        }
        finally
        {
            Go.MaxProcs(processors);
        }

        Assert.Equal(["told to stop", "ends", "last", "first"], _events);
    }

    private void Say(string what, Chan<long> done)
    {
        _events.Add(what);
        done.Send(0);
    }

    private void Count(Func<long, bool> yield)
    {
        for (var i = 1L; yield(i); i++)
        {
        }

        _events.Add("told to stop");
        _events.Add("ends");
    }

    private static void Run(bool inGoroutine, Action body)
    {
        ExceptionDispatchInfo? failure = null;
        using var done = new ManualResetEventSlim();
        void Guarded()
        {
            try
            {
                body();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }

            done.Set();
        }

        if (inGoroutine)
            Go.Run(Guarded);
        else
            new Thread(Guarded) { IsBackground = true }.Start();
        Assert.True(done.Wait(TimeSpan.FromMinutes(1)), "the goroutine did not end");
        failure?.Throw();
    }
}
