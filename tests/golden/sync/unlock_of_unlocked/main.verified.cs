using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"a fatal error cannot be recovered", frame.Recover()));
            var mu = new Mutex();
            mu.Lock();
            mu.Unlock();
            fmt.Println((GoString)"unlocking again");
            mu.Unlock();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
