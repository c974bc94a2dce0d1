// Builds Core from checked packages: walks their declarations, then the instances of generic functions that these ask for.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>A checked package with its trees and what the checker found out about them.</summary>
public sealed record CheckedSource(Package Package, Info Info, IReadOnlyList<GoFile> Files)
{
    /// <summary>Where its C# goes, with slashes; empty for the folder of the project.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Its variables with <c>//go:embed</c> lines, and the names of their files.</summary>
    public IReadOnlyList<(VarObj Variable, IReadOnlyList<string> Files)> Embeds { get; init; } = [];
}

/// <summary>Turns checked packages into Core. What is not among them is bound: it has declarations only, and is not built.</summary>
public sealed partial class CoreBuilder
{
    private readonly IReadOnlyList<CheckedSource> _sources;
    private readonly HashSet<Package> _own;
    private readonly Dictionary<VarObj, CoreVariable> _variables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FuncObj, FunctionSite> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NamedType, TypeSite> _genericTypes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Package, int> _inits = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SourceFile, bool> _sharesLoopVariables = new(ReferenceEqualityComparer.Instance);

    private CoreBuilder(IReadOnlyList<CheckedSource> sources)
    {
        _sources = sources;
        _own = new HashSet<Package>(sources.Select(s => s.Package), ReferenceEqualityComparer.Instance);
        var declarations = new Declarations();
        foreach (var source in sources) declarations.Add(source.Package, source.Files, source.Info);
        Instances = new Instances(_own.Contains, declarations);
        foreach (var source in sources)
        {
            foreach (var file in source.Files)
                _sharesLoopVariables[file.Source] = IsBefore122(source.Info.FileVersions.GetValueOrDefault(file));
        }
    }

    /// <summary>The instances of generic functions and types.</summary>
    internal Instances Instances { get; }

    /// <summary>Builds the packages.</summary>
    /// <param name="sources">All packages of the program that are not bound, imported ones first; checked without errors.</param>
    /// <exception cref="UnsupportedException">Something has no translation.</exception>
    public static CoreProgram Build(IReadOnlyList<CheckedSource> sources) => new CoreBuilder(sources).Run();

    /// <summary>Whether the object belongs to a package that is built.</summary>
    internal bool IsOwn(GoObject obj) => obj.Package is { } package && _own.Contains(package);

    /// <summary>Whether loops of the file share their variables between iterations, as before Go 1.22.</summary>
    internal bool SharesLoopVariables(Pos pos) => pos.File is { } file && _sharesLoopVariables.GetValueOrDefault(file);

    /// <summary>The variable of a package, own or bound.</summary>
    internal CoreVariable PackageVariable(VarObj obj)
    {
        if (_variables.TryGetValue(obj, out var known)) return known;
        Instances.Settle(obj);
        return _variables[obj] = new CoreVariable(obj.Name, Instances.Type(obj.Type), CoreVariableKind.Package, obj.Pos, obj);
    }

    private static bool IsBefore122(string? version) => LanguageVersion.Parse(version) is { IsKnown: true, Minor: < 22 };

    private CoreProgram Run()
    {
        var files = _sources.Select(s => s.Files.Select(f => (File: f, Sites: Declarations(s, f))).ToList()).ToList();
        var initializers = _sources.Select(Initializers).ToList();
        while (Instances.TryNext(out var request)) Add(_functions[request.Origin], request.Function, request.Environment);
        while (Instances.TryNextType(out var instance))
        {
            if (_genericTypes.TryGetValue(instance.Origin, out var site)) site.Site.Add(site.Declaration(instance.Type));
            else files.SelectMany(f => f).First(f => f.File.Source == instance.Origin.Obj.Pos.File).Sites.Add([LocalInstance(instance)]);
        }
        return new CoreProgram([.. _sources.Select((s, i) =>
            new CorePackage(s.Package, [.. files[i].Select(f => new CoreFile(f.File, [.. f.Sites.SelectMany(d => d)]))])
        {
            Initializers = initializers[i],
            Folder = s.Folder,
        })]);
    }

    // An instance of a generic type that a function declares comes last in its file.
    private static DefinedTypeDeclaration LocalInstance(TypeInstance instance) =>
        new(instance.Declaration!.Pos, instance.Declaration.Pos,
            new CoreType(instance.Type, instance.Declaration))
        { End = instance.Declaration.End, IsFirst = true };

    private IReadOnlyList<CoreInitializer> Initializers(CheckedSource source)
    {
        List<CoreInitializer> result = [.. source.Embeds.Select(e => Embedded(e.Variable, source.Folder, e.Files))];
        var trace = new TraceName(TraceName.Of(source.Package) + ".init");
        foreach (var step in source.Info.InitOrder)
        {
            var body = new BodyBuilder(this, source, Instances.Plain, trace);
            List<CoreVariable> variables = [.. step.Lhs.Select(PackageVariable)];
            result.Add(new CoreInitializer(step.Rhs.Pos, variables, body.Initializer(step.Rhs, variables)));
        }
        return result;
    }

    private CoreInitializer Embedded(VarObj obj, string folder, IReadOnlyList<string> files)
    {
        var variable = PackageVariable(obj);
        var type = variable.Type.Underlying is StructType ? variable.Type : variable.Type.Underlying;
        CoreExpr content = new EmbeddedFiles(obj.Pos, type, folder.Length == 0 ? "" : folder + "/", files);
        if (!TypeIdentity.Identical(type, variable.Type)) content = new Conversion(obj.Pos, variable.Type, content, IsImplicit: true);
        return new CoreInitializer(obj.Pos, [variable], content);
    }
}
