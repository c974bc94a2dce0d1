using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// What a deferred or started call is called on is fixed when the statement runs, and so are its arguments.
[GoType("main.X")]
[MethodPtr(typeof(XPtr))]
internal struct X
{
    public GoString s;

    public void P()
    {
        fmt.Println((GoString)"P", this.s);
    }

    public void V()
    {
        fmt.Println((GoString)"V", this.s);
    }

    public void With(long n)
    {
        fmt.Println((GoString)"With", this.s, n);
    }

    public void Self(Ptr<X> y)
    {
        fmt.Println((GoString)"Self", this.s, y.Value.s);
    }
}

[GoType("main.I")]
internal interface I
{
    void P();
}

[GoType("main.Y")]
[MethodPtr(typeof(YPtr))]
internal struct Y : I, IEquatable<Y>
{
    public GoString s;

    public void P()
    {
        fmt.Println((GoString)"Y.P", this.s);
    }

    public readonly bool Equals(Y other) => this.s == other.s;

    public override readonly bool Equals(object obj) => obj is Y other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.s);

    public static bool operator ==(Y a, Y b) => a.Equals(b);

    public static bool operator !=(Y a, Y b) => !a.Equals(b);
}

[GoType("main.Outer")]
[MethodPtr(typeof(OuterPtr))]
internal struct Outer : I
{
    [Embedded]
    public Ptr<X> X;
    public Y @in;

    public void P() => this.X.Value.P();
}

[GoType("main.Val")]
[MethodPtr(typeof(ValPtr))]
internal struct Val
{
    [Embedded]
    public X X;
}

[GoType("main.Num")]
internal readonly struct Num(long value) : INamed<long>, IEquatable<Num>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Num(long value) => new(value);

    public static explicit operator long(Num a) => a.Value;

    public bool Equals(Num other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Num other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Num a, Num b) => a.Value == b.Value;

    public static bool operator !=(Num a, Num b) => a.Value != b.Value;

    public void Show()
    {
        fmt.Println((GoString)"Num", this.Value);
    }
}

[GoType("main.(*Num)")]
internal static class NumExtensions
{
    internal static void Ptr(this Ptr<Num> n)
    {
        fmt.Println((GoString)"*Num", n.Value.Value);
    }
}

[GoType("main.Fn")]
internal readonly struct Fn(Action<GoString> value) : INamed<Action<GoString>>
{
    public readonly Action<GoString> Value = value;
    Action<GoString> INamed<Action<GoString>>.Value => Value;

    public void Call(GoString s)
    {
        var f = this;
        f.Value(s);
    }
}

[GoType("main.putter")]
internal struct putter
{
    public Action<long, GoString> f;
    public GoString s;

    public void put(long i)
    {
        this.f(i, this.s);
    }
}

internal static partial class Program
{
    internal static Ptr<X> @global = new XPtr(new X { s = "global" });

