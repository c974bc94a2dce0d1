using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Methods and fields named as their own type, as its embedded type, or as the interface they implement.
[GoType("main.Error")]
[MethodPtr(typeof(ErrorPtr))]
internal readonly struct Error(GoString value) : INamed<GoString>, error, IEquatable<Error>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Error(GoString value) => new(value);

    public static implicit operator Error(string value) => new(value);

    public bool Equals(Error other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Error other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Error a, Error b) => a.Value == b.Value;

    public static bool operator !=(Error a, Error b) => a.Value != b.Value;

    public GoString Error_()
    {
        return "E" + this.Value;
    }

    GoString error.Error() => this.Error_();
}

[GoType("main.String")]
internal struct String : IEquatable<String>
{
    [GoName("String")]
    public GoString String_;

    public readonly bool Equals(String other) => this.String_ == other.String_;

    public override readonly bool Equals(object obj) => obj is String other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.String_);

    public static bool operator ==(String a, String b) => a.Equals(b);

    public static bool operator !=(String a, String b) => !a.Equals(b);
}

[GoType("main.Node")]
internal struct Node
{
    [GoName("Node")]
    public Ptr<Node> Node_;
    public long n;
}

[GoType("main.walk")]
internal readonly struct walk(Func<long, long> value) : INamed<Func<long, long>>
{
    public readonly Func<long, long> Value = value;
    Func<long, long> INamed<Func<long, long>>.Value => Value;

    public long walk_(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return 0;
        }
        return this.Value(n) + this.walk_(n - 1);
    }
}

[GoType("main.list")]
internal readonly struct list(Slice<list> value) : INamed<Slice<list>>
{
    public readonly Slice<list> Value = value;
    Slice<list> INamed<Slice<list>>.Value => Value;

    public long list_()
    {
        StackGuard.Check();
        long sum = 1;
        foreach (var k in this.Value.View())
        {
            sum += k.list_();
        }
        return sum;
    }
}

[GoType("main.table")]
internal readonly struct table(Map<GoString, table> value) : INamed<Map<GoString, table>>
{
    public readonly Map<GoString, table> Value = value;
    Map<GoString, table> INamed<Map<GoString, table>>.Value => Value;

    public table table_(GoString k)
    {
        return this.Value[k];
    }
}

[GoType("main.Stringer")]
internal interface Stringer
{
    GoString Stringer();
}

[GoType("main.impl")]
internal struct impl
{
    [Embedded]
    public Stringer Stringer;

    public GoString impl_()
    {
        return "impl:" + this.Stringer.Stringer();
    }
}

[GoType("main.leaf")]
[MethodPtr(typeof(leafPtr))]
internal readonly struct leaf(long value) : INamed<long>, Stringer, IEquatable<leaf>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator leaf(long value) => new(value);

    public static explicit operator long(leaf a) => a.Value;

    public bool Equals(leaf other) => Value == other.Value;

    public override bool Equals(object obj) => obj is leaf other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(leaf a, leaf b) => a.Value == b.Value;

    public static bool operator !=(leaf a, leaf b) => a.Value != b.Value;

    public static leaf operator +(leaf a, leaf b) => new(a.Value + b.Value);

    public GoString Stringer()
    {
        return fmt.Sprint((GoString)"leaf", this.Value);
    }

    public leaf leaf_()
    {
        return this + 1;
    }
}

[GoType("main.(*leaf)")]
internal static class leafExtensions
{
    internal static void set(this Ptr<leaf> l, long leaf)
    {
        var result = leafOf(leaf);
        l.Value = result;
    }
}

[GoType("main.counter")]
internal struct counter : IEquatable<counter>
{
    [GoName("counter")]
    public long counter_;
    public long other;

    public long inc()
    {
        this.counter_++;
        return this.counter_;
    }

    public readonly bool Equals(counter other) => this.counter_ == other.counter_ && this.other == other.other;

    public override readonly bool Equals(object obj) => obj is counter other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.counter_, this.other);

    public static bool operator ==(counter a, counter b) => a.Equals(b);

    public static bool operator !=(counter a, counter b) => !a.Equals(b);
}

[GoType("main.state")]
internal struct state
{
    public GoString name;
}

[GoType("main.(*state)")]
internal static class stateExtensions
{
    internal static Ptr<state> State(this Ptr<state> s)
    {
        return s;
    }
}

