using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Slice<GoString> order;

    internal static async GoTask filter(long prime, Chan<long> @in, Chan<long> @out)
    {
        while (true)
        {
            var n = await @in.ReceiveAsync();
            order = append(order, fmt.Sprintf("%d/%d", n, prime));
            if (rem(n, prime) != 0)
            {
                await @out.SendAsync(n);
            }
        }
    }

    // A chain of filters, one goroutine for each prime.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var numbers = new Chan<long>(0);
        Go.Run(async () =>
        {
            for (long n = 2;; n++)
            {
                await numbers.SendAsync(n);
            }
        });
        var @in = numbers;
        for (long i = 0; i < 6; i++)
        {
            var prime = await @in.ReceiveAsync();
            order = append(order, fmt.Sprint((GoString)"prime", prime));
            var @out = new Chan<long>(0);
            Go.Run(filter, prime, @in, @out);
            @in = @out;
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
