using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Methods that have type parameters of their own.
[GoType("main.List[int]")]
internal readonly struct List_int(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public List_string Map_string(Func<long, GoString> f)
    {
        List_string @out = default(List_string);
        foreach (var x in this.Value.View())
        {
            @out = new List_string(append(@out.Value, f(x)));
        }
        return @out;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public List_float64 Map_float64(Func<long, double> f)
    {
        List_float64 @out = default(List_float64);
        foreach (var x in this.Value.View())
        {
            @out = new List_float64(append(@out.Value, f(x)));
        }
        return @out;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public GoString Fold_string(GoString a, Func<GoString, long, GoString> f)
    {
        foreach (var x in this.Value.View())
        {
            a = f(a, x);
        }
        return a;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public long Fold_int(long a, Func<long, long, long> f)
    {
        foreach (var x in this.Value.View())
        {
            a = f(a, x);
        }
        return a;
    }

    public bool Is_int()
    {
        var (_, ok) = assertOk<List_int>((object)this);
        return ok;
    }

    public bool Is_int64()
    {
        var (_, ok) = assertOk<List_int64>((object)this);
        return ok;
    }

    public async GoTask<GoString> Wait_string(GoString x)
    {
        await time.SleepAsync(1);
        return x;
    }

    public async GoTask<object> Wait_any(object x)
    {
        await time.SleepAsync(1);
        return x;
    }
}

// Methods that have type parameters of their own.
[GoType("main.List[string]")]
internal readonly struct List_string(Slice<GoString> value) : INamed<Slice<GoString>>
{
    public readonly Slice<GoString> Value = value;
    Slice<GoString> INamed<Slice<GoString>>.Value => Value;
}

// Methods that have type parameters of their own.
[GoType("main.List[bool]")]
internal readonly struct List_bool(Slice<bool> value) : INamed<Slice<bool>>
{
    public readonly Slice<bool> Value = value;
    Slice<bool> INamed<Slice<bool>>.Value => Value;
}

// Methods that have type parameters of their own.
[GoType("main.List[float64]")]
internal readonly struct List_float64(Slice<double> value) : INamed<Slice<double>>
{
    public readonly Slice<double> Value = value;
    Slice<double> INamed<Slice<double>>.Value => Value;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public List_bool Map_bool(Func<double, bool> f)
    {
        var l = this;
        List_bool @out = default(List_bool);
        foreach (var x in l.Value.View())
        {
            @out = new List_bool(append(@out.Value, f(x)));
        }
        return @out;
    }
}

// Methods that have type parameters of their own.
[GoType("main.List[int64]", Underlying = "[]int64")]
internal readonly struct List_int64(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public bool Is_int64()
    {
        var (_, ok) = assertOk<List_int64>((object)this);
        return ok;
    }
}

[GoType("main.Opt[float64]")]
internal struct Opt_float64 : IEquatable<Opt_float64>
{
    public double v;
    public bool ok;

    public Opt_string Then_string(Func<double, Opt_string> f)
    {
        if (!this.ok)
        {
            return new Opt_string();
        }
        return f(this.v);
    }

    public readonly bool Equals(Opt_float64 other) => this.v == other.v && this.ok == other.ok;

    public override readonly bool Equals(object obj) => obj is Opt_float64 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<double>.Hash(this.v), this.ok);

    public static bool operator ==(Opt_float64 a, Opt_float64 b) => a.Equals(b);

    public static bool operator !=(Opt_float64 a, Opt_float64 b) => !a.Equals(b);
}

[GoType("main.Opt[int]")]
internal struct Opt_int
{
    public long v;
    public bool ok;

    public Opt_float64 Then_float64(Func<long, Opt_float64> f)
    {
        if (!this.ok)
        {
            return new Opt_float64();
        }
        return f(this.v);
    }
}

[GoType("main.Opt[string]")]
internal struct Opt_string : IEquatable<Opt_string>
{
    public GoString v;
    public bool ok;

    public readonly bool Equals(Opt_string other) => this.v == other.v && this.ok == other.ok;

    public override readonly bool Equals(object obj) => obj is Opt_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v, this.ok);

    public static bool operator ==(Opt_string a, Opt_string b) => a.Equals(b);

    public static bool operator !=(Opt_string a, Opt_string b) => !a.Equals(b);
}

[GoType("main.Plain")]
internal struct Plain
{
    public Slice<GoString> log;

    public long Get_int(long i, Func<GoString, long> conv)
    {
        var p = this;
        return conv(p.log[i]);
    }
}

[GoType("main.(*Plain)")]
internal static class PlainExtensions
{
    internal static Ptr<Plain> Log_int(this Ptr<Plain> p, long x)
    {
        p.Value.log = append(p.Value.log, fmt.Sprintf("%T=%v", x, x));
        return p;
    }

    internal static Ptr<Plain> Log_string(this Ptr<Plain> p, GoString x)
    {
        p.Value.log = append(p.Value.log, fmt.Sprintf("%T=%v", x, x));
        return p;
    }

    internal static Ptr<Plain> Log_int64(this Ptr<Plain> p, long x)
    {
        p.Value.log = append(p.Value.log, fmt.Sprintf("%T=%v", (int64)x, (int64)x));
        return p;
    }

    internal static Ptr<Plain> Log_any(this Ptr<Plain> p, object x)
    {
        p.Value.log = append(p.Value.log, fmt.Sprintf("%T=%v", x, x));
        return p;
    }

    internal static Ptr<Plain> Log_error(this Ptr<Plain> p, error x)
    {
        p.Value.log = append(p.Value.log, fmt.Sprintf("%T=%v", x, x));
        return p;
    }
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

    public static Num operator ++(Num a) => new(a.Value + 1);

    public static bool operator <(Num a, Num b) => a.Value < b.Value;

    public static bool operator >(Num a, Num b) => a.Value > b.Value;

    public double As_float64()
    {
        return (double)this.Value;
    }

    public sbyte As_int8()
    {
        return (sbyte)this.Value;
    }

    public Slice<GoString> Repeat_string(GoString x)
    {
        Slice<GoString> @out = default;
        for (Num i = default(Num); i < this; i++)
        {
            @out = append(@out, x);
        }
        return @out;
    }

    public Slice<object> Repeat_any(object x)
    {
        Slice<object> @out = default;
        for (Num i = default(Num); i < this; i++)
        {
            @out = append(@out, x);
        }
        return @out;
    }
}

[GoType("main.Tree[string]")]
internal struct Tree_string
{
    public Slice<Ptr<Tree_string>> kids;
    public GoString v;

    public GoString Walk_string(GoString a, Func<GoString, GoString, long, GoString> f)
    {
        return this.walk_string(a, f, 0);
    }

    public long Walk_int(long a, Func<long, GoString, long, long> f)
    {
        return this.walk_int(a, f, 0);
    }

    public GoString walk_string(GoString a, Func<GoString, GoString, long, GoString> f, long depth)
    {
        StackGuard.Check();
        a = f(a, this.v, depth);
        foreach (var k in this.kids.View())
        {
            a = k.Value.walk_string(a, f, depth + 1);
        }
        return a;
    }

    public long walk_int(long a, Func<long, GoString, long, long> f, long depth)
    {
        StackGuard.Check();
        a = f(a, this.v, depth);
        foreach (var k in this.kids.View())
        {
            a = k.Value.walk_int(a, f, depth + 1);
        }
        return a;
    }
}

[GoType("main.Wrapper[int]")]
internal struct Wrapper_int
{
    [Embedded]
    public List_int List;
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var l = new List_int(new Slice<long>([1, 2, 3]));
        var s = l.Map_string(strconv.Itoa);
        fmt.Printf("%v %T %v\n", (object)s, (object)s, (object)l.Map_float64((long x) => (double)x / 2.0).Map_bool((double f) => f > 1.0));
        fmt.Println(l.Fold_string("", (GoString a, long x) => a + fmt.Sprint(x)), l.Fold_int(10, (long a, long x) => a * x));
        Func<long, Opt_float64> half = (long n) => new Opt_float64 { v = (double)n / 2.0, ok = n % 2 == 0 };
        fmt.Println(new Opt_int { v = 4, ok = true }.Then_float64(half), new Opt_int { v = 3, ok = true }.Then_float64(half), new Opt_int().Then_float64(half).Then_string((double f) => new Opt_string { v = "x", ok = true }));
        var p = new Ptr<Plain>();
        p.Log_int(1).Log_string("s").Log_int64(2).Log_any(3.5).Log_error(null);
        var arg = p.Value.Get_int(0, (GoString s1) => s1.Length);
        fmt.Println((object)p.Value.log, arg);
        Num n1 = 3;
        fmt.Println(n1.As_float64() / 2.0, (sbyte)(n1.As_int8() << 6), (object)n1.Repeat_string("x"), (object)n1.Repeat_any(null));
        var t = new Ptr<Tree_string>(new Tree_string { kids = new Slice<Ptr<Tree_string>>([new Ptr<Tree_string>(new Tree_string { kids = default(Slice<Ptr<Tree_string>>), v = "b" }), new Ptr<Tree_string>(new Tree_string { kids = new Slice<Ptr<Tree_string>>([new Ptr<Tree_string>(new Tree_string { kids = default(Slice<Ptr<Tree_string>>), v = "d" })]), v = "c" })]), v = "a" });
        fmt.Println(t.Value.Walk_string("", (GoString a, GoString v, long d) => GoString.Concat(a, v, fmt.Sprint(d))), t.Value.Walk_int(0, (long a, GoString v, long d) => a + d));
        fmt.Println(l.Is_int(), l.Is_int64(), new List_int64(new Slice<long>(0)).Is_int64());
        var w = new Wrapper_int { List = l };
        var arg1 = w.List.Map_string((long x) => fmt.Sprint(-x));
        var arg2 = await w.List.Wait_string("waited");
        var arg3 = await l.Wait_any(4L);
        fmt.Println((object)arg1, arg2, arg3);
        Func<Func<long, GoString>, List_string> f1 = l.Map_string;
        Func<double> g = n1.As_float64;
        fmt.Println((object)f1(strconv.Itoa), g());
        Func<List_int, GoString, Func<GoString, long, GoString>, GoString> h = (List_int l1, GoString a, Func<GoString, long, GoString> f) => l1.Fold_string(a, f);
        fmt.Println(h(l, ">", (GoString a, long x) => fmt.Sprint(a, x)));
        Func<Ptr<Plain>, long, Ptr<Plain>> k = (Ptr<Plain> p1, long x) => p1.Log_int(x);
        fmt.Println((object)k(new Ptr<Plain>(), 9).Value.log);
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                try
                {
                    throw panic(await l.Wait_string("p"));
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static p => p.Log_string("deferred"), p);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame, ref p) =>
            {
                var result = p.Value.log.Length;
                var arg4 = frame.Recover();
                fmt.Println(p.Value.log[result - 1], arg4);
            }, ref p);
            frame.End();
        }))();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
