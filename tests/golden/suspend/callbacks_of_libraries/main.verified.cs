using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.hp")]
[MethodPtr(typeof(hpPtr))]
internal readonly struct hp(Slice<long> value) : INamed<Slice<long>>, sort.Interface
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public long Len()
    {
        return this.Value.Length;
    }

    public async GoTask<bool> Less(long i, long j)
    {
        var h = this;
        await time.SleepAsync(1);
        return await w(h.Value[i]) < await w(h.Value[j]);
    }

    public async GoTask Swap(long i, long j)
    {
        var h = this;
        await w(0);
        (h.Value[i], h.Value[j]) = (h.Value[j], h.Value[i]);
    }

    bool sort.Interface.Less(long i, long j) => Go.Block(this.Less(i, j));

    void sort.Interface.Swap(long i, long j) => Go.Block(this.Swap(i, j));
}

[GoType("main.(*hp)")]
internal static class hpExtensions
{
    internal static async GoTask Push(this Ptr<hp> h, object x)
    {
        await w(0);
        h.Value = new hp(append(h.Value.Value, assert<long>(x)));
    }

    internal static async GoTask<object> Pop(this Ptr<hp> h)
    {
        var old = h.Value;
        var x = old.Value[await w(old.Value.Length - 1)];
        h.Value = new hp(old.Value.Slice(0, old.Value.Length - 1));
        return x;
    }
}

[GoType("main.byLen")]
[MethodPtr(typeof(byLenPtr))]
internal readonly struct byLen(Slice<GoString> value) : INamed<Slice<GoString>>, sort.Interface
{
    public readonly Slice<GoString> Value = value;
    Slice<GoString> INamed<Slice<GoString>>.Value => Value;

    public async GoTask<long> Len()
    {
        return await w(this.Value.Length);
    }

    public async GoTask<bool> Less(long i, long j)
    {
        return await w(this.Value[i].Length) < this.Value[j].Length;
    }

    public void Swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
    }

    long sort.Interface.Len() => Go.Block(this.Len());

    bool sort.Interface.Less(long i, long j) => Go.Block(this.Less(i, j));
}

[GoType("main.shows")]
[MethodPtr(typeof(showsPtr))]
internal readonly struct shows(long value) : INamed<long>, fmt.Stringer, IEquatable<shows>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator shows(long value) => new(value);

    public static explicit operator long(shows a) => a.Value;

    public bool Equals(shows other) => Value == other.Value;

    public override bool Equals(object obj) => obj is shows other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(shows a, shows b) => a.Value == b.Value;

    public static bool operator !=(shows a, shows b) => a.Value != b.Value;

    public async GoTask<GoString> String()
    {
        var arg = await w(this.Value);
        return fmt.Sprint((GoString)"shows ", arg);
    }

    GoString fmt.Stringer.String() => Go.Block(this.String());
}

[GoType("main.fails")]
[MethodPtr(typeof(failsPtr))]
internal readonly struct fails(GoString value) : INamed<GoString>, error, IEquatable<fails>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator fails(GoString value) => new(value);

    public static implicit operator fails(string value) => new(value);

    public bool Equals(fails other) => Value == other.Value;

    public override bool Equals(object obj) => obj is fails other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(fails a, fails b) => a.Value == b.Value;

    public static bool operator !=(fails a, fails b) => a.Value != b.Value;

    public async GoTask<GoString> Error()
    {
        await w(1);
        return this.Value;
    }

    GoString error.Error() => Go.Block(this.Error());
}

[GoType("main.wr")]
[MethodPtr(typeof(wrPtr))]
internal struct wr
{
    public Slice<GoString> got;
}

[GoType("main.(*wr)")]
internal static class wrExtensions
{
    internal static async GoTask<(long, error)> Write(this Ptr<wr> x, Slice<byte> p)
    {
        await w(1);
        x.Value.got = append(x.Value.got, (GoString)p);
        return (p.Length, null);
    }
}

internal static partial class Program
{
    // Library code that calls the program back while the program's function suspends.
    internal static Chan<long> c = new Chan<long>(8);

    internal static async GoTask<long> w(long n)
    {
        await c.SendAsync(n);
        return await c.ReceiveAsync();
    }

