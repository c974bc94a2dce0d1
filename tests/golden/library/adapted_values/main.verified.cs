using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Sink")]
internal interface Sink
{
    (long, error) Write(Slice<byte> p);
}

[GoType("main.NamedSink")]
internal interface NamedSink : Sink
{
    GoString String();
}

[GoType("main.lener")]
internal interface lener
{
    long Len();
}

[GoType("main.holder")]
internal struct holder : IEquatable<holder>
{
    public Sink s;
    public long n;

    public readonly bool Equals(holder other) => equal(this.s, other.s) && this.n == other.n;

    public override readonly bool Equals(object obj) => obj is holder other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<Sink>.Hash(this.s), this.n);

    public static bool operator ==(holder a, holder b) => a.Equals(b);

    public static bool operator !=(holder a, holder b) => !a.Equals(b);
}

[GoType("main.own")]
[MethodPtr(typeof(ownPtr))]
internal struct own
{
    public Slice<byte> b;

    public (long, error) Write(Slice<byte> p)
    {
        this.b = appendSlice(this.b, p);
        return (p.Length, null);
    }
}

[GoType("main.coder")]
internal interface coder
{
    long Code();
}

[GoType("main.timeouter")]
internal interface timeouter : error
{
    bool Timeout();
}

internal static partial class Program
{
    internal static GoString describe(object v)
    {
        switch (v)
        {
            case { } xValue when isType<NamedSink>(xValue, out var x):
                return "named " + x.String();
            case { } matchValue when isType<Sink>(matchValue, out _):
                return "sink";
            case { } xValue when isType<lener>(xValue, out var x):
                return fmt.Sprint((GoString)"len ", x.Len());
            case null:
                return "nil";
            default:
                {
                    var x = v;
                    return fmt.Sprintf("%T", x);
                }
        }
    }

