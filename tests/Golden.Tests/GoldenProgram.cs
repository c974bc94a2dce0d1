// The translation of a golden case. Each is made once, whichever test asks first, in this process: Roslyn is warm after
// the first. The compiled program goes into a cache of this test run, so that the child process that runs it only loads it.
using System.Collections.Concurrent;
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.Golden;

/// <summary>What go2cs makes of a case.</summary>
/// <param name="Files">The C# as it is written to disk; null when the Go source is refused.</param>
/// <param name="Diagnostics">Why it is refused.</param>
public sealed record GoldenProgram(IReadOnlyList<CsSource>? Files, IReadOnlyList<string> Diagnostics)
{
    private static readonly ConcurrentDictionary<string, Lazy<GoldenProgram>> programs = [];

    /// <summary>The cache that the programs run from; goes when the process ends.</summary>
    private static readonly string cacheFolder = Directory.CreateTempSubdirectory("go2cs-golden-").FullName;

    static GoldenProgram()
    {
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(cacheFolder, recursive: true);
    }

    /// <summary>The translation of a case.</summary>
    public static GoldenProgram Of(GoldenCase golden) =>
        programs.GetOrAdd(golden.Name, _ => new(() => Translate(golden))).Value;

    /// <summary>Runs <c>go2cs run main.go</c> in the folder of a case.</summary>
    public static ProgramOutcome Run(GoldenCase golden)
    {
        var sources = GoSources.Read(golden.Source);
        if (Of(golden).Files is not null)
        {
            new ProgramCache(cacheFolder).Store(
                ProgramCache.KeyOf(sources.Files),
                new Translation(sources).Compile()!);
        }
        var tool = Path.Combine(AppContext.BaseDirectory, "go2cs.dll");
        return RealGo.Capture("env", [$"GO2CS_CACHE={cacheFolder}", "dotnet", tool, "run", "main.go"], golden.Folder);
    }

    private static GoldenProgram Translate(GoldenCase golden)
    {
        var translation = new Translation(GoSources.Read(golden.Source));
        var files = translation.Render(lineDirectives: false, format: true);
        return new(files, [.. translation.Diagnostics.Render(limit: 0)]);
    }
}
