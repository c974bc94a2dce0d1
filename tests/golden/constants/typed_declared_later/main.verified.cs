using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static readonly T fromOther = (T)10;

    internal static T other = 115;

    internal static Map<T, T> otherMap;

    internal static void init()
    {
        other++;
    }

    private static void InitializeVariables()
    {
        otherMap = new Map<T, T> { [C] = E, [lateConst] = D };
        v = C;
        m = new Map<T, GoString> { [C] = "c", [D] = "d", [E] = "e" };
        s = new Slice<T>([C, D, fromOther]);
        a = new Array3<T> { [1] = C };
        d = wait;
        st = new S { a = C, b = D };
        ifc = C;
        sum = 5 + m.Length + N;
        z = f();
        y = z * 2;
        x = y + 1;
        fn = () => C + (T)x;
        cfg.Value = new S { b = E };
        p = cfg;
        kinds = new Map<T, GoString> { [C] = "kind of C" };
        name = kinds[C];
        early = v;
        late = early + 1;
        lateFn = () => lateConst + late;
    }

    private static void Start()
    {
        InitializeVariables();
        init();
        init2();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.T")]
internal readonly struct T(long value) : INamed<long>, IEquatable<T>
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

    public static T operator +(T a, T b) => new(a.Value + b.Value);

    public static T operator ++(T a) => new(a.Value + 1);
}

[GoType("main.S")]
internal struct S : IEquatable<S>
{
    public T a;
    public T b;

    public readonly bool Equals(S other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is S other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(S a, S b) => a.Equals(b);

    public static bool operator !=(S a, S b) => !a.Equals(b);
}

[GoType("main.T")]
internal readonly struct T1(GoString value) : INamed<GoString>, IEquatable<T1>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator T1(GoString value) => new(value);

    public static implicit operator T1(string value) => new(value);

    public bool Equals(T1 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is T1 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(T1 a, T1 b) => a.Value == b.Value;

    public static bool operator !=(T1 a, T1 b) => a.Value != b.Value;
}

internal static partial class Program
{
    // Package variables that use constants, types, functions and variables declared after them, here and in another file.
    internal static T v;

    internal static T w = 7;

    internal static Map<T, GoString> m;

    internal static Slice<T> s;

    internal static Array3<T> a = new Array3<T>();

    internal static Ptr<S> p;

    internal static GoString str = "text!";

    internal static time.Duration d;

    internal static float fl = 2.5f;

    internal static S st;

    internal static Func<T> fn;

    internal static Complex cx = new Complex(1.0, 2.0);

    internal static Array3<long> arr = new Array3<long> { [2] = 7 };

    internal static object ifc;

    internal static bool b = flag;

    internal static int r = letter;

    internal static long sum;

    internal static long x;

    internal static long y;

    internal static long z;

    internal static GoString name = "";

    internal static float conv = 1.25f;

    internal static readonly T C = (T)5;

    internal static readonly T D = (T)6;
    internal static readonly T E = (T)7;

    internal const long N = 3;

    internal static readonly GoString text = "text";

    internal static readonly GoString suffix = "!";

    internal static readonly time.Duration wait = (time.Duration)5000000000L;

    internal const float ratio = 1.25f;

    internal const long idx = 2;

    internal const bool flag = true;

    internal const int letter = 120;

    internal static readonly Ptr<S> cfg = new();

    internal static Map<T, GoString> kinds;

    internal static long f()
    {
        return 5L + 1;
    }

    internal static void init2()
    {
        fmt.Println((GoString)"init", v, x);
    }

    internal static void main()
    {
        var arg = m.Length;
        var arg1 = fn();
        fmt.Println(v, w, arg, m[C], m[E], (object)s, a, p.Value, str, d, fl, st, arg1, cx, arr, ifc, b, r, sum, x, y, z, name, conv);
        var arg2 = lateFn();
        fmt.Println(other, otherMap[C], arg2, fmt.Sprintf("%T %T", ifc, d));
        const string C1 = "local";
        fmt.Println((GoString)C1, D);
        {
            T v1 = 7;
            const long iota2 = 3;
            fmt.Println(v1, iota2);
        }
        inner();
    }

    internal const long iota2 = 1;

    internal static void inner()
    {
        var D = new T1("inner");
        T1 x = new T1("inner!");
        fmt.Println(x);
    }
}
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static readonly T lateConst = (T)105;

    internal static Func<T> lateFn;

    internal static T late;

    internal static T early;
}
