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
            fmt.Println((GoString)"leaving");
            fmt.Fprintln(os.Stderr, (GoString)"first line of stderr");
            fmt.Fprintln(os.Stderr, (GoString)"second line");
            os.Exit(7);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"os.Exit runs no deferred call"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
