using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var m = new Map<long, bool>();
        for (long i = 0; i < 20; i++)
        {
            m[i] = true;
        }
        var firsts = new Map<long, bool>();
        for (long i = 0; i < 200; i++)
        {
            foreach (var (k, _) in m)
            {
                firsts[k] = true;
                break;
            }
        }
        fmt.Println((GoString)"more than one start:", firsts.Length > 3);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
