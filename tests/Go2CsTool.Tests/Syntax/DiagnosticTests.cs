// The rules by which diagnostics are collected and printed.
using Go2Cs.Diagnostics;

namespace Go2Cs.Tests.Syntax;

public class DiagnosticTests
{
    private readonly SourceFile _file = new("x.go", new string('\n', 50) + new string(' ', 1000));
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void Bag_TwoSyntaxErrorsOnALine_KeepsTheFirst()
    {
        _bag.Error(_file.At(0), "syntax error: a");
        _bag.Error(_file.At(0), "syntax error: b");
        _bag.Error(_file.At(1), "syntax error: c");
        Assert.Equal(["x.go:1:1: syntax error: a", "x.go:2:1: syntax error: c"], _bag.Render());
        Assert.Equal(3, _bag.SyntaxErrorCount);
    }

    [Fact]
    public void Bag_EqualMessagesOnALine_KeptOnce()
    {
        _bag.Error(_file.At(50), "a");
        _bag.Error(_file.At(51), "a");
        _bag.Error(_file.At(52), "b");
        Assert.Equal(["x.go:51:1: a", "x.go:51:3: b"], _bag.Render());
    }

    [Fact]
    public void Bag_Unsorted_RenderedByPosition()
    {
        _bag.Error(_file.At(9), "b");
        _bag.Error(_file.At(3), "a");
        _bag.Error(_file.At(3), "other\n\tx.go:1:1: detail");
        Assert.Equal(["x.go:4:1: a", "x.go:4:1: other\n\tx.go:1:1: detail", "x.go:10:1: b"], _bag.Render());
    }

    [Fact]
    public void Bag_TenErrors_EndsWithTooMany()
    {
        for (var i = 12; i > 0; i--)
            _bag.Error(_file.At(i), "e" + i);
        var lines = _bag.Render();
        Assert.Equal(11, lines.Count);
        Assert.Equal("x.go:4:1: e3", lines[0]);
        Assert.Equal("x.go:4:1: too many errors", lines[10]);
        Assert.Equal(12, _bag.Render(limit: 0).Count);
    }

    [Fact]
    public void Diagnostic_FarColumn_CutAsByGo()
    {
        _bag.Error(_file.At(50 + 700), "a");
        Assert.Equal(["x.go:51:255: a"], _bag.Render());
    }

    [Fact]
    public void Diagnostic_OwnCode_StandsOnTheFirstLine()
    {
        _bag.Error(_file.At(0), "a\n\tb", "GO2CS0009");
        _bag.Warning(_file.At(1), "c");
        Assert.Equal(["x.go:1:1: a [GO2CS0009]\n\tb", "x.go:2:1: warning: c"], _bag.Render());
        Assert.Equal(1, _bag.ErrorCount);
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
