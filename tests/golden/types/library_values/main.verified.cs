// Library types as fields, elements, map values and results: their zero value is ready for use.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.T")]
internal struct T
{
    public strings.Builder b;
    public bytes.Buffer bb;
    public list.List l;
    public ring.Ring r;
    public WaitGroup w;
    public RWMutex mu;
    public SyncMap m;
    public AtomicInt64 a;
    public AtomicValue v;
    public time.Time t;
    public strings.Reader rd;
    [NotGo]
    internal Ptr<ring.Ring> rPointer;
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E
{
    [Embedded]
    public bytes.Buffer Buffer;
    public long n;
}

[GoType("main.L")]
internal struct L
{
    [Embedded]
    public list.List List;
}

[GoType("main.In")]
internal struct In
{
    public T t;
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var x = new Ptr<T>();
        x.Value.b.WriteString("hi");
        x.Value.bb.WriteString("there");
        x.Value.l.PushBack(x, 1L);
        fmt.Println(x.Value.b.String(), x.Value.bb.String(), x.Value.l.Len(), Ptr.At(x, ref x.Value.r, ref x.Value.rPointer).Len());
        var y = new Ptr<T>();
        y.Value.bb.WriteByte((byte)'c');
        y.Value.l.PushFront(y, 3L);
        var arg = y.Value.bb.String();
        var result = y.Value.l.Front();
        var arg1 = y.Value.rd.Len();
        fmt.Println(arg, result.Value.Value, arg1);
        var arr = new Ptr<Array2<T>>();
        arr.Value[1].bb.WriteString("arr");
        arr.Value[0].l.PushBack(arr, 4L);
        fmt.Println(arr.Value[1].bb.String(), arr.Value[0].l.Len(), arr.Value[0].bb.Len());
        var sl = new Slice<T>(2);
        sl[1].bb.WriteString("sl");
        sl[1].b.WriteString("slb");
        Ptr.Field<T, list.List>(Ptr.Element(sl, 0), static (ref T s) => ref s.l).PushBack(4L);
        fmt.Println(sl[1].bb.String(), sl[0].l.Len(), sl[1].b.String());
        var sl2 = append(default(Slice<E>), new E { n = 1 });
        sl2[0].Buffer.WriteString("emb");
        fmt.Println(sl2[0].Buffer.String(), sl2[0].n);
        sl2 = sl2.Slice(0, sl2.Capacity);
        var mp = new Map<GoString, Ptr<E>>();
        mp["a"] = new EPtr();
        mp["a"].Value.Buffer.WriteString("q");
        fmt.Println(mp["a"].Value.Buffer.Len(), mp["a"].ToInterface());
        var m2 = new Map<GoString, E>();
        var z = m2["none"];
        z.Buffer.WriteString("zz");
        fmt.Println(z.Buffer.String());
        var bufs = new Slice<bytes.Buffer>(3);
        bufs[1].WriteString("direct");
        fmt.Println(bufs[1].String(), bufs[0].Len());
        var barr = new Array3<bytes.Buffer>();
        barr[2].WriteString("arr");
        fmt.Println(barr[2].String());
        var mb = new Map<GoString, bytes.Buffer>();
        var zb = mb["no"];
        zb.WriteString("zero");
        fmt.Println(zb.String());
        var @in = new In();
        @in.t.bb.WriteString("inner");
        fmt.Println(@in.t.bb.String());
        var nb = Ptr.New<bytes.Buffer>();
        nb.Value.WriteString("new");
        fmt.Println(nb.ToInterface());
        var ll = new Ptr<L>();
        ll.Value.List.PushBack(ll, (GoString)"x");
        fmt.Println(ll.Value.List.Len());
        var ch = new Chan<E>(1);
        ch.Close();
        var ce = await ch.ReceiveAsync();
        ce.Buffer.WriteString("chan");
        fmt.Println(ce.Buffer.String());
        bool ok = false;
        (ce, ok) = await ch.ReceiveOkAsync();
        ce.Buffer.WriteString("chan2");
        fmt.Println(ce.Buffer.String(), ok);
        object ia = null;
        var (ee, _) = assertOk<E>(ia);
        ee.Buffer.WriteString("assert");
        fmt.Println(ee.Buffer.String());
        Func<E> f = () =>
        {
            var r = new E();
            r.Buffer.WriteString("named");
            return r;
        };
        var r1 = f();
        fmt.Println(r1.Buffer.String());
        var bw = new Struct();
        fmt.Println(bw.w == null, bw.lg == null, bw.rnd == null);
        bw.w = bufio.NewWriter(os.Stdout);
        bw.w.WriteString("buffered\n");
        bw.w.Flush();
        var grow = new Slice<E>(1);
        grow = append(grow, new E(), new E());
        grow = appendSlice(grow, new Slice<E>(5));
        {
            var count = grow.Length;
            for (long i = 0; i < count; i++)
            {
                grow[i].Buffer.WriteByte((byte)((byte)'a' + (byte)i));
            }
        }
        {
            var count = grow.Length;
            for (long i = 0; i < count; i++)
            {
                fmt.Print(grow[i].Buffer.String());
            }
        }
        fmt.Println();
        clear(grow);
        grow[2].Buffer.WriteString("cleared");
        fmt.Println(grow[2].Buffer.String(), grow[1].Buffer.Len());
        var e1 = new EPtr();
        e1.Value = new E();
        e1.Value.Buffer.WriteString("ag");
        var pe = e1;
        pe.Value = new E();
        pe.Value.Buffer.WriteString("again");
        fmt.Println(e1.Value.Buffer.String());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class EPtr : MethodPtr<E>, fmt.Stringer, io.ByteScanner, io.ByteWriter, io.ReadWriter, io.ReaderFrom, io.RuneScanner, io.StringWriter, io.WriterTo
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public GoString String() => this.Value.Buffer.String();

    public (byte, error) ReadByte() => this.Value.Buffer.ReadByte();

    public error UnreadByte() => this.Value.Buffer.UnreadByte();

    public error WriteByte(byte c) => this.Value.Buffer.WriteByte(c);

    public (long, error) Read(Slice<byte> p) => this.Value.Buffer.Read(p);

    public (long, error) Write(Slice<byte> p) => this.Value.Buffer.Write(p);

    public (long, error) ReadFrom(io.Reader r) => this.Value.Buffer.ReadFrom(r);

    public (int, long, error) ReadRune() => this.Value.Buffer.ReadRune();

    public error UnreadRune() => this.Value.Buffer.UnreadRune();

    public (long, error) WriteString(GoString s) => this.Value.Buffer.WriteString(s);

    public (long, error) WriteTo(io.Writer w) => this.Value.Buffer.WriteTo(w);
}

[GoType("struct { w *bufio.Writer; lg *log.Logger; rnd *rand.Rand }")]
internal struct Struct
{
    public Ptr<bufio.Writer> w;
    public Ptr<log.Logger> lg;
    public Ptr<rand.Rand> rnd;
}
