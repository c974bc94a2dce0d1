// Package math against hashes of real Go's results on amd64, bit for bit, and against single values that are easily got wrong.
using System.Reflection;

namespace GoStd.Tests.Maths;

public class MathTests
{
    [Theory]
    [InlineData("Abs", 0xC2496B36A80EBAD1UL)]
    [InlineData("Acos", 0xBFB2F7B3D4E2E1D3UL)]
    [InlineData("Acosh", 0x55D0BB0B9B9CB5BFUL)]
    [InlineData("Asin", 0x84953F9873FA06E5UL)]
    [InlineData("Asinh", 0x5FF35E048E11A8D3UL)]
    [InlineData("Atan", 0xA667828F8522C80CUL)]
    [InlineData("Atanh", 0xB733E0FF9F31EC93UL)]
    [InlineData("Cbrt", 0x0EF85A676E13D262UL)]
    [InlineData("Ceil", 0x3FB3AADDAC6F8F71UL)]
    [InlineData("Cos", 0x335B5EEFA7F68F61UL)]
    [InlineData("Cosh", 0x65F150EA53072613UL)]
    [InlineData("Erf", 0x06CE0D36D46AE9D8UL)]
    [InlineData("Erfc", 0x9E077A792E21112DUL)]
    [InlineData("Erfcinv", 0xF6B590F26B212C51UL)]
    [InlineData("Erfinv", 0x7D0F6F791BC6298BUL)]
    [InlineData("Exp", 0x855D336F08A993A4UL)]
    [InlineData("Exp2", 0x4CA6641AC99F1CF9UL)]
    [InlineData("Expm1", 0x08D55E5883FFD12BUL)]
    [InlineData("Floor", 0x9CAE2F8D52F1F1C5UL)]
    [InlineData("Gamma", 0xF6BDB3E28DC0051AUL)]
    [InlineData("J0", 0x1451E63FCFCE2FA4UL)]
    [InlineData("J1", 0x81CE381968E9BB7FUL)]
    [InlineData("Log", 0xA48387B791F8692BUL)]
    [InlineData("Log10", 0x1F5F63DE1BE5BFE5UL)]
    [InlineData("Log1p", 0xD03EFF81351B7C47UL)]
    [InlineData("Log2", 0xA7874970F3AA8719UL)]
    [InlineData("Logb", 0xB28053117393C444UL)]
    [InlineData("Round", 0xAF151FA4F6A2331CUL)]
    [InlineData("RoundToEven", 0x19EC29B133E166C5UL)]
    [InlineData("Sin", 0xF5E7C7FCAC43AE77UL)]
    [InlineData("Sinh", 0xDB8714C01C07E71AUL)]
    [InlineData("Sqrt", 0xDB26FFAA8B54525AUL)]
    [InlineData("Tan", 0x2BED031E45C70346UL)]
    [InlineData("Tanh", 0xE80595B8D87E72E0UL)]
    [InlineData("Trunc", 0xDBBEAD459B3CD78AUL)]
    [InlineData("Y0", 0x330A0B23032EEC65UL)]
    [InlineData("Y1", 0xF6992F24AED5B9D6UL)]
    public void Function_ManyArguments_AsRecorded(string name, ulong hash)
    {
        var f = Method<Func<double, double>>(name);
        var recording = new Recording();
        for (var i = 0; i < 3000; i++)
            recording.Mix(f(recording.Argument(i)));
        Assert.Equal(hash, recording.Hash);
    }

    [Theory]
    [InlineData("Frexp", 0x0421F4A6B9F47E26UL)]
    [InlineData("Lgamma", 0x7556C80678B4AA6FUL)]
    [InlineData("Modf", 0x1B1C806011C65DEDUL)]
    [InlineData("Sincos", 0x526947BE0A366FFEUL)]
    public void FunctionOfTwoResults_ManyArguments_AsRecorded(string name, ulong hash)
    {
        Func<double, (double, double)> f = name switch
        {
            "Modf" => math.Modf,
            "Sincos" => math.Sincos,
            "Frexp" => x => math.Frexp(x),
            _ => x => math.Lgamma(x),
        };
        var recording = new Recording();
        for (var i = 0; i < 3000; i++)
        {
            var (a, b) = f(recording.Argument(i));
            recording.Mix(a);
            recording.Mix(b);
        }
        Assert.Equal(hash, recording.Hash);
    }

    [Theory]
    [InlineData("Atan2", 0x98E9D0460D552B42UL)]
    [InlineData("Copysign", 0x1DAE85F660E9A002UL)]
    [InlineData("Dim", 0x0FA5E0EFEC72EB39UL)]
    [InlineData("Hypot", 0x74796D1C0950F2D9UL)]
    [InlineData("Max", 0x84AA8AAA3796B0C9UL)]
    [InlineData("Min", 0xBAFDD0A501E8B586UL)]
    [InlineData("Mod", 0x607A522B13D2806BUL)]
    [InlineData("Nextafter", 0xEA81F2E47AF580BBUL)]
    [InlineData("Pow", 0xFCC8AB08CBD5973BUL)]
    [InlineData("Remainder", 0xF3E635E07754E052UL)]
    public void FunctionOfTwoArguments_ManyArguments_AsRecorded(string name, ulong hash)
    {
        var f = Method<Func<double, double, double>>(name);
        var recording = new Recording();
        for (var i = 0; i < 6000; i++)
        {
            var (x, y) = recording.Arguments(i);
            recording.Mix(f(x, y));
        }
        Assert.Equal(hash, recording.Hash);
    }

    [Theory]
    [InlineData("Jn", 0x8818BCFDAE820592UL)]
    [InlineData("Ldexp", 0x948B43FAEECDF598UL)]
    [InlineData("Yn", 0x1795B6D661CEF721UL)]
    public void FunctionOfOrder_ManyArguments_AsRecorded(string name, ulong hash)
    {
        Func<long, double, double> f = name switch { "Jn" => math.Jn, "Yn" => math.Yn, _ => (k, x) => math.Ldexp(x, k) };
        var recording = new Recording();
        for (var i = 0; i < 3000; i++)
            recording.Mix(f(i % 90 - 45, recording.Argument(i)));
        Assert.Equal(hash, recording.Hash);
    }

    [Fact]
    public void NaN_Bits_AreGos()
    {
        Assert.Equal(0x7FF8000000000001UL, math.Float64bits(math.NaN()));
    }

    [Theory]
    [InlineData(double.PositiveInfinity, double.NaN, double.PositiveInfinity)]
    [InlineData(double.NaN, 1, double.NaN)]
    [InlineData(-0.0, 0.0, 0.0)]
    public void Max_SpecialValues_InfinityBeatsNaN(double x, double y, double expected) =>
        Assert.Equal(expected.ToString(), math.Max(x, y).ToString());

    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(308, 1e308)]
    [InlineData(309, double.PositiveInfinity)]
    [InlineData(-323, 1e-323)]
    [InlineData(-324, 0.0)]
    public void Pow10_Borders_AsGo(long n, double expected) => Assert.Equal(expected, math.Pow10(n));

    private static T Method<T>(string name) where T : Delegate =>
        typeof(math).GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<T>();
}
