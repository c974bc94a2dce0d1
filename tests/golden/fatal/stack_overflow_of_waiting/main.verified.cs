using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Chan<long> c = new Chan<long>(1);

    internal static async GoTask<long> depth(long n)
    {
        StackGuard.Check();
        await c.SendAsync(n);
        return await depth(await c.ReceiveAsync() + 1) + 1;
    }

    internal static async GoTask main()
    {
        fmt.Println((GoString)"before");
        var arg = await depth(0);
        fmt.Println(arg);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
