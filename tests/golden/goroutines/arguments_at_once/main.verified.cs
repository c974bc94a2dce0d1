using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void show(GoString label, long n, Ptr<WaitGroup> wg)
    {
        fmt.Println(label, n);
        wg.Value.Done();
    }

    internal static long next(Ptr<long> n)
    {
        n.Value++;
        return n.Value;
    }

    internal static async GoTask main()
    {
        var wg = Ptr.New<WaitGroup>();
        var n = new Ptr<long>((long)1);
        wg.Value.Add(1);
        Go.Run(show, (GoString)"by value", n.Value, wg);
        n.Value = 2;
        await wg.Value.WaitAsync();

        wg.Value.Add(1);
        Go.Run(show, (GoString)"call in the argument", next(n), wg);
        n.Value = 100;
        await wg.Value.WaitAsync();

        wg.Value.Add(1);
        Action<GoString, long, Ptr<WaitGroup>> f = show;
        Action<GoString, long, Ptr<WaitGroup>> function = f;
        var nNow = n.Value;
        Go.Run(() => function("old function", nNow, wg));
        f = (GoString unused, long unused1, Ptr<WaitGroup> unused2) => fmt.Println((GoString)"new function");
        await wg.Value.WaitAsync();
        f("", 0, null);

        wg.Value.Add(1);
        Go.Run(() =>
        {
            fmt.Println((GoString)"captured", n.Value);
            wg.Value.Done();
        });
        await wg.Value.WaitAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
