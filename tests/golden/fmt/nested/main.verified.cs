using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.tree")]
internal struct tree : IEquatable<tree>
{
    public Ptr<tree> Left;
    public object Value;
    public Ptr<tree> Right;

    public readonly bool Equals(tree other) => this.Left == other.Left && equal(this.Value, other.Value) && this.Right == other.Right;

    public override readonly bool Equals(object obj) => obj is tree other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Left, GoEquality<object>.Hash(this.Value), this.Right);

    public static bool operator ==(tree a, tree b) => a.Equals(b);

    public static bool operator !=(tree a, tree b) => !a.Equals(b);
}

[GoType("main.config")]
internal struct config
{
    public GoString Name;
    public Slice<long> Ports;
    public Map<GoString, GoString> Env;
    public Struct3 Limits;
    public Ptr<config> Next;
    public object Any;
    public error Err;
    public Action Fn;
    public Slice<byte> Bytes;
}

internal static partial class Program
{
    internal static void main()
    {
        var t = new Ptr<tree>(new tree { Left = null, Value = 1L, Right = null });
        fmt.Printf("%v %+v\n", t.Value, t.Value);
        var c = new config { Name = "a b", Ports = new Slice<long>([80, 443]), Env = new Map<GoString, GoString> { ["B"] = "2", ["A"] = "1" }, Any = new Map<long, Slice<GoString>> { [2] = new Slice<GoString>(["x"]), [1] = default(Slice<GoString>) }, Bytes = (Slice<byte>)(GoString)"hi" };
        c.Limits.CPU = 1.5;
        fmt.Printf("%v\n%+v\n", c, c);
        c.Any = new Slice<object>([1L, (GoString)"two", 3.0, null, default(Slice<long>), new Map<GoString, bool>()]);
        fmt.Println(c.Any, (object)new Slice<object>([c.Any]));
        fmt.Printf("%#v\n", c.Any);
        fmt.Println(new Slice<Slice<long>>([new Slice<long>([1]), new Slice<long>([2, 3]), default(Slice<long>)]), new Array2<Array2<GoString>> { [0] = new Array2<GoString>("a", "b") }, new Map<GoString, Slice<long>> { ["x"] = new Slice<long>([1]) });
        fmt.Printf("%v %v\n", new Slice<Ptr<long>>([null]), new Map<bool, long> { [true] = 1, [false] = 0 });
        fmt.Println(new Map<object, long> { [(GoString)"b"] = 1, [2L] = 2, [(GoString)"a"] = 3, [1L] = 4, [2.5] = 5, [true] = 6, [null] = 7 });
        fmt.Println(new Map<Array2<long>, GoString> { [new Array2<long>(2, 1)] = "b", [new Array2<long>(1, 9)] = "a" }, new Map<Struct, bool> { [new Struct { a = 2, b = 0 }] = true, [new Struct { a = 1, b = 5 }] = false });
        fmt.Printf("%x %X %q\n", new Map<GoString, long> { ["a"] = 255 }, new Slice<byte>([1, 171]), new Map<long, GoString> { [1] = "x" });
        fmt.Printf("%6.2v|%3d|%-4s|\n", new Slice<double>([1.234, 5.0]), new Array3<long>(1, 2, 3), new Slice<GoString>(["a", "b"]));
        fmt.Printf("%T %T %T %T\n", c, t, c.Env, c.Limits);
        fmt.Printf("%T %T %T %T %T\n", new Boxed<Action>(main, "func()"), (object)new Slice<object>(0), new Boxed<Func<long, Slice<GoString>, (bool, error)>>((long unused, Slice<GoString> unused1) => (false, null), "func(int, ...string) (bool, error)"), new Boxed<Chan<Slice<long>>>(new Chan<Slice<long>>(0), "<-chan []int"), new Struct1());
        fmt.Printf("%#v\n", new Struct2 { M = new Map<GoString, object> { ["k"] = 1L }, F = 2f, U = new Slice<byte>([1]) });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { a int; b int }")]
internal struct Struct : IEquatable<Struct>
{
    public long a;
    public long b;

    public readonly bool Equals(Struct other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { A int \"tag:\\\"x\\\"\"; b *main.tree }")]
internal struct Struct1 : IEquatable<Struct1>
{
    [Tag("tag:\"x\"")]
    public long A;
    public Ptr<tree> b;

    public readonly bool Equals(Struct1 other) => this.A == other.A && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A, this.b);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}

[GoType("struct { P *int; M map[string]interface {}; F float32; U []uint8; E interface {} }")]
internal struct Struct2
{
    public Ptr<long> P;
    public Map<GoString, object> M;
    public float F;
    public Slice<byte> U;
    public object E;
}

[GoType("struct { CPU float64; Mem uint64 }")]
internal struct Struct3 : IEquatable<Struct3>
{
    public double CPU;
    [GoType("uint64")]
    public ulong Mem;

    public readonly bool Equals(Struct3 other) => this.CPU == other.CPU && this.Mem == other.Mem;

    public override readonly bool Equals(object obj) => obj is Struct3 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<double>.Hash(this.CPU), this.Mem);

    public static bool operator ==(Struct3 a, Struct3 b) => a.Equals(b);

    public static bool operator !=(Struct3 a, Struct3 b) => !a.Equals(b);
}
