using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static error nested()
    {
        error err = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var r = frame.Recover();
                if (r != null)
                {
                    err = fmt.Errorf("outer: %v", r);
                }
            });
            frame.Defer(() =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    frame1.Defer(() =>
                    {
                        fmt.Println((GoString)"inner recovers", frame1.Recover());
                    });
                    throw panic((GoString)"second");
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run();
            });
            throw panic((GoString)"first");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return err;
    }

    internal static object replaced()
    {
        object r = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                r = frame.Recover();
            });
            frame.Defer(() =>
            {
                throw panic((GoString)"replacement");
            });
            throw panic((GoString)"original");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return r;
    }

    internal static error errSentinel;

    internal static error asError()
    {
        error err = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var (e, ok) = assertOk<error>(frame.Recover());
                if (ok)
                {
                    err = e;
                }
            });
            throw panic(errSentinel);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return err;
    }

    [Recovers]
    internal static void main()
    {
        var deferred = DeferredCall.Enter();
        fmt.Println(nested());
        fmt.Println(replaced());
        fmt.Println(equal(asError(), errSentinel));
        fmt.Println((GoString)"no panic:", deferred.Recover());
    }

    private static void InitializeVariables()
    {
        errSentinel = errors.New("sentinel");
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
