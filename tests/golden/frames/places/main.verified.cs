// The lines of statements that stand on several: that of the operation.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.link")]
internal struct link
{
    public Ptr<link> next;
    public long @value;
}

[GoType("main.(*link)")]
internal static class linkExtensions
{
    internal static long line(this Ptr<link> l)
    {
        var (_, _, line, _) = runtime.Caller(1);
        return line;
    }
}

internal static partial class Program
{
    internal static long line()
    {
        var (_, _, line, _) = runtime.Caller(1);
        return line;
    }

    internal static Ptr<Struct> wait;

    // The line in main at which f panics or has a function called.
    internal static void @try(Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var message = frame.Recover();
            for (long skip = 1;; skip++)
            {
                var (pc, _, line, ok) = runtime.Caller(skip);
                if (!ok)
                {
                    fmt.Println((GoString)"no frame");
                    return;
                }
                if (strings.HasPrefix(runtime.FuncForPC(pc).Name(), "main.main."))
                {
                    fmt.Println(line, message);
                    return;
                }
            }
        });
        frame.End();
    }

    internal static void main()
    {
        Slice<long> list = default;
        Ptr<link> none = null;
        Ptr<Map<GoString, long>> table = null;
        long zero = 0;
        GoString text = "text";
        var l = new Ptr<link>();
        @try(() =>
        {
            _ = list[3];
        });
        @try(() =>
        {
            _ = 3 + list[2];
        });
        @try(() =>
        {
            var x = none.Value.@value;
            _ = x;
        });
        @try(() =>
        {
            _ = 1 + div((long)2, zero);
        });
        @try(() =>
        {
            _ = text.Slice(1, zero);
        });
        @try(() =>
        {
            error err = null;
            err.Error();
        });
        @try(() =>
        {
            object @value = 3L;
            _ = assert<GoString>(@value);
        });
        @try(() =>
        {
            Action f = null;
            f();
        });
        @try(() =>
        {
            throw panic((GoString)"x");
        });
        @try(() =>
        {
            switch (none.Value.@value)
            {
                case 0:
                    fmt.Println((GoString)"0");
                    break;
            }
        });
        @try(() =>
        {
            if (zero == 0 && none.Value.@value == 0)
            {
                fmt.Println((GoString)"0");
            }
        });
        @try(() =>
        {
            foreach (var (_, _) in table.Value)
            {
                fmt.Println((GoString)"0");
            }
        });
        @try(() =>
        {
            wait.Value.c.TryReceive(out _, out _);
        });
        @try(() =>
        {
            var l1 = list;
            var lView = l1.View();
            for (long i = 0; i < 3; i++)
            {
                lView[i]++;
            }
        });
        @try(() =>
        {
            Ptr<GoString> p = null;
            var q = p;
            fmt.Println(q.Value);
        });
        var x1 = l.line();
        ((Action)(() =>
        {
            var (_, _, x, _) = runtime.Caller(1);
            fmt.Println(x);
        }))();
        fmt.Println(x1, line());
        if (line() == 0)
        {
        }
        else
        {
            {
                var l1 = line();
                if (l1 > 0)
                {
                    fmt.Println(l1);
                }
            }
        }
        @try(() =>
        {
            _ = list[zero];
            /*line other.go:1000:1*/
            /*line main.go:2000:1*/
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { c chan int }")]
internal struct Struct
{
    public Chan<long> c;
}