    internal static async GoTask main()
    {
        var b = Ptr.New<bytes.Buffer>();
        Sink s = new SinkOfBufferPtr(b);
        s.Write((Slice<byte>)(GoString)"abc");
        fmt.Printf("%T %v\n", LibraryAdapter.Unwrap(s), equal(s, (Sink)new SinkOfBufferPtr(b)));
        Slice<Sink> sinks = default;
        sinks = append(sinks, new SinkOfBufferPtr(b), new SinkOfFilePtr(os.Stdout), (Sink)new ownPtr(), new SinkOfBuilderPtr(Ptr.New<strings.Builder>()), LibraryAdapter.To<Sink>(io.Discard));
        foreach (var k in sinks.View())
        {
            fmt.Fprintf(LibraryAdapter.To<io.Writer>(k), "x%d\n", 1L);
            fmt.Printf("%T\n", LibraryAdapter.Unwrap(k));
        }
        var m = new Map<Sink, long> { [new SinkOfBufferPtr(b)] = 1, [new SinkOfFilePtr(os.Stdout)] = 2 };
        m[new SinkOfBufferPtr(b)]++;
        fmt.Println(m[new SinkOfBufferPtr(b)], m[new SinkOfFilePtr(os.Stdout)], m.Length);
        var h = new holder { s = new SinkOfBufferPtr(b), n = 1 };
        var h2 = new holder { s = new SinkOfBufferPtr(b), n = 1 };
        fmt.Println(h == h2, equal(h.s, s));
        var (_, ok) = assertOk<Ptr<bytes.Buffer>>(s);
        fmt.Println(ok);
        {
            var (n, ok1) = assertOk<NamedSink>(s);
            if (ok1)
            {
                fmt.Println((GoString)"named", n.String() == b.Value.String());
            }
        }
        {
            var (w, ok1) = assertOk<io.Writer>(s);
            if (ok1)
            {
                fmt.Fprintln(w, (GoString)"to w");
            }
        }
        object a = LibraryAdapter.Unwrap(s);
        fmt.Println(describe(a), describe(new sort.StringSlice(new Slice<GoString>(["a"]))), describe(time.Second), describe(null), describe(3L), describe(os.Stderr), describe(strings.NewReader("abc")));
        fmt.Println(equal(a, (object)b));
        {
            var (l, ok1) = assertOk<lener>(a);
            if (ok1)
            {
                fmt.Println((GoString)"len", l.Len() == b.Value.Len());
            }
        }
        Sink none = null;
        a = LibraryAdapter.Unwrap(none);
        fmt.Println(a == null, none == null);
        fmt.Println(io.MultiWriter(LibraryAdapter.To<io.Writer>(none)) != null);
        var (_, err) = os.Open("/nonexistent/x");
        var t = new Ptr<timeouter>();
        fmt.Println(errors.As(err, t), t.Value != null && !t.Value.Timeout());
        fmt.Println(equal(LibraryAdapter.To<error>(t.Value), err), t.Value.Error());
        error back = LibraryAdapter.To<error>(t.Value);
        fmt.Println(errors.Is(back, os.ErrNotExist));
        var mu = Ptr.New<Mutex>();
        Interface lk = new InterfaceOfMutexPtr(mu);
        lk.Lock();
        fmt.Println(mu.Value.TryLock(), lk.TryLock());
        lk.Unlock();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                _ = assert<coder>(a);
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
                a = LibraryAdapter.Unwrap(s);
                _ = assert<coder>(a);
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
                _ = assert<Ptr<own>>(s, iface: "main.Sink");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        fmt.Printf("%v\n", new Struct { S = time.Second, L = new lenerOfBufferPtr(b) });
        var ch = new Chan<Sink>(1);
        await ch.SendAsync(new SinkOfFilePtr(os.Stdout));
        fmt.Fprintln(LibraryAdapter.To<io.Writer>(await ch.ReceiveAsync()), (GoString)"done");
        Func<Sink> f = () => new SinkOfFilePtr(os.Stdout);
        io.WriteString(LibraryAdapter.To<io.Writer>(f()), "ws\n");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class ownPtr : MethodPtr<own>, io.Writer, Sink
{
    public ownPtr()
    {
    }

    public ownPtr(own value) : base(value)
    {
    }

    public (long, error) Write(Slice<byte> p) => this.Value.Write(p);
}

[GoType("struct { S fmt.Stringer; L main.lener }")]
internal struct Struct : IEquatable<Struct>
{
    public fmt.Stringer S;
    public lener L;

    public readonly bool Equals(Struct other) => equal(this.S, other.S) && equal(this.L, other.L);

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<fmt.Stringer>.Hash(this.S), GoEquality<lener>.Hash(this.L));

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("interface { Lock(); TryLock() bool; Unlock() }")]
internal interface Interface
{
    void Lock();

    void Unlock();

    bool TryLock();
}

internal sealed class SinkOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Value.Write(p);
}

internal sealed class SinkOfFilePtr(Ptr<os.File> value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class SinkOfBuilderPtr(Ptr<strings.Builder> value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Value.Write(p);
}

internal sealed class InterfaceOfMutexPtr(Ptr<Mutex> value) : LibraryAdapter(value), Interface
{
    public void Lock() => value.Value.Lock();

    public bool TryLock() => value.Value.TryLock();

    public void Unlock() => value.Value.Unlock();
}

internal sealed class lenerOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Value.Len();
}

internal sealed class NamedSinkOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), NamedSink
{
    public GoString String() => value.Value.String();

    public (long, error) Write(Slice<byte> p) => value.Value.Write(p);
}

internal sealed class NamedSinkOfBuilderPtr(Ptr<strings.Builder> value) : LibraryAdapter(value), NamedSink
{
    public GoString String() => value.Value.String();

    public (long, error) Write(Slice<byte> p) => value.Value.Write(p);
}

