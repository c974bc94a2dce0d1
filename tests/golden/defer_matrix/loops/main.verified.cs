using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

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
                var r = frame.Recover();
                if (r != null)
                {
                    err = fmt.Errorf("after %d: %v", n, r);
                }
            });

            while (true)
            {
                {
                    var v = await ch.ReceiveAsync();
                    if (v == ""u8)
                    {
                        break;
                    }
                    else if (v == "bad"u8)
                    {
                        throw panic(v);
                    }
                    else
                    {
                        frame.Defer(() =>
                        {
                            n *= 2;
                        });
                        n++;
                    }
                }
            }
            err = null;
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
        var arg = await open(feed(new Slice<GoString>(["a", "b", "c"])));
        fmt.Println((object)arg);
        var arg1 = await open(feed(default(Slice<GoString>)));
        fmt.Println((object)arg1);
        var (n, err) = await labelled(feed(new Slice<GoString>(["x", "y", "z"])));
        fmt.Println(n, err);
        var (n1, err1) = await labelled(feed(new Slice<GoString>(["x", "y", "bad", "z"])));
        fmt.Println(n1, err1);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
