// What a command was asked to work on: Go files, folders or package patterns. Every command comes by its packages here, so that all of
// them read the same files, find the same modules and say the same of what is wrong.
using Go2Cs.Diagnostics;
using Go2Cs.Loading;
using Go2Cs.Validation;

namespace Go2Cs.Pipeline;

/// <summary>Go source as the command line names it.</summary>
public sealed class ProgramSource
{
    // The package of files that are named one by one. Go: the same.
    private const string NamedFiles = "command-line-arguments";

    // What else the go command lets decide where modules are; the target is in the build context.
    private static readonly string[] Variables = ["GOWORK", "GOMODCACHE", "GOPATH"];

    private readonly IReadOnlyList<string> _arguments;
    private readonly IReadOnlyList<SourceFile> _files;
    private readonly BuildContext _context;
    private readonly SourceTree _tree = new();

    // What Refusal has loaded, for the Load that follows it.
    private PackageGraph? _loaded;

    private ProgramSource(IReadOnlyList<string> arguments, IReadOnlyList<SourceFile> files, BuildContext context, string name)
    {
        _arguments = arguments;
        _files = files;
        _context = context;
        Name = name;
    }

    /// <summary>What was asked for, as the user wrote it.</summary>
    public string Location => string.Join(' ', _arguments);

    /// <summary>Name of the program: the first file's without extension, or the folder's.</summary>
    public string Name { get; }

    /// <summary>How many packages are worked on at once.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Everything that was looked at besides the files named: what must be as it was for a compiled program to be used
    /// again.</summary>
    public SourceTree Inputs => _tree;

    /// <summary>One file, folder or pattern.</summary>
    /// <exception cref="CommandException">There is nothing there that could be read.</exception>
    public static ProgramSource Read(string argument, BuildContext? context = null) => Read([argument], context);