    internal static void pointers()
    {
        Ptr<X> p = new XPtr(new X { s = "first" });
        var receiver = p;
        var frame = new DeferScope();
        try
        {
            var receiver1 = p;
            var arg = p.Value.s.Length;
            try
            {
                var receiver2 = p.Value;
                try
                {
                    p.Value.s = "changed";
                    var receiver3 = p.Value;
                    try
                    {
                        var receiver4 = p;
                        var pNow = p;
                        try
                        {
                            p = new XPtr(new X { s = "second" });
                            p.Value.s += "!";
                        }
                        catch (Exception e)
                        {
                            frame.Panic(e);
                        }
                        frame.Run(static (receiver4, pNow) => receiver4.Value.Self(pNow), receiver4, pNow);
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.Run(static receiver3 => receiver3.V(), receiver3);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static receiver2 => receiver2.V(), receiver2);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (receiver1, arg) => receiver1.Value.With(arg), receiver1, arg);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.Value.P(), receiver);
        frame.End();
    }

    internal static void values()
    {
        var frame = new DeferFrame();
        try
        {
            var v = new X { s = "value" };
            var receiver = v;
            frame.Defer(() => receiver.V());
            frame.Defer(() => v.P());
            v.s = "later";
            var vNow = v;
            var function = (Action<X>)((X v1) => v1.V());
            frame.Defer(() => function(vNow));
            v = new X { s = "latest" };
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static void interfaces()
    {
        I i = (I)new XPtr(new X { s = "in interface" });
        Action method = i.P;
        var frame = new DeferScope();
        try
        {
            i = new Y { s = "y" };
            Action method1 = i.P;
            try
            {
                i = null;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(method1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(method);
        frame.End();
    }

    internal static void promoted()
    {
        var o = new Outer { X = new XPtr(new X { s = "embedded" }), @in = new Y { s = "in" } };
        var receiver = o.X;
        var frame = new DeferScope();
        try
        {
            var receiver1 = o.X.Value;
            try
            {
                var receiver2 = o.@in;
                try
                {
                    o.X = new XPtr(new X { s = "replaced" });
                    o.@in = new Y { s = "in replaced" };
                    var w = new Val { X = new X { s = "val" } };
                    try
                    {
                        var receiver3 = w.X;
                        try
                        {
                            w.X = new X { s = "val replaced" };
                        }
                        catch (Exception e)
                        {
                            frame.Panic(e);
                        }
                        frame.Run(static receiver3 => receiver3.V(), receiver3);
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.Run(static (ref w) => w.X.P(), ref w);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static receiver2 => receiver2.P(), receiver2);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver1 => receiver1.V(), receiver1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.Value.P(), receiver);
        frame.End();
    }

    internal static void elements()
    {
        var s = new Ptr<Slice<Ptr<X>>>(new Slice<Ptr<X>>([new XPtr(new X { s = "s0" }), new XPtr(new X { s = "s1" })]));
        long i = 0;
        var receiver = s.Value[i];
        var frame = new DeferScope();
        try
        {
            i++;
            var receiver1 = s.Value[i];
            try
            {
                s.Value[0] = null;
                s.Value[1] = null;
                var a = new Array2<X>(new X { s = "a0" }, new X { s = "a1" });
                try
                {
                    var receiver2 = a[1];
                    try
                    {
                        a = new Array2<X>(new X { s = "b0" }, new X { s = "b1" });
                        var m = new Map<GoString, Ptr<X>> { ["k"] = new XPtr(new X { s = "m" }) };
                        var receiver3 = m["k"];
                        try
                        {
                            m.Delete("k");
                            var pp = s;
                            pp.Value = new Slice<Ptr<X>>([new XPtr(new X { s = "new" })]);
                            var receiver4 = pp.Value[0];
                            try
                            {
                                pp.Value = default(Slice<Ptr<X>>);
                            }
                            catch (Exception e)
                            {
                                frame.Panic(e);
                            }
                            frame.Run(static receiver4 => receiver4.Value.P(), receiver4);
                        }
                        catch (Exception e)
                        {
                            frame.Panic(e);
                        }
                        frame.Run(static receiver3 => receiver3.Value.P(), receiver3);
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.Run(static receiver2 => receiver2.V(), receiver2);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static (ref a) => a[0].P(), ref a);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver1 => receiver1.Value.P(), receiver1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.Value.P(), receiver);
        frame.End();
    }

    internal static void numbers()
    {
        var n = new Ptr<Num>((Num)1);
        var receiver = n.Value;
        var frame = new DeferScope();
        try
        {
            try
            {
                n.Value = 2;
                var p = n;
                var receiver1 = p.Value;
                try
                {
                    var receiver2 = p;
                    try
                    {
                        n.Value = 3;
                        p = null;
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.Run(static receiver2 => receiver2.Ptr(), receiver2);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static receiver1 => receiver1.Show(), receiver1);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static n => n.Ptr(), n);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.Show(), receiver);
        frame.End();
    }

    internal static async GoTask functions()
    {
        var frame = new DeferFrame();
        try
        {
            Action<GoString> f = (GoString s) => fmt.Println((GoString)"f", s);
            GoString s1 = "one";
            Action<GoString> function = f;
            var sNow = s1;
            frame.DeferCall(function, () => function(sNow));
            var receiver = new Fn(f);
            var sNow1 = s1;
            frame.Defer(() => receiver.Call(sNow1));
            var g = new Fn(f);
            Fn receiver1 = g;
            frame.Defer(() => receiver1.Call("g"));
            f = (GoString s) => fmt.Println((GoString)"other", s);
            g = default(Fn);
            s1 = "two";
            Action<Ptr<X>> h = (Ptr<X> receiver2) => receiver2.Value.P();
            Action<Ptr<X>> function1 = h;
            var arg = new XPtr(new X { s = "expr" });
            frame.DeferCall(function1, () => function1(arg));
            h = null;
            var receiver3 = @global;
            Func<GoTask> b = async () => receiver3.Value.P();
            Func<GoTask> function2 = b;
            frame.Defer(function2);
            b = null;
            var receiver4 = @global;
            frame.Defer(() => receiver4.Value.P());
            @global = new XPtr(new X { s = "new global" });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    internal static void loops()
    {
        var frame = new DeferFrame();
        try
        {
            foreach (var (i, pItem) in new Slice<Ptr<X>>([new XPtr(new X { s = "l0" }), new XPtr(new X { s = "l1" })]).View().Indexed())
            {
                Ptr<X> p = pItem;
                var receiver = p;
                frame.Defer(() => receiver.Value.With(i));
                p = null;
            }
            for (Ptr<X> p = new XPtr(new X { s = "c" }); p.Value.s.Length < 3; p = new XPtr(new X { s = p.Value.s + "c" }))
            {
                var receiver = p;
                frame.Defer(() => receiver.Value.P());
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static async GoTask goroutines()
    {
        var wg = new WaitGroup();
        var results = new Slice<GoString>(4);
        Action<long, GoString> put = (long i, GoString s) =>
        {
            results[i] = s;
            wg.Done();
        };
        wg.Add(4);
        var p = new Ptr<putter>(new putter { f = put, s = "p" });
        var receiver = p;
        Go.Run(() => receiver.Value.put(0));
        p = new Ptr<putter>(new putter { f = put, s = "q" });
        var receiver1 = p;
        Go.Run(() => receiver1.Value.put(1));
        p = null;
        GoString s1 = "arg";
        var sNow = s1;
        Go.Run(() => put(2, sNow));
        s1 = "changed";
        Action<long, GoString> f = put;
        Action<long, GoString> function = f;
        var sNow1 = s1;
        Go.Run(() => function(3, sNow1));
        f = null;
        await wg.WaitAsync();
        fmt.Println((object)results);
        var w = Ptr.New<WaitGroup>();
        var old = w;
        w.Value.Add(1);
        var receiver2 = w;
        Go.Run(() => receiver2.Value.Done());
        w = Ptr.New<WaitGroup>();
        await old.Value.WaitAsync();
        var mu = Ptr.New<Mutex>();
        var mine = mu;
        await mine.Value.LockAsync();
        ((Action)(() =>
        {
            var receiver3 = mu;
            var frame = new DeferScope();
            try
            {
                mu = Ptr.New<Mutex>();
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver3 => receiver3.Value.Unlock(), receiver3);
            frame.End();
        }))();
        fmt.Println(mine.Value.TryLock(), mu.Value.TryLock());
    }

    internal static async GoTask main()
    {
        foreach (var f in new Slice<Func<GoTask>>([async () => pointers(), async () => values(), async () => interfaces(), async () => promoted(), async () => elements(), async () => numbers(), functions, async () => loops(), goroutines]))
        {
            await f();
            fmt.Println((GoString)"--");
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class XPtr : MethodPtr<X>, I
{
    public XPtr()
    {
    }

    public XPtr(X value) : base(value)
    {
    }

    public void P() => this.Value.P();
}

internal sealed class YPtr : MethodPtr<Y>, I
{
    public YPtr()
    {
    }

    public YPtr(Y value) : base(value)
    {
    }

    public void P() => Receiver("P").P();
}

internal sealed class OuterPtr : MethodPtr<Outer>, I
{
    public OuterPtr()
    {
    }

    public OuterPtr(Outer value) : base(value)
    {
    }

    public void P() => this.Value.X.Value.P();
}

internal sealed class ValPtr : MethodPtr<Val>, I
{
    public ValPtr()
    {
    }

    public ValPtr(Val value) : base(value)
    {
    }

    public void P() => this.Value.X.P();
}
