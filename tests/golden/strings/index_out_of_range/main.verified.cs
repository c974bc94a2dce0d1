using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        GoString s = "gopher";
        var sView = s.View();
        for (long i = 4;; i++)
        {
            fmt.Println(s.Slice(i), sView[i]);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
