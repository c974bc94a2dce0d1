using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// A value receiver is the value at the call, whatever happens to where it came from.
[GoType("main.V")]
[MethodPtr(typeof(VPtr))]
internal struct V : I, J, IEquatable<V>
{
    public long n;

    public long m(Action f)
    {
        var v = this;
        f();
        return v.n;
    }

    public void show()
    {
        var v = this;
        g.Value.n = 5;
        fmt.Println(v.n);
    }

    public long viaPtr(Ptr<V> p)
    {
        var v = this;
        p.Value.n = 7;
        return v.n;
    }

    public V set(long n)
    {
        var v = this;
        v.n = n;
        return v;
    }

    public Func<long> closure()
    {
        var v = this;
        return () =>
        {
            v.n++;
            return v.n;
        };
    }

    public Ptr<V> addr()
    {
        var v = new VPtr(this);
        return v;
    }

    public long deferred(Action f)
    {
        var v = this;
        long n = 0;
        var frame = new DeferScope();
        try
        {
            f();
            n = 0;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref n, ref v) =>
        {
            n = v.n;
        }, ref n, ref v);
        frame.End();
        return n;
    }

    public Slice<long> loop(Ptr<V> p)
    {
        var v = this;
        Slice<long> @out = default;
        ref var pValue = ref p.Pointee();
        for (long i = 0; i < 2; i++)
        {
            pValue.n++;
            @out = append(@out, v.n);
        }
        return @out;
    }

    public async GoTask<long> wait(Chan<long> c, Ptr<V> p)
    {
        var v = this;
        await c.ReceiveAsync();
        p.Value.n = 70;
        return v.n;
    }

    public (long, long) other(V w)
    {
        var v = this;
        (v.n, w.n) = (w.n, v.n);
        return (v.n, w.n);
    }

    public readonly bool Equals(V other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is V other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(V a, V b) => a.Equals(b);

    public static bool operator !=(V a, V b) => !a.Equals(b);
}

[GoType("main.N")]
internal readonly struct N(long value) : INamed<long>, IEquatable<N>
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

    public static N operator ++(N a) => new(a.Value + 1);

    public void show()
    {
        var n = this;
        gn = 5;
        fmt.Println(n.Value);
    }

    public N inc()
    {
        var n = this;
        n++;
        return n;
    }

    public N via(Ptr<N> p)
    {
        var n = this;
        p.Value = 9;
        return n;
    }
}

[GoType("main.L")]
internal readonly struct L(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public long drain()
    {
        var l = this;
        gl = default(L);
        return l.Value.Length;
    }

    public long first(Action f)
    {
        var l = this;
        f();
        return l.Value[0];
    }

    public L cut()
    {
        var l = this;
        l = new L(l.Value.Slice(1));
        l.Value[0] = 50;
        return l;
    }
}

[GoType("main.A")]
internal struct A : INamed<Array2<long>>, IEquatable<A>
{
    public Array2<long> Value;

    public A(Array2<long> value) => Value = value;

    Array2<long> INamed<Array2<long>>.Value => Value;

    public bool Equals(A other) => Value == other.Value;

    public override bool Equals(object obj) => obj is A other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(A a, A b) => a.Value == b.Value;

    public static bool operator !=(A a, A b) => a.Value != b.Value;

    public A via(Ptr<A> p)
    {
        var a = this;
        p.Value.Value[0] = 9;
        return a;
    }

    public A self()
    {
        var a = this;
        a.Value[0]++;
        return a;
    }
}

[GoType("main.S")]
internal readonly struct S(GoString value) : INamed<GoString>, IEquatable<S>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator S(GoString value) => new(value);

    public static implicit operator S(string value) => new(value);

    public bool Equals(S other) => Value == other.Value;

    public override bool Equals(object obj) => obj is S other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(S a, S b) => a.Value == b.Value;

    public static bool operator !=(S a, S b) => a.Value != b.Value;

    public S via(Ptr<S> p)
    {
        var s = this;
        p.Value = new S("changed");
        return s;
    }
}

[GoType("main.M")]
internal readonly struct M(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;

    public long via(Ptr<M> p)
    {
        var m = this;
        p.Value = default(M);
        return m.Value.Length;
    }
}

