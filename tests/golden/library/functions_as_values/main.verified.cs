using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Library functions and methods as values: variables, arguments, fields, map elements, results; compared with nil.
[GoType("main.clock")]
internal struct clock
{
    public Func<time.Time> now;
    [GoType("func(time.Duration)")]
    public Func<time.Duration, GoTask> sleep;
    public Ptr<counter> c;

    public Func<long, long> inc()
    {
        var receiver = Ptr.Field<counter, AtomicInt64>(this.c, static (ref counter s) => ref s.n);
        return (long delta) => receiver.Value.Add(delta);
    }
}

[GoType("main.counter")]
internal struct counter
{
    public AtomicInt64 n;
    [NotGo]
    internal Ptr<AtomicInt64> nPointer;
}

[GoType("main.(*counter)")]
internal static class counterExtensions
{
    internal static Func<long, long> bound(this Ptr<counter> c)
    {
        var receiver = Ptr.At(c, ref c.Value.n, ref c.Value.nPointer);
        return (long delta) => receiver.Value.Add(delta);
    }
}

[GoType("main.printer", Underlying = "func(...interface {}) (int, error)")]
internal readonly struct printer(Func<Slice<object>, (long, error)> value) : INamed<Func<Slice<object>, (long, error)>>
{
    public readonly Func<Slice<object>, (long, error)> Value = value;
    Func<Slice<object>, (long, error)> INamed<Func<Slice<object>, (long, error)>>.Value => Value;
}

internal static partial class Program
{
    internal static Func<GoTask> @yield;

    internal static Map<GoString, Func<GoString, GoString>> table;

    internal static Slice<Func<double, double>> maths;

    internal static Func<time.Duration, GoTask> nothing;

    internal static GoString apply_string_string(Func<GoString, GoString> f, GoString x)
    {
        return f(x);
    }

    internal static GoString apply_int_string(Func<long, GoString> f, long x)
    {
        return f(x);
    }

    internal static Func<GoString, GoString> pick(bool upper)
    {
        if (upper)
        {
            return strings.ToUpper;
        }
        return strings.ToLower;
    }

