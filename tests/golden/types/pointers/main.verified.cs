using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.node")]
internal struct node
{
    public long @value;
    public Ptr<node> left;
    public Ptr<node> right;
}

[GoType("main.(*node)")]
internal static class nodeExtensions
{
    internal static Ptr<node> insert(this Ptr<node> n, long v)
    {
        StackGuard.Check();
        ref var nValue = ref n.Pointee();
        if (n == null)
        {
            return new Ptr<node>(new node { @value = v });
        }
        if (v < nValue.@value)
        {
            nValue.left = nValue.left.insert(v);
        }
        else
        {
            nValue.right = nValue.right.insert(v);
        }
        return n;
    }

    internal static void walk(this Ptr<node> n, Action<long> f)
    {
        StackGuard.Check();
        ref var nValue = ref n.Pointee();
        if (n != null)
        {
            nValue.left.walk(f);
            f(nValue.@value);
            nValue.right.walk(f);
        }
    }
}

internal static partial class Program
{
    internal static void set(Ptr<long> p, long v)
    {
        p.Value = v;
    }

    internal static void swap(Ptr<GoString> a, Ptr<GoString> b)
    {
        (a.Value, b.Value) = (b.Value, a.Value);
    }

    internal static (Ptr<long>, Func<long>) escape()
    {
        var n = new Ptr<long>((long)1);
        return (n, () =>
        {
            n.Value++;
            return n.Value;
        });
    }

    internal static void main()
    {
        Ptr<node> root = null;
        foreach (var v in new Slice<long>([5, 2, 8, 1, 9]).View())
        {
            root = root.insert(v);
        }
        root.walk((long v) => fmt.Print(v, (GoString)" "));
        fmt.Println();

        var x = new Ptr<long>((long)1);
        var p = new Ptr<Ptr<long>>(x);
        var q = p;
        q.Value.Value = 5;
        set(x, x.Value + 1);
        fmt.Println(x.Value, p.Value.Value, p.Value == q.Value, q != null);
        var (n, next) = escape();
        n.Value = 10;
        fmt.Println(next(), n.Value);

        var array = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        var e = Ptr.At(array, ref array.Value[1]);
        e.Value = 20;
        set(Ptr.At(array, ref array.Value[2]), 30);
        fmt.Println(array.Value, e == Ptr.At(array, ref array.Value[1]), e == Ptr.At(array, ref array.Value[0]));
        var s = array.Value.Slice(array);
        fmt.Println(Ptr.Element(s, 1) == e);
        root.Value.left.Value.@value = -2;
        var f = Ptr.Field<node, long>(root.Value.left, static (ref node s) => ref s.@value);
        f.Value *= 2;
        fmt.Println(root.Value.left.Value.@value, f.Value);
        var a = new Ptr<GoString>((GoString)"a");
        var b = new Ptr<GoString>((GoString)"b");
        swap(a, b);
        fmt.Println(a.Value, b.Value);
        var pair = new Ptr<Struct>(new Struct { x = "x", y = "y" });
        swap(Ptr.At(pair, ref pair.Value.x), Ptr.At(pair, ref pair.Value.y));
        fmt.Println(pair.Value);
        var pp = new Ptr<Ptr<long>>();
        fmt.Println(pp.Value == null, new Ptr<long>() == new Ptr<long>(), new Ptr<GoString>().Value == ""u8);
        var ps = new Slice<Ptr<long>>([x, Ptr.At(array, ref array.Value[0]), new Ptr<long>()]);
        foreach (var (i, p1) in ps.View().Indexed())
        {
            p1.Value += i;
        }
        fmt.Println(x.Value, array.Value, ps[2].Value);
        var copied = root.Value;
        copied.@value = 100;
        fmt.Println(root.Value.@value, copied.@value, copied.left == root.Value.left);
        var anon = new Ptr<Struct1>(new Struct1 { n = 1 });
        ref var anonValue = ref anon.Pointee();
        anonValue.n++;
        anonValue.n++;
        fmt.Println(anonValue);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { x string; y string }")]
internal struct Struct : IEquatable<Struct>
{
    public GoString x;
    public GoString y;

    public readonly bool Equals(Struct other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { n int }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public long n;

    public readonly bool Equals(Struct1 other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}
