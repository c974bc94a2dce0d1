using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask @try(GoString name, Func<Ptr<WaitGroup>, GoTask> f)
    {
        var frame = new DeferScope();
        try
        {
            var wg = Ptr.New<WaitGroup>();
            await f(wg);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            fmt.Printf("%s: %v\n", name, frame.Recover());
        }, ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        await @try("done without add", async (Ptr<WaitGroup> wg) => wg.Value.Done());
        await @try("add -1", async (Ptr<WaitGroup> wg) => wg.Value.Add(-1));
        await @try("add 2, add -3", async (Ptr<WaitGroup> wg) =>
        {
            wg.Value.Add(2);
            wg.Value.Add(-3);
        });
        await @try("add 0", async (Ptr<WaitGroup> wg) =>
        {
            wg.Value.Add(0);
            await wg.Value.WaitAsync();
        });
        // The counter has 32 bits: it overflows as an int32 does.
        await @try("1<<31", async (Ptr<WaitGroup> wg) => wg.Value.Add(1L << 31));
        await @try("1<<31-1 and 1", async (Ptr<WaitGroup> wg) =>
        {
            wg.Value.Add((1L << 31) - 1);
            wg.Value.Add(1);
        });
        await @try("1<<32", async (Ptr<WaitGroup> wg) =>
        {
            wg.Value.Add(1L << 32);
            await wg.Value.WaitAsync();
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