    internal static async GoTask main()
    {
        Func<time.Duration, GoTask> f = async (time.Duration d) => await time.SleepAsync(d);
        await f(1);
        Func<GoTask> g = async () => await runtime.GoschedAsync();
        await g();
        await @yield();
        fmt.Println((Func<Slice<object>, (long, error)>)fmt.Println == null, (Func<Slice<error>, error>)errors.Join == null, (Func<GoString, Slice<object>, GoString>)fmt.Sprintf != null, nothing == null, f != null, (Action<long>)os.Exit == null);
        var k = new clock { now = time.Now, sleep = async (time.Duration d) => await time.SleepAsync(d), c = new Ptr<counter>() };
        await k.sleep(2);
        fmt.Println(k.now().IsZero(), (int64)k.inc()(5), (int64)k.c.bound()(2), (int64)k.c.Value.n.Load());
        foreach (var n in new Slice<GoString>(["upper", "lower", "trim", "quote"]).View())
        {
            fmt.Print(table[n](" aB "), (GoString)"|");
        }
        foreach (var m in maths.View())
        {
            fmt.Print(m(27.0), (GoString)" ");
        }
        fmt.Println();
        fmt.Println(pick(true)("x"), pick(false)("X"));
        var p = new printer(fmt.Println);
        p.Value(new Slice<object>([(GoString)"printer", 1L]));
        printer q = new printer(fmt.Print);
        q.Value(new Slice<object>([(GoString)"q\n"]));
        Func<GoString, Slice<object>, (long, error)> pf = fmt.Printf;
        pf("%d %s\n", new Slice<object>([3L, (GoString)"pf"]));
        fmt.Println(strings.Map(unicode.ToUpper, "abc"), (object)strings.FieldsFunc("a1b2c", unicode.IsDigit), strings.IndexFunc("ab1", unicode.IsDigit));
        fmt.Println(strings.TrimFunc("  x ", unicode.IsSpace), slices.IndexFunc((Slice<int>)(GoString)"a-b", unicode.IsPunct));
        var s = new Slice<GoString>(["b", "C", "a"]);
        slices.SortFunc(s, strings.Compare);
        fmt.Println((object)s);
        Action<Slice<long>> sortInts = sort.Ints;
        var @in = new Slice<long>([2, 1]);
        sortInts(@in);
        fmt.Println((object)@in);
        var b = Ptr.New<strings.Builder>();
        Func<byte, error> w = (byte c) => b.Value.WriteByte(c);
        Func<GoString, (long, error)> ws = (GoString s1) => b.Value.WriteString(s1);
        w((byte)'a');
        ws("bc");
        Func<GoString> str = () => b.Value.String();
        Func<long> ln = () => b.Value.Len();
        w((byte)'d');
        fmt.Println(str(), ln());
        var mu = Ptr.New<Mutex>();
        Func<GoTask> @lock = async () => await mu.Value.LockAsync();
        Func<GoTask> unlock = async () => mu.Value.Unlock();
        Func<bool> @try = () => mu.Value.TryLock();
        await @lock();
        fmt.Println(@try());
        await unlock();
        fmt.Println(@try());
        var wg = Ptr.New<WaitGroup>();
        Func<GoTask> done = async () => wg.Value.Done();
        Func<GoTask> wait = async () => await wg.Value.WaitAsync();
        wg.Value.Add(2);
        Go.Run(async () => await done());
        Go.Run(async (Func<GoTask> d) => await d(), (Func<GoTask>)(async () => wg.Value.Done()));
        await wait();
        var once = Ptr.New<Once>();
        Action<Func<GoTask>> @do = (Func<GoTask> f1) => once.Value.Do(f1);
        @do(async () => fmt.Println((GoString)"once"));
        @do(async () => fmt.Println((GoString)"twice"));
        Func<Ptr<strings.Builder>, long> e = (Ptr<strings.Builder> receiver) => receiver.Value.Len();
        fmt.Println(e(b), ((time.Duration)(1500 * time.Millisecond)).Seconds(), ((time.Duration)5).String());
        Func<long, GoString> itoa = strconv.Itoa;
        Func<GoString, (long, error)> atoi = strconv.Atoi;
        fmt.Println(itoa(5));
        var (result, result1) = atoi("12");
        fmt.Println(result, result1);
        Func<GoString, error> h = errors.New;
        fmt.Println(h("made"), errors.Is(h("a"), h("a")));
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(unlock);
                frame.DeferCall(f, async () => await f(1));
                frame.Defer(g);
                frame.DeferCall(pf, () => pf("%s\n", new Slice<object>([(GoString)"deferred"])));
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            await frame.RunAsync();
        }))();
        var c1 = new Chan<Func<GoString, GoString>>(1);
        await c1.SendAsync(strings.ToTitle);
        var arg = (await c1.ReceiveAsync())("t");
        fmt.Println(arg);
        object i = new Boxed<Func<GoString, GoString>>(strings.ToUpper, "func(string) string");
        fmt.Println(assert<Func<GoString, GoString>>(i, "func(string) string")("i"));
        var (_, ok) = assertOk<Action<GoString>>(i, "func(string)");
        fmt.Printf("%v %T %T\n", ok, i, new Boxed<Func<Slice<object>, GoString>>(fmt.Sprint, "func(...interface {}) string"));
        fmt.Println(((Func<Slice<Func<GoString, GoString>>, GoString>)((Slice<Func<GoString, GoString>> fs) =>
        {
            GoString s1 = "x";
            foreach (var f1 in fs.View())
            {
                s1 = f1(s1);
            }
            return s1;
        }))(new Slice<Func<GoString, GoString>>([strings.ToUpper, strconv.Quote])));
        Func<double, double, double> max = math.Max;
        fmt.Println(max(1.0, 2.0), math.Min(3.0, 4.0));
        Func<time.Duration, Func<GoTask>, Ptr<time.Timer>> after = time.AfterFunc;
        var ch = new Chan<bool>(0);
        after(1, async () => ch.Close());
        await ch.ReceiveAsync();
        Func<time.Duration, GoTask> sl = async (time.Duration d) => await time.SleepAsync(d);
        if (sl != null)
        {
            await sl(0);
        }
        fmt.Println(apply_string_string(strings.ToUpper, "generic"), apply_int_string(strconv.Itoa, 7));
        Func<GoString, (Ptr<os.File>, error)> open = (GoString name) => os.Open(name);
        var (_, err) = open("/nope");
        fmt.Println(err);
    }

    private static void InitializeVariables()
    {
        _ = (Func<Slice<object>, GoString>)fmt.Sprint;
        _ = (Func<time.Duration, GoTask>)(async (time.Duration d) => await time.SleepAsync(d));
        @yield = async () => await runtime.GoschedAsync();
        table = new Map<GoString, Func<GoString, GoString>> { ["upper"] = strings.ToUpper, ["lower"] = strings.ToLower, ["trim"] = strings.TrimSpace, ["quote"] = strconv.Quote };
        maths = new Slice<Func<double, double>>([math.Sqrt, math.Floor, math.Abs, math.Cbrt]);
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
