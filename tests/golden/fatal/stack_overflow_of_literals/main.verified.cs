using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        fmt.Println((GoString)"before");
        Func<long, long> f = null;
        f = (long n) =>
        {
            StackGuard.Check();
            return f(n + 1) + 1;
        };
        fmt.Println(f(0));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
