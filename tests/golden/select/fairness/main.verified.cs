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
        var counts = new Array<long, N2>();
        for (long i = 0; i < 2000; i++)
        {
            var receive = a.ReceiveCase();
            var receive1 = b.ReceiveCase();
            switch (await Select.RunAsync(receive, receive1))
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
