// Measures the programs beside this folder with real Go and translated, in turn: ProgramBench GO GO2CS.DLL [-n RUNS] [NAME...].
// With names only programs whose path contains one of them are run, and nothing is written (see bench/run).
using System.Diagnostics;
using System.Globalization;

namespace ProgramBench;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: ProgramBench GO GO2CS.DLL [-n RUNS] [NAME...]");
            return 2;
        }
        string go = args[0], tool = args[1];
        var names = args[2..];
        var runs = 5;
        if (names is ["-n", var count, ..])
        {
            runs = int.Parse(count, CultureInfo.InvariantCulture);
            names = names[2..];
        }
        var binaries = Directory.CreateTempSubdirectory("go2cs-bench");
        try
        {
            var results = new List<Result>();
            foreach (var program in Programs(names))
            {
                var result = Measure(program, go, tool, binaries.FullName, runs);
                results.Add(result);
                Console.WriteLine(Report.Line(result));
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

    private static IEnumerable<string> Programs(string[] names) =>
        from kind in new[] { "compute", "concurrent" }
        from folder in Directory.GetDirectories(Path.Combine("programs", kind)).Order(StringComparer.Ordinal)
        where names.Length == 0 || names.Any(name => folder.Contains(name, StringComparison.Ordinal))
        select folder;

    private static Result Measure(string program, string go, string tool, string binaries, int runs)
    {
        var name = Path.GetFileName(program);
        var binary = Path.Combine(binaries, name);
        Execute(go, ["build", "-o", binary, "."], program);
        List<Run> theirs = [], ours = [];
        // The first run translates and compiles; the others find the program in the cache.
        var first = Run.Of("dotnet", [tool, "run", program]);
        for (var i = 0; i < runs; i++)
        {
            theirs.Add(Run.Of(binary, []));
            ours.Add(Run.Of("dotnet", [tool, "run", program]));
        }
        return new Result(Path.GetFileName(Path.GetDirectoryName(program)!), name, theirs, ours)
        {
            IsSame = ours.Append(first).All(run => run.Output == theirs[0].Output && run.ExitCode == theirs[0].ExitCode),
        };
    }

    private static void Execute(string file, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} in {folder}: exit code {process.ExitCode}");
        }
    }
}
