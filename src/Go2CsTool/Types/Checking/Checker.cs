// The type checker of one package. Objects are collected first, then checked on demand as they are used; work that needs complete
// types (function bodies, map keys, embedded fields) is put off until the declarations are done.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>Settings of a check.</summary>
public sealed record CheckerOptions
{
    /// <summary>The language version of the module, for example go1.21; null or empty for the newest.</summary>
    public string? GoVersion { get; init; }

    /// <summary>The files only declare: functions have no bodies, imports need not be used.</summary>
    public bool IsStub { get; init; }

    /// <summary>Function bodies are of no interest, nor what is unused or in which order variables are initialized.</summary>
    public bool IsDeclarationsOnly { get; init; }

    /// <summary>The package has assembly files: functions without body are right.</summary>
    public bool HasAssembly { get; init; }

    /// <summary>The package belongs to Go itself and may use directives that others may not.</summary>
    public bool IsStandard { get; init; }

    /// <summary>The import "C" is accepted and everything selected from it passes without type.</summary>
    public bool AllowCgo { get; init; }
}

/// <summary>Checks packages. Go: types2/check.go.</summary>
public sealed partial class Checker
{
    private readonly Package _package;
    private readonly Info _info;
    private readonly DiagnosticBag _diagnostics;
    private readonly IImporter _importer;
    private readonly CheckerOptions _options;
    private readonly List<GoFile> _files = [];
    private readonly Dictionary<GoObject, Declaration> _declarations = new(ReferenceEqualityComparer.Instance);
    private readonly List<GoObject> _objects = [];
    private readonly List<(LanguageVersion Version, Action Run)> _delayed = [];
    private readonly List<GoObject> _path = [];
    private readonly Dictionary<GoObject, int> _pathIndex = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<VarObj> _usedVariables = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PkgNameObj> _usedPackages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Expr, UntypedExpression> _untyped = new(ReferenceEqualityComparer.Instance);
    private Surroundings _env = new();

    private Checker(Package package, Info info, DiagnosticBag diagnostics, IImporter importer, CheckerOptions options)
    {
        _package = package;
        _info = info;
        _diagnostics = diagnostics;
        _importer = importer;
        _options = options;
    }

    /// <summary>
    /// Checks the parsed files of one package, which must be free of syntax errors, and returns the package. Findings go to
    /// <paramref name="info"/>, errors to <paramref name="diagnostics"/>.
    /// </summary>
    public static Package Check(
        string path, IEnumerable<GoFile> files, Info info, DiagnosticBag diagnostics, IImporter importer, CheckerOptions? options = null)
    {
        options ??= new CheckerOptions();
        var package = new Package(path, "") { IsStub = options.IsStub };
        var checker = new Checker(package, info, diagnostics, importer, options);
        checker.CheckFiles(files);

        // Objects live as long as those who import the package; the checker and all the trees need not.
        foreach (var function in checker._functions)
            function.Resolver = null;
        return package;
    }

    /// <summary>What a declaration of package level needs to be checked.</summary>
    private sealed class Declaration
    {
        public required Scope FileScope { get; init; }

        public required LanguageVersion Version { get; init; }

        /// <summary>The variables of var a, b = f(); null if each variable has its own initializer.</summary>
        public VarObj[]? Lhs { get; init; }

        public Expr? Type { get; init; }

        public Expr? Init { get; init; }

        /// <summary>The initializer of a constant is repeated from an earlier line.</summary>
        public bool IsInherited { get; init; }

        public TypeSpec? TypeSpec { get; init; }

        public FuncDecl? Function { get; init; }

        /// <summary>Package-level objects that the initializer or body mentions.</summary>
        public HashSet<GoObject> Dependencies { get; } = new(ReferenceEqualityComparer.Instance);

        public bool HasInitializer => Init is not null || Function?.Body is not null;
    }

    /// <summary>What surrounds the code being checked.</summary>
    private sealed record Surroundings
    {
        /// <summary>The package-level declaration whose dependencies are recorded.</summary>
        public Declaration? Declaration { get; init; }

        public Scope Scope { get; set; } = Universe.Scope;

        public LanguageVersion Version { get; set; }

        /// <summary>The value of iota; null outside constant declarations.</summary>
        public ConstantValue? Iota { get; set; }

        /// <summary>Where errors in a repeated constant initializer are reported.</summary>
        public Pos ErrorPos { get; set; }

        public bool InTypeParams { get; set; }

