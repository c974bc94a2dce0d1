using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Names that every C# class, struct, delegate or enumeration has are Go's to give to methods, fields, functions and types.
[GoType("main.Point")]
internal struct Point : IEquatable<Point>
{
    public long x;
    public long y;

    public bool Equals_(Point q)
    {
        return this.x == q.x;
    }

    public GoString GetHashCode_()
    {
        return "hash of point";
    }

    public long ToString_()
    {
        return this.x + this.y;
    }

    public GoString GetType_()
    {
        return "point";
    }

    public Point MemberwiseClone_()
    {
        return new Point { x = this.y, y = this.x };
    }

    public long Finalize_()
    {
        return 1;
    }

    public bool ReferenceEquals_(long a, long b)
    {
        return a == b;
    }

    public (long, long) Deconstruct()
    {
        return (this.x, this.y);
    }

    public GoString Dispose()
    {
        return "disposed";
    }

    public long CompareTo(Point q)
    {
        return this.y - q.y;
    }

    public Point Clone()
    {
        return this;
    }

    public long GetEnumerator()
    {
        return 5;
    }

    public readonly bool Equals(Point other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is Point other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(Point a, Point b) => a.Equals(b);

    public static bool operator !=(Point a, Point b) => !a.Equals(b);
}

[GoType("main.Fields")]
internal struct Fields : IEquatable<Fields>
{
    [GoName("Equals")]
    public long Equals_;
    [GoName("GetHashCode")]
    public GoString GetHashCode_;
    [GoName("ToString")]
    public bool ToString_;
    [GoName("GetType")]
    public double GetType_;
    public long Value;
    [GoName("Finalize")]
    public int Finalize_;
    public GoString Item;
    public long PrintMembers;
    public long EqualityContract;

    public readonly bool Equals(Fields other) => this.Equals_ == other.Equals_ && this.GetHashCode_ == other.GetHashCode_ && this.ToString_ == other.ToString_ && this.GetType_ == other.GetType_ && this.Value == other.Value && this.Finalize_ == other.Finalize_ && this.Item == other.Item && this.PrintMembers == other.PrintMembers && this.EqualityContract == other.EqualityContract;

    public override readonly bool Equals(object obj) => obj is Fields other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Equals_, this.GetHashCode_, this.ToString_, GoEquality<double>.Hash(this.GetType_), this.Value, this.Finalize_, this.Item, this.PrintMembers);

    public static bool operator ==(Fields a, Fields b) => a.Equals(b);

    public static bool operator !=(Fields a, Fields b) => !a.Equals(b);
}

[GoType("main.Number")]
internal readonly struct Number(long value) : INamed<long>, IEquatable<Number>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Number(long value) => new(value);

    public static explicit operator long(Number a) => a.Value;

    public bool Equals(Number other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Number other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Number a, Number b) => a.Value == b.Value;

    public static bool operator !=(Number a, Number b) => a.Value != b.Value;

    public static Number operator -(Number a, Number b) => new(a.Value - b.Value);

    public long CompareTo(Number m)
    {
        return (this - m).Value;
    }

    public bool Equals_(Number m)
    {
        return this != m;
    }

    public GoString ToString_()
    {
        return "number";
    }

    public long GetTypeCode()
    {
        return this.Value * 2;
    }

    public long Value_()
    {
        return this.Value;
    }
}

[GoType("main.Name")]
internal readonly struct Name(GoString value) : INamed<GoString>, IEquatable<Name>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Name(GoString value) => new(value);

    public static implicit operator Name(string value) => new(value);

    public bool Equals(Name other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Name other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Name a, Name b) => a.Value == b.Value;

    public static bool operator !=(Name a, Name b) => a.Value != b.Value;

    public static Name operator +(Name a, Name b) => new(a.Value + b.Value);

    public bool Equals_(GoString t)
    {
        return this.Value == t + "!";
    }

    public long Length()
    {
        return this.Value.Length * 10;
    }

    public GoString Substring(long i)
    {
        return new Name(this.Value.Slice(i)).Value;
    }

    public Name ToString_()
    {
        return this + new Name(".");
    }
}

[GoType("main.Fn")]
internal readonly struct Fn(Func<long> value) : INamed<Func<long>>
{
    public readonly Func<long> Value = value;
    Func<long> INamed<Func<long>>.Value => Value;

    public long Invoke()
    {
        return this.Value() + 1;
    }

    public long BeginInvoke()
    {
        return this.Value() + 2;
    }

    public GoString Method()
    {
        return "method";
    }

    public GoString Target()
    {
        return "target";
    }
}

[GoType("main.Bag")]
internal readonly struct Bag(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;

    public long Add(GoString k)
    {
        var map = this.Value;
        map[k] += 1;
        return this.Value[k];
    }

    public long Count()
    {
        return this.Value.Length;
    }

    public GoString Clear()
    {
        this.Value.Clear();
        return "cleared";
    }

    public bool ContainsKey()
    {
        return this.Value.Length > 0;
    }
}

[GoType("main.Stack")]
internal readonly struct Stack(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public long Length()
    {
        return this.Value.Length + 100;
    }

    public Slice<long> Slice()
    {
        return new Stack(this.Value.Slice(0, 1)).Value;
    }

    public Stack Append(long x)
    {
        return new Stack(append(new Stack(this.Value.Slice(0, this.Value.Length, this.Value.Length)).Value, x));
    }
}

