using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Value methods of nil pointers: which calls fail in the method made for pointers, and which where the pointer is followed.
[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S : error, F, FI, INoName, IG, IW
{
    public long n;

    public long F()
    {
        return this.n;
    }

    public long G(Slice<long> a)
    {
        return this.n + a.Length;
    }

    public void Empty()
    {
    }

    public GoString NoName()
    {
        return "no";
    }

    public async GoTask<long> W(Chan<long> c)
    {
        await c.ReceiveAsync();
        return this.n;
    }

    public GoString Error()
    {
        return "S";
    }
}

[GoType("main.(*S)")]
internal static class SExtensions
{
    internal static long P(this Ptr<S> s)
    {
        return 1;
    }
}

[GoType("main.F")]
internal interface F
{
    long F();
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E : error, F, FI, INoName, IG, IW
{
    [Embedded]
    public S S;
    [NotGo]
    internal Ptr<S> SPointer;

    public GoString Error() => this.S.Error();

    public long F() => this.S.F();

    public GoString NoName() => this.S.NoName();

    public long G(Slice<long> arg1) => this.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.S.W(arg1);
}

[GoType("main.EP")]
[MethodPtr(typeof(EPPtr))]
internal struct EP : error, F, FI, INoName, IG, IW, IP, IEquatable<EP>
{
    [Embedded]
    public Ptr<S> S;

    public GoString Error() => this.S.Value.Error();

    public long F() => this.S.Value.F();

    public GoString NoName() => this.S.Value.NoName();

    public long G(Slice<long> arg1) => this.S.Value.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.S.Value.W(arg1);

    public long P() => SExtensions.P(this.S);

    public readonly bool Equals(EP other) => this.S == other.S;

    public override readonly bool Equals(object obj) => obj is EP other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.S);

    public static bool operator ==(EP a, EP b) => a.Equals(b);

    public static bool operator !=(EP a, EP b) => !a.Equals(b);
}

[GoType("main.EE")]
[MethodPtr(typeof(EEPtr))]
internal struct EE : error, F, FI, INoName, IG, IW
{
    [Embedded]
    public E E;

    public GoString Error() => this.E.S.Error();

    public long F() => this.E.S.F();

    public GoString NoName() => this.E.S.NoName();

    public long G(Slice<long> arg1) => this.E.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.E.S.W(arg1);
}

[GoType("main.EPE")]
[MethodPtr(typeof(EPEPtr))]
internal struct EPE : error, F, FI, INoName, IG, IW, IP, IEquatable<EPE>
{
    [Embedded]
    public Ptr<E> E;

    public GoString Error() => this.E.Value.S.Error();

    public long F() => this.E.Value.S.F();

    public GoString NoName() => this.E.Value.S.NoName();

    public long G(Slice<long> arg1) => this.E.Value.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.E.Value.S.W(arg1);

    public long P() => SExtensions.P(Ptr.Field<E, S>(this.E, static (ref E s) => ref s.S));

    public readonly bool Equals(EPE other) => this.E == other.E;

    public override readonly bool Equals(object obj) => obj is EPE other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.E);

    public static bool operator ==(EPE a, EPE b) => a.Equals(b);

    public static bool operator !=(EPE a, EPE b) => !a.Equals(b);
}

[GoType("main.FI")]
internal interface FI
{
    long F();
}

[GoType("main.EI")]
[MethodPtr(typeof(EIPtr))]
internal struct EI : F, FI, IEquatable<EI>
{
    [Embedded]
    public FI FI;

    public long F() => this.FI.F();

    public readonly bool Equals(EI other) => equal(this.FI, other.FI);

    public override readonly bool Equals(object obj) => obj is EI other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<FI>.Hash(this.FI));

    public static bool operator ==(EI a, EI b) => a.Equals(b);

    public static bool operator !=(EI a, EI b) => !a.Equals(b);
}

[GoType("main.N")]
[MethodPtr(typeof(NPtr))]
internal readonly struct N(long value) : INamed<long>, IGet, IEquatable<N>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator N(long value) => new(value);

    public static explicit operator long(N a) => a.Value;

    public bool Equals(N other) => Value == other.Value;

    public override bool Equals(object obj) => obj is N other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(N a, N b) => a.Value == b.Value;

    public static bool operator !=(N a, N b) => a.Value != b.Value;

    public long Get()
    {
        return this.Value;
    }
}

