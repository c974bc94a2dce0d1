using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Local types that share a name with each other, with package types and with the variables of their own scope.
[GoType("main.item")]
internal struct item : IEquatable<item>
{
    public long pkg;

    public GoString kind()
    {
        return "package item";
    }

    public readonly bool Equals(item other) => this.pkg == other.pkg;

    public override readonly bool Equals(object obj) => obj is item other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.pkg);

    public static bool operator ==(item a, item b) => a.Equals(b);

    public static bool operator !=(item a, item b) => !a.Equals(b);
}

[GoType("main.item")]
internal struct item1 : IEquatable<item1>
{
    public long a;

    public readonly bool Equals(item1 other) => this.a == other.a;

    public override readonly bool Equals(object obj) => obj is item1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a);

    public static bool operator ==(item1 a, item1 b) => a.Equals(b);

    public static bool operator !=(item1 a, item1 b) => !a.Equals(b);
}

[GoType("main.item")]
internal struct item2 : IEquatable<item2>
{
    public GoString b;

    public readonly bool Equals(item2 other) => this.b == other.b;

    public override readonly bool Equals(object obj) => obj is item2 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.b);

    public static bool operator ==(item2 a, item2 b) => a.Equals(b);

    public static bool operator !=(item2 a, item2 b) => !a.Equals(b);
}

[GoType("main.item")]
internal readonly struct item3(long value) : INamed<long>, IEquatable<item3>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator item3(long value) => new(value);

    public static explicit operator long(item3 a) => a.Value;

    public bool Equals(item3 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is item3 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(item3 a, item3 b) => a.Value == b.Value;

    public static bool operator !=(item3 a, item3 b) => a.Value != b.Value;
}

[GoType("main.item")]
internal readonly struct item4(GoString value) : INamed<GoString>, IEquatable<item4>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator item4(GoString value) => new(value);

    public static implicit operator item4(string value) => new(value);

    public bool Equals(item4 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is item4 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(item4 a, item4 b) => a.Value == b.Value;

    public static bool operator !=(item4 a, item4 b) => a.Value != b.Value;
}

[GoType("main.item")]
internal struct item5 : INamed<Array2<bool>>, IEquatable<item5>
{
    public Array2<bool> Value;

    public item5(Array2<bool> value) => Value = value;

    Array2<bool> INamed<Array2<bool>>.Value => Value;

    public bool Equals(item5 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is item5 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(item5 a, item5 b) => a.Value == b.Value;

    public static bool operator !=(item5 a, item5 b) => a.Value != b.Value;
}

[GoType("main.n2")]
internal struct n2
{
    public long n;
}

[GoType("main.tree")]
internal struct tree
{
    public Ptr<tree> left;
    public Ptr<tree> right;
    public long v;
}

[GoType("main.loopLocal")]
internal struct loopLocal : IEquatable<loopLocal>
{
    public long i;

    public readonly bool Equals(loopLocal other) => this.i == other.i;

    public override readonly bool Equals(object obj) => obj is loopLocal other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.i);

    public static bool operator ==(loopLocal a, loopLocal b) => a.Equals(b);

    public static bool operator !=(loopLocal a, loopLocal b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static object first()
    {
        return new item1 { a = 1 };
    }

    internal static object second()
    {
        return new item2 { b = "x" };
    }

    internal static (object, object, object) nested()
    {
        item3 outer = 1;
        {
            item4 inner = new item4("in");
            if (true)
            {
                return (outer, inner, new item5(new Array2<bool> { [0] = true }));
            }
        }
        return (null, null, null);
    }

    internal static GoString shadows(long x)
    {
        var @out = fmt.Sprint(x);
        {
            var x1 = x * 2;
            if (x1 > 2)
            {
                @out += fmt.Sprint((GoString)" ", x1);
                GoString x2 = "inner";
                @out += " " + x2;
            }
            else
            {
                var y = x1 + 1;
                if (y > 0)
                {
                    var x2 = (double)x1 / 4.0;
                    @out += fmt.Sprint((GoString)" ", x2, y);
                }
            }
        }
        for (long x1 = 0; x1 < x; x1++)
        {
            var x2 = x1 * 10;
            @out += fmt.Sprint((GoString)" ", x2);
        }
        ((Action<GoString>)((GoString x1) =>
        {
            @out += " " + x1;
        }))("param");
        switch ((object)x)
        {
            case long x1:
                x1++;
                @out += fmt.Sprint((GoString)" sw", x1);
                break;
        }
        {
            var x1 = x + 1;
            var y = x + 2;
            @out += fmt.Sprint((GoString)" ", x1, y);
        }
        return @out + fmt.Sprint((GoString)" ", x);
    }

    internal static GoString variableNamedAsType()
    {
        var item = new item { pkg = 4 };
        return fmt.Sprint(item.kind(), item);
    }

    internal static GoString typeAfterVariable()
    {
        {
            return fmt.Sprint(new n2 { n = 5 }.n);
        }
    }

    internal static long localRecursive()
    {
        Func<Ptr<tree>, long> sum = null;
        sum = (Ptr<tree> t) =>
        {
            StackGuard.Check();
            ref var tValue = ref t.Pointee();
            if (t == null)
            {
                return 0;
            }
            return sum(tValue.left) + tValue.v + sum(tValue.right);
        };
        return sum(new Ptr<tree>(new tree { left = new Ptr<tree>(new tree { left = null, right = null, v = 1 }), right = new Ptr<tree>(new tree { left = new Ptr<tree>(new tree { v = 5 }), right = null, v = 3 }), v = 2 }));
    }

    internal static long useBeforeLocal()
    {
        var total1 = total(); // the function, for the variable's scope begins after the statement
        return total1 + 1;
    }

    internal static long total()
    {
        return 41;
    }

    internal static Slice<Func<GoString>> closures()
    {
        Slice<Func<GoString>> fs = default;
        for (long i = 0; i < 2; i++)
        {
            var v = new loopLocal { i = i };
            fs = append(fs, (Func<GoString>)(() =>
            {
                var v1 = fmt.Sprintf("%v%T", v, v);
                return v1;
            }));
        }
        return fs;
    }

    internal static void main()
    {
        var a = first();
        var b = second();
        fmt.Printf("%T %T %v %v %v\n", a, b, a, b, equal(a, b));
        var (x, y, z) = nested();
        fmt.Printf("%T %T %T %v %v %v\n", x, y, z, x, y, z);
        fmt.Println(shadows(1));
        fmt.Println(shadows(2));
        fmt.Println(variableNamedAsType(), typeAfterVariable(), localRecursive(), useBeforeLocal());
        foreach (var f in closures().View())
        {
            fmt.Println(f());
        }
        var (_, isA) = assertOk<item>(a);
        fmt.Println(isA, equal(first(), first()), equal(second(), first()));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
