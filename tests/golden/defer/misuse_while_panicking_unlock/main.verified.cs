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
        var mu = new Mutex();
        try
        {
            throw panic((GoString)"main");
        }
        finally
        {
            mu.Unlock();
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
