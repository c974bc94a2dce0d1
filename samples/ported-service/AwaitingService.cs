// The service in the awaiting style: what go2cs would write. A goroutine that waits is a few hundred bytes in a queue and holds
// no thread, so a million of them may wait.
namespace PortedService;

internal sealed class AwaitingService(Settings settings)
{
    /// <summary>Works on one job, at most for the time it may take.</summary>
    private async GoTask<error?> Process(context.Context parent, Job job)
    {
        var (ctx, cancel) = context.WithTimeoutCause(parent, settings.Timeout, Errors.Slow);
        try
        {
            return await Select.RunAsync(time.After(job.Cost).ReceiveCase(), ctx.Done().ReceiveCase()) == 1 ? context.Cause(ctx)
                : job.IsBroken ? Errors.Broken
                : null;
        }
        finally
        {
            cancel();
        }
    }

    /// <summary>Works on all jobs; ends early with an error if a job is broken or the context is done.</summary>
    public async GoTask<(Summary Summary, error? Err)> Run(context.Context parent, IReadOnlyList<Job> jobs)
    {
        var (group, ctx) = errgroup.WithContext(parent);
        var queue = new Chan<Job>();
        var results = new Chan<Result>();

        await group.Value.GoAsync(async GoTask<error?> () =>
        {
            try
            {
                foreach (var job in jobs)
                {
                    if (await Select.RunAsync(queue.SendCase(job), ctx.Done().ReceiveCase()) == 1) return context.Cause(ctx);
                }

                return null;
            }
            finally
            {
                queue.Close();
            }
        });

        var pool = new WaitGroup();
        for (var i = 0; i < settings.Workers; i++)
        {
            pool.Add(1);
            await group.Value.GoAsync(async GoTask<error?> () =>
            {
                try
                {
                    await foreach (var job in queue.All())
                    {
                        var err = await Process(ctx, job);
                        if (errors.Is(err, Errors.Broken)) return fmt.Errorf("job %d %w", job.Id, err);
                        if (await Select.RunAsync(results.SendCase(new(job, err)), ctx.Done().ReceiveCase()) == 1)
                            return context.Cause(ctx);
                    }

                    return null;
                }
                finally
                {
                    pool.Done();
                }
            });
        }

        await group.Value.GoAsync(async GoTask<error?> () =>
        {
            await pool.WaitAsync();
            results.Close();
            return null;
        });

        var summary = new Summary();
        await group.Value.GoAsync(async GoTask<error?> () =>
        {
            var ticker = time.NewTicker(settings.Report);
            try
            {
                var result = new ReceiveCase<Result>();
                var tick = new ReceiveCase<time.Time>();
                while (true)
                {
                    if (await Select.RunAsync(result.From(results), tick.From(ticker.C)) == 1) summary.Reports++;
                    else if (result.Ok) summary.Add(result.Value);
                    else return null;
                }
            }
            finally
            {
                ticker.Stop();
            }
        });

        return (summary, await group.Value.WaitAsync());
    }
}
