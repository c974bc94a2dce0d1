// The order in which packages are initialized. Of the packages that do something at all when they are initialized, again and again the
// first by import path is taken of those whose imports are all done; the linker does the same since Go 1.21.
using Go2Cs.Syntax;
using Go2Cs.Types;

namespace Go2Cs.Loading;

/// <summary>Orders packages. Go: cmd/link/internal/ld/inittask.go.</summary>
internal sealed class InitializationOrder
{
    private readonly Dictionary<string, CheckedPackage> _packages;
    private readonly Dictionary<string, Task?> _tasks = [];
    private readonly SortedSet<Task> _ready = new(Comparer<Task>.Create(static (a, b) => string.CompareOrdinal(a.Path, b.Path)));
    private readonly List<CheckedPackage> _sorted = [];
    private readonly HashSet<CheckedPackage> _done = [];

    private InitializationOrder(IEnumerable<CheckedPackage> packages) => _packages = packages.ToDictionary(static p => p.ImportPath);

    /// <summary>Sorts packages that have no cycle.</summary>
    public static IReadOnlyList<CheckedPackage> Sort(IReadOnlyCollection<CheckedPackage> packages)
    {
        // A program of one package that imports a few: there is nothing to choose.
        var order = new InitializationOrder(packages);
        if (packages.Count(static p => p.Kind != PackageKind.Bound) > 1)
            order.Run();
        foreach (var package in packages.OrderBy(static p => p.ImportPath, StringComparer.Ordinal))
            order.Emit(package);
        return order._sorted;
    }

    private void Run()
    {
        foreach (var path in _packages.Keys)
            TaskOf(path);
        while (_ready.Min is { } next)
        {
            _ready.Remove(next);
            if (_packages.TryGetValue(next.Path, out var package))
                Emit(package);
            foreach (var dependent in next.Dependents)
            {
                if (--dependent.Waiting == 0)
                    _ready.Add(dependent);
            }
        }
    }

    // A package that takes no part in the order comes when the first asks for it.
    private void Emit(CheckedPackage package)
    {
        if (!_done.Add(package))
            return;
        foreach (var import in package.Imports)
            Emit(import);
        _sorted.Add(package);
    }

    // A package has something to do if it has an init function or a variable to compute, or if one that it imports has.
    private Task? TaskOf(string path)
    {
        if (_tasks.TryGetValue(path, out var known))
            return known;
        var package = _packages.GetValueOrDefault(path);
        var imports = package is null or { Kind: PackageKind.Bound }
            ? StandardInitialization.ImportsOf(path)
            : package.Imports.Select(static p => p.ImportPath);
        var before = imports?.Select(TaskOf).OfType<Task>().ToList();
        if (before is null || package is { Kind: not PackageKind.Bound } && before.Count == 0 && !HasWork(package))
            return _tasks[path] = null;
        var task = _tasks[path] = new Task(path) { Waiting = before.Count };
        foreach (var import in before)
            import.Dependents.Add(task);
        if (task.Waiting == 0)
            _ready.Add(task);
        return task;
    }

    private static bool HasWork(CheckedPackage package) =>
        package.Info.InitOrder.Any(i => i.Lhs.Count != 1 || !IsStatic(package.Info, i.Rhs))
        || package.Files.SelectMany(static f => f.Decls).Any(static d => d is FuncDecl { Recv: null, Name.Name: "init" });

    // What gc lays out in the program's data instead of computing it, as far as that is seen without inlining.
    // Go: cmd/compile/internal/staticinit.
    private static bool IsStatic(Info info, Expr expr)
    {
        expr = Ast.Unparen(expr);
        if (info.Types.TryGetValue(expr, out var known) && (known.IsConstant || known.IsNil))
            return true;
        return expr switch
        {
            FuncLit => true, // of package level: there is nothing to capture
            Ident or SelectorExpr => info.ObjectOf(expr is SelectorExpr selector ? selector.Sel : (Ident)expr) is FuncObj,
            UnaryExpr { Op: Token.And, X: var x } =>
                Ast.Unparen(x) is Ident || Ast.Unparen(x) is CompositeLit literal && IsStatic(info, literal),
            CompositeLit literal =>
                known.Type?.Underlying is not Types.MapType
                    && literal.Elts.All(e => IsStatic(info, e is KeyValueExpr pair ? pair.Value : e)),
            CallExpr { Args: [var only] } call when info.Types.TryGetValue(call.Fun, out var fun) && fun.IsType =>
                known.Type?.Underlying is not Types.InterfaceType && IsStatic(info, only),
            _ => false,
        };
    }

    private sealed class Task(string path)
    {
        public string Path => path;

        public List<Task> Dependents { get; } = [];

        public int Waiting { get; set; }
    }
}
