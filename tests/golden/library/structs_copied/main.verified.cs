// Structs of the libraries are values: copied, compared, keys of maps, in interfaces, zero.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.outer")]
internal struct outer
{
    public strings.Reader rd;
    public list.List l;
    public strconv.NumError n;
    public Ptr<bufio.Writer> w;
}

internal static partial class Program
{
    internal static void change(outer o)
    {
        var oPtr = new Ptr<outer>(o);
        oPtr.Value.n.Func = "changed";
        oPtr.Value.rd.ReadByte();
        oPtr.Value.l.PushBack(oPtr, 1L);
    }

    internal static long byValue(io.LimitedReader lr)
    {
        lr.N = 0;
        return lr.N;
    }

    internal static async GoTask main()
    {
        // Copies.
        var a = Ptr.New(strings.NewReader("hello").Value);
        var b = a.Value;
        b.ReadByte();
        b.ReadByte();
        fmt.Println(a.Value.Len(), b.Len());
        var o = new outer { rd = a.Value };
        change(o);
        var o2 = o;
        o2.n.Num = "7";
        fmt.Println(o.n.Func == ""u8, o.rd.Len(), o.l.Len(), o.n.Num, o2.n.Num);
        var lr = Ptr.New(new io.LimitedReader { R = (io.Reader)a, N = 3 });
        fmt.Println((int64)byValue(lr.Value), (int64)lr.Value.N);
        var arr = new Array2<io.LimitedReader>(new io.LimitedReader { N = 1 }, new io.LimitedReader { N = 2 });
        var brr = arr;
        brr[0].N = 9;
        fmt.Println((int64)arr[0].N, (int64)brr[0].N);
        var sl = new Slice<strconv.NumError>([new strconv.NumError { Func = "a" }]);
        var x = sl[0];
        x.Func = "b";
        fmt.Println(sl[0].Func, x.Func);
        foreach (var vItem in sl.View())
        {
            var v = vItem;
            v.Func = "c";
        }
        fmt.Println(sl[0].Func);
        var ps = Ptr.Element(sl, 0);
        ps.Value.Func = "d";
        fmt.Println(sl[0].Func, ps.Value.Equals(sl[0]));
        var m = new Map<GoString, strconv.NumError> { ["k"] = new strconv.NumError { Func = "m" } };
        var v1 = m["k"];
        v1.Func = "n";
        fmt.Println(m["k"].Func, m["none"].Func == ""u8);
        var ch = new Chan<io.LimitedReader>(1);
        await ch.SendAsync(lr.Value);
        lr.Value.N = 100;
        var got = await ch.ReceiveAsync();
        fmt.Println((int64)got.N, (int64)lr.Value.N);
        var rc = randv2.NewPCG(1, 2).Value;
        var rd = rc;
        fmt.Println(rc.Uint64() == rd.Uint64(), rc.Equals(rd));
        rc.Uint64();
        fmt.Println(rc.Equals(rd));
        var r1 = rand.New(rand.NewSource(1));
        var r2 = r1.Value;
        fmt.Println(r1.Intn(100), r2.Intn(100));
        var bb = new bytes.Buffer();
        bb.WriteString("abc");
        var bc = bb;
        bc.WriteString("d");
        fmt.Println(bb.String(), bc.String());
        var cc = randv2.NewChaCha8(new Array32<byte> { [0] = 1 });
        var cd = cc.Value.Copy();
        fmt.Println(cc.Uint64() == cd.Uint64());
        object f = lr.Value;
        lr.Value.N = 5;
        fmt.Println((int64)assert<io.LimitedReader>(f).N);
        // comparisons
        fmt.Println(lr.Value.Equals(new io.LimitedReader { R = (io.Reader)a, N = 5 }), !lr.Value.Equals(got));
        var e1 = new list.Element { Value = 1L };
        var e2 = new list.Element { Value = 1L };
        fmt.Println(e1.Equals(e2), equal((object)e1, (object)e2));
        e2.Value = (GoString)"1";
        fmt.Println(e1.Equals(e2));
        fmt.Println(new fs.PathError { Op = "a" }.Equals(new fs.PathError { Op = "a" }), equal((object)new fs.PathError { Op = "a" }, (object)new fs.PathError { Op = "b" }));
        var p1 = Ptr.New<strconv.NumError>();
        var p2 = Ptr.New<strconv.NumError>();
        fmt.Println(p1 == p2, p1.Value.Equals(p2.Value), p1 == p1);
        fmt.Println(new ring.Ring().Equals(new ring.Ring()), new list.List().Equals(new list.List()), new time.ParseError().Equals(new time.ParseError { Layout = "x" }));
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println(equal((object)new bytes.Buffer(), (object)new bytes.Buffer()));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println(new list.Element { Value = new Slice<long>([1]) }.Equals(new list.Element { Value = new Slice<long>([1]) }));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        // keys
        var km = new Map<io.LimitedReader, GoString>();
        km[lr.Value] = "first";
        lr.Value.N--;
        km[lr.Value] = "second";
        lr.Value.N++;
        fmt.Println(km.Length, km[lr.Value]);
        var ka = new Map<object, long>();
        ka[new strconv.NumError { Func = "x" }]++;
        ka[new strconv.NumError { Func = "x" }]++;
        ka[lr]++;
        ka[lr]++;
        ka[new list.Element { Value = 2L }]++;
        ka[new list.Element { Value = 2L }]++;
        fmt.Println(ka.Length, ka[new strconv.NumError { Func = "x" }], ka[lr]);
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                ka[new bytes.Buffer()]++;
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var kp = new Map<Ptr<list.Element>, long>();
        var l = list.New();
        kp[l.PushBack(1L)]++;
        kp[l.Front()]++;
        fmt.Println(kp.Length, kp[l.Back()]);
        var kl = new Map<Struct, bool>();
        kl[new Struct { n = 3 }] = true;
        fmt.Println(kl.Length);
        // in any
        foreach (var v in new Slice<object>([lr.Value, lr, l.Value, l, new strconv.NumError(), new fs.PathError(), new time.ParseError(), new log.Logger(), new bufio.Scanner(), new time.Timer()]).View())
        {
            switch (v)
            {
                case io.LimitedReader t:
                    t.N = 77;
                    fmt.Println((GoString)"LimitedReader", (int64)t.N);
                    break;
                case Ptr<io.LimitedReader> { Self: var t }:
                    fmt.Println((GoString)"*LimitedReader", (int64)t.Value.N);
                    break;
                case list.List t:
                    fmt.Println((GoString)"List", t.Len());
                    break;
                case Ptr<list.List> { Self: var t }:
                    fmt.Println((GoString)"*List", t.Len());
                    break;
                case { } tValue when isType<error>(tValue, out var t):
                    fmt.Println((GoString)"error", t);
                    break;
                case strconv.NumError:
                case fs.PathError:
                    {
                        var t = v;
                        fmt.Printf("%T\n", t);
                    }
                    break;
                default:
                    {
                        var t = v;
                        fmt.Printf("other %T\n", t);
                    }
                    break;
            }
            var (_, isReader) = assertOk<io.Reader>(v);
            var (_, isErr) = assertOk<error>(v);
            fmt.Println(isReader, isErr);
        }
        // assigning through pointers
        var q = l;
        q.Value = new list.List();
        fmt.Println(l.Len(), l.Front() == null);
        l.PushBack((GoString)"again");
        var l2 = l.Value;
        var arg = l2.Len();
        var result = l2.Front();
        var result1 = l2.Front();
        var result2 = l.Front();
        fmt.Println(arg, result.Value.Value, result1 == result2);
        l.PushBack((GoString)"more");
        fmt.Println(l.Len(), l2.Len());
        fmt.Println(l2.Remove(l.Back()), l.Len());
        var lg = Ptr.New<log.Logger>();
        lg.Value.SetOutput(os.Stdout);
        lg.Value.SetPrefix("zero: ");
        lg.Value.Println((GoString)"ready");
        var lp = lg;
        lp.SetFlags(log.Lmsgprefix);
        lg.Value.Print((GoString)"flags");
        var tm = new time.Timer();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                tm.Stop();
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var sc = new bufio.Scanner();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println(sc.Scan(), sc.Text());
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var rw = new bufio.ReadWriter();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                rw.Reader.ReadByte();
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var zr = new strings.Reader();
        var (_, err) = zr.ReadByte();
        fmt.Println(err);
        zr.Reset("now");
        fmt.Println(zr.Len());
        var np = Ptr.New<strconv.NumError>();
        np.Value.Err = strconv.ErrSyntax;
        fmt.Println(np.ToInterface());
        (_, err) = strconv.Atoi("x");
        var ne = Ptr.New(assert<Ptr<strconv.NumError>>(err, iface: "error").Value);
        ne.Value.Num = "mine";
        fmt.Println(err, ne);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

[GoType("struct { e list.Element; n int }")]
internal struct Struct : IEquatable<Struct>
{
    public list.Element e;
    public long n;

    public readonly bool Equals(Struct other) => this.e.Equals(other.e) && this.n == other.n;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.e, this.n);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
