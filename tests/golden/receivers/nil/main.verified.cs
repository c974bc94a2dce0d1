using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Methods on nil pointers, maps, slices, functions and interfaces: they panic where they dereference, and not before.
[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T
{
    public long n;
    public Ptr<T> next;
    public Array2<long> a;
    public V v;
    public Ptr<V> p;
    [NotGo]
    internal Ptr<V> vPointer;

    public void Blank()
    {
        _ = this.n;
    }

    public T Copy()
    {
        return this;
    }

    public long Value()
    {
        return 5;
    }

    public long Index(long i)
    {
        return this.a[i];
    }
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static long Get(this Ptr<T> r, bool def)
    {
        if (def)
        {
            return -1;
        }
        else
        {
            return r.Value.n;
        }
    }

    internal static bool Same(this Ptr<T> r, Ptr<T> o)
    {
        return o == null || r.Value.n == o.Value.n;
    }

    internal static void Add(this Ptr<T> r, long k)
    {
        ref var rValue = ref r.Pointee();
        while (k > 0)
        {
            rValue.n++;
            k--;
        }
    }

    internal static long Len(this Ptr<T> r)
    {
        StackGuard.Check();
        if (r == null)
        {
            return 0;
        }
        return 1 + r.Value.next.Len();
    }

    internal static Func<long> Closure(this Ptr<T> r)
    {
        return () => r.Value.n;
    }

    internal static GoString Defers(this Ptr<T> r)
    {
        GoString s = "";
        var frame = new DeferScope();
        try
        {
            s = "started";
            fmt.Println((GoString)"before");
            s = fmt.Sprint(r.Value.n);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref s) =>
        {
            s = fmt.Sprint((GoString)"recovered ", frame.Recover());
        }, ref s);
        frame.End();
        return s;
    }

    internal static bool And(this Ptr<T> r, bool b)
    {
        return b && r.Value.n > 0;
    }

    internal static bool Or(this Ptr<T> r, bool b)
    {
        return b || r.Value.n > 0;
    }

    internal static Ptr<T> Self(this Ptr<T> r)
    {
        return r;
    }

    internal static Ptr<long> Addr(this Ptr<T> r)
    {
        return Ptr.At(r, ref r.Value.n);
    }

    internal static long ArrLen(this Ptr<T> r)
    {
        return 2;
    }

    internal static long Call(this Ptr<T> r, Func<long> f)
    {
        return f() + r.Value.n;
    }

    internal static void Assign(this Ptr<T> r, Func<long> f)
    {
        var result = f();
        r.Value.n = result;
    }

    internal static bool Embedded(this Ptr<T> r)
    {
        return Ptr.At(r, ref r.Value.v, ref r.Value.vPointer).ptr();
    }

    internal static bool Behind(this Ptr<T> r)
    {
        return r.Value.p.ptr();
    }

    internal static void Arg(this Ptr<T> r, Action<long> f)
    {
        fmt.Println((GoString)"arg");
        f(r.Value.n);
    }

    internal static long Loop(this Ptr<T> r)
    {
        long n = 0;
        for (long i = 0; i < 2; i++)
        {
            n += i;
        }
        return n;
    }

    internal static long Unused(this Ptr<T> r, long x)
    {
        return x;
    }

    internal static GoString NoName(this Ptr<T> self)
    {
        return "no name";
    }

    internal static async GoTask<long> Wait(this Ptr<T> r, Chan<long> c)
    {
        var x = await c.ReceiveAsync();
        if (x == 0)
        {
            return -1;
        }
        return r.Value.n;
    }

    internal static error Err(this Ptr<T> r)
    {
        if (r == null)
        {
            return null;
        }
        return errors.New("x");
    }
}

[GoType("main.V")]
internal struct V
{
    public long x;

    public long val()
    {
        return 1;
    }
}

[GoType("main.(*V)")]
internal static class VExtensions
{
    internal static bool ptr(this Ptr<V> v)
    {
        return v == null;
    }
}

[GoType("main.M")]
[MethodPtr(typeof(MPtr))]
internal readonly struct M(Map<GoString, long> value) : INamed<Map<GoString, long>>, I
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;

    public long Get(GoString k)
    {
        return this.Value[k];
    }

    public long Len()
    {
        return this.Value.Length;
    }

    public void Set(GoString k)
    {
        this.Value.Set(k, 1);
    }
}

[GoType("main.L")]
[MethodPtr(typeof(LPtr))]
internal readonly struct L(Slice<long> value) : INamed<Slice<long>>, I
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public long Len()
    {
        return this.Value.Length;
    }

    public long At(long i)
    {
        return this.Value[i];
    }
}

[GoType("main.(*L)")]
internal static class LExtensions
{
    internal static void Push(this Ptr<L> l, long x)
    {
        l.Value = new L(append(l.Value.Value, x));
    }
}

