// The C# tree through the templates and the formatter, as a person would read it.
using Go2Cs.CSharp;
using Go2Cs.Emit;

namespace Go2Cs.Tests.Emit;

public class CsEmitterTests
{
    private static string Emit(CsFile file, bool lines = false) =>
        new CsEmitter(new TemplateRenderer(new TemplateStore()), lines).Emit(file);

    private static CsFile Program(params CsStmt[] statements) => new("main.cs", Cs.File(
        ["GoRuntime", "GoStd", "static GoRuntime.Builtins"],
        null,
        [
            Cs.Class("public static partial", "main_package",
            [
                Cs.PackageVar("public static", "long", "count", CsLiteral.Long(3)),
                Cs.Func("public static async", "GoTask", "main", [], Cs.Block(statements)),
                Cs.EntryPoint("main"),
            ]),
        ]));

    private static CsStmt[] WaitGroupLoop()
    {
        var body = Cs.Block(
            Cs.TryFinally(
                Cs.Block(
                    Cs.Expr(new CsAwait(new CsCall("time.Sleep", new CsCast("time.Duration", "id")))),
                    Cs.Expr(new CsCall("fmt.Printf", CsLiteral.String("task %d\n"), "id"))),
                Cs.Expr(new CsCall("wg.Done"))));
        var loop = Cs.For(
            new CsAssign(new CsDeclare("var", "i"), CsLiteral.Long(1)),
            new CsBinary("<=", "i", "count"),
            new CsPostfix("++", "i"),
            Cs.Block(Cs.GoStmt(new CsLambda([new CsParam(null, "id")], body, isAsync: true), "i")));
        loop.LeadingComments = ["// start them all"];
        loop.BlankLineBefore = true;
        loop.Line = new CsLine("/go/main.go", 12);
        var wait = Cs.Expr(new CsAwait(new CsCall("wg.WaitAsync")));
        wait.TrailingComment = "// all done";
        wait.Line = new CsLine("/go/main.go", 18);
        return [Cs.Expr(new CsCall("wg.Add", "count")), loop, wait];
    }

    [Fact]
    public void Emit_GoroutinesInALoop_ReadsLikeCSharp()
    {
        var text = CsFormatter.Format(Emit(Program(WaitGroupLoop())));
        Assert.Equal(
            """
            using GoRuntime;
            using GoStd;
            using static GoRuntime.Builtins;

            public static partial class main_package
            {
                public static long count = 3L;

                public static async GoTask main()
                {
                    wg.Add(count);

                    // start them all
                    for (var i = 1L; i <= count; i++)
                    {
                        Go.Run(async id =>
                        {
                            try
                            {
                                await time.Sleep((time.Duration)id);
                                fmt.Printf("task %d\n", id);
                            }
                            finally
                            {
                                wg.Done();
                            }
                        }, i);
                    }
                    await wg.WaitAsync(); // all done
                }

                private static int Main(string[] args) => Go.Main(main);
            }

            """,
            text);
    }

    [Fact]
    public void Emit_LineDirectives_StandBeforeTheirStatement()
    {
        var text = Emit(Program(WaitGroupLoop()), lines: true);
        Assert.Contains("\n#line 12 \"/go/main.go\"\nfor (var i", IgnoreIndent(text));
        Assert.Contains("\n#line 18 \"/go/main.go\"\nawait wg", IgnoreIndent(text));
    }

    [Fact]
    public void Emit_ElseIfChain_StaysOneChain()
    {
        var inner = Cs.If("b", Cs.Block(Cs.Break()), Cs.Block(Cs.Continue()));
        inner.Line = new CsLine("/go/x.go", 3);
        var chain = Cs.If("a", Cs.Block(Cs.Return()), inner);
        Assert.Contains("else if (b)", Emit(Program(chain)));
        Assert.Contains("else \n#line 3 \"/go/x.go\"\nif (b)", Emit(Program(chain), lines: true));
    }

    [Fact]
    public void Format_RawStringInSwitch_KeepsItsShape()
    {
        var choice = Cs.Switch(
            new CsAwait(new CsCall("Select.RunAsync", "c0")),
            [
                Cs.Case(["0"], [Cs.Local("var", "s", CsLiteral.String("a\n  b\n", raw: true)), Cs.Break()]),
                Cs.Default([Cs.Break()]),
            ]);
        var text = CsFormatter.Format(Emit(Program(choice)));
        var expected = string.Join('\n',
            "        switch (await Select.RunAsync(c0))",
            "        {",
            "            case 0:",
            "                var s = \"\"\"",
            "a",
            "  b",
            "",
            "\"\"\";",
            "                break;",
            "            default:",
            "                break;",
            "        }");
        Assert.Contains(expected, text);
    }

    [Fact]
    public void Render_UndeclaredOrMissingValue_IsAnError()
    {
        var missing = Assert.ThrowsAny<Exception>(() => Emit(Program(new CsStmt("if") { ["cond"] = (CsExpr)"a" })));
        Assert.Equal("if.sbn:1: the value `then` is missing", missing.Message);
        var extra = Assert.ThrowsAny<Exception>(() => Emit(Program(new CsStmt("break") { ["x"] = "y" })));
        Assert.Equal("break.sbn:1: the value `x` is not declared", extra.Message);
    }

    [Fact]
    public void Templates_All_ParseAndDeclareTheirValues()
    {
        var store = new TemplateStore();
        foreach (var name in TemplateStore.Names)
        {
            var text = store.Load(name);
            var renderer = new TemplateRenderer(store);
            var values = text.Required.ToDictionary(static v => v, static v => (object?)v);
            foreach (var list in new[] { "attributes", "bases", "constraints", "members", "type_params", "params", "statements",
                "cases", "labels",
                "setup", "results", "lines", "usings", "references", "settings" })
            {
                if (values.ContainsKey(list))
                {
                    values[list] = new List<object?> { list };
                }
            }
            Assert.NotEqual("", renderer.Render(name, values));
        }
    }

    private static string IgnoreIndent(string text) => string.Join('\n', text.Split('\n').Select(static l => l.Trim()));
}
