using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A nil pointer to a library type that is a class in C#, as an interface value.
    internal static void main()
    {
        Ptr<time.Location> loc = null;
        fmt.Println(loc.ToInterface());
        fmt.Stringer s = (fmt.Stringer)loc.ToInterface();
        fmt.Println(s != null, s);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
