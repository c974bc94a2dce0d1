using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var a = new Chan<long>(0);
        var b = new Chan<long>(0);
        var c = a;
        Chan<long> r = a;
        fmt.Println(a == b, a == c, r == a);
        object x = new Boxed<Chan<long>>(a, "chan int");
        object y = new Boxed<Chan<long>>(c, "chan int");
        fmt.Println(equal(x, y));
        var seen = new Map<Chan<long>, GoString> { [a] = "a", [b] = "b" };
        fmt.Println(seen[c], seen[b], seen.Length);

        // Values without size count all the same.
        var ticks = new Chan<Empty>(4);
        await ticks.SendAsync(new Empty());
        await ticks.SendAsync(new Empty());
        fmt.Println(ticks.Length());
        var arrays = new Chan<Array2<long>>(1);
        var v = new Array2<long>(1, 2);
        await arrays.SendAsync(v);
        v[0] = 9;
        var arg = await arrays.ReceiveAsync();
        fmt.Println(arg, v);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
