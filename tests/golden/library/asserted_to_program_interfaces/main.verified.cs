using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

// Library values converted to, asserted to and switched on interfaces of the program, by value and by pointer.
[GoType("main.lener")]
internal interface lener
{
    long Len();
}

[GoType("main.locker")]
internal interface locker
{
    void Lock();

    void Unlock();
}

[GoType("main.shower")]
internal interface shower
{
    GoString String();
}

[GoType("main.writer")]
internal interface writer
{
    (long, error) Write(Slice<byte> p);
}

[GoType("main.reader")]
internal interface reader
{
    (long, error) Read(Slice<byte> arg1);
}

[GoType("main.resetter")]
internal interface resetter
{
    void Reset();
}

[GoType("main.unwrapper")]
internal interface unwrapper
{
    error Unwrap();
}

[GoType("main.timeouter")]
internal interface timeouter
{
    bool Timeout();
}

[GoType("main.adder")]
internal interface adder
{
    long Add(long arg1);
}

[GoType("main.waiter")]
internal interface waiter
{
    void Add(long arg1);

    void Done();

    void Wait();
}

[GoType("main.sorter")]
internal interface sorter
{
    void Sort();

    long Len();
}

[GoType("main.deadliner")]
internal interface deadliner
{
    error Err();
}

[GoType("main.flusher")]
internal interface flusher
{
    error Flush();
}

[GoType("main.seconds")]
internal interface seconds
{
    double Seconds();
}

[GoType("main.pusher")]
internal interface pusher
{
    Ptr<list.Element> PushBack(object v);
}

[GoType("main.both")]
internal interface both : writer, lener, shower
{
}

[GoType("main.impossible")]
internal interface impossible
{
    void Nothing();
}

[GoType("main.byter")]
internal interface byter
{
    error WriteByte(byte arg1);

    (long, error) WriteString(GoString arg1);
}

[GoType("main.wrap")]
[MethodPtr(typeof(wrapPtr))]
internal struct wrap : io.Writer, writer, IEquatable<wrap>
{
    [Embedded]
    public writer writer;

    public (long, error) Write(Slice<byte> p) => this.writer.Write(p);

    public readonly bool Equals(wrap other) => equal(this.writer, other.writer);

    public override readonly bool Equals(object obj) => obj is wrap other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<writer>.Hash(this.writer));

    public static bool operator ==(wrap a, wrap b) => a.Equals(b);

    public static bool operator !=(wrap a, wrap b) => !a.Equals(b);
}

[GoType("main.log")]
[MethodPtr(typeof(logPtr))]
internal struct log : resetter
{
    [Embedded]
    public resetter resetter;
    public long n;

    public void Reset() => this.resetter.Reset();
}

internal static partial class Program
{
    internal static void put(writer w)
    {
        w.Write((Slice<byte>)(GoString)"hi");
    }

    internal static GoString name(object v)
    {
        switch (v)
        {
            case { } matchValue when isType<impossible>(matchValue, out _):
                return "impossible";
            case { } xValue when isType<both>(xValue, out var x):
                return fmt.Sprint((GoString)"both ", x.Len());
            case { } matchValue when isType<flusher>(matchValue, out _):
                return "flusher";
            case { } matchValue when isType<waiter>(matchValue, out _):
                return "waiter";
            case { } matchValue when isType<locker>(matchValue, out _):
                return "locker";
            case { } xValue when isType<adder>(xValue, out var x):
                return fmt.Sprint((GoString)"adder ", (int64)x.Add(2));
            case { } xValue when isType<pusher>(xValue, out var x):
                return fmt.Sprint((GoString)"pusher ", x.PushBack(1L).Value.Value);
            case { } matchValue when isType<sorter>(matchValue, out _):
                return "sorter";
            case { } xValue when isType<seconds>(xValue, out var x):
                return fmt.Sprint((GoString)"seconds ", x.Seconds());
            case { } xValue when isType<unwrapper>(xValue, out var x):
                return fmt.Sprint((GoString)"unwrapper ", x.Unwrap());
            case { } xValue when isType<deadliner>(xValue, out var x):
                return fmt.Sprint((GoString)"deadliner ", x.Err());
            case { } xValue when isType<lener>(xValue, out var x):
                return fmt.Sprint((GoString)"lener ", x.Len());
            case { } xValue when isType<shower>(xValue, out var x):
                return "shower " + x.String();
            case { } matchValue when isType<reader>(matchValue, out _):
                return "reader";
            case { } xValue when isType<error>(xValue, out var x):
                return "error " + x.Error();
        }
        return "none";
    }

