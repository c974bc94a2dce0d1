using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Deferred and started calls of library functions and methods, with results thrown away.
[GoType("main.closing")]
[MethodPtr(typeof(closingPtr))]
internal struct closing : io.Closer, IEquatable<closing>
{
    public GoString name;

    public error Close()
    {
        fmt.Println((GoString)"close", this.name);
        return errors.New("ignored");
    }

    public readonly bool Equals(closing other) => this.name == other.name;

    public override readonly bool Equals(object obj) => obj is closing other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.name);

    public static bool operator ==(closing a, closing b) => a.Equals(b);

    public static bool operator !=(closing a, closing b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        ((Action)(() =>
        {
            var frame = new DeferFrame();
            try
            {
                io.Closer c = new closing { name = "a" };
                Func<error> method = c.Close;
                frame.DeferCall(method, () => method());
                var receiver = new closing { name = "b" };
                frame.Defer(() => receiver.Close());
                frame.Defer(() => strings.ToUpper("thrown away"));
                io.Writer StdoutNow = os.Stdout;
                frame.Defer(() => fmt.Fprintln(StdoutNow, (GoString)"fprintln", 1L, 2.5));
                io.Writer StdoutNow1 = os.Stdout;
                frame.Defer(() => fmt.Fprintf(StdoutNow1, "%s %d\n", (GoString)"fprintf", 3L));
                frame.Defer(() => fmt.Print((GoString)"print", 1L, 2L, (GoString)"\n"));
                frame.Defer(() => time.Now());
                frame.Defer(() => errors.New("unused"));
                var b = new strings.Builder();
                frame.Defer(() => b.Reset());
                frame.Defer(() => b.WriteByte((byte)'x'));
                var n = new AtomicInt64();
                frame.Defer(() => n.Add(3));
                frame.Defer(() => fmt.Println((int64)n.Load(), b.Len()));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        }))();
        var once = new Once();
        ((Action)(() =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => once.Do(() => fmt.Println((GoString)"once")));
                frame.Defer(() => once.Do(() => fmt.Println((GoString)"first once")));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run();
        }))();
        var mu = Ptr.New<Mutex>();
        ((Action)(() =>
        {
            mu.Value.Lock();
            try
            {
                var frame = new DeferScope();
                try
                {
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static mu => mu.Value.TryLock(), mu);
                frame.End();
            }
            finally
            {
                mu.Value.Unlock();
            }
        }))();
        fmt.Println(mu.Value.TryLock());
        var m = new SyncMap();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                try
                {
                    try
                    {
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.Run(static (ref m) => m.Delete((GoString)"k"), ref m);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static (ref m) => m.LoadOrStore((GoString)"k", 2L), ref m);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref m) => m.Store((GoString)"k", 1L), ref m);
            frame.End();
        }))();
        var (@value, ok) = m.Load((GoString)"k");
        fmt.Println(@value, ok);
        ((Action)(() =>
        {
            var receiver = os.Stdout;
            var frame = new DeferScope();
            try
            {
                var receiver1 = os.Stdout;
                try
                {
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static receiver1 => receiver1.Write((Slice<byte>)(GoString)"bytes\n"), receiver1);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver => receiver.WriteString("written\n"), receiver);
            frame.End();
        }))();
        var wg = new WaitGroup();
        wg.Add(2);
        Go.Run(() => wg.Done());
        Go.Run(() => wg.Add(-1));
        await wg.WaitAsync();
        var n1 = new AtomicInt32();
        var done = new Chan<bool>(0);
        Go.Run(() =>
        {
            try
            {
                var frame = new DeferScope();
                try
                {
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static (ref n1) => n1.Store(9), ref n1);
                frame.End();
            }
            finally
            {
                done.Close();
            }
        });
        await done.ReceiveAsync();
        fmt.Println(n1.Load());
        var cond = sync.NewCond((Locker)mu);
        Go.Run(() =>
        {
            mu.Value.Lock();
            try
            {
                var frame = new DeferScope();
                try
                {
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.Run(static cond => cond.Value.Broadcast(), cond);
                frame.End();
            }
            finally
            {
                mu.Value.Unlock();
            }
        });
        mu.Value.Unlock();
        await mu.Value.LockAsync();
        mu.Value.Unlock();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                var t = time.NewTimer(time.Hour);
                frame.Defer(() => t.Stop());
                frame.Defer(() => t.Reset(time.Hour));
                frame.Defer(async () => await time.SleepAsync(time.Microsecond));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        }))();
        fmt.Println((GoString)"end");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class closingPtr : MethodPtr<closing>, io.Closer
{
    public closingPtr()
    {
    }

    public closingPtr(closing value) : base(value)
    {
    }

    public error Close() => Receiver("Close").Close();
}
