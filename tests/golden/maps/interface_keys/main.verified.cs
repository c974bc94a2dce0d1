using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.id")]
internal readonly struct id(long value) : INamed<long>, IEquatable<id>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator id(long value) => new(value);

    public static explicit operator long(id a) => a.Value;

    public bool Equals(id other) => Value == other.Value;

    public override bool Equals(object obj) => obj is id other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(id a, id b) => a.Value == b.Value;

    public static bool operator !=(id a, id b) => a.Value != b.Value;
}

[GoType("main.pair")]
internal struct pair : IEquatable<pair>
{
    public object a;
    public object b;

    public readonly bool Equals(pair other) => equal(this.a, other.a) && equal(this.b, other.b);

    public override readonly bool Equals(object obj) => obj is pair other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object>.Hash(this.a), GoEquality<object>.Hash(this.b));

    public static bool operator ==(pair a, pair b) => a.Equals(b);

    public static bool operator !=(pair a, pair b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        var m = new Map<object, GoString> { [1L] = "int", [(int64)1L] = "int64", [(GoString)"1"] = "string", [1.0] = "float", [(id)1] = "id", [null] = "nil", [true] = "bool" };
        m[new Array2<long>(1, 2)] = "array";
        m[new pair { a = 1L, b = (GoString)"x" }] = "pair";
        m[(int)'a'] = "rune";
        fmt.Println(m.Length, m[1L], m[(int64)1L], m[(GoString)"1"], m[1.0], m[(id)1], m[null], m[true], m[new Array2<long>(1, 2)], m[new pair { a = 1L, b = (GoString)"x" }], m[97]);
        fmt.Println(m[1UL] == ""u8, m[new pair { a = 1L, b = 2L }] == ""u8);
        var p = new Ptr<long>();
        var q = new Ptr<long>();
        m[p.ToInterface()] = "p";
        fmt.Println(m[p.ToInterface()], m[q.ToInterface()] == ""u8);
        foreach (var k in new Slice<object>([new Slice<long>([1]), new Map<GoString, long>(), new Boxed<Action>(() =>
        {
        }, "func()"), new pair { a = 1L, b = new Slice<GoString>(["s"]) }]).View())
        {
            ((Action)(() =>
            {
                var frame = new DeferScope();
                try
                {
                    m[k] = "not possible";
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
                frame.End();
            }))();
        }
        var (_, ok) = m.Lookup(1L);
        fmt.Println(ok, m.Length);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
