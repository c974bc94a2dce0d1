using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// One instance of a generic function or type suspends and another does not: by its function arguments, its methods, its channels.
[GoType("main.Source[int]")]
internal interface Source_int
{
    (long, bool) Next();
}

// One instance of a generic function or type suspends and another does not: by its function arguments, its methods, its channels.
[GoType("main.Source[string]")]
internal interface Source_string
{
    GoTask<(GoString, bool)> Next();
}

[GoType("main.ints")]
[MethodPtr(typeof(intsPtr))]
internal struct ints
{
    public long n;

    public (long, bool) Next()
    {
        this.n++;
        return (this.n, this.n <= 3);
    }
}

[GoType("main.chans[string]")]
[MethodPtr(typeof(chans_stringPtr))]
internal struct chans_string
{
    public Chan<GoString> c;
}

[GoType("main.(*chans[string])")]
internal static class chans_stringExtensions
{
    internal static async GoTask<(GoString, bool)> Next(this Ptr<chans_string> s)
    {
        var (v, ok) = await s.Value.c.ReceiveOkAsync();
        return (v, ok);
    }
}

[GoType("main.Queue[float64]")]
internal struct Queue_float64
{
    public Mutex mu;
    public Slice<double> items;
    public Chan<Empty> ready;
}

[GoType("main.(*Queue[float64])")]
internal static class Queue_float64Extensions
{
    internal static async GoTask Put(this Ptr<Queue_float64> q, double x)
    {
        await q.Value.mu.LockAsync();
        q.Value.items = append(q.Value.items, x);
        q.Value.mu.Unlock();
        await q.Value.ready.SendAsync(new Empty());
    }

    internal static async GoTask<double> Get(this Ptr<Queue_float64> q)
    {
        await q.Value.ready.ReceiveAsync();
        await q.Value.mu.LockAsync();
        try
        {
            var x = q.Value.items[0];
            q.Value.items = q.Value.items.Slice(1);
            return x;
        }
        finally
        {
            q.Value.mu.Unlock();
        }
    }
}

[GoType("main.num")]
internal readonly struct num(long value) : INamed<long>, IEquatable<num>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator num(long value) => new(value);

    public static explicit operator long(num a) => a.Value;

    public bool Equals(num other) => Value == other.Value;

    public override bool Equals(object obj) => obj is num other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(num a, num b) => a.Value == b.Value;

    public static bool operator !=(num a, num b) => a.Value != b.Value;

    public static bool operator <(num a, num b) => a.Value < b.Value;

    public static bool operator >(num a, num b) => a.Value > b.Value;

    public bool Less(num b)
    {
        return this < b;
    }
}

[GoType("main.slow")]
internal readonly struct slow(long value) : INamed<long>, IEquatable<slow>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator slow(long value) => new(value);

    public static explicit operator long(slow a) => a.Value;

    public bool Equals(slow other) => Value == other.Value;

    public override bool Equals(object obj) => obj is slow other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(slow a, slow b) => a.Value == b.Value;

    public static bool operator !=(slow a, slow b) => a.Value != b.Value;

    public static bool operator <(slow a, slow b) => a.Value < b.Value;

    public static bool operator >(slow a, slow b) => a.Value > b.Value;

    public async GoTask<bool> Less(slow b)
    {
        var a = this;
        await time.SleepAsync(1);
        return a < b;
    }
}

[GoType("main.Cache[string,int]")]
internal struct Cache_string_int
{
    [GoType("func(string) int")]
    public Func<GoString, GoTask<long>> load;
    public Map<GoString, long> m;
}

[GoType("main.(*Cache[string,int])")]
internal static class Cache_string_intExtensions
{
    internal static async GoTask<long> Get(this Ptr<Cache_string_int> c, GoString k)
    {
        var (v, ok) = c.Value.m.Lookup(k);
        if (ok)
        {
            return v;
        }
        var result = await c.Value.load(k);
        c.Value.m[k] = result;
        return c.Value.m[k];
    }
}

[GoType("main.Cache[int,string]")]
internal struct Cache_int_string
{
    [GoType("func(int) string")]
    public Func<long, GoTask<GoString>> load;
    public Map<long, GoString> m;
}

[GoType("main.(*Cache[int,string])")]
internal static class Cache_int_stringExtensions
{
    internal static async GoTask<GoString> Get(this Ptr<Cache_int_string> c, long k)
    {
        var (v, ok) = c.Value.m.Lookup(k);
        if (ok)
        {
            return v;
        }
        var result = await c.Value.load(k);
        c.Value.m[k] = result;
        return c.Value.m[k];
    }
}

