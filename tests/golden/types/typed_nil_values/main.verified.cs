// A nil function, channel, map, slice or pointer in an interface keeps its type and is not the nil interface.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.Named")]
internal readonly struct Named(Func<long, long> value) : INamed<Func<long, long>>
{
    public readonly Func<long, long> Value = value;
    Func<long, long> INamed<Func<long, long>>.Value => Value;
}

[GoType("main.MyChan")]
internal readonly struct MyChan(Chan<long> value) : INamed<Chan<long>>, IEquatable<MyChan>
{
    public readonly Chan<long> Value = value;
    Chan<long> INamed<Chan<long>>.Value => Value;

    public bool Equals(MyChan other) => Value == other.Value;

    public override bool Equals(object obj) => obj is MyChan other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(MyChan a, MyChan b) => a.Value == b.Value;

    public static bool operator !=(MyChan a, MyChan b) => a.Value != b.Value;
}

internal static partial class Program
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static GoString typ(object v)
    {
        switch (v)
        {
            case null:
                return "nil";
            case Boxed<Action> boxed when boxed.Is("func()"):
                return "func()";
            case Boxed<Func<error>> boxed when boxed.Is("func() error"):
                return "func() error";
            case Named:
                return "Named";
            case Boxed<Chan<long>> boxed when boxed.Is("chan int"):
                return "chan int";
            case Boxed<Chan<long>> boxed when boxed.Is("<-chan int"):
                return "<-chan int";
            case MyChan:
                return "MyChan";
            case Ptr<long>:
                return "*int";
            case Map<GoString, long>:
                return "map";
            case Slice<long>:
                return "slice";
        }
        return "other";
    }

    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            Action f = null;
            Func<error> fe = null;
            Named n = default(Named);
            Chan<long> c = null;
            Chan<long> rc = null;
            MyChan mc = default(MyChan);
            Ptr<long> p = null;
            Map<GoString, long> m = default;
            Slice<long> s = default;
            foreach (var v in new Slice<object>([new Boxed<Action>(f, "func()"), new Boxed<Func<error>>(fe, "func() error"), n, new Boxed<Chan<long>>(c, "chan int"), new Boxed<Chan<long>>(rc, "<-chan int"), mc, p.ToInterface(), m, s, null]).View())
            {
                fmt.Printf("%T %v %s\n", v, v == null, typ(v));
            }
            object x = new Boxed<Action>(f, "func()");
            var (g, ok) = assertOk<Action>(x, "func()");
            fmt.Println(g == null, ok);
            x = new Boxed<Chan<long>>(c, "chan int");
            (var d, ok) = assertOk<Chan<long>>(x, "chan int");
            fmt.Println(d == null, ok, equal(x, (object)new Boxed<Chan<long>>(c, "chan int")), equal(x, (object)new Boxed<Chan<long>>((Chan<long>)null, "chan int")), equal(x, (object)mc));
            Ptr<Ptr<long>> pp = null;
            x = pp.ToInterface();
            fmt.Printf("%T %v\n", x, x == null);
            fmt.Printf("%v %v %v %v\n", new Boxed<Action>(f, "func()"), new Boxed<Chan<long>>(c, "chan int"), p.ToInterface(), (object)s);
            ((Action)(() =>
            {
                var frame1 = new DeferScope();
                try
                {
                    x = new Boxed<Action>(f, "func()");
                    fmt.Println(equal(x, x));
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.RunRecovering(static (ref frame1) => fmt.Println(frame1.Recover()));
                frame1.End();
            }))();
            x = new Boxed<Action>(f, "func()");
            {
                var (k, ok1) = assertOk<Action>(x, "func()");
                if (ok1)
                {
                    frame.Defer(() => fmt.Println(frame.Recover()));
                    k();
                }
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
