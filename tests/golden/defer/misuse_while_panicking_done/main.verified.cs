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
            var wg = new WaitGroup();
            try
            {
                throw panic((GoString)"first");
            }
            finally
            {
                wg.Done();
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"runs still"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
