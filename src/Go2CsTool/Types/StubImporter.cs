// Imports packages from the declaration files that are embedded in the tool: ordinary Go without function bodies, one file for each
// package that the libraries implement.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>Imports from Packages/PATH.go in the tool's resources. Packages are read when first imported, and their functions, variables
/// and constants are checked when they are first asked for.</summary>
public sealed class StubImporter : IImporter
{
    private const string Prefix = "Packages/";

    // Shared by all programs: trees do not change, and every program imports much the same.
    private static readonly ConcurrentDictionary<string, GoFile> Trees = [];

    private readonly Dictionary<string, Package?> _packages = new() { ["unsafe"] = Universe.Unsafe };

    /// <summary>The import paths for which there are declarations.</summary>
    public static IReadOnlyList<string> Available { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(static n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static n => n.Replace('\\', '/')[Prefix.Length..^".go".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The last parts of these paths.</summary>
    public static FrozenSet<string> AvailableNames { get; } = Available.Select(static path => path[(path.LastIndexOf('/') + 1)..]).ToFrozenSet();

    /// <summary>Whether there are declarations for a path.</summary>
    public static bool Has(string path) =>
        path == "unsafe" || Assembly.GetExecutingAssembly().GetManifestResourceInfo($"{Prefix}{path}.go") is not null;

    /// <summary>The name of the package of that path: the last part but for a version.</summary>
    internal static string NameOf(string path) =>
        path.Split('/') is [.., var last, ['v', >= '0' and <= '9', ..]] ? last : path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The message for a package of Go's library that GoStd does not have; null if it has it or Go has none of that
    /// path.</summary>
    public static string? Unsupported(string path) =>
        StandardPackages.Contains(path) && !Has(path) ? $"package {path} is not supported [GO2CS0003]" : null;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The embedded declarations are wrong: a fault of the tool.</exception>
    public Package? Import(string path)
    {
        if (_packages.TryGetValue(path, out var known))
            return known;
        _packages[path] = null; // an import cycle ends here
        if (Tree(path) is not { } tree)
            return null;
        var diagnostics = new DiagnosticBag();
        var package = Checker.Check(path, [tree], new Info(), diagnostics, this, new CheckerOptions { IsStub = true });
        Expect(path, diagnostics);
        return _packages[path] = package;
    }

    /// <inheritdoc/>
    public string MissingMessage(string path)
    {
        if (path.Split('/')[0].Contains('.'))
            return $"no required module provides package {path}: go.mod file not found in current directory or any parent directory; see 'go help modules'";
        return Unsupported(path) ?? $"package {path} is not in std";
    }

    private static GoFile? Tree(string path)
    {
        if (Trees.TryGetValue(path, out var known))
            return known;
        if (Read(path) is not { } content)
            return null;
        var diagnostics = new DiagnosticBag();
        var tree = Parser.ParseFile(new SourceFile($"{path}.go", content), diagnostics).File;
        Expect(path, diagnostics);
        return Trees[path] = tree!;
    }

    private static void Expect(string path, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors)
            throw new InvalidDataException($"declarations of package {path}:\n" + string.Join('\n', diagnostics.Render(0)));
    }

    private static byte[]? Read(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prefix}{path}.go");
        if (stream is null)
            return null;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
