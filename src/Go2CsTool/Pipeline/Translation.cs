// The whole way of a Go package, in the order of its stages:
//
//     read      GoSources     files to bytes
//     parse     Syntax        bytes to Go trees; syntax errors
//     check     Types         Go trees to types, constants, uses; every error `go build` would report
//     lower     Lowering      (after Analysis: what may suspend, what escapes) typed Go to the C# tree
//     render    Emit          C# tree to text, a template per construct
//     format    Emit          indentation, where a person will read the text
//     compile   Validation    text to an assembly in memory
//     run       Validation    the assembly, in this process
//
// A stage runs only if the one before found no errors.
using Go2Cs.CSharp;
using Go2Cs.Diagnostics;
using Go2Cs.Emit;
using Go2Cs.Lowering;
using Go2Cs.Syntax;
using Go2Cs.Types;
using Go2Cs.Validation;

namespace Go2Cs.Pipeline;

/// <summary>One package on its way from Go to C#.</summary>
public sealed class Translation(GoSources sources, TemplateStore? templates = null)
{
    private readonly TemplateRenderer renderer = new(templates ?? new TemplateStore());
    private readonly Info info = new();

    /// <summary>Everything found wrong so far.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>What is being worked on, for reports of internal errors: a path, or <c>file:line</c>.</summary>
    public string Place { get; private set; } = sources.Location;

    /// <summary>Runs the stages up to the checker.</summary>
    /// <returns>True when nothing is wrong.</returns>
    public bool Check() => CheckTypes() is not null;

    /// <summary>The C# files as text; null when there are errors.</summary>
    /// <param name="lineDirectives">True to refer each statement to its Go line.</param>
    /// <param name="format">True to indent.</param>
    public IReadOnlyList<CsSource>? Render(bool lineDirectives, bool format)
    {
        if (Lower() is not { } files)
        {
            return null;
        }
        var result = new List<CsSource>();
        foreach (var file in files)
        {
            var emitter = new CsEmitter(renderer, lineDirectives);
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

    /// <summary>The project file that belongs to the C#.</summary>
    /// <param name="folder">Where it will stand.</param>
    public string Project(string folder) => ProjectFile.Create(renderer, folder, isProgram: true);

    /// <summary>The program as an assembly; null when there are errors in the Go source.</summary>
    /// <exception cref="GeneratedCodeException">The C# does not compile: a fault of the tool.</exception>
    public byte[]? Compile()
    {
        if (Render(lineDirectives: true, format: false) is not { } files)
        {
            return null;
        }
        var program = ProgramCompiler.Compile(sources.Name, files, isProgram: true);
        return program.Image ?? throw new GeneratedCodeException(files, program.Errors);
    }

    private IReadOnlyList<GoFile>? Parse() => Parser.ParseFiles(sources.Files, Diagnostics);

    private (Package Package, IReadOnlyList<GoFile> Files)? CheckTypes()
    {
        if (Parse() is not { } files)
        {
            return null;
        }
        var path = files[0].Name.Name == "main" ? "main" : sources.Name;
        var package = Checker.Check(path, files, info, Diagnostics, new StubImporter());
        return Diagnostics.HasErrors ? null : (package, files);
    }

    private IReadOnlyList<CsFile>? Lower()
    {
        if (CheckTypes() is not var (package, files))
        {
            return null;
        }
        var result = Lowerer.Lower(package, info, files, Diagnostics, at => Place = at.IsValid ? at.ToString() : Place);
        return Diagnostics.HasErrors ? null : result;
    }

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