[GoType("main.M")]
[MethodPtr(typeof(MPtr))]
internal readonly struct M(Map<GoString, long> value) : INamed<Map<GoString, long>>, ILen
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;

    public long Len()
    {
        return this.Value.Length;
    }
}

[GoType("main.L")]
[MethodPtr(typeof(LPtr))]
internal readonly struct L(Slice<long> value) : INamed<Slice<long>>, sort.Interface, ILen
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public long Len()
    {
        return this.Value.Length;
    }

    public bool Less(long i, long j)
    {
        return this.Value[i] < this.Value[j];
    }

    public void Swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
    }
}

[GoType("main.Fn", Underlying = "func()")]
[MethodPtr(typeof(FnPtr))]
internal readonly struct Fn(Func<GoTask> value) : INamed<Func<GoTask>>, ICall
{
    public readonly Func<GoTask> Value = value;
    Func<GoTask> INamed<Func<GoTask>>.Value => Value;

    public async GoTask Call()
    {
        await this.Value();
    }
}

[GoType("main.G[int]")]
[MethodPtr(typeof(G_intPtr))]
internal struct G_int : IGet
{
    public long v;

    public long Get()
    {
        return this.v;
    }
}

[GoType("main.G[map[string]main.S]")]
[MethodPtr(typeof(G_Map_string_SPtr))]
internal struct G_Map_string_S : IGet1
{
    public Map<GoString, S> v;

    public Map<GoString, S> Get()
    {
        return this.v;
    }
}

[GoType("main.Local")]
[MethodPtr(typeof(LocalPtr))]
internal struct Local : error, F, FI, INoName, IG, IW
{
    [Embedded]
    public S S;

    public GoString Error() => this.S.Error();

    public long F() => this.S.F();

    public GoString NoName() => this.S.NoName();

    public long G(Slice<long> arg1) => this.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.S.W(arg1);
}

internal static partial class Program
{
    internal static long apply_S(Ptr<S> t)
    {
        return Ptr.Receiver(t, "F").F();
    }

    internal static long apply_EP(EP t)
    {
        return t.S.Value.F();
    }

