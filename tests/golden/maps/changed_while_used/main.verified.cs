using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// Maps that grow, shrink or are replaced during a range, element operations of every kind, and size hints.
[GoType("main.K")]
internal struct K : IEquatable<K>
{
    public GoString a;
    public Array2<long> n;

    public readonly bool Equals(K other) => this.a == other.a && this.n == other.n;

    public override readonly bool Equals(object obj) => obj is K other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.n);

    public static bool operator ==(K a, K b) => a.Equals(b);

    public static bool operator !=(K a, K b) => !a.Equals(b);
}

[GoType("main.Small")]
internal readonly struct Small(sbyte value) : INamed<sbyte>, IEquatable<Small>
{
    public readonly sbyte Value = value;
    sbyte INamed<sbyte>.Value => Value;

    public static implicit operator Small(sbyte value) => new(value);

    public static explicit operator sbyte(Small a) => a.Value;

    public bool Equals(Small other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Small other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Small a, Small b) => a.Value == b.Value;

    public static bool operator !=(Small a, Small b) => a.Value != b.Value;

    public static Small operator +(Small a, Small b) => new((sbyte)(a.Value + b.Value));

    public static Small operator -(Small a, Small b) => new((sbyte)(a.Value - b.Value));

    public static Small operator /(Small a, Small b) => new((sbyte)div(a.Value, b.Value));

    public static Small operator <<(Small a, int count) => new((sbyte)(a.Value << count));

    public static Small operator |(Small a, Small b) => new((sbyte)(a.Value | b.Value));
}

[GoType("main.M")]
internal readonly struct M(Map<GoString, Small> value) : INamed<Map<GoString, Small>>
{
    public readonly Map<GoString, Small> Value = value;
    Map<GoString, Small> INamed<Map<GoString, Small>>.Value => Value;
}

