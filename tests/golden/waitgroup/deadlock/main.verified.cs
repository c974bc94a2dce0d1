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
        var wg = new WaitGroup();
        wg.Add(2);
        Go.Run(() =>
        {
            try
            {
                fmt.Println((GoString)"one of two");
            }
            finally
            {
                wg.Done();
            }
        });
        await wg.WaitAsync();
        fmt.Println((GoString)"not reached");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
