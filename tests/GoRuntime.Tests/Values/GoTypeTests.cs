// Type descriptors: how types print, what they are made of, sizes and offsets as gc lays them out.

using System.Numerics;
using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class GoTypeTests
{
    public static TheoryData<Type, string?, string, GoKind, long, long, bool> Types => new()
    {
        { typeof(long), null, "int", GoKind.Int, 8, 8, true },
        { typeof(long), "int64", "int64", GoKind.Int64, 8, 8, true },
        { typeof(int64), null, "int64", GoKind.Int64, 8, 8, true },
        { typeof(ulong), null, "uint", GoKind.Uint, 8, 8, true },
        { typeof(uint64), null, "uint64", GoKind.Uint64, 8, 8, true },
        { typeof(int), "rune", "int32", GoKind.Int32, 4, 4, true },
        { typeof(byte), "byte", "uint8", GoKind.Uint8, 1, 1, true },
        { typeof(nuint), null, "uintptr", GoKind.Uintptr, 8, 8, true },
        { typeof(Complex64), null, "complex64", GoKind.Complex64, 8, 4, true },
        { typeof(Complex), null, "complex128", GoKind.Complex128, 16, 8, true },
        { typeof(GoString), null, "string", GoKind.String, 16, 8, true },
        { typeof(string), null, "string", GoKind.String, 16, 8, true },
        { typeof(object), "any", "interface {}", GoKind.Interface, 16, 8, true },
        { typeof(error), null, "error", GoKind.Interface, 16, 8, true },
        { typeof(UnsafePointer), null, "unsafe.Pointer", GoKind.UnsafePointer, 8, 8, true },
        { typeof(Slice<object>), null, "[]interface {}", GoKind.Slice, 24, 8, false },
        { typeof(Slice<error>), null, "[]error", GoKind.Slice, 24, 8, false },
        { typeof(Array2<Slice<long>>), "[2][]int64", "[2][]int64", GoKind.Array, 48, 8, false },
        { typeof(Array0<long>), null, "[0]int", GoKind.Array, 0, 8, true },
        { typeof(Array4<Padded>), null, "[4]main.A", GoKind.Array, 96, 8, true },
        { typeof(Map<GoString, ulong>), "map[string]uint64", "map[string]uint64", GoKind.Map, 8, 8, false },
        { typeof(Map<Empty, Slice<Ptr<Padded>>>), null, "map[main.E][]*main.A", GoKind.Map, 8, 8, false },
        { typeof(Ptr<Slice<long>>), null, "*[]int", GoKind.Pointer, 8, 8, true },
        { typeof(Func<long, Slice<GoString>, (long, error)>), "func(int, ...string) (int, error)", "func(int, ...string) (int, error)",
            GoKind.Func, 8, 8, false },
        { typeof(Action<Func<long, bool>>), null, "func(func(int) bool)", GoKind.Func, 8, 8, false },
        { typeof(Func<(Action, error)>), null, "func() (func(), error)", GoKind.Func, 8, 8, false },
        { typeof(Func<(long, long, long, long, long, long, long, bool, bool)>), null,
            "func() (int, int, int, int, int, int, int, bool, bool)", GoKind.Func, 8, 8, false },
        { typeof(Empty), null, "main.E", GoKind.Struct, 0, 1, true },
        { typeof(Padded), null, "main.A", GoKind.Struct, 24, 8, true },
        { typeof(Mixed), null, "main.B", GoKind.Struct, 80, 8, false },
        { typeof(Complexes), null, "main.C", GoKind.Struct, 32, 8, true },
        { typeof(MyInt), null, "main.MyInt", GoKind.Int64, 8, 8, true },
        { typeof(MyStrings), null, "main.MyS", GoKind.Slice, 24, 8, false },
        { typeof(Embedding), null, "main.T2", GoKind.Struct, 40, 8, true },
        { typeof(Ptr<Embedding>), null, "*main.T2", GoKind.Pointer, 8, 8, true },
        { typeof(Generic<GoString, MyInt>), null, "main.Gen[string,main.MyInt]", GoKind.Struct, 24, 8, true },
        { typeof(Generic<Ptr<Padded>, Map<GoString, object>>), null, "main.Gen[*main.A,map[string]interface {}]", GoKind.Struct, 16,
            8, false },
        { typeof(Generic<Array2<long>, Func<long, error>>), null, "main.Gen[[2]int,func(int) error]", GoKind.Struct, 24, 8, false },
        { typeof(Generic<long, long>), "main.Gen[int64,int]", "main.Gen[int64,int]", GoKind.Struct, 16, 8, true },
        { typeof(Literal), null, "struct { X int \"json:\\\"x\\\"\"; Y []string }", GoKind.Struct, 32, 8, false },
        { typeof(Slice<Literal>), "[]struct { X int \"json:\\\"x\\\"\"; Y []string }", "[]struct { X int \"json:\\\"x\\\"\"; Y []string }",
            GoKind.Slice, 24, 8, false },
        { typeof(Recursive), null, "main.R", GoKind.Slice, 24, 8, false },
        { typeof(Node), null, "main.Node", GoKind.Struct, 16, 8, true },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_OfAnyShape_DescribesItselfAsGo(Type clr, string? text, string want, GoKind kind, long size, long align,
        bool comparable)
    {
        var type = text is null ? GoType.For(clr) : GoType.Parse(text, clr);
        Assert.Equal(want, type.String());
        Assert.Equal((kind, size, align, comparable), (type.Kind, type.Size, type.Align, type.Comparable));
        Assert.Same(type, text is null ? GoType.For(clr) : GoType.Parse(text, clr));
    }

    [Fact]
    public void Identity_CanonicalAndParsed_IsOneDescriptor()
    {
        Assert.Same(GoType.For<Slice<long>>(), GoType.Parse("[]int", typeof(Slice<long>)));
        Assert.NotSame(GoType.For<Slice<long>>(), GoType.Parse("[]int64", typeof(Slice<long>)));
        Assert.Same(GoType.For<int64>(), GoType.Parse("int64", typeof(long)));
        Assert.Same(GoType.Of(new int64(1)), GoType.Of(new Boxed<long>(1, "int64")));
    }

    [Theory]
    [InlineData("[]string", typeof(Slice<long>))]
    [InlineData("map[int]int", typeof(Slice<long>))]
    [InlineData("[]int junk", typeof(Slice<long>))]
    [InlineData("func(int)", typeof(Action))]
    [InlineData("", typeof(long))]
    public void Parse_TextThatDoesNotFit_IsRefused(string text, Type clr) =>
        Assert.Throws<ArgumentException>(() => GoType.Parse(text, clr));

    [Fact]
    public void Fields_InOrder_WithNamesTagsAndOffsets()
    {
        var fields = GoType.For<Mixed>().Fields;
        Assert.Equal("a:0 c:1 b:8 s:16 e:32 f:48 m:56 p:64 arr:72 z:78", string.Join(' ', fields.Select(f => $"{f.Name}:{f.Offset}")));
        fields = GoType.For<Embedding>().Fields;
        Assert.Equal([true, true, false], fields.Select(f => f.Embedded));
        Assert.Equal([true, true, true], fields.Select(f => f.Exported));
        Assert.Equal("json:\"n\"", fields[2].Tag);
        Assert.Equal("main.MyInt", fields[2].Type.String());
        Assert.Equal(new MyInt(7), fields[2].Get(new Embedding { N = new MyInt(7) }));
        Assert.Equal("[]int64", GoType.Of(GoType.For<Tagged>().Fields[0].Get(new Tagged { Values = [1] }))!.String());
        Assert.Equal("int64", GoType.Of(GoType.For<Tagged>().Fields[1].Get(new Tagged { One = 1 }))!.String());
        Assert.Equal("type", GoType.For<Tagged>().Fields[2].Name);
    }

    [Fact]
    public void Names_OfDefinedTypes_AndPackages()
    {
        var type = GoType.For<Generic<GoString, MyInt>>();
        Assert.Equal(("Gen[string,main.MyInt]", "main", true), (type.Name, type.PkgPath, type.IsDefined));
        Assert.Equal(("int", "", false), (GoType.For<long>().Name, GoType.For<long>().PkgPath, GoType.For<long>().IsDefined));
        Assert.Equal(("", ""), (GoType.For<Slice<long>>().Name, GoType.For<Slice<long>>().PkgPath));
    }

    [Fact]
    public void Underlying_OfDefinedTypes_IsFollowed()
    {
        Assert.Equal("int64", GoType.For<MyInt>().Underlying.String());
        Assert.Equal("string", GoType.For<MyStrings>().Elem!.String());
        Assert.Equal("main.R", GoType.For<Recursive>().Elem!.String());
        Assert.Equal(5L, GoType.Underlie(new MyInt(5)));
        Assert.Equal(5L, GoType.Underlie(new int64(5)));
        Assert.Equal((GoString)"a", GoType.Underlie("a"));
        Assert.Equal(new Slice<long>([1]).Span.ToArray(),
            ((Slice<long>)GoType.Underlie(new Boxed<Slice<long>>([1], "[]int64"))!).Span.ToArray());
        var func = GoType.Parse("func(int, ...string) (int, error)", typeof(Func<long, Slice<GoString>, (long, error)>));
        Assert.Equal((2, 2, true), (func.In.Count, func.Out.Count, func.Variadic));
    }

    [Fact]
    public void Of_ValuesOfManyKinds_IsTheDynamicType()
    {
        Assert.Null(GoType.Of(null));
        Assert.Equal("string", GoType.Of("a").String());
        Assert.Equal("*int", GoType.Of(new Ptr<long>()).String());
        Assert.Equal("*int", GoType.Of(Ptr.Element((Slice<long>)[1], 0)).String());
        Assert.Equal("func(int)", GoType.Of((long _) => { }).String());
        Assert.Equal("runtime.boundsError", GoType.Of(new BoundsError("x")).String());
        Assert.Equal("*runtime.PanicNilError", GoType.Of(new PanicNilError()).String());
        Assert.Equal(GoKind.Pointer, GoType.Of(new PanicNilError()).Kind);
    }

    [GoType("main.E")]
    private struct Empty;

#pragma warning disable CS0649 // The fields are read by reflection.
    [GoType("main.A")]
    private struct Padded
    {
        public bool a;
        public long b;
        public bool c;
    }

    [GoType("main.B")]
    private struct Mixed
    {
        public bool a, c;
        public long b;
        public GoString s;
        public error e;
        public Action f;
        public Map<GoString, long> m;
        public Ptr<long> p;
        public Array3<short> arr;
        public Empty z;
    }

    [GoType("main.C")]
    private struct Complexes
    {
        public Complex64 x;
        public byte y;
        public Complex z;
    }

    [GoType("main.T2")]
    private struct Embedding
    {
        [Embedded]
        public Padded A;
        [Embedded]
        public Ptr<Mixed> B;
        [Tag("json:\"n\"")]
        public MyInt N;
    }

    [GoType("main.Gen")]
    private struct Generic<K, V>
    {
        public K k;
        public V v;
    }

    [GoType("struct { X int \"json:\\\"x\\\"\"; Y []string }")]
    private struct Literal
    {
        public long X;
        public Slice<GoString> Y;
    }

    [GoType("main.Tagged")]
    private struct Tagged
    {
        [GoType("[]int64")]
        public Slice<long> Values;
        [GoType("int64")]
        public long One;
        [GoName("type")]
        public long type_;
    }

    [GoType("main.Node")]
    private struct Node
    {
        public long Value;
        public Ptr<Node> Next;
    }
#pragma warning restore CS0649

    [GoType("main.MyInt", Underlying = "int64")]
    private readonly record struct MyInt(long Value) : INamed<long>;

    [GoType("main.MyS")]
    private readonly struct MyStrings(Slice<GoString> value) : INamed<Slice<GoString>>
    {
        public Slice<GoString> Value { get; } = value;
    }

    [GoType("main.R")]
    private readonly struct Recursive(Slice<Recursive> value) : INamed<Slice<Recursive>>
    {
        public Slice<Recursive> Value { get; } = value;
    }
}
