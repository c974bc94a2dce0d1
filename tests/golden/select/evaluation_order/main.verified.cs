using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Chan<long> channel(GoString name, Chan<long> ch)
    {
        fmt.Println((GoString)"channel", name);
        return ch;
    }

    internal static long @value(long v)
    {
        fmt.Println((GoString)"value", v);
        return v;
    }

    internal static long index(long i)
    {
        fmt.Println((GoString)"index", i);
        return i;
    }

    internal static async GoTask main()
    {
        var full = new Chan<long>(0);
        var ready = new Chan<long>(1);
        await ready.SendAsync(5);
        var results = new Array3<long>();
        // Channels and values of all cases are evaluated in source order, a target only when its case is chosen.
        var send = channel("a", full).SendCase(@value(1));
        var receive = channel("b", full).ReceiveCase();
        var receive1 = channel("c", ready).ReceiveCase();
        switch (await Select.RunAsync(send, receive, receive1))
        {
            case 0:
                fmt.Println((GoString)"sent");
                break;
            case 1:
                results[index(0)] = receive.Value;
                fmt.Println((GoString)"received from b");
                break;
            default:
                results[index(2)] = receive1.Value;
                fmt.Println((GoString)"received from c");
                break;
        }
        fmt.Println(results);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