    internal static void main()
    {
        object a = strings.NewReader("x");
        var (l, ok) = assertOk<lener>(a);
        fmt.Println(ok, ok && l.Len() == 1);
        var err = fmt.Errorf("outer: %w", fs.ErrNotExist);
        (_, ok) = assertOk<errors.unwrapper>(err);
        fmt.Println(ok);
        a = bytes.NewBufferString("hi");
        fmt.Println((GoString)assert<IBytes>(a).Bytes());
        var to = new Ptr<timeouter>();
        fmt.Println(errors.As((error)(error)Ptr.New(new fs.PathError { Op = "open", Path = "p", Err = errors.New("e") }), to));
        var b = Ptr.New<bytes.Buffer>();
        put(new writerOfBufferPtr(b));
        put(new wrap { writer = new writerOfBufferPtr(b) });
        resetter r = new resetterOfBufferPtr(b);
        fmt.Println(b.Value.String(), b.Value.Len());
        new log { resetter = r, n = 1 }.resetter.Reset();
        fmt.Println(b.Value.Len());
        var sb = Ptr.New<strings.Builder>();
        byter by = new byterOfBuilderPtr(sb);
        by.WriteByte((byte)'a');
        by.WriteString("bc");
        fmt.Println(sb.Value.String(), assert<shower>(by, iface: "main.byter").String(), assert<lener>(by, iface: "main.byter").Len());
        var (ctx, cancel) = context.WithCancel(context.Background());
        cancel();
        var n = Ptr.New<AtomicInt64>();
        foreach (var v in new Slice<object>([
            b,
            b.Value,
            sb,
            bufio.NewWriter((io.Writer)b),
            bufio.NewReader((io.Reader)b),
            Ptr.New<WaitGroup>(),
            Ptr.New<Mutex>(),
            Ptr.New<RWMutex>(),
            n,
            list.New(),
            new sort.StringSlice(new Slice<GoString>(["b", "a"])),
            time.Second,
            2 * time.Minute,
            (time.Month)3,
            time.Sunday,
            ctx,
            err,
            errors.New("plain"),
            io.EOF,
            strings.NewReader("abc"),
            bytes.NewReader((Slice<byte>)(GoString)"ab"),
            Ptr.New(new strconv.NumError { Func = "f", Num = "n", Err = strconv.ErrSyntax }),
            os.ErrNotExist,
            (fs.FileMode)493,
            errors.Join(io.EOF),
            strings.NewReplacer("a", "b"),
            Ptr.New<time.Timer>(),
            5L,
            null,
            io.Discard,
            os.Stdout,
            context.Background(),
        ]).View())
        {
            fmt.Println(name(v));
        }
        Func<Slice<byte>, (long, error)> f = (Slice<byte> p) => b.Value.Write(p);
        f((Slice<byte>)(GoString)"bound");
        writer w = LibraryAdapter.To<writer>(io.MultiWriter((io.Writer)b, (io.Writer)sb));
        put(w);
        fmt.Println(b.Value.String(), sb.Value.String());
        var (_, isImpossible) = assertOk<impossible>(w);
        var (_, isString) = assertOk<io.StringWriter>(w);
        fmt.Println(isImpossible, isString);
        io.Writer iw = (io.Writer)b;
        writer back = LibraryAdapter.To<writer>(iw);
        fmt.Println(equal(back, (writer)new writerOfBufferPtr(b)), equal(iw, LibraryAdapter.To<io.Writer>(back)), equal(LibraryAdapter.Unwrap(back), (object)b));
        var m = new Map<object, long> { [LibraryAdapter.Unwrap((lener)new lenerOfBufferPtr(b))] = 1 };
        fmt.Println(m[LibraryAdapter.Unwrap((shower)new showerOfBufferPtr(b))], m[iw]);
        fmt.Printf("%T %T %T\n", LibraryAdapter.Unwrap(back), LibraryAdapter.Unwrap(l), LibraryAdapter.Unwrap(by));
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                _ = assert<impossible>(back, iface: "main.writer");
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
                _ = assert<writer>((object)time.Second);
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
                _ = assert<Ptr<strings.Builder>>((object)b);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var fs1 = new Slice<lener>([new lenerOfBufferPtr(b), new lenerOfBuilderPtr(sb), new lenerOfIntSlice(new sort.IntSlice(new Slice<long>([1, 2]))), new lenerOfListPtr(list.New())]);
        long t = 0;
        foreach (var x in fs1.View())
        {
            t += x.Len();
        }
        fmt.Println(t);
        Func<shower, GoString> sh = (shower receiver) => receiver.String();
        fmt.Println(sh(new showerOfDuration(time.Millisecond)), ((lener)new lenerOfBuilderPtr(sb)).Len());
        locker lk = new lockerOfMutexPtr(Ptr.New<Mutex>());
        lk.Lock();
        Go.Run(lk.Unlock);
        lk.Lock();
        Locker lk2 = LibraryAdapter.To<Locker>(lk);
        lk2.Unlock();
        fmt.Println(assert<ITryLock>(lk, iface: "main.locker").TryLock());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class wrapPtr : MethodPtr<wrap>, io.Writer, writer
{
    public wrapPtr()
    {
    }

    public wrapPtr(wrap value) : base(value)
    {
    }

    public (long, error) Write(Slice<byte> p) => this.Value.writer.Write(p);
}

internal sealed class logPtr : MethodPtr<log>, resetter
{
    public logPtr()
    {
    }

    public logPtr(log value) : base(value)
    {
    }

    public void Reset() => this.Value.resetter.Reset();
}

[GoType("interface { Bytes() []uint8 }")]
internal interface IBytes
{
    Slice<byte> Bytes();
}

[GoType("interface { TryLock() bool }")]
internal interface ITryLock
{
    bool TryLock();
}

internal sealed class writerOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), writer
{
    public (long, error) Write(Slice<byte> p) => value.Value.Write(p);
}

internal sealed class resetterOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), resetter
{
    public void Reset() => value.Value.Reset();
}

