using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Library types behind nil pointers.
[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S : fmt.Stringer
{
    public long n;

    public GoString String()
    {
        return "S";
    }
}

[GoType("main.Locker")]
internal struct Locker
{
    public Ptr<Mutex> mu;
    public Ptr<WaitGroup> wg;
}

internal static partial class Program
{
    internal static (Ptr<os.File>, error) open(GoString name)
    {
        return os.Open(name);
    }

    internal static void @try(GoString name, Action fn)
    {
        var frame = new DeferScope();
        try
        {
            fn();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println((GoString)"|", name, frame.Recover()), ref name);
        frame.End();
    }

    internal static void main()
    {
        Ptr<bytes.Buffer> buf = null;
        fmt.Println(bytes.Buffer.String(buf));
        Func<GoString> h = () => bytes.Buffer.String(buf);
        fmt.Println(h());
        fmt.Stringer st = (fmt.Stringer)buf.ToInterface();
        fmt.Println(st.String());
        var b = bytes.NewBufferString("abc");
        fmt.Println(bytes.Buffer.String(b), bytes.Buffer.String((Ptr<bytes.Buffer>)null));
        Ptr<time.Location> loc = null;
        fmt.Println(loc.String(), time.UTC.String(), time.UTC.ToInterface());
        var receiver = time.UTC;
        Func<GoString> k = () => receiver.String();
        fmt.Println(k());
        var (f, err) = open("/nope");
        var frame = new DeferScope();
        try
        {
            fmt.Println(f == null, f != null, err, f.Fd() == (nuint)unchecked((nuint)18446744073709551615UL));
            var files = new Map<Ptr<os.File>, long> { [os.Stdin] = 1, [null] = 3 };
            fmt.Println(files.Length, files[os.Stdin]);
            object a = f.ToInterface();
            var (_, isFile) = assertOk<Ptr<os.File>>(a);
            fmt.Println(isFile, assert<Ptr<os.File>>(a) == null);
            var l = new Locker();
            @try("lock", () => l.mu.Value.Lock());
            @try("unlock", () =>
            {
                var receiver1 = l.mu;
                var frame1 = new DeferScope();
                try
                {
                    throw panic((GoString)"first");
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run(static receiver1 => receiver1.Value.Unlock(), receiver1);
                frame1.End();
            });
            @try("done", () =>
            {
                var receiver1 = l.wg;
                var frame1 = new DeferScope();
                try
                {
                    throw panic((GoString)"first");
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.Run(static receiver1 => receiver1.Value.Done(), receiver1);
                frame1.End();
            });
            @try("name", () => fmt.Println(f.Name()));
            Ptr<S> s = null;
            fmt.Stringer g = (fmt.Stringer)s.ToInterface();
            @try("known", () => assert<Ptr<S>>(g, iface: "fmt.Stringer").Value.String());
            @try("conversion", () => s.Value.String());
            @try("expression", () => ((fmt.Stringer)s.ToInterface()).String());
            var i = (fmt.Stringer)(fmt.Stringer)s.ToInterface();
            @try("defined", () => fmt.Println(assert<Ptr<S>>(i, iface: "fmt.Stringer").Value.String()));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static f => f.Close(), f);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class SPtr : MethodPtr<S>, fmt.Stringer
{
    public SPtr()
    {
    }

    public SPtr(S value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}
