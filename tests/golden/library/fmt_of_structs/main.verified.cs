using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

// What fmt shows of library values inside the program's: Go's fields and types.
[GoType("main.T")]
internal struct T
{
    public Mutex mu;
    public AtomicInt32 n;
    public time.Duration d;
    public error e;
    public io.Writer w;
}

internal static partial class Program
{
    internal static void main()
    {
        fmt.Printf("%+v\n", new Struct());
        fmt.Printf("%v\n", Ptr.New<Mutex>());
        fmt.Printf("%#v\n", new strconv.NumError { Func = "f", Num = "n" });
        fmt.Printf("%T\n", io.NopCloser(null));
        fmt.Println(new unicode.CaseRange());
        fmt.Printf("%T %T %T %T\n", errors.New("x"), fmt.Errorf("%w", io.EOF), errors.Join(io.EOF), fmt.Errorf("plain"));
        fmt.Printf("%T %T %T %T\n", time.Second, time.March, time.UTC.ToInterface(), new time.Time());
        fmt.Printf("%T %T %T\n", strings.NewReader(""), new bytes.Buffer(), Ptr.New<strings.Builder>());
        fmt.Printf("%T %T %T %T\n", new Mutex(), Ptr.New<WaitGroup>(), Ptr.New<AtomicInt64>(), io.Discard);
        fmt.Printf("%v %+v\n", new list.Element { Value = 3L }, new list.Element { Value = (GoString)"x" });
        fmt.Printf("%v %d %s\n", (time.Duration)1500, (time.Duration)1500, (time.Duration)1500);
        fmt.Printf("%+v\n", new Struct1 { a = 5, b = 2, c = null });
        fmt.Printf("%v %+v %#v\n", new io.LimitedReader { N = 2 }, new io.LimitedReader { N = 3 }, new io.LimitedReader { N = 4 });
        fmt.Printf("%v %v\n", (object)new Slice<error>([io.EOF, null]), new Map<GoString, error> { ["a"] = errors.New("b") });
        fmt.Printf("%#v %#v %#v\n", (time.Duration)3, (time.Month)4, new Slice<time.Duration>([1]));
        fmt.Printf("%d %x %v\n", (object)(Slice<byte>)(GoString)"ab", (GoString)"hi", new Array3<byte>(1, 2, 3));
        fmt.Printf("%v %s %q\n", (object)(Slice<byte>)(GoString)"ab", (object)(Slice<byte>)(GoString)"cd", new Slice<GoString>(["e", "f"]));
        fmt.Printf("%T %T\n", new Boxed<Func<io.Reader, error>>((io.Reader unused) => null, "func(io.Reader) error"), new Map<GoString, Ptr<list.List>>());
        fmt.Printf("%T %T %T\n", (object)new Slice<io.Writer>(0), new Struct2(), new Boxed<Chan<time.Time>>(new Chan<time.Time>(0), "chan time.Time"));
        fmt.Printf("%v\n", new Struct3());
        fmt.Printf("%v %v\n", fmt.Sprint((object)null), fmt.Sprint((object)null));
        fmt.Printf("%v\n", Ptr.New(new strconv.NumError { Func = "ParseInt", Num = "z", Err = strconv.ErrSyntax }));
        var (_, err) = strconv.Atoi("zz");
        fmt.Printf("%v|%+v|%s|%q|%T\n", err, err, err, err, err);
        (_, err) = strconv.ParseInt("99999999999999999999", 10, 64);
        fmt.Println(err, errors.Is(err, strconv.ErrRange));
        fmt.Printf("%v %v\n", time.Unix(0, 0).UTC(), time.Unix(1, 5).UTC().Format(time.RFC3339Nano));
        fmt.Printf("%6.2f|%-8v|%08b|%+d|%x|%X|%o|%c|%U\n", 3.14159, (GoString)"ab", 5L, 7L, 255L, 255L, 8L, (int)'x', (int)'ÿ');
        fmt.Printf("%v %v\n", new Empty(), new Array0<long>());
        fmt.Printf("%!|%d|%s\n", (GoString)"str", 5L);
        fmt.Printf("%t %v %p\n", true, false, (object)null);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { t time.Time }")]
internal struct Struct : IEquatable<Struct>
{
    public time.Time t;

    public readonly bool Equals(Struct other) => this.t.Equals(other.t);

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.t);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("struct { a time.Duration; b time.Month; c error }")]
internal struct Struct1 : IEquatable<Struct1>
{
    public time.Duration a;
    public time.Month b;
    public error c;

    public readonly bool Equals(Struct1 other) => this.a == other.a && this.b == other.b && equal(this.c, other.c);

    public override readonly bool Equals(object obj) => obj is Struct1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b, GoEquality<error>.Hash(this.c));

    public static bool operator ==(Struct1 a, Struct1 b) => a.Equals(b);

    public static bool operator !=(Struct1 a, Struct1 b) => !a.Equals(b);
}

[GoType("struct { e error }")]
internal struct Struct2 : IEquatable<Struct2>
{
    public error e;

    public readonly bool Equals(Struct2 other) => equal(this.e, other.e);

    public override readonly bool Equals(object obj) => obj is Struct2 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<error>.Hash(this.e));

    public static bool operator ==(Struct2 a, Struct2 b) => a.Equals(b);

    public static bool operator !=(Struct2 a, Struct2 b) => !a.Equals(b);
}

[GoType("struct { x *main.T }")]
internal struct Struct3 : IEquatable<Struct3>
{
    public Ptr<T> x;

    public readonly bool Equals(Struct3 other) => this.x == other.x;

    public override readonly bool Equals(object obj) => obj is Struct3 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x);

    public static bool operator ==(Struct3 a, Struct3 b) => a.Equals(b);

    public static bool operator !=(Struct3 a, Struct3 b) => !a.Equals(b);
}