[GoType("main.(*Stack)")]
internal static class StackExtensions
{
    internal static void Add(this Ptr<Stack> s, long x)
    {
        s.Value = new Stack(append(s.Value.Value, x));
    }
}

[GoType("main.Shape")]
internal interface Shape
{
    bool Equals_(Shape o);

    ulong GetHashCode_();

    (GoString, bool) ToString_();
}

[GoType("main.Square")]
[MethodPtr(typeof(SquarePtr))]
internal struct Square : Shape, IEquatable<Square>
{
    public ulong side;

    public bool Equals_(Shape o)
    {
        var (_, ok) = assertOk<Square>(o);
        return ok;
    }

    public ulong GetHashCode_()
    {
        return this.side;
    }

    public (GoString, bool) ToString_()
    {
        return ("square", true);
    }

    public readonly bool Equals(Square other) => this.side == other.side;

    public override readonly bool Equals(object obj) => obj is Square other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.side);

    public static bool operator ==(Square a, Square b) => a.Equals(b);

    public static bool operator !=(Square a, Square b) => !a.Equals(b);
}

[GoType("main.Outer")]
internal struct Outer
{
    [Embedded]
    public Point Point;
    [Embedded]
    public Ptr<Fields> Fields;
}

internal static partial class Program
{
    internal static long Equals_(long a, long b)
    {
        return a * 10 + b;
    }

    internal static GoString Main_()
    {
        return "Main";
    }

    internal static GoString ToString_()
    {
        return "ToString";
    }

    internal static long GetHashCode_()
    {
        return 4;
    }

    internal static void main()
    {
        var p = new Ptr<Point>(new Point { x = 1, y = 2 });
        var q = new Point { x = 1, y = 3 };
        fmt.Println(p.Value.Equals_(q), p.Value == q, p.Value.GetHashCode_(), p.Value.ToString_(), p.Value.GetType_(), p.Value.MemberwiseClone_(), p.Value.Finalize_(), p.Value.ReferenceEquals_(1, 1));
        var (result, result1) = p.Value.Deconstruct();
        fmt.Println(result, result1);
        fmt.Println(p.Value.Dispose(), p.Value.CompareTo(q), p.Value.Clone(), p.Value.GetEnumerator());
        var m = new Map<Point, GoString> { [p.Value] = "p", [q] = "q" };
        fmt.Println(m[new Point { x = 1, y = 2 }], m.Length, equal((object)p.Value, (object)new Point { x = 1, y = 2 }), equal((object)p.Value, (object)q));
        var f = new Ptr<Fields>(new Fields { Equals_ = 1, GetHashCode_ = "h", ToString_ = true, GetType_ = 2.5, Value = 3, Finalize_ = 'f', Item = "i", PrintMembers = 4, EqualityContract = 5 });
        fmt.Printf("%+v %v\n", f.Value, f.Value == new Fields { Equals_ = 1 });
        fmt.Println(f.Value.Equals_, f.Value.GetHashCode_, f.Value.ToString_, f.Value.GetType_, f.Value.Value, f.Value.Finalize_, f.Value.Item);
        Number n = 4;
        fmt.Println(n.CompareTo(1), n.Equals_(4), n.ToString_(), n.GetTypeCode(), n.Value_(), n == 4);
        Name s = new Name("abc");
        fmt.Println(s.Equals_("ab"), new Name("a!").Equals_("a"), s.Length(), s.Substring(1), s.ToString_());
        var g = new Fn(() => 7);
        fmt.Println(g.Invoke(), g.BeginInvoke(), g.Method(), g.Target(), g.Value());
        var b = new Bag(new Map<GoString, long>());
        fmt.Println(b.Add("x"), b.Add("x"), b.Count(), b.ContainsKey(), b.Clear(), b.Count(), b.ContainsKey());
        var st = new Ptr<Stack>(new Stack(new Slice<long>(0)));
        st.Add(3);
        st.Add(4);
        fmt.Println(st.Value.Length(), (object)st.Value.Slice(), (object)st.Value.Append(5), (object)st.Value);
        Shape sh = new Square { side = 9 };
        fmt.Println(sh.Equals_(new Square { side = 1 }), sh.GetHashCode_());
        var (result2, result3) = sh.ToString_();
        fmt.Println(result2, result3);
        var o = new Outer { Point = p.Value, Fields = f };
        var arg = o.Point.Equals_(q);
        var arg1 = o.Point.CompareTo(q);
        fmt.Println(o.Point.x, o.Fields.Value.Value, arg, o.Fields.Value.Equals_, arg1);
        fmt.Println(Equals_(1, 2), Main_(), ToString_(), GetHashCode_());
        Func<Point, bool> h = p.Value.Equals_;
        fmt.Println(h(q), q.ToString_(), Ptr.Receiver(p, "GetType").GetType_());
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

    public bool Equals_(Shape o) => Receiver("Equals").Equals_(o);

    public ulong GetHashCode_() => Receiver("GetHashCode").GetHashCode_();

    public (GoString, bool) ToString_() => Receiver("ToString").ToString_();
}
