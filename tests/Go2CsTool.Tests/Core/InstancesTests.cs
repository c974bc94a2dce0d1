// Instances of generic types and functions: one object for each, named as Go's reflection prints it, without type arguments.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Tests.Core;

using Go2Cs.Core;
using Go2Cs.Types;

public class InstancesTests
{
    private sealed class Program
    {
        private readonly Info _info = new();
        private readonly GoFile _file;

        public Program(string source, string path = "main")
        {
            var diagnostics = new DiagnosticBag();
            _file = Parser.ParseFile(new FileSet().Add("x.go", "package main\n" + source), diagnostics).File!;
            Package = Checker.Check(path, [_file], _info, diagnostics, new StubImporter());
            Assert.Empty(diagnostics.Render(0));
            var declarations = new Declarations();
            declarations.Add(Package, [_file], _info);
            Instances = new Instances(p => ReferenceEquals(p, Package), declarations);
        }

        public Package Package { get; }

        public Instances Instances { get; }

        public GoObject this[string name] => Package.Scope.Lookup(name)!;

        public FuncObj Function(string name) => (FuncObj)this[name];

        /// <summary>The mapped type of a package variable.</summary>
        public GoType Variable(string name) => Instances.Type(this[name].Type);

        /// <summary>The declared type of a local variable, as generic code has it.</summary>
        public GoType Local(string name) => _info.Defs.Values.OfType<VarObj>().Last(v => v.Name == name).Type;

        public List<InstanceRequest> Requests()
        {
            var result = new List<InstanceRequest>();
            while (Instances.TryNext(out var request))
                result.Add(request);
            return result;
        }
    }

    private static NamedType Named(GoType type) => Assert.IsType<NamedType>(type);

    private static GoType Field(GoType type, int index) => ((StructType)type.Underlying).Fields[index].Type;

    private static FuncObj Method(GoType type, string name) => (FuncObj)MemberLookup.Find(type, true, Named(type).Obj.Package, name).Obj!;

    [Fact]
    public void AnInstanceIsATypeOfItsOwnNamedAsReflectionPrintsIt()
    {
        var p = new Program("""
            type Pair[A, B any] struct { a A; b B }
            type T struct{}
            var x Pair[int, string]
            var y Pair[int, string]
            var z Pair[Pair[int, T], *[]T]
            """);
        var type = Named(p.Variable("x"));
        Assert.Equal("Pair[int,string]", type.Obj.Name);
        Assert.Same(p.Package, type.Obj.Package);
        Assert.Empty(type.TypeArgs);
        Assert.Empty(type.TypeParams);
        Assert.Same(BasicType.Int, Field(type, 0));
        Assert.Same(type, p.Variable("y"));
        Assert.Same(type, p.Instances.Type(type));
        Assert.Equal("Pair[main.Pair[int,main.T],*[]main.T]", Named(p.Variable("z")).Obj.Name);
        var origin = p.Instances.OriginOf(type)!.Value;
        Assert.Same(p["Pair"], origin.Origin);
        Assert.Equal([BasicType.Int, BasicType.String], origin.Arguments);
    }

    [Theory]
    [InlineData("struct{ a int; B string }, map[string]any", "struct { main.a int; B string },map[string]interface {}")]
    [InlineData("interface{ M(); n(int) error }, <-chan byte", "interface { M(); main.n(int) error },<-chan uint8")]
    [InlineData("chan<- chan int, chan (<-chan rune)", "chan<- chan int,chan (<-chan int32)")]
    [InlineData("func(a int, b ...T) (c T, d error), [3]time.Duration", "func(int, ...main.T) (main.T, error),[3]time.Duration")]
    [InlineData("struct{ T; x int `json:\"a\"` }, struct{}", "struct { main.T; main.x int \"json:\\\"a\\\"\" },struct {}")]
    [InlineData("struct{ E[int]; *T }, atomic.Pointer[E[T]]", "struct { E = main.E[int]; *main.T },sync/atomic.Pointer[main.E[main.T]]")]
    public void ArgumentsAreNamedAsReflectionPrintsThem(string arguments, string name)
    {
        var p = new Program($"""
            import ("time"; "sync/atomic")
            type Pair[A, B any] struct <<>>
            type E[A any] struct <<>>
            type T struct<<>>
            var _ time.Duration
            var _ atomic.Int32
            var x Pair[{arguments}]
            """.Replace("<<>>", "{}", StringComparison.Ordinal));
        Assert.Equal($"Pair[{name}]", Named(p.Variable("x")).Obj.Name);
    }