internal static partial class Program
{
    internal static void main()
    {
        var m = new Map<long, long> { [0] = 0 };
        long steps = 0;
        foreach (var (k, _) in m)
        {
            m[k + 1] = 0;
            {
                steps++;
                if (steps > 1000000)
                {
                    break;
                }
            }
        }
        fmt.Println(steps < 1000000);
        m = new Map<long, long> { [1] = 1, [2] = 2, [3] = 3, [4] = 4 };
        long n = 0;
        foreach (var (k, _) in m)
        {
            m.Delete(k);
            n++;
        }
        fmt.Println(n, m.Length);
        m = new Map<long, long> { [1] = 1, [2] = 2, [3] = 3, [4] = 4 };
        n = 0;
        foreach (var (_, _) in m)
        {
            m.Clear();
            n++;
        }
        fmt.Println(n, m.Length);
        m = new Map<long, long> { [1] = 10, [2] = 20 };
        long sum = 0;
        foreach (var (k, v) in m)
        {
            m = new Map<long, long> { [k] = v * 100 };
            sum += v;
        }
        fmt.Println(sum, m.Length);
        m = new Map<long, long> { [1] = 1, [2] = 2, [3] = 3 };
        foreach (var (k, _) in m)
        {
            m[k] *= 10;
        }
        foreach (var (k, v) in m)
        {
            m[k] = v + 1;
        }
        fmt.Println(m);
        var seen = new Map<long, bool>();
        m = new Map<long, long> { [1] = 1, [2] = 2, [3] = 3, [4] = 4, [5] = 5, [6] = 6 };
        foreach (var (k, _) in m)
        {
            seen[k] = true;
            m.Delete(7 - k);
        }
        fmt.Println(seen.Length, m.Length);
        Map<GoString, long> nilm = default;
        foreach (var (k, _) in nilm)
        {
            fmt.Println((GoString)"never", k);
        }
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                nilm["a"]++;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var s = new M(new Map<GoString, Small> { ["a"] = 127 });
        var map = s.Value;
        map["a"] += 1;
        var map1 = s.Value;
        map1["b"] -= 1;
        var map2 = s.Value;
        map2["c"] |= 5;
        var map3 = s.Value;
        map3["c"] <<= 6;
        var map4 = s.Value;
        map4["d"] += s.Value["a"] / 2;
        fmt.Println(s, s.Value["none"], s.Value.Length);
        var fl = new Map<double, GoString> { [math.NaN()] = "a", [0.0] = "zero" };
        fl[math.NaN()] = "b";
        fl[math.Copysign(0.0, -1.0)] = "minus";
        var (_, ok) = fl.Lookup(math.NaN());
        fmt.Println(fl.Length, fl[0.0], ok);
        fl.Delete(math.NaN());
        fmt.Println(fl.Length);
        fl.Clear();
        fmt.Println(fl.Length);
        var ks = new Map<K, long> { [new K { a = "a", n = new Array2<long>(1, 2) }] = 1 };
        var key = new K { a = "a", n = new Array2<long>(1, 2) };
        ks[key]++;
        key.n[0] = 9;
        ks[key]++;
        fmt.Println(ks.Length, ks[new K { a = "a", n = new Array2<long>(1, 2) }], ks[key]);
        var ifc = new Map<object, GoString> { [1L] = "int", [(sbyte)1] = "int8", [(GoString)"1"] = "string", [1.0] = "float", [new Array1<long>(1)] = "array", [new K()] = "K", [null] = "nil", [true] = "bool" };
        fmt.Println(ifc.Length, ifc[1L], ifc[(sbyte)1], ifc[1.0], ifc[new Array1<long>(1)], ifc[new K()], ifc[null], ifc[(short)1] == ""u8);
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println(ifc[new Slice<long>([1])]);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                ifc[new Boxed<Action>(() =>
                {
                }, "func()")] = "f";
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var pm = new Map<Ptr<long>, long>();
        var x = new Ptr<long>((long)1);
        var y = new Ptr<long>((long)1);
        pm[x]++;
        pm[y]++;
        pm[x]++;
        fmt.Println(pm.Length, pm[x], pm[null]);
        var cm = new Map<Chan<long>, GoString>();
        var c = new Chan<long>(0);
        cm[c] = "c";
        fmt.Println(cm[c], cm[null] == ""u8);
        var hinted = new Map<GoString, long>(1L << 40);
        hinted["a"] = 1;
        long neg = -1;
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                var z = new Map<GoString, long>(neg);
                z["b"] = 2;
                fmt.Println(hinted, z);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var ms = new Map<GoString, Slice<long>>();
        ms["a"] = append(ms["a"], 1);
        ms["a"] = append(ms["a"], 2);
        ms["a"][0]++;
        var mm = new Map<GoString, Map<GoString, long>> { ["x"] = new Map<GoString, long>() };
        var map5 = mm["x"];
        map5["y"] += 1;
        var map6 = mm["x"];
        map6["y"] += 2;
        var mp = new Map<GoString, Ptr<K>> { ["p"] = new Ptr<K>() };
        mp["p"].Value.n[1]++;
        mp["p"].Value.a += "z";
        fmt.Println(ms, mm, mp["p"].Value);
        var mf = new Map<GoString, Func<long, long>> { ["f"] = (long n1) => n1 * 2 };
        fmt.Println(mf["f"](4), mf["g"] == null);
        var st = new Map<GoString, Empty> { ["a"] = new Empty() };
        (_, ok) = st.Lookup("a");
        var (_, nok) = st.Lookup("b");
        fmt.Println(ok, nok, st.Length);
        var bm = new Map<bool, long>();
        for (long i = 0; i < 5; i++)
        {
            bm[i % 2 == 0] += i;
        }
        fmt.Println(bm);
        var keys = slices.Sorted<GoString>(maps.Keys(new Map<GoString, long> { ["z"] = 1, ["y"] = 2 }));
        fmt.Println((object)keys, maps.Equal(bm, maps.Clone(bm)));
        (var v1, ok) = m.Lookup(100);
        fmt.Println(v1, ok);
        // Which three of the six are left hangs on the order.
        {
            var (_, ok1) = m.Lookup(1);
            if (ok1)
            {
                m.Delete(1);
                m[6] = 6;
            }
        }
        m.Delete(1000);
        nilm.Delete("x");
        fmt.Println(m.Length, m[6], nilm.IsNil);
        var copyOf = m;
        copyOf[50] = 1;
        fmt.Println(m.Length == copyOf.Length);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
