using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.point")]
internal struct point1 : IEquatable<point1>
{
    public long x;

    public readonly bool Equals(point1 other) => this.x == other.x;

    public override readonly bool Equals(object obj) => obj is point1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x);

    public static bool operator ==(point1 a, point1 b) => a.Equals(b);

    public static bool operator !=(point1 a, point1 b) => !a.Equals(b);
}

[GoType("main.point")]
internal struct point2 : IEquatable<point2>
{
    public long x;

    public readonly bool Equals(point2 other) => this.x == other.x;

    public override readonly bool Equals(object obj) => obj is point2 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x);

    public static bool operator ==(point2 a, point2 b) => a.Equals(b);

    public static bool operator !=(point2 a, point2 b) => !a.Equals(b);
}

[GoType("main.point")]
internal readonly struct point3(GoString value) : INamed<GoString>, IEquatable<point3>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator point3(GoString value) => new(value);

    public static implicit operator point3(string value) => new(value);

    public bool Equals(point3 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is point3 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(point3 a, point3 b) => a.Value == b.Value;

    public static bool operator !=(point3 a, point3 b) => a.Value != b.Value;
}

[GoType("main.point")]
internal struct point : IEquatable<point>
{
    public long x;
    public long y;

    public readonly bool Equals(point other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is point other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(point a, point b) => a.Equals(b);

    public static bool operator !=(point a, point b) => !a.Equals(b);
}

[GoType("main.list")]
internal struct list
{
    public long @value;
    public Ptr<list> next;
}

[GoType("main.visitor")]
internal readonly struct visitor(Func<long, visitor, long> value) : INamed<Func<long, visitor, long>>
{
    public readonly Func<long, visitor, long> Value = value;
    Func<long, visitor, long> INamed<Func<long, visitor, long>>.Value => Value;
}

[GoType("main.table")]
internal readonly struct table(Map<GoString, table> value) : INamed<Map<GoString, table>>
{
    public readonly Map<GoString, table> Value = value;
    Map<GoString, table> INamed<Map<GoString, table>>.Value => Value;
}

internal static partial class Program
{
    internal static object first()
    {
        return new point1 { x = 1 };
    }

    internal static object second()
    {
        {
            fmt.Println(new point3("inner"));
        }
        return new point2 { x = 1 };
    }

    internal static void main()
    {
        fmt.Println(equal(first(), second()), equal(first(), first()));
        fmt.Printf("%T %T %v %v\n", first(), second(), first(), new point { x = 1, y = 2 });
        Ptr<list> l = null;
        for (long i = 0; i < 3; i++)
        {
            l = new Ptr<list>(new list { @value = i, next = l });
        }
        for (var n = l; n != null; n = n.Value.next)
        {
            fmt.Print(n.Value.@value, (GoString)" ");
        }
        fmt.Println();
        var count = new visitor((long n, visitor v) =>
        {
            if (n == 0)
            {
                return 0;
            }
            return 1 + v.Value(n - 1, v);
        });
        fmt.Println(count.Value(5, count));
        var t = new table(new Map<GoString, table> { ["a"] = new table(new Map<GoString, table> { ["b"] = default(table) }) });
        fmt.Println(t, t.Value["a"].Value.Length);
        var anon = new Struct { Name = "anonymous" };
        anon.Pos.X = 3;
        var same = new Struct { Name = "anonymous", Pos = new Struct1 { X = 3, Y = 0 } };
        fmt.Println(anon, anon == same);
        var rows = new Slice<Struct2>([new Struct2 { @in = 1, want = 1 }, new Struct2 { @in = 2, want = 4 }]);
        foreach (var r in rows.View())
        {
            fmt.Println(r.@in * r.@in == r.want);
        }
        var people = new Map<GoString, Struct3> { ["ann"] = new Struct3 { age = 30 } };
        fmt.Printf("%v %+v\n", people["ann"].age, people);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { Name string; Pos struct { X int; Y int } }")]
internal struct Struct : IEquatable<Struct>
{
    public GoString Name;
    public Struct1 Pos;

    public readonly bool Equals(Struct other) => this.Name == other.Name && this.Pos == other.Pos;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Name, this.Pos);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { X int; Y int }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public long X;
    public long Y;

    public readonly bool Equals(Struct1 other) => this.X == other.X && this.Y == other.Y;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.X, this.Y);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}

[GoType("struct { in int; want int }")]
internal struct Struct2
{
    public long @in;
    public long want;
}

[GoType("struct { age int }")]
internal struct Struct3
{
    public long age;
}
