// Exact constants: reading, arithmetic, rounding, printing.
using System.Numerics;
using Go2Cs.Types;

namespace Go2Cs.Tests.Types;

public class ConstantValueTests
{
    [Theory]
    [InlineData("0x_1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("0o17", "15")]
    [InlineData("017", "15")]
    [InlineData("1_000", "1000")]
    [InlineData("0", "0")]
    public void ParseInt_Literal_HasItsValue(string text, string value) => Assert.Equal(value, ConstantLiteral.ParseInt(text).ToString());

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("0x1p-2", "0.25")]
    [InlineData("0x1.8p1", "3")]
    [InlineData("1e100", "1e+100")]
    [InlineData("123456789.0", "1.23457e+08")]
    [InlineData("0.1", "0.1")]
    [InlineData("1e400", "1e+400")]
    [InlineData("1e646456992", "1e+646456992")]
    [InlineData("1e-10000", "1e-10000")]
    [InlineData("123456.5", "123456.5")]
    public void ParseFloat_Literal_PrintsAsGoDoes(string text, string value) =>
        Assert.Equal(value, ConstantLiteral.ParseFloat(text).ToString());

    [Theory]
    [InlineData("1i", "(0 + 1i)")]
    [InlineData("0123i", "(0 + 123i)")]
    [InlineData("0x10i", "(0 + 16i)")]
    [InlineData("2.5i", "(0 + 2.5i)")]
    public void ParseImaginary_Literal_HasItsValue(string text, string value) =>
        Assert.Equal(value, ConstantLiteral.ParseImaginary(text).ToString());

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("1.7976931348623157e308", 1.7976931348623157e308)]
    [InlineData("5e-324", 5e-324)]
    [InlineData("2.4703282292062327e-324", 0)]
    [InlineData("2.4703282292062328e-324", 5e-324)]
    [InlineData("9007199254740993", 9007199254740992.0)]
    [InlineData("9007199254740995", 9007199254740996.0)]
    [InlineData("1e309", double.PositiveInfinity)]
    public void ToDouble_AnyValue_RoundsToNearestEven(string text, double value) =>
        Assert.Equal(value, ConstantLiteral.ParseFloat(text).DoubleValue);

    [Fact]
    public void ToSingle_Halfway_RoundsToEven()
    {
        Assert.Equal(16777216.0, ConstantLiteral.ParseFloat("16777217.0").RealValue.ToSingle());
        Assert.Equal(double.PositiveInfinity, ConstantLiteral.ParseFloat("3.5e38").RealValue.ToSingle());
    }

    [Fact]
    public void Divide_Thirds_IsExact()
    {
        var third = ConstantArithmetic.Binary(ConstantValue.Of(1), ConstantOperator.Divide, ConstantValue.Of(3));
        var one = ConstantArithmetic.Binary(third, ConstantOperator.Multiply, ConstantValue.Of(3));
        Assert.Equal(BigInteger.One, one.ToInt().IntValue);
    }

    [Fact]
    public void DivideInteger_Negative_TruncatesTowardsZero() =>
        Assert.Equal("-3", ConstantArithmetic.Binary(ConstantValue.Of(-7), ConstantOperator.DivideInteger, ConstantValue.Of(2)).ToString());

    [Fact]
    public void Complement_Unsigned_StaysInItsBits()
    {
        Assert.Equal("255", ConstantArithmetic.Unary(ConstantOperator.Complement, ConstantValue.Of(0), 8).ToString());
        Assert.Equal("-1", ConstantArithmetic.Unary(ConstantOperator.Complement, ConstantValue.Of(0), 0).ToString());
    }

    [Fact]
    public void Complex_Division_IsExact()
    {
        var x = ConstantValue.Complex(ConstantValue.Of(1), ConstantValue.Of(2));
        var y = ConstantValue.Complex(ConstantValue.Of(3), ConstantValue.Of(-1));
        Assert.Equal("(0.1 + 0.7i)", ConstantArithmetic.Binary(x, ConstantOperator.Divide, y).ToString());
    }

    [Fact]
    public void ToString_LongString_IsShortened()
    {
        var text = ConstantValue.Of(new string('x', 100)).ToString();
        Assert.Equal(72, text.Length);
        Assert.EndsWith("...", text);
    }

    [Theory]
    [InlineData("\"a\\n\\x41\\u00e4\\U0001F600\\101\"", "a\nAä😀A")]
    [InlineData("`raw\\n`", "raw\\n")]
    public void Unquote_Literal_GivesItsBytes(string literal, string value) =>
        Assert.Equal(value, System.Text.Encoding.UTF8.GetString(GoQuote.Unquote(literal)!));

    [Fact]
    public void Unquote_ByteEscape_IsNoCodePoint() => Assert.Equal([0xFF, 0xC3, 0xBF], GoQuote.Unquote("\"\\xff\\u00ff\"")!);
}
