// The formats of the built-in println.

using System.Numerics;
using System.Text;
using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class PrintFormatTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { 1.0, "1" }, { 10.0, "10" }, { 100000.0, "100000" }, { 999999.0, "999999" }, { 1000000.0, "1e+06" }, { 1234567.0, "1.234567e+06" },
        { 123456.789, "123456.789" }, { 1234567.89, "1.23456789e+06" }, { 0.0001, "0.0001" }, { 1.5e-5, "1.5e-05" }, { 1e15, "1e+15" },
        { 1e21, "1e+21" }, { 0.1, "0.1" }, { -2.5, "-2.5" }, { 5e-324, "5e-324" }, { double.MaxValue, "1.7976931348623157e+308" },
        { -0.001234, "-0.001234" }, { 0.0, "0" }, { -0.0, "-0" }, { double.PositiveInfinity, "+Inf" }, { double.NegativeInfinity, "-Inf" },
        { double.NaN, "NaN" }, { 0.1f, "0.1" }, { 16777216f, "1.6777216e+07" },
        { new Complex(1, 2), "(1+2i)" }, { new Complex64(0.5f, -2), "(0.5-2i)" },
            { new Complex(double.NaN, double.PositiveInfinity), "(NaN+Infi)" },
        { true, "true" }, { 'a' + 0, "97" }, { (GoString)"x\n", "x\n" }, { (byte)3, "3" }, { new int64(-5), "-5" },
            { ulong.MaxValue, "18446744073709551615" },
        { null, "0x0" }, { new InterfaceOperand(null), "(0x0,0x0)" }, { default(Slice<long>), "[0/0]0x0" },
            { default(Map<long, long>), "0x0" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Print_OfValue_AsGo(object? value, string want)
    {
        var bytes = new List<byte>();
        PrintFormat.Append(bytes, value);
        Assert.Equal(want, Encoding.UTF8.GetString([.. bytes]));
    }
}
