// A program through go2cs. Translator and Roslyn run in this process, so that they are warm; the program runs in one of its own, by
// `go2cs run`, which finds it compiled.
using Go2Cs.Pipeline;
using Go2Cs.Validation;

namespace Go2Cs.RandomPrograms;

public static class TranslatedProgram
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "go2cs.dll");

    /// <summary>What the program does; where it does not compile, what go2cs says.</summary>
    public static Outcome Run(string program, int seconds = 240)
    {
        var place = Directory.CreateTempSubdirectory("go2cs-random-").FullName;
        try
        {
            var file = Path.Combine(place, "main.go");
            File.WriteAllText(file, program);
            var cache = Path.Combine(place, "cache");
            Compile(file, cache);
            return Outcome.Of("dotnet", [Tool, "run", file], place, seconds, ("GO2CS_CACHE", cache));
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    // Nothing is stored of what does not compile: then go2cs comes upon the fault itself and reports it.
    private static void Compile(string file, string cache)
    {
        var source = ProgramSource.Read(file);
        try
        {
            if (new Translation(source).Compile() is { } image)
            {
                new ProgramCache(cache).Store(source.CacheKey(), image, source.Inputs);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Console.Error.WriteLine($"{file}: {e.GetType().Name}");
        }
    }
}
