// Random programs, translated and run, against what real Go does with them: recorded for fixed seeds, asked for fresh ones.
//
//   GO2CS_RANDOM_PROFILE  which record of tests/random: plain (the default) or all
//   GO2CS_RANDOM_COUNT    how many of its seeds (all by default), and how many fresh ones (5 by default)
//   GO2CS_RANDOM_SEED     the first fresh seed (the day's number by default)
using System.Globalization;
using System.Runtime.CompilerServices;
using Go2Cs.RandomPrograms;
using Go2Cs.Validation;
using ProgramOfSeed = Go2Cs.RandomPrograms.Generator;

namespace Go2Cs.Golden;

/// <summary>Programs of fixed seeds.</summary>
public class RandomProgramTests
{
    /// <summary>Seeds that wait for a fault to be mended, with its kind.</summary>
    private static readonly Dictionary<(string Profile, int Seed), string> Waiting = new()
    {
    };

    private static readonly string ProfileName = Environment.GetEnvironmentVariable("GO2CS_RANDOM_PROFILE") is { Length: > 0 } name
        ? name
        : "plain";

    private static readonly Recording Recording = Recording.Read(Path.Combine(RandomPrograms.Folder, ProfileName + ".json.gz"));

    /// <summary>The recorded seeds, a row of a theory each.</summary>
    public static TheoryData<int> Seeds =>
    [
        .. Enumerable.Range(Recording.From,
            Math.Min(RandomPrograms.Number("GO2CS_RANDOM_COUNT", Recording.Outcomes.Count), Recording.Outcomes.Count))
            .Where(static seed => !Waiting.ContainsKey((ProfileName, seed))),
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Program_DoesWhatRealGoDid(int seed)
    {
        var program = ProgramOfSeed.Generate((ulong)seed, Profile.Parse(Recording.Profile));
        var difference = Recording.Outcomes[seed - Recording.From].DifferenceFrom(TranslatedProgram.Run(program));
        Assert.True(difference is null, $"seed {seed} of {Recording.Profile}: {difference}");
    }

    /// <summary>The records are of the programs that the generator makes now.</summary>
    [RealGoFact]
    public void Record_IsWhatRealGoDoes()
    {
        var profile = Profile.Parse(Recording.Profile);
        var programs = Enumerable.Range(Recording.From, Recording.Outcomes.Count)
            .Select(s => ProgramOfSeed.Generate((ulong)s, profile)).ToList();
        var outcomes = RealGoPrograms.Run(RealGo.Find()!, programs);
        Assert.Equal(Recording.Outcomes, outcomes!);
    }
}

/// <summary>Programs of fresh seeds, where real Go is installed.</summary>
public class FreshRandomProgramTests
{
    [RealGoFact]
    public void FreshPrograms_DoWhatRealGoDoes()
    {
        var first = RandomPrograms.Number("GO2CS_RANDOM_SEED", 100_000 + (int)(DateTime.UtcNow - DateTime.UnixEpoch).TotalDays);
        var programs = Enumerable.Range(first, RandomPrograms.Number("GO2CS_RANDOM_COUNT", 5))
            .Select(static s => ProgramOfSeed.Generate((ulong)s, Profile.Plain))
            .ToList();
        var outcomes = RealGoPrograms.Run(RealGo.Find()!, programs);
        for (var i = 0; i < programs.Count; i++)
        {
            Assert.True(outcomes[i] is not null, $"Go refuses the program of seed {first + i}");
            var difference = outcomes[i]!.DifferenceFrom(TranslatedProgram.Run(programs[i]));
            Assert.True(difference is null, $"seed {first + i} of plain: {difference}");
        }
    }
}

/// <summary>What the environment says, and where the records are.</summary>
internal static class RandomPrograms
{
    /// <summary>tests/random in the source tree.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "random"));

    public static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var n) ? n : otherwise;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <summary>A fact that needs real Go; skipped, with a message, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealGoFactAttribute : FactAttribute
{
    public RealGoFactAttribute()
    {
        if (RealGo.Find() is null)
        {
            Skip = "Go 1.27 is not installed: eng/install-go.sh";
        }
    }
}
