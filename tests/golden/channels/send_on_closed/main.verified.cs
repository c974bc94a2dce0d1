using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var ch = new Chan<long>(1);
        await ch.SendAsync(1);
        ch.Close();
        var arg = await ch.ReceiveAsync();
        fmt.Println(arg);
        await ch.SendAsync(2);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
