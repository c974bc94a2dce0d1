// How values look after "panic: ", as recorded from real Go.

using System.Numerics;

namespace GoRuntime.Tests.Panics;

public class PanicTextTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { (GoString)"hello", "hello" },
        { (GoString)"a\nb", "a\n\tb" },
        { 42L, "42" },
        { (sbyte)-4, "-4" },
        { (byte)7, "7" },
        { (nuint)7, "7" },
        { 'x' + 0, "120" },
        { 1.5, "1.5" },
        { 0.1f, "0.1" },
        { double.NaN, "NaN" },
        { double.PositiveInfinity, "+Inf" },
        { -0.0, "-0" },
        { 1e100, "1e+100" },
        { true, "true" },
        { new Complex(1, -2), "(1-2i)" },
        { new MyInt(3), "main.MI(3)" },
        { new MyFloat(3), "main.MF(3)" },
        { new MyBool(true), "main.MB(true)" },
        { new MyComplex(new Complex(3, 0)), "main.MC(3+0i)" },
        { new MyString("x\"y"), "main.MS(\"x\"y\")" },
        { new MyString("x\ny"), "main.MS(\"x\n\ty\")" },
        { new Texted("q"), "text q" },
        { new Failed("e\nf"), "e\n\tf" },
        { RuntimeError.DivideByZero(), "runtime error: integer divide by zero" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_IsPrintedAsGo(object? value, string text) => Assert.Equal(text, new GoPanic(value).Message);

    [Fact]
    public void Value_OfOtherKinds_IsTypeAndAddress()
    {
        Assert.Matches(@"^\(main\.T\) 0x[0-9a-f]+$", new GoPanic(new Struct { A = 1 }).Message);
        Assert.Matches(@"^\(\[\]int\) ", new GoPanic(new Slice<long>(1)).Message);
        Assert.Matches(@"^\(map\[string\]int\) 0x", new GoPanic(new Map<GoString, long>(1)).Message);
        Assert.Matches(@"^\(chan int\) 0x", new GoPanic(new Chan<long>()).Message);
        Assert.Matches(@"^\(\*int\) 0x", new GoPanic(new Ptr<long>(1)).Message);
    }

    [GoType("main.MI")]
    public readonly struct MyInt(long value) : INamed<long>
    {
        public long Value { get; } = value;
    }

    [GoType("main.MF")]
    public readonly struct MyFloat(double value) : INamed<double>
    {
        public double Value { get; } = value;
    }

    [GoType("main.MB")]
    public readonly struct MyBool(bool value) : INamed<bool>
    {
        public bool Value { get; } = value;
    }

    [GoType("main.MC")]
    public readonly struct MyComplex(Complex value) : INamed<Complex>
    {
        public Complex Value { get; } = value;
    }

    [GoType("main.MS")]
    public readonly struct MyString(GoString value) : INamed<GoString>
    {
        public GoString Value { get; } = value;
    }

    [GoType("main.Texted")]
    public readonly struct Texted(GoString value) : INamed<GoString>
    {
        public GoString Value { get; } = value;

        public GoString String() => "text " + Value;
    }

    [GoType("main.Failed")]
    public readonly struct Failed(GoString value) : error, INamed<GoString>
    {
        public GoString Value { get; } = value;

        public GoString Error() => Value;
    }

    [GoType("main.T")]
    public struct Struct
    {
        public long A;
    }
}
