using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var a = new Chan<bool>(0);
        var b = new Chan<bool>(0);
        a.Close();
        b.Close();
        var counts = new Array2<long>();
        var receive = new ReceiveCase<bool>();
        var receive1 = new ReceiveCase<bool>();
        for (long i = 0; i < 2000; i++)
        {
            switch (await Select.RunAsync(receive.From(a), receive1.From(b)))
            {
                case 0:
                    counts[0]++;
                    break;
                default:
                    counts[1]++;
                    break;
            }
        }
        fmt.Println(counts[0] + counts[1], counts[0] > 700, counts[1] > 700);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
