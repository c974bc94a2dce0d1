// Nothing that a Go program only says becomes code: wherever its text is carried over, what ends a line in C# and not in Go is escaped.
using Go2Cs.CSharp;
using Go2Cs.Diagnostics;
using Go2Cs.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Go2Cs.Tests.Emit;

public class CsSafeTests
{
    // Comments in every place that a comment can have; X is where the line end goes, Evil what would be code behind it.
    private const string Comments = """
        //XEvil();
        // Package mainXEvil();

        /* blockXEvil(); */
        package main

        import "fmt" //XEvil();

        // T is a type.XEvil();
        type T struct {
        	//XEvil();
        	a int //XEvil();
        	b string /* fieldXEvil(); */
        	//XEvil();
        }

        // I isXEvil();
        type I interface {
        	//XEvil();
        	M() //XEvil();
        }

        //XEvil();
        const (
        	c = 1 //XEvil();
        	//XEvil();
        	d = 2 /*XEvil(); */
        )

        var v = map[string]int{ //XEvil();
        	"a": 1, //XEvil();
        	//XEvil();
        	"b": 2, /*XEvil(); */
        }

        //XEvil();
        func (t T) M() { //XEvil();
        	//XEvil();
        }

        func main() { //XEvil();
        	//XEvil();
        	var i I = T{ //XEvil();
        		a: 1, //XEvil();
        		b: "x", /*XEvil(); */
        	}
        	switch i := i.(type) { //XEvil();
        	//XEvil();
        	case T: //XEvil();
        		//XEvil();
        		fmt.Println(i.a) //XEvil();
        	default:
        		//XEvil();
        	}
        	switch c { //XEvil();
        	case 1: //XEvil();
        		//XEvil();
        	}
        	ch := make(chan int, 1)
        	select {
        	//XEvil();
        	case ch <- 1: //XEvil();
        		//XEvil();
        	case n := <-ch: //XEvil();
        		fmt.Println(n)
        	}
        	for k := range v { //XEvil();
        		fmt.Println(k /*XEvil(); */)
        		//XEvil();
        	}
        	if d > 1 { //XEvil();
        		//XEvil();
        	} else if d > 2 { //XEvil();
        		//XEvil();
        	} else { //XEvil();
        		//XEvil();
        	}
        	defer func() { //XEvil();
        		//XEvil();
        		recover() //XEvil();
        	}() //XEvil();
        	go func() { /*XEvil(); */ }()
        	fmt.Println("sXEvil();", `rXEvil();`, 'X', v) /*XEvil(); */ //XEvil();
        	/* ***XEvil(); /* // **/
        	//XEvil();
        }
        //XEvil();
        """;

    public static TheoryData<string> LineEnds => ["\r", "\u0085", "\u2028", "\u2029", "\v", "\f", "\\u2028", "\r//\u2029", "*\r/"];

    private static string Translate(string name, string text)
    {
        var translation = new Translation(ProgramSource.Of([new SourceFile(name, text)]));
        var files = translation.Render(lineDirectives: true, format: true);
        Assert.Empty(translation.Messages);
        return Assert.Single(files!).Text;
    }

    // Lines end as in Go, and no token is what only a comment or a string says.
    private static void AssertSafe(string code)
    {
        Assert.DoesNotContain(code, static c => c is '\r' or '\u0085' or '\u2028' or '\u2029');
        var tree = CSharpSyntaxTree.ParseText(code);
        Assert.Empty(tree.GetDiagnostics());
        Assert.DoesNotContain(tree.GetRoot().DescendantTokens(), static t =>
            t.IsKind(SyntaxKind.IdentifierToken) && t.Text.Contains("Evil"));
    }

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Translate_LineEndsInText_AreEscaped(string end)
    {
        var rune = end.Length == 1 ? end : "r";
        // A raw string has no carriage returns, and a rune literal is one rune.
        var source = Comments.Replace("'X'", rune == "\r" ? "'r'" : $"'{rune}'").Replace("X", end);
        AssertSafe(Translate("main.go", source.Replace("`r\r", "`r")));
    }

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Translate_LineEndsInFileNames_AreReplaced(string end)
    {
        const string Program = "package main\n\nfunc main() {\n\tprintln(1)\n}\n";
        AssertSafe(Translate($"/tmp/a{end}Evil();.go", Program));
        AssertSafe(Translate($"/tmp/a\nEvil();\".go", Program));
        AssertSafe(Translate($"/tmp/a\"Evil();.go", Program));
        AssertSafe(Translate("main.go", Program.Replace("\tprintln", $"//line x{end.Replace("\r", "")}Evil();.go:7\n\tprintln")));
        AssertSafe(Translate("main.go", Program.Replace("\tprintln", $"\t/*line x{end}Evil();\".go:7:1*/println")));
    }

    [Theory]
    [InlineData("// a\rb", "// a\\u000Db")]
    [InlineData("// a\r", "// a")]
    [InlineData("/* a\r\nb\r */", "/* a\nb\\u000D */")]
    [InlineData("/* *\r/ */", "/* *\\u000D/ */")]
    [InlineData("//\u0085\u2028\u2029", "//\\u0085\\u2028\\u2029")]
    [InlineData("/**/", "/**/")]
    [InlineData("// \\u2028 \ufeff \u202e \v\f", "// \\u2028 \ufeff \u202e \v\f")]
    public void Comment_OfGo_IsOneOfCSharp(string text, string expected) => Assert.Equal(expected, CsSafe.Comment(text));

    [Theory]
    [InlineData("// a\nb")]
    [InlineData("/* a */ b")]
    [InlineData("/* a */ b */")]
    [InlineData("/*/")]
    [InlineData("b")]
    [InlineData("")]
    public void Comment_OtherText_IsRefused(string text) => Assert.Throws<ArgumentException>(() => CsSafe.Comment(text));

    [Theory]
    [InlineData("/go/main.go", "/go/main.go")]
    [InlineData("C:\\go\\é.go", "C:\\go\\é.go")]
    [InlineData("/a\n\r\u0085\u2028\u2029\"b.go", "/a??????b.go")]
    public void FileName_InADirective_HasNoLineEndOrQuote(string name, string expected) => Assert.Equal(expected, CsSafe.FileName(name));
}
