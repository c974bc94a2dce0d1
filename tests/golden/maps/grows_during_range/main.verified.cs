using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A range over a map that is added to at each step ends; whether it meets what was added is open. A hint is only a hint.
    internal static void main()
    {
        var m = new Map<long, long> { [0] = 0 };
        long steps = 0;
        foreach (var (k, _) in m)
        {
            m[k + 1] = 0;
            {
                steps++;
                if (steps > 1000000)
                {
                    break;
                }
            }
        }
        fmt.Println((steps < 1000000), m.Length > 1);

        steps = 0;
        foreach (var (k, v) in m)
        {
            m.Delete(k);
            m[k + 1000] = v;
            m[k + 2000] = v;
            {
                steps++;
                if (steps > 1000000)
                {
                    break;
                }
            }
        }
        fmt.Println(steps < 1000000);

        var huge = new Map<long, GoString>(1L << 60);
        huge[1] = "one";
        fmt.Println(huge.Length, huge);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
