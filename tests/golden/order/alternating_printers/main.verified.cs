using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Odd and even numbers in turn, over two channels.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var odd = new Chan<long>(0);
        var even = new Chan<long>(0);
        var wg = new WaitGroup();
        wg.Add(2);
        Go.Run(async () =>
        {
            try
            {
                await foreach (var n in odd.All())
                {
                    fmt.Println((GoString)"odd", n);
                    if (n == 9)
                    {
                        even.Close();
                        return;
                    }
                    await even.SendAsync(n + 1);
                }
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
                await foreach (var n in even.All())
                {
                    fmt.Println((GoString)"even", n);
                    await odd.SendAsync(n + 1);
                }
            }
            finally
            {
                wg.Done();
            }
        });
        await odd.SendAsync(1);
        await wg.WaitAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