internal sealed class byterOfBuilderPtr(Ptr<strings.Builder> value) : LibraryAdapter(value), byter
{
    public error WriteByte(byte arg1) => value.Value.WriteByte(arg1);

    public (long, error) WriteString(GoString arg1) => value.Value.WriteString(arg1);
}

internal sealed class lenerOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Value.Len();
}

internal sealed class showerOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), shower
{
    public GoString String() => value.Value.String();
}

internal sealed class lenerOfBuilderPtr(Ptr<strings.Builder> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Value.Len();
}

internal sealed class lenerOfIntSlice(sort.IntSlice value) : LibraryAdapter(value), lener
{
    public long Len() => value.Len();
}

internal sealed class lenerOfListPtr(Ptr<list.List> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Len();
}

internal sealed class showerOfDuration(time.Duration value) : LibraryAdapter(value), shower
{
    public GoString String() => value.String();
}

internal sealed class lockerOfMutexPtr(Ptr<Mutex> value) : LibraryAdapter(value), locker
{
    public void Lock() => value.Value.Lock();

    public void Unlock() => value.Value.Unlock();
}

internal sealed class bothOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), both
{
    public long Len() => value.Value.Len();

    public GoString String() => value.Value.String();

    public (long, error) Write(Slice<byte> p) => value.Value.Write(p);
}

internal sealed class bothOfBuilderPtr(Ptr<strings.Builder> value) : LibraryAdapter(value), both
{
    public long Len() => value.Value.Len();

    public GoString String() => value.Value.String();

    public (long, error) Write(Slice<byte> p) => value.Value.Write(p);
}

internal sealed class flusherOfReadWriter(bufio.ReadWriter value) : LibraryAdapter(value), flusher
{
    public error Flush() => value.Writer.Flush();
}

internal sealed class flusherOfReadWriterPtr(Ptr<bufio.ReadWriter> value) : LibraryAdapter(value), flusher
{
    public error Flush() => value.Value.Writer.Flush();
}

internal sealed class flusherOfWriterPtr(Ptr<bufio.Writer> value) : LibraryAdapter(value), flusher
{
    public error Flush() => value.Flush();
}