    internal static async GoTask @try(GoString name, Func<GoTask> f)
    {
        var frame = new DeferScope();
        try
        {
            await f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, frame.Recover()), ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        Ptr<S> s = null;
        await @try("direct", async () => s.Value.F());
        await @try("direct empty", async () => s.Value.Empty());
        await @try("direct noname", async () => s.Value.NoName());
        await @try("method value", async () =>
        {
            Func<long> f = s.Value.F;
            f();
        });
        await @try("method expr", async () =>
        {
            Func<Ptr<S>, long> f = (Ptr<S> receiver) => Ptr.Receiver(receiver, "F").F();
            f(null);
        });
        await @try("method expr called", async () => Ptr.Receiver((Ptr<S>)null, "F").F());
        await @try("method expr called s", async () => Ptr.Receiver(s, "F").F());
        await @try("method expr variadic", async () => Ptr.Receiver(s, "G").G(new Slice<long>([1, 2])));
        await @try("method expr wait", async () =>
        {
            var c = new Chan<long>(1);
            await c.SendAsync(1);
            await Ptr.Receiver(s, "W").W(c);
        });
        await @try("method expr arg", async () => ((Action<Action<Ptr<S>>>)((Action<Ptr<S>> f) => f(s)))((Ptr<S> receiver) => Ptr.Receiver(receiver, "Empty").Empty()));
        await @try("iface", async () =>
        {
            F i = (F)s.ToInterface();
            assert<Ptr<S>>(i, iface: "main.F").Value.F();
        });
        await @try("iface value", async () =>
        {
            F i = (F)s.ToInterface();
            Func<long> f = i.F;
            fmt.Println((GoString)"bound");
            f();
        });
        await @try("iface expr", async () => ((F)s.ToInterface()).F());
        await @try("iface noname", async () =>
        {
            INoName i = (INoName)s.ToInterface();
            assert<Ptr<S>>(i, iface: "interface { NoName() string }").Value.NoName();
        });
        await @try("iface variadic", async () =>
        {
            IG i = (IG)s.ToInterface();
            assert<Ptr<S>>(i, iface: "interface { G(...int) int }").Value.G(default(Slice<long>));
        });
        await @try("iface wait", async () =>
        {
            var c = new Chan<long>(1);
            await c.SendAsync(1);
            IW i = (IW)s.ToInterface();
            await assert<Ptr<S>>(i, iface: "interface { W(chan int) int }").Value.W(c);
        });
        var ep = new EPPtr();
        await @try("promoted ptr", async () => ep.Value.S.Value.F());
        await @try("promoted ptr iface", async () =>
        {
            F i = ep.Value;
            i.F();
        });
        await @try("promoted ptr iface ptr", async () =>
        {
            F i = (F)ep;
            i.F();
        });
        await @try("promoted ptr expr", async () => ep.Value.S.Value.F());
        await @try("promoted ptr expr2", async () => ep.Value.S.Value.F());
        await @try("promoted nil ptr expr", async () => ((Ptr<EP>)null).Value.S.Value.F());
        await @try("promoted ptr value", async () =>
        {
            Func<long> f = ep.Value.S.Value.F;
            f();
        });
        Ptr<E> e = null;
        await @try("embedded val", async () => e.Value.S.F());
        await @try("embedded val iface", async () =>
        {
            F i = (F)e.ToInterface();
            i.F();
        });
        await @try("embedded val expr", async () => ((Ptr<E>)null).Value.S.F());
        await @try("embedded val expr var", async () =>
        {
            Func<Ptr<E>, long> f = (Ptr<E> receiver) => receiver.Value.S.F();
            f(null);
        });
        await @try("embedded val value", async () =>
        {
            Func<long> f = e.Value.S.F;
            f();
        });
        await @try("embedded ptr method", async () => fmt.Println(Ptr.At(e, ref e.Value.S, ref e.Value.SPointer).P()));
        await @try("embedded ptr method iface", async () =>
        {
            IP i = (IP)e.ToInterface();
            fmt.Println(i.P());
        });
        Ptr<EE> ee = null;
        await @try("deep", async () =>
        {
            F i = (F)ee.ToInterface();
            i.F();
        });
        Ptr<EPE> epe = null;
        await @try("deep ptr", async () =>
        {
            F i = (F)epe.ToInterface();
            i.F();
        });
        var epe2 = new EPE();
        await @try("deep ptr2", async () =>
        {
            F i = epe2;
            i.F();
        });
        Ptr<EI> ei = null;
        await @try("embedded iface", async () =>
        {
            F i = (F)ei.ToInterface();
            i.F();
        });
        await @try("embedded iface expr", async () => ((Ptr<EI>)null).Value.FI.F());
        await @try("embedded nil iface", async () =>
        {
            F i = (F)new EIPtr();
            i.F();
        });
        await @try("embedded iface with nil", async () =>
        {
            F i = new EI { FI = (FI)s.ToInterface() };
            i.F();
        });
        Ptr<N> n = null;
        await @try("int", async () => n.Value.Get());
        await @try("int iface", async () =>
        {
            IGet i = (IGet)n.ToInterface();
            assert<Ptr<N>>(i, iface: "interface { Get() int }").Value.Get();
        });
        await @try("int expr", async () => Ptr.Receiver(n, "Get").Get());
        Ptr<M> m = null;
        await @try("map iface", async () =>
        {
            ILen i = (ILen)m.ToInterface();
            assert<Ptr<M>>(i, iface: "interface { Len() int }").Value.Len();
        });
        await @try("map expr", async () => Ptr.Receiver(m, "Len").Len());
        Ptr<L> l = null;
        await @try("slice sort", async () => sort.Sort((sort.Interface)l.ToInterface()));
        await @try("slice expr", async () => Ptr.Receiver(l, "Len").Len());
        Ptr<Fn> fn = null;
        await @try("func iface", async () =>
        {
            ICall i = (ICall)fn.ToInterface();
            await assert<Ptr<Fn>>(i, iface: "interface { Call() }").Value.Call();
        });
        await @try("func expr", async () => await Ptr.Receiver(fn, "Call").Call());
        Ptr<G_int> g = null;
        await @try("generic iface", async () =>
        {
            IGet i = (IGet)g.ToInterface();
            assert<Ptr<G_int>>(i, iface: "interface { Get() int }").Value.Get();
        });
        await @try("generic expr", async () => Ptr.Receiver(g, "Get").Get());
        Ptr<G_Map_string_S> gs = null;
        await @try("generic iface 2", async () =>
        {
            IGet1 i = (IGet1)gs.ToInterface();
            assert<Ptr<G_Map_string_S>>(i, iface: "interface { Get() map[string]main.S }").Value.Get();
        });
        await @try("type param", async () => apply_S(s));
        await @try("type param embedded", async () => apply_EP(ep.Value));
        await @try("defer", async () =>
        {
            var receiver = s.Value;
            var frame = new DeferScope();
            try
            {
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.Run(static receiver => receiver.F(), receiver);
            frame.End();
        });
        await @try("defer expr", async () =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println((GoString)"body");
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.Run(static s => Ptr.Receiver(s, "F").F(), s);
            frame.End();
        });
        await @try("go-like", async () =>
        {
            error i = (error)s.ToInterface();
            _ = assert<Ptr<S>>(i, iface: "error").Value.Error();
        });
        await @try("fmt error", async () => fmt.Println(s.ToInterface(), (error)(error)s.ToInterface()));
        Ptr<Local> loc = null;
        await @try("local", async () =>
        {
            F i = (F)loc.ToInterface();
            i.F();
        });
        await @try("anonymous", async () =>
        {
            Ptr<Struct> a = null;
            F i = (F)a.ToInterface();
            i.F();
        });
        await @try("anonymous expr", async () => ((Ptr<Struct>)null).Value.S.F());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class SPtr : MethodPtr<S>, error, F, FI, INoName, IG, IW, IP
{
    public SPtr()
    {
    }

    public SPtr(S value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public long F() => Receiver("F").F();

    public GoString NoName() => Receiver("NoName").NoName();

    public long G(Slice<long> arg1) => Receiver("G").G(arg1);

    public GoTask<long> W(Chan<long> arg1) => Receiver("W").W(arg1);

    public long P() => SExtensions.P(Self);
}

internal sealed class EPtr : MethodPtr<E>, error, F, FI, INoName, IG, IW, IP
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public GoString Error() => this.Value.S.Error();

    public long F() => this.Value.S.F();

    public GoString NoName() => this.Value.S.NoName();

    public long G(Slice<long> arg1) => this.Value.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.Value.S.W(arg1);

    public long P() => SExtensions.P(Ptr.Field<E, S>(this, static (ref E s) => ref s.S));
}

internal sealed class EPPtr : MethodPtr<EP>, error, F, FI, INoName, IG, IW, IP
{
    public EPPtr()
    {
    }

    public EPPtr(EP value) : base(value)
    {
    }

    public GoString Error() => this.Value.S.Value.Error();

    public long F() => this.Value.S.Value.F();

    public GoString NoName() => this.Value.S.Value.NoName();

    public long G(Slice<long> arg1) => this.Value.S.Value.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.Value.S.Value.W(arg1);

    public long P() => SExtensions.P(this.Value.S);
}

internal sealed class EEPtr : MethodPtr<EE>, error, F, FI, INoName, IG, IW, IP
{
    public EEPtr()
    {
    }

    public EEPtr(EE value) : base(value)
    {
    }

    public GoString Error() => this.Value.E.S.Error();

    public long F() => this.Value.E.S.F();

    public GoString NoName() => this.Value.E.S.NoName();

    public long G(Slice<long> arg1) => this.Value.E.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.Value.E.S.W(arg1);

    public long P() => SExtensions.P(Ptr.Field<E, S>(Ptr.Field<EE, E>(this, static (ref EE s) => ref s.E), static (ref E s) => ref s.S));
}

internal sealed class EPEPtr : MethodPtr<EPE>, error, F, FI, INoName, IG, IW, IP
{
    public EPEPtr()
    {
    }

    public EPEPtr(EPE value) : base(value)
    {
    }

    public GoString Error() => this.Value.E.Value.S.Error();

    public long F() => this.Value.E.Value.S.F();

    public GoString NoName() => this.Value.E.Value.S.NoName();

    public long G(Slice<long> arg1) => this.Value.E.Value.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.Value.E.Value.S.W(arg1);

    public long P() => SExtensions.P(Ptr.Field<E, S>(this.Value.E, static (ref E s) => ref s.S));
}

internal sealed class EIPtr : MethodPtr<EI>, F, FI
{
    public EIPtr()
    {
    }

    public EIPtr(EI value) : base(value)
    {
    }

    public long F() => this.Value.FI.F();
}

internal sealed class NPtr : MethodPtr<N>, IGet
{
    public NPtr()
    {
    }

    public NPtr(N value) : base(value)
    {
    }

    public long Get() => Receiver("Get").Get();
}

internal sealed class MPtr : MethodPtr<M>, ILen
{
    public MPtr()
    {
    }

    public MPtr(M value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();
}

internal sealed class LPtr : MethodPtr<L>, sort.Interface, ILen
{
    public LPtr()
    {
    }

    public LPtr(L value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}

internal sealed class FnPtr : MethodPtr<Fn>, ICall
{
    public FnPtr()
    {
    }

    public FnPtr(Fn value) : base(value)
    {
    }

    public GoTask Call() => Receiver("Call").Call();
}

internal sealed class G_intPtr : MethodPtr<G_int>, IGet
{
    public G_intPtr()
    {
    }

    public G_intPtr(G_int value) : base(value)
    {
    }

    public long Get() => Receiver("Get").Get();
}

internal sealed class G_Map_string_SPtr : MethodPtr<G_Map_string_S>, IGet1
{
    public G_Map_string_SPtr()
    {
    }

    public G_Map_string_SPtr(G_Map_string_S value) : base(value)
    {
    }

    public Map<GoString, S> Get() => Receiver("Get").Get();
}

internal sealed class LocalPtr : MethodPtr<Local>, error, F, FI, INoName, IG, IW, IP
{
    public LocalPtr()
    {
    }

    public LocalPtr(Local value) : base(value)
    {
    }

    public GoString Error() => this.Value.S.Error();

    public long F() => this.Value.S.F();

    public GoString NoName() => this.Value.S.NoName();

    public long G(Slice<long> arg1) => this.Value.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.Value.S.W(arg1);

    public long P() => SExtensions.P(Ptr.Field<Local, S>(this, static (ref Local s) => ref s.S));
}

[GoType("struct { main.S }")]
[MethodPtr(typeof(StructPtr))]
internal struct Struct : error, F, FI, INoName, IG, IW
{
    [Embedded]
    public S S;

    public GoString Error() => this.S.Error();

    public long F() => this.S.F();

    public GoString NoName() => this.S.NoName();

    public long G(Slice<long> arg1) => this.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.S.W(arg1);
}

internal sealed class StructPtr : MethodPtr<Struct>, error, F, FI, INoName, IG, IW, IP
{
    public StructPtr()
    {
    }

    public StructPtr(Struct value) : base(value)
    {
    }

    public GoString Error() => this.Value.S.Error();

    public long F() => this.Value.S.F();

    public GoString NoName() => this.Value.S.NoName();

    public long G(Slice<long> arg1) => this.Value.S.G(arg1);

    public GoTask<long> W(Chan<long> arg1) => this.Value.S.W(arg1);

    public long P() => SExtensions.P(Ptr.Field<Struct, S>(this, static (ref Struct s) => ref s.S));
}

[GoType("interface { NoName() string }")]
internal interface INoName
{
    GoString NoName();
}

[GoType("interface { G(...int) int }")]
internal interface IG
{
    long G(Slice<long> arg1);
}

[GoType("interface { W(chan int) int }")]
internal interface IW
{
    GoTask<long> W(Chan<long> arg1);
}

[GoType("interface { P() int }")]
internal interface IP
{
    long P();
}

[GoType("interface { Get() int }")]
internal interface IGet
{
    long Get();
}

[GoType("interface { Len() int }")]
internal interface ILen
{
    long Len();
}

[GoType("interface { Call() }")]
internal interface ICall
{
    GoTask Call();
}

[GoType("interface { Get() map[string]main.S }")]
internal interface IGet1
{
    Map<GoString, S> Get();
}
