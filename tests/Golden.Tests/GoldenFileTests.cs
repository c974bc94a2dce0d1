// The files under tests/golden: each belongs to a case, each case is whole, and what is recorded is what real Go does.
using Go2Cs.Validation;

namespace Go2Cs.Golden;

/// <summary>Nothing is left over, nothing is missing.</summary>
public class GoldenFileTests
{
    [Fact]
    public void Files_BelongToACase()
    {
        // What a failed check received lies there until it is accepted or the check passes again.
        var expected = GoldenCase.All
            .SelectMany(static c =>
                c.Sources.Append(c.VerifiedOutcome).Append(c.VerifiedCode).Append(c.ReceivedOutcome).Append(c.ReceivedCode)).ToHashSet();
        Assert.All(Directory.GetFiles(GoldenCase.Root, "*", SearchOption.AllDirectories), f => Assert.Contains(f, expected));
    }

    [Fact]
    public void Cases_AreWhole()
    {
        Assert.NotEmpty(GoldenCase.All);
        Assert.All(GoldenCase.All, static c =>
        {
            Assert.True(File.Exists(c.Source), $"{c.Name} has no main.go");
            Assert.True(File.Exists(c.VerifiedOutcome), $"{c.Name} has no main.verified.txt: eng/golden.sh record {c.Name}");
        });
    }
}

/// <summary>The records against real Go, where it is installed.</summary>
public class GoldenRecordTests
{
    [RealGoTheory]
    [MemberData(nameof(GoldenCase.Names), MemberType = typeof(GoldenCase))]
    public void Record_IsWhatRealGoDoes(string name)
    {
        var golden = new GoldenCase(name);
        var recorded = golden.Recorded;
        var actual = golden.Usual(() => RealGo.Run(RealGo.Find()!, golden.Program));
        Assert.True(actual == recorded, recorded.DifferenceFrom(actual, "recorded", "go"));
    }
}

/// <summary>A theory that needs real Go; skipped, with a message, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealGoTheoryAttribute : TheoryAttribute
{
    public RealGoTheoryAttribute()
    {
        if (RealGo.Find() is null)
        {
            Skip = "Go 1.27 is not installed: eng/install-go.sh";
        }
    }
}
