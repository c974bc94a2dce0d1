// What becomes of each Go construct in Core.
using System.Runtime.CompilerServices;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;
using Go2Cs.Tests.Types;
using Go2Cs.Types;

namespace Go2Cs.Tests.Core;

using Go2Cs.Core;

public class CoreBuilderTests
{
    // Declarations that the cases use.
    private const string Prelude = """
        import "lib"
        type E struct{ n int }
        func (e *E) Inc() { e.n++ }
        func (e E) Get() int { return e.n }
        type S struct { *E; name string }
        type T struct{ S }
        func (t T) Add(n int) int { return n }
        type Flag bool
        type Ints []int
        type Getter interface{ Get() int }
        type Both interface { Getter; Inc() }
        type List[X any] struct { items []X }
        func (l *List[X]) Push(x X) { l.items = append(l.items, x) }
        func (l List[X]) Map(f func(X) X) List[X] { return l }
        func Same[X any](x X) X { return x }
        func (t T) Both[U any](u U) (T, U) { return t, u }
        func Get[G Getter](g G) int { return g.Get() }
        func two() (int, string) { return 1, "a" }
        func pair() (T, int) { return T{}, 1 }
        func rest(s string, xs ...any) {}
        func all(xs ...any) {}
        func seq(yield func(int, string) bool) {}
        const Big = 1 << 40
        var (
        	e E; p *E; s S; t T; q *T; b bool; flag Flag; i, j int; u uint8; f float64; str string; ints Ints; xs []int
        	g Getter; both Both; err error; a any; m map[string]*E; ch chan int; arr [3]int; pa *[3]int; fn func(int) int
        	list List[int]; bytes []byte; c64 complex64; runes []rune; r rune
        )

        """;

