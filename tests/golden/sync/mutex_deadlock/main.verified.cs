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
        var a = Ptr.New<Mutex>();
        var b = Ptr.New<Mutex>();
        var ready = new WaitGroup();
        ready.Add(2);
        Func<Ptr<Mutex>, Ptr<Mutex>, GoTask> @lock = async (Ptr<Mutex> first, Ptr<Mutex> second) =>
        {
            await first.Value.LockAsync();
            ready.Done();
            await ready.WaitAsync();
            await second.Value.LockAsync();
            fmt.Println((GoString)"not reached");
        };
        Go.Run(async () => await @lock(a, b));
        await @lock(b, a);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
