// What a DebugWaitGroup knows, and how it is printed.
using System.Globalization;
using System.Text;
using GoRuntime;

namespace GoSync;

/// <summary>How much was added, or done, at one place.</summary>
public readonly record struct CallCount(CallSite Site, long Count);

/// <summary>One that has not come yet.</summary>
/// <param name="Label">What it was entered as; null for a goroutine started by Go.</param>
/// <param name="Goroutine">The goroutine's number; 0 until it runs, and for an entry.</param>
/// <param name="Site">Where it was started or entered.</param>
/// <param name="Age">How long ago.</param>
public readonly record struct MissingMember(string? Label, long Goroutine, CallSite Site, TimeSpan Age);

/// <summary>A Wait that has not returned.</summary>
/// <param name="Goroutine">Who waits; 0 for a plain thread.</param>
/// <param name="Site">Where.</param>
/// <param name="Waited">For how long.</param>
public readonly record struct WaitingCall(long Goroutine, CallSite Site, TimeSpan Waited);

/// <summary>A snapshot of a <see cref="DebugWaitGroup"/>.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Counter">What is outstanding; the WaitGroup's counter.</param>
/// <param name="Added">What was added, by place.</param>
/// <param name="Done">What was done, by place; for goroutines and entries the place they were started at.</param>
/// <param name="Missing">The goroutines started by Go, and the entries, that are not done.</param>
/// <param name="Waiting">The Waits that have not returned.</param>
public sealed record DebugWaitGroupStats(
    string Name,
    long Counter,
    IReadOnlyList<CallCount> Added,
    IReadOnlyList<CallCount> Done,
    IReadOnlyList<MissingMember> Missing,
    IReadOnlyList<WaitingCall> Waiting)
{
    /// <summary>A report of several lines, which also tells what the missing goroutines wait for.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"WaitGroup \"{Name}\": {Counter} outstanding, {Waiting.Count} waiting\n");
        foreach (var (site, count) in Added)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {count} added at {site}\n");
        }

        foreach (var (site, count) in Done)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {count} done at {site}\n");
        }

        var goroutines = Missing.Any(static m => m.Goroutine != 0)
            ? GoroutineDump.Snapshot().ToDictionary(static g => g.Id, GoroutineDump.Status)
            : [];
        foreach (var member in Missing)
        {
            var who = member.Label != null ? $"\"{member.Label}\""
                : member.Goroutine == 0 ? "a goroutine that has not run"
                : $"goroutine {member.Goroutine} [{goroutines.GetValueOrDefault(member.Goroutine, "ended")}]";
            text.Append(CultureInfo.InvariantCulture, $"  missing: {who}, for {member.Age.TotalSeconds:F1}s, from {member.Site}\n");
        }

        foreach (var waiting in Waiting)
        {
            var who = waiting.Goroutine == 0 ? "a thread" : $"goroutine {waiting.Goroutine}";
            text.Append(CultureInfo.InvariantCulture, $"  waiting: {who}, for {waiting.Waited.TotalSeconds:F1}s, at {waiting.Site}\n");
        }

        return text.ToString();
    }
}
