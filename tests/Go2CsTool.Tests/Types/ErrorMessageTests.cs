// Each kind of error in the words and at the place of the Go compiler.
namespace Go2Cs.Tests.Types;

public class ErrorMessageTests
{
    private static void Expect(string source, params string[] errors) => Assert.Equal(errors, Checked.Of(source).Errors);

    [Theory]
    [InlineData("func f() { x := 1 }", "x.go:2:12: declared and not used: x")]
    [InlineData("func f() { y = 1 }", "x.go:2:12: undefined: y")]
    [InlineData("func f() int { }", "x.go:2:16: missing return")]
    [InlineData("var x byte = 300", "x.go:2:14: cannot use 300 (untyped int constant) as byte value in variable declaration (overflows)")]
    [InlineData("var x = byte(300)", "x.go:2:14: constant 300 overflows byte")]
    [InlineData("const c int8 = 100; var x = c + c", "x.go:2:29: c + c (constant 200 of type int8) overflows int8")]
    [InlineData("var x int = 1.5", "x.go:2:13: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)")]
    [InlineData("var x int = \"a\"", "x.go:2:13: cannot use \"a\" (untyped string constant) as int value in variable declaration")]
    [InlineData("var x = nil", "x.go:2:9: use of untyped nil in variable declaration")]
    [InlineData("var a, b = 1", "x.go:2:12: assignment mismatch: 2 variables but 1 value")]
    [InlineData("func f() (int, int) { return 1, 2 }; var a = f()",
        "x.go:2:46: multiple-value f() (value of type (int, int)) in single-value context")]
    [InlineData("var x = 1 << -1", "x.go:2:14: invalid operation: negative shift count -1 (untyped int constant)")]
    [InlineData("var x = 1 / 0", "x.go:2:13: invalid operation: division by zero")]
    [InlineData("const c = 1 << 600", "x.go:2:13: constant shift overflow")]
    [InlineData("var x = 1 + \"a\"", "x.go:2:9: invalid operation: 1 + \"a\" (mismatched types untyped int and untyped string)")]
    [InlineData("var s []int; var b = s == s", "x.go:2:22: invalid operation: s == s (slice can only be compared to nil)")]
    [InlineData("var b = !1", "x.go:2:10: invalid operation: operator ! not defined on 1 (untyped int constant)")]
    [InlineData("var p = &1", "x.go:2:10: invalid operation: cannot take address of 1 (untyped int constant)")]
    [InlineData("func f() { 1 }", "x.go:2:12: 1 (untyped int constant) is not used")]
    [InlineData("func f() { len(\"\") }", "x.go:2:12: len(\"\") (constant 0 of type int) is not used")]
    [InlineData("func f() { go int(1) }", "x.go:2:15: go requires function call, not conversion int(1) (constant 1 of type int)")]
    [InlineData("func f() { defer append([]int{}, 1) }", "x.go:2:18: defer discards result of append([]int{}, 1) (value of type []int)")]
    [InlineData("func f(x int) { x() }", "x.go:2:17: invalid operation: cannot call x (variable of type int): int is not a function")]
    [InlineData("func f(x int) { x.y = 1 }", "x.go:2:19: x.y undefined (type int has no field or method y)")]
    [InlineData("type T struct{ Abc int }; func f(x T) int { return x.abc }",
        "x.go:2:54: x.abc undefined (type T has no field or method abc, but does have field Abc)")]
    [InlineData("func f(x any) { x.(int) = 1 }", "x.go:2:17: cannot assign to x.(int) (neither addressable nor a map index expression)")]
    [InlineData("type T struct{ a int }; func f(m map[int]T) { m[0].a = 1 }", "x.go:2:47: cannot assign to struct field m[0].a in map")]
    [InlineData("func f() { for i := range 1.5 { _ = i } }", "x.go:2:27: cannot range over 1.5 (untyped float constant)")]
    [InlineData("func f(c chan<- int) { <-c }",
        "x.go:2:26: invalid operation: cannot receive from send-only channel chan<- int c (variable of type chan<- int)")]
    [InlineData("func f() { if 1 { } }", "x.go:2:15: non-boolean condition in if statement")]
    [InlineData("func f() { a, a := 1, 2; _ = a }", "x.go:2:15: a repeated on left side of :=")]
    [InlineData("func f() { a := 1; a := 2; _ = a }", "x.go:2:22: no new variables on left side of :=")]
    [InlineData("var x [-1]int", "x.go:2:8: invalid array length -1 (untyped int constant)")]
    [InlineData("var a [2]int; var x = a[2]", "x.go:2:25: invalid argument: index 2 out of bounds [0:2]")]
    [InlineData("var m map[[]int]int", "x.go:2:11: invalid map key type []int")]
    [InlineData("var x = []int{0: 1, 0: 2}", "x.go:2:21: duplicate index 0 in array or slice literal")]
    [InlineData("var x = map[string]int{\"a\": 1, \"a\": 2}", "x.go:2:32: duplicate key \"a\" in map literal")]
    [InlineData("type T struct{ a int }; var x = T{b: 1}", "x.go:2:35: unknown field b in struct literal of type T")]
    [InlineData("type T struct{ a, b int }; var x = T{1}", "x.go:2:39: too few values in struct literal of type T")]
    [InlineData("func f(a int) { }; func g() { f() }", "x.go:2:31: not enough arguments in call to f\n\thave ()\n\twant (int)")]
    [InlineData("func f(a int) { }; func g() { f(1, \"\") }",
        "x.go:2:36: too many arguments in call to f\n\thave (number, string)\n\twant (int)")]
    [InlineData("func f() int { return 1, 2 }", "x.go:2:26: too many return values\n\thave (number, number)\n\twant (int)")]
    [InlineData("import \"lib\"", "x.go:2:8: \"lib\" imported and not used")]
    [InlineData("import l \"lib\"", "x.go:2:8: \"lib\" imported as l and not used")]
    [InlineData("import \"nothing\"; var _ = nothing.X", "x.go:2:8: package nothing is not in std")]
    [InlineData("import \"lib\"; var _ = lib.Nope", "x.go:2:27: undefined: lib.Nope")]
    [InlineData("import \"lib\"; var _ = lib.println", "x.go:2:27: undefined: lib.println (but have Println)")]
    [InlineData("import \"lib\"; var _ = lib.Exported{1, 2}",
        "x.go:2:39: implicit assignment to unexported field private in struct literal of type lib.Exported")]
    public void Check_FaultyDeclaration_SaysWhatGoSays(string source, string error) => Expect(source, error);