    /// <summary>
    /// Files that make one package; or folders, <c>DIR/...</c> for all packages below one, import paths of packages of the module, and
    /// with sources of the standard library <c>std</c> and <c>cmd</c>. Files are read, packages only when they are asked for.
    /// </summary>
    /// <exception cref="CommandException">A file cannot be read.</exception>
    public static ProgramSource Read(IReadOnlyList<string> arguments, BuildContext? context = null)
    {
        context ??= BuildContext.FromEnvironment();
        if (!arguments.All(static a => a.EndsWith(".go", StringComparison.Ordinal) && !Directory.Exists(a) || File.Exists(a)))
        {
            var first = arguments[0].EndsWith("/...", StringComparison.Ordinal) ? arguments[0][..^4] : arguments[0];
            return new(arguments, [], context, Path.GetFileName(Path.GetFullPath(first).TrimEnd('/')));
        }
        var set = new FileSet();
        foreach (var path in arguments)
        {
            if (!path.EndsWith(".go", StringComparison.Ordinal))
                throw new CommandException(ExitCode.Usage, $"{path}: not a .go file");
            try
            {
                set.AddFromDisk(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new CommandException(ExitCode.Usage, $"{path}: {FileErrors.Reason(e)}");
            }
        }
        return Of(set.Files, context);
    }

    /// <summary>Files that make one package and were read already.</summary>
    public static ProgramSource Of(IReadOnlyList<SourceFile> files, BuildContext? context = null) => new(
        [.. files.Select(static f => f.Name)], files, context ?? BuildContext.FromEnvironment(),
            Path.GetFileNameWithoutExtension(files[0].Name));

    /// <summary>The key of the compiled program, as far as it is known before anything is loaded; <see cref="Inputs"/> are the
    /// rest.</summary>
    public string CacheKey()
    {
        var options = new List<string>();
        if (_files.Count == 0)
            options.AddRange(_arguments.Select(static a => Path.GetFullPath(a)));
        if (_context.Tags.Count > 0)
            options.Add("tags=" + string.Join(',', _context.Tags));
        if (_context.ModuleMode.Length > 0)
            options.Add("mod=" + _context.ModuleMode);
        options.AddRange(from name in Variables
                         let value = Environment.GetEnvironmentVariable(name)
                         where !string.IsNullOrEmpty(value)
                         select $"{name}={value}");
        return ProgramCache.KeyOf(_files, [.. options]);
    }

    /// <summary>Loads the packages and all they import.</summary>
    /// <param name="withTests">Load the tests of the packages, too.</param>
    /// <exception cref="CommandException">A pattern names nothing, or a go.mod file is not understood.</exception>
    public PackageGraph Load(bool withTests = false)
    {
        if (_loaded is { } graph && !withTests)
        {
            _loaded = null;
            return graph;
        }
        return Reading(() =>
        {
            var folder = Folder();
            var modules = folder is null ? null : ModuleGraph.Find(folder, _context, _tree);
            var loader = new PackageLoader(_context, _tree, modules, new SourceNames(Directory.GetCurrentDirectory()), Workers);
            return _files.Count > 0 ? loader.LoadFiles(NamedFiles, folder!, _files) : loader.Load(_arguments, withTests);
        });
    }

    /// <summary>Why the packages are no program that could run, in the words of go run; null if they are, or if loading finds other
    /// faults.</summary>
    /// <exception cref="CommandException">A pattern names nothing, or a go.mod file is not understood.</exception>
    public string? Refusal()
    {
        var graph = _loaded = Load();
        if (graph.Errors.Count > 0 || graph.Roots.Count == 0)
            return null;
        if (graph.Roots.Count > 1)
            return $"go: pattern {Location} matches multiple packages:\n\t{string.Join("\n\t", graph.Roots.Select(static r => r.ImportPath))}";
        return MainPackage.Refusal(graph.Roots[0].ImportPath, [.. graph.Roots[0].Files.Select(static f => f.Source)]);
    }

    /// <summary>Checks the packages and gives the lines to print, those of go build; none if all is right.</summary>
    /// <param name="withTests">Check the tests of the packages, too.</param>
    /// <exception cref="CommandException">A pattern names nothing, or a go.mod file is not understood.</exception>
    public IEnumerable<string> Check(bool withTests = false)
    {
        var graph = Load(withTests);
        return graph.Errors.Count > 0 ? graph.Errors : GraphChecker.Check(graph.Roots, Workers).SelectMany(Report);
    }

    /// <summary>The whole program, loaded and checked.</summary>
    /// <param name="errors">The lines to print if something is wrong.</param>
    /// <returns>The program; null if something is wrong.</returns>
    /// <exception cref="CommandException">A pattern names nothing, or a go.mod file is not understood.</exception>
    public GoProgram? Program(out IReadOnlyList<string> errors)
    {
        var graph = Load();
        errors = graph.Errors;
        if (errors.Count > 0)
            return null;
        var results = GraphChecker.Check(graph.Roots, Workers, KeptTables.All);
        errors = [.. results.SelectMany(Report)];
        if (errors.Count > 0)
            return null;
        var program = GoProgram.Create(graph, results);
        // The program depends on what is in embedded files even if no stage looks at it.
        return Reading(() =>
        {
            foreach (var file in program.Packages.SelectMany(static p => p.Embeds).SelectMany(static e => e.Files))
                _tree.Read(file.Path);
            return program;
        });
    }

    private T Reading<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (LoadException e)
        {
            throw new CommandException(ExitCode.Usage, e.Message);
        }
        catch (UnreadableFileException e)
        {
            var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), e.Path);
            throw new CommandException(ExitCode.Usage,
                $"{(relative.Length < e.Path.Length ? relative : e.Path)}: {FileErrors.Reason(e.InnerException!)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"{Location}: {FileErrors.Reason(e)}");
        }
    }

    // The messages of named files stand without heading.
    private static IEnumerable<string> Report(PackageResult result)
    {
        if (!result.Diagnostics.HasErrors)
            return [];
        var lines = result.Diagnostics.Render(limit: 0);
        return result.Source.ImportPath == NamedFiles ? lines : [$"# {result.Source.Heading}", .. lines];
    }

    // Where the search for go.mod begins; null if there is no such folder.
    private string? Folder()
    {
        if (_files.Count > 0)
            return Path.GetDirectoryName(Path.GetFullPath(_files[0].Name))!;
        var first = _arguments[0] is "std" or "cmd" ? "." : _arguments[0].Replace("/...", "", StringComparison.Ordinal);
        return Directory.Exists(first) ? Path.GetFullPath(first) : PackagePatterns.IsPath(first) ? null : Directory.GetCurrentDirectory();
    }
}
