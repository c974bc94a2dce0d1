// Defer, panic, recover and Goexit against plain and async functions, suspended or not: the matrix where translations break.

using System.Runtime.CompilerServices;

namespace GoRuntime.Tests.Panics;

public class DeferTests
{
    public enum Form
    {
        Plain,
        Async,
        AsyncSuspending,
    }

    public static TheoryData<Form> Forms => [Form.Plain, Form.Async, Form.AsyncSuspending];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Return_RunsDeferredLastInFirstOut(Form form) => Check(form, (f, log) =>
    {
        f.Defer(log, "1");
        f.Defer(log, "2");
        f.Defer(log, "3");
    }, null, "3 2 1 returned");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Panic_RunsDeferred_AndGoesOn(Form form) => Check(form, (f, log) =>
    {
        f.Defer(log, "1");
        f.Defer(log, "2");
    }, () => throw Builtins.panic("A"), "2 1 panic: A");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Recover_InDeferred_StopsThePanic(Form form) => Check(form, (f, log) =>
    {
        f.Defer(log, "1");
        f.Do(() => log.Add($"recovered {Builtins.recover()}"));
        f.Defer(log, "2");
    }, () => throw Builtins.panic("A"), "2 recovered A 1 returned");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Recover_Twice_SecondIsNil(Form form) => Check(form, (f, log) =>
    {
        f.Do(() => log.Add($"outer {Builtins.recover() ?? "nil"}"));
        f.Do(() => log.Add($"recovered {Builtins.recover()} {Builtins.recover() ?? "nil"}"));
    }, () => throw Builtins.panic("A"), "recovered A nil outer nil returned");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Recover_WithoutPanic_IsNil(Form form) => Check(form, (f, log) =>
        f.Do(() => log.Add($"recovered {Builtins.recover() ?? "nil"}")), null, "recovered nil returned");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Panic_InDeferred_ReplacesThePanic(Form form) => Check(form, (f, log) =>
    {
        f.Do(() => log.Add($"recovered {Builtins.recover()}"));
        f.Do(() => throw Builtins.panic("B"));
        f.Defer(log, "1");
    }, () => throw Builtins.panic("A"), "1 recovered B returned");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Panic_InDeferredOfReturn_IsThrown(Form form) => Check(form, (f, log) =>
    {
        f.Defer(log, "1");
        f.Do(() => throw Builtins.panic("B"));
    }, null, "1 panic: B");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Recover_AndPanicAgain_GoesOn(Form form) => Check(form, (f, log) =>
        f.Do(() => throw Builtins.panic((GoString)("again " + Builtins.recover()))), () => throw Builtins.panic("A"), "panic: again A");

    [Theory]
    [MemberData(nameof(Forms))]
    public void ClrException_BecomesRuntimeError(Form form) => Check(form, (f, log) =>
        f.Do(() => log.Add($"recovered {((error)Builtins.recover()!).Error()}")), () =>
    {
        object? nothing = null;
        nothing!.ToString();
    }, "recovered runtime error: invalid memory address or nil pointer dereference returned");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Goexit_IsNotRecovered(Form form) => Check(form, (f, log) =>
    {
        f.Defer(log, "1");
        f.Do(() => log.Add($"recovered {Builtins.recover() ?? "nil"}"));
    }, Go.Goexit, "recovered nil 1 Goexit");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Goexit_OvertakenByRecoveredPanic_GoesOn(Form form) => Check(form, (f, log) =>
    {
        f.Defer(log, "1");
        f.Do(() => log.Add($"recovered {Builtins.recover()}"));
        f.Do(() => throw Builtins.panic("W"));
    }, Go.Goexit, "recovered W 1 Goexit");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Panic_OvertakenByGoexit_IsGone(Form form) => Check(form, (f, log) =>
    {
        f.Defer(log, "1");
        f.Do(() => log.Add($"recovered {Builtins.recover() ?? "nil"}"));
        f.Do(Go.Goexit);
    }, () => throw Builtins.panic("P"), "recovered nil 1 Goexit");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Recover_InFunctionOfItsOwnInsideDeferred_IsNil(Form form) => Check(form, (f, log) =>
        f.Do(() =>
        {
            log.Add("before");
            RecoverInHelper(log);
            log.Add("after");
        }), () => throw Builtins.panic("A"), "before helper nil after panic: A");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Recover_InDeferredOfDeferred_OnlyItsOwnPanic(Form form) => Check(form, (f, log) =>
        f.Do(() => RunPlain(
            g => g.Defer(() => log.Add($"inner {Builtins.recover() ?? "nil"}")),
            null)), () => throw Builtins.panic("A"), "inner nil panic: A");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Panic_RecoveredInsideDeferred_OuterGoesOn(Form form) => Check(form, (f, log) =>
        f.Do(() => RunPlain(
            g => g.Defer(() => log.Add($"inner {Builtins.recover() ?? "nil"}")),
            () => throw Builtins.panic("B"))), () => throw Builtins.panic("A"), "inner B panic: A");

