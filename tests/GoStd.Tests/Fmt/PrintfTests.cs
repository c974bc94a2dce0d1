// fmt's printing against what real Go printed: values of every kind under many verbs, and formats with mistakes.

using System.Globalization;
using GoRuntime;

namespace GoStd.Tests;

public class PrintfTests
{
    [Fact]
    public void Sprintf_ValuesOfEveryKind_PrintAsInGo()
    {
        var differences = new List<string>();
        var rows = 0;
        foreach (var row in GoldenTable.Rows("printf"))
        {
            var operand = FmtValues.All[int.Parse(row[0], CultureInfo.InvariantCulture)];
            var printed = row[1] == "Sprint"
                ? fmt.Sprint(operand, operand, (GoString)"s", operand)
                : fmt.Sprintf(GoString.FromString(row[1]), operand);
            var quoted = strconv.Quote(printed).ToString();
            if (quoted != row[2])
                differences.Add($"value {row[0]} under {row[1]}: Go {row[2]}, here {quoted}");
            rows++;
        }
        Assert.True(rows > 2000);
        GoldenTable.AssertNone(differences);
    }

    [Fact]
    public void Sprintf_Formats_PrintAsInGo()
    {
        var differences = new List<string>();
        foreach (var row in GoldenTable.Rows("formats"))
        {
            var operands = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Operand).ToArray();
            var quoted = strconv.Quote(fmt.Sprintf(GoString.FromString(row[0]), new Slice<object?>(operands))).ToString();
            if (quoted != row[2])
                differences.Add($"{row[0]} of {row[1]}: Go {row[2]}, here {quoted}");
        }
        GoldenTable.AssertNone(differences);
    }

    private static object? Operand(string text) => text == "nil" ? null : text[0] switch
    {
        'i' => long.Parse(text.AsSpan(1), CultureInfo.InvariantCulture),
        'u' => ulong.Parse(text.AsSpan(1), CultureInfo.InvariantCulture),
        'f' => double.Parse(text.AsSpan(1), CultureInfo.InvariantCulture),
        's' => GoString.FromString(text[1..]),
        'y' => (Slice<byte>)GoString.FromString(text[1..]),
        'b' => text == "btrue",
        // Go's rune('☺') of the table's reader is the first byte of its text.
        'r' => (int)GoString.FromString(text[1..])[0],
        _ => throw new FormatException(text),
    };

    [Fact]
    public void Println_MixedOperands_HasSpacesAndNewline() =>
        Assert.Equal("a 1 <nil> [1 2]\n", fmt.Sprintln((GoString)"a", 1L, null, new Slice<long>([1, 2])).ToString());

    [Fact]
    public void Append_ToSlice_KeepsWhatWasThere()
    {
        var bytes = fmt.Appendf((Slice<byte>)(GoString)"x=", "%03d", 7L);
        bytes = fmt.Append(bytes, (GoString)"a", 1L, 2L);
        bytes = fmt.Appendln(bytes, true);
        Assert.Equal("x=007a1 2true\n", ((GoString)bytes).ToString());
    }

    [Fact]
    public void Sprintf_PointerVerbs_AgreeOnTheAddress()
    {
        var pointer = new Ptr<long>(5);
        var address = fmt.Sprintf("%p", pointer).ToString();
        Assert.Matches("^0x[0-9a-f]+$", address);
        Assert.Equal(address, fmt.Sprint(pointer).ToString());
        Assert.Equal($"(*int)({address})", fmt.Sprintf("%#v", pointer).ToString());
        Assert.Equal(address[2..], fmt.Sprintf("%x", pointer).ToString());
        Assert.NotEqual(address, fmt.Sprint(new Ptr<long>(5)).ToString());
    }

    [Fact]
    public void Sprintf_NestedPrintInStringMethod_UsesItsOwnBuffer() =>
        Assert.Equal("[St<1> St<2>] St<3>", fmt.Sprintf("%v %v",
            new Slice<FmtTypes.St>([new() { V = 1 }, new() { V = 2 }]), new FmtTypes.St { V = 3 }).ToString());

    [Fact]
    public void Fprintf_ToWriter_ReportsCountAndError()
    {
        var (n, err) = fmt.Fprintf(new FailingWriter(), "%d", 12345L);
        Assert.Equal(3, n);
        Assert.Equal("disk full", err!.Error().ToString());
    }

    [GoType("main.Node")]
    [MethodPtr(typeof(NodePtr))]
    public struct Node
    {
        public Ptr<Node>? Next;
    }

    /// <summary>A String method that a nil pointer can be asked for.</summary>
    public sealed class NodePtr : MethodPtr<Node>, fmt.Stringer
    {
        public GoString String() => Self == null ? "end" : "node";
    }

    [GoType("main.List")]
    public struct List
    {
        public Ptr<Node>? Head;
        public Ptr<FmtTypes.Pst>? Other;
        public Ptr<FmtTypes.Pst>? hidden;
    }

    [Fact]
    public void Sprintf_NilPointers_AreAskedForTheirText()
    {
        Assert.Equal("{end <nil> <nil>}", fmt.Sprint(new List()).ToString());
        Assert.Equal("{end <nil> %!s(*main.Pst=<nil>)}", fmt.Sprintf("%s", new List()).ToString());
        Assert.Equal("{656e64 <nil> 0}", fmt.Sprintf("%x", new List()).ToString());
        Assert.Equal("end|<nil>|<nil>", fmt.Sprintf("%s|%s|%5x", ((Ptr<Node>?)null).ToInterface(),
            ((Ptr<FmtTypes.Pst>?)null).ToInterface(), ((Ptr<FmtTypes.Er>?)null).ToInterface()).ToString());
        Assert.Equal("<nil> (*main.P)(nil) *main.P", fmt.Sprintf("%v %#[1]v %[1]T", ((Ptr<FmtTypes.P>?)null).ToInterface()).ToString());
    }

    private sealed class FailingWriter : io.Writer
    {
        public (long n, error? err) Write(Slice<byte> p) => (3, errors.New("disk full"));
    }
}
