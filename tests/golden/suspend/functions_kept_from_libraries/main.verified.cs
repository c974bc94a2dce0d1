using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.holder")]
internal struct holder
{
    [GoType("func()")]
    public Func<GoTask> cancel;
    [GoType("[]func()")]
    public Slice<Func<GoTask>> fns;
    [GoType("map[string]func()")]
    public Map<GoString, Func<GoTask>> by;
}

internal static partial class Program
{
    // Functions of libraries kept in variables, fields, slices and maps beside those of the program that suspend.
    internal static Chan<long> ch = new Chan<long>(8);

    internal static async GoTask<long> w(long n)
    {
        await ch.SendAsync(n);
        return await ch.ReceiveAsync();
    }

    internal static (context.Context, Func<GoTask>) start()
    {
        var plain = context.WithCancel(context.Background());
        return (plain.Item1, (Func<GoTask>)(async () => plain.Item2()));
    }

    internal static (context.Context, Func<GoTask>) both()
    {
        context.Context ctx = null;
        Func<GoTask> cancel = null;
        var plain = context.WithTimeout(context.Background(), time.Hour);
        (ctx, cancel) = (plain.Item1, (Func<GoTask>)(async () => plain.Item2()));
        return (ctx, cancel);
    }

    internal static async GoTask<(context.Context, Func<GoTask>)> deferred()
    {
        context.Context ctx = null;
        Func<GoTask> cancel = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(async () =>
            {
                var arg = await w(1);
                fmt.Println((GoString)"leaving", arg);
            });
            var plain = context.WithCancel(context.Background());
            (ctx, cancel) = (plain.Item1, (Func<GoTask>)(async () => plain.Item2()));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return (ctx, cancel);
    }

    internal static context.Context @global;
    internal static Func<GoTask> cancelGlobal;

    internal static Slice<Func<Func<long, GoTask<bool>>, GoTask>> seqs()
    {
        var plain = slices.Values(new Slice<long>([1, 2]));
        return new Slice<Func<Func<long, GoTask<bool>>, GoTask>>([(Func<Func<long, GoTask<bool>>, GoTask>)(async (Func<long, GoTask<bool>> @yield) => plain(Go.Blocking(@yield))), async (Func<long, GoTask<bool>> @yield) => await @yield(await w(9))]);
    }

    internal static async GoTask<bool> use(Func<GoString, GoTask<bool>> f)
    {
        return await f("x");
    }

    internal static async GoTask main()
    {
        var frame = new DeferFrame();
        try
        {
            var (ctx, cancel) = start();
            var h = new holder { cancel = cancel, fns = new Slice<Func<GoTask>>([cancel, async () =>
            {
                var arg = await w(2);
                fmt.Println((GoString)"f", arg);
            }]), by = new Map<GoString, Func<GoTask>> { ["c"] = cancel } };
            var plain = context.WithCancel(ctx);
            (_, h.cancel) = (plain.Item1, (Func<GoTask>)(async () => plain.Item2()));
            var plain1 = context.WithCancel(ctx);
            var (_, result2) = (plain1.Item1, (Func<GoTask>)(async () => plain1.Item2()));
            h.fns[0] = result2;
            (_, h.by["d"]) = both();
            var (_, c2) = await deferred();
            h.fns = append(h.fns, c2);
            foreach (var f in h.fns)
            {
                await f();
            }
            await h.cancel();
            foreach (var k in new Slice<GoString>(["c", "d"]))
            {
                await h.by[k]();
            }
            fmt.Println(ctx.Err());
            Func<GoTask> function = cancelGlobal;
            Go.Run(async () => await function());
            await @global.Done().ReceiveAsync();
            fmt.Println(@global.Err());
            foreach (var s in seqs())
            {
                var loop = new RangeLoop();
                await s(async (long x) =>
                {
                    loop.Enter();
                    var arg = await w(x);
                    fmt.Print(arg, (GoString)" ");
                    return loop.Continue();
                });
                loop.Done();
            }
            fmt.Println();
            var r = strings.NewReplacer("a", "b");
            Func<GoString, GoString> rep = (GoString s) => r.Replace(s);
            var arg1 = rep("aa");
            var arg2 = await use(async (GoString s) => await w(s.Length) == 1);
            fmt.Println(arg1, arg2);
            var once = sync.OnceFunc((Func<GoTask>)(async () =>
            {
                var arg = await w(3);
                fmt.Println((GoString)"once", arg);
            }));
            await once();
            await once();
            var (v, err) = await sync.OnceValues<long, error>((Func<GoTask<(long, error)>>)(async () => (await w(4), null)))();
            fmt.Println(v, err);
            var fs = new Slice<Func<GoTask>>([once, cancel, async () =>
            {
            }]);
            foreach (var f in fs)
            {
                frame.Defer(f);
            }
            Func<GoTask> cf = async () =>
            {
                var arg = await w(5);
                fmt.Println((GoString)"own", arg);
            };
            await cf();
            await ((Func<GoTask>)(async () =>
            {
                var frame1 = new DeferFrame();
                try
                {
                    var plain2 = context.WithCancel(ctx);
                    var (_, cancel1) = (plain2.Item1, (Func<GoTask>)(async () => plain2.Item2()));
                    frame1.Defer(cancel1);
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                await frame1.RunAsync();
            }))();
            Func<GoTask> nilf = null;
            var plain3 = context.WithCancel(ctx);
            (_, nilf) = (plain3.Item1, (Func<GoTask>)(async () => plain3.Item2()));
            fmt.Println(nilf != null);
            var t = time.AfterFunc(time.Hour, async () => await w(1));
            Func<bool> stop = () => t.Stop();
            fmt.Println(stop());
            Func<GoString, int, bool> @is = strings.ContainsRune;
            fmt.Println(@is("abc", 'b'), strings.ContainsFunc("abc", Go.Blocking((Func<int, GoTask<bool>>)(async (int r1) => await w((long)r1) == 99))));
            fmt.Println(slices.ContainsFunc(new Slice<long>([1, 2]), Go.Blocking((Func<long, GoTask<bool>>)(async (long x) => await w(x) == 2))));
            Func<GoString, Func<int, GoTask<bool>>, Slice<GoString>> fields = (Func<GoString, Func<int, GoTask<bool>>, Slice<GoString>>)((GoString s, Func<int, GoTask<bool>> f) => strings.FieldsFunc(s, Go.Blocking(f)));
            fmt.Println((object)fields("a b", async (int r1) => await w((long)r1) == 32));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    private static void InitializeVariables()
    {
        var plain = context.WithCancel(context.Background());
        (@global, cancelGlobal) = (plain.Item1, (Func<GoTask>)(async () => plain.Item2()));
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
