// The programs of Go's test directory that must compile: // run, // compile, and the folders of // rundir and // compiledir, whose
// files are packages of their own (imported as "./name") or, without -s, grouped by package name.
using System.Text.RegularExpressions;
using Go2Cs.Diagnostics;
using Go2Cs.Loading;
using Go2Cs.Pipeline;
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace FrontendBench;

internal static partial class TestDirectory
{
    public static int Run(string goroot, string only)
    {
        var context = new BuildContext { GoRoot = goroot };
        var standard = Standard(context);
        var root = Path.Combine(goroot, "test");
        var counts = new SortedDictionary<string, (int Good, int Bad, int Skipped)>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(root, "*.go", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (path.Contains(".dir/", StringComparison.Ordinal) || !Regex.IsMatch(path, only))
                continue;
            var content = File.ReadAllBytes(path);
            var match = Action().Match(System.Text.Encoding.UTF8.GetString(content));
            if (!match.Success)
                continue;
            var (action, flags) = (match.Groups[1].Value, match.Groups[2].Value);
            var count = counts.GetValueOrDefault(action);
            if (!context.MatchesContent(content) || Usesoutside().IsMatch(flags))
            {
                counts[action] = count with { Skipped = count.Skipped + 1 };
                continue;
            }
            var version = Lang().Match(flags) is { Success: true } lang ? lang.Groups[1].Value : null;
            var errors = action.EndsWith("dir", StringComparison.Ordinal)
                ? CheckFolder(path[..^3] + ".dir", flags.Contains("-s", StringComparison.Ordinal), version, context, standard)
                : CheckPackage("main", [path, .. MoreFiles(path, flags)], version, new Importer(standard, []), out _);
            counts[action] = errors.Count == 0 ? count with { Good = count.Good + 1 } : count with { Bad = count.Bad + 1 };
            foreach (var error in errors)
                Console.WriteLine(error);
        }
        foreach (var (action, (good, bad, skipped)) in counts)
            Console.WriteLine($"{action}: {good} without error, {bad} with false errors, {skipped} not for this system");
        return counts.Values.Any(static c => c.Bad > 0) ? 1 : 0;
    }

    [GeneratedRegex(@"\A(?://[^\n]*\n|\s*\n)*?// (run|compile|rundir|compiledir)(?: ([^\n]*))?\n")]
    private static partial Regex Action();

    [GeneratedRegex(@"-lang=(go1\.[0-9]+)")]
    private static partial Regex Lang();

    [GeneratedRegex(@"-goexperiment|-race|-msan|-asan")]
    private static partial Regex Usesoutside();

    private static Dictionary<string, Package> Standard(BuildContext context)
    {
        var graph = ProgramSource.Read("std", context).Load();
        foreach (var package in graph.Roots)
            package.IsDeclarationsOnly = true;
        return GraphChecker.Check(graph.Roots, Environment.ProcessorCount)
            .ToDictionary(static p => p.Source.ImportPath, static p => p.Package!);
    }

    // "// run x.go" names further files of the program; what follows them are its arguments.
    private static IEnumerable<string> MoreFiles(string path, string flags) =>
        flags.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .TakeWhile(static w => w.EndsWith(".go", StringComparison.Ordinal))
            .Select(w => Path.Combine(Path.GetDirectoryName(path)!, w));

    private static List<string> CheckFolder(string folder, bool single, string? version, BuildContext context,
        Dictionary<string, Package> standard)
    {
        var groups = new List<(string Name, List<string> Files)>();
        foreach (var path in Directory.GetFiles(folder, "*.go").Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(path);
            if (!context.MatchesName(Path.GetFileName(path)) || !context.MatchesContent(content))
                continue;
            var name = ParsedFile.Parse(new SourceFile(path, content), isStandard: false).Tree!.Name.Name;
            if (!single && groups.Find(g => g.Name == name).Files is { } files)
                files.Add(path);
            else
                groups.Add((name, [path]));
        }
        var local = new Dictionary<string, Package>();
        var errors = new List<string>();
        foreach (var (name, files) in groups)
        {
            var key = single ? Path.GetFileNameWithoutExtension(files[0]) : name;
            errors.AddRange(CheckPackage(name == "main" ? name : "test/" + key, files, version, new Importer(standard, local),
                out var package));
            if (package is null)
                continue;
            local["./" + key] = package;
            local["./" + Path.GetFileNameWithoutExtension(files[^1])] = package;
            local["test/" + key] = package;
        }
        return errors;
    }

    private static List<string> CheckPackage(string path, List<string> files, string? version, Importer importer, out Package? package)
    {
        package = null;
        var diagnostics = new DiagnosticBag();
        var set = new FileSet();
        if (Parser.ParseFiles(files.Select(f => set.AddFromDisk(f)), diagnostics) is { } trees)
        {
            var options = new CheckerOptions
            {
                GoVersion = version,
                HasAssembly = true, // the test runner compiles without -complete
            };
            package = Checker.Check(path, trees, new Info(), diagnostics, importer, options);
        }
        return [.. diagnostics.Render(limit: 0)];
    }

    private sealed class Importer(Dictionary<string, Package> standard, Dictionary<string, Package> local) : IImporter
    {
        public Package? Import(string path) => local.GetValueOrDefault(path) ?? standard.GetValueOrDefault(path);

        public string MissingMessage(string path) => $"could not import {path}";
    }
}
