using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.S")]
internal struct S
{
    public long n;

    public async GoTask<bool> less(long a, long b)
    {
        return await w(a) < await w(b) + this.n;
    }

    public async GoTask seq(Func<long, GoTask<bool>> @yield)
    {
        await @yield(this.n);
        await @yield(await w(this.n));
    }
}

internal static partial class Program
{
    // Functions that libraries give and take, where the program's functions of their types suspend.
    internal static Chan<long> ch = new Chan<long>(8);

    internal static async GoTask<long> w(long n)
    {
        await ch.SendAsync(n);
        return await ch.ReceiveAsync();
    }

    internal static async GoTask waiting(Func<long, GoTask<bool>> @yield)
    {
        for (long i = 0; i < 3; i++)
        {
            if (!await @yield(await w(i)))
            {
                return;
            }
        }
    }

    internal static async GoTask pairs(Func<GoString, long, bool> @yield)
    {
        _ = @yield("a", await w(1)) && @yield("b", 2);
    }

    internal static async GoTask<long> less(long a, long b)
    {
        return cmp.Compare(await w(a), b);
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            var plain = iter.Pull<long>(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)waiting));
            var (next, stop) = (plain.Item1, (Func<GoTask>)(async () => plain.Item2()));
            var (result, result1) = next();
            fmt.Println(result, result1);
            await stop();
            var (result2, result3) = next();
            fmt.Println(result2, result3);
            var plain1 = iter.Pull2<GoString, long>(Go.Blocking((Func<Func<GoString, long, bool>, GoTask>)pairs));
            var (n2, stop2) = (plain1.Item1, (Func<GoTask>)(async () => plain1.Item2()));
            frame.Defer(stop2);
            var (result4, result5, result6) = n2();
            fmt.Println(result4, result5, result6);
            var plain2 = iter.Pull<long>(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)new S { n = 4 }.seq));
            var (n3, stop3) = (plain2.Item1, (Func<GoTask>)(async () => plain2.Item2()));
            var (result7, result8) = n3();
            fmt.Println(result7, result8);
            var (v3, ok3) = n3();
            fmt.Println(v3, ok3);
            await stop3();
            Func<(long, bool)> nx = null;
            Func<GoTask> st = null;
            var plain3 = iter.Pull<long>(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)waiting));
            (nx, st) = (plain3.Item1, (Func<GoTask>)(async () => plain3.Item2()));
            var (result9, result10) = nx();
            fmt.Println(result9, result10);
            await st();
            var plain4 = context.WithCancel(context.Background());
            var (ctx, cancel) = (plain4.Item1, (Func<GoTask>)(async () => plain4.Item2()));
            Go.Run(async () =>
            {
                await time.SleepAsync(time.Microsecond);
                await cancel();
            });
            await ctx.Done().ReceiveAsync();
            Func<GoTask> f = cancel;
            f = async () => await w(1);
            await f();
            fmt.Println(ctx.Err());
            var plain5 = context.WithTimeout(ctx, time.Second);
            var (ctx2, cancel2) = (plain5.Item1, (Func<GoTask>)(async () => plain5.Item2()));
            frame.Defer(cancel2);
            fmt.Println(ctx2.Err());
            var stopAfter = context.AfterFunc(context.Background(), async () => await w(1));
            fmt.Println(stopAfter());
            var xs = new Slice<long>([3, 1, 2]);
            slices.SortFunc(xs, Go.Blocking((Func<long, long, GoTask<long>>)less));
            fmt.Println((object)xs);
            sort.Slice(xs, Go.Blocking((Func<long, long, GoTask<bool>>)new S { n = 1 }.less));
            sort.Slice(xs, Go.Blocking((Func<long, long, GoTask<bool>>)(async (long i, long j) => await w(xs[i]) > xs[j])));
            fmt.Println((object)xs);
            var loop = new RangeLoop();
            var plain6 = slices.Backward(xs);
            ((Action<Func<long, long, GoTask<bool>>>)((Func<long, long, GoTask<bool>> @yield) => plain6(Go.Blocking(@yield))))(async (long i, long x) =>
            {
                loop.Enter();
                var arg = await w(i);
                fmt.Print(arg, x, (GoString)" ");
                return loop.Continue();
            });
            loop.Done();
            var loop1 = new RangeLoop();
            var plain7 = strings.SplitSeq("a,b,c", ",");
            ((Action<Func<GoString, GoTask<bool>>>)((Func<GoString, GoTask<bool>> @yield) => plain7(Go.Blocking(@yield))))(async (GoString s) =>
            {
                loop1.Enter();
                var arg = await w(1);
                fmt.Print(s, arg, (GoString)" ");
                return loop1.Continue();
            });
            loop1.Done();
            {
                var plain8 = maps.Keys(new Map<GoString, long> { ["k"] = 1 });
                foreach (var k in slices.Sorted<GoString>((Action<Func<GoString, GoTask<bool>>>)((Func<GoString, GoTask<bool>> @yield) => plain8(Go.Blocking(@yield)))))
                {
                    var arg = await w(2);
                    fmt.Println(k, arg);
                }
            }
            var plain9 = slices.Values(xs);
            var it = (Func<Func<long, GoTask<bool>>, GoTask>)(async (Func<long, GoTask<bool>> @yield) => plain9(Go.Blocking(@yield)));
            var loop2 = new RangeLoop();
            await it(async (long x) =>
            {
                loop2.Enter();
                var arg = await w(x);
                fmt.Print(arg, (GoString)" ");
                return loop2.Continue();
            });
            loop2.Done();
            fmt.Println((object)slices.Collect<long>(Go.Blocking(it)), (object)slices.Collect<long>(Go.Blocking((Func<Func<long, GoTask<bool>>, GoTask>)waiting)));
            var m = Ptr.New<SyncMap>();
            m.Value.Store((GoString)"a", 1L);
            var loop3 = new RangeLoop();
            await m.Value.RangeAsync(async (object k, object v) =>
            {
                loop3.Enter();
                var arg = await w(3);
                fmt.Println(k, v, arg);
                return loop3.Continue();
            });
            loop3.Done();
            Func<Func<object, object, GoTask<bool>>, GoTask> each = async (Func<object, object, GoTask<bool>> f1) => await m.Value.RangeAsync(f1);
            await each(async (object k, object v) =>
            {
                var arg = await w(assert<long>(v));
                fmt.Println((GoString)"each", k, arg);
                return true;
            });
            await ((Func<GoTask>)(async () =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    frame1.Defer(async () => await m.Value.RangeAsync(async (object k, object v) =>
                    {
                        var arg = await w(assert<long>(v));
                        fmt.Println((GoString)"deferred", k, arg);
                        return true;
                    }));
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                await frame1.RunAsync();
            }))();
            var done = new Chan<bool>(0);
            Go.Run(async () =>
            {
                await m.Value.RangeAsync(async (object k, object v) =>
                {
                    await time.SleepAsync(time.Microsecond);
                    var arg = await w(assert<long>(v));
                    fmt.Println((GoString)"go", k, arg);
                    return false;
                });
                done.Close();
            });
            await done.ReceiveAsync();
            fmt.Println(strings.Map(Go.Blocking((Func<int, GoTask<int>>)(async (int r) => r + (int)await w(1))), "abc"), slices.IndexFunc(xs, Go.Blocking((Func<long, GoTask<bool>>)(async (long x) => await w(x) == 1))));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
