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
                var frame1 = new DeferScope();
                try
                {
                    throw panic((GoString)"second");
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.RunRecovering(static (ref frame1) =>
                {
                    fmt.Println((GoString)"inner recovers", frame1.Recover());
                });
                frame1.End();
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
        var frame = new DeferScope();
        try
        {
            try
            {
                throw panic((GoString)"original");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () =>
            {
                throw panic((GoString)"replacement");
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref r) =>
        {
            r = frame.Recover();
        }, ref r);
        frame.End();
        return r;
    }

    internal static error errSentinel;

    internal static error asError()
    {
        error err = null;
        var frame = new DeferScope();
        try
        {
            throw panic(errSentinel);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var (e, ok) = assertOk<error>(frame.Recover());
            if (ok)
            {
                err = e;
            }
        }, ref err);
        frame.End();
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