    [Fact]
    public void TypesWithoutInstancesStayTheSameObject()
    {
        var p = new Program("""
            import "sync/atomic"
            type T struct { next *T; a []map[string]int }
            type A = []T
            var x map[string][]*T
            var y A
            var z atomic.Pointer[T]
            """);
        foreach (var name in new[] { "x", "y", "z" })
            Assert.Same(p[name].Type, p.Variable(name));
    }

    [Fact]
    public void InstancesAreFoundInAnyDepth()
    {
        var p = new Program("""
            type Box[A any] struct { v A }
            type T struct{}
            var a map[string][]*Box[T]
            var b map[string][]*Box[T]
            var c func(x Box[int], rest ...chan<- Box[int]) (y [2]Box[int])
            var d struct { f interface { M(Box[int]) } }
            """);
        var box = Named(p.Instances.Type(((PointerType)((SliceType)((MapType)p["a"].Type).Elem).Elem).Elem));
        Assert.Equal("Box[main.T]", box.Obj.Name);
        var map = Assert.IsType<MapType>(p.Variable("a"));
        Assert.Same(box, ((PointerType)((SliceType)map.Elem).Elem).Elem);
        Assert.Same(map, p.Variable("b"));
        Assert.Equal("func(x main.Box[int], rest ...chan<- main.Box[int]) (y [2]main.Box[int])", p.Variable("c").ToString());
        Assert.Equal("struct{f interface{M(main.Box[int])}}", p.Variable("d").ToString());
        Assert.Empty(Named(((SignatureType)p.Variable("c")).Params[0].Type).TypeArgs);
    }

    [Fact]
    public void RecursiveTypesEnd()
    {
        var p = new Program("""
            type List[T any] struct { next *List[T]; v T }
            type Tree[K any] struct { kids []Tree[K]; by map[string]*Tree[K]; f func(Tree[K]) *Tree[K] }
            type A[T any] struct { b *B[T] }
            type B[T any] struct { a *A[T]; l List[A[T]] }
            type N[T interface{ Less(T) bool }] struct { t T; n *N[T] }
            type K struct { n *N[K] }
            func (K) Less(K) bool { return false }
            var l List[int]
            var t Tree[string]
            var a A[int]
            var k N[K]
            """);
        var list = p.Variable("l");
        Assert.Same(list, ((PointerType)Field(list, 0)).Elem);
        var tree = p.Variable("t");
        Assert.Same(tree, ((SliceType)Field(tree, 0)).Elem);
        Assert.Same(tree, ((PointerType)((SignatureType)Field(tree, 2)).Results[0].Type).Elem);
        var a = p.Variable("a");
        var b = ((PointerType)Field(a, 0)).Elem;
        Assert.Equal("B[int]", Named(b).Obj.Name);
        Assert.Same(a, ((PointerType)Field(b, 0)).Elem);
        Assert.Equal("List[main.A[int]]", Named(Field(b, 1)).Obj.Name);
        var k = p.Variable("k");
        Assert.Same(p["K"].Type, Field(k, 0));
        Assert.Same(k, ((PointerType)Field(p["K"].Type, 0)).Elem);
    }