[GoType("main.Lazy[int]")]
internal struct Lazy_int
{
    public Once once;
    public long v;
    [GoType("func() int")]
    public Func<GoTask<long>> f;
}

[GoType("main.(*Lazy[int])")]
internal static class Lazy_intExtensions
{
    internal static long Get(this Ptr<Lazy_int> l)
    {
        l.Value.once.Do(async () =>
        {
            var result = await l.Value.f();
            l.Value.v = result;
        });
        return l.Value.v;
    }
}

[GoType("main.Future[int]")]
internal struct Future_int
{
    public Chan<Empty> done;
    public long v;
    public error err;
}

[GoType("main.(*Future[int])")]
internal static class Future_intExtensions
{
    internal static async GoTask<(long, error)> Wait(this Ptr<Future_int> p)
    {
        await p.Value.done.ReceiveAsync();
        return (p.Value.v, p.Value.err);
    }
}

[GoType("main.Future[string]")]
internal struct Future_string
{
    public Chan<Empty> done;
    public GoString v;
    public error err;
}

[GoType("main.(*Future[string])")]
internal static class Future_stringExtensions
{
    internal static async GoTask<(GoString, error)> Wait(this Ptr<Future_string> p)
    {
        await p.Value.done.ReceiveAsync();
        return (p.Value.v, p.Value.err);
    }
}

