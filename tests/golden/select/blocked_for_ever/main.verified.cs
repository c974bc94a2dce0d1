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
        var b = new Chan<GoString>(0);
        fmt.Println((GoString)"nobody sends");
        var vCase = a.ReceiveCase();
        var send = b.SendCase("x");
        switch (await Select.RunAsync(vCase, send))
        {
            case 0:
                {
                    var v = vCase.Value;
                    fmt.Println(v);
                }
                break;
            default:
                fmt.Println((GoString)"sent");
                break;
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
