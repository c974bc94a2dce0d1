// Checks loaded packages in dependency order, several at once: a package is ready when all it imports are done. The trees of a
// package are let go as soon as it is done.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>What checking one package gave.</summary>
/// <param name="Source">The package as loaded; its files are let go unless kept.</param>
/// <param name="Package">Its objects; null after syntax errors, or if an imported package is wrong.</param>
/// <param name="Model">What the checker found out, kept even if something is wrong; null unless asked for.</param>
/// <param name="Diagnostics">What is wrong.</param>
/// <param name="Embeds">Its variables with embedded files; empty unless asked for.</param>
public sealed record PackageResult(
    GoPackage Source, Package? Package, SemanticModel? Model, DiagnosticBag Diagnostics, IReadOnlyList<Embed> Embeds);

/// <summary>Of which packages the trees and tables are kept when they have been checked.</summary>
public enum KeptTables
{
    None,
    Roots,
    All,
}

/// <summary>Checks packages in parallel.</summary>
public sealed class GraphChecker
{
    // Standard packages with functions that other packages push into them by name. Go: cmd/go/internal/work/gc.go.
    private static readonly HashSet<string> LinkedFromElsewhere =
    [
        "bytes", "internal/poll", "net", "os", "runtime/metrics", "runtime/pprof", "runtime/trace", "sync", "syscall", "time",
    ];

    private readonly Dictionary<GoPackage, Node> _nodes = [];
    private readonly PriorityQueue<Node, (int, int)> _ready = new();
    private readonly StubImporter _stubs = new();
    private readonly KeptTables _kept;
    private int _open;

    private GraphChecker(KeptTables kept) => _kept = kept;

    /// <summary>Checks packages and all they import.</summary>
    /// <param name="roots">The packages; there may be no cycle.</param>
    /// <param name="workers">How many packages are checked at once.</param>
    /// <param name="kept">Whose trees and tables to keep.</param>
    /// <returns>The packages in dependency order, those with equal rights in the order of their paths.</returns>
    public static IReadOnlyList<PackageResult> Check(IEnumerable<GoPackage> roots, int workers, KeptTables kept = KeptTables.None)
    {
        var checker = new GraphChecker(kept);
        foreach (var root in roots)
            checker.Add(root).IsRoot = true;
        return checker.Run(workers);
    }

    private Node Add(GoPackage source)
    {
        if (_nodes.TryGetValue(source, out var known))
            return known;
        var node = _nodes[source] = new Node(source);
        foreach (var import in source.FileImports)
        {
            var dependency = Add(import.Package);
            node.Imports[import.Path] = dependency;
            if (dependency.Dependents.Add(node))
                node.Waiting++;
            node.Depth = Math.Max(node.Depth, dependency.Depth + 1);
        }
        return node;
    }

    private List<PackageResult> Run(int workers)
    {
        _open = _nodes.Count;
        foreach (var node in _nodes.Values)
        {
            if (node.Waiting == 0)
                Enqueue(node);
        }
        // One package alone is checked here, on the stack of the command: a thread would only take time to start.
        if (_open == 1)
            Work();
        else
            Workers.RunThreads(Math.Min(workers, Math.Max(_open, 1)), Work);
        return
        [
            .. _nodes.Values.OrderBy(static n => n.Depth).ThenBy(static n => n.Heading, StringComparer.Ordinal)
                .Select(static n => n.Result!),
        ];
    }

    // What most others wait for goes first.
    private void Enqueue(Node node) => _ready.Enqueue(node, (-node.Dependents.Count, node.Depth));

    private void Work()
    {
        while (true)
        {
            Node node;
            lock (_ready)
            {
                while (_ready.Count == 0)
                {
                    if (_open == 0)
                        return;
                    Monitor.Wait(_ready);
                }
                node = _ready.Dequeue();
            }
            try
            {
                node.Result = CheckOne(node);
            }
            catch (Exception)
            {
                lock (_ready)
                {
                    _open = 0;
                    _ready.Clear();
                    Monitor.PulseAll(_ready);
                }
                throw;
            }
            lock (_ready)
            {
                _open--;
                foreach (var dependent in node.Dependents)
                {
                    if (--dependent.Waiting == 0)
                        Enqueue(dependent);
                }
                Monitor.PulseAll(_ready);
            }
        }
    }

    private PackageResult CheckOne(Node node)
    {
        var source = node.Source;
        var diagnostics = new DiagnosticBag();
        var trees = Trees(source, diagnostics);
        if (_kept == KeptTables.None)
            source.ReleaseFiles();
        if (trees is null || node.Imports.Values.Any(static d => d.Result!.Package is null))
            return new PackageResult(source, null, null, diagnostics, []);
        var info = source.IsDeclarationsOnly ? new Info() : new Info(trees.Sum(static t => t.Source.Content.Length));
        var options = new CheckerOptions
        {
            GoVersion = source.GoVersion,
            IsDeclarationsOnly = source.IsDeclarationsOnly,
            HasAssembly = source.HasAssembly || source.IsStandard && LinkedFromElsewhere.Contains(source.ImportPath),
            IsStandard = source.IsStandard,
        };
        var path = source.Name == "main" ? "main" : source.ImportPath;
        var package = Checker.Check(path, trees, info, diagnostics, new Importer(node, _stubs), options);
        if (_kept == KeptTables.None)
            package.Scope.ReleaseChildren();
        var embeds = diagnostics.HasErrors || source.EmbeddedFiles.Count == 0 ? [] : EmbeddedVariables.Find(source, info, diagnostics);
        return new PackageResult(
            source,
            diagnostics.HasErrors && !source.IsDeclarationsOnly ? null : package,
            _kept == KeptTables.All || _kept == KeptTables.Roots && node.IsRoot ? new SemanticModel(package, trees, info) : null,
            diagnostics,
            embeds);
    }

    // Parse errors in the order of the files; null if they end the compilation.
    private static List<GoFile>? Trees(GoPackage source, DiagnosticBag diagnostics)
    {
        var trees = new List<GoFile>();
        var failed = false;
        foreach (var file in source.Files)
        {
            diagnostics.AddRange(file.Diagnostics);
            if (file.Tree is null)
                return null;
            failed |= file.HasSyntaxErrors;
            trees.Add(file.Tree);
        }
        return failed ? null : trees;
    }

    private sealed class Node(GoPackage source)
    {
        public GoPackage Source { get; set; } = source;

        public string Heading { get; } = source.Heading;

        public Dictionary<string, Node> Imports { get; } = [];

        public HashSet<Node> Dependents { get; } = [];

        public int Waiting { get; set; }

        public int Depth { get; set; }

        public bool IsRoot { get; set; }

        public PackageResult? Result { get; set; }
    }

    private sealed class Importer(Node node, StubImporter stubs) : IImporter
    {
        public Package? Import(string path)
        {
            if (path == "unsafe")
                return Universe.Unsafe;
            if (node.Imports.TryGetValue(path, out var imported))
                return imported.Result!.Package;
            if (node.Source.MissingImports?.ContainsKey(path) == true)
                return null;
            lock (stubs)
                return stubs.Import(path);
        }

        public string MissingMessage(string path) => node.Source.MissingImports?.GetValueOrDefault(path) ?? stubs.MissingMessage(path);
    }
}
