// Package variables: an initial value that is plain data stands at the declaration; all others are assigned, in Go's
// initialisation order, by a function that runs before init and main. Packages are initialised in the order of their imports.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class PackageGenerator
{
    private readonly HashSet<CoreInitializer> _atDeclaration = new(ReferenceEqualityComparer.Instance);

    private CsExpr? InitialValue(CoreVariable v)
    {
        var init = _package.Package.Initializers.FirstOrDefault(i => i.Variables is [var only] && ReferenceEquals(only, v));
        if (init != null && IsPlainData(init.Value))
        {
            _atDeclaration.Add(init);
            return new FunctionGenerator(this, TakenNames.Of([init.Value], this)).Initial(init.Value);
        }
        return v.Type.Underlying is BasicType b && TypePredicates.IsString(b) && !TypeNames.IsWrapper(v.Type)
            || v.Type.Underlying is ArrayType && !TypeNames.IsWrapper(v.Type)
            ? new FunctionGenerator(this, []).ZeroValue(v.Type)
            : null;
    }

    // Literals, and composite literals of them: evaluating them runs no code of the program and reads no variable. A constant
    // that C# holds in a variable may be declared later.
    private bool IsPlainData(CoreExpr e) => CoreTree.Unparen(e) switch
    {
        Constant c => c.Named == null || IsBound(c.Named) || !IsHeldInVariable(c.Named),
        Nil or Zero or EmbeddedFiles => true,
        StructLiteral s => s.Fields.All(f => IsPlainData(f.Value)),
        ListLiteral l => l.Elements.All(x => IsPlainData(x.Value)),
        MapLiteral m => m.Entries.All(x => IsPlainData(x.Key) && IsPlainData(x.Value)),
        AddressOf { Place: StructLiteral or ListLiteral or MapLiteral } a => IsPlainData(a.Place),
        Conversion { IsImplicit: true } c => IsPlainData(c.X),
        BuiltinCall { Builtin: BuiltinId.Make } make => make.Arguments.All(IsPlainData),
        _ => false,
    };

    private List<CoreInitializer> AssignedInitializers() => _package.Package.Initializers.Where(i => !_atDeclaration.Contains(i)).ToList();

    private List<FuncObj> Inits() =>
        _package.Package.Functions.Where(f => f.Receiver == null && f.Object.Name == "init").Select(f => f.Object).ToList();

    /// <summary>Whether initialising the package runs any code.</summary>
    public bool HasInitialization => AssignedInitializers().Count > 0 || Inits().Count > 0;

    /// <summary>Whether initialising the package suspends.</summary>
    public bool InitializationSuspends => AssignedInitializers().Any(i => Colours.Contains(i.Value)) || Inits().Any(Colours.Suspends);

    /// <summary>The initialisation of the packages that main imports, set once their code is there.</summary>
    public IReadOnlyList<PackageGenerator> Imported { get; set; } = [];

    private IEnumerable<CsDecl> EntryPoint()
    {
        var main = _package.Package.Functions.FirstOrDefault(f => f.Receiver == null && f.Object.Name == "main")?.Object;
        if (main == null) yield break;
        var assigned = AssignedInitializers();
        var inits = Inits();
        var imported = Imported.Where(p => p.HasInitialization).ToList();
        if (assigned.Count == 0 && inits.Count == 0 && imported.Count == 0)
        {
            yield return Blank(Cs.EntryPoint(FunctionName(main), (CsExpr)"args"));
            yield break;
        }
        var variablesSuspend = assigned.Any(i => Colours.Contains(i.Value));
        var isAsync = variablesSuspend || inits.Append(main).Any(Colours.Suspends) || imported.Any(p => p.InitializationSuspends);
        var steps = new List<CsStmt>();
        foreach (var p in imported) steps.Add(Cs.Expr(Awaited(_program.Qualified(p.Package, "Initialize"), p.InitializationSuspends)));
        if (assigned.Count > 0)
        {
            yield return Blank(InitializeVariables(assigned, variablesSuspend));
            steps.Add(Cs.Expr(Awaited("InitializeVariables", variablesSuspend)));
        }
        foreach (var f in inits.Append(main)) steps.Add(Cs.Expr(Awaited(FunctionName(f), Colours.Suspends(f))));
        yield return Blank(Cs.Func(isAsync ? "private static async" : "private static", isAsync ? "GoTask" : "void", "Start", [],
            Cs.Block(steps)));
        yield return Blank(Cs.EntryPoint("Start", (CsExpr)"args"));
    }

    // Another package than main: its variables, then its init functions. The last package of a library brings all of them on the way.
    private IEnumerable<CsDecl> Initialization()
    {
        if (HasInitialization)
            foreach (var decl in Initialize()) yield return decl;
        if (!IsLibrary || !ReferenceEquals(_program.Program.Packages[^1], _package.Package)) yield break;
        var all = Imported.Append(this).Where(p => p.HasInitialization).ToList();
        if (all.Count == 0) yield break;
        var steps = new List<CsStmt>();
        foreach (var p in all)
        {
            CsExpr call = new CsCall(_program.Qualified(p.Package, "Initialize"));
            steps.Add(Cs.Expr(p.InitializationSuspends ? new CsCall("Go.Block", call) : call));
        }
        var initialize = Cs.Func("internal static", "void", "InitializePackages", [], Cs.Block(steps),
            attributes: ["System.Runtime.CompilerServices.ModuleInitializer"]);
        initialize.LeadingComments =
            ["/// <summary>Initializes the packages, imported ones first, before anything of the assembly is used.</summary>"];
        yield return Blank(initialize);
    }

    private IEnumerable<CsDecl> Initialize()
    {
        var assigned = AssignedInitializers();
        var variablesSuspend = assigned.Any(i => Colours.Contains(i.Value));
        var isAsync = InitializationSuspends;
        var steps = new List<CsStmt>();
        if (assigned.Count > 0)
        {
            yield return Blank(InitializeVariables(assigned, variablesSuspend));
            steps.Add(Cs.Expr(Awaited("InitializeVariables", variablesSuspend)));
        }
        foreach (var f in Inits()) steps.Add(Cs.Expr(Awaited(FunctionName(f), Colours.Suspends(f))));
        var initialize =
            Cs.Func(isAsync ? "internal static async" : "internal static", isAsync ? "GoTask" : "void", "Initialize", [], Cs.Block(steps));
        initialize.LeadingComments =
            ["/// <summary>Sets the package's variables and runs its init functions: once, before anything else of it is used.</summary>"];
        yield return Blank(initialize);
    }

    private static CsExpr Awaited(string function, bool isAsync) => isAsync ? new CsAwait(new CsCall(function)) : new CsCall(function);

    private static CsDecl Blank(CsDecl decl)
    {
        decl.BlankLineBefore = true;
        return decl;
    }

    private CsDecl InitializeVariables(List<CoreInitializer> assigned, bool isAsync)
    {
        var generator = new FunctionGenerator(this, TakenNames.Of(assigned.Select(i => i.Value), this));
        var statements = generator.Initializers(assigned, isAsync);
        var initialize = Cs.Func(isAsync ? "private static async" : "private static", isAsync ? "GoTask" : "void", "InitializeVariables",
            [], Cs.Block(statements));
        initialize.TraceName = TraceName.Of(Package) + ".init";
        return initialize;
    }
}
