// Structs of the libraries in package variables, behind pointers that change, and in what programs often do with them.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.LRU")]
internal struct LRU
{
    public long cap;
    public Ptr<list.List> l;
    public Map<GoString, Ptr<list.Element>> items;

    public (GoString, bool) Get(GoString k)
    {
        var (e, ok) = this.items.Lookup(k);
        if (ok)
        {
            this.l.MoveToFront(e);
            return (assert<Ptr<kv>>(e.Value.Value).Value.v, true);
        }
        return ("", false);
    }
}

[GoType("main.(*LRU)")]
internal static class LRUExtensions
{
    internal static void Put(this Ptr<LRU> c, GoString k, GoString v)
    {
        ref var cValue = ref c.Pointee();
        var (e, ok) = cValue.items.Lookup(k);
        if (ok)
        {
            assert<Ptr<kv>>(e.Value.Value).Value.v = v;
            cValue.l.MoveToFront(e);
            return;
        }
        cValue.items[k] = cValue.l.PushFront(new Ptr<kv>(new kv { k = k, v = v }));
        if (cValue.l.Len() > cValue.cap)
        {
            var last = cValue.l.Back();
            cValue.l.Remove(last);
            cValue.items.Delete(assert<Ptr<kv>>(last.Value.Value).Value.k);
        }
    }
}

[GoType("main.kv")]
internal struct kv
{
    public GoString k;
    public GoString v;
}

internal static partial class Program
{
    internal static readonly Ptr<list.List> gl = Ptr.New<list.List>();
    internal static readonly Ptr<strings.Reader> gr = Ptr.New<strings.Reader>();
    internal static time.Timer gt;
    internal static Ptr<strings.Reader> gp;
    internal static Ptr<log.Logger> gpl;
    internal static Ptr<rand.Rand> rnd;
    internal static Ptr<bufio.Writer> @out;
    internal static Ptr<bufio.Reader> @in;
    internal static Array2<Ptr<log.Logger>> logs = new Array2<Ptr<log.Logger>>();
    internal static readonly Ptr<Struct> cache = new StructPtr(new Struct { m = new Map<GoString, Ptr<list.Element>>() });

    internal static (long, error) process(io.Reader r, io.Writer w)
    {
        long n = 0;
        error err = null;
        var br = bufio.NewReader(r);
        while (true)
        {
            var (line, err1) = br.ReadString(10);
            if (line != ""u8)
            {
                n++;
                fmt.Fprint(w, strings.ToUpper(line));
            }
            if (equal(err1, io.EOF))
            {
                return (n, null);
            }
            if (err1 != null)
            {
                return (n, err1);
            }
        }
    }

    internal static io.Reader reader(long kind)
    {
        switch (kind)
        {
            case 0:
                return strings.NewReader("zero\n");
            case 1:
                {
                    Ptr<strings.Reader> r = null;
                    return (io.Reader)r.ToInterface();
                }
            case 2:
                return (io.Reader)gr.ToInterface();
        }
        return null;
    }

    internal static Ptr<time.Timer> timer()
    {
        Ptr<time.Timer> t = null;
        t = time.NewTimer(time.Millisecond);
        return t;
    }

