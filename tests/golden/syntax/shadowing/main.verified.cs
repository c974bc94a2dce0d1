using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.int")]
internal struct @int
{
    public double v;
}

internal static partial class Program
{
    internal static GoString x = "package";

    internal static (long, error) result()
    {
        long x = 0;
        error err = null;
        x = 1;
        {
            long x1 = 2;
            error err1 = null;
            if (err1 == null)
            {
                x1++;
                fmt.Println((GoString)"inner", x1);
            }
        }
        {
            var x1 = x + 10;
            x1++;
            fmt.Println((GoString)"block", x1);
        }
        return (x, err);
    }

    internal static void main()
    {
        fmt.Println(x);
        long x1 = 1;
        fmt.Println(x1);
        {
            fmt.Println(x1);
            var x2 = x1 + 1;
            {
                var x3 = x2 + 1;
                var y = x2;
                fmt.Println(x3, y);
            }
            fmt.Println(x2);
        }
        for (var x2 = x1; x2 < 3; x2++)
        {
            var x3 = x2 * 10;
            fmt.Println((GoString)"loop", x3);
        }
        {
            GoString x2 = "if";
            if (x2.Length > 5)
            {
            }
            else
            {
                var y = x2 + "!";
                if (y == ""u8)
                {
                }
                else
                {
                    fmt.Println(x2, y);
                }
            }
        }
        {
            var x2 = x1 + 5;
            if (x2 > 3)
            {
                GoString x3 = "case";
                fmt.Println(x3);
            }
        }
        Func<GoString, GoString> f = (GoString x2) =>
        {
            x2 += "!";
            return x2;
        };
        fmt.Println(f("parameter"), x1);
        long a = 1;
        long b = 2;
        b = 3L;
        long c = 4L;
        fmt.Println(a, b, c);
        var (x4, err) = result();
        fmt.Println(x4, err);
        Func<GoString, long> len1 = (GoString s) => -1;
        GoString @string = "string";
        bool @true = false;
        long nil = 0;
        fmt.Println(len1("abc"), @string, @true, nil);
        fmt.Println(new @int { v = 1.5 }.v);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
