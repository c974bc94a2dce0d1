using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.point")]
internal struct point : IEquatable<point>
{
    public long X;
    public long Y;
    public GoString name;

    public readonly bool Equals(point other) => this.X == other.X && this.Y == other.Y && this.name == other.name;

    public override readonly bool Equals(object obj) => obj is point other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.X, this.Y, this.name);

    public static bool operator ==(point a, point b) => a.Equals(b);

    public static bool operator !=(point a, point b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        var p = new Ptr<point>(new point { X = 1, Y = -2, name = "p" });
        fmt.Printf("%v %+v %#v %T\n", p.Value, p.Value, p.Value, p.Value);
        fmt.Printf("%v %+v\n", p, p);
        fmt.Printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%b|%c|%q|%U|%#U\n", 42L, 42L, 42L, 42L, 42L, 42L, 42L, 42L, 42L, 42L, 42L, 5L, 65L, 65L, 0x1F600L, 0x1F600L);
        fmt.Printf("%f|%.2f|%8.3f|%-8.1f|%08.2f|%+.1f|%e|%E|%g|%G|%.3g|%6.0f\n", 3.14159, 3.14159, 3.14159, 3.14159, -3.14159, 3.14159, 123456.789, 0.000123, 1e21, 1e-07, 123456.0, 2.5);
        fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x|%X|% x|%#q\n", (GoString)"héllo", (GoString)"héllo", (GoString)"héllo", (GoString)"héllo", (GoString)"a\"b\n", (GoString)"hex", (GoString)"hex", (GoString)"hex", (GoString)"back`quote");
        fmt.Printf("%t|%5t|%v|%p\n", true, false, true, (object)null);
        fmt.Printf("%v %v %v %v\n", new Slice<long>([1, 2]), new Slice<GoString>(["a", "b c"]), new Map<GoString, long> { ["z"] = 1, ["a"] = 2 }, new Array2<bool> { [0] = true });
        fmt.Printf("%#v %#v %#v %#v\n", new Slice<long>([1]), new Slice<GoString>(["a"]), new Map<GoString, long> { ["z"] = 1, ["a"] = 2 }, new Array2<bool> { [0] = true });
        fmt.Printf("%d %x %q %s\n", new Slice<long>([10, 20]), (object)(Slice<byte>)(GoString)"hi", new Slice<GoString>(["a", "b"]), (object)(Slice<byte>)(GoString)"bytes");
        fmt.Printf("%*d|%-*d|%.*f|%[2]d %[1]d|%[3]*.[2]*[1]f\n", 5L, 1L, 4L, 2L, 1L, 2.55);
        fmt.Printf("%6.2f%%|%3c|%-3c|%03d|%+q|%x\n", 99.5, (int)'x', (int)'y', -5L, (GoString)"é", -255L);
        fmt.Printf("%v %v %s %v\n", (object)null, (object)null, (object)new Slice<object>([1L, (GoString)"a", null]), new Empty());
        fmt.Printf("%t %v %08b %3d|%-8q|%8q\n", false, (int)'a', 5L, new Slice<long>([1, 2]), (GoString)"q", (GoString)"q");
        fmt.Printf("%+v %#v\n", new Struct { A = 1L, B = null, C = new Slice<point>([new point()]) }, new Struct1 { S = "s" });
        fmt.Printf("%5v|%-5v|%05v|%x|%X\n", 12L, 12L, 12L, (GoString)"héllo", new Slice<GoString>(["ab", "c"]));
        fmt.Printf("%v %d %s\n", (sbyte)(-5), (byte)200, (object)default(Slice<GoString>));
        fmt.Printf("%#v %#v %#v %#v %#v\n", 1.0, (GoString)"s", (int)'x', (byte)3, (object)new Slice<object>([null, 1L, (GoString)"a"]));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { A interface {}; B *int; C []main.point }")]
internal struct Struct
{
    public object A;
    public Ptr<long> B;
    public Slice<point> C;
}

[GoType("struct { S string }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public GoString S;

    public readonly bool Equals(Struct1 other) => this.S == other.S;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.S);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
