// Method calls on nil receivers of every kind, conversions between slices, arrays and pointers, failed assertions.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.I")]
internal interface I
{
    void F();
}

[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal readonly struct T(long value) : INamed<long>, I, IEquatable<T>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator T(long value) => new(value);

    public static explicit operator long(T a) => a.Value;

    public bool Equals(T other) => Value == other.Value;

    public override bool Equals(object obj) => obj is T other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(T a, T b) => a.Value == b.Value;

    public static bool operator !=(T a, T b) => a.Value != b.Value;

    public void F()
    {
    }
}

[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S : I, IEquatable<S>
{
    public long x;

    public void F()
    {
    }

    public readonly bool Equals(S other) => this.x == other.x;

    public override readonly bool Equals(object obj) => obj is S other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x);

    public static bool operator ==(S a, S b) => a.Equals(b);

    public static bool operator !=(S a, S b) => !a.Equals(b);
}

[GoType("main.(*S)")]
internal static class SExtensions
{
    internal static void G(this Ptr<S> s)
    {
        fmt.Println(s == null);
    }
}

[GoType("main.GI")]
internal interface GI
{
    void G();
}

[GoType("main.Sl")]
[MethodPtr(typeof(SlPtr))]
internal readonly struct Sl(Slice<long> value) : INamed<Slice<long>>, I
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public void F()
    {
        fmt.Println(this.Value.Length);
    }
}

[GoType("main.Int4")]
internal struct Int4 : INamed<Array4<long>>, IEquatable<Int4>
{
    public Array4<long> Value;

    public Int4(Array4<long> value) => Value = value;

    Array4<long> INamed<Array4<long>>.Value => Value;

    public bool Equals(Int4 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Int4 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Int4 a, Int4 b) => a.Value == b.Value;

    public static bool operator !=(Int4 a, Int4 b) => a.Value != b.Value;
}

[GoType("main.Fn")]
[MethodPtr(typeof(FnPtr))]
internal readonly struct Fn(Func<GoString> value) : INamed<Func<GoString>>, I
{
    public readonly Func<GoString> Value = value;
    Func<GoString> INamed<Func<GoString>>.Value => Value;

    public void F()
    {
        fmt.Println(this.Value());
    }
}

[GoType("main.Ch")]
[MethodPtr(typeof(ChPtr))]
internal readonly struct Ch(Chan<long> value) : INamed<Chan<long>>, I, IEquatable<Ch>
{
    public readonly Chan<long> Value = value;
    Chan<long> INamed<Chan<long>>.Value => Value;

    public bool Equals(Ch other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Ch other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(Ch a, Ch b) => a.Value == b.Value;

    public static bool operator !=(Ch a, Ch b) => a.Value != b.Value;

    public void F()
    {
        fmt.Println(this.Value.Capacity());
    }
}

[GoType("main.Mp")]
[MethodPtr(typeof(MpPtr))]
internal readonly struct Mp(Map<GoString, long> value) : INamed<Map<GoString, long>>, I
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;

    public void F()
    {
        var map = this.Value;
        map["x"] += 1;
    }
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E : I, GI, IEquatable<E>
{
    [Embedded]
    public Ptr<S> S;

    public void F() => this.S.Value.F();

    public void G() => SExtensions.G(this.S);

    public readonly bool Equals(E other) => this.S == other.S;

    public override readonly bool Equals(object obj) => obj is E other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.S);

    public static bool operator ==(E a, E b) => a.Equals(b);

    public static bool operator !=(E a, E b) => !a.Equals(b);
}

[GoType("main.Er")]
[MethodPtr(typeof(ErPtr))]
internal readonly struct Er(GoString value) : INamed<GoString>, error, IEquatable<Er>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Er(GoString value) => new(value);

    public static implicit operator Er(string value) => new(value);

    public bool Equals(Er other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Er other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Er a, Er b) => a.Value == b.Value;

    public static bool operator !=(Er a, Er b) => a.Value != b.Value;

    public GoString Error()
    {
        return this.Value;
    }
}