[GoType("main.F")]
internal readonly struct F(Func<long> value) : INamed<Func<long>>
{
    public readonly Func<long> Value = value;
    Func<long> INamed<Func<long>>.Value => Value;

    public bool IsNil()
    {
        return this.Value == null;
    }

    public long Call()
    {
        return this.Value();
    }
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E : I
{
    [Embedded]
    public Ptr<T> T;

    public long Len() => TExtensions.Len(this.T);
}

[GoType("main.I")]
internal interface I
{
    long Len();
}

[GoType("main.myErr")]
[MethodPtr(typeof(myErrPtr))]
internal struct myErr
{
}

[GoType("main.(*myErr)")]
internal static class myErrExtensions
{
    internal static GoString Error(this Ptr<myErr> self)
    {
        return "nil but an error";
    }
}

internal static partial class Program
{
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
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Println(name, (GoString)"panics:", r);
            }
        }, ref name);
        frame.End();
    }

    internal static long one()
    {
        fmt.Println((GoString)"one");
        return 1;
    }

    internal static async GoTask main()
    {
        Ptr<T> r = null;
        r.Add(0);
        fmt.Println(r.Get(true), r.Same(null), r.Len(), r.And(false), r.Or(true), r.Self() == null, r.ArrLen(), r.Unused(3), r.NoName(), r.Loop(), r.Err());
        await @try("get", async () => r.Get(false));
        await @try("same", async () => r.Same(new TPtr()));
        await @try("add", async () => r.Add(1));
        await @try("closure", async () =>
        {
            var f = r.Closure();
            fmt.Println((GoString)"made");
            f();
        });
        fmt.Println(r.Defers());
        await @try("and", async () => r.And(true));
        await @try("or", async () => r.Or(false));
        await @try("addr", async () => r.Addr());
        await @try("call", async () => r.Call(one));
        await @try("assign", async () => r.Assign(one));
        await @try("embedded", async () => r.Embedded());
        await @try("behind", async () => r.Behind());
        await @try("arg", async () => r.Arg((long unused) =>
        {
        }));
        await @try("blank", async () => r.Value.Blank());
        await @try("copy", async () => r.Value.Copy());
        await @try("value", async () => r.Value.Value());
        await @try("value method value", async () =>
        {
            Func<long> f = r.Value.Value;
            fmt.Println((GoString)"no");
            f();
        });
        await @try("pointer method value", async () =>
        {
            Func<long, long> f = r.Unused;
            fmt.Println(f(4));
        });
        await @try("value method expression", async () =>
        {
            Func<Ptr<T>, long> f = (Ptr<T> receiver) => Ptr.Receiver(receiver, "Value").Value();
            fmt.Println((GoString)"kept");
            f(null);
        });
        var c = new Chan<long>(2);
        await c.SendAsync(0);
        await c.SendAsync(1);
        await @try("wait", async () =>
        {
            var arg = await r.Wait(c);
            fmt.Println(arg);
        });
        await @try("wait", async () =>
        {
            var arg = await r.Wait(c);
            fmt.Println(arg);
        });
        await @try("index", async () => r.Value.Index(1));
        await @try("index out of range", async () => new TPtr().Value.Index(c2()));
        M m = default(M);
        fmt.Println(m.Get("a"), m.Len());
        await @try("map", async () => m.Set("a"));
        var l = new LPtr();
        fmt.Println(l.Value.Len());
        await @try("slice", async () => l.Value.At(0));
        l.Push(1);
        fmt.Println((object)l.Value);
        Ptr<L> pl = null;
        await @try("pointer to slice", async () => pl.Push(1));
        await @try("value through pointer", async () => pl.Value.Len());
        F f1 = default(F);
        fmt.Println(f1.IsNil());
        await @try("func", async () => f1.Call());
        var e = new E();
        fmt.Println(e.T.Len(), e.T.Get(true), e.T.NoName());
        await @try("embedded nil", async () => e.T.Get(false));
        await @try("embedded field", async () => fmt.Println(e.T.Value.n));
        Ptr<E> pe = null;
        await @try("nil outer", async () => pe.Value.T.Len());
        I i = null;
        await @try("interface", async () => i.Len());
        i = (I)r.ToInterface();
        fmt.Println(i != null, i.Len(), assert<Ptr<T>>(i, iface: "main.I") == null);
        i = m;
        fmt.Println(i.Len());
        Ptr<V> v = null;
        fmt.Println(v.ptr());
        await @try("val", async () => v.Value.val());
        error err = (error)((Ptr<myErr>)null).ToInterface();
        fmt.Println(err != null, err.Error());
        await @try("defer", async () =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println((GoString)"in body");
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.Run(static r => r.Get(false), r);
            frame.End();
        });
        await @try("go", async () =>
        {
            var done = new Chan<GoString>(0);
            Go.Run(async (Ptr<T> t) => await done.SendAsync(t.NoName()), r);
            var arg = await done.ReceiveAsync();
            fmt.Println(arg);
        });
    }

    internal static long c2()
    {
        return 2;
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, I
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public long Len() => TExtensions.Len(Self);
}

internal sealed class MPtr : MethodPtr<M>, I
{
    public MPtr()
    {
    }

    public MPtr(M value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();
}

internal sealed class LPtr : MethodPtr<L>, I
{
    public LPtr()
    {
    }

    public LPtr(L value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();
}

internal sealed class EPtr : MethodPtr<E>, I
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public long Len() => TExtensions.Len(this.Value.T);
}

internal sealed class myErrPtr : MethodPtr<myErr>, error
{
    public myErrPtr()
    {
    }

    public myErrPtr(myErr value) : base(value)
    {
    }

    public GoString Error() => myErrExtensions.Error(Self);
}
