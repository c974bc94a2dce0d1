// The service in the blocking style: line for line what the Go program says. Every operation blocks, wherever it is called: on
// a plain thread it blocks that thread; in a goroutine it blocks a worker, and another one takes over its processor.
namespace PortedService;

internal sealed class BlockingService(Settings settings)
{
    /// <summary>Works on one job, at most for the time it may take.</summary>
    private error? Process(context.Context parent, Job job)
    {
        var (ctx, cancel) = context.WithTimeoutCause(parent, settings.Timeout, Errors.Slow);
        try
        {
            return Select.Run(time.After(job.Cost).ReceiveCase(), ctx.Done().ReceiveCase()) == 1 ? context.Cause(ctx)
                : job.IsBroken ? Errors.Broken
                : null;
        }
        finally
        {
            cancel();
        }
    }

    /// <summary>Works on all jobs; ends early with an error if a job is broken or the context is done.</summary>
    public (Summary Summary, error? Err) Run(context.Context parent, IReadOnlyList<Job> jobs)
    {
        var (group, ctx) = errgroup.WithContext(parent);
        var queue = new Chan<Job>();
        var results = new Chan<Result>();

        group.Value.Go(() =>
        {
            try
            {
                foreach (var job in jobs)
                {
                    if (Select.Run(queue.SendCase(job), ctx.Done().ReceiveCase()) == 1) return context.Cause(ctx);
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
            group.Value.Go(() =>
            {
                try
                {
                    foreach (var job in queue.AllBlocking())
                    {
                        var err = Process(ctx, job);
                        if (errors.Is(err, Errors.Broken)) return fmt.Errorf("job %d %w", job.Id, err);
                        if (Select.Run(results.SendCase(new(job, err)), ctx.Done().ReceiveCase()) == 1) return context.Cause(ctx);
                    }

                    return null;
                }
                finally
                {
                    pool.Done();
                }
            });
        }

        group.Value.Go(() =>
        {
            pool.Wait();
            results.Close();
            return null;
        });

        var summary = new Summary();
        group.Value.Go(() =>
        {
            var ticker = time.NewTicker(settings.Report);
            try
            {
                var result = new ReceiveCase<Result>();
                var tick = new ReceiveCase<time.Time>();
                while (true)
                {
                    if (Select.Run(result.From(results), tick.From(ticker.C)) == 1) summary.Reports++;
                    else if (result.Ok) summary.Add(result.Value);
                    else return null;
                }
            }
            finally
            {
                ticker.Stop();
            }
        });

        return (summary, group.Value.Wait());
    }
}
