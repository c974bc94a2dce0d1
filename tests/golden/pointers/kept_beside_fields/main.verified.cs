// Structs keep the pointers to structs inside them: copies have their own, and nobody sees them.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.node")]
internal struct node
{
    public Ptr<node> prev;
    public Ptr<node> next;
    public long @value;
}

[GoType("main.ring")]
internal struct ring
{
    public node root;
    public long size;
    [NotGo]
    internal Ptr<node> rootPointer;
}

[GoType("main.(*ring)")]
internal static class ringExtensions
{
    internal static Ptr<ring> init(this Ptr<ring> r)
    {
        (r.Value.root.prev, r.Value.root.next) = (Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer), Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer));
        return r;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static void push(this Ptr<ring> r, long v)
    {
        var n = new Ptr<node>(new node { prev = Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer), next = r.Value.root.next, @value = v });
        var pointer = n.Value.next;
        n.Value.prev.Value.next = n;
        pointer.Value.prev = n;
        r.Value.size++;
    }

    internal static long sum(this Ptr<ring> r)
    {
        ref var rValue = ref r.Pointee();
        long sum = 0;
        for (var n = rValue.root.next; n != Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer); n = n.Value.next)
        {
            sum += n.Value.@value;
        }
        return sum;
    }
}

// Its own field and method have the names that first come to mind.
[GoType("main.holder")]
internal struct holder : IEquatable<holder>
{
    public part part;
    public long partPointer;
    [NotGo]
    internal Ptr<part> partPointer_;

    public readonly bool Equals(holder other) => this.part == other.part && this.partPointer == other.partPointer;

    public override readonly bool Equals(object obj) => obj is holder other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.part, this.partPointer);

    public static bool operator ==(holder a, holder b) => a.Equals(b);

    public static bool operator !=(holder a, holder b) => !a.Equals(b);
}

[GoType("main.(*holder)")]
internal static class holderExtensions
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static Ptr<part> at(this Ptr<holder> h)
    {
        return Ptr.At(h, ref h.Value.part, ref h.Value.partPointer_);
    }

    internal static Ptr<part> called(this Ptr<holder> h)
    {
        return Ptr.At(h, ref h.Value.part, ref h.Value.partPointer_).self();
    }
}

[GoType("main.part")]
[MethodPtr(typeof(partPtr))]
internal struct part : IEquatable<part>
{
    public long n;

    public GoString String()
    {
        return fmt.Sprint((GoString)"part ", this.n);
    }

    public readonly bool Equals(part other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is part other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(part a, part b) => a.Equals(b);

    public static bool operator !=(part a, part b) => !a.Equals(b);
}

[GoType("main.(*part)")]
internal static class partExtensions
{
    internal static Ptr<part> self(this Ptr<part> p)
    {
        return p;
    }
}

[GoType("main.stringer")]
internal interface stringer
{
    GoString String();
}

[GoType("main.deep")]
internal struct deep : IEquatable<deep>
{
    public Array2<holder> a;
    public holder h;

    public readonly bool Equals(deep other) => this.a == other.a && this.h == other.h;

    public override readonly bool Equals(object obj) => obj is deep other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.h);

    public static bool operator ==(deep a, deep b) => a.Equals(b);

    public static bool operator !=(deep a, deep b) => !a.Equals(b);
}

[GoType("main.(*deep)")]
internal static class deepExtensions
{
    internal static Ptr<part> first(this Ptr<deep> d)
    {
        return Ptr.At(d, ref d.Value.a[1].part, ref d.Value.a[1].partPointer_);
    }

    internal static Ptr<part> second(this Ptr<deep> d)
    {
        return Ptr.At(d, ref d.Value.h.part, ref d.Value.h.partPointer_);
    }

    internal static Ptr<part> chosen(this Ptr<deep> d, Func<long> index1)
    {
        var result = index1();
        return Ptr.At(d, ref d.Value.a[result].part, ref d.Value.a[result].partPointer_);
    }
}

[GoType("main.pair[string]")]
internal struct pair_string : IEquatable<pair_string>
{
    public box_string first;
    public box_string second;
    [NotGo]
    internal Ptr<box_string> firstPointer;

    public readonly bool Equals(pair_string other) => this.first == other.first && this.second == other.second;

    public override readonly bool Equals(object obj) => obj is pair_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.first, this.second);

    public static bool operator ==(pair_string a, pair_string b) => a.Equals(b);

    public static bool operator !=(pair_string a, pair_string b) => !a.Equals(b);
}

[GoType("main.(*pair[string])")]
internal static class pair_stringExtensions
{
    internal static Ptr<box_string> at(this Ptr<pair_string> p)
    {
        return Ptr.At(p, ref p.Value.first, ref p.Value.firstPointer);
    }
}

[GoType("main.pair[int]")]
internal struct pair_int
{
    public box_int first;
    public box_int second;
    [NotGo]
    internal Ptr<box_int> firstPointer;
}

[GoType("main.(*pair[int])")]
internal static class pair_intExtensions
{
    internal static Ptr<box_int> at(this Ptr<pair_int> p)
    {
        return Ptr.At(p, ref p.Value.first, ref p.Value.firstPointer);
    }
}

[GoType("main.box[string]")]
internal struct box_string : IEquatable<box_string>
{
    public GoString v;

    public readonly bool Equals(box_string other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is box_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(box_string a, box_string b) => a.Equals(b);

    public static bool operator !=(box_string a, box_string b) => !a.Equals(b);
}

[GoType("main.box[int]")]
internal struct box_int : IEquatable<box_int>
{
    public long v;

