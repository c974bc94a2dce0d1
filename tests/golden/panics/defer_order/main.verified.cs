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
        var frame = new DeferFrame();
        try
        {
            inner();
            var c = new counter { n = 1 };
            var receiver = c;
            frame.Defer(() => receiver.show("value receiver"));
            frame.Defer(() => c.point("pointer receiver"));
            long n = 1;
            object nNow = n;
            frame.Defer(() => fmt.Println((GoString)"argument", nNow));
            frame.Defer(() => fmt.Println((GoString)"closure", n));
            (n, c.n) = (2, 2);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
