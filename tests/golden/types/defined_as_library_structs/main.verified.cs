using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Types that are defined as structs of libraries.
[GoType("main.counter")]
[MethodPtr(typeof(counterPtr))]
internal struct counter
{
    [Underlying]
    public AtomicUint32 Value;
}

[GoType("main.(*counter)")]
internal static class counterExtensions
{
    internal static uint inc(this Ptr<counter> c)
    {
        return Ptr.Convert<counter, AtomicUint32>(c).Value.Add(1);
    }

    internal static uint @value(this Ptr<counter> c)
    {
        return Ptr.Convert<counter, AtomicUint32>(c).Value.Load();
    }
}

[GoType("main.again")]
internal struct again
{
    [Underlying]
    public AtomicUint32 Value;
}

[GoType("main.moment")]
internal struct moment : IEquatable<moment>
{
    [Underlying]
    public time.Time Value;

    public long year()
    {
        return Builtins.reinterpret<moment, time.Time>(this).Year();
    }

    public GoString Value_()
    {
        return Builtins.reinterpret<moment, time.Time>(this).Format(time.DateOnly);
    }

    public readonly bool Equals(moment other) => Value.Equals(other.Value);

    public override readonly bool Equals(object obj) => obj is moment other && Equals(other);

    public override readonly int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(moment a, moment b) => a.Equals(b);

    public static bool operator !=(moment a, moment b) => !a.Equals(b);
}

[GoType("main.lock")]
internal struct @lock : ICopyable<@lock>
{
    [Underlying]
    public Mutex Value;

    public readonly @lock Copy()
    {
        var copy = this;
        copy.Value = this.Value.Copy();
        return copy;
    }
}

[GoType("main.(*lock)")]
internal static class lockExtensions
{
    internal static void @with(this Ptr<@lock> l, Action f)
    {
        Ptr.Convert<@lock, Mutex>(l).Value.Lock();
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static l => Ptr.Convert<@lock, Mutex>(l).Value.Unlock(), l);
        frame.End();
    }
}

[GoType("main.group")]
internal struct group : ICopyable<group>
{
    [Underlying]
    public WaitGroup Value;

    public readonly group Copy()
    {
        var copy = this;
        copy.Value = this.Value.Copy();
        return copy;
    }
}

[GoType("main.pool")]
internal struct pool : ICopyable<pool>
{
    [Underlying]
    public Pool Value;

    public readonly pool Copy()
    {
        var copy = this;
        copy.Value = this.Value.Copy();
        return copy;
    }
}

[GoType("main.text")]
[MethodPtr(typeof(textPtr))]
internal struct text : ICopyable<text>
{
    [Underlying]
    public strings.Builder Value;

    public readonly text Copy()
    {
        var copy = this;
        copy.Value = this.Value.Copy();
        return copy;
    }
}

[GoType("main.(*text)")]
internal static class textExtensions
{
    internal static Ptr<text> add(this Ptr<text> t, GoString s)
    {
        Ptr.Convert<text, strings.Builder>(t).Value.WriteString(s);
        return t;
    }

    internal static GoString String(this Ptr<text> t)
    {
        return Ptr.Convert<text, strings.Builder>(t).Value.String();
    }
}

[GoType("main.holder")]
[MethodPtr(typeof(holderPtr))]
internal struct holder
{
    [Embedded]
    public counter counter;
    public moment at;
    public Array2<counter> many;
    public Map<GoString, Ptr<counter>> by;
    [NotGo]
    internal Ptr<counter> counterPointer;
}

[GoType("main.incrementer")]
internal interface incrementer
{
    uint inc();
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var c = new counterPtr();
        Ptr.Convert<counter, AtomicUint32>(c).Value.Add(5);
        fmt.Println(c.inc(), c.@value());
        var a = new Ptr<again>();
        Ptr.Convert<again, counter>(a).inc();
        fmt.Println(Ptr.Convert<again, AtomicUint32>(a).Value.Load());
        var d = time.Date(2024, 2, 3, 4, 5, 6, 0, time.UTC);
        var m = Builtins.reinterpret<time.Time, moment>(d);
        fmt.Println(m.year(), m.Value_(), m == Builtins.reinterpret<time.Time, moment>(d), Builtins.reinterpret<moment, time.Time>(m).Equal(d), new Map<moment, long> { [m] = 3 }[Builtins.reinterpret<time.Time, moment>(d)]);
        var l = new Ptr<@lock>();
        long n = 0;
        l.@with(() => n++);
        var g = new Ptr<group>();
        var wg = Ptr.Convert<group, WaitGroup>(g);
        for (long i = 0; i < 3; i++)
        {
            wg.Value.Add(1);
            Go.Run(() =>
            {
                try
                {
                    l.@with(() => n++);
                    c.inc();
                }
                finally
                {
                    wg.Value.Done();
                }
            });
        }
        await wg.Value.WaitAsync();
        fmt.Println(n, c.@value());
        var p = new Ptr<pool>(new pool { Value = new Pool { New = () => (GoString)"made" } });
        fmt.Println(Ptr.Convert<pool, Pool>(p).Value.Get(), p.Value.Value.New != null);
        p.Value.Value.New = () => (GoString)"again";
        fmt.Println(Ptr.Convert<pool, Pool>(p).Value.Get());
        var t = new textPtr();
        fmt.Println(t.add("a").add("b").String(), t);
        var h = new holderPtr(new holder { at = m, by = new Map<GoString, Ptr<counter>> { ["x"] = c } });
        Ptr.At(h, ref h.Value.counter, ref h.Value.counterPointer).inc();
        Ptr.At(h, ref h.Value.many[1]).inc();
        h.Value.by["x"].inc();
        incrementer i1 = (incrementer)h;
        fmt.Println(i1.inc(), Ptr.At(h, ref h.Value.counter, ref h.Value.counterPointer).@value(), Ptr.At(h, ref h.Value.many[1]).@value(), c.@value(), h.Value.at.year());
        var x = new counterPtr();
        i1 = (incrementer)x.ToInterface();
        fmt.Println(i1.inc(), assert<Ptr<counter>>(i1, iface: "main.incrementer").@value());
        fmt.Printf("%T %T %T\n", x.ToInterface(), m, p.ToInterface());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class counterPtr : MethodPtr<counter>, incrementer
{
    public counterPtr()
    {
    }

    public counterPtr(counter value) : base(value)
    {
    }

    public uint inc() => counterExtensions.inc(Self);
}

internal sealed class textPtr : MethodPtr<text>, fmt.Stringer
{
    public textPtr()
    {
    }

    public textPtr(text value) : base(value)
    {
    }

    public GoString String() => textExtensions.String(Self);
}

internal sealed class holderPtr : MethodPtr<holder>, incrementer
{
    public holderPtr()
    {
    }

    public holderPtr(holder value) : base(value)
    {
    }

    public uint inc() => counterExtensions.inc(Ptr.Field<holder, counter>(this, static (ref holder s) => ref s.counter));
}

[GoType("struct { wall uint64; ext int64; loc *time.Location }")]
internal struct Struct
{
    [GoType("uint64")]
    public ulong wall;
    [GoType("int64")]
    public long ext;
    public Ptr<time.Location> loc;
}