[GoType("main.F")]
internal readonly struct F(Func<long> value) : INamed<Func<long>>
{
    public readonly Func<long> Value = value;
    Func<long> INamed<Func<long>>.Value => Value;

    public long via(Ptr<F> p)
    {
        var f = this;
        p.Value = default(F);
        return f.Value();
    }
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E : I, J
{
    [Embedded]
    public V V;
    [NotGo]
    internal Ptr<V> VPointer;

    public long m(Action arg1) => this.V.m(arg1);

    public long viaPtr(Ptr<V> arg1) => this.V.viaPtr(arg1);
}

[GoType("main.P")]
[MethodPtr(typeof(PPtr))]
internal struct P : I, J
{
    [Embedded]
    public Ptr<V> V;

    public long m(Action arg1) => this.V.Value.m(arg1);

    public long viaPtr(Ptr<V> arg1) => this.V.Value.viaPtr(arg1);
}

[GoType("main.Big")]
internal struct Big
{
    public Array4<long> a;
    public V v;
    public Slice<long> s;

    public (long, long, long) via(Ptr<Big> p)
    {
        var b = this;
        ref var pValue = ref p.Pointee();
        pValue.a[0] = 1;
        pValue.v.n = 2;
        pValue.s[0] = 3;
        return (b.a[0], b.v.n, b.s[0]);
    }
}

[GoType("main.I")]
internal interface I
{
    long m(Action arg1);
}

[GoType("main.J")]
internal interface J
{
    long viaPtr(Ptr<V> arg1);
}

internal static partial class Program
{
    internal static readonly Ptr<V> g = new VPtr(new V { n = 1 });

    internal static N gn = 1;

    internal static L gl = new L(new Slice<long>([1, 2]));

    internal static async GoTask main()
    {
        var x = new V { n = 1 };
        fmt.Println(x.m(() =>
        {
            x.n = 100;
        }));
        g.Value.show();
        var y = new VPtr(new V { n = 1 });
        fmt.Println(y.Value.viaPtr(y), y.Value.n);
        gn.show();
        fmt.Println(gl.drain());
        var s = new Slice<V>([new V { n = 1 }]);
        fmt.Println(s[0].m(() =>
        {
            s[0].n = 9;
        }));
        var e = new EPtr(new E { V = new V { n = 1 } });
        fmt.Println(e.Value.V.m(() =>
        {
            e.Value.V.n = 9;
        }), e.Value.V.viaPtr(Ptr.At(e, ref e.Value.V, ref e.Value.VPointer)), e.Value.V.n);
        I i = x;
        fmt.Println(i.m(() =>
        {
            x.n = 3;
        }));
        Func<Action, long> f = x.m;
        fmt.Println(f(() =>
        {
            x.n = 4;
        }), x.n);
        var z = new VPtr(new V { n = 1 });
        fmt.Println(z.Value.viaPtr(z), z.Value.set(5).n, z.Value.n);
        var c1 = z.Value.closure();
        var c2 = z.Value.closure();
        z.Value.n = 1000;
        fmt.Println(c1(), c1(), c2(), z.Value.n);
        var ad = z.Value.addr();
        ad.Value.n = 1;
        fmt.Println(z.Value.n, ad.Value.n);
        fmt.Println(z.Value.deferred(() =>
        {
            z.Value.n = 2;
        }), z.Value.n);
        fmt.Println((object)z.Value.loop(z), z.Value.n);
        var ch = new Chan<long>(1);
        await ch.SendAsync(1);
        var arg = await z.Value.wait(ch, z);
        fmt.Println(arg, z.Value.n);
        var (result, result1) = z.Value.other(z.Value);
        fmt.Println(result, result1);
        fmt.Println(z.Value.n);
        var n = new Ptr<N>((N)4);
        var arg1 = n.Value.inc();
        var arg2 = n.Value.via(n);
        fmt.Println(arg1, n.Value, arg2, n.Value);
        var l = new L(new Slice<long>([1, 2, 3]));
        fmt.Println(l.first(() =>
        {
            l = new L(new Slice<long>([9]));
        }), (object)l);
        l = new L(new Slice<long>([1, 2, 3]));
        fmt.Println((object)l.cut(), (object)l);
        var a = new Ptr<A>(new A(new Array2<long>(1, 2)));
        var arg3 = a.Value.via(a);
        var arg4 = a.Value.self();
        fmt.Println(arg3, a.Value, arg4, a.Value);
        var str = new Ptr<S>(new S("s"));
        fmt.Println(str.Value.via(str), str.Value);
        var m = new Ptr<M>(new M(new Map<GoString, long> { ["a"] = 1 }));
        fmt.Println(m.Value.via(m), m.Value.Value.IsNil);
        var fn = new Ptr<F>(new F(() => 6));
        fmt.Println(fn.Value.via(fn), fn.Value.Value == null);
        var p = new P { V = new VPtr(new V { n = 1 }) };
        var arg5 = p.V.Value.viaPtr(p.V);
        var arg6 = p.V.Value.m(() =>
        {
            p.V.Value = new V { n = 20 };
        });
        fmt.Println(arg5, p.V.Value.n, arg6, p.V.Value.n);
        var b = new Ptr<Big>(new Big { s = new Slice<long>([0]) });
        var (result2, result3, result4) = b.Value.via(b);
        fmt.Println(result2, result3, result4);
        var mp = new Map<GoString, V> { ["k"] = new V { n = 1 } };
        fmt.Println(mp["k"].m(() =>
        {
            mp["k"] = new V { n = 2 };
        }), mp["k"].n);
        var arr = new Ptr<Array2<V>>(new Array2<V>(new V { n = 1 }, new V { n = 2 }));
        fmt.Println(arr.Value[0].m(() =>
        {
            arr.Value[0].n = 50;
            arr.Value = new Array2<V>();
        }), arr.Value);
        var pa = Ptr.At(arr, ref arr.Value[1]);
        pa.Value.n = 8;
        var arg7 = pa.Value.m(() =>
        {
            pa.Value = new V { n = 60 };
        });
        var arg8 = arr.Value[1].viaPtr(Ptr.At(arr, ref arr.Value[1]));
        fmt.Println(arg7, arr.Value[1].n, arg8);
        J j = (J)g.ToInterface();
        g.Value.n = 1;
        fmt.Println(j.viaPtr(g), g.Value.n);
        j = g.Value;
        g.Value.n = 2;
        fmt.Println(j.viaPtr(g), g.Value.n);
        Func<V, Action, long> h = (V v, Action f1) => v.m(f1);
        var arg9 = h(g.Value, () =>
        {
            g.Value.n = -1;
        });
        var arg10 = Ptr.Receiver(g, "m").m(() =>
        {
            g.Value.n = -2;
        });
        fmt.Println(arg9, g.Value.n, arg10, g.Value.n);
        Func<long> d = () =>
        {
            long @out = 0;
            var frame = new DeferFrame();
            try
            {
                var v = new V { n = 1 };
                frame.Defer(() =>
                {
                    @out = v.n;
                });
                var receiver = v;
                frame.Defer(() => receiver.m(() =>
                {
                    v.n *= 10;
                }));
                v.n = 3;
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.Run();
            return @out;
        };
        fmt.Println(d());
        var k = new Struct();
        k.@in.v.n = 5;
        fmt.Println(k.@in.v.m(() =>
        {
            k.@in.v.n = 6;
        }), k.@in.v.n);
        var sView = s.View();
        foreach (var vItem in s.View())
        {
            var v = vItem;
            fmt.Println(v.m(() =>
            {
                v.n = 0;
                s[0].n = 0;
            }), v.n, sView[0].n);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class VPtr : MethodPtr<V>, I, J
{
    public VPtr()
    {
    }

    public VPtr(V value) : base(value)
    {
    }

    public long m(Action arg1) => Receiver("m").m(arg1);

    public long viaPtr(Ptr<V> arg1) => Receiver("viaPtr").viaPtr(arg1);
}

internal sealed class EPtr : MethodPtr<E>, I, J
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public long m(Action arg1) => this.Value.V.m(arg1);

    public long viaPtr(Ptr<V> arg1) => this.Value.V.viaPtr(arg1);
}

internal sealed class PPtr : MethodPtr<P>, I, J
{
    public PPtr()
    {
    }

    public PPtr(P value) : base(value)
    {
    }

    public long m(Action arg1) => this.Value.V.Value.m(arg1);

    public long viaPtr(Ptr<V> arg1) => this.Value.V.Value.viaPtr(arg1);
}

[GoType("struct { in struct { v main.V } }")]
internal struct Struct
{
    public Struct1 @in;
}

[GoType("struct { v main.V }")]
internal struct Struct1
{
    public V v;
}
