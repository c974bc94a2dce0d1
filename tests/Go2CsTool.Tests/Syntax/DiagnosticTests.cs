// The rules by which diagnostics are collected and printed.
using Go2Cs.Diagnostics;

namespace Go2Cs.Tests.Syntax;

public class DiagnosticTests
{
    private readonly SourceFile file = new("x.go", new string('\n', 50) + new string(' ', 1000));
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Bag_TwoSyntaxErrorsOnALine_KeepsTheFirst()
    {
        bag.Error(file.At(0), "syntax error: a");
        bag.Error(file.At(0), "syntax error: b");
        bag.Error(file.At(1), "syntax error: c");
        Assert.Equal(["x.go:1:1: syntax error: a", "x.go:2:1: syntax error: c"], bag.Render());
        Assert.Equal(3, bag.SyntaxErrorCount);
    }

    [Fact]
    public void Bag_EqualMessagesOnALine_KeptOnce()
    {
        bag.Error(file.At(50), "a");
        bag.Error(file.At(51), "a");
        bag.Error(file.At(52), "b");
        Assert.Equal(["x.go:51:1: a", "x.go:51:3: b"], bag.Render());
    }

    [Fact]
    public void Bag_Unsorted_RenderedByPosition()
    {
        bag.Error(file.At(9), "b");
        bag.Error(file.At(3), "a");
        bag.Error(file.At(3), "other\n\tx.go:1:1: detail");
        Assert.Equal(["x.go:4:1: a", "x.go:4:1: other\n\tx.go:1:1: detail", "x.go:10:1: b"], bag.Render());
    }

    [Fact]
    public void Bag_TenErrors_EndsWithTooMany()
    {
        for (var i = 12; i > 0; i--)
            bag.Error(file.At(i), "e" + i);
        var lines = bag.Render();
        Assert.Equal(11, lines.Count);
        Assert.Equal("x.go:4:1: e3", lines[0]);
        Assert.Equal("x.go:4:1: too many errors", lines[10]);
        Assert.Equal(12, bag.Render(limit: 0).Count);
    }

    [Fact]
    public void Diagnostic_FarColumn_CutAsByGo()
    {
        bag.Error(file.At(50 + 700), "a");
        Assert.Equal(["x.go:51:255: a"], bag.Render());
    }

    [Fact]
    public void Diagnostic_OwnCode_StandsOnTheFirstLine()
    {
        bag.Error(file.At(0), "a\n\tb", "GO2CS0009");
        bag.Warning(file.At(1), "c");
        Assert.Equal(["x.go:1:1: a [GO2CS0009]\n\tb", "x.go:2:1: warning: c"], bag.Render());
        Assert.Equal(1, bag.ErrorCount);
    }

    [Fact]
    public void Pos_Order_ByFileThenOffset()
    {
        var files = new FileSet();
        var (a, b) = (files.Add("b.go", "x"), files.Add("a.go", "x"));
        Assert.True(a.At(1) < b.At(0));
        Assert.True(default(Pos) < a.At(0));
        Assert.Equal("<unknown position>", default(Pos).ToString());
    }
}
