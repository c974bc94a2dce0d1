using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.key")]
internal struct key : IEquatable<key>
{
    public GoString name;
    public long n;

    public readonly bool Equals(key other) => this.name == other.name && this.n == other.n;

    public override readonly bool Equals(object obj) => obj is key other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.name, this.n);

    public static bool operator ==(key a, key b) => a.Equals(b);

    public static bool operator !=(key a, key b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        var m = new Map<GoString, long> { ["one"] = 1, ["two"] = 2 };
        m["three"] = 3;
        m["one"]++;
        m["four"] += 4;
        var (v, ok) = m.Lookup("none");
        fmt.Println(m, m.Length, v, ok);
        m.Delete("two");
        m.Delete("not there");
        {
            var (_, ok1) = m.Lookup("two");
            if (!ok1)
            {
                fmt.Println((GoString)"deleted");
            }
        }
        var keys = new Slice<GoString>(0, m.Length);
        foreach (var (k, _) in m)
        {
            keys = append(keys, k);
        }
        sort.Strings(keys);
        fmt.Println((object)keys);

        var byKey = new Map<key, Slice<long>> { [new key { name = "a", n = 1 }] = new Slice<long>([1]) };
        byKey[new key { name = "a", n = 1 }] = append(byKey[new key { name = "a", n = 1 }], 2);
        byKey[new key { name = "b", n = 2 }] = append(byKey[new key { name = "b", n = 2 }], 3);
        fmt.Println(byKey);
        var nested = new Map<GoString, Map<GoString, bool>>();
        foreach (var w in new Slice<GoString>(["ab", "ac", "b"]).View())
        {
            if (nested[w.Slice(0, 1)].IsNil)
            {
                nested[w.Slice(0, 1)] = new Map<GoString, bool>();
            }
            nested[w.Slice(0, 1)].Set(w, true);
        }
        fmt.Println(nested, nested["z"]["y"]);
        var arrays = new Map<Array2<long>, GoString> { [new Array2<long>(1, 2)] = "x" };
        fmt.Println(arrays[new Array2<long>(1, 2)], arrays[new Array2<long>(2, 1)] == ""u8);
        var other = m;
        other["alias"] = 1;
        fmt.Println(m["alias"], m.Length);
        m.Clear();
        fmt.Println(other.Length, m.IsNil);
        var structs = new Map<GoString, key> { ["a"] = new key { name = "x", n = 1 } };
        var s = structs["a"];
        s.n = 5;
        structs["a"] = s;
        fmt.Println(structs, structs["none"]);
        Map<GoString, long> none = default;
        fmt.Println(none.IsNil, none.Length, none["x"]);
        foreach (var (_, _) in none)
        {
            fmt.Println((GoString)"not reached");
        }
        none.Delete("x");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
