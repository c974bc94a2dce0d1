using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Kind")]
internal readonly struct Kind(long value) : INamed<long>, IEquatable<Kind>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Kind(long value) => new(value);

    public static explicit operator long(Kind a) => a.Value;

    public bool Equals(Kind other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Kind other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Kind a, Kind b) => a.Value == b.Value;

    public static bool operator !=(Kind a, Kind b) => a.Value != b.Value;

    public static Kind operator +(Kind a, Kind b) => new(a.Value + b.Value);

    public Kind Add(Kind o)
    {
        return this + o;
    }
}

[GoType("main.Names")]
[MethodPtr(typeof(NamesPtr))]
internal struct Names : Iface, IEquatable<Names>
{
    public long GoString;
    public long Slice;
    public long Builtins;
    public long Array;
    public long Map;
    public long Chan;
    public long Channel;
    public long Interface;
    public long GoError;
    public long Go;
    public long Ptr;
    public long Select;
    public long StackGuard;
    public long DeferredCall;
    public long HashCode;
    public long DeferFrame;
    public long Exception;
    public long GoPanic;
    public long RangeLoop;
    public long Boxed;
    public long Math;
    public long System;
    public long GoRuntime;
    public long GoStd;
    public long GoSync;
    public long Kind;
    public long fmt;
    public long Complex;
    public long Func;
    public long Action;
    public long Console;
    public long GoEquality;
    public long error_;
    public long assert;
    public long equal;
    public long index;
    public long append;
    public long panic;
    public long N3;
    public long toInt64;
    public long Program;
    public long GoTask;
    public long Task;
    public long int64;
    public long uint64;

    public GoString M()
    {
        return "x";
    }

    public GoString bytes()
    {
        return global::GoRuntime.GoString.FromBytes([0xFF, 0x00, 0x62]);
    }

    public GoString rune(long i)
    {
        return global::GoRuntime.GoString.FromRune((int)i);
    }

    public async GoTask<long> wait(Chan<long> c, Chan<GoString> d)
    {
        var t = this;
        global::GoRuntime.Go.Run(async () => await c.SendAsync(1));
        var xCase = c.ReceiveCase();
        var sCase = d.ReceiveCase();
        switch (await global::GoRuntime.Select.RunAsync(xCase, sCase))
        {
            case 0:
                {
                    var x = xCase.Value;
                    return x;
                }
            default:
                {
                    var s = sCase.Value;
                    return s.Length;
                }
        }
    }