    public readonly bool Equals(box_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is box_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(box_int a, box_int b) => a.Equals(b);

    public static bool operator !=(box_int a, box_int b) => !a.Equals(b);
}

[GoType("main.one")]
internal struct one : IEquatable<one>
{
    public part @in;

    public Ptr<one> copied()
    {
        var o = new Ptr<one>(this);
        return o;
    }

    public readonly bool Equals(one other) => this.@in == other.@in;

    public override readonly bool Equals(object obj) => obj is one other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@in);

    public static bool operator ==(one a, one b) => a.Equals(b);

    public static bool operator !=(one a, one b) => !a.Equals(b);
}

[GoType("main.(*one)")]
internal static class oneExtensions
{
    internal static Ptr<part> at(this Ptr<one> o)
    {
        return Ptr.At(o, ref o.Value.@in);
    }
}

[GoType("main.other")]
internal struct other : IEquatable<other>
{
    public part @in;

    public readonly bool Equals(other other) => this.@in == other.@in;

    public override readonly bool Equals(object obj) => obj is other other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@in);

    public static bool operator ==(other a, other b) => a.Equals(b);

    public static bool operator !=(other a, other b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static Ptr<ring> newRing()
    {
        var r = new Ptr<ring>();
        (r.Value.root.prev, r.Value.root.next) = (Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer), Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer));
        return r;
    }

    internal static readonly Ptr<ring> @global = new();

    internal static void main()
    {
        var r = new Ptr<ring>().init();
        ref var rValue = ref r.Pointee();
        for (long i = 0; i < 4; i++)
        {
            r.push(i);
        }
        var arg = r.sum();
        var arg1 = Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer) == Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer);
        var arg2 = newRing().sum();
        fmt.Println(arg, rValue.size, arg1, arg2);

        var c = new Ptr<ring>(rValue);
        fmt.Println(Ptr.At(c, ref c.Value.root, ref c.Value.rootPointer) == Ptr.At(r, ref r.Value.root, ref r.Value.rootPointer), c.Value.root.next == rValue.root.next, c.Value.root.prev.Value.prev == rValue.root.prev.Value.prev);
        c.init().push(5);
        fmt.Println(c.sum(), r.sum());
        var d = new Ptr<ring>(c.Value);
        d.init();
        c.push(6);
        fmt.Println(c.sum(), d.sum(), @global.init().sum());

        var h = new Ptr<holder>(new holder { part = new part { n = 1 }, partPointer = 2 });
        var result = h.at();
        var result1 = h.called();
        var result2 = h.at();
        var arg3 = fmt.Sprintf("%+v %#v", h.Value, h.Value);
        fmt.Println(result == result1, result2.Value, h.Value, arg3, (nuint)16u);
        var g = new Ptr<holder>(h.Value);
        fmt.Println(g.Value == h.Value, equal((object)g.Value, (object)h.Value), g.at() == h.at(), g.called() == h.called());
        g.called().Value.n = 7;
        g.Value.partPointer = 3;
        fmt.Println(g.Value, h.Value, h.Value.part, new Map<holder, long> { [h.Value] = 1 }[new holder { part = new part { n = 1 }, partPointer = 2 }]);
        stringer s = (stringer)h.at().ToInterface();
        fmt.Println(s, equal(s, (stringer)(stringer)h.called().ToInterface()), assert<Ptr<part>>(s, iface: "main.stringer") == h.at());
        var known = new Map<Ptr<part>, GoString> { [h.at()] = "h", [g.at()] = "g" };
        fmt.Println(known[Ptr.At(h, ref h.Value.part, ref h.Value.partPointer_)], known[g.called()], known.Length);

        var list = new Slice<holder>([h.Value, g.Value, new holder()]);
        {
            var count = list.Length;
            for (long i = 0; i < count; i++)
            {
                Ptr.Element(list, i).at().Value.n += 10;
            }
        }
        list = appendSlice(list, list);
        fmt.Println((object)list, Ptr.Element(list, 0).at() == Ptr.Element(list, 3).at(), Ptr.Element(list, 3).at().Value);

        var e = new Ptr<deep>(new deep { h = g.Value });
        var result3 = e.first();
        var result4 = e.second();
        result3.Value.n = 8;
        result4.Value.n = 9;
        var f = new Ptr<deep>(e.Value);
        var result5 = f.first();
        var result6 = e.first();
        var result7 = f.second();
        var result8 = e.second();
        var result9 = f.first();
        var result10 = f.second();
        fmt.Println(e.Value, result5 == result6, result7 == result8, result9.Value, result10.Value);

        long calls = 0;
        var chosen = e.chosen(() =>
        {
            calls++;
            return calls;
        });
        fmt.Println(chosen == e.first(), calls);

        var p = new Ptr<pair_string>(new pair_string { first = new box_string { v = "x" }, second = new box_string { v = "y" } });
        var q = new Ptr<pair_string>(p.Value);
        q.at().Value.v = "z";
        fmt.Println(p.Value, q.Value, p.at() == Ptr.At(p, ref p.Value.first, ref p.Value.firstPointer), new pair_int().first);

        var o = new Ptr<one>(new one { @in = new part { n = 4 } });
        var t = Builtins.reinterpret<one, other>(o.Value);
        o.at().Value.n++;
        fmt.Println(o.Value, t, Builtins.reinterpret<other, one>(t), Builtins.reinterpret<other, one>(t).copied().at().Value);

        var frame = new DeferScope();
        try
        {
            Ptr<holder> none = null;
            none.at();
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class partPtr : MethodPtr<part>, fmt.Stringer, stringer
{
    public partPtr()
    {
    }

    public partPtr(part value) : base(value)
    {
    }

    public GoString String() => this.Value.String();
}

[GoType("struct { in main.part }")]
internal struct Struct
{
    public part @in;
}
