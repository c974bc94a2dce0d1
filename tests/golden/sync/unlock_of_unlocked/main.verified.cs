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
        var frame = new DeferScope();
        try
        {
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
        frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"a fatal error cannot be recovered", frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
