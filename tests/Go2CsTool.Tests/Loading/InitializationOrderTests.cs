// The order in which packages, and the variables of a package, are initialized, against what real Go's programs print.
using Go2Cs.Loading;
using Go2Cs.Syntax;
using Go2Cs.Validation;
using Xunit.Abstractions;

namespace Go2Cs.Tests.Loading;

public sealed class InitializationOrderTests(ITestOutputHelper output) : IDisposable
{
    private readonly ModuleTree _tree = new();

    public void Dispose() => _tree.Dispose();

    private string? RealGoOrSkip()
    {
        var go = RealGo.Find();
        if (go is null)
            output.WriteLine("skipped: Go 1.27 is not installed");
        return go;
    }

    // Each package: its path below m, and what it imports. All but quiet ones print their path.
    private void Packages(params (string Path, string[] Imports)[] packages)
    {
        _tree.Write("go.mod", "module m\n\ngo 1.27\n");
        foreach (var (path, imports) in packages)
        {
            var name = path == "." ? "main" : path.Split('/')[^1];
            var text = $"package {name}\n\n" + string.Concat(imports.Select(static i => $"import _ \"{i}\"\n"));
            if (!path.Contains("quiet", StringComparison.Ordinal))
                text += $"\nfunc init() {{ println(\"m/{path}\") }}\n";
            _tree.Write($"{path}/p.go",
                text
                + (path == "."
                ? "\nfunc main() {}\n"
                : "\nvar X = [...]func(){func() {}}\nvar P = &X\n\ntype T struct{ F []int }\n\nvar S = T{F: []int{1}}\n"));
        }
    }

    private void ExpectOrderOfGo()
    {
        if (RealGoOrSkip() is not { } go)
            return;
        var program = _tree.Program();
        var done = new HashSet<CheckedPackage>();
        foreach (var package in program.Packages)
        {
            Assert.All(package.Imports, i => Assert.Contains(i, done));
            done.Add(package);
        }
        Assert.Equal(
            _tree.RunGo(go),
            program.FromSource.Where(static p => !p.ImportPath.Contains("quiet", StringComparison.Ordinal))
                .Select(static p => p.ImportPath == "m" ? "m/." : p.ImportPath));
    }

    [Fact]
    public void Packages_NoStandardImports_GoByPathAmongThoseThatAreReady()
    {
        Packages(
            (".", ["m/z", "m/c", "m/a", "m/b"]), ("a", ["m/y"]), ("b", []), ("c", ["m/b", "m/x/deep"]), ("x/deep", []), ("y", []),
                ("z", []));
        ExpectOrderOfGo();
    }

    [Fact]
    public void Packages_WithoutWork_HoldNobodyUp()
    {
        Packages((".", ["m/a", "m/b", "m/c"]), ("a", ["m/zquiet"]), ("b", []), ("zquiet", ["m/yquiet"]), ("yquiet", []),
            ("c", ["m/dquiet"]), ("dquiet", ["m/e"]), ("e", []));
        ExpectOrderOfGo();
    }

    [Fact]
    public void Packages_StandardImports_AreWaitedForAsTheLinkerDoes()
    {
        string[] standard =
        [
            "bufio", "bytes", "cmp", "container/heap", "container/list", "context", "errors", "fmt", "io", "io/fs", "iter", "log", "maps",
                "math", "math/bits", "math/cmplx",
            "math/rand", "math/rand/v2", "os", "runtime", "runtime/debug", "slices", "sort", "strconv", "strings", "sync", "sync/atomic",
                "syscall", "time", "unicode",
            "unicode/utf8", "unsafe", "testing", "embed",
        ];
        // The alphabet is gone through from the end, so that the order of paths is none of readiness.
        var users = standard.Select((s, i) => ($"{(char)('a' + (25 - i % 26))}{i}", (string[])[s])).ToArray();
        Packages([(".", [.. users.Select(static u => "m/" + u.Item1)]), .. users]);
        ExpectOrderOfGo();
    }

