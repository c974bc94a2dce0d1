// Names that mean something in C# or in the base class library, shadowed builtins and packages, one name in nested blocks.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.string_")]
internal readonly struct string_(GoString value) : INamed<GoString>, IEquatable<string_>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator string_(GoString value) => new(value);

    public static implicit operator string_(string value) => new(value);

    public bool Equals(string_ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is string_ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(string_ a, string_ b) => a.Value == b.Value;

    public static bool operator !=(string_ a, string_ b) => a.Value != b.Value;
}

[GoType("main.object")]
internal struct @object : IEquatable<@object>
{
    public long @string;
    public long @int;

    public long GetHashCode_()
    {
        return this.@int;
    }

    public readonly bool Equals(@object other) => this.@string == other.@string && this.@int == other.@int;

    public override readonly bool Equals(object obj) => obj is @object other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@string, this.@int);

    public static bool operator ==(@object a, @object b) => a.Equals(b);

    public static bool operator !=(@object a, @object b) => !a.Equals(b);
}

[GoType("main.Console")]
internal struct Console
{
    public long Value;

    public bool Equals_(long x)
    {
        return x == this.Value;
    }
}

[GoType("main.Exception")]
internal struct Exception_ : IEquatable<Exception_>
{
    public GoString @class;

    public readonly bool Equals(Exception_ other) => this.@class == other.@class;

    public override readonly bool Equals(object obj) => obj is Exception_ other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@class);

    public static bool operator ==(Exception_ a, Exception_ b) => a.Equals(b);

    public static bool operator !=(Exception_ a, Exception_ b) => !a.Equals(b);
}

[GoType("main.List")]
internal readonly struct List(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;
}

[GoType("main.Dictionary")]
internal readonly struct Dictionary(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;
}

[GoType("main.Math")]
[MethodPtr(typeof(MathPtr))]
internal struct Math : Object, IEquatable<Math>
{
    public GoString ToString_()
    {
        return "math";
    }

    public readonly bool Equals(Math other) => true;

    public override readonly bool Equals(object obj) => obj is Math other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(Math a, Math b) => a.Equals(b);

    public static bool operator !=(Math a, Math b) => !a.Equals(b);
}

[GoType("main.Func")]
internal readonly struct Func_(Action value) : INamed<Action>
{
    public readonly Action Value = value;
    Action INamed<Action>.Value => Value;
}

[GoType("main.Action")]
internal readonly struct Action_(Action value) : INamed<Action>
{
    public readonly Action Value = value;
    Action INamed<Action>.Value => Value;
}

[GoType("main.Tuple")]
internal struct Tuple : IEquatable<Tuple>
{
    public long Item1;
    public long Item2;

    public readonly bool Equals(Tuple other) => this.Item1 == other.Item1 && this.Item2 == other.Item2;

    public override readonly bool Equals(object obj) => obj is Tuple other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Item1, this.Item2);

    public static bool operator ==(Tuple a, Tuple b) => a.Equals(b);

    public static bool operator !=(Tuple a, Tuple b) => !a.Equals(b);
}

[GoType("main.Object")]
internal interface Object
{
    GoString ToString_();
}

[GoType("main.error")]
internal struct error_ : IEquatable<error_>
{
    [GoType("int64")]
    public long x;

    public readonly bool Equals(error_ other) => this.x == other.x;

    public override readonly bool Equals(object obj) => obj is error_ other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x);

    public static bool operator ==(error_ a, error_ b) => a.Equals(b);

    public static bool operator !=(error_ a, error_ b) => !a.Equals(b);
}

[GoType("main.T")]
internal struct T
{
    [GoType("int64")]
    public long a;
}

[GoType("main.T")]
internal struct T1 : IEquatable<T1>
{
    [GoType("int64")]
    public long c;

    public readonly bool Equals(T1 other) => this.c == other.c;

