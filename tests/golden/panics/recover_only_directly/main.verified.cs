using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Guard")]
internal struct Guard
{
    public GoString name;
}

[GoType("main.(*Guard)")]
internal static class GuardExtensions
{
    [Recovers]
    internal static void Recover(this Ptr<Guard> g)
    {
        var deferred = DeferredCall.Enter();
        var arg = deferred.Recover();
        fmt.Println(g.Value.name, (GoString)"recovers", arg);
    }
}

internal static partial class Program
{
    [Recovers]
    internal static object helper()
    {
        var deferred = DeferredCall.Enter();
        return deferred.Recover();
    }

    internal static GoString indirect()
    {
        GoString how = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var r = frame.Recover();
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
                ((Action)([Recovers] () =>
                {
                    var deferred = DeferredCall.Enter();
                    {
                        var r1 = deferred.Recover();
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
        var frame = new DeferScope();
        try
        {
            try
            {
                throw panic((GoString)"taken by the deferred helper itself");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run([Recovers] static () => helper());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"after helper:", frame.Recover()));
        frame.End();
        return r;
    }

    internal static void method()
    {
        var g = new Ptr<Guard>(new Guard { name = "guard" });
        var frame = new DeferScope();
        try
        {
            throw panic((GoString)"in method");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run([Recovers] static (g) => g.Recover(), g);
        frame.End();
    }

    [Recovers]
    internal static void main()
    {
        var deferred = DeferredCall.Enter();
        var frame = new DeferFrame();
        try
        {
            fmt.Println(indirect());
            fmt.Println(deferredHelper());
            method();
            frame.Defer(() => fmt.Println(frame.Recover()));
            frame.DeferRecover(deferred.Recover);
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