    [Fact]
    public void IntAndInt64AreDifferentInstances()
    {
        var p = new Program("""
            type Box[T any] struct { v T }
            func Get[T any](b Box[T]) T { return b.v }
            var a Box[int]
            var b Box[int64]
            """);
        Assert.NotSame(p.Variable("a"), p.Variable("b"));
        var (f, g) = (p.Instances.Function(p.Function("Get"), [BasicType.Int]), p.Instances.Function(p.Function("Get"), [BasicType.Int64]));
        Assert.NotSame(f, g);
        Assert.Same(f, p.Instances.Function(p.Function("Get"), [BasicType.Int]));
        Assert.Equal(("Get[int]", "Get[int64]"), (f.Name, g.Name));
        Assert.Same(p.Variable("a"), f.Signature.Params[0].Type);
        Assert.Same(BasicType.Int64, g.Signature.Results[0].Type);
        Assert.Empty(f.Signature.TypeParams);
        Assert.Same(p.Instances.Function(p.Function("Get"), [BasicType.Uint8]), p.Instances.Function(p.Function("Get"), [BasicType.Byte]));
        Assert.Equal(["Get[int]", "Get[int64]", "Get[uint8]"], p.Requests().Select(r => r.Function.Name));
        Assert.False(p.Instances.TryNext(out _));
    }

    [Fact]
    public void MethodsAreRequestedWithTheEnvironmentOfTheirReceiver()
    {
        var p = new Program("""
            type Pair[A, B any] struct { a A; b B }
            func (p *Pair[X, Y]) Swap() Pair[Y, X] { var local map[*X]Y; _ = local; return Pair[Y, X]{p.b, p.a} }
            func (p Pair[_, Y]) Second() Y { return p.b }
            var x Pair[int, string]
            """);
        var type = Named(p.Variable("x"));
        Assert.Equal(["Swap", "Second"], type.Methods.Select(m => m.Name));
        var swap = Method(type, "Swap");
        Assert.True(swap.HasPointerReceiver);
        Assert.Same(type, ((PointerType)swap.Signature.Recv!.Type).Elem);
        Assert.Equal("Pair[string,int]", Named(swap.Signature.Results[0].Type).Obj.Name);
        Assert.Same(swap, p.Instances.Method((NamedType)p["x"].Type, ((NamedType)p["x"].Type).Method(0), []));
        Assert.Same(swap, p.Instances.Method(type, swap, []));
        Assert.Null(MemberLookup.Find(type, false, p.Package, "Swap").Obj);
        var requests = p.Requests();
        Assert.Equal(["Swap Pair[int,string]", "Second Pair[int,string]", "Swap Pair[string,int]", "Second Pair[string,int]"],
            requests.Select(r => r.Function.Name + " " + r.Receiver!.Obj.Name));
        Assert.Same(swap, requests[0].Function);
        Assert.Equal("Swap", requests[0].Declaration!.Name.Name);
        Assert.Equal("map[*int]string", requests[0].Environment.Apply(p.Local("local")).ToString());
        Assert.Equal("map[*string]int", requests[2].Environment.Apply(p.Local("local")).ToString());
        Assert.Same(p["Pair"].Type, Assert.IsType<NamedType>(p.Instances.OriginOf(type)!.Value.Origin.Type));
        var types = new List<string>();
        while (p.Instances.TryNextType(out var instance))
            types.Add(instance.Type.Obj.Name + " of " + instance.Declaration!.Name.Name);
        Assert.Equal(["Pair[int,string] of Pair", "Pair[string,int] of Pair"], types);
    }

