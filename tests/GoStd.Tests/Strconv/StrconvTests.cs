// strconv against what real Go answered, row by row of the recorded table.

using System.Globalization;
using GoRuntime;

namespace GoStd.Tests;

public class StrconvTests
{
    [Theory]
    [InlineData("FormatFloat")]
    [InlineData("ParseFloat")]
    [InlineData("ParseComplex")]
    [InlineData("ParseInt")]
    [InlineData("ParseUint")]
    [InlineData("Atoi")]
    [InlineData("ParseBool")]
    [InlineData("FormatInt")]
    [InlineData("Quote")]
    [InlineData("Unquote")]
    public void Function_RecordedArguments_AnswersAsGo(string function)
    {
        var differences = new List<string>();
        foreach (var row in GoldenTable.Rows("numbers").Where(row => row[0] == function))
        {
            var (inputs, expected) = (string.Join(' ', row[1..]), string.Join('\t', row[^Results(function)..]));
            var answer = Answer(row);
            if (answer != expected)
                differences.Add($"{function} {inputs}: here {answer}");
        }
        GoldenTable.AssertNone(differences);
    }

    private static int Results(string function) => function switch
    {
        "FormatFloat" or "FormatInt" => 1,
        "Quote" => 4,
        _ => 2,
    };

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Join(object? value, error? err) => $"{fmt.Sprint(value)}\t{GoldenTable.Show(err)}";

    private static string Answer(string[] row)
    {
        switch (row[0])
        {
            case "FormatFloat":
                var bits = ulong.Parse(row[1], CultureInfo.InvariantCulture);
                return strconv.FormatFloat(BitConverter.UInt64BitsToDouble(bits), (byte)row[2][0], Number(row[3]), Number(row[4]))
                    .ToString();
            case "FormatInt":
                return strconv.FormatInt(Number(row[1]), Number(row[2])).ToString();
            case "ParseFloat":
                var (parsed, parseError) = strconv.ParseFloat(GoldenTable.Unquote(row[1]), Number(row[2]));
                return Join(BitConverter.DoubleToUInt64Bits(parsed), parseError);
            case "ParseComplex":
                var (complex, complexError) = strconv.ParseComplex(GoldenTable.Unquote(row[1]), Number(row[2]));
                return Join(strconv.FormatComplex(complex, (byte)'g', -1, 128), complexError);
            case "ParseInt":
                var (signed, signedError) = strconv.ParseInt(GoldenTable.Unquote(row[1]), Number(row[2]), Number(row[3]));
                return Join(signed, signedError);
            case "ParseUint":
                var (unsigned, unsignedError) = strconv.ParseUint(GoldenTable.Unquote(row[1]), Number(row[2]), Number(row[3]));
                return Join(unsigned, unsignedError);
            case "Atoi":
                var (number, atoiError) = strconv.Atoi(GoldenTable.Unquote(row[1]));
                return Join(number, atoiError);
            case "ParseBool":
                var (truth, boolError) = strconv.ParseBool(GoldenTable.Unquote(row[1]));
                return Join(truth, boolError);
            case "Quote":
                var text = GoldenTable.FromHex(row[1]);
                return string.Join('\t', strconv.Quote(text), strconv.QuoteToASCII(text), strconv.QuoteToGraphic(text),
                    strconv.FormatBool(strconv.CanBackquote(text)));
            default:
                var (inner, unquoteError) = strconv.Unquote(GoldenTable.FromHex(row[1]));
                return $"{fmt.Sprintf("%x", inner)}\t{GoldenTable.Show(unquoteError)}";
        }
    }

    [Theory]
    [InlineData("1", 33L, "strconv: illegal FormatFloat bitSize")]
    [InlineData("base", 1L, "strconv: illegal AppendInt/FormatInt base")]
    [InlineData("base", 37L, "strconv: illegal AppendInt/FormatInt base")]
    public void Format_WrongSizeOrBase_Panics(string what, long argument, string message)
    {
        var panic =
            Assert.Throws<GoPanic>(() => what == "base" ? strconv.FormatInt(1, argument) : strconv.FormatFloat(1, (byte)'g', -1, argument));
        Assert.Equal(message, panic.Value!.ToString());
    }

    [Fact]
    public void NumError_Unwrap_IsTheCause()
    {
        var (_, err) = strconv.Atoi("x");
        Assert.True(errors.Is(err, strconv.ErrSyntax));
        Assert.Equal("*strconv.NumError", fmt.Sprintf("%T", err).ToString());
        var (number, ok) = errors.AsType<Ptr<strconv.NumError>>(err);
        Assert.True(ok);
        Assert.Equal(("Atoi", "x"), (number!.Value.Func.ToString(), number.Value.Num.ToString()));
    }

    [Fact]
    public void Append_ToSlice_KeepsWhatWasThere()
    {
        var bytes = strconv.AppendInt((Slice<byte>)(GoString)"n=", -5, 10);
        bytes = strconv.AppendBool(strconv.AppendUint(bytes, 7, 2), true);
        bytes = strconv.AppendQuoteRune(strconv.AppendQuote(bytes, "q"), '☺');
        bytes = strconv.AppendFloat(bytes, 1.5, (byte)'g', -1, 64);
        Assert.Equal("n=-5111true\"q\"'☺'1.5", ((GoString)bytes).ToString());
    }

    [Theory]
    [InlineData(0x24, true, true)]
    [InlineData(0x20, true, true)]
    [InlineData(0x7f, false, false)]
    [InlineData(0xa0, false, true)]
    [InlineData(0xad, false, false)]
    [InlineData(0x2028, false, false)]
    [InlineData(0x3000, false, true)]
    [InlineData(0xd800, false, false)]
    [InlineData(0x33479, true, true)]
    [InlineData(-1, false, false)]
    public void IsPrintAndIsGraphic_Runes_AnswerAsGo(int rune, bool print, bool graphic) =>
        Assert.Equal((print, graphic), (strconv.IsPrint(rune), strconv.IsGraphic(rune)));
}
