// One run of a scenario: so many goroutines that take their decisions from one seed each, and what they found wrong.
using GoRuntime;

namespace GoSync.Stress;

/// <summary>What a run is of. Two runs of equal settings take the same decisions; what the threads make of them may differ.</summary>
public sealed record RunSettings(string Scenario, int Goroutines, int Processors, int Seed)
{
    /// <summary>The arguments that repeat the run.</summary>
    public override string ToString() =>
        $"--scenario {Scenario} --goroutines {Goroutines} --processors {Processors} --seed {Seed}";
}

/// <summary>A run under way.</summary>
public sealed class StressRun(RunSettings settings, int operations)
{
    private readonly CancellationTokenSource?[] _cancellable = new CancellationTokenSource?[settings.Goroutines];
    private string? _fault;
    private long _done;

    /// <summary>How many goroutines the scenario starts.</summary>
    public int Goroutines => settings.Goroutines;

    /// <summary>How many operations each goroutine performs.</summary>
    public int OperationsEach { get; } = Math.Max(4, operations / settings.Goroutines);

    /// <summary>The first thing that was wrong.</summary>
    public string? Fault => _fault;

    /// <summary>How many operations have been performed.</summary>
    public long Done => Volatile.Read(ref _done);

    /// <summary>Runs a scenario to its end; from a plain thread.</summary>
    /// <param name="settings">What to run.</param>
    /// <param name="operations">How many operations all goroutines perform together.</param>
    /// <param name="patience">How long the run may take before it counts as stuck.</param>
    public static StressRun Execute(RunSettings settings, int operations, TimeSpan patience)
    {
        var run = new StressRun(settings, operations);
        var body = Scenario.All[settings.Scenario];
        var before = Go.MaxProcs(settings.Processors);
        using var ended = new ManualResetEventSlim();
        Go.Run(async GoTask () =>
        {
            try
            {
                await body(run);
            }
            catch (Exception e)
            {
                run.Fail(e.ToString());
            }

            ended.Set();
        });
        if (!ended.Wait(patience)) run.Fail($"stuck after {run.Done} operations");
        Go.MaxProcs(before);
        return run;
    }

    /// <summary>Records what is wrong, if it is the first.</summary>
    public void Fail(string fault) => Interlocked.CompareExchange(ref _fault, fault, null);

    /// <summary>Records what is wrong unless the condition holds.</summary>
    public void Check(bool holds, string fault)
    {
        if (!holds) Fail(fault);
    }

    /// <summary>Starts the goroutines, each with its number and its own decisions, and waits for all of them.</summary>
    public async GoTask Each(Func<int, Decisions, GoTask> work)
    {
        var ended = new Chan<bool>(Goroutines);
        for (var i = 0; i < Goroutines; i++)
        {
            Go.Run(async GoTask (id) =>
            {
                try
                {
                    await work(id, DecisionsOf(id));
                }
                catch (Exception e)
                {
                    Fail(e.ToString());
                }

                await ended.SendAsync(true);
            }, i);
        }

        for (var i = 0; i < Goroutines; i++) await ended.ReceiveAsync();
    }

    /// <summary>The decisions of a goroutine, from the run's seed.</summary>
    public Decisions DecisionsOf(int id) => new(unchecked(settings.Seed * 7919 + id));

    /// <summary>Counts an operation, and perhaps cancels what some other goroutine waits for.</summary>
    public void Count(Decisions decide)
    {
        Interlocked.Increment(ref _done);
        if (decide.OneIn(3)) Volatile.Read(ref _cancellable[decide.Below(Goroutines)])?.Cancel();
    }

    /// <summary>A token that other goroutines cancel at any time, or not; <see cref="CancellationToken.None"/> mostly.</summary>
    public CancellationToken Token(int id, Decisions decide)
    {
        if (!decide.OneIn(4)) return default;
        var source = new CancellationTokenSource();
        Volatile.Write(ref _cancellable[id], source);
        return source.Token;
    }
}

/// <summary>The decisions of one goroutine, from its seed.</summary>
public sealed class Decisions(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True once in <paramref name="n"/> times on average.</summary>
    public bool OneIn(int n) => _random.Next(n) == 0;

    /// <summary>A number from 0 to <paramref name="n"/> - 1.</summary>
    public int Below(int n) => _random.Next(n);

    /// <summary>Lets others run, sometimes.</summary>
    public GoTask PerhapsYield() => OneIn(4) ? Yield() : default;

    private async GoTask Yield()
    {
        if (OneIn(4)) Go.Yield();
        else await Go.YieldAsync();
    }
}
