using System;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        Map<GoString, Slice<long>> m = default;
        _ = m["read is fine"];
        m["write is not"] = default(Slice<long>);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
