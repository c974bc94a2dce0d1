// Many programs through real Go at once: each becomes a package of one module, all are one binary, and the names of the packages
// are turned back into main in what it prints.
using System.Text.RegularExpressions;

namespace Go2Cs.RandomPrograms;

public static partial class RealGoPrograms
{
    public static string DefaultGo => Environment.GetEnvironmentVariable("GO2CS_GO") ?? "/usr/lib/go-1.27/bin/go";

    /// <summary>What each program does; null for one that Go refuses, with the complaint in <paramref name="complaints"/>.</summary>
    public static IReadOnlyList<Outcome?> Run(string go, IReadOnlyList<string> programs, IList<string>? complaints = null)
    {
        var folder = Directory.CreateTempSubdirectory("go2cs-random-").FullName;
        try
        {
            var refused = new HashSet<int>();
            File.WriteAllText(Path.Combine(folder, "go.mod"), "module random\n\ngo 1.27\n");
            for (var i = 0; i < programs.Count; i++)
            {
                var package = Directory.CreateDirectory(Path.Combine(folder, Package(i))).FullName;
                var text = MainFunction()
                    .Replace(PackageClause().Replace(programs[i], $"package {Package(i)}", 1), "func ProgramOfSeed() {", 1);
                File.WriteAllText(Path.Combine(package, "p.go"), text);
            }
            for (; ; )
            {
                var kept = Enumerable.Range(0, programs.Count).Where(i => !refused.Contains(i)).ToList();
                File.WriteAllText(Path.Combine(folder, "main.go"), MainOf(kept));
                var built = Build(go, folder);
                if (built.ExitCode == 0)
                {
                    break;
                }
                var before = refused.Count;
                foreach (Match m in Place().Matches(built.Output))
                {
                    refused.Add(int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
                    complaints?.Add(m.Value);
                }
                if (refused.Count == before)
                {
                    throw new InvalidOperationException("go build: " + built.Output);
                }
            }
            return [.. Enumerable.Range(0, programs.Count).Select(i => refused.Contains(i) ? null : One(folder, i))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Outcome One(string folder, int i)
    {
        var outcome = Outcome.Of(Path.Combine(folder, "program"), [i.ToString(System.Globalization.CultureInfo.InvariantCulture)], folder,
            seconds: 60);
        // In the name of an instance, type arguments stand with the paths of their packages.
        var name = $@"(random/)?{Package(i)}\.";
        return outcome with
        {
            Output = Regex.Replace(outcome.Output, name, "main."),
            FirstError = Regex.Replace(outcome.FirstError, name, "main."),
        };
    }

    private static string Package(int i) => $"qq{i}qq";

    private static string MainOf(List<int> kept)
    {
        var imports = string.Concat(kept.Select(static i => $"\t\"random/{Package(i)}\"\n"));
        var cases = string.Concat(kept.Select(static i => $"\tcase \"{i}\":\n\t\t{Package(i)}.ProgramOfSeed()\n"));
        return $"package main\n\nimport (\n\t\"os\"\n{imports})\n\nfunc main() {{\n\tswitch os.Args[1] {{\n{cases}\t}}\n}}\n";
    }

    /// <summary>Builds the module; the complaints are the output.</summary>
    private static Outcome Build(string go, string folder)
    {
        var outcome = Outcome.Of(
            "/bin/sh",
            ["-c", "exec \"$0\" build -gcflags=-e -o program . 2>&1", go],
            folder,
            seconds: 600,
            ("GOFLAGS", ""), ("GO111MODULE", ""), ("GOTOOLCHAIN", "local"));
        return outcome;
    }

    [GeneratedRegex(@"^package main$", RegexOptions.Multiline)]
    private static partial Regex PackageClause();

    [GeneratedRegex(@"^func main\(\) \{$", RegexOptions.Multiline)]
    private static partial Regex MainFunction();

    [GeneratedRegex(@"^qq(\d+)qq/p\.go:(\d+):.*$", RegexOptions.Multiline)]
    private static partial Regex Place();
}
