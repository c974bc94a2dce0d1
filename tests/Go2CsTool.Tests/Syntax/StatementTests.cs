// The trees of statements and declarations.
using Go2Cs.Syntax;
using static Go2Cs.Tests.Syntax.SyntaxTest;

namespace Go2Cs.Tests.Syntax;

public class StatementTests
{
    [Theory]
    [InlineData("for {}", 0, Token.None)]
    [InlineData("for range ch {}", 0, Token.None)]
    [InlineData("for i := range 10 {}", 1, Token.Define)]
    [InlineData("for i, v = range s {}", 2, Token.Assign)]
    [InlineData("for k := range maps.Keys(m) {}", 1, Token.Define)]
    public void For_Form_LoopOrRange(string source, int variables, Token tok)
    {
        var stmt = Assert.Single(Body(source));
        if (stmt is RangeStmt range)
            Assert.Equal((variables, tok), (range.Lhs.Count, range.Tok));
        else
            Assert.Equal("for {}", source);
    }

    [Fact]
    public void For_Clauses_AllKept()
    {
        var loop = Stmt<ForStmt>("for i := 0; i < n; i++ { }");
        Assert.Equal("i := 0", loop.Init!.ToString());
        Assert.Equal("i < n", loop.Cond!.ToString());
        Assert.Equal("i++", loop.Post!.ToString());
    }

    [Theory]
    [InlineData("switch x.(type) {}", null)]
    [InlineData("switch y := x.(type) {}", "y")]
    [InlineData("switch a(); y := x.(type) {}", "y")]
    public void Switch_TypeGuard_IsTypeSwitch(string source, string? variable)
    {
        var stmt = Stmt<TypeSwitchStmt>(source);
        Assert.Equal(variable, stmt.Lhs?.Name);
        Assert.Equal("x", stmt.Guard.X.ToString());
    }

    [Fact]
    public void Switch_Clauses_DefaultHasNoList()
    {
        var stmt = Stmt<SwitchStmt>("switch x := f(); x { case 1, 2: a(); b()\ndefault: }");
        Assert.Equal("x := f()", stmt.Init!.ToString());
        var first = (CaseClause)stmt.Body.List[0];
        Assert.Equal((2, 2, false), (first.List!.Count, first.Body.Count, first.IsDefault));
        Assert.True(((CaseClause)stmt.Body.List[1]).IsDefault);
    }

    [Fact]
    public void Select_Clauses_KeepTheirCommunication()
    {
        var stmt = Stmt<SelectStmt>("select { case ch <- 1: case v, ok := <-ch: case <-done: default: }");
        Assert.Equal(
            ["ch <- 1", "v, ok := <-ch", "<-done", null],
            stmt.Body.List.Cast<CommClause>().Select(c => c.Comm?.ToString()));
    }

    [Fact]
    public void If_CompositeLiteral_NeedsParentheses()
    {
        var stmt = Stmt<IfStmt>("if x == (T{}) { a() } else if f([]T{{}}) { b() } else { c() }");
        Assert.Equal("x == (T{})", stmt.Cond.ToString());
        var second = Assert.IsType<IfStmt>(stmt.Else);
        Assert.Equal("f([]T{\u2026})", second.Cond.ToString());
        Assert.IsType<BlockStmt>(second.Else);
    }

    [Fact]
    public void Branch_Targets_Resolved()
    {
        var body = Body("L: for { for { break L }; continue }\ngoto M\nM: switch { case a: break }");
        var labeled = (LabeledStmt)body[0];
        var outer = (ForStmt)labeled.Stmt;
        var inner = (ForStmt)outer.Body.List[0];
        Assert.Same(outer, ((BranchStmt)inner.Body.List[0]).Target);
        Assert.Same(outer, ((BranchStmt)outer.Body.List[1]).Target);
        Assert.Same(body[2], ((BranchStmt)body[1]).Target);
        var clause = (CaseClause)((SwitchStmt)((LabeledStmt)body[2]).Stmt).Body.List[0];
        Assert.Same(((LabeledStmt)body[2]).Stmt, ((BranchStmt)clause.Body[0]).Target);
    }

    [Theory]
    [InlineData("x := 1", 3, 1)]
    [InlineData("x, y = y, x", 6, 1)]
    [InlineData("x[0] += 1", 6, 1)]
    [InlineData("x++", 2, 1)]
    [InlineData("a.ch <- v", 6, 1)]
    [InlineData("f(x)", 2, 2)]
    [InlineData("go f()", 1, 1)]
    [InlineData("return 1", 1, 1)]
    public void Stmt_GcPositions_OperatorAndStart(string source, int gc, int start)
    {
        var stmt = Assert.Single(Body(source));
        Assert.Equal((gc, start), (stmt.GcPos.Column, stmt.StartPos.Column));
        Assert.Equal(source, Text(stmt));
    }

