using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        fmt.Println(math.MaxInt64, math.MinInt64, (uint64)18446744073709551615UL, math.MaxInt32, math.Pi, math.E, math.MaxFloat32);
        fmt.Println(math.Abs(-2.5), math.Ceil(1.2), math.Floor(-1.2), math.Round(2.5), math.Round(-2.5), math.RoundToEven(2.5), math.Trunc(-1.9));
        fmt.Println(math.Max(1.0, math.NaN()), math.Min(0.0, 0.0), math.Hypot(3.0, 4.0), math.Cbrt(27.0), math.Pow(2.0, -1.0), math.Pow(-8.0, 0.3333333333333333));
        fmt.Println(math.Sqrt(-1.0), math.Log(0.0), math.Log2(8.0), math.Log10(1000.0), math.Exp(0.0), math.Sin(0.0), math.Cos(0.0));
        fmt.Println(math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1), math.Signbit(math.Copysign(0.0, -1.0)));
        var (whole, part) = math.Modf(3.75);
        var (fraction, exponent) = math.Frexp(12.0);
        fmt.Println(whole, part, fraction, exponent, math.Ldexp(0.75, 4), math.Mod(-7.0, 3.0), math.Remainder(7.0, 4.0));
        fmt.Println((uint64)math.Float64bits(1.5), math.Float32bits(1.5f), math.Float64frombits(0x400921FB54442D18UL));
        fmt.Println(bits.OnesCount(255), bits.LeadingZeros64(1), bits.TrailingZeros(8), bits.Len(255), bits.Reverse8(1), bits.RotateLeft32(1, 31));
        var (hi, lo) = bits.Mul64(1UL << 63, 4);
        fmt.Println((uint64)hi, (uint64)lo);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
