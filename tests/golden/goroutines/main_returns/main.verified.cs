using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var block = new Chan<long>(0);
        for (long i = 0; i < 3; i++)
        {
            Go.Run(async () =>
            {
                await block.ReceiveAsync();
                fmt.Println((GoString)"not reached");
            });
        }
        Go.Run(() =>
        {
            while (true)
            {
            }
        });
        fmt.Println((GoString)"main returns");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