internal sealed class waiterOfWaitGroupPtr(Ptr<WaitGroup> value) : LibraryAdapter(value), waiter
{
    public void Add(long arg1) => value.Value.Add(arg1);

    public void Done() => value.Value.Done();

    public void Wait() => value.Value.Wait();
}

internal sealed class lockerOfLocker(Locker value) : LibraryAdapter(value), locker
{
    public void Lock() => value.Lock();

    public void Unlock() => value.Unlock();
}

internal sealed class adderOfAtomicInt64Ptr(Ptr<AtomicInt64> value) : LibraryAdapter(value), adder
{
    public long Add(long arg1) => value.Value.Add(arg1);
}

internal sealed class pusherOfListPtr(Ptr<list.List> value) : LibraryAdapter(value), pusher
{
    public Ptr<list.Element> PushBack(object v) => value.PushBack(v);
}

internal sealed class sorterOfFloat64Slice(sort.Float64Slice value) : LibraryAdapter(value), sorter
{
    public long Len() => value.Len();

    public void Sort() => value.Sort();
}

internal sealed class sorterOfFloat64SlicePtr(Ptr<sort.Float64Slice> value) : LibraryAdapter(value), sorter
{
    public long Len() => value.Value.Len();

    public void Sort() => value.Value.Sort();
}

internal sealed class sorterOfIntSlice(sort.IntSlice value) : LibraryAdapter(value), sorter
{
    public long Len() => value.Len();

    public void Sort() => value.Sort();
}

internal sealed class sorterOfIntSlicePtr(Ptr<sort.IntSlice> value) : LibraryAdapter(value), sorter
{
    public long Len() => value.Value.Len();

    public void Sort() => value.Value.Sort();
}

internal sealed class sorterOfStringSlice(sort.StringSlice value) : LibraryAdapter(value), sorter
{
    public long Len() => value.Len();

    public void Sort() => value.Sort();
}

internal sealed class sorterOfStringSlicePtr(Ptr<sort.StringSlice> value) : LibraryAdapter(value), sorter
{
    public long Len() => value.Value.Len();

    public void Sort() => value.Value.Sort();
}

internal sealed class secondsOfDuration(time.Duration value) : LibraryAdapter(value), seconds
{
    public double Seconds() => value.Seconds();
}

internal sealed class secondsOfDurationPtr(Ptr<time.Duration> value) : LibraryAdapter(value), seconds
{
    public double Seconds() => value.Value.Seconds();
}

internal sealed class unwrapperOfunwrapper(errors.unwrapper value) : LibraryAdapter(value), unwrapper
{
    public error Unwrap() => value.Unwrap();
}

internal sealed class deadlinerOfContext(context.Context value) : LibraryAdapter(value), deadliner
{
    public error Err() => value.Err();
}

internal sealed class deadlinerOfScannerPtr(Ptr<bufio.Scanner> value) : LibraryAdapter(value), deadliner
{
    public error Err() => value.Err();
}

internal sealed class lenerOfInterface(sort.Interface value) : LibraryAdapter(value), lener
{
    public long Len() => value.Len();
}

internal sealed class lenerOfReaderPtr(Ptr<bytes.Reader> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Len();
}

internal sealed class lenerOfReaderPtr1(Ptr<strings.Reader> value) : LibraryAdapter(value), lener
{
    public long Len() => value.Len();
}

internal sealed class showerOfStringer(fmt.Stringer value) : LibraryAdapter(value), shower
{
    public GoString String() => value.String();
}

