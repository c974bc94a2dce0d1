using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Method expressions and method values of methods that suspend: called directly, kept, given away, deferred, started.
[GoType("main.T")]
[MethodPtr(typeof(TPtr))]
internal struct T : IAdd, IEquatable<T>
{
    public Chan<long> c;

    public async GoTask<long> Recv()
    {
        return await this.c.ReceiveAsync();
    }

    public async GoTask<(long, error)> Pair()
    {
        return (await this.c.ReceiveAsync(), null);
    }

    public async GoTask<long> Add(long a, Slice<long> b)
    {
        return await this.c.ReceiveAsync() + a + b.Length;
    }

    public long Plain()
    {
        return this.c.Length();
    }

    public readonly bool Equals(T other) => this.c == other.c;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.c);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

[GoType("main.(*T)")]
internal static class TExtensions
{
    internal static async GoTask Put(this Ptr<T> t, long n)
    {
        await t.Value.c.SendAsync(n);
    }

    internal static async GoTask<Ptr<T>> Fresh(this Ptr<T> t)
    {
        return new TPtr(new T { c = new Chan<long>(await t.Value.c.ReceiveAsync()) });
    }
}

[GoType("main.I")]
internal interface I
{
    GoTask<long> Recv();

    GoTask Put(long arg1);
}

[GoType("main.E")]
[MethodPtr(typeof(EPtr))]
internal struct E : I, IAdd, IEquatable<E>
{
    [Embedded]
    public Ptr<T> T;

    public GoTask Put(long arg1) => TExtensions.Put(this.T, arg1);

    public GoTask<long> Recv() => this.T.Value.Recv();

    public GoTask<long> Add(long arg1, Slice<long> arg2) => this.T.Value.Add(arg1, arg2);

    public readonly bool Equals(E other) => this.T == other.T;

    public override readonly bool Equals(object obj) => obj is E other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.T);

    public static bool operator ==(E a, E b) => a.Equals(b);

    public static bool operator !=(E a, E b) => !a.Equals(b);
}

[GoType("main.V")]
[MethodPtr(typeof(VPtr))]
internal struct V : IAdd
{
    [Embedded]
    public T T;

    public GoTask<long> Add(long arg1, Slice<long> arg2) => this.T.Add(arg1, arg2);
}

[GoType("main.N")]
internal readonly struct N(Chan<long> value) : INamed<Chan<long>>, IEquatable<N>
{
    public readonly Chan<long> Value = value;
    Chan<long> INamed<Chan<long>>.Value => Value;

    public bool Equals(N other) => Value == other.Value;

    public override bool Equals(object obj) => obj is N other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(N a, N b) => a.Value == b.Value;

    public static bool operator !=(N a, N b) => a.Value != b.Value;

    public async GoTask<long> Get()
    {
        return await this.Value.ReceiveAsync();
    }
}

internal static partial class Program
{
    internal static async GoTask<long> call(Func<T, GoTask<long>> f, T t)
    {
        return await f(t);
    }

    internal static async GoTask<Slice<long>> each(Slice<Func<GoTask<long>>> fs)
    {
        Slice<long> @out = default;
        foreach (var f in fs)
        {
            @out = append(@out, await f());
        }
        return @out;
    }

