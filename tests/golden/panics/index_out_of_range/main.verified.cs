using System;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static long at(Slice<long> s, long i)
    {
        return s[i];
    }

    internal static void main()
    {
        at(new Slice<long>([1, 2, 3]), 5);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
