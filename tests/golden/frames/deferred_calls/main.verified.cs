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
            else if (frame.Function != "runtime.goexit"u8)
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
        var frame = new DeferScope();
        try
        {
            for (long i = 0; i < n; i++)
            {
                fmt.Print(i, (GoString)" ");
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () =>
        {
            show("after the end");
        });
        frame.End();
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
        var frame = new DeferScope();
        try
        {
            fmt.Println((GoString)"before");
            second(new Ptr<node>());
            fmt.Println((GoString)"not reached");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            show("while a nil pointer panics");
            fmt.Println((GoString)"   ", frame.Recover());
            show("after recover");
        });
        frame.End();
    }

    internal static void twoFunctions()
    {
        var frame = new DeferScope();
        try
        {
            ((Action)(() =>
            {
                var frame1 = new DeferScope();
                try
                {
                    element(default(Slice<long>), 2);
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run(static () => show("the inner function's call"));
                frame1.End();
            }))();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            show("the outer function's call");
            frame.Recover();
        });
        frame.End();
    }

    internal static void replaced()
    {
        var frame = new DeferScope();
        try
        {
            try
            {
                throw panic((GoString)"first");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () =>
            {
                throw panic((GoString)"second");
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            show("for the second panic");
            fmt.Println((GoString)"   ", frame.Recover());
        });
        frame.End();
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
                var frame1 = new DeferScope();
                try
                {
                    divided(1, 0);
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.RunRecovering(static (ref frame1) =>
                {
                    fmt.Println((GoString)"   ", frame1.Recover());
                    throw panic((GoString)"third");
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
    }

    internal static void afterReturnReplaced()
    {
        var frame = new DeferScope();
        try
        {
            try
            {
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static () =>
            {
                throw panic((GoString)"late");
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            show("for a panic of a call after a return");
            frame.Recover();
        });
        frame.End();
    }

    internal static void passedOn(long depth)
    {
        StackGuard.Check();
        var frame = new DeferScope();
        try
        {
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
        frame.RunRecovering(static (ref frame, ref depth) =>
        {
            if (depth == 2)
            {
                show("at the end of the way");
                frame.Recover();
            }
        }, ref depth);
        frame.End();
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
            try
            {
                var frame = new DeferScope();
                try
                {
                    runtime.Goexit();
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static () => show("for Goexit"));
                frame.End();
            }
            finally
            {
                done.Close();
            }
        });
        await done.ReceiveAsync();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic((GoString)"here");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) =>
            {
                fmt.Println((GoString)"line of the panic:", caller(3));
                frame.Recover();
            });
            frame.End();
        }))();
        fmt.Println(caller(0), caller(1), caller(9));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
