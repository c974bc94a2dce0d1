// Structs of the libraries under %v, %+v and %#v, with the fields that they have in Go.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.all")]
internal struct all : IEquatable<all>
{
    public list.List l;
    public Ptr<Mutex> mu;
    public time.Time t;
    public strconv.NumError n;

    public readonly bool Equals(all other) => this.l.Equals(other.l) && this.mu == other.mu && this.t.Equals(other.t) && this.n.Equals(other.n);

    public override readonly bool Equals(object obj) => obj is all other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.l, this.mu, this.t, this.n);

    public static bool operator ==(all a, all b) => a.Equals(b);

    public static bool operator !=(all a, all b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void p(GoString name, object v)
    {
        fmt.Printf("%s %T\n %v\n %+v\n %#v\n", name, v, v, v, v);
    }

    internal static void main()
    {
        p("lg", new log.Logger());
        p("pcg", new randv2.PCG());
        p("r2", new randv2.Rand());
        p("z2", new randv2.Zipf());
        p("r", new rand.Rand());
        p("z", new rand.Zipf());
        p("rt", new unicode.RangeTable());
        p("r16", new unicode.Range16 { Lo = 1, Hi = 2, Stride = 3 });
        p("cr", new unicode.CaseRange());
        p("fr", new runtime.Frame());
        p("bb", new bytes.Buffer());
        p("br", new bytes.Reader());
        p("sc", new bufio.Scanner());
        p("bur", new bufio.Reader());
        p("buw", new bufio.Writer());
        p("rw", new bufio.ReadWriter());
        p("sysc", new os.SyscallError());
        p("link", new os.LinkError());
        p("file", new os.File());
        p("sb", new strings.Builder());
        p("sr", new strings.Reader());
        p("rp", new strings.Replacer());
        p("efs", new embed.FS());
        p("loc", new time.Location());
        p("pe", new time.ParseError());
        p("tm", new time.Time());
        p("timer", new time.Timer());
        p("ticker", new time.Ticker());
        p("i32", new AtomicInt32());
        p("i64", new AtomicInt64());
        p("u32", new AtomicUint32());
        p("u64", new AtomicUint64());
        p("uptr", new AtomicUintptr());
        p("ab", new AtomicBool());
        p("av", new AtomicValue());
        p("ap", new AtomicPointer<long>());
        p("mu", Ptr.New<Mutex>());
        p("rwmu", Ptr.New<RWMutex>());
        p("wg", Ptr.New<WaitGroup>());
        p("once", Ptr.New<Once>());
        p("cond", Ptr.New<Cond>());
        p("pool", Ptr.New<Pool>());
        p("map", Ptr.New<SyncMap>());
        p("lr", new io.LimitedReader());
        p("secr", new io.SectionReader());
        p("ow", new io.OffsetWriter());
        p("pr", new io.PipeReader());
        p("pw", new io.PipeWriter());
        p("fpe", new fs.PathError());
        p("le", new list.Element { Value = 3L });
        p("ll", new list.List());
        p("ring", new ring.Ring { Value = 3L });
        p("num", new strconv.NumError { Func = "f", Num = "n", Err = null });
        p("all", new all());
        p("tmonth", time.Date(2024, 2, 3, 4, 5, 6, 7, time.UTC));
        p("pall", new Ptr<all>());
        p("arr", new Array2<list.List>());
        p("sl", new Slice<strconv.NumError>([new strconv.NumError { Func = "a" }]));
        p("mp", new Map<GoString, list.List> { ["a"] = new list.List() });
        p("anon", new StructPtr());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { sync.Mutex; b bytes.Buffer }")]
[MethodPtr(typeof(StructPtr))]
internal struct Struct
{
    [Embedded]
    public Mutex Mutex;
    public bytes.Buffer b;
}

internal sealed class StructPtr : MethodPtr<Struct>, Locker
{
    public StructPtr()
    {
    }

    public StructPtr(Struct value) : base(value)
    {
    }

    public void Lock() => this.Value.Mutex.Lock();

    public void Unlock() => this.Value.Mutex.Unlock();
}
