using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;
using static GoProgram.Program;

namespace GoProgram;

[GoType("main.Guard")]
internal struct Guard
{
    public GoString name;

    public void Recover()
    {
        fmt.Println(this.name, (GoString)"recovers", recover());
    }
}

internal static partial class Program
{
    internal static object helper()
    {
        return recover();
    }

    internal static GoString indirect()
    {
        GoString how = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var r = recover();
                if (r != null)
                {
                    how = fmt.Sprint((GoString)"directly: ", r);
                }
            });
            frame.Defer(() =>
            {
                // A call further down does not recover,
                var r = helper();
                if (r != null)
                {
                    how = "helper";
                }
                // nor does a function literal called here.
                ((Action)(() =>
                {
                    {
                        var r1 = recover();
                        if (r1 != null)
                        {
                            how = "literal";
                        }
                    }
                }))();
            });
            throw panic((GoString)"p");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return how;
    }

    internal static object deferredHelper()
    {
        object r = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"after helper:", recover()));
            frame.Defer(() => helper());
            throw panic((GoString)"taken by the deferred helper itself");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return r;
    }

    internal static void method()
    {
        var frame = new DeferFrame();
        try
        {
            var g = new Ptr<Guard>(new Guard { name = "guard" });
            frame.Defer(() => g.Value.Recover());
            throw panic((GoString)"in method");
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
            fmt.Println(indirect());
            fmt.Println(deferredHelper());
            method();
            frame.Defer(() => fmt.Println(recover()));
            frame.Defer(() =>
            {
            });
            frame.Defer(() => throw panic((GoString)"deferred panic"));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
