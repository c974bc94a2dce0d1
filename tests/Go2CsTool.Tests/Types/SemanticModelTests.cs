// The semantic model's answers, and the dump that shows them.
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Tests.Types;

public class SemanticModelTests
{
    private const string Source = """
        package p
        type Box[T any] struct { v T }
        func (b *Box[T]) Get() T { return b.v }
        func f(x int) int {
            y := x << 2
            if y := "s"; y != "" {
                _ = y
            }
            b := &Box[string]{}
            _ = b.Get()
            return y
        }
        const c = 1 + 2
        """;

    private static (Checked Checked, SemanticModel Model) Load()
    {
        var result = Checked.Valid(Source);
        return (result, new SemanticModel(result.Package, [result.File], result.Info));
    }

    [Fact]
    public void Lookup_ShadowedName_GivesTheInnermostVisibleOne()
    {
        var (result, model) = Load();
        var uses = Ast.Descendants(result.File).OfType<Ident>().Where(i => i.Name == "y" && !model.IsDeclaration(i)).ToList();
        Assert.Equal(["string", "string", "int"], uses.Select(u => Checked.Show(model.Lookup(u, "y")!.Type)));
        Assert.All(uses, u => Assert.Same(model.ObjectOf(u), model.Lookup(u, "y")));
    }

    [Fact]
    public void Lookup_BeforeTheDeclaration_DoesNotSeeIt()
    {
        var (result, model) = Load();
        var shift = result.Expression("x << 2");
        Assert.Null(model.Lookup(shift, "y"));
        Assert.Equal("int", Checked.Show(model.Lookup(shift, "x")!.Type));
    }

    [Fact]
    public void Model_SelectorInstanceConstant_AreKnown()
    {
        var (result, model) = Load();
        var selection = model.SelectionOf((SelectorExpr)result.Expression("b.Get"))!;
        Assert.Equal((SelectionKind.MethodVal, "Get", true), (selection.Kind, selection.Obj.Name, selection.IsIndirect));
        var box = Ast.Descendants(result.File).OfType<Ident>()
            .Single(i => i.Name == "Box" && model.InstanceOf(i)?.TypeArgs is [BasicType { Kind: BasicKind.String }]);
        Assert.Equal("Box[string]", Checked.Show(model.InstanceOf(box)!.Type));
        Assert.Equal("3", model.ConstantOf(result.Expression("1 + 2"))!.ToString());
    }

    [Fact]
    public void Dump_WithTypes_ShowsEachNodeWithWhatIsKnown()
    {
        var (result, model) = Load();
        var lines = SemanticDump.Lines(result.File, model).Select(static l => l.Trim()).ToList();
        Assert.Contains("BinaryExpr 13:11 1 + 2  constant untyped int = 3", lines);
        Assert.Contains("Ident 5:5 y  declares var y int", lines);
        Assert.Contains("SelectorExpr 10:9 b.Get  value func() string  MethodVal 0 through pointer", lines);
        Assert.Contains("IndexExpr 9:11 Box[string]  type Box[string]", lines);
        Assert.DoesNotContain(SemanticDump.Lines(result.File, null), static l => l.Contains("declares", StringComparison.Ordinal));
    }
}