internal sealed class SinkOfState(fmt.State value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class SinkOfReadWriteCloser(io.ReadWriteCloser value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class SinkOfReadWriteSeeker(io.ReadWriteSeeker value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class SinkOfReadWriter(io.ReadWriter value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class SinkOfWriteCloser(io.WriteCloser value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class SinkOfWriteSeeker(io.WriteSeeker value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class SinkOfWriter(io.Writer value) : LibraryAdapter(value), Sink
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class lenerOfInterface(sort.Interface value) : LibraryAdapter(value), lener
{
    public long Len() => value.Len();
}

internal sealed class lenerOfReaderPtr(Ptr<bytes.Reader> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Len();
}

internal sealed class lenerOfBuilderPtr(Ptr<strings.Builder> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Value.Len();
}

internal sealed class lenerOfReaderPtr1(Ptr<strings.Reader> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Len();
}

internal sealed class timeouterOfPathErrorPtr(Ptr<fs.PathError> value) : LibraryAdapter(value), timeouter
{
    public GoString Error() => value.Value.Error();

    public bool Timeout() => value.Value.Timeout();
}

internal sealed class timeouterOfSyscallErrorPtr(Ptr<os.SyscallError> value) : LibraryAdapter(value), timeouter
{
    public GoString Error() => value.Value.Error();

    public bool Timeout() => value.Value.Timeout();
}

/// <summary>Library types that become values of the program's interfaces when their values are asked for them.</summary>
internal static class LibraryTypes
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Register()
    {
        LibraryAdapters<Sink>.Add(static (Ptr<bytes.Buffer> value) => new SinkOfBufferPtr(value));
        LibraryAdapters<Sink>.Add(static (Ptr<os.File> value) => new SinkOfFilePtr(value));
        LibraryAdapters<Sink>.Add(static (Ptr<strings.Builder> value) => new SinkOfBuilderPtr(value));
        LibraryAdapters<lener>.Add(static (Ptr<bytes.Buffer> value) => new lenerOfBufferPtr(value));
        LibraryAdapters<NamedSink>.Add(static (Ptr<bytes.Buffer> value) => new NamedSinkOfBufferPtr(value));
        LibraryAdapters<NamedSink>.Add(static (Ptr<strings.Builder> value) => new NamedSinkOfBuilderPtr(value));
        LibraryAdapters<Sink>.Add(static (fmt.State value) => new SinkOfState(value));
        LibraryAdapters<Sink>.Add(static (io.ReadWriteCloser value) => new SinkOfReadWriteCloser(value));
        LibraryAdapters<Sink>.Add(static (io.ReadWriteSeeker value) => new SinkOfReadWriteSeeker(value));
        LibraryAdapters<Sink>.Add(static (io.ReadWriter value) => new SinkOfReadWriter(value));
        LibraryAdapters<Sink>.Add(static (io.WriteCloser value) => new SinkOfWriteCloser(value));
        LibraryAdapters<Sink>.Add(static (io.WriteSeeker value) => new SinkOfWriteSeeker(value));
        LibraryAdapters<Sink>.Add(static (io.Writer value) => new SinkOfWriter(value));
        LibraryAdapters<lener>.Add(static (sort.Interface value) => new lenerOfInterface(value));
        LibraryAdapters<lener>.Add(static (Ptr<bytes.Reader> value) => new lenerOfReaderPtr(value));
        LibraryAdapters<lener>.Add(static (Ptr<strings.Builder> value) => new lenerOfBuilderPtr(value));
        LibraryAdapters<lener>.Add(static (Ptr<strings.Reader> value) => new lenerOfReaderPtr1(value));
        LibraryAdapters<timeouter>.Add(static (Ptr<fs.PathError> value) => new timeouterOfPathErrorPtr(value));
        LibraryAdapters<timeouter>.Add(static (Ptr<os.SyscallError> value) => new timeouterOfSyscallErrorPtr(value));
    }
}