    internal static async GoTask main()
    {
        var h = new hpPtr(new hp(new Slice<long>([5, 1, 4])));
        heap.Init((heap.Interface)h.ToInterface());
        heap.Push((heap.Interface)h.ToInterface(), 3L);
        heap.Push((heap.Interface)h.ToInterface(), 0L);
        while (h.Value.Len() > 0)
        {
            fmt.Print(heap.Pop((heap.Interface)h.ToInterface()), (GoString)" ");
        }
        fmt.Println();
        var b = new byLen(new Slice<GoString>(["ccc", "a", "bb"]));
        sort.Sort(b);
        fmt.Println((object)b);
        sort.Sort(sort.Reverse(b));
        fmt.Println((object)b);
        var s = new Slice<long>([3, 1, 2]);
        sort.Slice(s, Go.Blocking((Func<long, long, GoTask<bool>>)(async (long i, long j) => await w(s[i]) < await w(s[j]))));
        fmt.Println((object)s);
        slices.SortFunc(s, Go.Blocking((Func<long, long, GoTask<long>>)(async (long a, long b1) => await w(b1) - await w(a))));
        var arg = slices.IndexFunc(s, Go.Blocking((Func<long, GoTask<bool>>)(async (long x) => await w(x) == 1)));
        fmt.Println((object)s, arg);
        fmt.Println(strings.Map(Go.Blocking((Func<int, GoTask<int>>)(async (int r) => (int)await w((long)r + 1))), "abc"));
        fmt.Println(sort.Search(100, Go.Blocking((Func<long, GoTask<bool>>)(async (long i) => await w(i) >= 42))));
        fmt.Println((shows)3, fmt.Sprintf("%v|%s", (shows)4, new fails("f")));
        var x1 = new wrPtr();
        var arg1 = await w(1);
        fmt.Fprintf((io.Writer)x1.ToInterface(), "a%d", arg1);
        fmt.Fprint((io.Writer)x1.ToInterface(), (shows)2);
        fmt.Printf("%q\n", (object)x1.Value.got);
        var once = new Once();
        await once.DoAsync(async () =>
        {
            var arg2 = await w(1);
            fmt.Println((GoString)"once", arg2);
        });
        var f = sync.OnceValue<long>((Func<GoTask<long>>)(async () => await w(7)));
        var arg3 = await f();
        var arg4 = await f();
        fmt.Println(arg3, arg4);
        var p = new Pool { New = Go.Blocking((Func<GoTask<object>>)(async () => await w(9))) };
        fmt.Println(p.Get());
        var m = new SyncMap();
        m.Store(1L, 2L);
        await m.RangeAsync(async (object k, object v) =>
        {
            var arg2 = await w(assert<long>(v));
            fmt.Println(k, arg2);
            return true;
        });
        var wg = new WaitGroup();
        wg.Go(async () =>
        {
            var arg2 = await w(5);
            fmt.Println((GoString)"go", arg2);
        });
        await wg.WaitAsync();
        var done = new Chan<bool>(0);
        time.AfterFunc(time.Microsecond, async () =>
        {
            var arg2 = await w(6);
            fmt.Println((GoString)"after", arg2);
            done.Close();
        });
        await done.ReceiveAsync();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                slices.SortFunc(new Slice<long>([2, 1]), Go.Blocking((Func<long, long, GoTask<long>>)(async (long a, long b1) =>
                {
                    var arg2 = await w(1);
                    throw panic(fmt.Sprint((GoString)"in callback ", arg2));
                })));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var (i1, found) = slices.BinarySearchFunc(new Slice<long>([1, 3, 5]), 3, Go.Blocking((Func<long, long, GoTask<long>>)(async (long a, long b1) => await w(a) - await w(b1))));
        fmt.Println(i1, found, slices.ContainsFunc(s, Go.Blocking((Func<long, GoTask<bool>>)(async (long x) => await w(x) > 2))));
        fmt.Println((object)slices.Collect(Go.Blocking((Func<Func<long, bool>, GoTask>)(async (Func<long, bool> @yield) =>
        {
            _ = @yield(await w(1)) && @yield(await w(2));
        }))));
        s = slices.DeleteFunc(s, Go.Blocking((Func<long, GoTask<bool>>)(async (long x) => await w(x) == 2)));
        var arg5 = slices.MinFunc(s, Go.Blocking((Func<long, long, GoTask<long>>)(async (long a, long b1) => await w(a) - await w(b1))));
        fmt.Println((object)s, arg5);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class hpPtr : MethodPtr<hp>, heap.Interface
{
    public hpPtr()
    {
    }

    public hpPtr(hp value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    bool sort.Interface.Less(long i, long j) => Go.Block(Receiver("Less").Less(i, j));

    object heap.Interface.Pop() => Go.Block(hpExtensions.Pop(Self));

    void heap.Interface.Push(object x) => Go.Block(hpExtensions.Push(Self, x));

    void sort.Interface.Swap(long i, long j) => Go.Block(Receiver("Swap").Swap(i, j));
}

internal sealed class byLenPtr : MethodPtr<byLen>, sort.Interface
{
    public byLenPtr()
    {
    }

    public byLenPtr(byLen value) : base(value)
    {
    }

    long sort.Interface.Len() => Go.Block(Receiver("Len").Len());

    bool sort.Interface.Less(long i, long j) => Go.Block(Receiver("Less").Less(i, j));

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}

internal sealed class showsPtr : MethodPtr<shows>, fmt.Stringer
{
    public showsPtr()
    {
    }

    public showsPtr(shows value) : base(value)
    {
    }

    GoString fmt.Stringer.String() => Go.Block(Receiver("String").String());
}

internal sealed class failsPtr : MethodPtr<fails>, error
{
    public failsPtr()
    {
    }

    public failsPtr(fails value) : base(value)
    {
    }

    GoString error.Error() => Go.Block(Receiver("Error").Error());
}

internal sealed class wrPtr : MethodPtr<wr>, io.Writer
{
    public wrPtr()
    {
    }

    public wrPtr(wr value) : base(value)
    {
    }

    (long, error) io.Writer.Write(Slice<byte> p) => Go.Block(wrExtensions.Write(Self, p));
}
