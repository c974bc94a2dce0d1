// Structs of the libraries as fields, embedded, in arrays and channels, as type arguments and receivers of method values.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.MyReader")]
internal struct MyReader
{
    [Underlying]
    public strings.Reader Value;
}

[GoType("main.MyNum")]
internal struct MyNum : IEquatable<MyNum>
{
    [Underlying]
    public strconv.NumError Value;

    public readonly bool Equals(MyNum other) => Value.Equals(other.Value);

    public override readonly bool Equals(object obj) => obj is MyNum other && Equals(other);

    public override readonly int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(MyNum a, MyNum b) => a.Equals(b);

    public static bool operator !=(MyNum a, MyNum b) => !a.Equals(b);
}

[GoType("main.Stack")]
[MethodPtr(typeof(StackPtr))]
internal struct Stack
{
    [Embedded]
    public list.List List;

    public object Pop()
    {
        return this.List.Remove(this.List.Back());
    }
}

[GoType("main.(*Stack)")]
internal static class StackExtensions
{
    internal static void Push(this Ptr<Stack> s, object v)
    {
        s.Value.List.PushBack(s, v);
    }
}

[GoType("main.PStack")]
[MethodPtr(typeof(PStackPtr))]
internal struct PStack : pushFronter, IEquatable<PStack>
{
    [Embedded]
    public Ptr<list.List> List;

    public long Len() => this.List.Len();

    public Ptr<list.Element> PushFront(object arg1) => this.List.PushFront(arg1);

    public readonly bool Equals(PStack other) => this.List == other.List;

    public override readonly bool Equals(object obj) => obj is PStack other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.List);

    public static bool operator ==(PStack a, PStack b) => a.Equals(b);

    public static bool operator !=(PStack a, PStack b) => !a.Equals(b);
}

[GoType("main.logger")]
internal struct logger
{
    [Embedded]
    public Ptr<log.Logger> Logger;
    public long n;
}

[GoType("main.vlogger")]
internal struct vlogger
{
    [Embedded]
    public log.Logger Logger;
}

[GoType("main.file")]
[MethodPtr(typeof(filePtr))]
internal struct @file : io.ReadSeeker, io.ReadWriteSeeker, io.ReadWriter, io.ReaderAt, io.StringWriter, io.WriteSeeker, io.WriterAt
{
    [Embedded]
    public Ptr<os.File> File;
    public bool closed;

    public error Close()
    {
        this.closed = true;
        return null;
    }

    public (long, error) Read(Slice<byte> p) => this.File.Read(p);

    public (long, error) Seek(long offset, long whence) => this.File.Seek(offset, whence);

    public (long, error) Write(Slice<byte> p) => this.File.Write(p);

    public (long, error) ReadAt(Slice<byte> p, long off) => this.File.ReadAt(p, off);

    public (long, error) WriteString(GoString s) => this.File.WriteString(s);

    public (long, error) WriteAt(Slice<byte> p, long off) => this.File.WriteAt(p, off);
}

[GoType("main.rw")]
[MethodPtr(typeof(rwPtr))]
internal struct rw
{
    [Embedded]
    public bufio.Reader Reader;
    [Embedded]
    public bufio.Writer Writer;
}

[GoType("main.conn")]
[MethodPtr(typeof(connPtr))]
internal struct conn : io.ByteScanner, io.ByteWriter, io.ReadWriter, io.ReaderFrom, io.RuneScanner, io.StringWriter, io.WriterTo
{
    [Embedded]
    public Ptr<bufio.ReadWriter> ReadWriter;

    public (byte, error) ReadByte() => this.ReadWriter.Value.Reader.ReadByte();

    public error UnreadByte() => this.ReadWriter.Value.Reader.UnreadByte();

    public error WriteByte(byte c) => this.ReadWriter.Value.Writer.WriteByte(c);

    public (long, error) Read(Slice<byte> p) => this.ReadWriter.Value.Reader.Read(p);

    public (long, error) Write(Slice<byte> p) => this.ReadWriter.Value.Writer.Write(p);

    public (long, error) ReadFrom(io.Reader r) => this.ReadWriter.Value.Writer.ReadFrom(r);

    public (int, long, error) ReadRune() => this.ReadWriter.Value.Reader.ReadRune();

    public error UnreadRune() => this.ReadWriter.Value.Reader.UnreadRune();

    public (long, error) WriteString(GoString s) => this.ReadWriter.Value.Writer.WriteString(s);

