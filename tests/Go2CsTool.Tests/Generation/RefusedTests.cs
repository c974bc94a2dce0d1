// What has no translation is refused at its place: nothing is made that would do something else.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Pipeline;

namespace Go2Cs.Tests.Generation;

public class RefusedTests
{
    [Theory]
    [InlineData("import \"runtime\"\nfunc main() { var e runtime.PanicNilError; f := e; _ = f }",
        "2:49: not supported yet: copying a library object")]
    [InlineData("import \"testing\"\ntype t struct{ b testing.B }\nfunc main() { var v t; l := v.b; _ = l.N }",
        "3:29: not supported yet: copying a library object")]
    [InlineData("import \"unsafe\"\nfunc main() { x := uintptr(8); p := unsafe.Pointer(x); _ = p }",
        "2:37: not supported yet: unsafe.Pointer conversions")]
    public void Program_IsRefusedAtItsPlace(string code, string message)
    {
        var file = new FileSet().Add("main.go", Encoding.UTF8.GetBytes("package main; " + code));
        var translation = new Translation(ProgramSource.Of([file]));
        Assert.Null(translation.Render(lineDirectives: false, format: false));
        Assert.Equal([$"main.go:{message} [GO2CS0001]"], translation.Messages);
    }

    [Theory]
    [InlineData("import \"container/list\"\nfunc main() { m := map[string]list.List{}; l := m[\"none\"]; l.Init(); p := &l; p.Init() }")]
    [InlineData(
        "import \"io\"\nfunc f() io.LimitedReader { return io.LimitedReader{N: 2} }\nfunc main() { a := f(); a.N++; p := &a; p.N++ }")]
    public void Objects_ThatNobodyElseHas_AreTaken(string code)
    {
        var file = new FileSet().Add("main.go", Encoding.UTF8.GetBytes("package main; " + code));
        var translation = new Translation(ProgramSource.Of([file]));
        Assert.NotNull(translation.Render(lineDirectives: false, format: false));
        Assert.Empty(translation.Messages);
    }
}
