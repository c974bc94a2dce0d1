using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void work(WaitGroup wg)
    {
        wg.Done(); // of the copy
    }

    // The copy that work gets counts on its own: main waits for ever.
    internal static async GoTask main()
    {
        var wg = new WaitGroup();
        wg.Add(1);
        Go.Run(work, wg.Copy());
        fmt.Println((GoString)"waiting");
        await wg.WaitAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