[GoType("main.State")]
internal struct State
{
    [Embedded]
    public state state;
    [NotGo]
    internal Ptr<state> statePointer;

    public GoString State_()
    {
        return this.state.name;
    }
}

[GoType("main.Base")]
internal struct Base : IEquatable<Base>
{
    public long n;

    public readonly bool Equals(Base other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is Base other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(Base a, Base b) => a.Equals(b);

    public static bool operator !=(Base a, Base b) => !a.Equals(b);
}

[GoType("main.Derived")]
internal struct Derived : IEquatable<Derived>
{
    [Embedded]
    public Base Base;

    public Base @base()
    {
        return this.Base;
    }

    public GoString kind(object v)
    {
        switch (v)
        {
            case long:
            case Base _:
                return "int or Base";
            case Derived:
            case Ptr<Derived>:
                return "Derived";
            case Ptr<Base>:
                return "*Base";
        }
        return "other";
    }

    public readonly bool Equals(Derived other) => this.Base == other.Base;

    public override readonly bool Equals(object obj) => obj is Derived other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Base);

    public static bool operator ==(Derived a, Derived b) => a.Equals(b);

    public static bool operator !=(Derived a, Derived b) => !a.Equals(b);
}

[GoType("main.pair")]
internal struct pair
{
    [GoName("pair")]
    public Array2<long> pair_;

    public long sum()
    {
        var pair = this.pair_;
        return pair[0] + pair[1];
    }
}

[GoType("main.T")]
internal struct T
{
    [Embedded]
    public T2 T2;
}

[GoType("main.T2")]
internal struct T2
{
    [Embedded]
    public T3 T3;
}

[GoType("main.T3")]
internal struct T3
{
    public long T;
}

internal static partial class Program
{
    internal static leaf leafOf(long n)
    {
        return (leaf)n;
    }

    internal static void main()
    {
        error err = new Error("x");
        fmt.Println(err, errors.Is(err, new Error("x")), equal(err, new Error("x")));
        fmt.Println(new String { String_ = "s" }, new String { String_ = "s" }.String_);
        var n = new Ptr<Node>(new Node { Node_ = new Ptr<Node>(new Node { Node_ = null, n = 2 }), n = 1 });
        ref var nValue = ref n.Pointee();
        fmt.Println(nValue.n, nValue.Node_.Value.n, nValue.Node_.Value.Node_ == null);
        fmt.Println(new walk((long n1) => n1 * n1).walk_(4));
        fmt.Println(new list(new Slice<list>([new list(new Slice<list>(0)), new list(new Slice<list>([new list(new Slice<list>(0)), new list(new Slice<list>(0))]))])).list_());
        fmt.Println(new table(new Map<GoString, table> { ["a"] = new table(new Map<GoString, table> { ["b"] = default(table) }) }).table_("a").Value.Length);
        var i = new impl { Stringer = (leaf)3 };
        fmt.Println(i.impl_(), i.Stringer.Stringer(), ((leaf)4).leaf_());
        var l = new leafPtr();
        l.set(8);
        fmt.Println(l.Value);
        var c = new counter { other = 1 };
        c.inc();
        fmt.Println(c.inc(), c);
        var s = new Ptr<State>(new State { state = new state { name = "on" } });
        fmt.Println(s.Value.State_(), Ptr.At(s, ref s.Value.state, ref s.Value.statePointer).State().Value.name);
        var d = new Ptr<Derived>(new Derived { Base = new Base { n = 5 } });
        fmt.Println(d.Value.@base(), d.Value.kind(new Base()), d.Value.kind(1L), d.Value.kind(d.Value), d.Value.kind(d), d.Value.kind(new Ptr<Base>()), d.Value.kind((GoString)""));
        fmt.Println(new pair { pair_ = new Array2<long>(3, 4) }.sum());
        var t = new T { T2 = new T2 { T3 = new T3 { T = 6 } } };
        fmt.Println(t.T2.T3.T, t.T2.T3.T);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class ErrorPtr : MethodPtr<Error>, error
{
    public ErrorPtr()
    {
    }

    public ErrorPtr(Error value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error_();
}

internal sealed class leafPtr : MethodPtr<leaf>, Stringer
{
    public leafPtr()
    {
    }

    public leafPtr(leaf value) : base(value)
    {
    }

    public GoString Stringer() => Receiver("Stringer").Stringer();
}
