using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.E")]
internal struct E
{
    public Slice<error> errors;
    public GoString fmt;
    public long sort;
    public double math;

    public void add(GoString s)
    {
        this.errors = append(this.errors, global::GoStd.errors.New(s));
    }

    public GoString show()
    {
        return global::GoStd.fmt.Sprint(this.fmt, this.errors.Length);
    }

    public double root()
    {
        return global::GoStd.math.Sqrt(this.math);
    }

    public Slice<long> ordered()
    {
        var s = new Slice<long>([this.sort, 1]);
        global::GoStd.sort.Ints(s);
        return s;
    }
}

[GoType("main.A")]
internal readonly struct A(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    public void sort()
    {
        global::GoStd.sort.Ints(this.Value);
    }

    public GoString fmt()
    {
        return global::GoStd.fmt.Sprint((object)this.Value);
    }

    public bool os()
    {
        return global::GoStd.os.Args.Length > 0;
    }

    public bool unicode()
    {
        return global::GoStd.unicode.IsUpper('A');
    }

    public GoString strings()
    {
        return Program.strings[0];
    }

    public double math()
    {
        return global::GoStd.math.Floor((double)this.Value[0] + 0.5);
    }

    public error errors()
    {
        return global::GoStd.errors.New("from method");
    }
}

[GoType("main.D")]
internal readonly struct D(long value) : INamed<long>, IEquatable<D>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator D(long value) => new(value);

    public static explicit operator long(D a) => a.Value;

    public bool Equals(D other) => Value == other.Value;

    public override bool Equals(object obj) => obj is D other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(D a, D b) => a.Value == b.Value;

    public static bool operator !=(D a, D b) => a.Value != b.Value;

    public long time()
    {
        return Program.time + this.Value;
    }

    public GoString wait()
    {
        return ((global::GoStd.time.Duration)this.Value * global::GoStd.time.Second).String();
    }

    public long context()
    {
        return Program.context(this.Value);
    }

    public long sync()
    {
        return Program.sync.n;
    }
}

[GoType("main.bytes")]
[MethodPtr(typeof(bytesPtr))]
internal struct bytes : bufio, IEquatable<bytes>
{
    public long len;

    public long Len()
    {
        return this.len;
    }

    public readonly bool Equals(bytes other) => this.len == other.len;

    public override readonly bool Equals(object obj) => obj is bytes other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.len);

    public static bool operator ==(bytes a, bytes b) => a.Equals(b);

    public static bool operator !=(bytes a, bytes b) => !a.Equals(b);
}

[GoType("main.bufio")]
internal interface bufio
{
    long Len();
}

internal static partial class Program
{
    // Fields, methods, locals, parameters and package variables named as packages, used or not, imported or under another name.
    internal static Slice<GoString> strings;

    internal static long time = 5;

    internal static long context(long x)
    {
        return x + 1;
    }

    internal static Struct sync = new Struct { n = 4 };

    internal static long maps(Slice<long> slices)
    {
        long log = 0;
        foreach (var io in slices.View())
        {
            log += io;
        }
        return log;
    }

    internal static GoString shadow(GoString fmt, long errors)
    {
        GoString os = "";
        var math = fmt.Length + errors;
        os = global::GoStd.strings.Repeat("x", math);
        return os;
    }

    internal static long blocks()
    {
        long n = math.MaxInt8;
        {
            long math1 = 3;
            n += math1;
        }
        var sort = n > 100;
        if (sort)
        {
            n++;
        }
        for (long unicode = 0; unicode < 3; unicode++)
        {
            n += unicode;
        }
        {
            var errors = n;
            if (errors > 5)
            {
                n *= 2;
            }
        }
        return n + math.MaxInt8;
    }

    internal static void main()
    {
        var e = new Ptr<E>(new E { fmt = "f", sort = 4, math = 9.0 });
        ref var eValue = ref e.Pointee();
        eValue.add("a");
        eValue.add("b");
        fmt.Println((object)eValue.errors, eValue.show(), eValue.root(), (object)eValue.ordered());
        var a = new A(new Slice<long>([2, 1]));
        a.sort();
        fmt.Println(a.fmt(), a.os(), a.unicode(), a.strings(), a.math(), a.errors());
        D d = 2;
        fmt.Println(d.time(), d.wait(), d.context(), d.sync());
        fmt.Println((object)strings, time, sync.n);
        bufio b = new bytes { len = 3 };
        fmt.Println(b.Len(), maps(new Slice<long>([1, 2, 3])), shadow("abc", 2), blocks());
        long GoRuntime1 = 1;
        long GoSync1 = 2;
        long GoStd1 = 3;
        long System1 = 4;
        fmt.Println(GoRuntime1 + GoSync1 + GoStd1 + System1);
        long cmp = 1;
        long slices = 2;
        long atomic = 3;
        fmt.Println(cmp, slices, atomic);
    }

    private static void InitializeVariables()
    {
        strings = global::GoStd.strings.Split("a,b", ",");
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class bytesPtr : MethodPtr<bytes>, bufio
{
    public bytesPtr()
    {
    }

    public bytesPtr(bytes value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();
}

[GoType("struct { n int }")]
internal struct Struct
{
    public long n;
}