    internal static async GoTask main()
    {
        var receiver = @out;
        var frame = new DeferScope();
        try
        {
            gl.PushBack(1L);
            var g2 = gl.Value;
            fmt.Println(gl.Value.Len(), g2.Len(), gl.Value.Front().Value.Value);
            gr.Value.Reset("reset");
            var p = gr;
            p.ReadByte();
            fmt.Println(gr.Value.Len(), gp.Len(), gpl == null);
            gp = null;
            fmt.Println(gp == null);
            gp = gr;
            fmt.Println(gp.Len());
            fmt.Println(rnd.Intn(1000), (object)rnd.Perm(4));
            logs[0].Println((GoString)"log");
            logs[1] = logs[0];
            logs[1].SetPrefix("1");
            logs[0].Println((GoString)"log");
            await cache.Value.RWMutex.LockAsync();
            var result = cache.Value.l.PushBack(cache, (GoString)"a");
            cache.Value.m["a"] = result;
            cache.Value.RWMutex.Unlock();
            await cache.Value.RWMutex.RLockAsync();
            var arg = cache.Value.l.Len();
            fmt.Println(cache.Value.m["a"].Value.Value, arg);
            cache.Value.RWMutex.RUnlock();
            var c = new Ptr<LRU>(new LRU { cap = 2, l = list.New(), items = new Map<GoString, Ptr<list.Element>>() });
            c.Put("a", "1");
            c.Put("b", "2");
            c.Value.Get("a");
            c.Put("c", "3");
            var (_, okb) = c.Value.Get("b");
            var (va, oka) = c.Value.Get("a");
            fmt.Println(okb, va, oka);
            var (n, err) = process(strings.NewReader("x\ny"), (io.Writer)@out.ToInterface());
            @out.Flush();
            fmt.Println(n, err);
            for (long i = 0; i < 4; i++)
            {
                var r = reader(i);
                fmt.Printf("%T %v\n", r, r == null);
            }
            var t = timer();
            await t.Value.C.ReceiveAsync();
            fmt.Println(t.Stop(), t.Reset(time.Hour), t.Stop());
            var tk = time.NewTicker(time.Millisecond);
            await tk.Value.C.ReceiveAsync();
            tk.Stop();
            var pc = randv2.New(randv2.NewPCG(1, 2));
            fmt.Println(pc.IntN(100), (uint64)pc.Uint64());
            var c8 = randv2.NewChaCha8(((Slice<byte>)(GoString)"chacha8: 32-byte seed for a test").ToArray<Array32<byte>>());
            fmt.Println((uint64)c8.Uint64());
            var pcs = new Slice<nuint>(2);
            var fr = runtime.CallersFrames(pcs.Slice(0, runtime.Callers(1, pcs)));
            var (f, _) = fr.Next();
            fmt.Println(f.Function, f.Line > 0);
            var (pr, pw) = io.Pipe();
            Go.Run(() =>
            {
                fmt.Fprint((io.Writer)pw.ToInterface(), (GoString)"through");
                pw.Close();
            });
            var (b, _) = io.ReadAll((io.Reader)pr.ToInterface());
            fmt.Println((GoString)b);
            io.Reader rr = os.Stdin;
            {
                var (f1, ok) = assertOk<Ptr<os.File>>(rr);
                if (ok)
                {
                    fmt.Println(f1.Name(), f1 == os.Stdin);
                }
            }
            var sr = io.NewSectionReader(strings.NewReader("section"), 2, 3);
            (b, _) = io.ReadAll(sr);
            fmt.Println((GoString)b, (int64)sr.Value.Size());
            var l = list.New();
            for (long i = 0; i < 5; i++)
            {
                l.PushBack(i);
            }
            var m = l.Front().Next();
            l.InsertBefore((GoString)"before", m);
            l.InsertAfter((GoString)"after", m);
            l.MoveToBack(l.Front());
            l.MoveBefore(l.Back(), m);
            l.MoveAfter(l.Front(), l.Back());
            var other = list.New();
            other.PushBack((GoString)"o");
            fmt.Println(l.InsertBefore(1L, other.Front()) == null, l.Remove(other.Front()), other.Len());
            l.PushFrontList(other);
            l.PushBackList(l);
            for (var e = l.Front(); e != null; e = e.Next())
            {
                fmt.Print(e.Value.Value, (GoString)" ");
            }
            fmt.Println(l.Len());
            l.Init();
            fmt.Println(l.Len(), m.Next() != null);
            var a = Ptr.New<list.List>();
            var b2 = Ptr.New<list.List>();
            a.PushBack(1L);
            b2.PushBack(2L);
            (a.Value, b2.Value) = (b2.Value, a.Value);
            var result1 = a.Value.Front();
            var result2 = b2.Value.Front();
            fmt.Println(result1.Value.Value, result2.Value.Value);
            var e1 = a.Value.Front();
            fmt.Println(a.Value.Remove(e1), a.Value.Len());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.Flush(), receiver);
        frame.End();
    }

    private static void InitializeVariables()
    {
        gp = strings.NewReader("global");
        rnd = rand.New(rand.NewSource(3));
        @out = bufio.NewWriter(os.Stdout);
        @in = bufio.NewReader(os.Stdin);
        logs = new Array2<Ptr<log.Logger>> { [0] = log.New(os.Stdout, "0", 0) };
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

[GoType("struct { sync.RWMutex; l list.List; m map[string]*list.Element }")]
[MethodPtr(typeof(StructPtr))]
internal struct Struct
{
    [Embedded]
    public RWMutex RWMutex;
    public list.List l;
    public Map<GoString, Ptr<list.Element>> m;
}

internal sealed class StructPtr : MethodPtr<Struct>, Locker
{
    public StructPtr()
    {
    }

    public StructPtr(Struct value) : base(value)
    {
    }

    public void Lock() => this.Value.RWMutex.Lock();

    public void Unlock() => this.Value.RWMutex.Unlock();
}
