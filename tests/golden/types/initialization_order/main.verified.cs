using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static long a;
    internal static long b;
    internal static long c;
    internal static long d;

    internal static long x;
    internal static long y;

    internal static long z;

    internal static long w;

    internal static long f()
    {
        return log("f", c) + 10;
    }

    internal static (long, long) pair()
    {
        log("pair", 0);
        return (w, a);
    }

    internal static long log(GoString name, long v)
    {
        fmt.Println(name, v);
        return v;
    }

    internal static void init()
    {
        fmt.Println((GoString)"init 1", a, b, c, d);
    }

    internal static void init2()
    {
        fmt.Println((GoString)"init 2", x, y, z, w);
    }

    internal static void main()
    {
        fmt.Println((GoString)"main");
    }

    internal static void init3()
    {
        fmt.Println((GoString)"init 3");
    }

    private static void InitializeVariables()
    {
        c = log("c", 1);
        b = log("b", f());
        a = log("a", b + 1);
        d = log("d", 2);
        _ = log("blank", 0);
        w = log("w", c + d);
        (x, y) = pair();
        z = ((Func<long>)(() => log("z", w)))();
    }

    private static void Start()
    {
        InitializeVariables();
        init();
        init2();
        init3();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