    [Fact]
    public void Defer_OfNamedFunction_RecoversInIt()
    {
        var log = new List<string>();
        RunPlain(f => f.Defer(RecoverInHelper, log), () => throw Builtins.panic("A"));
        RunPlain(f => f.Defer(() => RecoverInHelper(log)), () => throw Builtins.panic("B"));
        Assert.Equal(["helper A", "helper B"], log);
    }

    [Fact]
    public void Defer_OfRecoverItself_DoesNotStopThePanic()
    {
        var caught = Assert.Throws<GoPanic>(() =>
            RunPlain(f => f.Defer(() => { _ = Recovery.Recover(); throw Builtins.panic("B"); }), () => throw Builtins.panic("A")));
        Assert.Equal("B", caught.Message);
        Assert.True(caught.Record!.Link!.Recovered);
    }

    [Fact]
    public void Defer_ManyTimes_AllRun()
    {
        var count = 0;
        RunPlain(f =>
        {
            for (var i = 0; i < 1000; i++)
            {
                f.Defer(() => count++);
            }
        }, null);
        Assert.Equal(1000, count);
    }

    [Fact]
    public void Defer_WithArguments_EvaluatedAtOnce()
    {
        var log = new List<string>();
        RunPlain(f =>
        {
            var x = 1;
            f.Defer((a, b) => log.Add($"{a} {b}"), x, "b");
            f.Defer((a, b, c, d) => log.Add($"{a}{b}{c}{d}"), x, 2, 3, 4);
            x = 9;
            log.Add($"{x}");
        }, null);
        Assert.Equal(["9", "1234", "1 b"], log);
    }

    [Fact]
    public void Defer_AsyncRunBlocking_Waits()
    {
        var done = false;
        RunPlain(f => f.Defer(async () =>
        {
            await Go.SleepAsync(1000);
            done = true;
        }), null);
        Assert.True(done);
    }

    [Fact]
    public void Result_ChangedByDeferred_IsSeen()
    {
        static long F()
        {
            var result = 0L;
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => result *= 2);
                frame.Defer(() => result = Builtins.recover() is GoString ? 21 : 0);
                throw Builtins.panic("A");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }

            frame.Run();
            return result;
        }

        Assert.Equal(42, F());
    }

    [Fact]
    public void FatalError_PassesWithoutRunningDeferred()
    {
        var ran = false;
        FatalError.Handler = _ => { };
        try
        {
            Assert.Throws<FatalError>(() => RunPlain(f => f.Defer(() => ran = true), () => FatalError.Throw("x")));
        }
        finally
        {
            FatalError.Handler = null;
        }

        Assert.False(ran);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RecoverInHelper(List<string> log) => log.Add($"helper {Builtins.recover() ?? "nil"}");

    // A function with deferred calls, in the form to test: what it did and how it ended.
    private static void Check(Form form, Action<Deferring, List<string>> defer, Action? body, string expected)
    {
        var log = new List<string>();
        void Guarded(Action run)
        {
            try
            {
                run();
                log.Add("returned");
            }
            catch (GoPanic e)
            {
                log.Add("panic: " + e.Message);
            }
            catch (GoexitException)
            {
                log.Add("Goexit");
            }
        }

        if (form == Form.Plain)
        {
            Guarded(() => RunPlain(f => defer(new Deferring(f, form), log), body));
        }
        else
        {
            GoTest.RunPlain(() => Guarded(() => Go.Block(RunAsync(form, f => defer(new Deferring(f, form), log), body))));
        }

        Assert.Equal(expected, string.Join(" ", log));
    }

    private static void RunPlain(Action<DeferFrame> defer, Action? body)
    {
        var frame = new DeferFrame();
        try
        {
            defer(frame);
            body?.Invoke();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }

        frame.Run();
    }

    private static async GoTask RunAsync(Form form, Action<DeferFrame> defer, Action? body)
    {
        var frame = new DeferFrame();
        try
        {
            defer(frame);
            if (form == Form.AsyncSuspending)
            {
                await Go.YieldAsync();
            }

            body?.Invoke();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }

        await frame.RunAsync();
    }

    // Defers function literals in the form under test.
    private sealed class Deferring(DeferFrame frame, Form form)
    {
        public void Defer(List<string> log, string text) => frame.Defer(log.Add, text);

        public void Do(Action literal)
        {
            frame.Defer(literal);
            if (form == Form.AsyncSuspending)
            {
                // Between the others: makes the frame run asynchronously.
                frame.Defer(async () => await Go.YieldAsync());
            }
        }
    }
}
