// Functions that wait, where the library calls them: in a Pool's New, as callbacks.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.server")]
internal struct server
{
    public Pool pool;
    public Mutex mu;
}

internal static partial class Program
{
    internal static Chan<long> ids = new Chan<long>(10);

    internal static async GoTask<object> fresh()
    {
        await time.SleepAsync(1);
        return await ids.ReceiveAsync();
    }

    internal static Pool gp;

    internal static async GoTask main()
    {
        Go.Run(async () =>
        {
            for (long i = 0; i < 20; i++)
            {
                await ids.SendAsync(i);
            }
        });
        var p = new Pool { New = Go.Blocking((Func<GoTask<object>>)(async () =>
        {
            await time.SleepAsync(time.Millisecond);
            return await ids.ReceiveAsync();
        })) };
        fmt.Println(p.Get());
        fmt.Println(gp.Get());
        var q = new Pool();
        q.New = Go.Blocking((Func<GoTask<object>>)fresh);
        fmt.Println(q.Get());
        q.New = Go.Blocking((Func<GoTask<object>>)(async () => await ids.ReceiveAsync()));
        fmt.Println(q.Get());
        var s = new Ptr<server>(new server { pool = new Pool { New = Go.Blocking((Func<GoTask<object>>)fresh) } });
        fmt.Println(s.Value.pool.Get());
        s.Value.pool.New = Go.Blocking((Func<GoTask<object>>)(async () => new Ptr<long>()));
        fmt.Println(assert<Ptr<long>>(s.Value.pool.Get()).Value);
        s.Value.pool.New = null;
        fmt.Println(s.Value.pool.Get() == null);
        var plain = q.New;
        Func<GoTask<object>> fn = (Func<GoTask<object>>)(async () => plain());
        var arg = await fn();
        fmt.Println(arg);
        var sc = bufio.NewScanner(strings.NewReader("a b c"));
        sc.Split(Go.Blocking((Func<Slice<byte>, bool, GoTask<(long, Slice<byte>, error)>>)(async (Slice<byte> data, bool eof) =>
        {
            await time.SleepAsync(1);
            return bufio.ScanWords(data, eof);
        })));
        while (sc.Scan())
        {
            fmt.Println(sc.Text());
        }
        time.AfterFunc(time.Millisecond, async () => await ids.SendAsync(100));
        await time.SleepAsync(3 * time.Millisecond);
        fmt.Println(strings.Map(Go.Blocking((Func<int, GoTask<int>>)(async (int r) =>
        {
            await time.SleepAsync(1);
            return r + 1;
        })), "abc"));
    }

    private static void InitializeVariables()
    {
        gp = new Pool { New = Go.Blocking((Func<GoTask<object>>)(async () => await ids.ReceiveAsync())) };
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}
