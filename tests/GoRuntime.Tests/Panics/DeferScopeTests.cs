// Deferred calls that a function makes itself: what they are given, and what becomes of panics that pass them.

namespace GoRuntime.Tests.Panics;

public class DeferScopeTests
{
    private static string OnGoroutine(Func<string> function)
    {
        var result = "";
        GoTest.Run(() =>
        {
            result = function();
            return default;
        });
        return result;
    }

    private static string Outcome(Func<string> function)
    {
        try
        {
            return function();
        }
        catch (GoPanic panic)
        {
            return panic.Message;
        }
    }

    // What a translated function looks like: two deferred calls, the later one first.
    private static string Function(Action body, bool recovers, Action<string> later)
    {
        var log = "";
        var frame = new DeferScope();
        try
        {
            try
            {
                body();
                log = "body";
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref log, ref later) =>
            {
                log += " later";
                later(log);
            }, ref log, ref later);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref log, ref recovers) => log += $" first {(recovers ? frame.Recover() : "-")}",
            ref log, ref recovers);
        frame.End();
        return log;
    }

    [Fact]
    public void End_WithoutPanic_Returns() =>
        Assert.Equal("body later first ", OnGoroutine(() => Outcome(() => Function(static () => { }, true, static _ => { }))));

    [Fact]
    public void Recover_StopsThePanic() => Assert.Equal(" later first A",
        OnGoroutine(() => Outcome(() => Function(static () => throw Builtins.panic("A"), true, static _ => { }))));

    [Fact]
    public void End_ThrowsOn_WhatNobodyRecovered()
    {
        var seen = "";
        Assert.Equal("A", OnGoroutine(() => Outcome(() => Function(static () => throw Builtins.panic("A"), false, log => seen = log))));
        Assert.Equal(" later", seen);
    }

    [Fact]
    public void PanicOfADeferredCall_ReplacesTheOther() => Assert.Equal(" later first B", OnGoroutine(() =>
        Outcome(() => Function(static () => throw Builtins.panic("A"), true, static _ => throw Builtins.panic("B")))));

    [Fact]
    public void PanicOfADeferredCall_ReachesTheOneBefore() => Assert.Equal("body later first B", OnGoroutine(() =>
        Outcome(() => Function(static () => { }, true, static _ => throw Builtins.panic("B")))));

    [Fact]
    public void Values_AreHandedOver_WhileItPanics()
    {
        var seen = "";
        Assert.Equal("A", OnGoroutine(() => Outcome(() =>
        {
            var frame = new DeferScope();
            try
            {
                throw Builtins.panic("A");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (set, a, b) => set($"{a} {b}"), (Action<string>)(s => seen = s), 1, "two");
            frame.End();
            return "";
        })));
        Assert.Equal("1 two", seen);
    }

    [Fact]
    public void Run_OfNoFunction_IsANilDereference() => Assert.Contains("nil pointer", OnGoroutine(() => Outcome(() =>
    {
        var frame = new DeferScope();
        try
        {
            try
            {
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.End();
        return "";
    })));
}
