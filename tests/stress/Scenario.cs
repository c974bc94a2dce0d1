// The scenarios by name.
using GoRuntime;

namespace GoSync.Stress;

/// <summary>What can be run.</summary>
public static class Scenario
{
    /// <summary>Every scenario, by the name of what it puts under stress.</summary>
    public static IReadOnlyDictionary<string, Func<StressRun, GoTask>> All { get; } = new Dictionary<string, Func<StressRun, GoTask>>
    {
        ["mutex"] = Scenarios.MutexScenario.Run,
        ["rwmutex"] = Scenarios.RWMutexScenario.Run,
        ["waitgroup"] = Scenarios.WaitGroupScenario.Run,
        ["cond"] = Scenarios.CondScenario.Run,
        ["once"] = Scenarios.OnceScenario.Run,
        ["pool"] = Scenarios.PoolScenario.Run,
        ["map"] = Scenarios.MapScenario.Run,
        ["channel"] = Scenarios.ChannelScenario.Run,
        ["atomic"] = Scenarios.AtomicScenario.Run,
    };
}
