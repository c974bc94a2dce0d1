using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Methods of library types on nil pointers, and files that could not be opened.
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
            var (e, ok) = assertOk<error>(r);
            if (ok)
            {
                fmt.Println(name, (GoString)"panics:", e.Error());
            }
            else if (r != null)
            {
                fmt.Println(name, (GoString)"panics with", r);
            }
        }, ref name);
        frame.End();
    }

    internal static async GoTask main()
    {
        var (f, err) = os.Open("/nope");
        fmt.Println(f == null, err, errors.Is(err, fs.ErrNotExist), os.IsNotExist(err));
        fmt.Println(f.Close());
        (_, err) = f.Read(new Slice<byte>(1));
        fmt.Println(err);
        (_, err) = f.WriteString("x");
        fmt.Println(err, errors.Is(err, os.ErrInvalid));
        (_, err) = f.Stat();
        fmt.Println(err);
        (_, err) = f.Seek(0, 0);
        fmt.Println(err);
        io.Writer w = (io.Writer)f.ToInterface();
        (_, err) = w.Write((Slice<byte>)(GoString)"x");
        fmt.Println(err, w != null);
        (_, err) = fmt.Fprintln((io.Writer)f.ToInterface(), (GoString)"x");
        fmt.Println(err);
        (_, err) = io.ReadAll((io.Reader)f.ToInterface());
        fmt.Println(err);
        var sc = bufio.NewScanner((io.Reader)f.ToInterface());
        fmt.Println(sc.Scan(), sc.Err());
        var pe = new Ptr<Ptr<fs.PathError>>();
        (_, err) = os.ReadFile("/nope/none");
        fmt.Println(errors.As(err, pe), pe.Value.Value.Op, pe.Value.Value.Path, pe.Value.Value.Err, err);
        fmt.Println(os.WriteFile("/nope/none", default(Slice<byte>), 384));
        Ptr<bytes.Buffer> buf = null;
        await @try("buffer string", async () => fmt.Println(bytes.Buffer.String(buf)));
        await @try("buffer len", async () => fmt.Println(buf.Value.Len()));
        await @try("buffer write", async () => buf.Value.Write(default(Slice<byte>)));
        Ptr<strings.Builder> sb = null;
        await @try("builder string", async () => fmt.Println(sb.Value.String()));
        await @try("builder write", async () => sb.Value.WriteString("a"));
        Ptr<strings.Reader> rd = null;
        await @try("reader len", async () => fmt.Println(rd.Len()));
        Ptr<list.List> l = null;
        await @try("list len", async () => fmt.Println(l.Len()));
        Ptr<list.Element> el = null;
        await @try("element next", async () => fmt.Println(el.Next().ToInterface()));
        Ptr<Mutex> mu = null;
        await @try("mutex", async () => await mu.Value.LockAsync());
        Ptr<RWMutex> rw = null;
        await @try("rwmutex", async () => await rw.Value.RLockAsync());
        Ptr<WaitGroup> wg = null;
        await @try("waitgroup", async () => await wg.Value.WaitAsync());
        Ptr<Once> once = null;
        await @try("once", async () => await once.Value.DoAsync(() =>
        {
        }));
        Ptr<SyncMap> m = null;
        await @try("map", async () => m.Value.Load(1L));
        Ptr<AtomicInt64> n = null;
        await @try("atomic", async () => n.Value.Add(1));
        Ptr<time.Timer> t = null;
        await @try("timer", async () => t.Stop());
        Ptr<time.Time> tp = null;
        await @try("time", async () => fmt.Println(tp.Value.IsZero()));
        context.Context ctx = null;
        await @try("context", async () => ctx.Err());
        await @try("context value", async () => context.WithValue(ctx, 1L, 2L));
        io.Reader rdr = null;
        await @try("read", async () => rdr.Read(default(Slice<byte>)));
        await @try("copy", async () => io.Copy(io.Discard, rdr));
        Ptr<bufio.Reader> br = null;
        await @try("bufio", async () => br.ReadByte());
        error e = null;
        await @try("error", async () => fmt.Println(e.Error()));
        await @try("method value", async () =>
        {
            Func<GoTask> g = async () => await mu.Value.LockAsync();
            await g();
        });
        await @try("interface method value", async () =>
        {
            Func<Slice<byte>, (long, error)> g = rdr.Read;
            g(default(Slice<byte>));
        });
        Ptr<time.Location> loc = null;
        fmt.Println(loc.String());
        fmt.Println(errors.Unwrap(null), errors.Is(null, null), errors.Join((error)null, (error)null));
        Map<GoString, long> mm = default;
        fmt.Println(mm["a"], mm.Length);
        mm.Delete("a");
        foreach (var (_, _) in mm)
        {
        }
        Slice<long> s = default;
        fmt.Println(s.Slice(0, 0).Length, appendSlice(s, s).IsNil, s.Capacity);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
