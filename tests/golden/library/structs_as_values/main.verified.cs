using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

// Library structs are values: they have a zero value, are copied, compared and used as keys, and may be embedded and defined anew.
[GoType("main.holder")]
internal struct holder : IEquatable<holder>
{
    public strconv.NumError e;
    [NotGo]
    internal Ptr<strconv.NumError> ePointer;

    public readonly bool Equals(holder other) => this.e.Equals(other.e);

    public override readonly bool Equals(object obj) => obj is holder other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.e);

    public static bool operator ==(holder a, holder b) => a.Equals(b);

    public static bool operator !=(holder a, holder b) => !a.Equals(b);
}

[GoType("main.embeds")]
[MethodPtr(typeof(embedsPtr))]
internal struct embeds
{
    [Embedded]
    public io.LimitedReader LimitedReader;
    [Embedded]
    public strconv.NumError NumError;
}

[GoType("main.stack")]
internal struct stack
{
    [Embedded]
    public list.List List;
}

[GoType("main.myErr")]
internal struct myErr
{
    [Underlying]
    public strconv.NumError Value;
}

[GoType("main.counter")]
internal struct counter
{
    [Underlying]
    public AtomicUint32 Value;
}

[GoType("main.lazy")]
internal struct lazy
{
    [Embedded]
    public Once Once;
    public long v;
}

[GoType("main.stamped")]
[MethodPtr(typeof(stampedPtr))]
internal struct stamped : fmt.GoStringer, fmt.Stringer
{
    [Embedded]
    public time.Time Time;
    public long n;

    public GoString GoString() => this.Time.GoString();

    public GoString String() => this.Time.String();
}

[GoType("main.pair")]
internal struct pair
{
    public WaitGroup wg;
    public strings.Builder b;
}

internal static partial class Program
{
    internal static strconv.NumError byValue(strconv.NumError e)
    {
        e.Func = "changed";
        return e;
    }