    [Fact]
    public void PlainTypesKeepTheirObjectsAndMentionTheNewOnes()
    {
        var p = new Program("""
            type Box[T any] struct { v T }
            type S struct { b Box[int]; n int }
            func (s *S) Get(b Box[int]) (r []Box[string]) { return nil }
            type Getter interface { Get(Box[int]) []Box[string] }
            type Wide interface { Getter; Other() }
            type D Box[int]
            type E D
            type F struct { S }
            func f(b Box[int], d ...D) {}
            var v []Box[int]
            """);
        var s = p["S"].Type;
        var before = ((StructType)s.Underlying).Fields[0];
        _ = p["E"].Type.Underlying;
        Assert.Same(s, p.Instances.Type(s));
        Assert.Same(before, ((StructType)s.Underlying).Fields[0]);
        Assert.Empty(Named(before.Type).TypeArgs);
        Assert.Equal("Box[int]", Named(before.Type).Obj.Name);
        var get = Method(s, "Get");
        Assert.Same(before.Type, get.Signature.Params[0].Type);
        var getter = p.Instances.Type(p["Getter"].Type);
        var wide = (InterfaceType)p.Instances.Type(p["Wide"].Type).Underlying;
        var wanted = ((InterfaceType)getter.Underlying).AllMethods[0];
        Assert.True(TypeIdentity.Identical(wanted.Type, get.Type));
        Assert.Same(wanted, wide.AllMethods[0]);
        p.Instances.Type(p["E"].Type);
        Assert.Same(before.Type.Underlying, p["E"].Type.Underlying);
        Assert.Same(get, MemberLookup.Find(p.Instances.Type(p["F"].Type), true, p.Package, "Get").Obj);
        Assert.Same(p.Function("f"), p.Instances.Function(p.Function("f"), []));
        Assert.Same(before.Type, p.Function("f").Signature.Params[0].Type);
        p.Instances.Settle(p["v"]);
        Assert.Same(before.Type, ((SliceType)p["v"].Type).Elem);
    }

    [Fact]
    public void InterfacesAreSatisfiedByMappedMethods()
    {
        var p = new Program("""
            type Set[T any] interface { Add(T); Each(func(T) bool) }
            type Named interface { Name() string }
            type Both[T any] interface { Set[T]; Named }
            type Hash[T comparable] struct { m map[T]bool }
            func (h *Hash[T]) Add(t T) {}
            func (h *Hash[T]) Each(f func(T) bool) {}
            func (h *Hash[T]) Name() string { return "" }
            var a Set[Hash[int]]
            var b Both[int]
            var h *Hash[int]
            """);
        var both = (InterfaceType)p.Variable("b").Underlying;
        Assert.Equal(["Add", "Each", "Name"], both.AllMethods.Select(m => m.Name));
        var hash = ((PointerType)p.Variable("h")).Elem;
        foreach (var wanted in both.AllMethods)
            Assert.True(TypeIdentity.Identical(wanted.Type, Method(hash, wanted.Name).Type), wanted.Name);
        Assert.Same(hash, ((InterfaceType)p.Variable("a").Underlying).AllMethods[0].Signature.Params[0].Type);
    }

    [Fact]
    public void EmbeddedInstancesPromoteTheirMembers()
    {
        var p = new Program("""
            type Base[T any] struct { v T }
            func (b *Base[T]) Set(v T) {}
            type Derived[T any] struct { Base[T]; n int }
            type Plain struct { *Base[string] }
            var d Derived[int]
            """);
        var d = p.Variable("d");
        var field = ((StructType)d.Underlying).Fields[0];
        Assert.Equal("Base", field.Name);
        Assert.True(field.IsEmbedded);
        Assert.Same(Method(field.Type, "Set"), MemberLookup.Find(d, true, p.Package, "Set").Obj);
        var plain = p.Instances.Type(p["Plain"].Type);
        Assert.Same(BasicType.String, ((FuncObj)MemberLookup.Find(plain, false, p.Package, "Set").Obj!).Signature.Params[0].Type);
    }

