using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var ch = new Chan<long>(0);
        fmt.Println((GoString)"waiting for nobody");
        var v = await ch.ReceiveAsync();
        fmt.Println(v);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
