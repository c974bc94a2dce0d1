using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var name = new Ptr<GoString>();
        var age = new Ptr<long>();
        var rate = new Ptr<double>();
        var (n, err) = fmt.Sscanf("ann 42 1.5", "%s %d %f", name, age, rate);
        fmt.Println(n, err, name.Value, age.Value, rate.Value);
        (n, err) = fmt.Sscan("bob 7", name, age);
        fmt.Println(n, err, name.Value, age.Value);
        (n, err) = fmt.Sscan("carl x", name, age);
        fmt.Println(n, err, name.Value, age.Value);
        (n, err) = fmt.Sscan("", name);
        fmt.Println(n, err);
        var a = new Ptr<long>();
        var b = new Ptr<long>();
        (n, err) = fmt.Sscanf("10-20", "%d-%d", a, b);
        fmt.Println(n, err, a.Value, b.Value);
        (n, err) = fmt.Sscanf("0xff", "%v", a);
        fmt.Println(n, err, a.Value);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