    [Fact]
    public void GenericMethodsHaveInstances()
    {
        var p = new Program("""
            type Box[T any] struct { v T }
            func (b Box[T]) To[U any](f func(T) U) Box[U] { var local struct { t T; u []U }; _ = local; return Box[U]{f(b.v)} }
            type S struct{}
            func (s *S) Put[U any](u U) Box[U] { return Box[U]{u} }
            var b Box[int]
            """);
        var box = Named(p.Variable("b"));
        var declared = ((NamedType)p["Box"].Type).Method(0);
        var to = p.Instances.Method((NamedType)p["b"].Type, ((NamedType)p["b"].Type).Method(0), [BasicType.String]);
        Assert.Equal("To[string]", to.Name);
        Assert.Equal("func(f func(int) string) main.Box[string]", to.Type.ToString());
        Assert.Same(box, to.Signature.Recv!.Type);
        Assert.Same(to, p.Instances.Method(box, declared, [BasicType.String]));
        var put = p.Instances.Method((NamedType)p["S"].Type, ((NamedType)p["S"].Type).Method(0), [box]);
        Assert.Equal("Put[main.Box[int]]", put.Name);
        Assert.Equal("Box[main.Box[int]]", Named(put.Signature.Results[0].Type).Obj.Name);
        var requests = p.Requests();
        Assert.Equal(["To[string]", "Put[main.Box[int]]"], requests.Select(r => r.Function.Name));
        Assert.Equal("struct{t int; u []string}", requests[0].Environment.Apply(p.Local("local")).ToString());
        Assert.Same(p["S"].Type, requests[1].Receiver);
    }

    [Fact]
    public void LocalTypesAreOthersInEachInstance()
    {
        var p = new Program("""
            type Pair[A, B any] struct { a A; b B }
            func other() { type loc struct{}; _ = loc{} }
            func f[T any]() {
                type loc struct { v T; next *loc; p Pair[T, T] }
                type same struct{}
                type gen[U any] struct { t T; u U; l *loc }
                type alias = []T
                var l loc; var s same; var g gen[string]; var a alias; var ps Pair[*loc, gen[T]]
                _, _, _, _, _ = l, s, g, a, ps
            }
            """);
        p.Instances.Function(p.Function("f"), [BasicType.Int]);
        p.Instances.Function(p.Function("f"), [BasicType.String]);
        var requests = p.Requests();
        var (ints, strings) = (requests[0].Environment, requests[1].Environment);
        var loc = Named(ints.Apply(p.Local("l")));
        Assert.Equal("loc[int]", loc.Obj.Name);
        Assert.Same(BasicType.Int, Field(loc, 0));
        Assert.Same(loc, ((PointerType)Field(loc, 1)).Elem);
        Assert.Same(loc, ints.Apply(loc));
        Assert.Equal("Pair[int,int]", Named(Field(loc, 2)).Obj.Name);
        Assert.NotSame(loc, strings.Apply(p.Local("l")));
        Assert.False(TypeIdentity.Identical(ints.Apply(p.Local("s")), strings.Apply(p.Local("s"))));
        var generic = Named(ints.Apply(p.Local("g")));
        Assert.Equal("gen[int;string]", generic.Obj.Name);
        Assert.Same(generic, ints.Apply(p.Local("g")));
        Assert.Same(loc, ((PointerType)Field(generic, 2)).Elem);
        Assert.Equal("[]string", strings.Apply(p.Local("a")).ToString());
        Assert.Equal("Pair[*main.loc[int]·2,main.gen[int;int]·4]", Named(ints.Apply(p.Local("ps"))).Obj.Name);
        Assert.Equal([BasicType.Int], p.Instances.OriginOf(loc)!.Value.Arguments);
    }

    [Fact]
    public void LocalTypesOfPlainFunctionsKeepTheirObjects()
    {
        var p = new Program("""
            type Box[T any] struct { v T }
            func f[T any](T) {}
            func g() {
                type loc struct { b Box[int] }
                var l loc
                var b Box[loc]
                f(l)
                _ = b
            }
            """);
        Assert.Same(p.Local("l"), p.Instances.Type(p.Local("l")));
        Assert.Equal("Box[main.loc·1]", Named(p.Instances.Type(p.Local("b"))).Obj.Name);
        p.Instances.Function(p.Function("f"), [p.Local("l")]);
        var request = Assert.Single(p.Requests());
        Assert.Equal("f[main.loc·1]", request.Function.Name);
        Assert.Same(p.Local("l"), request.Environment.Apply(p.Function("f").Signature.Params[0].Type));
    }