    [Theory]
    // Selectors: promotions, dereferences, receivers.
    [InlineData("i = p.n", "i = (*p)'.n")]
    [InlineData("i = t.n", "i = (*t.<S>.<E>)'.n")]
    [InlineData("q.name = str", "(*q)'.<S>.name = str")]
    [InlineData("e.Inc()", "(&e)'.Inc()")]
    [InlineData("p.Inc()", "p.Inc()")]
    [InlineData("i = p.Get()", "i = (*p)'.Get()")]
    [InlineData("t.Inc()", "t.<S>.<E>.Inc()")]
    [InlineData("i = g.Get()", "i = g.Get()")]
    [InlineData("h := e.Inc", "new h = bind((&e)'.Inc)")]
    [InlineData("h := q.Get", "new h = bind((*(*q)'.<S>.<E>)'.Get)")]
    [InlineData("h := T.Get", "new h = func(receiver T) { return (*receiver.<S>.<E>)'.Get() }")]
    [InlineData("h := (*T).Add", "new h = func(t *T, n int) { return (*t)'.Add(n) }")]
    [InlineData("h := Getter.Get", "new h = func(receiver Getter) { return receiver.Get() }")]
    [InlineData("i = T.Add(t, 1)", "i = t.Add(1:int)")]
    [InlineData("(*E).Inc(p)", "p.Inc()")]
    [InlineData("T.Add(pair())", "seq{ new result, new result =tuple pair(); result }.Add(result)")]
    [InlineData("i = lib.Exported{}.Method()", "i = lib.Exported{}.Method()")]
    // Conversions.
    [InlineData("a = 1", "a = any<-1:int")]
    [InlineData("a = 'x'", "a = any<-120:rune")]
    [InlineData("f = 1", "f = 1:float64")]
    [InlineData("g = e", "g = Getter<-e")]
    [InlineData("g = both", "g = Getter<-both")]
    [InlineData("a = nil", "a = nil:any")]
    [InlineData("ints = xs", "ints = Ints<-xs")]
    [InlineData("ints = nil", "ints = nil:Ints")]
    [InlineData("p = (*E)(nil)", "p = nil:*E")]
    [InlineData("var ro <-chan int = ch", "new ro <-chan int = <-chan int<-ch")]
    [InlineData("a = any(1)", "a = any(1:int)")]
    [InlineData("bytes = []byte(\"x\")", "bytes = []byte(\"x\":string)")]
    [InlineData("str = string(r)", "str = string(r)")]
    [InlineData("str = string('x')", "str = \"x\":string")]
    [InlineData("flag = Flag(b)", "flag = Flag(b)")]
    [InlineData("err = nil; _ = err", "err = nil:error; _ = err")]
    // Operators.
    [InlineData("flag = i < j", "flag = (i < j):Flag")]
    [InlineData("flag = !(i < j) && flag", "flag = (!paren(i < j):Flag && flag)")]
    [InlineData("b = p == nil", "b = (p == nil:*E)")]
    [InlineData("b = nil == err", "b = (nil:error == err)")]
    [InlineData("b = a == 1", "b = (a == 1:int)")]
    [InlineData("b = g == e", "b = (g == e)")]
    [InlineData("b = both == g", "b = (Getter<-both == g)")]
    [InlineData("b = g == both", "b = (g == Getter<-both)")]
    [InlineData("u = 1 << i", "u = (1:uint8 << i)")]
    [InlineData("u = u << 3", "u = (u << 3:uint)")]
    [InlineData("u <<= i", "u <<= i")]
    [InlineData("f += 1", "f += 1:float64")]
    [InlineData("m[str].n++", "(*m[str])'.n++")]
    [InlineData("i = Big", "i = Big:int")]
    [InlineData("i = (i + 1) * 2", "i = (paren(i + 1:int) * 2:int)")]
    [InlineData("i = (i)", "i = i")]
    // Places and comma-ok forms.
    [InlineData("v, ok := m[\"k\"]; _, _ = v, ok", "new v, new ok =tuple m[\"k\":string],ok; _, _ = v, ok")]
    [InlineData("_, b = a.(Getter)", "_, b =tuple a.(Getter),ok")]
    [InlineData("i, b = <-ch", "i, b =tuple <-ch,ok")]
    [InlineData("i, b = (<-ch)", "i, b =tuple <-ch,ok")]
    [InlineData("i = pa[1]", "i = (*pa)'[1:int]")]
    [InlineData("u = str[i]", "u = str[i]")]
    [InlineData("xs = arr[:]", "xs = (&arr)'[:]")]
    [InlineData("xs = pa[1:2:3]", "xs = pa[1:int:2:int:3:int]")]
    [InlineData("i, str = two()", "i, str =tuple two()")]
    [InlineData("i, j = j, i", "i, j = j, i")]
    // Calls.
    [InlineData("rest(str)", "rest(str, ...[])")]
    [InlineData("rest(str, 1, nil)", "rest(str, ...[any<-1:int, nil:any])")]
    [InlineData("rest(str, []any{}...)", "rest(str, []any(0){}...)")]
    [InlineData("all(two())", "all(seq{ new result, new result =tuple two(); ...[any<-result, any<-result] })")]
    [InlineData("i = fn(1)", "i = value fn(1:int)")]
    [InlineData("lib.Println(i)", "Println(...[any<-i])")]
    [InlineData("go e.Inc()", "go (&e)'.Inc()")]
    [InlineData("defer func() { recover() }()", "defer value func() { Recover() }()")]
    // Predeclared functions.
    [InlineData("xs = append(xs, 1, i)", "xs = Append(xs, ...[1:int, i])")]
    [InlineData("bytes = append(bytes, str...)", "bytes = Append(bytes, str...)")]
    [InlineData("bytes = append(bytes, \"x\"...)", "bytes = Append(bytes, \"x\":string...)")]
    [InlineData("xs = append([]int(nil), xs...)", "xs = Append(nil:[]int, xs...)")]
    [InlineData("delete(m, \"k\")", "Delete(m, \"k\":string)")]
    [InlineData("panic(1)", "Panic(any<-1:int)")]
    [InlineData("i = len(arr)", "i = 3:int")]
    [InlineData("i = len(xs)", "i = Len(xs)")]
    [InlineData("f = min(f, 1)", "f = Min(f, 1:float64)")]
    [InlineData("c64 = complex(1, float32(f))", "c64 = Complex(1:float32, float32(f))")]
    [InlineData("xs = make([]int, 1, i)", "xs = Make(1:int, i)")]
    [InlineData("p = new(E)", "p = new(*E)")]
    [InlineData("h := new(i + 1); _ = h", "new h = new(*int, (i + 1:int)); _ = h")]
    [InlineData("print(1, str)", "Print(1:int, str)")]
    // Literals.
    [InlineData("_ = []*E{{1}, {n: 2}, nil}", "_ = []*E(3){0: (&E{n: 1:int}), 1: (&E{n: 2:int}), 2: nil:*E}")]
    [InlineData("_ = [...]int{2: 1, 5}", "_ = [4]int(4){2: 1:int, 3: 5:int}")]
    [InlineData("_ = map[E]any{{1}: 2}", "_ = map[E]any{E{n: 1:int}: any<-2:int}")]
    [InlineData("_ = &E{}", "_ = (&E{})")]
    [InlineData("_ = T{S: S{name: str}}", "_ = T{S: S{name: str}}")]
    [InlineData("_ = T{name: str}", "_ = T{S.name: str}")]
    // Loops.
    [InlineData("for i := 0; i < 3; i++ {}", "for[loop per i] new i = 0:int; (i < 3:int); i++ {  }")]
    [InlineData("for {}", "for[loop] ; ;  {  }")]
    [InlineData("for range 3 {}", "range[loop Integer] -, - of 3:int {  }")]
    [InlineData("for u = range 3 {}", "range[loop Integer] u, - of 3:uint8 {  }")]
    [InlineData("for _, x := range xs { _ = x }", "range[loop Slice] -, new x of xs { _ = x }")]
    [InlineData("for i := range arr { _ = i }", "range[loop Integer] new i, - of 3:int { _ = i }")]
    [InlineData("for i, x := range pa { _, _ = i, x }", "range[loop ArrayPointer] new i, new x of pa { _, _ = i, x }")]
    [InlineData("for i, r = range str {}", "range[loop String] i, r of str {  }")]
    [InlineData("for k := range m { _ = k }", "range[loop Map] new k, - of m { _ = k }")]
    [InlineData("for x := range ch { _ = x }", "range[loop Channel] new x, - of ch { _ = x }")]
    [InlineData("for a, b := range seq { _, _ = a, b }", "range[loop Function] new a, new b of seq { _, _ = a, b }")]
    // Jumps.
    [InlineData("x: for { switch { case b: break; default: continue x } }",
        "for[x] ; ;  { switch[loop] { case b: break loop; default: continue x } }")]
    [InlineData("goto x; x: i++", "goto x; x: i++")]
    [InlineData("{ goto x; x: }", "{ goto x; x:  }")]
    [InlineData("x: for { goto x }", "x: for[x] ; ;  { goto x }")]
    // Switches and select.
    [InlineData("switch i { case 1, j: fallthrough; default: }", "switch[loop] i { case 1:int, j: fallthrough; default:  }")]
    [InlineData("switch g { case e, nil, both: }", "switch[loop] g { case e, nil:Getter, Getter<-both:  }")]
    [InlineData("switch { case a: }", "switch[loop] { case (a == true:bool):  }")]
    [InlineData("switch x := a.(type) { case int: _ = x; case nil, E: }", "typeswitch[loop] a { case int x int: _ = x; case nil, E:  }")]
    [InlineData("switch a.(type) { default: }", "typeswitch[loop] a { default:  }")]
    [InlineData("select { case x := <-ch: _ = x; case i, b = <-ch: ; case ch <- 1: ; default: }",
        "select[loop] { case new x, - = <-ch: _ = x; case i, b = <-ch: empty; case ch <- 1:int: empty; default:  }")]
    // Declarations.
    [InlineData("var x, y = two(); _, _ = x, y", "new x, new y =tuple two(); _, _ = x, y")]
    [InlineData("var x any = i; _ = x", "new x any = any<-i; _ = x")]
    [InlineData("var _ Getter = e", "_ = Getter<-e")]
    [InlineData("const c = 5; i = c", "const c; i = c:int")]
    [InlineData("type L struct{ x int }; _ = L{1}", "type L; _ = L{x: 1:int}")]
    [InlineData("if i := 1; b {} else if i > 2 {} else {}", "if new i = 1:int; b {  } else if (i > 2:int) {  } else {  }")]
    // Instances.
    [InlineData("list.Push(1)", "(&list)'.Push(1:int)")]
    [InlineData("list = list.Map(Same)", "list = list.Map(Same[int])")]
    [InlineData("i = Same(1) + Same[int](2)", "i = (Same[int](1:int) + Same[int](2:int))")]
    [InlineData("h := List[string].Map; _ = h", "new h = func(l List[string], f func(string) string) { return l.Map(f) }; _ = h")]
    [InlineData("i = Get(t) + Get(p) + Get(g)", "i = ((Get[p.T](t) + Get[*p.E](p)) + Get[p.Getter](g))")]
    [InlineData("h := t.Both[int]; _ = h", "new h = bind(t.Both[int]); _ = h")]
    [InlineData("h := T.Both[bool]; _ = h", "new h = func(t T, u bool) { return t.Both[bool](u) }; _ = h")]
    [InlineData("t, i = t.Both(1)", "t, i =tuple t.Both[int](1:int)")]
    [InlineData("type L[X any] struct{ x X }; _ = L[int]{}", "empty; _ = L[int]{}")]
    public void ExplainsStatements(string go, string core)
    {
        var program = Build(Prelude + $"func tested() {{ {go} }}");
        Assert.Equal(core, CoreText.Of(program.Functions.Single(f => f.Object.Name == "tested").Body!));
    }

