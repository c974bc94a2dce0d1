using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Shape")]
internal interface Shape
{
    double Area();
}

[GoType("main.Square")]
[MethodPtr(typeof(SquarePtr))]
internal struct Square : Shape, IEquatable<Square>
{
    public double side;

    public double Area()
    {
        return this.side * this.side;
    }

    public readonly bool Equals(Square other) => this.side == other.side;

    public override readonly bool Equals(object obj) => obj is Square other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<double>.Hash(this.side));

    public static bool operator ==(Square a, Square b) => a.Equals(b);

    public static bool operator !=(Square a, Square b) => !a.Equals(b);
}

[GoType("main.Circle")]
[MethodPtr(typeof(CirclePtr))]
internal struct Circle : IEquatable<Circle>
{
    public double r;

    public double Area()
    {
        return 3.0 * this.r * this.r;
    }

    public readonly bool Equals(Circle other) => this.r == other.r;

    public override readonly bool Equals(object obj) => obj is Circle other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<double>.Hash(this.r));

    public static bool operator ==(Circle a, Circle b) => a.Equals(b);

    public static bool operator !=(Circle a, Circle b) => !a.Equals(b);
}

[GoType("main.Celsius")]
internal readonly struct Celsius(double value) : INamed<double>, IEquatable<Celsius>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator Celsius(double value) => new(value);

    public static explicit operator double(Celsius a) => a.Value;

    public bool Equals(Celsius other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Celsius other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(Celsius a, Celsius b) => a.Value == b.Value;

    public static bool operator !=(Celsius a, Celsius b) => a.Value != b.Value;
}

[GoType("main.Strings")]
internal readonly struct Strings(Slice<GoString> value) : INamed<Slice<GoString>>
{
    public readonly Slice<GoString> Value = value;
    Slice<GoString> INamed<Slice<GoString>>.Value => Value;
}

internal static partial class Program
{
    internal static GoString describe(object x)
    {
        switch (x)
        {
            case null:
                return "nil";
            case long:
            case int64:
                {
                    var v = x;
                    return fmt.Sprintf("integer %v", v);
                }
            case byte v:
                return fmt.Sprint((GoString)"byte ", (byte)(v + 1));
            case int v:
                return "rune " + GoString.FromRune(v);
            case GoString v:
                return "string of " + fmt.Sprint(v.Length);
            case Slice<long> v:
                return fmt.Sprint((GoString)"ints ", v.Length);
            case Boxed<Slice<long>> vValue when vValue.Is("[]int64"):
                {
                    var v = vValue.Value;
                    return fmt.Sprint((GoString)"int64s ", v.Length);
                }
            case Strings v:
                return "Strings " + v.Value[0];
            case Slice<GoString> v:
                return "strings " + v[0];
            case Map<GoString, long> v:
                return fmt.Sprint((GoString)"map ", v["a"]);
            case Celsius v:
                return fmt.Sprint((GoString)"temperature ", v.Value);
            case Boxed<Func<long, long>> vValue when vValue.Is("func(int) int"):
                {
                    var v = vValue.Value;
                    return fmt.Sprint((GoString)"func ", v(2));
                }
            case Boxed<Action> boxed when boxed.Is("func()"):
                return "func()";
            case Boxed<Chan<long>> boxed when boxed.Is("chan<- int"):
                return "send-only";
            case Boxed<Chan<long>> vValue when vValue.Is("chan int"):
                {
                    var v = vValue.Value;
                    return fmt.Sprint((GoString)"chan ", v.Capacity());
                }
            case Ptr<Circle> { Self: var v }:
                return fmt.Sprint((GoString)"circle ", v.Value.r);
            case { } vValue when isType<Shape>(vValue, out var v):
                return fmt.Sprint((GoString)"shape ", v.Area());
            case { } vValue when isType<error>(vValue, out var v):
                return "error " + v.Error();
            case Struct v:
                return fmt.Sprint((GoString)"struct ", v.X);
            case Array2<bool> v:
                return fmt.Sprint((GoString)"array ", v[1]);
            case Ptr<long> { Self: var v }:
                v.Value++;
                return fmt.Sprint((GoString)"pointer ", v.Value);
            case bool:
            case double:
                {
                    var v = x;
                    return fmt.Sprintf("%T", v);
                }
        }
        return fmt.Sprintf("other %T", x);
    }

    internal static void main()
    {
        var n = new Ptr<long>((long)1);
        foreach (var x in new Slice<object>([
            null,
            1L,
            (int64)2L,
            (byte)3,
            (int)'x',
            (GoString)"str",
            new Slice<long>([1]),
            new Boxed<Slice<long>>(new Slice<long>([1, 2]), "[]int64"),
            new Strings(new Slice<GoString>(["s"])),
            new Slice<GoString>(["t"]),
            new Map<GoString, long> { ["a"] = 5 },
            (Celsius)36.6,
            new Boxed<Func<long, long>>((long i) => i * 2, "func(int) int"),
            new Boxed<Action>(() =>
            {
            }, "func()"),
            new Boxed<Chan<long>>(new Chan<long>(0), "chan<- int"),
            new Boxed<Chan<long>>(new Chan<long>(3), "chan int"),
            new CirclePtr(new Circle { r = 1.0 }),
            new Square { side = 2.0 },
            new SquarePtr(new Square { side = 3.0 }),
            errors.New("e"),
            new Struct { X = 9 },
            new Array2<bool>(false, true),
            n,
            true,
            2.5,
            (sbyte)1,
            new Struct1(),
            new Array3<bool>(),
            new Circle(),
            new Complex(0.0, 2.0),
            1UL,
            1f,
        ]).View())
        {
            fmt.Println(describe(x));
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class SquarePtr : MethodPtr<Square>, Shape
{
    public SquarePtr()
    {
    }

    public SquarePtr(Square value) : base(value)
    {
    }

    public double Area() => Receiver("Area").Area();
}

internal sealed class CirclePtr : MethodPtr<Circle>, Shape
{
    public CirclePtr()
    {
    }

    public CirclePtr(Circle value) : base(value)
    {
    }

    public double Area() => this.Value.Area();
}

[GoType("struct { X int }")]
internal struct Struct : IEquatable<Struct>
{
    public long X;

    public readonly bool Equals(Struct other) => this.X == other.X;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.X);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { Y int }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public long Y;

    public readonly bool Equals(Struct1 other) => this.Y == other.Y;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Y);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