    [Fact]
    public void TypeArgumentsOfOtherPackagesAreMapped()
    {
        var p = new Program("""
            import "sync/atomic"
            type Node[T any] struct { next atomic.Pointer[Node[T]]; v T }
            func (n *Node[T]) All() *atomic.Pointer[*Node[T]] { return nil }
            var n Node[int]
            """);
        var node = Named(p.Variable("n"));
        var pointer = Named(Field(node, 0));
        Assert.Equal("Pointer", pointer.Obj.Name);
        Assert.Same(node, pointer.TypeArgs[0]);
        Assert.Same(node, ((PointerType)Method(pointer, "Load").Signature.Results[0].Type).Elem);
        var all = ((PointerType)Method(node, "All").Signature.Results[0].Type).Elem;
        Assert.Equal("sync/atomic.Pointer[*main.Node[int]]", all.ToString());
        Assert.Same(node, ((PointerType)Named(all).TypeArgs[0]).Elem);
    }

    [Fact]
    public void AliasesOfInstancesAreResolved()
    {
        var p = new Program("""
            type Box[T any] struct { v T }
            type Ints = Box[int]
            type Of[T any] = Box[[]T]
            type Plain = []int
            type Vec[T any] = []T
            var a Ints
            var b Of[int]
            var c Plain
            var d Vec[Box[int]]
            var e map[Plain2]Ints
            type Plain2 = string
            var f Box[Plain2]
            var g Box[string]
            """);
        Assert.Equal("Box[int]", Named(p.Variable("a")).Obj.Name);
        Assert.Equal("Box[[]int]", Named(p.Variable("b")).Obj.Name);
        Assert.IsType<AliasType>(p.Variable("c"));
        Assert.Same(p.Variable("a"), ((SliceType)p.Variable("d")).Elem);
        Assert.Same(p.Variable("a"), ((MapType)p.Variable("e")).Elem);
        Assert.Same(p.Variable("g"), p.Variable("f"));
    }

    [Fact]
    public void ConstraintsMayHaveMethods()
    {
        var p = new Program("""
            type Ordered[T any] interface { Less(T) bool }
            type Heap[T Ordered[T]] struct { items []T }
            func (h *Heap[T]) Push(t T) { var local T; _ = local.Less(t) }
            type Age int
            func (a Age) Less(b Age) bool { return a < b }
            type Ptr[T any] interface { *T; Reset() }
            func New[T any, P Ptr[T]]() P { return new(T) }
            type R struct{}
            func (r *R) Reset() {}
            var h Heap[Age]
            var r = New[R]()
            """);
        var heap = p.Variable("h");
        Assert.Equal("Heap[main.Age]", Named(heap).Obj.Name);
        var request = Assert.Single(p.Requests());
        var age = request.Environment.Apply(p.Local("local"));
        Assert.Same(p["Age"].Type, age);
        var less = MemberLookup.Find(age, false, p.Package, "Less").Obj;
        Assert.Same(((NamedType)age).Method(0), less);
        var created = p.Instances.Function(p.Function("New"), [p["R"].Type, new PointerType(p["R"].Type)]);
        Assert.Equal("New[main.R,*main.R]", created.Name);
        Assert.Equal("func() *main.R", created.Type.ToString());
    }

    [Fact]
    public void InstancesWithoutEndAreRefused()
    {
        var p = new Program("func f[T any](n int) { type loc struct { v T }; if n > 0 { f[loc](n - 1) }; var l loc; _ = l }");
        p.Instances.Function(p.Function("f"), [BasicType.Int]);
        Assert.Throws<Go2Cs.Diagnostics.UnsupportedException>(() =>
        {
            while (p.Instances.TryNext(out var request))
                p.Instances.Function(request.Origin, [request.Environment.Apply(p.Local("l"))]);
        });
    }

    [Fact]
    public void PathsOfPackagesAreInNames()
    {
        var p = new Program("type Box[T any] struct{}; type T struct{}; var b Box[Box[T]]", "ex/deep");
        Assert.Equal("Box[main.Box[main.T]]", Named(p.Variable("b")).Obj.Name);
    }
}
