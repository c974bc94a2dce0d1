// What belongs to a file as a whole: comments, directives, versions, depth, and robustness.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;
using static Go2Cs.Tests.Syntax.SyntaxTest;

namespace Go2Cs.Tests.Syntax;

public class FileTests
{
    private const string Sample =
        "// Doc of p.\npackage p\n\nimport (\n\t\"fmt\" // trailing\n\t. \"math\"\n)\n\n" +
        "// lost\n\n// F does.\n// More.\n//go2cs:suspends\nfunc F[T any](x ...T) (n int, err error) {\n" +
        "\tL: for i, v := range x {\n\t\tswitch y := any(v).(type) {\n\t\tcase int, []string: continue L\n" +
        "\t\tdefault: go func() { fmt.Println(y, i, 'x', `r`, 0x1p-2) }()\n\t\t}\n\t}\n" +
        "\tselect { case c <- 1: case <-d: default: }\n\treturn\n}\n" +
        "type (\n\t// S doc\n\tS struct {\n\t\t// a doc\n\t\ta int `t` // a trailing\n\t\t*E[int]\n\t}\n)\n";

    [Fact]
    public void Comments_BeforeDeclarations_BecomeDoc()
    {
        var file = Parse(Sample);
        Assert.Equal("// Doc of p.", file.Doc!.List[0].Text);
        var func = (FuncDecl)file.Decls[1];
        Assert.Equal(["// F does.", "// More.", "//go2cs:suspends"], func.Doc!.List.Select(c => c.Text));
        Assert.Equal(["suspends"], func.Doc.Directives("go2cs:"));
        var spec = (TypeSpec)((GenDecl)file.Decls[2]).Specs[0];
        Assert.Equal("// S doc", spec.Doc!.List[0].Text);
        var fields = ((StructType)spec.Type).Fields.List;
        Assert.Equal("// a doc", fields[0].Doc!.List[0].Text);
        Assert.Null(fields[1].Doc);
        Assert.Equal(7, file.Comments.Count);
        Assert.False(file.Comments[1].List[0].OwnLine);
    }

    [Fact]
    public void Walk_WholeFile_ChildrenLieWithinParentsInOrder()
    {
        var open = new Stack<Node>();
        var count = 0;
        Ast.Walk(
            Parse(Sample),
            node =>
            {
                count++;
                Assert.True(node.Pos <= node.End);
                if (open.TryPeek(out var parent))
                    Assert.True(parent.Pos <= node.Pos && node.End <= parent.End, $"{parent.GetType()} {node.GetType()}");
                open.Push(node);
                return true;
            },
            _ => open.Pop());
        Assert.Empty(open);
        Assert.True(count > 60);
    }