    [Theory]
    [InlineData("functions", "var a = f(t(\"a\"))\nvar b = t(\"b\")\nvar c = t(\"c\") + b\n\nfunc f(int) int { return c }\n")]
    [InlineData("methods",
        "var a = T{}.m(t(\"a\"))\nvar b = t(\"b\")\nvar c = (*T).p\nvar d = c(nil) + t(\"d\")\nvar e = t(\"e\")\n\ntype T struct{}\n\nfunc (T) m(int) int { return b }\n\nfunc (*T) p() int { return e }\n")]
    [InlineData("method values",
        "var a = x.m\nvar b = a() + t(\"b\")\nvar x T = T(t(\"x\"))\nvar y = t(\"y\")\n\ntype T int\n\nfunc (T) m() int { return y }\n")]
    [InlineData("closures",
        "var a = func() int { return b + t(\"a\") }()\nvar b = t(\"b\")\nvar c = func() func() int { return func() int { return d } }\nvar e = c()() + t(\"e\")\nvar d = t(\"d\")\n")]
    [InlineData("several values",
        "var a, b = two(t(\"ab\"))\nvar c = t(\"c\") + d\nvar d, e = two2(t(\"de\"))\nvar x, y = t(\"x\"), t(\"y\") + z\nvar z = t(\"z\")\n\nfunc two(int) (int, int) { return c, 2 }\n\nfunc two2(int) (int, int) { return 1, z }\n")]
    [InlineData("interface methods do not count",
        "var a = i.m() + t(\"a\")\nvar b = t(\"b\")\nvar i I = T{}\n\ntype I interface{ m() int }\n\ntype T struct{}\n\nfunc (T) m() int { return b }\n")]
    [InlineData("recursion",
        "var a = f(3) + t(\"a\")\nvar b = t(\"b\")\nvar c = t(\"c\")\n\nfunc f(n int) int {\n\tif n == 0 {\n\t\treturn g(0) + c\n\t}\n\treturn f(n - 1)\n}\n\nfunc g(n int) int {\n\tif n > 0 {\n\t\treturn f(n)\n\t}\n\treturn b\n}\n")]
    [InlineData("blank variables",
        "var _ = t(\"1\") + b\nvar a = t(\"a\")\nvar _, _ = t(\"2\"), t(\"3\")\nvar b = t(\"b\") + a\nvar _ I = T(t(\"4\"))\n\ntype I interface{}\n\ntype T int\n")]
    [InlineData("comma ok", "var v, ok = m[k]\nvar m = map[string]int{k: t(\"m\")}\nvar k = string(rune(t(\"k\")))\nvar a = t(\"a\")\n")]
    [InlineData("map keys and composite literals",
        "var m = map[K]int{x: t(\"m\")}\nvar x = K(t(\"x\"))\nvar s = S{f: y, g: []int{z}}\nvar y = t(\"y\")\nvar z = t(\"z\")\n\ntype K int\n\ntype S struct {\n\tf int\n\tg []int\n}\n")]
    [InlineData("generic functions",
        "var a = f[int](1) + t(\"a\")\nvar b = t(\"b\")\nvar c = L[int]{}.m() + t(\"c\")\nvar d = t(\"d\")\n\nfunc f[P any](P) int { return b }\n\ntype L[P any] struct{}\n\nfunc (L[P]) m() int { return d }\n")]
    [InlineData("methods of instances do not count",
        "var e = L[int].m\nvar f = e(L[int]{}) + t(\"f\")\nvar g = t(\"g\")\nvar h = (&M[int]{}).o() + t(\"h\")\nvar i = t(\"i\")\nvar j = E{}.p() + t(\"j\")\nvar k = t(\"k\")\n\n"
        + "type L[P any] struct{}\n\nfunc (L[P]) m() int { return g }\n\ntype M[P any] struct{}\n\nfunc (*M[P]) o() int { return i }\n\ntype E struct{ B[int] }\n\ntype B[P any] struct{}\n\nfunc (B[P]) p() int { return k }\n")]
    [InlineData("embedded methods",
        "var a = O{}.m() + t(\"a\")\nvar b = t(\"b\")\nvar c = O.m\nvar d = c(O{}) + t(\"d\")\n\ntype O struct{ T }\n\ntype T struct{}\n\nfunc (T) m() int { return b }\n")]
    [InlineData("constants and sizes",
        "var a = C + t(\"a\")\nvar b = len(arr) + t(\"b\")\nvar arr [2]int = [2]int{t(\"arr\")}\n\nconst C = len(arr2)\n\nvar arr2 [3]int = [3]int{t(\"arr2\")}\n")]
    [InlineData("address only", "var p = &x\nvar q = *p + t(\"q\")\nvar x = t(\"x\")\n")]
    public void Variables_OfOnePackage_AreInitializedInGosOrder(string what, string declarations)
    {
        Assert.NotEmpty(what);
        ExpectVariablesOfGo(("main.go", declarations));
    }

    [Theory]
    [InlineData("var a = b + t(\"a\")\nvar c = t(\"c\")\n", "var b = d + t(\"b\")\nvar e = t(\"e\")\n",
        "var d = t(\"d\") + c\nvar f = t(\"f\")\n")]
    [InlineData("var a = f() + t(\"a\")\n\nfunc g() int { return y }\n", "var x = t(\"x\")\n\nfunc f() int { return g() + z }\n",
        "var z = t(\"z\") + x\nvar y = t(\"y\")\n")]
    [InlineData("var m = map[K]int{C: t(\"m\")}\nvar w = 5 * v\n", "type K int\n\nvar v = K(t(\"v\"))\n",
        "const C K = D + 1\n\nconst D = 4\n\nvar u = C + K(t(\"u\"))\n")]
    public void Variables_OfSeveralFiles_AreInitializedInGosOrder(string first, string second, string third) =>
        ExpectVariablesOfGo(("a.go", first), ("b.go", second), ("c.go", third));

    // Each initializer that cannot be laid out in advance prints a name of its own.
    private void ExpectVariablesOfGo(params (string Name, string Text)[] files)
    {
        if (RealGoOrSkip() is not { } go)
            return;
        _tree.Write("go.mod", "module m\n\ngo 1.27\n");
        foreach (var (name, text) in files)
            _tree.Write(name, "package main\n\n" + text);
        _tree.Write("zz.go", "package main\n\nfunc t(s string) int {\n\tprintln(s)\n\treturn len(s)\n}\n\nfunc main() {}\n");
        var printed =
            from step in _tree.Program().Main!.Info.InitOrder
            from call in Ast.Descendants(step.Rhs).OfType<CallExpr>()
            where call.Fun is Ident { Name: "t" }
            select ((BasicLit)call.Args[0]).Value.Trim('"');
        Assert.Equal(_tree.RunGo(go), printed);
    }
}