internal static partial class Program
{
    internal static Ptr<Future_int> Async_int(Func<GoTask<(long, error)>> f)
    {
        var p = new Ptr<Future_int>(new Future_int { done = new Chan<Empty>(0) });
        Go.Run(async () =>
        {
            var arg = p.Value.done;
            var frame = new DeferScope();
            try
            {
                try
                {
                    var (result1, result2) = await f();
                    p.Value.v = result1;
                    p.Value.err = result2;
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame, ref p) =>
                {
                    var r = frame.Recover();
                    if (r != null)
                    {
                        p.Value.err = fmt.Errorf("panic: %v", r);
                    }
                }, ref p);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg => arg.Close(), arg);
            frame.End();
        });
        return p;
    }

    internal static Ptr<Future_string> Async_string(Func<(GoString, error)> f)
    {
        var p = new Ptr<Future_string>(new Future_string { done = new Chan<Empty>(0) });
        Go.Run(() =>
        {
            var arg = p.Value.done;
            var frame = new DeferScope();
            try
            {
                try
                {
                    (p.Value.v, p.Value.err) = f();
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
                frame.RunRecovering(static (ref frame, ref p) =>
                {
                    var r = frame.Recover();
                    if (r != null)
                    {
                        p.Value.err = fmt.Errorf("panic: %v", r);
                    }
                }, ref p);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static arg => arg.Close(), arg);
            frame.End();
        });
        return p;
    }

    internal static Slice<long> Drain_int(Source_int s)
    {
        Slice<long> @out = default;
        {
            var (v, ok) = s.Next();
            for (; ok; (v, ok) = s.Next())
            {
                @out = append(@out, v);
            }
        }
        return @out;
    }

    internal static async GoTask<Slice<GoString>> Drain_string(Source_string s)
    {
        Slice<GoString> @out = default;
        {
            var (v, ok) = await s.Next();
            for (; ok; (v, ok) = await s.Next())
            {
                @out = append(@out, v);
            }
        }
        return @out;
    }

    internal static async GoTask<Slice<long>> Map_int_int(Slice<long> s, Func<long, GoTask<long>> f)
    {
        Slice<long> @out = default;
        foreach (var x in s)
        {
            @out = append(@out, await f(x));
        }
        return @out;
    }

    internal static async GoTask<Slice<GoString>> Map_string_string(Slice<GoString> s, Func<GoString, GoTask<GoString>> f)
    {
        Slice<GoString> @out = default;
        foreach (var x in s)
        {
            @out = append(@out, await f(x));
        }
        return @out;
    }

    internal static async GoTask<Slice<long>> Map_func_int_int_int(Slice<Func<long, GoTask<long>>> s, Func<Func<long, GoTask<long>>, GoTask<long>> f)
    {
        Slice<long> @out = default;
        foreach (var x in s)
        {
            @out = append(@out, await f(x));
        }
        return @out;
    }

    internal static num Min_num(num a, Slice<num> rest)
    {
        foreach (var x in rest.View())
        {
            if (x.Less(a))
            {
                a = x;
            }
        }
        return a;
    }

    internal static async GoTask<slow> Min_slow(slow a, Slice<slow> rest)
    {
        foreach (var x in rest)
        {
            if (await x.Less(a))
            {
                a = x;
            }
        }
        return a;
    }

    internal static async GoTask<Array2<long>> Twice_int(Func<GoTask<long>> f)
    {
        var arg = await f();
        var arg1 = await f();
        return new Array2<long>(arg, arg1);
    }

    internal static async GoTask<Array2<GoString>> Twice_string(Func<GoTask<GoString>> f)
    {
        var arg = await f();
        var arg1 = await f();
        return new Array2<GoString>(arg, arg1);
    }

    internal static Chan<long> Merge_int(Slice<Chan<long>> cs)
    {
        var @out = new Chan<long>(0);
        var wg = new WaitGroup();
        foreach (var c in cs.View())
        {
            wg.Go(async () =>
            {
                await foreach (var v in c.All())
                {
                    await @out.SendAsync(v);
                }
            });
        }
        Go.Run(async () =>
        {
            await wg.WaitAsync();
            @out.Close();
        });
        return @out;
    }

    internal static async GoTask<Slice<GoString>> Parallel_int_string(Slice<long> xs, Func<long, GoTask<GoString>> f)
    {
        var @out = new Slice<GoString>(xs.Length);
        var wg = new WaitGroup();
        foreach (var (i, x) in xs.View().Indexed())
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    var result = await f(x);
                    @out[i] = result;
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        return @out;
    }

    internal static async GoTask<error> With_int(long x, Func<long, GoTask> f)
    {
        error err = null;
        var frame = new DeferScope();
        try
        {
            await f(x);
            err = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err, ref x) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = fmt.Errorf("%T: %v", x, r);
            }
        }, ref err, ref x);
        frame.End();
        return err;
    }

    internal static error With_string(GoString x, Action<GoString> f)
    {
        error err = null;
        var frame = new DeferScope();
        try
        {
            f(x);
            err = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err, ref x) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = fmt.Errorf("%T: %v", x, r);
            }
        }, ref err, ref x);
        frame.End();
        return err;
    }

    internal static async GoTask<error> With_Chan_int(Chan<long> x, Func<Chan<long>, GoTask> f)
    {
        error err = null;
        var frame = new DeferScope();
        try
        {
            await f(x);
            err = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err, ref x) =>
        {
            var r = frame.Recover();
            if (r != null)
            {
                err = fmt.Errorf("%T: %v", new Boxed<Chan<long>>(x, "chan int"), r);
            }
        }, ref err, ref x);
        frame.End();
        return err;
    }

    internal static long First_int(Chan<long> c, long def)
    {
        if (c.TryReceive(out var v, out _))
        {
            return v;
        }
        else
        {
            return def;
        }
    }

    internal static Chan<long> gen_int(Slice<long> xs)
    {
        var c = new Chan<long>(0);
        Go.Run(async () =>
        {
            try
            {
                foreach (var x in xs)
                {
                    await c.SendAsync(x);
                }
            }
            finally
            {
                c.Close();
            }
        });
        return c;
    }

    internal static Chan<GoString> gen_string(Slice<GoString> xs)
    {
        var c = new Chan<GoString>(0);
        Go.Run(async () =>
        {
            try
            {
                foreach (var x in xs)
                {
                    await c.SendAsync(x);
                }
            }
            finally
            {
                c.Close();
            }
        });
        return c;
    }

    internal static Func<Func<long, GoString, bool>, GoTask> All_string(Chan<GoString> c)
    {
        return async (Func<long, GoString, bool> @yield) =>
        {
            long i = 0;
            await foreach (var v in c.All())
            {
                if (!@yield(i, v))
                {
                    return;
                }
                i++;
            }
        };
    }

    internal static async GoTask<long> wait_int(long x)
    {
        await time.SleepAsync(1);
        return x;
    }

    internal static async GoTask<GoString> wait_string(GoString x)
    {
        await time.SleepAsync(1);
        return x;
    }

    internal static long plain_int(long x)
    {
        return x;
    }

    internal static GoString plain_string(GoString x)
    {
        return x;
    }

    internal static async GoTask main()
    {
        var c = new Chan<GoString>(2);
        await c.SendAsync("a");
        await c.SendAsync("b");
        c.Close();
        var arg = Drain_int((Source_int)new intsPtr());
        var arg1 = await Drain_string((Source_string)new chans_stringPtr(new chans_string { c = c }));
        fmt.Println((object)arg, (object)arg1);
        var arg2 = await Map_int_int(new Slice<long>([1, 2]), wait_int);
        var arg3 = await Map_int_int(new Slice<long>([1, 2]), async (long x) => plain_int(x));
        var arg4 = await Map_string_string(new Slice<GoString>(["x"]), async (GoString s) => await wait_string(s) + plain_string(s));
        fmt.Println((object)arg2, (object)arg3, (object)arg4);
        var arg5 = Min_num(3, new Slice<num>([1, 2]));
        var arg6 = await Min_slow(3, new Slice<slow>([1, 2]));
        fmt.Println(arg5, arg6);
        long n = 0;
        var arg7 = await Twice_int(async () =>
        {
            n++;
            return n;
        });
        var arg8 = await Twice_string(async () => await wait_string("w"));
        fmt.Println(arg7, arg8);
        var q = new Ptr<Queue_float64>(new Queue_float64 { ready = new Chan<Empty>(4) });
        await q.Put(1.5);
        Go.Run(q.Put, 2.5);
        var result = await q.Get();
        var result1 = await q.Get();
        fmt.Println(result + result1);
        var k = new Ptr<Cache_string_int>(new Cache_string_int { load = async (GoString s) => await wait_int(s.Length), m = new Map<GoString, long>() });
        var j = new Ptr<Cache_int_string>(new Cache_int_string { load = async (long n1) => fmt.Sprint((GoString)"n", n1), m = new Map<long, GoString>() });
        var result2 = await k.Get("abc");
        var result3 = await k.Get("abc");
        var arg9 = await j.Get(5);
        fmt.Println(result2 + result3, arg9, k.Value.m.Length);
        var l = new Ptr<Lazy_int>(new Lazy_int { f = async () =>
        {
            n += 100;
            return await wait_int(n);
        } });
        fmt.Println(l.Get(), l.Get());
        var a = Async_int(async () => (await wait_int(4), null));
        var b = Async_string(() =>
        {
            throw panic((GoString)"boom");
        });
        var (result4, result5) = await a.Wait();
        fmt.Println(result4, result5);
        var (result6, result7) = await b.Wait();
        fmt.Println(result6, result7);
        long t = 0;
        await foreach (var v in Merge_int(new Slice<Chan<long>>([gen_int(new Slice<long>([1, 2, 3])), gen_int(new Slice<long>([10, 20]))])).All())
        {
            t += v;
        }
        var arg11 = await Parallel_int_string(new Slice<long>([1, 2, 3]), async (long n1) =>
        {
            var arg10 = await wait_int(n1 * n1);
            return fmt.Sprint(arg10);
        });
        fmt.Println(t, (object)arg11);
        var arg12 = await With_int(3, async (long n1) =>
        {
            await wait_int(n1);
            throw panic((GoString)"in with");
        });
        var arg13 = With_string("s", (GoString unused) =>
        {
        });
        var arg14 = await With_Chan_int(new Chan<long>(1), async (Chan<long> c1) =>
        {
            await c1.SendAsync(1);
            await c1.ReceiveAsync();
            c1.Close();
            await c1.SendAsync(2);
        });
        fmt.Println(arg12, arg13, arg14);
        fmt.Println(First_int(null, 3), First_int(gen_int(default(Slice<long>)), 7) >= 0);
        var loop = new RangeLoop();
        await All_string(gen_string(new Slice<GoString>(["x", "y", "z"])))((long i, GoString s) =>
        {
            loop.Enter();
            fmt.Print(i, s, (GoString)" ");
            if (i == 1)
            {
                return loop.Break();
            }
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
        Func<long, GoTask<long>> f = wait_int;
        Func<long, GoTask<long>> g = async (long x) => plain_int(x);
        var result8 = await f(1);
        var result9 = await g(2);
        var arg15 = await Map_func_int_int_int(new Slice<Func<long, GoTask<long>>>([f, g, wait_int]), async (Func<long, GoTask<long>> h) => await h(5));
        fmt.Println(result8 + result9, (object)arg15);
        Func<Ptr<Queue_float64>, double, GoTask> m = async (Ptr<Queue_float64> q1, double x) => await q1.Put(x);
        await m(q, 9.0);
        Func<GoTask<double>> get = q.Get;
        var arg16 = await get();
        fmt.Println(arg16);
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(() => fmt.Println(frame.Recover()));
                frame.Defer(async () => await q.Put(1.0));
                frame.Defer(async () => await wait_int(1));
                throw panic(await wait_string("p"));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        }))();
        var arg17 = await q.Get();
        fmt.Println(arg17);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class intsPtr : MethodPtr<ints>, Source_int
{
    public intsPtr()
    {
    }

    public intsPtr(ints value) : base(value)
    {
    }

    public (long, bool) Next() => this.Value.Next();
}

internal sealed class chans_stringPtr : MethodPtr<chans_string>, Source_string
{
    public chans_stringPtr()
    {
    }

    public chans_stringPtr(chans_string value) : base(value)
    {
    }

    public GoTask<(GoString, bool)> Next() => chans_stringExtensions.Next(Self);
}
