using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.counter")]
internal struct counter
{
    public long n;

    public void show(GoString label)
    {
        fmt.Println(label, this.n);
    }

    public void point(GoString label)
    {
        fmt.Println(label, this.n);
    }
}

internal static partial class Program
{
    internal static GoString trace(GoString name)
    {
        fmt.Println((GoString)"enter", name);
        return name;
    }

    internal static void leave(GoString name)
    {
        fmt.Println((GoString)"leave", name);
    }

    internal static void inner()
    {
        var frame = new DeferFrame();
        try
        {
            var arg = trace("inner");
            frame.Defer(() => leave(arg));
            for (long iNext = 0; iNext < 3; iNext++)
            {
                var i = iNext;
                frame.Defer(() => fmt.Println((GoString)"loop", i));
            }
            if (true)
            {
                var arg1 = trace("block");
                frame.Defer(() => leave(arg1));
            }
            fmt.Println((GoString)"body");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void main()
    {
        inner();
        var c = new counter { n = 1 };
        var receiver = c;
        var frame = new DeferScope();
        try
        {
            try
            {
                long n = 1;
                object nNow = n;
                try
                {
                    try
                    {
                        (n, c.n) = (2, 2);
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.Run(static (ref n) => fmt.Println((GoString)"closure", n), ref n);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static nNow => fmt.Println((GoString)"argument", nNow), nNow);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref c) => c.point("pointer receiver"), ref c);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.show("value receiver"), receiver);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