    public (long, error) WriteTo(io.Writer w) => this.ReadWriter.Value.Reader.WriteTo(w);
}

[GoType("main.lenner")]
internal interface lenner
{
    long Len();
}

[GoType("main.pushFronter")]
internal interface pushFronter : lenner
{
    Ptr<list.Element> PushFront(object arg1);
}

[GoType("main.timed")]
[MethodPtr(typeof(timedPtr))]
internal struct timed : fmt.GoStringer, fmt.Stringer
{
    [Embedded]
    public time.Time Time;
    [Embedded]
    public Mutex Mutex;
    public strconv.NumError err;

    public GoString GoString() => this.Time.GoString();

    public GoString String() => this.Time.String();
}

[GoType("main.node[container/list.List]")]
internal struct node_List
{
    public list.List v;
    public Ptr<node_List> next;
}

[GoType("main.Option")]
internal readonly struct Option(Action<Ptr<log.Logger>> value) : INamed<Action<Ptr<log.Logger>>>
{
    public readonly Action<Ptr<log.Logger>> Value = value;
    Action<Ptr<log.Logger>> INamed<Action<Ptr<log.Logger>>>.Value => Value;
}

[GoType("main.errWrap")]
[MethodPtr(typeof(errWrapPtr))]
internal struct errWrap
{
    [Embedded]
    public strconv.NumError NumError;
}

internal static partial class Program
{
    internal static long total_lenner(Slice<lenner> xs)
    {
        long n = 0;
        foreach (var x in xs.View())
        {
            n += x.Len();
        }
        return n;
    }

    internal static long total_Buffer(Slice<Ptr<bytes.Buffer>> xs)
    {
        long n = 0;
        foreach (var x in xs.View())
        {
            n += x.Value.Len();
        }
        return n;
    }

    internal static long total_Reader(Slice<Ptr<strings.Reader>> xs)
    {
        long n = 0;
        foreach (var x in xs.View())
        {
            n += x.Len();
        }
        return n;
    }

    internal static strings.Reader cp_Reader(Ptr<strings.Reader> p)
    {
        return p.Value;
    }

    internal static list.List zero_List()
    {
        var z = new list.List();
        return z;
    }

    internal static Ptr<time.Timer> zero_Timer()
    {
        Ptr<time.Timer> z = null;
        return z;
    }

    internal static bool eq_NumError(strconv.NumError a, strconv.NumError b)
    {
        return a.Equals(b);
    }

    internal static bool eq_LimitedReader(io.LimitedReader a, io.LimitedReader b)
    {
        return a.Equals(b);
    }

