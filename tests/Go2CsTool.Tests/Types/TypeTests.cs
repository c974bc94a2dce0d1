// Identity, method sets, sizes and the printing of types.
using Go2Cs.Types;

namespace Go2Cs.Tests.Types;

public class TypeTests
{
    [Theory]
    [InlineData("[]int", "[]int", true)]
    [InlineData("[2]int", "[3]int", false)]
    [InlineData("map[string][]byte", "map[string][]uint8", true)]
    [InlineData("func(a int) error", "func(b int) error", true)]
    [InlineData("func(...int)", "func([]int)", false)]
    [InlineData("chan int", "<-chan int", false)]
    [InlineData("struct { a int }", "struct { a int \"tag\" }", false)]
    [InlineData("interface { A(); B() }", "interface { B(); A() }", true)]
    [InlineData("any", "interface{}", true)]
    [InlineData("D", "[]int", false)]
    [InlineData("A", "[]int", true)]
    public void Identical_Types_FollowTheSpecification(string x, string y, bool identical)
    {
        var file = Checked.Valid($"type D []int\ntype A = []int\nvar x {x}\nvar y {y}");
        Assert.Equal(identical, TypeIdentity.Identical(file["x"].Type, file["y"].Type));
        if (identical)
            Assert.Equal(TypeComparer.Instance.GetHashCode(file["x"].Type), TypeComparer.Instance.GetHashCode(file["y"].Type));
    }

    [Theory]
    [InlineData("*[]map[string]chan<- int")]
    [InlineData("func(a int, b ...string) (n int, err error)")]
    [InlineData("struct{A int; b []byte \"json:\\\"b\\\"\"}")]
    [InlineData("interface{M(x int) string}")]
    [InlineData("chan (<-chan int)")]
    [InlineData("[3]func()")]
    public void ToString_Type_IsGoSource(string type) => Assert.Equal(type, Checked.Show(Checked.Valid("var x " + type)["x"].Type));

    [Fact]
    public void MethodSet_ValueAndPointer_DifferByPointerMethods()
    {
        var file = Checked.Valid(
            "type E struct{}\nfunc (E) A() {}\nfunc (*E) B() {}\ntype T struct { E; *F }\ntype F struct{}\nfunc (*F) C() {}\nfunc (T) D() {}");
        string Names(GoType type) => string.Concat(MemberLookup.MethodSet(type).Select(s => s.Obj.Name));
        Assert.Equal("ACD", Names(file["T"].Type));
        Assert.Equal("ABCD", Names(new PointerType(file["T"].Type)));
    }

    [Fact]
    public void Find_SameDepthTwice_IsAmbiguous()
    {
        var file = Checked.Valid("type A struct { x int }\ntype B struct { x int }\ntype T struct { A; B }\ntype U struct { T; x string }");
        Assert.True(MemberLookup.Find(file["T"].Type, true, file.Package, "x").IsAmbiguous);
        Assert.Equal("string", Checked.Show(MemberLookup.Find(file["U"].Type, true, file.Package, "x").Obj!.Type));
    }

    [Theory]
    [InlineData("struct { a bool; b int64; c bool }", 24, 8)]
    [InlineData("struct { a int32; b [0]int64 }", 16, 8)]
    [InlineData("struct { a, b, c byte }", 3, 1)]
    [InlineData("[5]complex64", 40, 4)]
    [InlineData("string", 16, 8)]
    [InlineData("[]int", 24, 8)]
    [InlineData("error", 16, 8)]
    [InlineData("struct {}", 0, 1)]
    public void SizeOf_Type_IsThatOfAmd64(string type, long size, long alignment)
    {
        var t = Checked.Valid("var x " + type)["x"].Type;
        Assert.Equal(size, GcSizes.SizeOf(t));
        Assert.Equal(alignment, GcSizes.AlignOf(t));
    }

    [Theory]
    [InlineData("func()", false)]
    [InlineData("[2][]int", false)]
    [InlineData("struct { m map[int]int }", false)]
    [InlineData("any", true)]
    [InlineData("struct { a any; b [3]string }", true)]
    public void Comparable_Type_FollowsTheSpecification(string type, bool comparable) =>
        Assert.Equal(comparable, TypePredicates.Comparable(Checked.Valid("var x " + type)["x"].Type));

    [Fact]
    public void Import_EveryEmbeddedPackage_HasNoErrors()
    {
        var importer = new StubImporter();
        foreach (var path in StubImporter.Available)
        {
            var package = importer.Import(path);
            Assert.True(package is not null, path);
            package.Complete();
        }
    }
}
