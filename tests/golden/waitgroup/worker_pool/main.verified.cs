using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.result")]
internal struct result
{
    public long job;
    public long @value;
}

internal static partial class Program
{
    internal static async GoTask worker(Chan<long> jobs, Chan<result> results, Ptr<WaitGroup> wg)
    {
        try
        {
            await foreach (var job in jobs.All())
            {
                await results.SendAsync(new result { job = job, @value = job * job });
            }
        }
        finally
        {
            wg.Value.Done();
        }
    }

    internal static async GoTask main()
    {
        var jobs = new Chan<long>(0);
        var results = new Chan<result>(0);
        var wg = Ptr.New<WaitGroup>();
        for (long i = 0; i < 3; i++)
        {
            wg.Value.Add(1);
            Go.Run(worker, jobs, results, wg);
        }
        Go.Run(async () =>
        {
            for (long i = 1; i <= 9; i++)
            {
                await jobs.SendAsync(i);
            }
            jobs.Close();
        });
        Go.Run(async () =>
        {
            await wg.Value.WaitAsync();
            results.Close();
        });

        Slice<result> all = default;
        await foreach (var r in results.All())
        {
            all = append(all, r);
        }
        sort.Slice(all, (long i, long j) => all[i].job < all[j].job);
        fmt.Println((object)all);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
