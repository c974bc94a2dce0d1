using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        Complex a = new Complex(1.0, 2.0);
        Complex b = new Complex(3.0, -4.0);
        fmt.Println(a + b, a - b, a * b, div(a, b), -a);
        fmt.Println(a.Real, b.Imaginary, a == b, a == new Complex(1.0, 2.0), a != b);
        Complex64 c = (Complex64)a * new Complex64(2f, 0f);
        fmt.Printf("%v %T %T %.2f\n", c, c, c.Real, b);
        fmt.Println(new Complex(-1.0, 0.0), true);
        Complex z = default;
        z += new Complex(2.0, 0.0);
        z *= new Complex(0.0, 1.0);
        fmt.Println(z, new Slice<Complex>([new Complex(1.0, 0.0), new Complex(0.0, 2.0)]));
        var m = new Map<Complex, long> { [new Complex(0.0, 1.0)] = 1 };
        m[new Complex(0.0, 1.0)]++;
        fmt.Println(m);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
