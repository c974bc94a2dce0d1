// What package context panics with.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void @try(GoString what, Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref what) => fmt.Println(what + ":", frame.Recover()), ref what);
        frame.End();
    }

    internal static void main()
    {
        var bg = context.Background();
        context.Context none = null;
        @try("WithCancel", () => context.WithCancel(none));
        @try("WithCancelCause", () => context.WithCancelCause(none));
        @try("WithDeadline", () => context.WithDeadline(none, time.Now()));
        @try("WithTimeout", () => context.WithTimeout(none, time.Second));
        @try("WithTimeoutCause", () => context.WithTimeoutCause(none, time.Second, null));
        @try("WithValue", () => context.WithValue(none, 1L, 2L));
        @try("WithoutCancel", () => context.WithoutCancel(none));
        @try("nil key", () => context.WithValue(bg, null, 2L));
        @try("slice key", () => context.WithValue(bg, new Slice<long>([1]), 2L));
        @try("func key", () => context.WithValue(bg, new Boxed<Action>(() =>
        {
        }, "func()"), 2L));
        @try("struct key", () => context.WithValue(bg, new Struct(), 2L));
        @try("Cause", () => context.Cause(none));
        @try("AfterFunc", () => context.AfterFunc(none, () =>
        {
        }));
        context.WithCancel(none);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { f []int }")]
internal struct Struct
{
    public Slice<long> f;
}
