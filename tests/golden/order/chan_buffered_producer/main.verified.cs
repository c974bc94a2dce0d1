using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A producer fills the buffer before the consumer runs, and then again.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var values = new Chan<long>(3);
        Go.Run(async () =>
        {
            for (long i = 0; i < 10; i++)
            {
                await values.SendAsync(i);
                order = append(order, fmt.Sprint((GoString)"+", i));
            }
            values.Close();
        });
        await foreach (var v in values.All())
        {
            order = append(order, fmt.Sprint((GoString)"-", v));
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
