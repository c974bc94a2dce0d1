// A WaitGroup that a bubble has added to belongs to it until it is waited for.
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
        var wg = Ptr.New<WaitGroup>();
        for (long i = 0; i < 2; i++)
        {
            await synctest.TestAsync(new testing.T(), async (testing.T unused) =>
            {
                wg.Value.Add(1);
                wg.Value.Done();
                await wg.Value.WaitAsync();
            });
        }
        wg.Value.Add(1);
        wg.Value.Done();
        fmt.Println((GoString)"free");
        synctest.Test(new testing.T(), (testing.T unused) => wg.Value.Add(1));
        wg.Value.Add(1);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
