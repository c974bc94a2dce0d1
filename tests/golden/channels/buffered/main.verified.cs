using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var ch = new Chan<GoString>(3);
        fmt.Println(ch.Length(), ch.Capacity());
        await ch.SendAsync("a");
        await ch.SendAsync("b");
        fmt.Println(ch.Length(), ch.Capacity());
        ch.Close();
        var (v, ok) = await ch.ReceiveOkAsync();
        fmt.Println(v, ok);
        await foreach (var s in ch.All())
        {
            fmt.Println((GoString)"range", s);
        }
        (v, ok) = await ch.ReceiveOkAsync();
        fmt.Printf("%q %v\n", v, ok);

        Chan<long> none = null;
        fmt.Println(none.Length(), none.Capacity(), none == null);
        fmt.Println(new Chan<Empty>(0).Capacity());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