    internal static async GoTask main()
    {
        var t = new TPtr(new T { c = new Chan<long>(16) });
        Func<Slice<long>, GoTask> put = async (Slice<long> ns) =>
        {
            foreach (var n in ns)
            {
                await t.Put(n);
            }
        };
        await put(new Slice<long>([1, 2, 3, 4, 5, 6, 7, 8]));
        var arg = await t.Value.Recv();
        var arg1 = await Ptr.Receiver(t, "Recv").Recv();
        var arg2 = await ((I)t).Recv();
        fmt.Println(arg, arg1, arg2);
        var (result, result1) = await t.Value.Pair();
        fmt.Println(result, result1);
        var arg3 = await t.Value.Add(1, default(Slice<long>));
        var arg4 = await t.Value.Add(1, new Slice<long>([2, 3]));
        var arg5 = await Ptr.Receiver(t, "Add").Add(1, new Slice<long>([4]));
        fmt.Println(arg3, arg4, arg5);
        await t.Put(20);
        await ((I)t).Put(21);
        var result2 = await t.Value.Recv();
        var result3 = await t.Value.Recv();
        var arg6 = await t.Value.Recv();
        fmt.Println(result2 + result3 * 1000, arg6);
        await put(new Slice<long>([1, 2, 3, 4, 5, 6, 7, 8, 2]));
        Func<T, GoTask<long>> f = async (T receiver) => await receiver.Recv();
        Func<Ptr<T>, long, GoTask> g = async (Ptr<T> t1, long n) => await t1.Put(n);
        Func<Ptr<T>, GoTask<long>> h = async (Ptr<T> receiver) => await Ptr.Receiver(receiver, "Recv").Recv();
        var arg7 = await f(t.Value);
        var arg8 = await h(t);
        var arg9 = await call(async (T receiver) => await receiver.Recv(), t.Value);
        var arg10 = await call(f, t.Value);
        fmt.Println(arg7, arg8, arg9, arg10);
        await g(t, 9);
        Func<GoTask<long>> recv = t.Value.Recv;
        Func<long, Slice<long>, GoTask<long>> add = t.Value.Add;
        var arg11 = await recv();
        var arg12 = await add(10, default(Slice<long>));
        var arg13 = await each(new Slice<Func<GoTask<long>>>([t.Value.Recv, recv, new E { T = t }.T.Value.Recv]));
        fmt.Println(arg11, arg12, (object)arg13);
        var arg14 = (await new TPtr(new T { c = await chanOf(3) }).Fresh()).Value.c.Capacity();
        fmt.Println(arg14);
        await put(new Slice<long>([1, 2, 3, 4]));
        var e = new EPtr(new E { T = t });
        var v = new VPtr(new V { T = t.Value });
        var arg15 = await e.Value.T.Value.Recv();
        var arg16 = await e.Value.T.Value.Recv();
        var arg17 = await v.Value.T.Recv();
        var arg18 = await v.Value.T.Recv();
        fmt.Println(arg15, arg16, arg17, arg18);
        await e.Value.T.Put(5);
        await e.Value.T.Put(6);
        await Ptr.Field<V, T>(v, static (ref V s) => ref s.T).Put(7);
        var i = (I)e.Value;
        Func<GoTask<long>> ir = i.Recv;
        var arg19 = await ir();
        var arg20 = await i.Recv();
        var arg21 = await t.Value.Recv();
        fmt.Println(arg19, arg20, arg21);
        var arg22 = await new N(await chanOf(8)).Get();
        fmt.Println(arg22, t.Value.Plain());
        var m = new Map<GoString, Func<T, GoTask<long>>> { ["recv"] = async (T receiver) => await receiver.Recv(), ["plain"] = async (T receiver) => receiver.Plain() };
        await put(new Slice<long>([11]));
        var arg23 = await m["recv"](t.Value);
        var arg24 = await m["plain"](t.Value);
        fmt.Println(arg23, arg24);
        var s = new Struct { f = async (Ptr<T> t1, long n) => await t1.Put(n) };
        await s.f(t, 12);
        var receiver1 = t.Value;
        var fs = new Slice<Func<GoTask<long>>>([t.Value.Recv, async () => receiver1.Plain()]);
        var arg25 = await fs[0]();
        var arg26 = await fs[1]();
        fmt.Println(arg25, arg26);
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                await put(new Slice<long>([13]));
                var arg27 = await t.Value.Recv();
                var function = (Action<long>)((long x) => fmt.Println((GoString)"deferred", x));
                frame.Defer(() => function(arg27));
                frame.Defer(async () => await t.Put(14));
                frame.DeferCall(g, async () => await g(t, 15));
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            await frame.RunAsync();
        }))();
        var done = new Chan<long>(0);
        Go.Run(async () => await done.SendAsync(await t.Value.Recv() + await t.Value.Recv()));
        var arg28 = await done.ReceiveAsync();
        fmt.Println(arg28);
        Go.Run(t.Put, 16L);
        var arg29 = await t.Value.Recv();
        var arg30 = await t.Value.Recv();
        fmt.Println(arg29, arg30);
        Go.Run(async () => await g(t, 17));
        var arg31 = await t.Value.Recv();
        fmt.Println(arg31);
        await put(new Slice<long>([18, 19]));
        IAdd k = t.Value;
        var arg32 = await k.Add(1, new Slice<long>([2]));
        var arg33 = await k.Add(3, default(Slice<long>));
        fmt.Println(arg32, arg33);
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                Ptr<T> n = null;
                var arg27 = await Ptr.Receiver(n, "Recv").Recv();
                fmt.Println(arg27);
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                I n = null;
                Func<GoTask<long>> r = n.Recv;
                var arg27 = await r();
                fmt.Println(arg27);
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
    }

    internal static async GoTask<Chan<long>> chanOf(long n)
    {
        var c = new Chan<long>(1);
        await c.SendAsync(n);
        return c;
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class TPtr : MethodPtr<T>, I, IAdd
{
    public TPtr()
    {
    }

    public TPtr(T value) : base(value)
    {
    }

    public GoTask Put(long arg1) => TExtensions.Put(Self, arg1);

    public GoTask<long> Recv() => Receiver("Recv").Recv();

    public GoTask<long> Add(long arg1, Slice<long> arg2) => Receiver("Add").Add(arg1, arg2);
}

internal sealed class EPtr : MethodPtr<E>, I, IAdd
{
    public EPtr()
    {
    }

    public EPtr(E value) : base(value)
    {
    }

    public GoTask Put(long arg1) => TExtensions.Put(this.Value.T, arg1);

    public GoTask<long> Recv() => this.Value.T.Value.Recv();

    public GoTask<long> Add(long arg1, Slice<long> arg2) => this.Value.T.Value.Add(arg1, arg2);
}

internal sealed class VPtr : MethodPtr<V>, I, IAdd
{
    public VPtr()
    {
    }

    public VPtr(V value) : base(value)
    {
    }

    public GoTask Put(long arg1) => TExtensions.Put(Ptr.Field<V, T>(this, static (ref V s) => ref s.T), arg1);

    public GoTask<long> Recv() => this.Value.T.Recv();

    public GoTask<long> Add(long arg1, Slice<long> arg2) => this.Value.T.Add(arg1, arg2);
}

[GoType("struct { f func(*main.T, int) }")]
internal struct Struct
{
    [GoType("func(*main.T, int)")]
    public Func<Ptr<T>, long, GoTask> f;
}

[GoType("interface { Add(int, ...int) int }")]
internal interface IAdd
{
    GoTask<long> Add(long arg1, Slice<long> arg2);
}
