using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.any")]
internal struct any
{
    public double n;
}

[GoType("main.byte")]
internal readonly struct @byte(Slice<int> value) : INamed<Slice<int>>
{
    public readonly Slice<int> Value = value;
    Slice<int> INamed<Slice<int>>.Value => Value;
}

[GoType("main.receiver")]
internal struct receiver
{
    public long self;

    public long method(receiver that)
    {
        return this.self + that.self;
    }

    public void set(long @value)
    {
        this.self = @value;
    }

    public long read()
    {
        return this.self;
    }

    public long other(long other)
    {
        return this.self * other;
    }
}

internal static partial class Program
{
    // Locals, parameters and functions named like anything a translator might call on the way.
    internal static (long, byte, GoString) conversions(double x)
    {
        long toInt641 = 3;
        byte toUint8 = 1;
        GoString toString = "s";
        var u = (byte)(toInt64(x) + 300);
        return (toInt64(x) + toInt641, (byte)(u + toUint8), toString + GoString.FromRune((int)(97 + toInt64(x))));
    }

    internal static Slice<long> indexes()
    {
        long index1 = 1;
        long hash = 2;
        long isType = 3;
        long iface = 4;
        long assert1 = 5;
        long div1 = 6;
        long rem1 = 7;
        long shl1 = 8;
        long shr1 = 9;
        var s = new Slice<long>([index1, hash, isType, iface, assert1, div1, rem1, shl1, shr1]);
        ulong u = 2;
        long z = 2;
        object a = 7L;
        var (n, ok) = assertOk<long>(a);
        if (ok)
        {
            s[index(u)] = n;
        }
        var result = div(div1, z);
        s[3] = result;
        var result1 = rem(rem1, z);
        s[4] = result1;
        var result2 = shl(shl((long)1, (ulong)z), shl1);
        s[5] = result2;
        s[6] = shr(shr1, u);
        s = append(s, assert<long>(a));
        return s;
    }

    internal static void shadowedBuiltins()
    {
        Func<GoString, GoString> copy = (GoString s) => s + "!";
        Func<long, long, long> append1 = (long a, long b) => a * 10 + b;
        Func<object, GoString> len = (object x) => "len";
        long cap = 3;
        var make = new Map<GoString, long> { ["a"] = 1 };
        var @new = new Array2<long>(5, 6);
        GoString delete = "d";
        Func<long> print = () => 1;
        var panic1 = errors.New("no panic");
        Func<object> recover1 = () => (GoString)"rec";
        long min = 9;
        long max = 8;
        bool clear = true;
        double close = 2.5;
        long complex = 1;
        long real = 2;
        long imag = 3;
        long nil = 0;
        bool @true = false;
        long iota = 12;
        var arg = copy("a");
        var arg1 = append1(1, 2);
        var arg2 = len((GoString)"abc");
        var arg3 = print();
        var arg4 = recover1();
        fmt.Println(arg, arg1, arg2, cap, make["a"], @new[1], delete, arg3, panic1, arg4, min, max, clear, close, complex, real, imag, nil, @true, iota);
    }

    internal static void shadowedTypes()
    {
        long int8 = 3;
        long error1 = 4;
        long @int = 7;
        fmt.Println(error1 + @int, int8, new any { n = 2.0 }.n, new @byte((Slice<int>)(GoString)"héé").Value[1]);
        Func<float, float> float64 = (float x) => x * 2f;
        fmt.Println(float64(1.5f));
        GoString @bool = "b";
        int rune = 'r';
        var @uint = new Slice<long>([1]);
        fmt.Println(@bool, rune, (object)@uint);
    }

    internal static (long, error) deferred()
    {
        long result = 0;
        error err = null;
        var frame = new DeferScope();
        try
        {
            long deferStack = 1;
            long frame1 = 2;
            long panicked = 3;
            long recovered = 4;
            long results = 5;
            long state = 6;
            long awaiter = 7;
            long exit = 8;
            long label = 9;
            result = deferStack + frame1 + panicked + recovered + results + state + awaiter + exit + label;
            long zero = 0;
            _ = div(result, zero);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            var e = frame.Recover();
            if (e != null)
            {
                err = fmt.Errorf("caught %v", e);
            }
        }, ref err);
        frame.End();
        return (result, err);
    }

    internal static long ranges()
    {
        long i = 1;
        long key = 2;
        long item = 3;
        long range1 = 4;
        long length = 5;
        long enumerator = 6;
        long source = 7;
        long temp = 8;
        long tmp = 9;
        long t1 = 10;
        long t = 11;
        long it = 12;
        long @yield = 13;
        long next = 14;
        long done = 15;
        long more = 16;
        var sum = i + key + item + range1 + length + enumerator + source + temp + tmp + t1 + t + it + @yield + next + done + more;
        foreach (var (k, v) in new Slice<long>([1, 2]).View().Indexed())
        {
            sum += k * v;
        }
        foreach (var (_, r) in (GoString)"añ")
        {
            sum += (long)r;
        }
        foreach (var (k, v) in new Map<long, long> { [1] = 2 })
        {
            sum += k * v;
        }
        for (long v = 0; v < 3; v++)
        {
            sum += v;
        }
        return sum;
    }

    internal static (long, long) swaps()
    {
        long left = 1;
        long right = 2;
        long first = 3;
        long second = 4;
        long tuple = 5;
        (left, right) = (right, left);
        (first, second) = (second + left, first + tuple);
        var s = new Slice<long>([left, right, first, second]);
        var @value = s[tuple - 3];
        var value1 = s[right];
        s[0] = value1;
        s[left - 1] = @value;
        return (s[0], s[1] * 1000 + first * 100 + second);
    }

    internal static void main()
    {
        var (result, result1, result2) = conversions(2.5);
        fmt.Println((int64)result, result1, result2);
        fmt.Println((object)indexes());
        shadowedBuiltins();
        shadowedTypes();
        var (result3, err) = deferred();
        fmt.Println(result3, err);
        fmt.Println(ranges());
        var (result4, result5) = swaps();
        fmt.Println(result4, result5);
        var r = new receiver { self = 1 };
        r.set(4);
        fmt.Println(r.method(new receiver { self = 2 }), r.read(), r.other(3));
        long Sprint = 1;
        long Println = 2;
        fmt.Println(Sprint, Println, strconv.Itoa(Sprint));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
