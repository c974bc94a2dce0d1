// What Err and Cause say down a chain, whoever is canceled first.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static error parentCause;
    internal static error childCause;
    internal static error tooSlow;

    internal static void show(GoString what, Slice<context.Context> contexts)
    {
        fmt.Print(what, (GoString)":");
        foreach (var ctx in contexts.View())
        {
            fmt.Print((GoString)" [", ctx.Err(), (GoString)", ", context.Cause(ctx), (GoString)"]");
        }
        fmt.Println();
    }

    internal static async GoTask main()
    {
        var bg = context.Background();
        show("roots", new Slice<context.Context>([bg, context.TODO()]));

        {
            var (ctx, cancel) = context.WithCancelCause(bg);
            show("live", new Slice<context.Context>([ctx]));
            cancel(parentCause);
            show("canceled", new Slice<context.Context>([ctx]));
            cancel(childCause);
            show("canceled again", new Slice<context.Context>([ctx]));
        }
        {
            var (ctx, cancel) = context.WithCancelCause(bg);
            cancel(null);
            show("nil cause", new Slice<context.Context>([ctx]));
        }
        {
            var (parent, cancelParent) = context.WithCancelCause(bg);
            var (child, cancelChild) = context.WithCancelCause(parent);
            cancelParent(parentCause);
            cancelChild(childCause);
            show("parent first", new Slice<context.Context>([parent, child]));
        }
        {
            var (parent, cancelParent) = context.WithCancelCause(bg);
            var (child, cancelChild) = context.WithCancelCause(parent);
            cancelChild(childCause);
            show("child only", new Slice<context.Context>([parent, child]));
            cancelParent(parentCause);
            show("child first", new Slice<context.Context>([parent, child]));
        }
        {
            var (parent, cancelParent) = context.WithCancelCause(bg);
            var @value = context.WithValue(parent, 1L, 2L);
            var (child, cancelChild) = context.WithCancel(@value);
            cancelParent(parentCause);
            show("through a value", new Slice<context.Context>([@value, child]));
            cancelChild();
        }
        {
            var (parent, cancelParent) = context.WithCancel(bg);
            var (child, cancelChild) = context.WithCancelCause(parent);
            cancelParent();
            cancelChild(childCause);
            show("plain parent", new Slice<context.Context>([parent, child]));
        }
        {
            var (ctx, cancel) = context.WithTimeoutCause(bg, 0, tooSlow);
            show("timeout", new Slice<context.Context>([ctx]));
            cancel();
            show("timeout, canceled", new Slice<context.Context>([ctx]));
        }
        {
            var (ctx, cancel) = context.WithTimeoutCause(bg, time.Hour, tooSlow);
            cancel();
            show("canceled in time", new Slice<context.Context>([ctx]));
        }
        {
            var (parent, cancelParent) = context.WithTimeoutCause(bg, 0, tooSlow);
            var (child, cancelChild) = context.WithDeadlineCause(parent, time.Now().Add(time.Hour), childCause);
            show("parent too late", new Slice<context.Context>([parent, child]));
            cancelParent();
            cancelChild();
        }
        {
            var (soon, cancelSoon) = context.WithTimeout(bg, time.Millisecond);
            var (later, cancelLater) = context.WithTimeoutCause(soon, time.Hour, tooSlow);
            await later.Done().ReceiveAsync();
            show("earlier deadline wins", new Slice<context.Context>([soon, later]));
            cancelSoon();
            cancelLater();
        }
        {
            var (parent, cancel) = context.WithCancelCause(bg);
            var detached = context.WithoutCancel(parent);
            cancel(parentCause);
            show("detached", new Slice<context.Context>([parent, detached]));
            var (child, cancelChild) = context.WithCancelCause(detached);
            show("child of detached", new Slice<context.Context>([child]));
            cancelChild(childCause);
            show("child of detached", new Slice<context.Context>([child]));
        }
    }

    private static void InitializeVariables()
    {
        parentCause = errors.New("parent");
        childCause = errors.New("child");
        tooSlow = errors.New("too slow");
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
