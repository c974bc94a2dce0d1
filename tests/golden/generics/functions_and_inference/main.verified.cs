using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Celsius")]
internal readonly struct Celsius(double value) : INamed<double>, IEquatable<Celsius>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator Celsius(double value) => new(value);

    public static explicit operator double(Celsius a) => a.Value;

    public bool Equals(Celsius other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Celsius other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(Celsius a, Celsius b) => a.Value == b.Value;

    public static bool operator !=(Celsius a, Celsius b) => a.Value != b.Value;

    public static Celsius operator +(Celsius a, Celsius b) => new(a.Value + b.Value);
}

[GoType("main.IDs")]
internal readonly struct IDs(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;
}

[GoType("main.Names")]
internal readonly struct Names(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;
}

[GoType("main.Pred")]
internal readonly struct Pred(Func<long, bool> value) : INamed<Func<long, bool>>
{
    public readonly Func<long, bool> Value = value;
    Func<long, bool> INamed<Func<long, bool>>.Value => Value;
}

[GoType("main.Pair[int,string]")]
internal struct Pair_int_string : IEquatable<Pair_int_string>
{
    public long First;
    public GoString Second;

    public readonly bool Equals(Pair_int_string other) => this.First == other.First && this.Second == other.Second;

    public override readonly bool Equals(object obj) => obj is Pair_int_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.First, this.Second);

    public static bool operator ==(Pair_int_string a, Pair_int_string b) => a.Equals(b);

    public static bool operator !=(Pair_int_string a, Pair_int_string b) => !a.Equals(b);
}

[GoType("main.Pair[int,error]")]
internal struct Pair_int_error
{
    public long First;
    public error Second;
}

[GoType("main.Pair[string,error]")]
internal struct Pair_string_error : IEquatable<Pair_string_error>
{
    public GoString First;
    public error Second;

    public readonly bool Equals(Pair_string_error other) => this.First == other.First && equal(this.Second, other.Second);

    public override readonly bool Equals(object obj) => obj is Pair_string_error other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.First, GoEquality<error>.Hash(this.Second));

    public static bool operator ==(Pair_string_error a, Pair_string_error b) => a.Equals(b);

    public static bool operator !=(Pair_string_error a, Pair_string_error b) => !a.Equals(b);
}

[GoType("main.Pair[bool,error]")]
internal struct Pair_bool_error
{
    public bool First;
    public error Second;
}

[GoType("main.Pair[int,[]string]")]
internal struct Pair_int_Slice_string
{
    public long First;
    public Slice<GoString> Second;
}

[GoType("main.Level")]
[MethodPtr(typeof(LevelPtr))]
internal readonly struct Level(long value) : INamed<long>, fmt.Stringer, IEquatable<Level>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Level(long value) => new(value);

    public static explicit operator long(Level a) => a.Value;

    public bool Equals(Level other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Level other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Level a, Level b) => a.Value == b.Value;

    public static bool operator !=(Level a, Level b) => a.Value != b.Value;

    public GoString String()
    {
        return "L" + strconv.Itoa(this.Value);
    }
}

[GoType("main.(*Level)")]
internal static class LevelExtensions
{
    internal static error Set(this Ptr<Level> l, GoString s)
    {
        var (n, err) = strconv.Atoi(s);
        l.Value = (Level)n;
        return err;
    }
}

