// Interface values: == and its panics, type assertions and their texts.

using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class InterfaceTests
{
    public static TheoryData<object?, object?, bool> Pairs => new()
    {
        { null, null, true },
        { null, 1L, false },
        { 1L, 1L, true },
        { 1L, 2L, false },
        { 1L, 1, false },
        { 1L, new int64(1), false },
        { new int64(1), new int64(1), true },
        { new int64(1), new Boxed<long>(1, "int64"), false },
        { (GoString)"a", (GoString)"a", true },
        { (GoString)"a", "a", true },
        { "a", (GoString)"b", false },
        { double.NaN, double.NaN, false },
        { 0.0, -0.0, true },
        { true, true, true },
        { new Plain { A = 1, B = "x" }, new Plain { A = 1, B = "x" }, true },
        { new Plain { A = 1, B = "x" }, new Plain { A = 1, B = "y" }, false },
        { new Plain { F = double.NaN }, new Plain { F = double.NaN }, false },
        { new Plain { F = 0.0 }, new Plain { F = -0.0 }, true },
        { new Plain { I = 1L }, new Plain { I = 1 }, false },
        { new Named(1), new Named(1), true },
        { new Named(1), new Named(2), false },
        { new Array2<long>(1, 2), new Array2<long>(1, 2), true },
        { new Array2<object>(1L, new Slice<long>(0)), new Array2<object>(2L, new Slice<long>(0)), false },
        { new RuntimeError("x"), new RuntimeError("x"), true },
        { new PanicNilError(), new PanicNilError(), false },
        { new Boxed<Ptr<long>?>(null, "*int64"), new Boxed<Ptr<long>?>(null, "*int64"), true },
        { new Boxed<Array1<long>>(new(1), "[1]int64"), new Boxed<Array1<long>>(new(1), "[1]int64"), true },
        { new Boxed<Array1<long>>(new(1), "[1]int64"), new Array1<long>(1), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Equal_OfTwoValues_AsGo(object? a, object? b, bool want)
    {
        Assert.Equal(want, equal(a, b));
        Assert.Equal(want, equal(b, a));
        if (want)
        {
            Assert.Equal(hash(a), hash(b));
        }
    }

    public static TheoryData<string, object> Uncomparable => new()
    {
        { "[]int", new Slice<long>(0) },
        { "map[string]int", new Map<GoString, long>() },
        { "func()", () => { } },
        { "[]int64", new Boxed<Slice<long>>([], "[]int64") },
        { "main.Bad", new Bad() },
        { "main.Names", new Names([]) },
        { "[2]func()", new Array2<Action>(() => { }, () => { }) },
        { "[]int", new Plain { I = new Slice<long>(0) } },
        { "[]int", new Array1<object>(new Slice<long>(0)) },
    };

    [Theory]
    [MemberData(nameof(Uncomparable))]
    public void Equal_OfUncomparable_PanicsAsGo(string type, object value)
    {
        Assert.Equal("runtime.errorString: runtime error: comparing uncomparable type " + type,
            Panicking.TypedText(() => equal(value, value)));
        Assert.Equal("runtime.errorString: runtime error: hash of unhashable type " + type, Panicking.TypedText(() => hash(value)));
        Assert.False(equal(value, 1L));
    }

    public static TheoryData<string, Action> FailedAssertions => new()
    {
        { "interface {} is nil, not int", () => assert<long>(null) },
        { "interface {} is string, not int", () => assert<long>((GoString)"x") },
        { "interface {} is int, not int64", () => assert<int64>(1L) },
        { "interface {} is int, not int64", () => assert<long>(1L, "int64") },
        { "interface {} is []int, not []int64", () => assert<Slice<long>>(new Slice<long>(0), "[]int64") },
        { "interface {} is []int64, not []int", () => assert<Slice<long>>(new Boxed<Slice<long>>([], "[]int64")) },
        { "main.Shape is main.Plain, not main.Named", () => assert<Named>(new Plain(), iface: "main.Shape") },
        { "error is nil, not *main.Plain", () => assert<Ptr<Plain>>(null, iface: "error") },
        { "interface is nil, not main.Shape", () => assert<Shape>(null) },
        { "main.Plain is not main.Shape: missing method Area", () => assert<Shape>(new Plain()) },
        { "*main.Plain is not main.Shape: missing method Area", () => assert<Shape>(new Ptr<Plain>()) },
        { "main.Half is not main.Shape: missing method Perimeter", () => assert<Shape>(new Half()) },
        { "interface {} is main.Twin, not main.Twin (types from different scopes)", () => assert<One.Twin>(new Two.Twin()) },
        {
            "interface {} is struct { x int }, not struct { x int } (types from different packages)",
            () => assert<One.Literal>(new Two.Literal(1))
        },
        {
            "interface {} is struct { T main.Twin }, not struct { T main.Twin } (types from different scopes)",
            () => assert<One.Holder>(new Two.Holder(default))
        },
    };

    [Theory]
    [MemberData(nameof(FailedAssertions))]
    public void Assert_WrongType_PanicsAsGo(string text, Action action) =>
        Assert.Equal("*runtime.TypeAssertionError: interface conversion: " + text, Panicking.TypedText(action));

    [Fact]
    public void Assert_RightType_YieldsTheValue()
    {
        Assert.Equal(5, assert<long>(5L));
        Assert.Equal(5, assert<long>(new int64(5), "int64"));
        Assert.Equal(5UL, assert<ulong>(new uint64(5), "uint64"));
        Assert.Equal("a", assert<GoString>("a"));
        Assert.Equal([1], assert<Slice<long>>(new Boxed<Slice<long>>([1], "[]int64"), "[]int64"));
        Assert.Equal((0L, false), assertOk<long>((GoString)"x"));
        Assert.Equal((7L, true), assertOk<long>(7L));
        Assert.True(assertOk<object>(7L).Ok);
        Assert.False(assertOk<object>(null).Ok);
        Assert.True(assertOk<error>(new RuntimeError("x")).Ok);
        Assert.True(assertOk<Slice<long>>(new Boxed<Slice<long>>([1], "[]int64"), "[]int64") is (var s, true) && len(s) == 1);
        Assert.False(isType<Slice<long>>(new Boxed<Slice<long>>([1], "[]int64"), out _));
    }

    [Fact]
    public void Panic_Nil_IsPanicNilError()
    {
        var value = panic(null as object).Value!;
        Assert.Equal("*runtime.PanicNilError: runtime error: panic called with nil argument",
            $"{GoType.Of(value)}: {((error)value).Error()}");
        Assert.Equal((GoString)"x", panic("x").Value);
    }

    [GoType("main.Plain")]
    private struct Plain
    {
        public long A;
        public GoString B;
        public double F;
        public object? I;
    }

    [GoType("main.Bad")]
    private struct Bad()
    {
        public long X = 1;
        public Slice<long> Y = [];
    }

    [GoType("main.Named")]
    private readonly struct Named(long value) : INamed<long>
    {
        public long Value { get; } = value;
    }

    [GoType("main.Names")]
    private readonly struct Names(Slice<GoString> value) : INamed<Slice<GoString>>
    {
        public Slice<GoString> Value { get; } = value;
    }

    [GoType("main.Shape")]
    private interface Shape
    {
        double Area();

        double Perimeter();
    }

    [GoType("main.Half")]
    private struct Half
    {
        public readonly double Area() => 1;
    }

    private static class One
    {
        [GoType("main.Twin")]
        internal struct Twin;

        [GoType("struct { x int }")]
        internal struct Literal(long x)
        {
            public long x = x;
        }

        [GoType("struct { T main.Twin }")]
        internal struct Holder(Twin twin)
        {
            public Twin T = twin;
        }
    }

    private static class Two
    {
        [GoType("main.Twin")]
        internal struct Twin;

        [GoType("struct { x int }")]
        internal struct Literal(long x)
        {
            public long x = x;
        }

        [GoType("struct { T main.Twin }")]
        internal struct Holder(Twin twin)
        {
            public Twin T = twin;
        }
    }

    private interface Walker
    {
        void Walk();
    }

    private sealed class Cat : Walker
    {
        public void Walk()
        {
        }
    }

    // Each type twice and in turn: the second answer comes from the cache.
    [Fact]
    public void AssertOk_RemembersWhoImplementsAnInterface()
    {
        object?[] values = [new Cat(), 1L, (GoString)"a", null, 2.5, new Slice<long>(1), new Ptr<long>(), new Cat()];
        for (var round = 0; round < 3; round++)
        {
            foreach (var x in values)
            {
                var (value, ok) = Builtins.assertOk<Walker>(x);
                Assert.Equal(x is Cat, ok);
                Assert.Same(ok ? x : null, value);
                Assert.Equal(ok, Builtins.isType<Walker>(x, out var found));
                Assert.Same(value, found);
            }
        }
    }

    private struct Pair<A, B> : Walker
    {
        public readonly void Walk()
        {
        }
    }

    // More types than the cache has places for: answers are found again after others took their places.
    [Fact]
    public void AssertOk_MoreTypesThanAreRemembered_IsRightForEach()
    {
        Type[] parts = [typeof(byte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(char), typeof(bool),
            typeof(sbyte), typeof(ushort), typeof(uint), typeof(ulong), typeof(nint), typeof(nuint)];
        var values = (
            from generic in new[] { typeof(Pair<,>), typeof(ValueTuple<,>) }
            from a in parts
            from b in parts
            select Activator.CreateInstance(generic.MakeGenericType(a, b))!).ToList();
        for (var round = 0; round < 3; round++)
        {
            Assert.Equal(values.Select(static x => x is Walker), values.Select(static x => assertOk<Walker>(x).Ok));
        }
    }
}
