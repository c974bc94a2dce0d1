// Expressions that nest deeper than the C# compiler can take are refused at their place; what is merely long is not.
using Go2Cs.CSharp;
using Go2Cs.Diagnostics;
using Go2Cs.Emit;
using Go2Cs.Pipeline;

namespace Go2Cs.Tests.Emit;

public class DepthLimitTests
{
    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static IReadOnlyList<string> Diagnose(string body)
    {
        var text = $"package main\n\ntype T struct{{ n *T }}\n\ntype S []S\n\nfunc f(x int) int {{ return x }}\n\nfunc main() {{\n\tvar t *T\n\tvar s S\n\tx := 1\n\t{body}\n\t_, _, _ = t, s, x\n}}\n";
        var translation = new Translation(ProgramSource.Of([new SourceFile("main.go", text)]));
        // As deep as the commands let it go.
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => translation.Render(lineDirectives: false, format: false)), 1 << 30);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return translation.Messages;
    }

    [Theory]
    [InlineData("t = t", ".n", "", 6)]
    [InlineData("s = s", "[0]", "", 6)]
    [InlineData("x = ", "f(", ")", 6)]
    [InlineData("x = ", "-(", ")", 6)]
    public void Check_DeepNesting_IsRefusedAtItsBeginning(string start, string open, string close, int column)
    {
        var middle = close.Length == 0 ? "" : "1";
        var half = DepthLimit.Levels / 3;
        Assert.Empty(Diagnose(start + Repeat(open, half) + middle + Repeat(close, half)));
        var deep = DepthLimit.Levels + 1;
        Assert.Equal(
            [$"main.go:13:{column}: expression nests more than 2000 levels deep [GO2CS0004]"],
            Diagnose(start + Repeat(open, deep) + middle + Repeat(close, deep)));
    }

    [Fact]
    public void Check_LongSum_IsFine() => Assert.Empty(Diagnose("x = " + Repeat("x + ", 3 * DepthLimit.Levels) + "1"));

    [Fact]
    public void Emit_LongElseIfChain_IsOneChain()
    {
        var chain = Cs.If("last", Cs.Block(), Cs.Block(Cs.Return()));
        for (var i = 0; i < 5_000; i++)
        {
            chain = Cs.If($"c{i}", Cs.Block(Cs.Break()), chain);
        }
        var text = new CsEmitter(new TemplateRenderer(new TemplateStore()), lineDirectives: false).Render(chain);
        Assert.StartsWith("if (c4999)\n{\n    break;\n}\nelse if (c4998)\n", text);
        Assert.EndsWith("else if (last)\n{\n}\nelse\n{\n    return;\n}", text);
        Assert.Equal(5_001, text.Split("if (").Length - 1);
    }

    [Theory]
    [InlineData(
        "if ({{ cond }}) {{ then }}{{ if else_if }} else { {{ else_if }} }{{ end }}{{ if otherwise }} else {{ otherwise }}{{ end }}",
        "if (a) {\n} else { if (b) {\n} else { if (c) {\n} } }")]
    [InlineData("{{ cond }}", "a")]
    [InlineData("{{ cond }}{{ else_if }}{{ else_if }}", "abccbcc")]
    public void Emit_ElseIfChain_FollowsTheTemplate(string template, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("go2cs-test-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "if.sbn"), "{{ # if: cond, then, else_if?, otherwise? ~}}\n" + template);
            var chain = Cs.If("a", Cs.Block(), Cs.If("b", Cs.Block(), Cs.If("c", Cs.Block())));
            Assert.Equal(expected,
                new CsEmitter(new TemplateRenderer(new TemplateStore(folder.FullName)), lineDirectives: false).Render(chain));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