internal static partial class Program
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static Slice<GoString> Map_int_string(Slice<long> s, Func<long, GoString> f)
    {
        var @out = new Slice<GoString>(0, s.Length);
        foreach (var x in s.View())
        {
            @out = append(@out, f(x));
        }
        return @out;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static Slice<double> Map_int_float64(Slice<long> s, Func<long, double> f)
    {
        var @out = new Slice<double>(0, s.Length);
        foreach (var x in s.View())
        {
            @out = append(@out, f(x));
        }
        return @out;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static Slice<GoString> Map_Level_string(Slice<Level> s, Func<Level, GoString> f)
    {
        var @out = new Slice<GoString>(0, s.Length);
        foreach (var x in s.View())
        {
            @out = append(@out, f(x));
        }
        return @out;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static IDs Filter_IDs_int(IDs s, Func<long, bool> keep)
    {
        IDs @out = default(IDs);
        foreach (var x in s.Value.View())
        {
            if (keep(x))
            {
                @out = new IDs(append(@out.Value, x));
            }
        }
        return @out;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static Slice<long> Filter_Slice_int_int(Slice<long> s, Func<long, bool> keep)
    {
        Slice<long> @out = default;
        foreach (var x in s.View())
        {
            if (keep(x))
            {
                @out = append(@out, x);
            }
        }
        return @out;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static Slice<GoString> Filter_Slice_string_string(Slice<GoString> s, Func<GoString, bool> keep)
    {
        Slice<GoString> @out = default;
        foreach (var x in s.View())
        {
            if (keep(x))
            {
                @out = append(@out, x);
            }
        }
        return @out;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static GoString Reduce_int_string(Slice<long> s, GoString a, Func<GoString, long, GoString> f)
    {
        foreach (var x in s.View())
        {
            a = f(a, x);
        }
        return a;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static double Reduce_int_float64(Slice<long> s, double a, Func<double, long, double> f)
    {
        foreach (var x in s.View())
        {
            a = f(a, x);
        }
        return a;
    }

    internal static long Sum_int(Slice<long> xs)
    {
        long t = 0;
        foreach (var x in xs.View())
        {
            t += x;
        }
        return t;
    }

    internal static double Sum_float64(Slice<double> xs)
    {
        double t = 0;
        foreach (var x in xs.View())
        {
            t += x;
        }
        return t;
    }

    internal static sbyte Sum_int8(Slice<sbyte> xs)
    {
        sbyte t = 0;
        foreach (var x in xs.View())
        {
            t += x;
        }
        return t;
    }

    internal static byte Sum_uint8(Slice<byte> xs)
    {
        byte t = 0;
        foreach (var x in xs.View())
        {
            t += x;
        }
        return t;
    }

    internal static Celsius Sum_Celsius(Slice<Celsius> xs)
    {
        Celsius t = default(Celsius);
        foreach (var x in xs.View())
        {
            t += x;
        }
        return t;
    }

    internal static ushort Sum_uint16(Slice<ushort> xs)
    {
        ushort t = 0;
        foreach (var x in xs.View())
        {
            t += x;
        }
        return t;
    }

    internal static Slice<GoString> Keys_Names_string_int(Names m)
    {
        var keys = new Slice<GoString>(0, m.Value.Length);
        foreach (var (k, _) in m.Value)
        {
            keys = append(keys, k);
        }
        slices.Sort(keys);
        return keys;
    }

    internal static Slice<double> Keys_Map_float64_bool_float64_bool(Map<double, bool> m)
    {
        var keys = new Slice<double>(0, m.Length);
        foreach (var (k, _) in m)
        {
            keys = append(keys, k);
        }
        slices.Sort(keys);
        return keys;
    }

    internal static long MaxOf_int(long a, Slice<long> rest)
    {
        foreach (var x in rest.View())
        {
            a = long.Max(a, x);
        }
        return a;
    }

    internal static GoString MaxOf_string(GoString a, Slice<GoString> rest)
    {
        foreach (var x in rest.View())
        {
            a = max(a, x);
        }
        return a;
    }

    internal static double MaxOf_float64(double a, Slice<double> rest)
    {
        foreach (var x in rest.View())
        {
            a = max(a, x);
        }
        return a;
    }

    internal static byte Convert_uint8_int(long f)
    {
        return (byte)f;
    }

    internal static double Convert_float64_int(long f)
    {
        return (double)f;
    }

    internal static long Convert_int_float64(double f)
    {
        return toInt64(f);
    }

    internal static sbyte Convert_int8_int(long f)
    {
        return (sbyte)f;
    }

    internal static Celsius Convert_Celsius_int(long f)
    {
        return (Celsius)(double)f;
    }

    internal static long Zero_int()
    {
        long z = 0;
        return z;
    }

    internal static GoString Zero_string()
    {
        GoString z = "";
        return z;
    }

    internal static Ptr<long> Zero_Ptr_int()
    {
        Ptr<long> z = null;
        return z;
    }

    internal static Array2<bool> Zero_2_bool()
    {
        var z = new Array2<bool>();
        return z;
    }

    internal static error Zero_error()
    {
        error z = null;
        return z;
    }

    internal static Pair_int_string Zero_Pair_int_string()
    {
        var z = new Pair_int_string();
        return z;
    }

    internal static Ptr<long> Ptr_int(long x)
    {
        var xPtr = new Ptr<long>(x);
        return xPtr;
    }

    internal static Ptr<GoString> Ptr_string(GoString x)
    {
        var xPtr = new Ptr<GoString>(x);
        return xPtr;
    }

    internal static Ptr<object> Ptr_any(object x)
    {
        var xPtr = new Ptr<object>(x);
        return xPtr;
    }

    internal static long Deref_int(Ptr<long> p, long def)
    {
        if (p == null)
        {
            return def;
        }
        return p.Value;
    }

    internal static GoString Deref_string(Ptr<GoString> p, GoString def)
    {
        if (p == null)
        {
            return def;
        }
        return p.Value;
    }

    internal static Func<long, Slice<GoString>> Compose_int_string_Slice_string(Func<long, GoString> f, Func<GoString, Slice<GoString>> g)
    {
        return (long a) => g(f(a));
    }

    internal static Func<long, long> Compose_int_int_int(Func<long, long> f, Func<long, long> g)
    {
        return (long a) => g(f(a));
    }

    internal static Func<long, GoString> Compose_int_int_string(Func<long, long> f, Func<long, GoString> g)
    {
        return (long a) => g(f(a));
    }

    internal static Func<long, Func<GoString, GoString>> Curry_int_string_string(Func<long, GoString, GoString> f)
    {
        return (long a) => (GoString b) => f(a, b);
    }

    internal static long Must_int(long x, error err)
    {
        if (err != null)
        {
            throw panic(err);
        }
        return x;
    }

    internal static Pair_int_error Try_int(Func<(long, error)> f)
    {
        var p = new Pair_int_error();
        var frame = new DeferScope();
        try
        {
            var (x, err) = f();
            p = new Pair_int_error { First = x, Second = err };
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref p) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                p.Second = fmt.Errorf("recovered: %v", r);
            }
        }, ref p);
        frame.End();
        return p;
    }

    internal static Pair_string_error Try_string(Func<(GoString, error)> f)
    {
        var p = new Pair_string_error();
        var frame = new DeferScope();
        try
        {
            var (x, err) = f();
            p = new Pair_string_error { First = x, Second = err };
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref p) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                p.Second = fmt.Errorf("recovered: %v", r);
            }
        }, ref p);
        frame.End();
        return p;
    }

    internal static Slice<Pair_int_string> Zip_int_string(Slice<long> a, Slice<GoString> b)
    {
        Slice<Pair_int_string> @out = default;
        var aView = a.View();
        var bView = b.View();
        {
            var count = min(a.Length, b.Length);
            for (long i = 0; i < count; i++)
            {
                @out = append(@out, new Pair_int_string { First = aView[i], Second = bView[i] });
            }
        }
        return @out;
    }

    internal static Slice<Pair_bool_error> Zip_bool_error(Slice<bool> a, Slice<error> b)
    {
        Slice<Pair_bool_error> @out = default;
        var aView = a.View();
        var bView = b.View();
        {
            var count = min(a.Length, b.Length);
            for (long i = 0; i < count; i++)
            {
                @out = append(@out, new Pair_bool_error { First = aView[i], Second = bView[i] });
            }
        }
        return @out;
    }

    internal static void Swap_string(Ptr<GoString> a, Ptr<GoString> b)
    {
        (a.Value, b.Value) = (b.Value, a.Value);
    }

    internal static async GoTask Send_Celsius(Chan<Celsius> c, Slice<Celsius> xs)
    {
        foreach (var x in xs)
        {
            await c.SendAsync(x);
        }
    }

    internal static async GoTask<Celsius> Recv_Celsius(Chan<Celsius> c)
    {
        return await c.ReceiveAsync();
    }

    internal static void SortBy_string_int(Slice<GoString> s, Func<GoString, long> key)
    {
        sort.SliceStable(s, (long i, long j) => key(s[i]) < key(s[j]));
    }

    internal static void SortBy_string_string(Slice<GoString> s, Func<GoString, GoString> key)
    {
        sort.SliceStable(s, (long i, long j) => key(s[i]) < key(s[j]));
    }

    internal static long Apply_func_int_int_int_int(Func<long, long> f, long a)
    {
        return f(a);
    }

    internal static bool Apply_Pred_int_bool(Pred f, long a)
    {
        return f.Value(a);
    }

    internal static Slice<GoString> FromArray_3_string_string(Array3<GoString> a)
    {
        var aPtr = new Ptr<Array3<GoString>>(a);
        return aPtr.Value.Slice(aPtr, 0, 0, 0);
    }

    internal static GoString Elem_Ptr_string_string(Ptr<GoString> p)
    {
        return p.Value;
    }

    internal static GoString Join_Level(Slice<Level> xs)
    {
        return strings.Join(Map_Level_string(xs, (Level receiver) => receiver.String()), "+");
    }

    internal static (Level, error) Parse_Level_Level(GoString s)
    {
        var x = new LevelPtr();
        var err = x.Set(s);
        return (x.Value, err);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static Map<long, Slice<GoString>> Group_int_string(Slice<GoString> vs, Func<GoString, long> key)
    {
        var m = new Map<long, Slice<GoString>>();
        foreach (var v in vs.View())
        {
            m[key(v)] = append(m[key(v)], v);
        }
        return m;
    }

    internal static GoString Recursive_int(long n, long x)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return fmt.Sprintf("%T", x);
        }
        return Recursive_int(n - 1, x);
    }

    internal static GoString Recursive_string(long n, GoString x)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return fmt.Sprintf("%T", x);
        }
        return Recursive_string(n - 1, x);
    }

    internal static GoString Recursive_Celsius(long n, Slice<Celsius> x)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return fmt.Sprintf("%T", (object)x);
        }
        return Recursive_Celsius(n - 1, x);
    }

    internal static long Fib_int(long n)
    {
        StackGuard.Check();
        if (n < 2)
        {
            return n;
        }
        return Fib_int(n - 1) + Fib_int(n - 2);
    }

    internal static byte Fib_uint8(byte n)
    {
        StackGuard.Check();
        if (n < 2)
        {
            return n;
        }
        return (byte)(Fib_uint8((byte)(n - 1)) + Fib_uint8((byte)(n - 2)));
    }

    internal static double Fib_float64(double n)
    {
        StackGuard.Check();
        if (n < 2.0)
        {
            return n;
        }
        return Fib_float64(n - 1.0) + Fib_float64(n - 2.0);
    }

    internal static long @double(long x)
    {
        return x * 2;
    }

    internal static long id_int(long x)
    {
        return x;
    }

    internal static GoString id_string(GoString x)
    {
        return x;
    }

    internal static Pair_int_Slice_string id_Pair_int_Slice_string(Pair_int_Slice_string x)
    {
        return x;
    }

    internal static long apply(Func<long, long> f)
    {
        return f(21);
    }

    internal static GoString applyTo_string(GoString x, Func<GoString, GoString> f)
    {
        return f(x);
    }

    internal static long applyTo_int(long x, Func<long, long> f)
    {
        return f(x);
    }

    internal static async GoTask main()
    {
        var xs = new Slice<long>([3, 1, 2]);
        fmt.Println((object)Map_int_string(xs, strconv.Itoa), (object)Map_int_float64(xs, (long x) => (double)x / 2.0), (object)Map_int_string(default(Slice<long>), null));
        var ids = new IDs(new Slice<long>([1, 2, 3, 4]));
        var even = Filter_IDs_int(ids, (long n) => n % 2 == 0);
        fmt.Printf("%v %T %T\n", (object)even, (object)even, (object)Filter_Slice_int_int(xs, new Pred((long n) => n > 1).Value));
        fmt.Println(Reduce_int_string(xs, "", (GoString a, long x) => a + fmt.Sprint(x)), Reduce_int_float64(xs, 0.5, (double a, long x) => a * (double)x));
        fmt.Println(Sum_int(new Slice<long>([1, 2, 3])), Sum_float64(new Slice<double>([1.5, 2.0])), Sum_int8(new Slice<sbyte>([100, 100])), Sum_uint8(default(Slice<byte>)), Sum_Celsius(new Slice<Celsius>([1.5, 2.0])), Sum_uint16(new Slice<ushort>([65535, 2])));
        fmt.Println((object)Keys_Names_string_int(new Names(new Map<GoString, long> { ["b"] = 1, ["a"] = 2 })), (object)Keys_Map_float64_bool_float64_bool(new Map<double, bool> { [2.5] = true, [-1.0] = false }));
        fmt.Println(MaxOf_int(1, new Slice<long>([5, 3])), MaxOf_string("a", new Slice<GoString>(["c", "b"])), MaxOf_float64(2.5, default(Slice<double>)), MaxOf_float64(1.0, new Slice<double>([2.5, 2.0])));
        fmt.Println(Convert_uint8_int(300), Convert_float64_int(7) / 2.0, Convert_int_float64(-2.9), Convert_int8_int(200), Convert_Celsius_int(3));
        fmt.Printf("%v %q %v %v %v %T\n", Zero_int(), Zero_string(), Zero_Ptr_int().ToInterface(), Zero_2_bool(), Zero_error(), Zero_Pair_int_string());
        var p = Ptr_int(5);
        p.Value++;
        var arg = Deref_int(p, 0);
        var arg1 = Deref_string(null, "def");
        var result = Ptr_string("s");
        var result1 = Ptr_any(3L);
        fmt.Println(p.Value, arg, arg1, result.Value, result1.Value);
        var f = Compose_int_string_Slice_string(strconv.Itoa, (GoString s) => new Slice<GoString>([s, s]));
        fmt.Println((object)f(4), Compose_int_int_int(@double, @double)(3), Compose_int_int_string(id_int, strconv.Itoa)(5));
        fmt.Println(Curry_int_string_string((long a, GoString b) => strings.Repeat(b, a))(3)("x"));
        var (result2, result3) = strconv.Atoi("12");
        fmt.Println(Must_int(result2, result3), Try_int(() =>
        {
            var (result4, result5) = strconv.Atoi("z");
            return (Must_int(result4, result5), null);
        }).Second);
        fmt.Println(Try_string(() => ("ok", errors.New("e"))));
        fmt.Printf("%v %+v\n", (object)Zip_int_string(xs, new Slice<GoString>(["a", "b"])), (object)Zip_bool_error(new Slice<bool>([true]), new Slice<error>([null])));
        var a1 = new Ptr<GoString>((GoString)"a");
        var b1 = new Ptr<GoString>((GoString)"b");
        Swap_string(a1, b1);
        fmt.Println(a1.Value, b1.Value);
        var c = new Chan<Celsius>(2);
        await Send_Celsius(c, new Slice<Celsius>([1.5, 2.0]));
        var result6 = await Recv_Celsius(c);
        var result7 = await Recv_Celsius(c);
        fmt.Println(result6 + result7, c.Length());
        var words = strings.Fields("pear fig banana kiwi");
        SortBy_string_int(words, (GoString s) => s.Length);
        fmt.Println((object)words);
        SortBy_string_string(words, id_string);
        fmt.Println((object)words);
        fmt.Println(Apply_func_int_int_int_int(@double, 4), Apply_Pred_int_bool(new Pred((long n) => n > 3), 4), FromArray_3_string_string(new Array3<GoString>()).Length, Elem_Ptr_string_string(a1));
        fmt.Println(Join_Level(new Slice<Level>([1, 2])), Join_Level(default(Slice<Level>)));
        var (l, err) = Parse_Level_Level("7");
        fmt.Println(l, err);
        (_, err) = Parse_Level_Level("x");
        fmt.Println(err);
        var g = Group_int_string(words, (GoString s) => s.Length);
        fmt.Println(g, g[4].Length);
        fmt.Println(Recursive_int(3, 1), Recursive_string(2, "s"), Recursive_Celsius(0, new Slice<Celsius>(0)), Fib_int(10), Fib_uint8(13), Fib_float64(10.0));
        Func<long, long> h = id_int;
        fmt.Println(h(3), apply(id_int), applyTo_string("x", id_string), applyTo_int(2, @double));
        var fs = new Slice<Func<long, long>>([id_int, @double, id_int]);
        fmt.Println(fs[0](1), fs[1](1), fs[2](1));
        Func<Slice<long>, Func<long, GoString>, Slice<GoString>> k = Map_int_string;
        fmt.Println((object)k(xs, strconv.Itoa));
        var m = new Map<GoString, Func<Slice<long>, long>> { ["sum"] = Sum_int };
        fmt.Println(m["sum"](new Slice<long>([1, 2])));
        fmt.Printf("%T %T %T\n", new Boxed<Func<Slice<Celsius>, Celsius>>(Sum_Celsius, "func(...main.Celsius) main.Celsius"), new Boxed<Func<Slice<long>, Slice<GoString>, Slice<Pair_int_string>>>(Zip_int_string, "func([]int, []string) []main.Pair[int,string]"), new Boxed<Func<Pair_int_Slice_string, Pair_int_Slice_string>>(id_Pair_int_Slice_string, "func(main.Pair[int,[]string]) main.Pair[int,[]string]"));
        var s1 = new Struct { f = Filter2_string };
        fmt.Println((object)s1.f(new Slice<GoString>(["", "x"])));
        var frame = new DeferScope();
        try
        {
            var arg2 = errors.New("deferred must");
            try
            {
                try
                {
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static (a1, b1) => Swap_string(a1, b1), a1, b1);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg2 => Must_int(0, arg2), arg2);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    internal static Slice<GoString> Filter2_string(Slice<GoString> s)
    {
        return Filter_Slice_string_string(s, (GoString x) => x != new Ptr<GoString>().Value);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class LevelPtr : MethodPtr<Level>, fmt.Stringer
{
    public LevelPtr()
    {
    }

    public LevelPtr(Level value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

[GoType("struct { f func([]string) []string }")]
internal struct Struct
{
    public Func<Slice<GoString>, Slice<GoString>> f;
}
