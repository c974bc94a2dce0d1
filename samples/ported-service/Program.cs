// Runs both ports: the blocking one on this plain thread, the awaiting one from an async Task as ASP.NET would, and once more in
// a synctest bubble, where the minutes of the slow jobs take no time. They print what the Go program prints; the awaiting one is
// stopped by a CancellationToken, so its last error is "context canceled".
using PortedService;

var settings = new Settings(Workers: 4, Timeout: 100 * time.Millisecond, Report: 20 * time.Millisecond);

Console.WriteLine("blocking");
var blocking = new BlockingService(settings);
Demonstrate(blocking.Run);

Console.WriteLine("awaiting");
var awaiting = new AwaitingService(settings);
await DemonstrateAsync();

Console.WriteLine("in a bubble, with a minute for each job");
var patient = new AwaitingService(settings with { Timeout = 2 * time.Minute });
await synctest.RunAsync(async () =>
{
    var start = time.Now();
    var (summary, err) = await patient.Run(context.Background(), Job.Workload());
    Console.WriteLine($"all: {summary.Done} done, {summary.Late} late, {err is null}; took {time.Since(start)}");
});

static void Demonstrate(Func<context.Context, IReadOnlyList<Job>, (Summary, error?)> run)
{
    var (sum, err) = run(context.Background(), Job.Workload());
    Print.All(sum, err);

    (_, err) = run(context.Background(), Broken());
    Print.Broken(err);

    var (ctx, cancel) = context.WithTimeout(context.Background(), 50 * time.Millisecond);
    (sum, err) = run(ctx, Job.Workload());
    Print.Stopped(sum, err);
    cancel();
}

async Task DemonstrateAsync()
{
    var (sum, err) = await awaiting.Run(context.Background(), Job.Workload());
    Print.All(sum, err);

    (_, err) = await awaiting.Run(context.Background(), Broken());
    Print.Broken(err);

    // Cancelled from .NET's side this time.
    using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
    var (ctx, cancel) = context.WithCancellationToken(context.Background(), source.Token);
    (sum, err) = await awaiting.Run(ctx, Job.Workload());
    Print.Stopped(sum, err);
    cancel();
}

static List<Job> Broken()
{
    var jobs = Job.Workload();
    jobs[9] = jobs[9] with { IsBroken = true };
    return jobs;
}

internal static class Print
{
    public static void All(Summary sum, error? err) =>
        fmt.Println("all:", (long)sum.Done, "done,", (long)sum.Late, "late,", sum.Reports > 0, err);

    public static void Broken(error? err) => fmt.Println("broken:", err, errors.Is(err, Errors.Broken));

    public static void Stopped(Summary sum, error? err) => fmt.Println("stopped:", sum.Done < 18, err);
}
