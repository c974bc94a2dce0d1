using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask<long> sum(Slice<long> values)
    {
        StackGuard.Check();
        if (values.Length <= 4)
        {
            long total = 0;
            foreach (var v in values.View())
            {
                total += v;
            }
            return total;
        }
        var wg = new WaitGroup();
        long left = 0;
        long right = 0;
        wg.Add(2);
        var mid = values.Length / 2;
        Go.Run(async () =>
        {
            try
            {
                left = await sum(values.Slice(0, mid));
            }
            finally
            {
                wg.Done();
            }
        });
        Go.Run(async () =>
        {
            try
            {
                right = await sum(values.Slice(mid));
            }
            finally
            {
                wg.Done();
            }
        });
        await wg.WaitAsync();
        return left + right;
    }

    internal static async GoTask main()
    {
        var values = new Slice<long>(1000);
        var valuesView = values.View();
        for (long i = 0; i < values.Length; i++)
        {
            valuesView[i] = i + 1;
        }
        var arg = await sum(values);
        fmt.Println(arg);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