internal sealed class readerOfScanState(fmt.ScanState value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfReadCloser(io.ReadCloser value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfReadSeekCloser(io.ReadSeekCloser value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfReadSeeker(io.ReadSeeker value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfReadWriteCloser(io.ReadWriteCloser value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfReadWriteSeeker(io.ReadWriteSeeker value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfReadWriter(io.ReadWriter value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfReader(io.Reader value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfFile(fs.File value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class readerOfReadDirFile(fs.ReadDirFile value) : LibraryAdapter(value), reader
{
    public (long, error) Read(Slice<byte> arg1) => value.Read(arg1);
}

internal sealed class IBytesOfScannerPtr(Ptr<bufio.Scanner> value) : LibraryAdapter(value), IBytes
{
    public Slice<byte> Bytes() => value.Bytes();
}

internal sealed class IBytesOfBufferPtr(Ptr<bytes.Buffer> value) : LibraryAdapter(value), IBytes
{
    public Slice<byte> Bytes() => value.Value.Bytes();
}

internal sealed class timeouterOfPathErrorPtr(Ptr<fs.PathError> value) : LibraryAdapter(value), timeouter
{
    public bool Timeout() => value.Value.Timeout();
}

internal sealed class timeouterOfSyscallErrorPtr(Ptr<os.SyscallError> value) : LibraryAdapter(value), timeouter
{
    public bool Timeout() => value.Value.Timeout();
}

internal sealed class writerOfState(fmt.State value) : LibraryAdapter(value), writer
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class writerOfReadWriteCloser(io.ReadWriteCloser value) : LibraryAdapter(value), writer
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class writerOfReadWriteSeeker(io.ReadWriteSeeker value) : LibraryAdapter(value), writer
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class writerOfReadWriter(io.ReadWriter value) : LibraryAdapter(value), writer
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class writerOfWriteCloser(io.WriteCloser value) : LibraryAdapter(value), writer
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class writerOfWriteSeeker(io.WriteSeeker value) : LibraryAdapter(value), writer
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class writerOfWriter(io.Writer value) : LibraryAdapter(value), writer
{
    public (long, error) Write(Slice<byte> p) => value.Write(p);
}

internal sealed class ITryLockOfMutexPtr(Ptr<Mutex> value) : LibraryAdapter(value), ITryLock
{
    public bool TryLock() => value.Value.TryLock();
}

internal sealed class ITryLockOfRWMutexPtr(Ptr<RWMutex> value) : LibraryAdapter(value), ITryLock
{
    public bool TryLock() => value.Value.TryLock();
}

/// <summary>Library types that become values of the program's interfaces when their values are asked for them.</summary>
internal static class LibraryTypes
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Register()
    {
        LibraryAdapters<writer>.Add(static (Ptr<bytes.Buffer> value) => new writerOfBufferPtr(value));
        LibraryAdapters<lener>.Add(static (Ptr<bytes.Buffer> value) => new lenerOfBufferPtr(value));
        LibraryAdapters<shower>.Add(static (Ptr<bytes.Buffer> value) => new showerOfBufferPtr(value));
        LibraryAdapters<lener>.Add(static (Ptr<strings.Builder> value) => new lenerOfBuilderPtr(value));
        LibraryAdapters<lener>.Add(static (sort.IntSlice value) => new lenerOfIntSlice(value));
        LibraryAdapters<lener>.Add(static (Ptr<list.List> value) => new lenerOfListPtr(value));
        LibraryAdapters<shower>.Add(static (time.Duration value) => new showerOfDuration(value));
        LibraryAdapters<locker>.Add(static (Ptr<Mutex> value) => new lockerOfMutexPtr(value));
        LibraryAdapters<both>.Add(static (Ptr<bytes.Buffer> value) => new bothOfBufferPtr(value));
        LibraryAdapters<both>.Add(static (Ptr<strings.Builder> value) => new bothOfBuilderPtr(value));
        LibraryAdapters<flusher>.Add(static (bufio.ReadWriter value) => new flusherOfReadWriter(value));
        LibraryAdapters<flusher>.Add(static (Ptr<bufio.ReadWriter> value) => new flusherOfReadWriterPtr(value));
        LibraryAdapters<flusher>.Add(static (Ptr<bufio.Writer> value) => new flusherOfWriterPtr(value));
        LibraryAdapters<waiter>.Add(static (Ptr<WaitGroup> value) => new waiterOfWaitGroupPtr(value));
        LibraryAdapters<locker>.Add(static (Locker value) => new lockerOfLocker(value));
        LibraryAdapters<adder>.Add(static (Ptr<AtomicInt64> value) => new adderOfAtomicInt64Ptr(value));
        LibraryAdapters<pusher>.Add(static (Ptr<list.List> value) => new pusherOfListPtr(value));
        LibraryAdapters<sorter>.Add(static (sort.Float64Slice value) => new sorterOfFloat64Slice(value));
        LibraryAdapters<sorter>.Add(static (Ptr<sort.Float64Slice> value) => new sorterOfFloat64SlicePtr(value));
        LibraryAdapters<sorter>.Add(static (sort.IntSlice value) => new sorterOfIntSlice(value));
        LibraryAdapters<sorter>.Add(static (Ptr<sort.IntSlice> value) => new sorterOfIntSlicePtr(value));
        LibraryAdapters<sorter>.Add(static (sort.StringSlice value) => new sorterOfStringSlice(value));
        LibraryAdapters<sorter>.Add(static (Ptr<sort.StringSlice> value) => new sorterOfStringSlicePtr(value));
        LibraryAdapters<seconds>.Add(static (time.Duration value) => new secondsOfDuration(value));
        LibraryAdapters<seconds>.Add(static (Ptr<time.Duration> value) => new secondsOfDurationPtr(value));
        LibraryAdapters<unwrapper>.Add(static (errors.unwrapper value) => new unwrapperOfunwrapper(value));
        LibraryAdapters<deadliner>.Add(static (context.Context value) => new deadlinerOfContext(value));
        LibraryAdapters<deadliner>.Add(static (Ptr<bufio.Scanner> value) => new deadlinerOfScannerPtr(value));
        LibraryAdapters<lener>.Add(static (sort.Interface value) => new lenerOfInterface(value));
        LibraryAdapters<lener>.Add(static (Ptr<bytes.Reader> value) => new lenerOfReaderPtr(value));
        LibraryAdapters<lener>.Add(static (Ptr<strings.Reader> value) => new lenerOfReaderPtr1(value));
        LibraryAdapters<shower>.Add(static (fmt.Stringer value) => new showerOfStringer(value));
        LibraryAdapters<reader>.Add(static (fmt.ScanState value) => new readerOfScanState(value));
        LibraryAdapters<reader>.Add(static (io.ReadCloser value) => new readerOfReadCloser(value));
        LibraryAdapters<reader>.Add(static (io.ReadSeekCloser value) => new readerOfReadSeekCloser(value));
        LibraryAdapters<reader>.Add(static (io.ReadSeeker value) => new readerOfReadSeeker(value));
        LibraryAdapters<reader>.Add(static (io.ReadWriteCloser value) => new readerOfReadWriteCloser(value));
        LibraryAdapters<reader>.Add(static (io.ReadWriteSeeker value) => new readerOfReadWriteSeeker(value));
        LibraryAdapters<reader>.Add(static (io.ReadWriter value) => new readerOfReadWriter(value));
        LibraryAdapters<reader>.Add(static (io.Reader value) => new readerOfReader(value));
        LibraryAdapters<reader>.Add(static (fs.File value) => new readerOfFile(value));
        LibraryAdapters<reader>.Add(static (fs.ReadDirFile value) => new readerOfReadDirFile(value));
        LibraryAdapters<IBytes>.Add(static (Ptr<bufio.Scanner> value) => new IBytesOfScannerPtr(value));
        LibraryAdapters<IBytes>.Add(static (Ptr<bytes.Buffer> value) => new IBytesOfBufferPtr(value));
        LibraryAdapters<timeouter>.Add(static (Ptr<fs.PathError> value) => new timeouterOfPathErrorPtr(value));
        LibraryAdapters<timeouter>.Add(static (Ptr<os.SyscallError> value) => new timeouterOfSyscallErrorPtr(value));
        LibraryAdapters<writer>.Add(static (fmt.State value) => new writerOfState(value));
        LibraryAdapters<writer>.Add(static (io.ReadWriteCloser value) => new writerOfReadWriteCloser(value));
        LibraryAdapters<writer>.Add(static (io.ReadWriteSeeker value) => new writerOfReadWriteSeeker(value));
        LibraryAdapters<writer>.Add(static (io.ReadWriter value) => new writerOfReadWriter(value));
        LibraryAdapters<writer>.Add(static (io.WriteCloser value) => new writerOfWriteCloser(value));
        LibraryAdapters<writer>.Add(static (io.WriteSeeker value) => new writerOfWriteSeeker(value));
        LibraryAdapters<writer>.Add(static (io.Writer value) => new writerOfWriter(value));
        LibraryAdapters<ITryLock>.Add(static (Ptr<Mutex> value) => new ITryLockOfMutexPtr(value));
        LibraryAdapters<ITryLock>.Add(static (Ptr<RWMutex> value) => new ITryLockOfRWMutexPtr(value));
    }
}
