// A short pass of the stress runner (tests/stress) with fixed seeds.
using GoSync.Stress;

namespace GoSync.Tests;

public class StressTests
{
    public static TheoryData<string, int, int> Runs
    {
        get
        {
            var runs = new TheoryData<string, int, int>();
            foreach (var scenario in Scenario.All.Keys)
            {
                foreach (var goroutines in new[] { 2, 8, 64 })
                {
                    foreach (var processors in new[] { 1, 2, 8 }) runs.Add(scenario, goroutines, processors);
                }
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Scenario_WithAFixedSeed_FindsNothingWrong(string scenario, int goroutines, int processors)
    {
        var settings = new RunSettings(scenario, goroutines, processors, Seed: 27);
        var run = StressRun.Execute(settings, operations: 1000, patience: TimeSpan.FromMinutes(2));
        Assert.True(run.Fault is null, $"{run.Fault}; repeat with: eng/stress.sh 0 {settings}");
        Assert.True(run.Done > 0);
    }
}
