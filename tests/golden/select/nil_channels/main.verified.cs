using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Chan<long> numbers(long from, long to)
    {
        var ch = new Chan<long>(0);
        Go.Run(async () =>
        {
            for (var i = from; i < to; i++)
            {
                await ch.SendAsync(i);
            }
            ch.Close();
        });
        return ch;
    }

    // A channel that is exhausted is set to nil: its case is never chosen again.
    internal static async GoTask main()
    {
        var a = numbers(0, 50);
        var b = numbers(100, 150);
        long sum = 0;
        long count = 0;
        var vCase = new ReceiveCase<long>();
        var vCase1 = new ReceiveCase<long>();
        while (a != null || b != null)
        {
            switch (await Select.RunAsync(vCase.From(a), vCase1.From(b)))
            {
                case 0:
                    {
                        var v = vCase.Value;
                        var ok = vCase.Ok;
                        if (!ok)
                        {
                            a = null;
                            continue;
                        }
                        sum += v;
                        count++;
                    }
                    break;
                default:
                    {
                        var v = vCase1.Value;
                        var ok = vCase1.Ok;
                        if (!ok)
                        {
                            b = null;
                            break;
                        }
                        sum += v;
                        count++;
                    }
                    break;
            }
        }
        fmt.Println(sum, count);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