[GoType("main.PI")]
internal readonly struct PI(Ptr<Array4<long>> value) : INamed<Ptr<Array4<long>>>, IEquatable<PI>
{
    public readonly Ptr<Array4<long>> Value = value;
    Ptr<Array4<long>> INamed<Ptr<Array4<long>>>.Value => Value;

    public bool Equals(PI other) => Value == other.Value;

    public override bool Equals(object obj) => obj is PI other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(PI a, PI b) => a.Value == b.Value;

    public static bool operator !=(PI a, PI b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static void @try(Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    internal static (short, double, GoString) f3()
    {
        return (-42, 42.0, "x");
    }

    internal static void main()
    {
        Ptr<T> tp = null;
        Ptr<S> sp = null;
        I i = null;
        i = (I)tp.ToInterface();
        @try(() => i.F());
        i = (I)sp.ToInterface();
        @try(() => i.F());
        @try(() => sp.Value.F());
        @try(() => tp.Value.F());
        sp.G();
        GI gi = (GI)sp.ToInterface();
        gi.G();
        @try(() =>
        {
            Action f = sp.Value.F;
            f();
        });
        @try(() =>
        {
            Action f = i.F;
            f();
        });
        @try(() =>
        {
            Action method = i.F;
            var frame = new DeferScope();
            try
            {
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(method);
            frame.End();
        });
        @try(() =>
        {
            I n = null;
            n.F();
        });
        @try(() =>
        {
            I n = null;
            Action method = n.F;
            var frame = new DeferScope();
            try
            {
                fmt.Println((GoString)"unreached");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(method);
            frame.End();
        });
        @try(() =>
        {
            I n = null;
            Action f = n.F;
            fmt.Println((GoString)"unreached");
            f();
        });
        @try(() =>
        {
            I n = null;
            Go.Run(n.F);
            fmt.Println((GoString)"unreached");
        });
        @try(() =>
        {
            Action f = null;
            var frame = new DeferScope();
            try
            {
                fmt.Println((GoString)"reached");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(f);
            frame.End();
        });
        @try(() =>
        {
            var e = new E();
            e.S.Value.F();
        });
        @try(() =>
        {
            var e = new E();
            i = e;
            i.F();
        });
        @try(() =>
        {
            Ptr<E> e = null;
            i = (I)e.ToInterface();
            i.F();
        });
        @try(() =>
        {
            var e = new E();
            e.S.G();
        });
        foreach (var v in new Slice<I>([(T)1, new S { x = 2 }, new Sl(new Slice<long>([1, 2])), new Fn(() => "fn"), new Ch(new Chan<long>(3)), new Mp(new Map<GoString, long>()), (I)new SPtr(), new E { S = new SPtr() }, (I)new EPtr(new E { S = new SPtr() })]).View())
        {
            v.F();
            fmt.Printf("%T ", v);
        }
        fmt.Println();
        var x = new Sl(new Slice<long>(4));
        var p4 = Ptr.Convert<Array4<long>, Int4>(x.Value.ToArrayPtr<Array4<long>>());
        p4.Value.Value[1] = 5;
        fmt.Println((object)x, 4L, 4L, p4.Value);
        var a4 = new Int4(x.Value.ToArray<Array4<long>>());
        a4.Value[0] = 9;
        fmt.Println((object)x, a4);
        var pi = new PI(x.Value.ToArrayPtr<Array4<long>>());
        pi.Value.Value[2] = 6;
        fmt.Println(x.Value[2], x.Value.ToArrayPtr<Array2<long>>().Value[1]);
        @try(() =>
        {
            _ = Ptr.Convert<Array4<long>, Int4>(new Sl(x.Value.Slice(0, 2)).Value.ToArrayPtr<Array4<long>>());
        });
        var ze = new Ptr<Array10<Array0<byte>>>();
        fmt.Println(Ptr.Element(ze.Value.Slice(ze), 1) == Ptr.Element(ze.Value.Slice(ze), 2), 0L);
        error err = new Er("e");
        fmt.Println(equal(err, new Er("e")), !equal(err, (error)new Er("f")), err);
        var n1 = new Struct();
        (n1.A, n1.S.x) = (1, 2);
        fmt.Printf("%v %+v %T\n", n1, n1, n1);
        Ptr<Struct1> np = null;
        @try(() =>
        {
            fmt.Println(3L);
            np.Value.a[1] = 2;
        });
        @try(() =>
        {
            for (long i1 = 0; i1 < 3; i1++)
            {
                fmt.Print(i1);
            }
            {
                var items = np.Value.a;
                for (long i1 = 0; i1 < 3; i1++)
                {
                    var v = items[i1];
                    fmt.Print(v);
                }
            }
        });
        Ptr<Array3<long>> ap = null;
        @try(() =>
        {
            fmt.Println(3L);
            for (long i1 = 0; i1 < 3; i1++)
            {
                fmt.Print(i1);
            }
            fmt.Println(ap.Value[1]);
        });
        @try(() =>
        {
            _ = ap.Value.Slice(ap);
            fmt.Println((GoString)"nil slice of nil array ptr");
        });
        @try(() =>
        {
            object a = null;
            _ = assert<long>(a);
        });
        @try(() =>
        {
            object a = (GoString)"s";
            _ = assert<long>(a);
        });
        @try(() =>
        {
            object a = (T)1;
            _ = assert<GI>(a);
        });
        @try(() =>
        {
            I a = (T)1;
            _ = assert<GI>(a, iface: "main.I");
        });
        @try(() =>
        {
            I a = (T)1;
            _ = assert<S>(a, iface: "main.I");
        });
        @try(() =>
        {
            I a = null;
            _ = assert<S>(a, iface: "main.I");
        });
        @try(() =>
        {
            object a = new S();
            _ = assert<GI>(a);
        });
        @try(() =>
        {
            var (result, result1, result2) = f3();
            throw panic(fmt.Sprint(result, result1, result2));
        });
        var (result3, result4, result5) = f3();
        print(result3, result4, result5);
        var (result6, result7, result8) = f3();
        println(result6, result7, result8);
        print((GoString)"a", 1L, true, 1.5, nil2 == null, (int)'x', (byte)3, (GoString)"\n");
    }

    internal static object nil2;

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

    public void F() => Receiver("F").F();
}

internal sealed class SPtr : MethodPtr<S>, I, GI
{
    public SPtr()
    {
    }

    public SPtr(S value) : base(value)
    {
    }

    public void F() => Receiver("F").F();

    public void G() => SExtensions.G(Self);
}

internal sealed class SlPtr : MethodPtr<Sl>, I
{
    public SlPtr()
    {
    }

    public SlPtr(Sl value) : base(value)
    {
    }

    public void F() => Receiver("F").F();
}

internal sealed class FnPtr : MethodPtr<Fn>, I
{
    public FnPtr()
    {
    }

    public FnPtr(Fn value) : base(value)
    {
    }

    public void F() => Receiver("F").F();
}

internal sealed class ChPtr : MethodPtr<Ch>, I
{
    public ChPtr()
    {
    }

    public ChPtr(Ch value) : base(value)
    {
    }

    public void F() => Receiver("F").F();
}

internal sealed class MpPtr : MethodPtr<Mp>, I
{
    public MpPtr()
    {
    }

    public MpPtr(Mp value) : base(value)
    {
    }

    public void F() => Receiver("F").F();
}

internal sealed class EPtr : MethodPtr<E>, I, GI
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public void F() => this.Value.S.Value.F();

    public void G() => SExtensions.G(this.Value.S);
}

internal sealed class ErPtr : MethodPtr<Er>, error
{
    public ErPtr()
    {
    }

    public ErPtr(Er value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();
}

[GoType("struct { A int; main.S }")]
[MethodPtr(typeof(StructPtr))]
internal struct Struct : I, IEquatable<Struct>
{
    public long A;
    [Embedded]
    public S S;

    public void F() => this.S.F();

    public readonly bool Equals(Struct other) => this.A == other.A && this.S == other.S;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A, this.S);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

internal sealed class StructPtr : MethodPtr<Struct>, I, GI
{
    public StructPtr()
    {
    }

    public StructPtr(Struct value) : base(value)
    {
    }

    public void F() => this.Value.S.F();

    public void G() => SExtensions.G(Ptr.Field<Struct, S>(this, static (ref Struct s) => ref s.S));
}

[GoType("struct { a [3]int }")]
internal struct Struct1
{
    public Array3<long> a;
}