        public SignatureType? Signature { get; init; }

        /// <summary>Calls of the predeclared panic.</summary>
        public HashSet<CallExpr> PanicCalls { get; } = new(ReferenceEqualityComparer.Instance);

        /// <summary>A call or receive was seen; decides whether len of an array is constant.</summary>
        public bool HasCallOrReceive { get; set; }
    }

    private sealed record UntypedExpression(bool IsShifted, OperandMode Mode, BasicType Type, ConstantValue? Value);

    private void CheckFiles(IEnumerable<GoFile> sources)
    {
        foreach (var file in sources)
        {
            if (_package.Name == "")
            {
                _package.Name = file.Name.Name;
                if (file.Name.IsBlank)
                    Error(file.Name, "invalid package name _");
            }
            else if (file.Name.Name != _package.Name)
            {
                Error(file, $"package {file.Name.Name}; expected package {_package.Name}");
                continue;
            }
            _files.Add(file);
            _info.FileVersions[file] = VersionOf(file).ToString();
        }
        CollectObjects();
        if (_importFailed)
            return; // as go build, which looks for imports before it compiles
        ReportDirectCycles();
        CheckPackageObjects();
        RunDelayed(0);
        if (_options.IsStub || _options.IsDeclarationsOnly)
        {
            RecordUntyped();
            return;
        }
        ComputeInitOrder();
        ReportUnusedImports();
        RecordUntyped();
        if (!_diagnostics.HasErrors)
            ReportInstantiationCycles();
        if (!_diagnostics.HasErrors)
            ReportInterfaceCycles();
        if (!_diagnostics.HasErrors)
        {
            CheckDirectives();
            CheckSizes();
        }
    }

    private LanguageVersion VersionOf(GoFile file)
    {
        if (LanguageVersion.Parse(file.GoVersion) is { IsKnown: true } own)
            return own.Minor < 21 ? new LanguageVersion(21) : own;
        return LanguageVersion.Parse(_options.GoVersion);
    }

    /// <summary>Runs work that was put off, and what it puts off in turn, back to the given count.</summary>
    private void RunDelayed(int top)
    {
        var version = _env.Version;
        for (var i = top; i < _delayed.Count; i++)
        {
            _env.Version = _delayed[i].Version;
            _delayed[i].Run();
        }
        _delayed.RemoveRange(top, _delayed.Count - top);
        _env.Version = version;
    }

    private void Later(Action action) => _delayed.Add((_env.Version, action));

    private void Push(GoObject obj)
    {
        _pathIndex[obj] = _path.Count;
        _path.Add(obj);
    }

    private void Pop()
    {
        _pathIndex.Remove(_path[^1]);
        _path.RemoveAt(_path.Count - 1);
    }

    private void OpenScope(Node node, string comment)
    {
        _env.Scope = new Scope(_env.Scope, comment);
        _info.Scopes[node] = _env.Scope;
    }

    private void CloseScope() => _env.Scope = _env.Scope.Parent!;

    private void AddDependency(GoObject obj)
    {
        if (_env.Declaration is not null && _declarations.ContainsKey(obj))
            _env.Declaration.Dependencies.Add(obj);
    }

    private GoObject? LookupName(string name) => _env.Scope.LookupParent(name);

    private bool Allows(int minor) => !_env.Version.IsKnown || _env.Version.Minor >= minor;

    private bool RequireVersion(Place at, int minor, string what)
    {
        if (Allows(minor))
            return true;
        ReportVersion(at, minor, what);
        return false;
    }

    private void ReportVersion(Place at, int minor, string what) =>
        Error(at, $"{what} requires go1.{minor} or later");
}

/// <summary>A Go language version 1.N; N is 0 if none was given.</summary>
internal readonly record struct LanguageVersion(int Minor)
{
    public bool IsKnown => Minor > 0;

    /// <summary>Reads go1.N, go1.N.P and 1.N; anything else is no version.</summary>
    public static LanguageVersion Parse(string? text)
    {
        text ??= "";
        if (text.StartsWith("go", StringComparison.Ordinal))
            text = text[2..];
        var parts = text.Split('.');
        return parts.Length >= 2 && parts[0] == "1" && int.TryParse(parts[1].TakeWhile(char.IsAsciiDigit).ToArray(), out var minor)
            ? new LanguageVersion(minor)
            : default;
    }

    public override string ToString() => IsKnown ? "go1." + Minor : "";
}