    [Theory]
    [InlineData("Get[p.T]", "return (*g.<S>.<E>)'.Get()")]
    [InlineData("Get[*p.E]", "return (*g)'.Get()")]
    [InlineData("Get[p.Getter]", "return g.Get()")]
    [InlineData("Push", "(*l)'.items = Append((*l)'.items, ...[x])")]
    public void BuildsInstances(string name, string core)
    {
        var program = Build(Prelude + "func tested() { list.Push(1); i = Get(t) + Get(p) + Get(g) }");
        Assert.Equal(core, CoreText.Of(program.Functions.Single(f => f.Object.Name == name).Body!));
    }

    [Theory]
    [InlineData("go1.21", 0, true)]
    [InlineData("go1.22", 1, false)]
    public void KnowsWhatLoopsShare(string version, int perIteration, bool shares)
    {
        var file = Checked.Of("func f(xs []int) { for i := 0; ; i++ { for j := range xs { _ = i + j } } }", version);
        var program = CoreBuilder.Build([new CheckedSource(file.Package, file.Info, [file.File])]);
        var loop = (For)program.Functions.Single().Body!.Statements[0];
        Assert.Equal(perIteration, loop.PerIteration.Count);
        Assert.Equal(shares, Assert.IsType<Range>(loop.Body.Statements[0]).SharesVariables);
    }