    public GoString @try(Chan<long> c)
    {
        var t = this;
        GoString r = "";
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var e = frame.Recover();
                if (e != null)
                {
                    r = global::GoStd.fmt.Sprint((GoString)"recovered ", e);
                }
            });
            if (c.TryReceive(out var x, out _))
            {
                global::GoStd.fmt.Println(x);
            }
            for (long iNext = 0; iNext < 3; iNext++)
            {
                var i = iNext;
                frame.Defer(() => global::GoStd.fmt.Println((GoString)"deferred", i));
            }
            throw global::GoRuntime.Builtins.panic(errors.New("oops"));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return r;
    }

    public long rec(long n)
    {
        global::GoRuntime.StackGuard.Check();
        if (n == 0)
        {
            return 0;
        }
        return 1 + this.rec(n - 1);
    }

    public GoString @is(object x)
    {
        switch (x)
        {
            case Kind v:
                return global::GoStd.fmt.Sprint((GoString)"kind ", v);
            case int64 _:
                return "int64";
            case GoString v:
                return "string " + v;
            case Slice<long>:
                return "slice";
            case Map<GoString, long>:
                return "map";
            case { } matchValue when isType<error>(matchValue, out _):
                return "error";
        }
        switch (x)
        {
            case double:
            case null:
                return "float or nil";
            case Ptr<long>:
                return "ptr";
            case Boxed<Action> boxed when boxed.Is("func()"):
                return "func";
        }
        var (_, ok) = assertOk<Kind>(x);
        return global::GoStd.fmt.Sprint((GoString)"other ", ok);
    }

    public bool kinds(object x)
    {
        switch (x)
        {
            case Kind _:
                return true;
        }
        return ((Kind)3).Add(4) == 7;
    }

    public (GoString, double, error) lib()
    {
        var t = this;
        GoString result1 = "";
        double result2 = 0;
        error result3 = null;
        var frame = new DeferFrame();
        try
        {
            var sb = new strings.Builder();
            sb.WriteString("s");
            var loop = new RangeLoop();
            ((Action<Func<long, bool>>)((Func<long, bool> @yield) =>
            {
                _ = @yield(1) && @yield(2);
            }))((long i) =>
            {
                loop.Enter();
                global::GoStd.fmt.Fprintln(os.Stdout, i);
                frame.Defer(() => global::GoStd.fmt.Println((GoString)"later"));
                return loop.Continue();
            });
            loop.Done();
            (result1, result2, result3) = (sb.String(), math.Sqrt(4.0), global::GoStd.fmt.Errorf("e %d", 1L));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return (result1, result2, result3);
    }

    public (long, long, bool) num(double f, long a, long b, object x)
    {
        var t = this;
        var ys = global::GoRuntime.Builtins.append(new Slice<long>([1]), 2);
        return (global::GoRuntime.Builtins.toInt64(f), div(a, b) + ys[a], global::GoRuntime.Builtins.equal(x, (object)1L));
    }

    public Complex cmplx(Complex a)
    {
        return div(a * a, new Complex(1.0, 2.0));
    }

    public (Func<long>, Action<long>) funcs()
    {
        var t = this;
        return (() => t.Func, (long unused) =>
        {
        });
    }

    public (Array3<long>, Map<GoString, long>, Chan<long>, Slice<GoString>) mk()
    {
        return (new Array3<long>(1, 2, 3), new Map<GoString, long> { ["a"] = 1 }, new Chan<long>(1), new Slice<GoString>(["a"]));
    }

    public readonly bool Equals(Names other) => this.GoString == other.GoString && this.Slice == other.Slice && this.Builtins == other.Builtins && this.Array == other.Array && this.Map == other.Map && this.Chan == other.Chan && this.Channel == other.Channel && this.Interface == other.Interface && this.GoError == other.GoError && this.Go == other.Go && this.Ptr == other.Ptr && this.Select == other.Select && this.StackGuard == other.StackGuard && this.DeferredCall == other.DeferredCall && this.HashCode == other.HashCode && this.DeferFrame == other.DeferFrame && this.Exception == other.Exception && this.GoPanic == other.GoPanic && this.RangeLoop == other.RangeLoop && this.Boxed == other.Boxed && this.Math == other.Math && this.System == other.System && this.GoRuntime == other.GoRuntime && this.GoStd == other.GoStd && this.GoSync == other.GoSync && this.Kind == other.Kind && this.fmt == other.fmt && this.Complex == other.Complex && this.Func == other.Func && this.Action == other.Action && this.Console == other.Console && this.GoEquality == other.GoEquality && this.error_ == other.error_ && this.assert == other.assert && this.equal == other.equal && this.index == other.index && this.append == other.append && this.panic == other.panic && this.N3 == other.N3 && this.toInt64 == other.toInt64 && this.Program == other.Program && this.GoTask == other.GoTask && this.Task == other.Task && this.int64 == other.int64 && this.uint64 == other.uint64;

    public override readonly bool Equals(object obj) => obj is Names other && Equals(other);

    public override readonly int GetHashCode() => global::System.HashCode.Combine(this.GoString, this.Slice, this.Builtins, this.Array, this.Map, this.Chan, this.Channel, this.Interface);

    public static bool operator ==(Names a, Names b) => a.Equals(b);

    public static bool operator !=(Names a, Names b) => !a.Equals(b);
}

[GoType("main.(*Names)")]
internal static class NamesExtensions
{
    internal static (Ptr<long>, Ptr<long>, Ptr<long>) ptr(this Ptr<Names> t, Slice<long> xs, Ptr<Array3<long>> arr)
    {
        return (Ptr.At(t, ref t.Value.Go), Ptr.Element(xs, 0), Ptr.At(arr, ref arr.Value[1]));
    }
}

[GoType("main.Iface")]
internal interface Iface
{
    GoString M();
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var n = new NamesPtr(new Names { Func = 3 });
        fmt.Println(n.Value.M(), (object)(Slice<byte>)n.Value.bytes(), n.Value.rune(120));
        var xs = new Slice<long>([1]);
        var arr = new Ptr<Array3<long>>(new Array3<long>(1, 2, 3));
        var (a, b, c) = n.ptr(xs, arr);
        fmt.Println(a.Value, b.Value, c.Value);
        var arg = await n.Value.wait(new Chan<long>(0), new Chan<GoString>(0));
        fmt.Println(arg, n.Value.@try(new Chan<long>(0)), n.Value.rec(3));
        fmt.Println(n.Value.@is((Kind)1), n.Value.@is((GoString)"s"), n.Value.@is((int64)1L), n.Value.@is(new Slice<long>(0)), n.Value.@is(null), n.Value.@is(a.ToInterface()), n.Value.@is(1UL), n.Value.kinds(1L), n.Value.kinds((Kind)1));
        var (result, result1, result2) = n.Value.lib();
        fmt.Println(result, result1, result2);
        var (result3, result4, result5) = n.Value.num(2.5, 1, 1, 1L);
        fmt.Println(result3, result4, result5);
        fmt.Println(n.Value.cmplx(new Complex(0.0, 1.0)));
        var (f, _) = n.Value.funcs();
        fmt.Println(f());
        var (r1, r2, _, r4) = n.Value.mk();
        fmt.Println(r1, r2, (object)r4, n.Value == new Names(), new Map<Names, long> { [n.Value] = 1 }[n.Value]);
        Iface i = n.Value;
        Iface j = (Iface)n;
        fmt.Println(i.M(), j.M(), Builtins.equal(i, (Iface)n.Value));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class NamesPtr : MethodPtr<Names>, Iface
{
    public NamesPtr()
    {
    }

    public NamesPtr(Names value) : base(value)
    {
    }

    public GoString M() => Receiver("M").M();
}
