using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Slice<GoString> trace;

    internal static long t(GoString name, long v)
    {
        trace = append(trace, name);
        return v;
    }

    internal static void show(GoString label, Slice<object> values)
    {
        fmt.Println(label, (object)values, (object)trace);
        trace = default(Slice<GoString>);
    }

    internal static (long, long) two()
    {
        return (t("two", 7), 8);
    }

    internal static void main()
    {
        var a = new Ptr<long>((long)1);
        long b = 2;
        (a.Value, b) = (b, a.Value);
        show("swap", new Slice<object>([a.Value, b]));
        var s = new Slice<long>([0, 1, 2]);
        long i = 0;
        (i, s[i]) = (2, 9);
        show("index first", new Slice<object>([i, s]));
        var result = t("i", 1);
        var result1 = t("j", 2);
        var @value = t("x", 5);
        var value1 = t("y", 6);
        s[result] = @value;
        s[result1] = value1;
        show("order", new Slice<object>([s]));
        var result2 = t("once", 0);
        var result3 = t("value", 3);
        s[result2] += result3;
        show("op", new Slice<object>([s]));
        s[t("inc", 0)]++;
        show("inc", new Slice<object>([s]));
        var value2 = s[2];
        var value3 = s[0];
        var value4 = s[1];
        s[0] = value4;
        s[1] = value2;
        s[2] = value3;
        show("rotate", new Slice<object>([s]));
        var m = new Map<GoString, long>();
        (m["a"], m["b"]) = two();
        show("map", new Slice<object>([m]));
        m[fmt.Sprint(t("key", 1))] |= 6;
        show("map op", new Slice<object>([m]));
        var p = a;
        (p.Value, a.Value) = (10, 20);
        show("pointer", new Slice<object>([a.Value, p.Value]));
        var x = new Ptr<Struct>();
        var q = x;
        (q.Value.n, x.Value.k, q) = (1, 2, null);
        show("field", new Slice<object>([x.Value, q == null]));
        var (_, result21) = two();
        s[0] = result21;
        _ = t("blank", 0);
        show("blank", new Slice<object>([s]));
        Func<Ptr<long>> f = () =>
        {
            t("f", 0);
            return Ptr.Element(s, 1);
        };
        var result4 = f();
        var result5 = t("factor", 2);
        result4.Value *= result5;
        show("call", new Slice<object>([s]));
        var y = t("a", 1) + t("b", 2) * t("c", 3);
        var z = t("l", 0) == 1 && t("r", 1) == 1 || t("or", 1) == 1;
        show("expression", new Slice<object>([y, z]));
        var list = new Slice<long>(6) { [0] = t("1", 1), [1] = t("2", 2), [5] = t("3", 3) };
        var kv = new Map<long, long> { [t("k", 1)] = t("v", 2) };
        show("literal", new Slice<object>([list, kv]));
        var arr = new Array3<long>();
        foreach (var (i1, item) in new Slice<long>([5, 6, 7]).View().Indexed())
        {
            (i, arr[i]) = (i1, item);
        }
        show("range into", new Slice<object>([i, arr]));
        GoString str = "a";
        str += str + "b";
        str += str;
        show("string", new Slice<object>([str]));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { n int; k int }")]
internal struct Struct : IEquatable<Struct>
{
    public long n;
    public long k;

    public readonly bool Equals(Struct other) => this.n == other.n && this.k == other.k;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n, this.k);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
