// fmt's scanning against what real Go scanned and which errors it gave.

using System.Globalization;
using System.Numerics;
using GoRuntime;

namespace GoStd.Tests;

public class ScanTests
{
    [Fact]
    public void Scan_RecordedInputs_ScanAsInGo()
    {
        var differences = new List<string>();
        foreach (var row in GoldenTable.Rows("scan"))
        {
            var input = GoldenTable.FromHex(row[1]);
            var targets = row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Target).ToArray();
            var operands = new Slice<object?>(targets);
            var (n, err) = row[0] switch
            {
                "Sscan" => fmt.Sscan(input, operands),
                "Sscanln" => fmt.Sscanln(input, operands),
                _ => fmt.Sscanf(input, GoldenTable.FromHex(row[2]), operands),
            };
            var values = fmt.Sprintln(new Slice<object?>([.. targets.Select(t => ((IPtr)t!).Load())]));
            var result = string.Join('\t', n.ToString(CultureInfo.InvariantCulture), GoldenTable.Show(err), strconv.Quote(values));
            var expected = string.Join('\t', row[4..]);
            if (result != expected)
                differences.Add($"{row[0]} {strconv.Quote(input)} {GoldenTable.FromHex(row[2])} {row[3]}: Go {expected}, here {result}");
        }
        GoldenTable.AssertNone(differences);
    }

    private static object? Target(string type) => type switch
    {
        "int" or "i64" => new Ptr<long>(),
        "i8" => new Ptr<sbyte>(),
        "u" => new Ptr<ulong>(),
        "u8" => new Ptr<byte>(),
        "u32" => new Ptr<uint>(),
        "s" => new Ptr<GoString>(),
        "f" => new Ptr<double>(),
        "f32" => new Ptr<float>(),
        "b" => new Ptr<bool>(),
        "r" => new Ptr<int>(),
        "by" => new Ptr<Slice<byte>>(),
        "c" => new Ptr<Complex>(),
        "my" => new Ptr<FmtTypes.MyI>(),
        "mys" => new Ptr<FmtTypes.MyS>(),
        "any" => new Ptr<object?>(),
        _ => throw new FormatException(type),
    };

    [Fact]
    public void Fscan_PlainReader_LeavesTheRestUnread()
    {
        var reader = new TextReader("12 rest");
        var target = new Ptr<long>();
        var (n, err) = fmt.Fscan(reader, target);
        Assert.Equal((1, 12), (n, target.Value));
        Assert.Null(err);
        var (rest, _) = io.ReadAll(reader);
        Assert.Equal("rest", ((GoString)rest).ToString());
    }

    [Fact]
    public void Fscan_BufferedReader_GivesTheLookaheadBack()
    {
        var reader = bufio.NewReader(new TextReader("12 34"));
        var target = new Ptr<long>();
        fmt.Fscan(reader, target);
        var (next, _) = reader.ReadByte();
        Assert.Equal((byte)' ', next);
    }

    [Fact]
    public void Sscan_ScannerOperand_IsAskedWithVerbAndState()
    {
        var target = new Pair();
        var (n, err) = fmt.Sscanf("3x4 rest", "%v", target);
        Assert.Equal((1, 3, 4), (n, target.A, target.B));
        Assert.Null(err);
        (_, err) = fmt.Sscan("3", target);
        Assert.Equal("unexpected EOF", err!.Error().ToString());
    }

    private sealed class Pair : fmt.Scanner
    {
        public long A;
        public long B;

        public error? Scan(fmt.ScanState state, int verb)
        {
            var (a, b) = (new Ptr<long>(), new Ptr<long>());
            var (_, err) = fmt.Fscanf(state, "%dx%d", a, b);
            (A, B) = (a.Value, b.Value);
            return err == null ? null : io.EOF;
        }
    }
}
