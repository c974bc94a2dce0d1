// Goroutines that are blocked when the first one of a bubble has returned.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"deferred"));
            synctest.Test(new testing.T(), (testing.T unused) =>
            {
                Go.Run(async () =>
                {
                    await foreach (var _ in time.Tick(time.Second).All())
                    {
                        fmt.Println((GoString)"never: time has stopped");
                    }
                });
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
