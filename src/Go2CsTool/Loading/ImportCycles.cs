// Import cycles, reported as go build does: the way from a package of the command line to the import that closes the cycle.
using System.Text;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>Finds import cycles. Go: cmd/go/internal/load reusePackage.</summary>
internal static class ImportCycles
{
    /// <summary>The messages of all cycles that can be reached from the roots; afterwards the graph has none.</summary>
    public static List<string> Find(IEnumerable<GoPackage> roots)
    {
        var errors = new List<string>();
        var done = new HashSet<GoPackage>();
        var path = new List<(GoPackage Package, string File)>();
        var onPath = new HashSet<GoPackage>();
        foreach (var root in roots)
            Visit(root, "");
        foreach (var root in roots)
        {
            if (root.TestFiles.Count > 0 && TestCycle(root) is { } error)
                errors.Add(error);
        }
        return errors;

        void Visit(GoPackage package, string file)
        {
            if (onPath.Contains(package))
            {
                errors.Add(Message([.. path, (package, file)], "import cycle not allowed"));
                return;
            }
            if (!done.Add(package))
                return;
            path.Add((package, file));
            onPath.Add(package);
            foreach (var (target, from) in Edges(package, package.Files))
                Visit(target, from);
            path.RemoveAt(path.Count - 1);
            onPath.Remove(package);
        }
    }

    // The package's own tests become part of it, so what they import may not import it.
    private static string? TestCycle(GoPackage package)
    {
        var seen = new HashSet<GoPackage>();
        var path = new List<GoPackage> { package };
        if (!Edges(package, package.TestFiles).Any(e => Reaches(e.Target)))
            return null;
        var files = path.Skip(1).Select((target, i) =>
            i == 0
                ? Edges(package, package.TestFiles).First(e => ReferenceEquals(e.Target, target)).File
                : path[i].FileImports.First(import => ReferenceEquals(import.Package, target)).File);
        return Message([(package, ""), .. path.Skip(1).Zip(files)], "import cycle not allowed in test");

        bool Reaches(GoPackage from)
        {
            if (!ReferenceEquals(from, package) && !seen.Add(from))
                return false;
            path.Add(from);
            if (ReferenceEquals(from, package) || from.FileImports.Any(import => !seen.Contains(import.Package) && Reaches(import.Package)))
                return true;
            path.RemoveAt(path.Count - 1);
            return false;
        }
    }

    private static IEnumerable<(GoPackage Target, string File)> Edges(GoPackage package, IEnumerable<ParsedFile> files) =>
        from file in files
        from import in file.Imports
        where package.Imports.ContainsKey(import.Path)
        select (package.Imports[import.Path], Path.GetFileName(file.Source.Name));

    private static string Message(IReadOnlyList<(GoPackage Package, string File)> path, string what)
    {
        var text = new StringBuilder("package ").Append(path[0].Package.ImportPath);
        foreach (var (package, file) in path.Skip(1))
            text.Append("\n\timports ").Append(package.ImportPath).Append(" from ").Append(file);
        return text.Append(": ").Append(what).ToString();
    }
}
