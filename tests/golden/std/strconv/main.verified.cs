using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        foreach (var s in new Slice<GoString>(["42", "-7", "+5", "", "abc", "1.5", "9223372036854775808", "0x10", " 1"]).View())
        {
            var (n, err) = strconv.Atoi(s);
            fmt.Println(n, err);
        }
        fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 2), strconv.FormatInt(-255, 16), strconv.FormatUint(1UL << 63, 36));
        var (i, err1) = strconv.ParseInt("7f", 16, 8);
        fmt.Println((int64)i, err1);
        (i, err1) = strconv.ParseInt("300", 10, 8);
        fmt.Println((int64)i, err1);
        (i, err1) = strconv.ParseInt("0b101", 0, 64);
        fmt.Println((int64)i, err1);
        (var u, err1) = strconv.ParseUint("-1", 10, 64);
        fmt.Println((uint64)u, err1);
        foreach (var s in new Slice<GoString>(["3.14", "1e10", "inf", "NaN", ".5", "x", "1e999", "0x1p-2"]).View())
        {
            var (f, err) = strconv.ParseFloat(s, 64);
            fmt.Println(f, err);
        }
        (var b, err1) = strconv.ParseBool("true");
        fmt.Println(b, err1);
        (_, err1) = strconv.ParseBool("maybe");
        fmt.Println(err1);
        fmt.Println(strconv.Quote("tab\t\"q\" é \u0001"), strconv.QuoteToASCII("é"), strconv.FormatBool(false));
        (var q, err1) = strconv.Unquote("\"a\\nb\"");
        fmt.Printf("%q %v\n", q, err1);
        fmt.Println(strconv.FormatFloat(0.3333333333333333, (byte)'f', 4, 64), strconv.FormatFloat(1e21, (byte)'g', -1, 64), strconv.FormatFloat(2.5, (byte)'e', 3, 32));
        fmt.Println((GoString)strconv.AppendInt((Slice<byte>)(GoString)"n=", 5, 10));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