    [Fact]
    public void GenDecl_ConstGroup_CountsIota()
    {
        var decl = (GenDecl)Parse("package p\nconst (\n\ta, b = iota, 1\n\tc, d\n\te int = 2\n)\n").Decls[0];
        var specs = decl.Specs.Cast<ValueSpec>().ToList();
        Assert.True(decl.IsGroup);
        Assert.Equal([0, 1, 2], specs.Select(s => s.Iota));
        Assert.Equal([2, 0, 1], specs.Select(s => s.Values.Count));
        Assert.Equal("int", specs[2].Type!.ToString());
    }

    [Theory]
    [InlineData("type T[P any] int", 1, "int", false)]
    [InlineData("type T[P *C,] int", 1, "int", false)]
    [InlineData("type T[P *C|Q] int", 0, "[P * C | Q]int", false)]
    [InlineData("type T[P *[]C] int", 1, "int", false)]
    [InlineData("type T[P, Q interface{ ~int }] struct{}", 2, "struct{}", false)]
    [InlineData("type T[n] int", 0, "[n]int", false)]
    [InlineData("type T[n * 2] int", 0, "[n * 2]int", false)]
    [InlineData("type T[P []E, E any] int", 2, "int", false)]
    [InlineData("type T[P any] = []P", 1, "[]P", true)]
    [InlineData("type T = int", 0, "int", true)]
    [InlineData("type T []int", 0, "[]int", false)]
    [InlineData("type T [...]int", 0, "[...]int", false)]
    public void TypeSpec_Brackets_ParametersOrLength(string source, int parameters, string type, bool alias)
    {
        var decl = (GenDecl)Parse("package p\n" + source + "\n").Decls[0];
        var spec = (TypeSpec)decl.Specs[0];
        Assert.Equal(
            (parameters, type, alias),
            (spec.TypeParams?.NumFields ?? 0, spec.Type.ToString(), spec.IsAlias));
    }

    [Theory]
    [InlineData("func f(a, b int, c string)", "2:a,b int|1:c string")]
    [InlineData("func f(int, string)", "0: int|0: string")]
    [InlineData("func f(a.B, []c)", "0: a.B|0: []c")]
    [InlineData("func f(x ...T)", "1:x ...T")]
    [InlineData("func f(m map[K]V, g G[A, B], h [2]int)", "1:m map[K]V|1:g G[A, B]|1:h [2]int")]
    [InlineData("func f(G[A], H[B])", "0: G[A]|0: H[B]")]
    public void Parameters_NamesOrTypes_Grouped(string source, string expected)
    {
        var decl = (FuncDecl)Parse("package p\n" + source + "\n").Decls[0];
        var fields = decl.Type.Params.List.Select(f =>
            $"{f.Names.Count}:{string.Join(',', f.Names.Select(n => n.Name))} {f.Type}");
        Assert.Equal(expected, string.Join('|', fields));
    }

    [Fact]
    public void FuncDecl_GenericMethod_HasAllParts()
    {
        var decl = (FuncDecl)Parse("package p\nfunc (t *T[A]) m[P any](x P) (y P, err error) { return }\n").Decls[0];
        Assert.Equal("*T[A]", decl.Recv!.List[0].Type.ToString());
        Assert.Equal("m", decl.Name.Name);
        Assert.Equal(1, decl.Type.TypeParams!.NumFields);
        Assert.Equal(2, decl.Type.Results!.NumFields);
        Assert.Equal("2:6", $"{decl.GcPos.Line}:{decl.GcPos.Column}");
        Assert.Single(decl.Body!.List);
    }

    [Fact]
    public void StructType_Fields_EmbeddedTagsAndNames()
    {
        var type = (StructType)Type("struct {\n\ta, b int `x`\n\t*E\n\tp.F \"y\"\n\tG[int]\n\tH [2]int\n}");
        Assert.Equal([2, 0, 0, 0, 1], type.Fields.List.Select(f => f.Names.Count));
        Assert.Equal(["int", "*E", "p.F", "G[int]", "[2]int"], type.Fields.List.Select(f => f.Type.ToString()));
        Assert.Equal(["`x`", null, "\"y\"", null, null], type.Fields.List.Select(f => f.Tag?.Value));
    }

    [Fact]
    public void InterfaceType_Elements_MethodsAndTypeSets()
    {
        var type = (InterfaceType)Type("interface { m(int) string; E; p.F; G[int]; ~int | ~string | *T }");
        Assert.Equal([1, 0, 0, 0, 0], type.Methods.List.Select(f => f.Names.Count));
        Assert.Equal("~int | ~string | *T", type.Methods.List[4].Type.ToString());
    }
}
