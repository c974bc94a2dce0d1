// Methods of the libraries' types called through nil pointers: what some answer, and how others fail.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask @try(GoString name, Func<GoTask> f)
    {
        var frame = new DeferScope();
        try
        {
            await f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                fmt.Println(name, (GoString)"panics:", r);
                var re = new Ptr<IRuntimeError>();
                var (e, ok) = assertOk<error>(r);
                if (ok)
                {
                    fmt.Println(errors.As(e, re));
                }
            }
        }, ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        Ptr<os.File> f = null;
        fmt.Println(f.Close());
        await @try("name", async () => fmt.Println(f.Name()));
        await @try("fd", async () => fmt.Println(f.Fd()));
        var (_, err) = f.Read(default(Slice<byte>));
        fmt.Println(err);
        (_, err) = f.Write((Slice<byte>)(GoString)"x");
        fmt.Println(err);
        (_, err) = f.WriteString("x");
        fmt.Println(err);
        (_, err) = f.Seek(0, 0);
        fmt.Println(err);
        (_, err) = f.Stat();
        fmt.Println(err);
        fmt.Println(f.Sync(), f.Truncate(1));
        (_, err) = f.ReadAt(default(Slice<byte>), 0);
        fmt.Println(err, errors.Is(err, fs.ErrInvalid));
        io.Closer c = (io.Closer)f.ToInterface();
        fmt.Println(c.Close(), c == null, c != null);
        io.Writer w = (io.Writer)f.ToInterface();
        (_, err) = fmt.Fprintln(w, (GoString)"x");
        fmt.Println(err);
        var frame = new DeferScope();
        try
        {
            try
            {
                Func<error> g = f.Close;
                fmt.Println(g());
                Func<Ptr<os.File>, error> h = (Ptr<os.File> receiver) => receiver.Close();
                fmt.Println(h(null));
                Ptr<bytes.Buffer> bb = null;
                fmt.Println(bytes.Buffer.String(bb));
                await @try("bb.Len", async () => fmt.Println(bb.Value.Len()));
                await @try("bb.Write", async () => bb.Value.WriteByte(1));
                fmt.Println(fmt.Sprint(bb.ToInterface()), fmt.Sprintf("%v %s", bb.ToInterface(), bb.ToInterface()));
                Ptr<time.Location> loc = null;
                fmt.Println(loc.String(), loc.ToInterface());
                fmt.Println(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC).Location().String());
                await @try("in", async () => time.Now().In(loc));
                Ptr<list.List> l = null;
                await @try("len", async () => l.Len());
                await @try("front", async () => l.Front());
                await @try("pushback", async () => l.PushBack(1L));
                Ptr<list.Element> e = null;
                await @try("next", async () => e.Next());
                await @try("value", async () => fmt.Println(e.Value.Value));
                Ptr<ring.Ring> r = null;
                fmt.Println(r.Len());
                r.Do((object unused) => fmt.Println((GoString)"never"));
                await @try("ring next", async () => fmt.Println(r.Next().ToInterface()));
                await @try("ring unlink", async () => fmt.Println(r.Unlink(0).ToInterface()));
                Ptr<strings.Reader> sr = null;
                await @try("sr", async () => sr.Len());
                await @try("sr read", async () => sr.ReadByte());
                io.Reader rr = (io.Reader)sr.ToInterface();
                await @try("sr iface", async () => rr.Read(default(Slice<byte>)));
                Ptr<strconv.NumError> ne = null;
                await @try("ne", async () => fmt.Println(ne.Value.Error()));
                fmt.Printf("%v %+v\n", ne.ToInterface(), ne.ToInterface());
                error er = (error)ne.ToInterface();
                fmt.Println(er == null, er);
                Ptr<fs.PathError> pe = null;
                fmt.Println(pe.ToInterface());
                await @try("timeout", async () => pe.Value.Timeout());
                Ptr<time.ParseError> tp = null;
                fmt.Println(tp.ToInterface());
                Ptr<time.Timer> tm = null;
                await @try("timer stop", async () => tm.Stop());
                await @try("timer reset", async () => tm.Reset(1));
                await @try("timer c", async () => await tm.Value.C.ReceiveAsync());
                Ptr<time.Ticker> tk = null;
                await @try("ticker", async () => tk.Stop());
                Ptr<bufio.Reader> br = null;
                await @try("br", async () => br.ReadByte());
                await @try("br2", async () => br.Buffered());
                Ptr<bufio.Writer> bw = null;
                await @try("bw", async () => bw.Flush());
                Ptr<bufio.Scanner> sc = null;
                await @try("sc", async () => sc.Scan());
                await @try("sc", async () => sc.Err());
                Ptr<log.Logger> lg = null;
                await @try("lg", async () => lg.Println((GoString)"x"));
                await @try("lg prefix", async () => lg.Prefix());
                Ptr<io.LimitedReader> lr = null;
                await @try("lr", async () => lr.Value.Read(default(Slice<byte>)));
                await @try("lr", async () => fmt.Println((int64)lr.Value.N));
                Ptr<io.SectionReader> sec = null;
                await @try("sec", async () => sec.Value.Size());
                Ptr<rand.Rand> rn = null;
                await @try("rand", async () => rn.Int());
                Ptr<Mutex> mu = null;
                await @try("mu", async () => await mu.Value.LockAsync());
                Ptr<WaitGroup> wg = null;
                await @try("wg", async () => await wg.Value.WaitAsync());
                Ptr<strings.Replacer> rp = null;
                await @try("rp", async () => rp.Replace("x"));
                Ptr<time.Time> t = null;
                await @try("time", async () => t.Value.Unix());
                fmt.Println(t.ToInterface());
                Ptr<strings.Builder> sb = null;
                await @try("sb", async () => fmt.Println(sb.Value.Len()));
                await @try("sb", async () => fmt.Println(sb.Value.String()));
                await @try("sbw", async () => sb.Value.WriteString("x"));
                Ptr<io.PipeReader> pr = null;
                await @try("pr", async () => pr.Close());
                Ptr<runtime.Frames> fr = null;
                await @try("frames", async () => fr.Next());
                Ptr<runtime.Func> fn = null;
                fmt.Println(fn.Name());
                object a = f.ToInterface();
                var (_, ok) = assertOk<Ptr<os.File>>(a);
                fmt.Println(ok, a == null, equal(a, ((Ptr<os.File>)null).ToInterface()), equal(a, (object)bb.ToInterface()));
                fmt.Printf("%v %+v %#v %T %p\n", f.ToInterface(), l.ToInterface(), e.ToInterface(), sr.ToInterface(), bb.ToInterface());
                fmt.Println(f == null, l == null);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static f => f.Close(), f);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static f => fmt.Println((GoString)"deferred", f.Close()), f);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
