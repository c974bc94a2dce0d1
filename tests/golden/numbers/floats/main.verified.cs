using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        double zero = 0.0;
        double inf = 1.0 / zero;
        var nan = zero / zero;
        var negative = -zero;
        fmt.Println(inf, -inf, nan, negative, 1.0 / negative, math.Copysign(0.0, -1.0));
        fmt.Println(nan == nan, nan != nan, (nan < 1.0), nan > 1.0, zero == math.Copysign(0.0, -1.0));
        foreach (var f in new Slice<double>([0.1, 100.0, 1e20, 1e21, 123456789.0, 0.0001, 1e-05, 0.3333333333333333, 5e-324, math.MaxFloat64, 2.5e-08, 1000000.0, 12345678.9]).View())
        {
            fmt.Println(f, (float)f);
        }
        double a = 0.1;
        double b = 0.2;
        fmt.Println(a + b, a + b == 0.3, true, (float)a + (float)b);
        fmt.Println(math.Sqrt(2.0), math.Floor(-1.5), math.Inf(1), math.NaN(), math.Trunc(2.7), math.Mod(7.0, -3.0), math.Pow(2.0, 10.0));
        double x = 1.0;
        for (long i = 0; i < 10; i++)
        {
            x /= 3.0;
        }
        fmt.Println(x);
        var m = new Map<double, GoString>();
        m[nan] = "one";
        m[nan] = "two";
        m[zero] = "zero";
        m[math.Copysign(0.0, -1.0)] = "minus zero";
        var (_, ok) = m.Lookup(nan);
        fmt.Println(m.Length, ok, m[0.0]);
        m.Delete(nan);
        fmt.Println(m.Length);
        m.Clear();
        fmt.Println(m.Length);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
