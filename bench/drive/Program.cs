// Measures the programs beside this folder with real Go and translated, in turn: ProgramBench [start] GO GO2CS.DLL [-n RUNS] [NAME...].
// With names only programs whose path contains one of them are run, and nothing is written (see bench/run, bench/start.sh).
using System.Diagnostics;
using System.Globalization;

namespace ProgramBench;

internal static class Program
{
    private static int Main(string[] args)
    {
        var measuresStart = args is ["start", ..];
        args = measuresStart ? args[1..] : args;
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: ProgramBench [start] GO GO2CS.DLL [-n RUNS] [NAME...]");
            return 2;
        }
        string go = args[0], tool = args[1];
        var names = args[2..];
        var runs = measuresStart ? 15 : 5;
        if (names is ["-n", var count, ..])
        {
            runs = int.Parse(count, CultureInfo.InvariantCulture);
            names = names[2..];
        }
        var binaries = Directory.CreateTempSubdirectory("go2cs-bench");
        try
        {
            if (measuresStart)
            {
                return Start.Measure(go, tool, runs, names, binaries.FullName);
            }
            var results = new List<Result>();
            foreach (var program in Programs(["compute", "concurrent"], names))
            {
                var result = Measure(program, go, tool, binaries.FullName, runs);
                results.Add(result);
                Console.WriteLine(Report.Line(result));
                foreach (var allocation in result.Allocations)
                {
                    Console.WriteLine(Report.Line(result, allocation));
                }
            }
            Console.WriteLine(Report.Summary(results));
            if (names.Length == 0)
            {
                Report.Write(Directory.GetCurrentDirectory(), results);
            }
            return results.All(static r => r.IsSame) ? 0 : 1;
        }
        finally
        {
            binaries.Delete(recursive: true);
        }
    }

    public static IEnumerable<string> Programs(string[] kinds, string[] names) =>
        from kind in kinds
        from folder in Directory.GetDirectories(Path.Combine("programs", kind)).Order(StringComparer.Ordinal)
        where names.Length == 0 || names.Any(name => folder.Contains(name, StringComparison.Ordinal))
        select folder;

    private static Result Measure(string program, string go, string tool, string binaries, int runs)
    {
        var name = Path.GetFileName(program);
        var binary = Path.Combine(binaries, name);
        Execute(go, ["build", "-o", binary, "."], program);
        List<Run> theirs = [], ours = [];
        // Our first run translates and compiles; the others find the program in the cache.
        var theirMemory = Run.Of(binary, [], countsAllocations: true);
        var ourMemory = Run.Of("dotnet", [tool, "run", program], countsAllocations: true);
        for (var i = 0; i < runs; i++)
        {
            theirs.Add(Run.Of(binary, []));
            ours.Add(Run.Of("dotnet", [tool, "run", program]));
        }
        return new Result(Path.GetFileName(Path.GetDirectoryName(program)!), name, theirs, ours)
        {
            Allocations = [.. theirMemory.Allocated.Keys.Select(piece => new Allocation(piece, PerRepetition(theirMemory, piece),
                PerRepetition(ourMemory, piece)))],
            IsSame = ours.Append(ourMemory).All(run => run.Output == theirs[0].Output && run.ExitCode == theirs[0].ExitCode),
        };
    }

    // The median: the runtimes allocate now and then for themselves.
    private static double PerRepetition(Run run, string piece) => Median.Of(run.Allocated[piece].Skip(1), static bytes => bytes);

    public static void Execute(string file, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} in {folder}: exit code {process.ExitCode}");
        }
    }
}