    internal static async GoTask main()
    {
        var x = new list.List();
        var y = Ptr.New(x);
        y.PushBack(1L);
        fmt.Println(x.Len(), y.Value.Len());
        var a = new io.LimitedReader { N = 2 };
        var b = a;
        b.N = 1;
        fmt.Println((int64)a.N, (int64)b.N, a.Equals(b), a.Equals(new io.LimitedReader { N = 2 }));
        var h = new Ptr<holder>();
        h.Value.e.Func = "z";
        var k = h.Value;
        k.e.Func = "q";
        fmt.Println(h.Value.e.Func, k.e.Func, h.Value == k, h.Value == new holder { e = new strconv.NumError { Func = "z" } });
        var m = new Map<strconv.NumError, long>();
        m[new strconv.NumError { Func = "k" }]++;
        m[new strconv.NumError { Func = "k" }]++;
        fmt.Println(m.Length);
        var (_, isPtr) = assertOk<Ptr<list.List>>((object)new list.List());
        fmt.Printf("%v %T\n", isPtr, (object)new list.List());
        fmt.Println(byValue(h.Value.e).Func, h.Value.e.Func);
        var e = new embeds { LimitedReader = new io.LimitedReader { N = 5 }, NumError = new strconv.NumError { Func = "f", Num = "1", Err = errors.New("bad") } };
        var f = e;
        (f.LimitedReader.N, f.NumError.Func) = (6, "g");
        var arg = e.NumError.Error();
        var arg1 = f.NumError.Error();
        fmt.Println((int64)e.LimitedReader.N, (int64)f.LimitedReader.N, arg, arg1);
        var s = new Ptr<stack>();
        s.Value.List.PushFront(s, 3L);
        s.Value.List.PushFront(s, 2L);
        for (var el = s.Value.List.Front(); el != null; el = el.Next())
        {
            fmt.Print(el.Value.Value, (GoString)" ");
        }
        fmt.Println(s.Value.List.Len());
        var me = new Ptr<myErr>(new myErr { Value = new strconv.NumError { Func = "mine" } });
        var ne = Builtins.reinterpret<myErr, strconv.NumError>(me.Value);
        fmt.Println(me.Value.Value.Func, ne.Func, Ptr.Convert<myErr, strconv.NumError>(me).Value.Num == ""u8);
        var c = new Ptr<counter>();
        Ptr.Convert<counter, AtomicUint32>(c).Value.Add(5);
        fmt.Println(Ptr.Convert<counter, AtomicUint32>(c).Value.Load());
        var arr = new Array2<strings.Builder>();
        arr[0].WriteString("a");
        arr[1].WriteString("b");
        fmt.Println(arr[0].String(), arr[1].Len());
        var bufs = new Slice<bytes.Buffer>(2);
        bufs[1].WriteString("x");
        fmt.Println(bufs[0].Len(), bufs[1].Len());
        var mb = new Map<GoString, Ptr<bytes.Buffer>> { ["a"] = Ptr.New<bytes.Buffer>(), ["b"] = Ptr.New<bytes.Buffer>() };
        mb["a"].Value.WriteByte((byte)'q');
        fmt.Println(mb["a"].ToInterface(), mb["b"].Value.Len());
        var l = new lazy();
        for (long i = 0; i < 2; i++)
        {
            await l.Once.DoAsync(() => l.v++);
        }
        fmt.Println(l.v);
        var st = new stamped { Time = time.Unix(0, 0).UTC(), n = 1 };
        var su = st;
        su.Time = su.Time.Add(time.Hour);
        fmt.Println((int64)st.Time.Unix(), (int64)su.Time.Unix(), st.Time.Equal(su.Time), st.Time.Before(su.Time), new time.Time().IsZero(), st.Time.Equals(time.Unix(0, 0).UTC()));
        var r = ring.New(2);
        r.Value.Value = 1L;
        r.Next().Value.Value = 2L;
        r.Do((object v) => fmt.Print(v, (GoString)" "));
        fmt.Println(r.Len());
        var p = Ptr.New<time.Location>();
        fmt.Println(p.ToInterface(), time.UTC.ToInterface(), p == time.UTC);
        var pe = Ptr.At(h, ref h.Value.e, ref h.Value.ePointer);
        h.Value = new holder { e = new strconv.NumError { Func = "replaced" } };
        fmt.Println(pe.Value.Func);
        pe.Value = new strconv.NumError { Num = "7" };
        fmt.Println(h.Value.e.Num, h.Value.e.Func == ""u8);
        var mus = new Array2<Mutex>();
        await mus[0].LockAsync();
        fmt.Println(mus[0].TryLock(), mus[1].TryLock());
        var pr = new pair();
        pr.wg.Add(1);
        Go.Run(() =>
        {
            try
            {
                pr.b.WriteString("done");
            }
            finally
            {
                pr.wg.Done();
            }
        });
        await pr.wg.WaitAsync();
        fmt.Println(pr.b.String());
        object i1 = new strconv.NumError { Func = "i" };
        var j = assert<strconv.NumError>(i1);
        j.Func = "j";
        fmt.Println(assert<strconv.NumError>(i1).Func, j.Func, equal(i1, (object)new strconv.NumError { Func = "i" }));
        var ch = new Chan<io.LimitedReader>(1);
        await ch.SendAsync(a);
        a.N = 100;
        var result = await ch.ReceiveAsync();
        fmt.Println((int64)result.N);
        Func<strconv.NumError> fn = () => h.Value.e;
        var g = fn();
        g.Num = "8";
        var result1 = fn();
        fmt.Println(h.Value.e.Num, result1.Num, g.Num);
        var ls = new Slice<io.LimitedReader>([a, b]);
        foreach (var vItem in ls.View())
        {
            var v = vItem;
            v.N = -1;
        }
        var lsView = ls.View();
        for (long i = 0; i < ls.Length; i++)
        {
            lsView[i].N++;
        }
        fmt.Println((int64)ls[0].N, (int64)ls[1].N, (int64)a.N);
        var once = new Once();
        await once.DoAsync(() => fmt.Println((GoString)"once"));
        var n = Ptr.New<AtomicInt64>();
        n.Value.Store(4);
        var q = new Struct1();
        q.Bool.Store(true);
        fmt.Println((int64)n.Value.Load(), q.Bool.Load());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class embedsPtr : MethodPtr<embeds>, error, errors.unwrapper, io.Reader
{
    public embedsPtr()
    {
    }

    public embedsPtr(embeds value) : base(value)
    {
    }

    public GoString Error() => this.Value.NumError.Error();

    public error Unwrap() => this.Value.NumError.Unwrap();

    public (long, error) Read(Slice<byte> p) => this.Value.LimitedReader.Read(p);
}

internal sealed class stampedPtr : MethodPtr<stamped>, fmt.GoStringer, fmt.Stringer
{
    public stampedPtr()
    {
    }

    public stampedPtr(stamped value) : base(value)
    {
    }

    public GoString GoString() => this.Value.Time.GoString();

    public GoString String() => this.Value.Time.String();
}

[GoType("struct { Func string; Num string; Err error }")]
internal struct Struct
{
    public GoString Func;
    public GoString Num;
    public error Err;
}

[GoType("struct { atomic.Bool }")]
internal struct Struct1
{
    [Embedded]
    public AtomicBool Bool;
}