    internal static Option @with(GoString prefix)
    {
        return new Option((Ptr<log.Logger> l) => l.SetPrefix(prefix));
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            var s = new StackPtr();
            s.Push(1L);
            s.Push((GoString)"b");
            fmt.Println(s.Value.List.Len(), s.Value.Pop(), s.Value.List.Front().Value.Value);
            var ps = new PStack { List = list.New() };
            ps.List.PushBack(4L);
            var ps2 = ps;
            ps2.List.PushBack(5L);
            fmt.Println(ps.List.Len(), total_lenner(new Slice<lenner>([(lenner)s, ps])));
            pushFronter pf = (pushFronter)s;
            pf.PushFront(0L);
            fmt.Println(pf.Len());
            var lg = new logger { Logger = log.New(os.Stdout, "p: ", 0), n = 1 };
            lg.Logger.Println((GoString)"x");
            @with("q: ").Value(lg.Logger);
            lg.Logger.Printf("%d", 3L);
            var vl = new Ptr<vlogger>();
            vl.Value.Logger.SetOutput(os.Stdout);
            vl.Value.Logger.Print((GoString)"v");
            var vl2 = vl;
            vl2.Value.Logger.SetPrefix("[]");
            vl.Value.Logger.Print((GoString)"w");
            var f = new filePtr(new @file { File = os.Stdout });
            fmt.Fprintln((io.Writer)f.ToInterface(), (GoString)"to file");
            io.Closer c = (io.Closer)f.ToInterface();
            c.Close();
            fmt.Println(f.Value.closed, f.Value.File.Name());
            var x = new rw { Reader = bufio.NewReader(strings.NewReader("in")).Value, Writer = bufio.NewWriter(os.Stdout).Value };
            var (b, _) = x.Reader.ReadByte();
            x.Writer.WriteByte(b);
            x.Writer.WriteByte(10);
            x.Writer.Flush();
            var cn = new conn { ReadWriter = bufio.NewReadWriter(bufio.NewReader(strings.NewReader("line\nx")), bufio.NewWriter(os.Stdout)) };
            var (l, _) = cn.ReadWriter.Value.Reader.ReadString(10);
            cn.ReadWriter.Value.Writer.WriteString(l);
            cn.ReadWriter.Value.Writer.Flush();
            var mr = new Ptr<MyReader>(Builtins.reinterpret<strings.Reader, MyReader>(strings.NewReader("abc").Value));
            fmt.Println(Ptr.Convert<MyReader, strings.Reader>(mr).Len());
            var mn = new MyNum { Value = new strconv.NumError { Func = "f" } };
            fmt.Println(Builtins.reinterpret<MyNum, strconv.NumError>(mn).Func, mn);
            fmt.Println(total_Buffer(new Slice<Ptr<bytes.Buffer>>([bytes.NewBufferString("ab"), bytes.NewBufferString("c")])), total_Reader(new Slice<Ptr<strings.Reader>>([strings.NewReader("xyz")])));
            var r = strings.NewReader("hey");
            var r2 = cp_Reader(r);
            r2.ReadByte();
            fmt.Println(r.Len(), r2.Len());
            var zl = Ptr.New(zero_List());
            zl.PushBack(1L);
            var zt = zero_Timer();
            fmt.Println(zl.Value.Len(), zt == null);
            fmt.Println(eq_NumError(new strconv.NumError(), new strconv.NumError { Func = "a" }), eq_LimitedReader(new io.LimitedReader { N = 1 }, new io.LimitedReader { N = 1 }));
            var n = new Ptr<node_List>();
            n.Value.v.PushBack(n, 3L);
            n.Value.next = new Ptr<node_List>(new node_List { v = n.Value.v });
            fmt.Println(n.Value.v.Len(), n.Value.next.Value.v.Len());
            var td = new timed { err = new strconv.NumError { Func = "z", Err = strconv.ErrRange } };
            await td.Mutex.LockAsync();
            fmt.Println(td.Time.IsZero(), td.err.Error(), td.Time.Year());
            td.Mutex.Unlock();
            error e = (error)new errWrapPtr(new errWrap { NumError = new strconv.NumError { Func = "q", Num = "1", Err = fs.ErrExist } });
            fmt.Println(e, errors.Is(e, fs.ErrExist));
            var ne = new Ptr<Ptr<strconv.NumError>>();
            fmt.Println(errors.As(fmt.Errorf("w: %w", Ptr.New(new strconv.NumError { Func = "k", Err = io.EOF })), ne), ne.Value.Value.Func, ne.Value.Value);
            var pe = new Ptr<Ptr<fs.PathError>>();
            var (_, err) = os.Open("/does/not/exist");
            fmt.Println(errors.As(err, pe), pe.Value.Value.Op, pe.Value.Value.Path);
            var cpe = Ptr.New(pe.Value.Value);
            cpe.Value.Op = "mine";
            fmt.Println(pe.Value.Value.Op, cpe.Value.Op, cpe);
            // closures, method values
            Func<long> ln = () => r.Len();
            r.ReadByte();
            fmt.Println(ln(), r.Len());
            Func<object, Ptr<list.Element>> push = zl.PushBack;
            push(2L);
            fmt.Println(zl.Value.Len());
            ((Action)(() =>
            {
                zl.PushBack(3L);
                r2 = r.Value;
            }))();
            fmt.Println(zl.Value.Len(), r2.Len());
            var zlNow = zl.Value;
            var function = (Action<list.List>)((list.List l1) => fmt.Println((GoString)"deferred", l1.Len()));
            frame.Defer(() => function(zlNow));
            zl.PushBack(4L);
            var done = new Chan<strings.Reader>(0);
            Go.Run(async (strings.Reader x1) =>
            {
                x1.ReadByte();
                await done.SendAsync(x1);
            }, r2);
            var y = await done.ReceiveAsync();
            fmt.Println(y.Len(), r2.Len());
            var zCase = (await ((Func<GoTask<Chan<io.LimitedReader>>>)(async () =>
            {
                var c1 = new Chan<io.LimitedReader>(1);
                await c1.SendAsync(new io.LimitedReader { N = 4 });
                return c1;
            }))()).ReceiveCase();
            switch (await Select.RunAsync(zCase))
            {
                default:
                    {
                        var z = zCase.Value;

                        z.N++;
                        fmt.Println((int64)z.N);
                    }
                    break;
            }
            var arr = new Array2<strings.Reader>(r.Value, r2);
            for (long i = 0; i < 2; i++)
            {
                arr[i].ReadByte();
            }
            for (long i = 0; i < 2; i++)
            {
                var a = arr[i];
                fmt.Print(a.Len(), (GoString)" ");
            }
            fmt.Println(r.Len());
            var ms = new Map<GoString, Ptr<list.List>>();
            ms["a"] = list.New();
            ms["a"].PushBack(1L);
            {
                var (l1, ok) = ms.Lookup("b");
                if (!ok)
                {
                    fmt.Println(l1 == null, ms["a"].Len());
                }
            }
            var st = new Struct2();
            st.a.WriteString("x");
            fmt.Println(st.a.Len(), st.b.Len());
            object i1 = r.Value;
            object j = r.Value;
            fmt.Println(((Func<bool>)(() =>
            {
                bool ok = false;
                var frame1 = new DeferScope();
                try
                {
                    ok = equal(i1, j);
                }
                catch (Exception e1)
                {
                    frame1.Panic(e1);
                }
                frame1.RunRecovering(static (ref frame1) => frame1.Recover());
                frame1.End();
                return ok;
            }))());
            var k = assert<strings.Reader>(i1);
            fmt.Println(k.Len());
            var tt = time.AfterFunc(time.Hour, () =>
            {
            });
            var t2 = tt.Value;
            fmt.Println(tt.Stop(), t2.C == null, tt.Value.C == null);
            var sc = bufio.NewScanner(strings.NewReader("a b"));
            sc.Split(bufio.ScanWords);
            while (sc.Scan())
            {
                fmt.Print(sc.Text(), (GoString)";");
            }
            fmt.Println();
            r.Value = strings.NewReader("replaced").Value;
            fmt.Println(r.Len());
            var once = new Ptr<Struct3>();
            await once.Value.Once.DoAsync(() => once.Value.l.PushBack(once, 1L));
            fmt.Println(once.Value.l.Len());
            var el = Ptr.New(new list.Element { Value = 1L });
            var pel = Ptr.At(el, ref el.Value.Value);
            pel.Value = (GoString)"set";
            var result = el.Next();
            fmt.Println(el.Value.Value, result == null);
            for (var e1 = zl.Value.Front(); e1 != null; e1 = e1.Next())
            {
                if (equal(e1.Value.Value, 2L))
                {
                    var eNow = e1;
                    frame.Defer(() => zl.Value.Remove(eNow));
                }
                e1.Value.Value = assert<long>(e1.Value.Value) * 10;
            }
            for (var e1 = zl.Value.Back(); e1 != null; e1 = e1.Prev())
            {
                fmt.Print(e1.Value.Value, (GoString)" ");
            }
            var (result1, result2) = swap(new list.List(), list.New().Value);
            fmt.Println(result1, result2);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    internal static (long, long) swap(list.List a, list.List b)
    {
        var aPtr = Ptr.New(a);
        (aPtr.Value, b) = (b, aPtr.Value);
        aPtr.PushBack(1L);
        return (aPtr.Value.Len(), b.Len());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class StackPtr : MethodPtr<Stack>, pushFronter
{
    public StackPtr()
    {
    }

    public StackPtr(Stack value) : base(value)
    {
    }

    public long Len() => this.Value.List.Len();

    public Ptr<list.Element> PushFront(object arg1) => Ptr.Field<Stack, list.List>(this, static (ref Stack s) => ref s.List).PushFront(arg1);
}

internal sealed class PStackPtr : MethodPtr<PStack>, pushFronter
{
    public PStackPtr()
    {
    }

    public PStackPtr(PStack value) : base(value)
    {
    }

    public long Len() => this.Value.List.Len();

    public Ptr<list.Element> PushFront(object arg1) => this.Value.List.PushFront(arg1);
}

internal sealed class filePtr : MethodPtr<@file>, io.ReadSeekCloser, io.ReadSeeker, io.ReadWriteCloser, io.ReadWriteSeeker, io.ReadWriter, io.ReaderAt, io.StringWriter, io.WriteCloser, io.WriteSeeker, io.WriterAt, fs.File
{
    public filePtr()
    {
    }

    public filePtr(@file value) : base(value)
    {
    }

    public error Close() => this.Value.Close();

    public (long, error) Read(Slice<byte> p) => this.Value.File.Read(p);

    public (long, error) Seek(long offset, long whence) => this.Value.File.Seek(offset, whence);

    public (long, error) Write(Slice<byte> p) => this.Value.File.Write(p);

    public (long, error) ReadAt(Slice<byte> p, long off) => this.Value.File.ReadAt(p, off);

    public (long, error) WriteString(GoString s) => this.Value.File.WriteString(s);

    public (long, error) WriteAt(Slice<byte> p, long off) => this.Value.File.WriteAt(p, off);

    public (fs.FileInfo, error) Stat() => this.Value.File.Stat();
}

internal sealed class rwPtr : MethodPtr<rw>, io.ByteScanner, io.ByteWriter, io.ReadWriter, io.ReaderFrom, io.RuneScanner, io.StringWriter, io.WriterTo
{
    public rwPtr()
    {
    }

    public rwPtr(rw value) : base(value)
    {
    }

    public (byte, error) ReadByte() => this.Value.Reader.ReadByte();

    public error UnreadByte() => this.Value.Reader.UnreadByte();

    public error WriteByte(byte c) => this.Value.Writer.WriteByte(c);

    public (long, error) Read(Slice<byte> p) => this.Value.Reader.Read(p);

    public (long, error) Write(Slice<byte> p) => this.Value.Writer.Write(p);

    public (long, error) ReadFrom(io.Reader r) => this.Value.Writer.ReadFrom(r);

    public (int, long, error) ReadRune() => this.Value.Reader.ReadRune();

    public error UnreadRune() => this.Value.Reader.UnreadRune();

    public (long, error) WriteString(GoString s) => this.Value.Writer.WriteString(s);

    public (long, error) WriteTo(io.Writer w) => this.Value.Reader.WriteTo(w);
}

internal sealed class connPtr : MethodPtr<conn>, io.ByteScanner, io.ByteWriter, io.ReadWriter, io.ReaderFrom, io.RuneScanner, io.StringWriter, io.WriterTo
{
    public connPtr()
    {
    }

    public connPtr(conn value) : base(value)
    {
    }

    public (byte, error) ReadByte() => this.Value.ReadWriter.Value.Reader.ReadByte();

    public error UnreadByte() => this.Value.ReadWriter.Value.Reader.UnreadByte();

    public error WriteByte(byte c) => this.Value.ReadWriter.Value.Writer.WriteByte(c);

    public (long, error) Read(Slice<byte> p) => this.Value.ReadWriter.Value.Reader.Read(p);

    public (long, error) Write(Slice<byte> p) => this.Value.ReadWriter.Value.Writer.Write(p);

    public (long, error) ReadFrom(io.Reader r) => this.Value.ReadWriter.Value.Writer.ReadFrom(r);

    public (int, long, error) ReadRune() => this.Value.ReadWriter.Value.Reader.ReadRune();

    public error UnreadRune() => this.Value.ReadWriter.Value.Reader.UnreadRune();

    public (long, error) WriteString(GoString s) => this.Value.ReadWriter.Value.Writer.WriteString(s);

    public (long, error) WriteTo(io.Writer w) => this.Value.ReadWriter.Value.Reader.WriteTo(w);
}

internal sealed class timedPtr : MethodPtr<timed>, fmt.GoStringer, fmt.Stringer, Locker
{
    public timedPtr()
    {
    }

    public timedPtr(timed value) : base(value)
    {
    }

    public GoString GoString() => this.Value.Time.GoString();

    public GoString String() => this.Value.Time.String();

    public void Lock() => this.Value.Mutex.Lock();

    public void Unlock() => this.Value.Mutex.Unlock();
}

internal sealed class errWrapPtr : MethodPtr<errWrap>, error, errors.unwrapper
{
    public errWrapPtr()
    {
    }

    public errWrapPtr(errWrap value) : base(value)
    {
    }

    public GoString Error() => this.Value.NumError.Error();

    public error Unwrap() => this.Value.NumError.Unwrap();
}

[GoType("struct { s string; i int64; prevRune int }")]
internal struct Struct
{
    public GoString s;
    [GoType("int64")]
    public long i;
    public long prevRune;
}

[GoType("struct { Func string; Num string; Err error }")]
internal struct Struct1
{
    public GoString Func;
    public GoString Num;
    public error Err;
}

[GoType("struct { a strings.Builder; b strings.Builder }")]
internal struct Struct2
{
    public strings.Builder a;
    public strings.Builder b;
}

[GoType("struct { sync.Once; l list.List }")]
internal struct Struct3
{
    [Embedded]
    public Once Once;
    public list.List l;
}