    [Fact]
    public void Parse_AnyPrefix_EndsWithErrorsNotExceptions()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        for (var length = 0; length <= bytes.Length; length++)
        {
            var diagnostics = new DiagnosticBag();
            var result = Parser.ParseFile(new SourceFile("x.go", bytes[..length]), diagnostics);
            Assert.Equal(result.HasErrors, diagnostics.HasErrors);
            Assert.True(result.File != null || result.HasSyntaxErrors);
        }
    }

    [Fact]
    public void Parse_ByteChanged_EndsWithErrorsNotExceptions()
    {
        foreach (var junk in "({[;:*\"'`\0\u00FF<x0.\n"u8.ToArray())
        {
            for (var i = junk % 4; i < Sample.Length; i += 4)
            {
                var bytes = Encoding.UTF8.GetBytes(Sample);
                bytes[i] = junk;
                var diagnostics = new DiagnosticBag();
                var result = Parser.ParseFile(new SourceFile("x.go", bytes), diagnostics);
                Assert.Equal(result.HasErrors, diagnostics.HasErrors);
            }
        }
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[]", "int{}", "")]
    [InlineData("-", "1", "")]
    [InlineData("a[", "1", "]")]
    [InlineData("T{", "", "}")]
    [InlineData("func(){_=", "1", "}")]
    public void Nesting_TenThousandLevels_Parsed(string open, string middle, string close)
    {
        const int depth = 10_000;
        var source = new StringBuilder("package p\nvar x = ");
        source.Insert(source.Length, open.Replace("-", "- ", StringComparison.Ordinal), depth);
        source.Append(middle).Insert(source.Length, close, depth).Append('\n');
        Assert.Empty(Errors(source.ToString()));
    }

    [Theory]
    [InlineData("var x = ", "(")]
    [InlineData("var x = 1", "+1")]
    [InlineData("var x = f", "()")]
    [InlineData("var x ", "*")]
    [InlineData("func f() ", "{")]
    [InlineData("func f() {", "if a {} else ")]
    public void Nesting_BeyondTheLimit_IsAnError(string start, string repeated)
    {
        var source = new StringBuilder("package p\n" + start);
        source.Insert(source.Length, repeated, Parser.MaxNesting + 10);
        Assert.EndsWith(": exceeded max nesting depth [GO2CS0002]", Assert.Single(Errors(source.ToString())));
    }

    [Theory]
    [InlineData("//line y.go:10\nvar x = )\n", "y.go:10: syntax error: unexpected ), expected expression")]
    [InlineData("//line y.go:10:5\nvar x = )\n", "y.go:10:13: syntax error: unexpected ), expected expression")]
    [InlineData("//line :7:1\nvar x = )\n", "x.go:7:9: syntax error: unexpected ), expected expression")]
    [InlineData("/*line y.go:3:9*/var x = )\n", "y.go:3:17: syntax error: unexpected ), expected expression")]
    [InlineData("//line y.go:0\n", "x.go:2:13: invalid line number: 0")]
    [InlineData("//line y.go:x\n", "x.go:2:13: invalid line number: x")]
    [InlineData("//line y.go:1:0\n", "x.go:2:15: invalid column number: 0")]
    [InlineData(" //line y.go:10\nvar x = )\n", "x.go:3:9: syntax error: unexpected ), expected expression")]
    public void LineDirective_Form_MovesPositions(string source, string expected) =>
        Assert.Equal([expected], Errors("package p\n" + source));

    [Fact]
    public void LineDirective_InMessage_NamesBothPlaces() => Assert.Equal(
        ["y.go:12: label L already defined at y.go:11[x.go:4:1]"],
        Errors("package p\n//line y.go:10\nfunc f() {\nL:\nL:\n\tgoto L\n}\n"));

    [Theory]
    [InlineData("//go:noinline\nvar x int\n")]
    [InlineData("//go:noinline\ntype T int\n")]
    [InlineData("//go:embed x\nfunc f() {}\n")]
    public void Directive_BeforeWrongDeclaration_FoundByCheckPlaces(string source)
    {
        var diagnostics = new DiagnosticBag();
        var file = Parse("package p\n" + source);
        Directive.CheckPlaces(file, diagnostics);
        Assert.StartsWith("x.go:2:3: misplaced ", Assert.Single(diagnostics.Render()));
    }

    [Theory]
    [InlineData("//go:noinline\nfunc f() {}\n")]
    [InlineData("//go:embed x\nvar x string\n")]
    [InlineData("//go:generate x\nvar x string\n")]
    public void Directive_BeforeRightDeclaration_IsFine(string source)
    {
        var diagnostics = new DiagnosticBag();
        var file = Parse("package p\n" + source);
        Directive.CheckPlaces(file, diagnostics);
        Assert.Empty(diagnostics.Render());
        Assert.Single(file.Directives);
    }

    [Theory]
    [InlineData("func f() {\n\t//go:noinline\n\tx()\n}\n", "x.go:3:4: misplaced compiler directive")]
    [InlineData("func f() {} //go:noinline\n", "x.go:2:15: misplaced compiler directive")]
    [InlineData("//go:linkname\t\n//go:linkname a b c\nfunc f()\n", "x.go:3:3: usage: //go:linkname localname [linkname]")]
    [InlineData("//go:embed\nvar x string\n", "x.go:2:3: usage: //go:embed pattern...")]
    public void Directive_Wrong_Reported(string source, string expected) =>
        Assert.Equal([expected], Errors("package p\n" + source));

    [Theory]
    [InlineData("//go:build go1.21", "go1.21")]
    [InlineData("//go:build linux && go1.22 || go1.23", "go1.22")]
    [InlineData("//go:build go1.21 && go1.22", "go1.22")]
    [InlineData("//go:build !go1.21", null)]
    [InlineData("//go:build linux", null)]
    [InlineData("//go:build (", null)]
    public void GoVersion_BuildLine_GivesLeastVersion(string line, string? expected) =>
        Assert.Equal(expected, Parse(line + "\n\npackage p\n").GoVersion);

    [Theory]
    [InlineData("//go:build linux && !cgo", true)]
    [InlineData("//go:build windows || (linux && amd64)", true)]
    [InlineData("//go:build !linux", false)]
    [InlineData("//go:build ignore", false)]
    public void BuildConstraint_Eval_TakesTags(string line, bool expected)
    {
        Assert.True(BuildConstraint.TryParse(line, out var constraint));
        Assert.Equal(expected, constraint.Eval(tag => tag is "linux" or "amd64"));
    }
}