    [Fact]
    public void KeepsHowConstantsAreWritten()
    {
        var program = Build("const C = 2\nfunc f() int { return C * 3 }\nfunc g() uint8 { return 0x1F }");
        var product = Returned(program, "f");
        Assert.Equal("C", product.Structure!.Left.Named!.Name);
        Assert.Equal("3", product.Structure.Right.Literal!.Value);
        Assert.Equal("0x1F", Returned(program, "g").Literal!.Value);
    }

    [Fact]
    public void GivesEachStatementItsPlace()
    {
        var program = Build("func f() {\n\tx := 1\n\tif x > 0 {\n\t\tx++\n\t}\n}");
        CoreStmt[] statements = [.. CoreTree.Descendants(program.Functions.Single().Body!).OfType<CoreStmt>()];
        Assert.All(statements, s => Assert.True(s.Pos.IsValid && s.End.Offset > s.Pos.Offset));
    }

    [Fact]
    public void OrdersInitializersAndDeclarations()
    {
        var program = Build(
            "var a = b + 1\nvar b, c = f()\nvar _ any = a\nfunc f() (int, int) { return 1, 2 }\ntype (T int; U[X any] []X)\nvar u U[T]\nconst k = 1");
        var package = program.Packages.Single();
        Assert.Equal(["b,c = f()", "a = (b + 1:int)", "_ = any<-a"],
            package.Initializers.Select(i => $"{string.Join(",", i.Variables)} = {CoreText.Of(i.Value)}"));
        Assert.Equal(
            ["a", "b,c", "_", "f", "T", "generic", "U[p.T]", "u", "k"],
            package.Files[0].Declarations.Select(d => d switch
            {
                VariablesDeclaration v => string.Join(",", v.Variables),
                ConstantsDeclaration c => string.Join(",", c.Constants.Select(x => x.Name)),
                FunctionDeclaration f => f.Function.ToString(),
                DefinedTypeDeclaration t => t.Type.Type.Obj.Name,
                GenericDeclaration => "generic",
                _ => "?",
            }));
    }

