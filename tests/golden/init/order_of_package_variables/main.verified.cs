using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.S")]
internal struct S
{
    public GoString name;
    public Ptr<S> sub;
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

    public long get()
    {
        return @base + this.Value;
    }
}

[GoType("main.I")]
internal interface I
{
    long get();
}

internal static partial class Program
{
    // Package variables in the order of what they need, through functions, methods, closures and literals.
    internal static Slice<GoString> trace;

    internal static long note_int(GoString s, long v)
    {
        trace = append(trace, s);
        return v;
    }

    internal static GoString note_string(GoString s, GoString v)
    {
        trace = append(trace, s);
        return v;
    }

    internal static Map<GoString, long> m;

    internal static GoString key = "";

    internal static long other;

    internal static Slice<long> s;

    internal static long second;

    internal static long first;

    internal static S st;

    internal static readonly Ptr<S> sub = new();

    internal static Func<long> f;

    internal static long viaf;

    internal static long late;

    internal static long a;
    internal static long b;

    internal static long c;

    internal static long meth;

    internal static long @base;

    internal static Func<long> methodValue;

    internal static long viaMethodValue;

    internal static Func<T, long> expr;

    internal static I iface = (T)5;

    internal static long cyc;

    internal static long depth;

    internal static error err;

    internal static GoString text = "";

    internal static GoString unit = "";
    internal static long times;

    internal static Array3<GoString> arr = new Array3<GoString>();

    internal static Ptr<long> ptr;

    internal static readonly Ptr<long> target = new();

    internal static long addr;

    internal static long x1;

    internal static long y1;

    internal static long z1;

    internal static Chan<long> ch;

    internal static long size;

    internal static Struct lit;

    internal static Slice<Slice<long>> nested;

    internal static Map<GoString, Map<GoString, long>> mm;

    internal static Map<GoString, Func<long>> fm;

    internal static long late2;

    internal static long called;

    internal static Func<long> closure;

    internal static double conv;

    internal static bool cmp;

    internal static long waited;

    internal static long swapped1;
    internal static long swapped2;

    internal static GoString mk()
    {
        trace = append(trace, (GoString)"mk");
        return "a";
    }

    internal static (long, long) pair()
    {
        trace = append(trace, (GoString)"pair");
        return (late, late + 1);
    }

    internal static long rec(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return depth;
        }
        return rec2(n - 1);
    }

    internal static long rec2(long n)
    {
        StackGuard.Check();
        return rec(n);
    }

    internal static async GoTask<long> receive()
    {
        var c = new Chan<long>(0);
        Go.Run(async () => await c.SendAsync(late));
        return await c.ReceiveAsync();
    }

    internal static void init()
    {
        trace = append(trace, (GoString)"init1");
        late += 100;
    }

    internal static void init2()
    {
        trace = append(trace, (GoString)"init2");
        late += 1000;
    }

    internal static void main()
    {
        var arg = f();
        fmt.Println(m, key, other, (object)s, second, first, st.name, st.sub.Value.name, arg, viaf, late);
        fmt.Println(a, b, c, meth, @base, methodValue(), viaMethodValue, expr(6), iface.get(), cyc, depth, err);
        fmt.Println(text, unit, times, arr, ptr.Value, target.Value, addr, x1, y1, z1, ch.Capacity(), size, lit, (object)nested, mm);
        fmt.Println(fm["f"](), late2, called, closure(), closure(), conv, cmp, waited, swapped1, swapped2);
        fmt.Println((object)trace);
    }

    private static async GoTask InitializeVariables()
    {
        key = mk();
        other = note_int("other", 5);
        m = new Map<GoString, long> { [key] = 1, ["b"] = other };
        first = note_int("first", 1);
        second = note_int("second", first * 2);
        s = new Slice<long>([first, second]);
        sub.Value = new S { name = note_string("sub", "sub") };
        st = new S { name = key + "!", sub = sub };
        late = note_int("late", 10);
        f = () => late + 1;
        viaf = note_int("viaf", f());
        (a, b) = pair();
        c = note_int("c", a + b);
        @base = note_int("base", 100);
        meth = note_int("meth", ((T)3).get());
        methodValue = ((T)4).get;
        viaMethodValue = note_int("viaMethodValue", methodValue());
        expr = (T receiver) => receiver.get();
        depth = note_int("depth", 2);
        cyc = note_int("cyc", rec(3));
        err = errors.New("package error");
        unit = note_string("unit", "ab");
        times = note_int("times", 3);
        text = strings.Repeat(unit, times);
        arr = new Array3<GoString> { [2] = key, [0] = unit };
        target.Value = note_int("target", 8);
        ptr = target;
        addr = note_int("addr", ptr.Value + 1);
        _ = note_int("blank", 0);
        z1 = note_int("z1", 7);
        y1 = z1;
        x1 = y1;
        size = note_int("size", 2);
        ch = new Chan<long>(size);
        lit = new Struct { n = late, m = @base };
        nested = new Slice<Slice<long>>([new Slice<long>([first]), new Slice<long>([second, late])]);
        mm = new Map<GoString, Map<GoString, long>> { ["x"] = new Map<GoString, long> { [key] = late } };
        late2 = note_int("late2", 12);
        fm = new Map<GoString, Func<long>> { ["f"] = () => late2 };
        called = note_int("called", fm["f"]());
        closure = ((Func<Func<long>>)(() =>
        {
            var n = late2;
            return () =>
            {
                n++;
                return n;
            };
        }))();
        conv = (double)late2 / 5.0;
        cmp = late2 > late;
        waited = await receive();
        swapped1 = note_int("sw2", 2);
        swapped2 = note_int("sw1", 1);
    }

    private static async GoTask Start()
    {
        await InitializeVariables();
        init();
        init2();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class TPtr : MethodPtr<T>, I
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public long get() => Receiver("get").get();
}

[GoType("struct { n int; m int }")]
internal struct Struct : IEquatable<Struct>
{
    public long n;
    public long m;

    public readonly bool Equals(Struct other) => this.n == other.n && this.m == other.m;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n, this.m);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
