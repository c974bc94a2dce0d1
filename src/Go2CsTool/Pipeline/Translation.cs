// The whole way of a Go program, in the order of its stages:
//
//     load      Loading       arguments to packages: files, modules, Go trees; what go build says before it compiles
//     check     Types         Go trees to types, constants, uses; every error `go build` would report
//     build     Core          checked Go to Core, the typed middle: what syntax leaves to be inferred is written out, generics are instances
//     pass      Core/Passes   Core to Core, between them the Facts: what may suspend, what escapes, what calls change
//     generate  Generation    Core to the C# tree
//     render    Emit          C# tree to text, a template per construct
//     format    Emit          indentation, where a person will read the text
//     compile   Validation    text to an assembly in memory
//     run       Validation    the assembly, in this process
//
// A stage runs only if the one before found no errors. The first two are ProgramSource's.
using Go2Cs.Core;
using Go2Cs.Core.Passes;
using Go2Cs.CSharp;
using Go2Cs.Diagnostics;
using Go2Cs.Emit;
using Go2Cs.Generation;
using Go2Cs.Loading;
using Go2Cs.Types;
using Go2Cs.Validation;

namespace Go2Cs.Pipeline;

/// <summary>One program on its way from Go to C#.</summary>
public sealed class Translation(ProgramSource source, TemplateStore? templates = null)
{
    private readonly TemplateRenderer _renderer = new(templates ?? new TemplateStore());
    private readonly DiagnosticBag _diagnostics = new();
    private IReadOnlyList<string> _errors = [];
    private bool _isProgram;
    private bool _keepsFrames;

    /// <summary>Everything found wrong so far, as it is printed.</summary>
    public IReadOnlyList<string> Messages => [.. _errors, .. _diagnostics.Render(limit: 0)];

    /// <summary>What is being worked on, for reports of internal errors: a path, or <c>file:line</c>.</summary>
    public string Place { get; private set; } = source.Location;

    /// <summary>The C# files as text; null when there are errors.</summary>
    /// <param name="lineDirectives">True to refer each statement to its Go line.</param>
    /// <param name="format">True to indent.</param>
    public IReadOnlyList<CsSource>? Render(bool lineDirectives, bool format)
    {
        return source.Program(out _errors) is { } program ? Render(program, lineDirectives, format) : null;
    }

    /// <summary>The files of <c>//go:embed</c> lines that the C# which was rendered finds in its assembly, by these names.</summary>
    public IReadOnlyList<OutputFile> Resources { get; private set; } = [];

    /// <summary>The project file that belongs to the C# that was rendered: of a program, or of a library if there is no package
    /// main.</summary>
    /// <param name="folder">Where it will stand.</param>
    public string Project(string folder) => ProjectFile.Create(_renderer, folder, _isProgram, [.. Resources.Select(static r => r.Name)]);

    /// <summary>The program as an assembly; null when there are errors in the Go source.</summary>
    /// <exception cref="GeneratedCodeException">The C# does not compile: a fault of the tool.</exception>
    public byte[]? Compile()
    {
        if (source.Program(out _errors) is not { } go)
        {
            return null;
        }
        if (go.Main is null)
        {
            _errors = [MainPackage.NotMain(go.Roots[0].ImportPath)];
            return null;
        }
        if (Render(go, lineDirectives: true, format: false) is not { } files)
        {
            return null;
        }
        var program = ProgramCompiler.Compile(source.Name, files, isProgram: true, keepsLocals: _keepsFrames,
            resources: [.. Resources.Select(static r => (r.Name, r.Content))]);
        return program.Image ?? throw new GeneratedCodeException(files, program.Errors);
    }

    private List<CsSource>? Render(GoProgram program, bool lineDirectives, bool format)
    {
        _isProgram = program.Main is not null;
        if (Lower(program) is not { } files)
        {
            return null;
        }
        _keepsFrames = LooksAtFrames(program);
        if (_keepsFrames && lineDirectives)
        {
            files[0].Content["attributes"] = new List<string> { "module: KeepsFrames" };
        }
        var result = new List<CsSource>();
        foreach (var file in files)
        {
            var emitter = new CsEmitter(_renderer, lineDirectives, _keepsFrames);
            try
            {
                var text = emitter.Emit(file);
                result.Add(new(file.Name, format ? CsFormatter.Format(text) : text));
            }
            catch (Exception) when (NotePlace(emitter.Current))
            {
                throw;
            }
        }
        return result;
    }

    // Functions with the directive tell of the stack. A program that asks pays for the answer; no other does.
    private static bool LooksAtFrames(GoProgram program) =>
        program.FromSource.Any(static p => p.Info.Uses.Values.Any(static o => o is FuncObj f && f.HasDirective("frames")));

    private IReadOnlyList<CsFile>? Lower(GoProgram program)
    {
        DepthLimit.Check(program.FromSource.SelectMany(static p => p.Files), _diagnostics);
        if (_diagnostics.HasErrors)
        {
            return null;
        }
        try
        {
            var folders = PackageFolders.Of(program);
            var core = CoreBuilder.Build(Sources(program, folders));
            if (program.Main is null)
            {
                WarnOfMissingInstances(core);
            }
            Resources = [.. program.FromSource.SelectMany(p => EmbeddedIn(p, folders[p])).DistinctBy(static r => r.Name)];
            var (ordered, facts) = PassList.Run(core);
            return Generator.Generate(ordered, facts, at => Place = at.IsValid ? at.ToString() : Place);
        }
        catch (UnsupportedException e)
        {
            _diagnostics.Error(e.At ?? program.Roots[0].Files[0].Pos, $"not supported yet: {e.Message}", UnsupportedException.Code);
            return null;
        }
    }

    // C# has no generic code of Go's: who calls a library from C# finds the instances that the library itself has.
    private void WarnOfMissingInstances(CoreProgram core)
    {
        foreach (var file in core.Packages.SelectMany(static p => p.Files))
        {
            foreach (var site in file.Declarations.GroupBy(static d => d.Pos))
            {
                if (site.ToList() is [GenericDeclaration { Object: { IsExported: true } generic }]
                    && generic is not FuncObj { Signature.Recv: not null })
                {
                    var message = $"{generic.Name} is generic and the library has no instance of it: no C# is written for it";
                    _diagnostics.Warning(generic.Pos, message, "GO2CS0005");
                }
            }
        }
    }

    /// <summary>The packages that are translated, as Core is built of them.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folders">Where the C# of each package goes.</param>
    internal static IReadOnlyList<CheckedSource> Sources(GoProgram program, IReadOnlyDictionary<CheckedPackage, string> folders) =>
        [.. program.FromSource.Select(p => new CheckedSource(p.Package, p.Info, p.Files)
        {
            Folder = folders[p],
            Embeds = [.. p.Embeds.Select(static e => (e.Variable, (IReadOnlyList<string>)[.. e.Files.Select(static f => f.Name)]))],
        })];

    private static IEnumerable<OutputFile> EmbeddedIn(CheckedPackage package, string folder) =>
        package.Embeds.SelectMany(static e => e.Files)
            .Select(f => new OutputFile(folder.Length == 0 ? f.Name : $"{folder}/{f.Name}", f.Content));

    // An exception filter: notes the place and lets the exception pass.
    private bool NotePlace(CsLine? line)
    {
        if (line is { } at)
        {
            Place = $"{at.File}:{at.Number}";
        }
        return false;
    }
}
