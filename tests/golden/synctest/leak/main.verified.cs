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
        var frame = new DeferScope();
        try
        {
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
        frame.Run(static () => fmt.Println((GoString)"deferred"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
