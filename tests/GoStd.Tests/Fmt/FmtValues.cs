// The operands of the recorded table printf.golden.txt, in the order of its first column.

using System.Numerics;
using GoRuntime;
using static GoStd.Tests.FmtTypes;

namespace GoStd.Tests;

internal static class FmtValues
{
    public static readonly object?[] All =
    [
        .. Numbers(),
        .. Texts(),
        .. Sequences(),
        .. Maps(),
        .. Structs(),
        .. WithMethods(),
        .. Defined(),
    ];

    private static Slice<T> Of<T>(params T[] items) => new(items);

    private static Slice<byte> Bytes(string text) => (Slice<byte>)(GoString)text;

    private static object?[] Numbers() =>
    [
        42L, -42L, 0L, (sbyte)-5, (short)300, 65, (int64)(-7L), 3UL, (byte)200, (ushort)5, 0x10FFFFu, (uint64)ulong.MaxValue,
        (nuint)0xabc, long.MinValue, 0x263a, -1L,
        1.0, -1.5, 0.0, -0.0, 1e6, 1e20, 1e21, 1e-5, 123456789.0, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
        double.MaxValue, 5e-324, 0.1, 100.0, 2.5, 3.5, 0.1f, 16777216f, 3.4e38f,
        new Complex(1, -2), new Complex(double.PositiveInfinity, double.NaN), new Complex64(0.5f, 0),
    ];

    private static object?[] Texts() =>
    [
        true, false, (GoString)"", (GoString)"hello", GoString.Raw("h\u00ffi\n"), (GoString)"日本語", (GoString)"`x`", (GoString)"a\tb\"",
        Bytes("abc"), default(Slice<byte>), new Slice<byte>(0L), new Array3<byte>(1, 2, 3), new MyBy(Bytes("xy")),
        Of(new B1(65), new B1(66)),
    ];

    private static object?[] Sequences() =>
    [
        Of(1L, -2L), default(Slice<long>), Of<GoString>("a", "b c"), Of<object?>(1L, (GoString)"a", null, 2.5, Of(1L)), Of(1.0, 2.5),
        Of(true), new Array2<long>(3, 4), Of(1UL, 2UL), new Boxed<Slice<long>>(Of(1L), "[]int64"),
        new Boxed<Slice<ulong>>(Of(2UL), "[]uint64"), Of(Of(1L), Of(2L, 3L)), Of<error?>(null, errors.New("e")),
    ];

    private static object?[] Maps() =>
    [
        new Map<GoString, long> { ["b"] = 2, ["a"] = 1 },
        new Map<long, GoString> { [2] = "x", [-1] = "y" },
        new Map<P, bool> { [new P(2, 1)] = true, [new P(1, 2)] = false },
        new Map<double, long> { [double.NaN] = 1, [2] = 2, [double.NegativeInfinity] = 3 },
        new Map<object?, long> { [1L] = 1, [(GoString)"a"] = 2, [null] = 3 },
        new Map<bool, long> { [true] = 1, [false] = 0 },
        new Map<Array2<long>, long> { [new Array2<long>(1, 2)] = 3, [new Array2<long>(0, 5)] = 1 },
        default(Map<GoString, long>),
        new MyM(new Map<MyS, MyI> { [new MyS("q")] = new MyI(1) }),
        new Map<GoString, Slice<long>> { ["z"] = Of(1L) },
    ];

    private static object?[] Structs() =>
    [
        new P(1, 2), new Ptr<P>(new P(1, 2)), new Boxed<Ptr<P>?>(null, GoType.For<Ptr<P>>()), null, null, true,
        default(Map<GoString, long>), default(Slice<long>), true,
        new N { Name = "n" },
        new N
        {
            Name = "n", P = new P(1, 2), Inner = new Inner { A = 3, b = "x" }, I = new P(5, 6), E = errors.New("bad"), S = Of(1L),
            M = new Map<GoString, long> { ["k"] = 1 }, B = Bytes("hi"), u = 7,
        },
        new TwoFields { A = 1, B = "x" }, new NoFields(), Of(new OneField { A = 1 }, new OneField { A = 2 }),
        new Ptr<OneField>(new OneField { A = 1 }),
    ];

    private static object?[] WithMethods() =>
    [
        new St { V = 1 }, new StPtr(new St { V = 2 }), new PstPtr(new Pst { V = 4 }), new Pst { V = 3 },
        new Boxed<Ptr<Pst>?>(null, GoType.For<Ptr<Pst>>()), new Er { V = 1 }, new ErPtr(new Er { V = 2 }), errors.New("plain"),
        fmt.Errorf("wrap: %w", errors.New("in")), new Pan(), new PanE(), new PanNil(), new Gs(), new Fm(),
        Of(new St { V = 1 }, new St { V = 2 }), new Map<GoString, St> { ["a"] = new St { V = 1 } }, Of<Ptr<Pst>?>([null]),
        Of<fmt.Stringer?>(new St { V = 1 }, null), new Hold { s = new St { V = 1 }, S = new St { V = 2 }, e = new Er { V = 3 } },
        new Ptr<Hold>(),
    ];

    private static object?[] Defined() =>
    [
        new MyI(5), new MyS("mys"), new MyF(1.5), new MyB(true), new Col(0), new Col(1), new Col(7), Of(new Col(0), new Col(1)),
        new Map<Col, Col> { [new Col(1)] = new Col(0), [new Col(0)] = new Col(1) },
        new Ptr<Slice<long>>(Of(1L, 2L)), new Ptr<Map<GoString, long>>(new Map<GoString, long> { ["a"] = 1 }),
        new Ptr<Array2<long>>(new Array2<long>(1, 2)), Of<object?>(new P(1, 2), new St { V = 3 }), Of(Bytes("a")),
        new Array0<long>(), (Slice<int>)(GoString)"hé",
    ];
}
