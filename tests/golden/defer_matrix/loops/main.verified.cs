using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;
using static GoProgram.Program;

namespace GoProgram;

[GoType("main.resource")]
internal struct resource
{
    public GoString name;

    public void Close(Ptr<Slice<GoString>> log)
    {
        log.Value = append(log.Value, "close " + this.name);
    }
}

internal static partial class Program
{
    internal static async GoTask<Slice<GoString>> open(Chan<GoString> ch)
    {
        var log = new Ptr<Slice<GoString>>();
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                log.Value = append(log.Value, (GoString)"all closed");
            });
            await foreach (var name in ch.All())
            {
                var r = new Ptr<resource>(new resource { name = name });
                frame.Defer(() => r.Value.Close(log));
                log.Value = append(log.Value, "open " + name);
            }
            log.Value = log.Value;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return log.Value;
    }

    internal static async GoTask<(long, error)> labelled(Chan<GoString> ch)
    {
        long n = 0;
        error err = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var r = recover();
                if (r != null)
                {
                    err = fmt.Errorf("after %d: %v", n, r);
                }
            });
            while (true)
            {
                {
                    var v = await ch.ReceiveAsync();
                    switch (0)
                    {
                        case var _ when v == "":
                            goto outer_break;
                        case var _ when v == "bad":
                            throw panic(v);
                        default:
                            frame.Defer(() =>
                            {
                                n *= 2;
                            });
                            n++;
                            break;
                    }
                }
            }
        outer_break:
            ;
            (n, err) = (n, null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return (n, err);
    }

    internal static Chan<GoString> feed(Slice<GoString> names)
    {
        var ch = new Chan<GoString>(0);
        Go.Run(async () =>
        {
            foreach (var n in names)
            {
                await ch.SendAsync(n);
            }
            ch.Close();
        });
        return ch;
    }

    internal static async GoTask main()
    {
        var arg = (object)await open(feed(new Slice<GoString>(["a", "b", "c"])));
        fmt.Println(arg);
        var arg1 = (object)await open(feed(default(Slice<GoString>)));
        fmt.Println(arg1);
        var (n, err) = await labelled(feed(new Slice<GoString>(["x", "y", "z"])));
        fmt.Println(n, err);
        var (n1, err1) = await labelled(feed(new Slice<GoString>(["x", "y", "bad", "z"])));
        fmt.Println(n1, err1);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
