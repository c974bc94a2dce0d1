// What deferred functions find on their stack: after a return, while the function panics, and after recover. A panicking function is
// still there, with the functions it had called.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.node")]
internal struct node
{
    public long @value;
    public Ptr<node> next;
}

internal static partial class Program
{
    // The frames of the program and of panics, innermost first.
    internal static void show(GoString what)
    {
        fmt.Println(what);
        var pcs = new Slice<nuint>(50);
        var frames = runtime.CallersFrames(pcs.Slice(0, runtime.Callers(2, pcs)));
        while (true)
        {
            var (frame, more) = frames.Next();
            var @file = frame.File.Slice(strings.LastIndexByte(frame.File, (byte)'/') + 1);
            if (strings.HasPrefix(frame.Function, "main."))
            {
                fmt.Println((GoString)"   ", frame.Function, @file, frame.Line);
            }
            else if (frame.Function != "runtime.goexit")
            {
                fmt.Println((GoString)"   ", frame.Function);
            }
            if (!more)
            {
                return;
            }
        }
    }

    internal static void returns(long n)
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                show("after the end");
            });
            for (long i = 0; i < n; i++)
            {
                fmt.Print(i, (GoString)" ");
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        // Where the function ends is the place of the call.
    }

    internal static void inLoop(long n)
    {
        var frame = new DeferFrame();
        try
        {
            for (long i = 0; i < n; i++)
            {
                frame.Defer(() => show("deferred in a loop"));
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static long second(Ptr<node> list)
    {
        return list.Value.next.Value.@value;
    }

    internal static long element(Slice<long> list, long i)
    {
        return list[i];
    }

    internal static long divided(long a, long b)
    {
        return div(a, b);
    }

    internal static void nilPointer()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                show("while a nil pointer panics");
                fmt.Println((GoString)"   ", frame.Recover());
                show("after recover");
            });
            fmt.Println((GoString)"before");
            second(new Ptr<node>());
            fmt.Println((GoString)"not reached");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void twoFunctions()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                show("the outer function's call");
                frame.Recover();
            });
            ((Action)(() =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    frame1.Defer(() => show("the inner function's call"));
                    element(default(Slice<long>), 2);
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run();
            }))();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void replaced()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                show("for the second panic");
                fmt.Println((GoString)"   ", frame.Recover());
            });
            frame.Defer(() =>
            {
                throw panic((GoString)"second");
            });
            throw panic((GoString)"first");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void replacedInCalled()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                show("for a panic of a function that was called for a panic");
                frame.Recover();
            });
            frame.Defer(() =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    frame1.Defer(() =>
                    {
                        fmt.Println((GoString)"   ", frame1.Recover());
                        throw panic((GoString)"third");
                    });
                    divided(1, 0);
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
    }

    internal static void afterReturnReplaced()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                show("for a panic of a call after a return");
                frame.Recover();
            });
            frame.Defer(() =>
            {
                throw panic((GoString)"late");
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void passedOn(long depth)
    {
        StackGuard.Check();
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                if (depth == 2)
                {
                    show("at the end of the way");
                    frame.Recover();
                }
            });
            if (depth == 0)
            {
                object @value = depth;
                fmt.Println(assert<GoString>(@value));
            }
            passedOn(depth - 1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static GoString caller(long skip)
    {
        var (_, _, line, ok) = runtime.Caller(skip);
        return fmt.Sprint(line, (GoString)" ", ok);
    }

    internal static async GoTask main()
    {
        returns(2);
        inLoop(2);
        nilPointer();
        twoFunctions();
        replaced();
        replacedInCalled();
        afterReturnReplaced();
        passedOn(2);
        var done = new Chan<bool>(0);
        Go.Run(() =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => done.Close());
                frame.Defer(() => show("for Goexit"));
                runtime.Goexit();
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        });
        await done.ReceiveAsync();
        ((Action)(() =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() =>
                {
                    fmt.Println((GoString)"line of the panic:", caller(3));
                    frame.Recover();
                });
                throw panic((GoString)"here");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        }))();
        fmt.Println(caller(0), caller(1), caller(9));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
