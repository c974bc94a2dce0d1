// A million goroutines parked on Mutexes, channels, WaitGroups and Conds mixed, then a deadlock: the report has each of them.
namespace GoSync.Tests.Diagnostics;

public class MillionTests
{
    [Fact]
    public void Deadlock_OfAMillionMixed_ListsEachWithItsReason()
    {
        var first = "";
        var numbers = new HashSet<long>();
        var reasons = new Dictionary<string, int>();
        var created = 0;
        var exitCode = ChildProcess.Read("million-mixed", line =>
        {
            if (first.Length == 0) first = line;
            if (line.StartsWith("created by ", StringComparison.Ordinal) && line.EndsWith(" in goroutine 1", StringComparison.Ordinal))
                created++;
            if (!line.StartsWith("goroutine ", StringComparison.Ordinal)) return;

            var bracket = line.IndexOf('[');
            Assert.True(numbers.Add(long.Parse(line.AsSpan("goroutine ".Length, bracket - 1 - "goroutine ".Length))), line);
            var reason = line[(bracket + 1)..line.IndexOf(']')];
            reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
        });

        Assert.Equal((2, "fatal error: all goroutines are asleep - deadlock!", 1_000_000), (exitCode, first, created));
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["select (no cases)"] = 1,
                ["sync.Mutex.Lock"] = 250_000,
                ["chan receive"] = 250_000,
                ["sync.WaitGroup.Wait"] = 250_000,
                ["sync.Cond.Wait"] = 250_000,
            },
            reasons);
    }
}