    [Fact]
    public void Check_MissingMethod_ShowsBothSignatures() => Expect(
        "type I interface { M(int) }\ntype T struct{}\nfunc (T) M(string) {}\nvar _ I = T{}",
        "x.go:5:11: cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (wrong type for method M)\n\t\thave M(string)\n\t\twant M(int)");

    [Fact]
    public void Check_PointerReceiver_IsNamed() => Expect(
        "type I interface { M() }\ntype T struct{}\nfunc (*T) M() {}\nvar _ I = T{}",
        "x.go:5:11: cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (method M has pointer receiver)");

    [Fact]
    public void Check_RecursiveTypes_ShowsTheCycle() => Expect(
        "type A struct { b B }\ntype B struct { a A }",
        "x.go:2:6: invalid recursive type A\n\tx.go:2:6: A refers to B\n\tx.go:3:6: B refers to A");

    [Fact]
    public void Check_InitializationCycle_ShowsTheCycle() => Expect(
        "var a = f()\nfunc f() int { return a }",
        "x.go:2:5: initialization cycle for a\n\tx.go:2:5: a refers to f\n\tx.go:3:6: f refers to a");

    [Fact]
    public void Check_DuplicateDeclaration_PointsToTheOther() => Expect(
        "func f() {}\nvar f int",
        "x.go:3:5: f redeclared in this block\n\tx.go:2:6: other declaration of f");

    [Fact]
    public void Check_DuplicateCase_PointsToTheFirst() => Expect(
        "func f(x int) {\n\tswitch x {\n\tcase 1:\n\tcase 2, 1:\n\t}\n}",
        "x.go:5:10: duplicate case 1 (constant of type int) in expression switch\n\tx.go:4:7: previous case");

    [Fact]
    public void Check_InvalidOperand_CausesNoFurtherErrors() => Expect(
        "func f() { x := undefined1 + 1; y := x * 2; g(y, x) }\nfunc g(a, b int) {}",
        "x.go:2:17: undefined: undefined1");

    [Fact]
    public void Check_ManyErrors_ReportsAllInSourceOrder()
    {
        var source = string.Concat(Enumerable.Range(0, 25).Select(i => $"var v{i} = u{i}\n"));
        var errors = Checked.Of(source).Errors;
        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"x.go:{i + 2}:{(i < 10 ? 10 : 11)}: undefined: u{i}"), errors);
    }

    [Fact]
    public void Check_OldLanguageVersion_RefusesNewFeatures()
    {
        var errors = Checked.Of("func f() { for range 10 { } }", "go1.21").Errors;
        Assert.Equal(
            ["x.go:2:22: cannot range over 10 (untyped int constant): requires go1.22 or later (-lang was set to go1.21; check go.mod)"],
            errors);
    }

    [Fact]
    public void Check_FunctionWithoutBody_IsReportedLast()
    {
        Assert.Equal(["x.go:2:6: missing function body"], Checked.Of("func f()").Errors);
        Assert.Equal(["x.go:3:9: undefined: y"], Checked.Of("func f()\nvar x = y").Errors);
    }
}
