// Empty interfaces that have names: types made of them differ from those made of any.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.Source", Underlying = "func() main.Value")]
internal readonly struct Source(Func<object> value) : INamed<Func<object>>
{
    public readonly Func<object> Value = value;
    Func<object> INamed<Func<object>>.Value => Value;
}

internal static partial class Program
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static GoString kind(object x)
    {
        switch (x)
        {
            case Boxed<Func<object>> boxed when boxed.Is("func() main.Value"):
                return "func() Value";
            case Boxed<Func<object>> boxed when boxed.Is("func() interface {}"):
                return "func() any";
            case Boxed<Slice<object>> boxed when boxed.Is("[]main.Value"):
                return "[]Value";
            case Slice<object>:
                return "[]any";
            case Boxed<Map<GoString, object>> boxed when boxed.Is("map[string]main.Value"):
                return "map[string]Value";
            case Boxed<Map<object, object>> boxed when boxed.Is("map[main.Value]main.Other"):
                return "map[Value]Other";
            case Source:
                return "Source";
            case Boxed<Chan<object>> boxed when boxed.Is("chan main.Value"):
                return "chan Value";
            case Boxed<Ptr<object>> boxed when boxed.Is("*main.Value"):
                return "*Value";
            case Boxed<Array2<object>> boxed when boxed.Is("[2]main.Value"):
                return "[2]Value";
            case Boxed<Func<Slice<object>, (object, error)>> boxed when boxed.Is("func(...main.Value) (main.Other, error)"):
                return "variadic";
            case Struct:
                return "struct Value";
            case Struct1:
                return "struct any";
        }
        return "?";
    }

    internal static void main()
    {
        var v = new Ptr<object>((object)1L);
        foreach (var x in new Slice<object>([new Boxed<Func<object>>(() => 1L, "func() main.Value"), new Boxed<Func<object>>(() => 1L, "func() interface {}"), new Boxed<Slice<object>>(new Slice<object>([1L]), "[]main.Value"), new Slice<object>([2L]), new Boxed<Map<GoString, object>>(new Map<GoString, object>(), "map[string]main.Value"), new Boxed<Map<object, object>>(new Map<object, object>(), "map[main.Value]main.Other"), new Source(() => v.Value), new Boxed<Chan<object>>(new Chan<object>(0), "chan main.Value"), new Boxed<Ptr<object>>(v, "*main.Value"), new Boxed<Array2<object>>(new Array2<object>(1L, (GoString)"x"), "[2]main.Value"), new Boxed<Func<Slice<object>, (object, error)>>((Slice<object> unused) => (null, null), "func(...main.Value) (main.Other, error)"), new Struct { V = v.Value }, new Struct1 { V = v.Value }, new Boxed<Slice<object>>(new Slice<object>([v.Value]), "[]main.Other"), v.Value]).View())
        {
            fmt.Printf("%s %T\n", kind(x), x);
        }
        fmt.Printf("%v %+v %v\n", (object)new Boxed<Slice<object>>(new Slice<object>([1L, (GoString)"a", null]), "[]main.Value"), new Struct { V = 2L }, new Boxed<Map<GoString, object>>(new Map<GoString, object> { ["k"] = new Boxed<Slice<object>>(new Slice<object>([1L]), "[]main.Value") }, "map[string]main.Value"));
        Source s = new Source(() => new Boxed<Slice<object>>(new Slice<object>([v.Value]), "[]main.Value"));
        fmt.Println(s.Value(), kind(s.Value()), kind(new Boxed<Func<object>>(s.Value, "func() main.Value")));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { V main.Value }")]
internal struct Struct : IEquatable<Struct>
{
    [GoType("main.Value")]
    public object V;

    public readonly bool Equals(Struct other) => equal(this.V, other.V);

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object>.Hash(this.V));

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { V interface {} }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public object V;

    public readonly bool Equals(Struct1 other) => equal(this.V, other.V);

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object>.Hash(this.V));

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
