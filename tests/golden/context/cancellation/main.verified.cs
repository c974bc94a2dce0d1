using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.key")]
internal readonly struct key(GoString value) : INamed<GoString>, IEquatable<key>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator key(GoString value) => new(value);

    public static implicit operator key(string value) => new(value);

    public bool Equals(key other) => Value == other.Value;

    public override bool Equals(object obj) => obj is key other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(key a, key b) => a.Value == b.Value;

    public static bool operator !=(key a, key b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static async GoTask worker(context.Context ctx, Chan<GoString> results)
    {
        var receive = ctx.Done().ReceiveCase();
        var receive1 = time.After(time.Minute).ReceiveCase();
        switch (await Select.RunAsync(receive, receive1))
        {
            case 0:
                await results.SendAsync(ctx.Err().Error());
                break;
            default:
                await results.SendAsync("finished");
                break;
        }
    }

    internal static async GoTask main()
    {
        var (ctx, cancel) = context.WithCancel(context.Background());
        var results = new Chan<GoString>(0);
        for (long i = 0; i < 3; i++)
        {
            Go.Run(worker, ctx, results);
        }
        fmt.Println(ctx.Err());
        cancel();
        cancel();
        for (long i = 0; i < 3; i++)
        {
            var arg = await results.ReceiveAsync();
            fmt.Println(arg);
        }
        fmt.Println(ctx.Err(), equal(ctx.Err(), context.Canceled), context.Cause(ctx));

        var (parent, stop) = context.WithCancelCause(context.WithValue(context.Background(), new key("user"), (GoString)"ann"));
        var (child, cancelChild) = context.WithTimeout(parent, time.Hour);
        var frame = new DeferScope();
        try
        {
            fmt.Println(child.Value(new key("user")), child.Value((GoString)"user"), child.Value(new key("x")));
            var (_, has) = child.Deadline();
            fmt.Println(has);
            stop(errors.New("the reason"));
            await child.Done().ReceiveAsync();
            fmt.Println(child.Err(), context.Cause(child));

            var (@short, cancelShort) = context.WithTimeout(context.Background(), 5 * time.Millisecond);
            try
            {
                var wg = new WaitGroup();
                wg.Add(1);
                Go.Run(async () =>
                {
                    try
                    {
                        await @short.Done().ReceiveAsync();
                    }
                    finally
                    {
                        wg.Done();
                    }
                });
                await wg.WaitAsync();
                fmt.Println(@short.Err(), errors.Is(@short.Err(), context.DeadlineExceeded));
                var (grandchild, c) = context.WithCancel(@short);
                try
                {
                    fmt.Println(grandchild.Err());
                    fmt.Println(context.Background(), context.TODO());
                    var after = new Chan<bool>(0);
                    var (ctx2, cancel2) = context.WithCancel(context.Background());
                    var stopAfter = context.AfterFunc(ctx2, async () => await after.SendAsync(true));
                    cancel2();
                    var arg = await after.ReceiveAsync();
                    fmt.Println(arg, stopAfter());
                    var detached = context.WithoutCancel(ctx);
                    fmt.Println(detached.Err(), detached.Done() == null);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(c);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(cancelShort);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(cancelChild);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
