using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var wg = new WaitGroup();
        foreach (var name in new Slice<GoString>(["a", "b"]))
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long i = 0; i < 3; i++)
                    {
                        fmt.Println(name, i);
                        await runtime.GoschedAsync();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
