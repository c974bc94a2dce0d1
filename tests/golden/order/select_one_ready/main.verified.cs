using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A select takes the only case that is ready, and yields nothing to others.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var a = new Chan<long>(4);
        var b = new Chan<long>(4);
        Go.Run(async () =>
        {
            for (long i = 0; i < 4; i++)
            {
                await a.SendAsync(i);
                order = append(order, fmt.Sprint((GoString)"+a", i));
                await runtime.GoschedAsync();
                await b.SendAsync(i);
                order = append(order, fmt.Sprint((GoString)"+b", i));
                await runtime.GoschedAsync();
            }
        });
        var vCase = new ReceiveCase<long>();
        var vCase1 = new ReceiveCase<long>();
        for (long i = 0; i < 8; i++)
        {
            switch (await Select.RunAsync(vCase.From(a), vCase1.From(b)))
            {
                case 0:
                    {
                        var v = vCase.Value;
                        order = append(order, fmt.Sprint((GoString)"a", v));
                    }
                    break;
                default:
                    {
                        var v = vCase1.Value;
                        order = append(order, fmt.Sprint((GoString)"b", v));
                    }
                    break;
            }
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
