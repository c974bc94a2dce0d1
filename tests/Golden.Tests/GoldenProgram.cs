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
    private static readonly ConcurrentDictionary<string, Lazy<GoldenProgram>> Programs = [];

    /// <summary>The cache that the programs run from; goes when the process ends.</summary>
    private static readonly string CacheFolder = Directory.CreateTempSubdirectory("go2cs-golden-").FullName;

    static GoldenProgram()
    {
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(CacheFolder, recursive: true);
    }

    /// <summary>The translation of a case.</summary>
    public static GoldenProgram Of(GoldenCase golden) =>
        Programs.GetOrAdd(golden.Name, _ => new(() => Translate(golden))).Value;

    /// <summary>Runs <c>go2cs run main.go</c> in the folder of a case, or <c>go2cs run .</c> where the program is more than that
    /// file.</summary>
    public static ProgramOutcome Run(GoldenCase golden)
    {
        var source = ProgramSource.Read(golden.Program);
        if (Of(golden).Files is not null)
        {
            new ProgramCache(CacheFolder).Store(
                source.CacheKey(),
                new Translation(source).Compile()!,
                source.Inputs);
        }
        var tool = Path.Combine(AppContext.BaseDirectory, "go2cs.dll");
        var what = golden.Program == golden.Source ? "main.go" : ".";
        return RealGo.Capture("env", [$"GO2CS_CACHE={CacheFolder}", "dotnet", tool, "run", what], golden.Folder);
    }

    private static GoldenProgram Translate(GoldenCase golden)
    {
        var translation = new Translation(ProgramSource.Read(golden.Program));
        var files = translation.Render(lineDirectives: false, format: true);
        return new(files, translation.Messages);
    }
}
