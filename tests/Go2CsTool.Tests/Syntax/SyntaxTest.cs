// What the syntax tests share: parsing a text and looking at the result.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Tests.Syntax;

internal static class SyntaxTest
{
    // The lines reported for a file x.go.
    public static IReadOnlyList<string> Errors(string source)
    {
        var diagnostics = new DiagnosticBag();
        Parser.ParseFile(new SourceFile("x.go", source), diagnostics);
        return diagnostics.Render(limit: 0);
    }

    public static GoFile Parse(string source)
    {
        var diagnostics = new DiagnosticBag();
        var result = Parser.ParseFile(new SourceFile("x.go", source), diagnostics);
        Assert.Empty(diagnostics.Render());
        Assert.NotNull(result.File);
        return result.File;
    }

    // The statements of a function body.
    public static IReadOnlyList<Stmt> Body(string statements)
    {
        var file = Parse("package p\nfunc f() {\n" + statements + "\n}\n");
        return ((FuncDecl)file.Decls[0]).Body!.List;
    }

    public static T Stmt<T>(string statement)
        where T : Stmt => Assert.IsType<T>(Assert.Single(Body(statement)));

    public static Expr Expr(string expression)
    {
        var decl = (GenDecl)Parse("package p\nvar x = " + expression + "\n").Decls[0];
        return ((ValueSpec)decl.Specs[0]).Values[0];
    }

    public static T Expr<T>(string expression)
        where T : Expr => Assert.IsType<T>(Expr(expression));

    public static Expr Type(string type)
    {
        var decl = (GenDecl)Parse("package p\ntype T = " + type + "\n").Decls[0];
        return ((TypeSpec)decl.Specs[0]).Type;
    }

    // The source between a node's Pos and End.
    public static string Text(Node node) => node.Pos.File!.Text(node.Pos.Offset, node.End.Offset);
}