    public override readonly bool Equals(object obj) => obj is T1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.c);

    public static bool operator ==(T1 a, T1 b) => a.Equals(b);

    public static bool operator !=(T1 a, T1 b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void print(Slice<object> x)
    {
        fmt.Println(x);
    }

    internal static long len(Slice<long> s)
    {
        return 42;
    }

    internal static long Convert(long a)
    {
        return a;
    }

    internal static GoString Main_()
    {
        return "Main";
    }

    internal static (long, GoString) @checked(long @namespace)
    {
        long @ref = 0;
        GoString @out = "";
        @ref = @namespace;
        @out = "out";
        return (@ref, @out);
    }

    internal const long @lock = 5;

    internal static readonly GoString Int64 = "i64";

    internal static long @event = 1;
    internal static long @using = 2;
    internal static long @params = 3;

    internal static GoString System_ = "sys";

    internal static long Random = 4;

    internal static void main()
    {
        bool @true = false;
        long nil = 3;
        GoString iota = "iota";
        fmt.Println(@true, nil, iota);
        long @class = 1;
        long @namespace = 2;
        long @this = 3;
        long @base = 4;
        long @is = 5;
        long @as = 6;
        long @in = 7;
        long @out = 8;
        long @ref = 9;
        long new_ = 10;
        fmt.Println(@class, @namespace, @this, @base, @is, @as, @in, @out, @ref, new_);
        GoString @string = "shadow";
        long @int = 5;
        fmt.Println(@string, @int);
        print(new Slice<object>([(GoString)"own print", len(nil2())]));
        {
            GoString fmt1 = "fmt";
            var str = strings.ToUpper(fmt1);
            _ = fmt1;
            println2(str);
        }
        Func<long, long, long> append1 = (long a, long b) => a + b;
        fmt.Println((int64)append1(1, 2));
        var object1 = new @object { @string = 1, @int = 2 };
        fmt.Println(object1, object1.GetHashCode_(), new Console { Value = 3 }.Equals_(3));
        fmt.Println(new Exception_ { @class = "c" }, new List(new Slice<long>([1])), new Dictionary(new Map<GoString, long> { ["a"] = 1 }), new Tuple { Item1 = 1, Item2 = 2 }, new Math().ToString_());
        Object o = new Math();
        fmt.Println(o.ToString_(), Convert(3), Main_(), @lock, Int64, @event, @using, @params, System_, Random);
        var (a1, b1) = @checked(7);
        fmt.Println(a1, b1);
        Func_ f = new Func_(() => fmt.Println((GoString)"f"));
        f.Value();
        new Action_(f.Value).Value();
        long @await = 1;
        long @async = 2;
        long var_ = 3;
        long @dynamic = 4;
        long @yield = 5;
        long @record = 6;
        long @value = 7;
        long get = 8;
        long set = 9;
        long @global = 10;
        long @nameof = 11;
        long @when = 12;
        long where = 13;
        long from = 14;
        long select_ = 15;
        fmt.Println(@await, @async, var_, @dynamic, @yield, @record, @value, get, set, @global, @nameof, @when, where, from, select_);
        for (long @long = 0; @long < 2; @long++)
        {
            var @double = @long;
            var @decimal = @long;
            var @object = @long;
            var @byte = @long;
            fmt.Println(@double, @decimal, @object, @byte);
        }
        fmt.Println(new error_ { x = 1 });
        {
            {
                fmt.Printf("%T %v\n", new T1(), new T1());
            }
        }
        long x = 1;
        {
            var x1 = x + 1;
            var xNext = x1 + 1;
            var yNext = x1;
            x1 = xNext;
            long y = yNext;
            fmt.Println(x1, y);
        }
        {
            var x1 = x + 10;
            if (x1 > 5)
            {
                var x2 = x1 * 2;
                fmt.Println(x2);
            }
            else
            {
                var y = x1;
                if (y > 0)
                {
                    fmt.Println(y);
                }
            }
        }
        fmt.Println(x);
        ((Action<long>)((long x1) => fmt.Println((int64)x1)))(9);
    }

    internal static Slice<long> nil2()
    {
        return default(Slice<long>);
    }

    internal static void println2(GoString s)
    {
        fmt.Println(s);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class MathPtr : MethodPtr<Math>, Object
{
    public MathPtr()
    {
    }

    public MathPtr(Math value) : base(value)
    {
    }

    public GoString ToString_() => Receiver("ToString").ToString_();
}