    [Fact]
    public void BuildsInstancesAcrossPackages()
    {
        var importer = new Imports();
        var lib = importer.Add("lib",
            "package lib\ntype Box[T any] struct{ V T }\nfunc (b Box[T]) Get() T { return b.V }\nfunc Of[T any](v T) Box[T] { return Box[T]{v} }");
        var main =
            importer.Add("main", "package main\nimport \"lib\"\ntype T struct{ n int }\nfunc main() { println(lib.Of(T{1}).Get().n) }");
        var program = CoreBuilder.Build([lib, main]);
        Assert.Equal(["Get", "Of[main.T]"], program.Packages[0].Functions.Select(f => f.Object.Name));
        Assert.Equal("Println(Of[main.T](main.T{n: 1:int}).Get().n)", CoreText.Of(program.Main!.Functions.Single().Body!));
        Assert.Empty(CoreInvariants.FaultsOf(program));
    }

    [Fact]
    public void RefusesFunctionsWithoutBody()
    {
        var file = Checked.Of("func f()");
        Assert.Throws<Go2Cs.Diagnostics.UnsupportedException>(() =>
            CoreBuilder.Build([new CheckedSource(file.Package, file.Info, [file.File])]));
    }

    /// <summary>Every golden program that Go accepts.</summary>
    [Fact]
    public void BuildsAllGoldenPrograms()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "golden"));
        var sources = Directory.GetFiles(root, "main.go", SearchOption.AllDirectories);
        Assert.NotEmpty(sources);
        Assert.Empty(sources.SelectMany(FaultsOfFile));
    }

    private static IReadOnlyList<string> FaultsOfFile(string path)
    {
        var diagnostics = new DiagnosticBag();
        var files = Parser.ParseFiles([new SourceFile(path, File.ReadAllBytes(path))], diagnostics);
        if (files == null || diagnostics.HasErrors) return [];
        var info = new Info();
        var package = Checker.Check("main", files, info, diagnostics, new StubImporter());
        return diagnostics.HasErrors ? [] : CoreInvariants.FaultsOf(CoreBuilder.Build([new CheckedSource(package, info, files)]));
    }

    private static CoreProgram Build(string source)
    {
        var file = Checked.Of("package p\n" + source);
        Assert.All(file.Errors, e => Assert.Contains(" not used", e, StringComparison.Ordinal));
        var program = CoreBuilder.Build([new CheckedSource(file.Package, file.Info, [file.File])]);
        Assert.Empty(CoreInvariants.FaultsOf(program));
        return program;
    }

    private static Constant Returned(CoreProgram program, string function) =>
        (Constant)((Return)program.Functions.Single(f => f.Object.Name == function).Body!.Statements[^1]).Values[0];

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private sealed class Imports : IImporter
    {
        private readonly Dictionary<string, Package> _packages = [];

        public CheckedSource Add(string path, string source)
        {
            var diagnostics = new DiagnosticBag();
            var file = Parser.ParseFile(new FileSet().Add(path + ".go", source), diagnostics).File!;
            var info = new Info();
            _packages[path] = Checker.Check(path, [file], info, diagnostics, this);
            Assert.Empty(diagnostics.Render(0));
            return new CheckedSource(_packages[path], info, [file]);
        }

        public Package? Import(string path) => _packages.GetValueOrDefault(path);

        public string MissingMessage(string path) => $"no package {path}";
    }
}
