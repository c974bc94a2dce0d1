// Builds the code of one declaration: a function, or the initial value of a package variable. All that is read from the checker's
// tables passes through Apply, which puts concrete types in place of type parameters.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Turns the statements and expressions of one declaration into Core.</summary>
internal sealed partial class BodyBuilder
{
    private readonly CoreBuilder _program;
    private readonly Info _info;
    private readonly Package _package;
    private readonly TypeEnvironment _environment;
    private readonly Dictionary<VarObj, CoreVariable> _variables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ConstObj, ConstObj> _constants = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Stmt, JumpTarget> _jumps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LabeledStmt, CoreLabel> _labels = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<CoreVariable> _results = [];
    private readonly bool _hasLineDirectives;
    private TraceName _trace;

    /// <param name="program">What is built.</param>
    /// <param name="source">The package.</param>
    /// <param name="environment">Concrete types for type parameters.</param>
    /// <param name="trace">Names function literals outside functions.</param>
    public BodyBuilder(CoreBuilder program, CheckedSource source, TypeEnvironment environment, TraceName trace)
    {
        _trace = trace;
        _hasLineDirectives = source.Files.Any(f => f.Source.HasLineDirectives);
        _program = program;
        _info = source.Info;
        _package = source.Package;
        _environment = environment;
    }

    /// <summary>A declared function or method.</summary>
    /// <param name="syntax">Its declaration.</param>
    /// <param name="declared">The signature whose variables the body names; generic if the function is.</param>
    /// <param name="function">The function itself, or the instance to build.</param>
    public CoreFunction Function(FuncDecl syntax, SignatureType declared, FuncObj function)
    {
        var receiver = declared.Recv is { } r ? Declare(r, CoreVariableKind.Receiver) : null;
        (var parameters, var results, var body) = Body(declared, syntax.Body!);
        return new CoreFunction(syntax.Pos, function)
        {
            Identity = function,
            TraceName = _trace.Text,
            Signature = function.Signature,
            Receiver = receiver,
            Parameters = parameters,
            Results = results,
            Body = body,
            End = syntax.End,
        };
    }

    /// <summary>The initial value of package variables: for one variable converted to its type, for several a tuple.</summary>
    public CoreExpr Initializer(Expr value, IReadOnlyList<CoreVariable> variables) =>
        Value(value, variables.Count == 1 ? variables[0].Type : null);

    private (IReadOnlyList<CoreVariable> Parameters, IReadOnlyList<CoreVariable> Results, Block Body) Body(SignatureType declared,
        BlockStmt body)
    {
        var outer = _results;
        List<CoreVariable> parameters = [.. declared.Params.Vars.Select(v => Declare(v, CoreVariableKind.Parameter))];
        List<CoreVariable> results = [.. declared.Results.Vars.Select(v => Declare(v, CoreVariableKind.Result))];
        _results = results;
        FindGotos(body);
        var block = BlockOf(body);
        _results = outer;
        return (parameters, results, block);
    }

    private CoreExpr FunctionLiteral(FuncLit literal)
    {
        var declared = (SignatureType)Known(literal).Type;
        var outer = _trace;
        _trace = outer.Literal();
        (var parameters, var results, var body) = Body(declared, literal.Body);
        var function = new CoreClosure(literal.Pos)
        {
            TraceName = _trace.Text,
            Signature = _environment.ApplySignature(declared),
            Parameters = parameters,
            Results = results,
            Body = body,
        };
        _trace = outer;
        return new Closure(literal.Pos, function.Signature, function, literal.Body.Pos.Line == literal.Body.Rbrace.Line);
    }

    // By origin: a signature that was changed to mention instances has other objects than the body names.
    private CoreVariable Declare(VarObj obj, CoreVariableKind kind) =>
        _variables[obj.Origin] = new CoreVariable(obj.Name, Apply(obj.Type), kind, obj.Pos, obj);

    private CoreVariable Variable(VarObj obj)
    {
        if (_variables.TryGetValue(obj.Origin, out var known)) return known;
        return obj.Kind == VarKind.Package ? _program.PackageVariable(obj) : Declare(obj, CoreVariableKind.Local);
    }

    /// <summary>A type from the checker's tables, concrete.</summary>
    private GoType Apply(GoType type) => _environment.Apply(type);

    /// <summary>A part of a concrete type, which may mention an instance as the checker has it.</summary>
    private GoType Canonical(GoType type) => _program.Instances.Type(type);

    private static GoType Under(GoType type) => AliasType.Unalias(type).Underlying;

    private TypeAndValue Known(Expr e)
    {
        if (_info.Types.TryGetValue(e, out var known)) return known;
        // The left side of := has no entry where it names a variable that exists.
        if (e is Ident name && _info.ObjectOf(name) is { } obj) return new TypeAndValue(OperandMode.Variable, obj.Type, null);
        throw new UnsupportedException($"expression {e}") { At = e.Pos };
    }

    /// <summary>The concrete type of an expression; of an untyped one that nothing decides, the default.</summary>
    private GoType TypeOf(Expr e) => TypePredicates.Default(Apply(Known(e).Type));

    private GoObject ObjectOf(Ident name) => _info.ObjectOf(name) ?? throw new UnsupportedException($"name {name.Name}") { At = name.Pos };

    private IReadOnlyList<GoType> TypeArguments(Ident name) =>
        _info.Instances.TryGetValue(name, out var instance) ? [.. instance.TypeArgs.Select(Apply)] : [];

    /// <summary>The function that a name denotes: of an own generic function the instance.</summary>
    private FuncObj FunctionOf(Ident name, FuncObj function)
    {
        if (!_program.IsOwn(function)) return function;
        return _program.Instances.Function(function.Origin, TypeArguments(name));
    }

    /// <summary>The method that was found on a receiver: of an own generic type, or generic itself, the instance.</summary>
    private FuncObj MethodOf(GoType receiver, FuncObj method, Ident name)
    {
        if (TypePredicates.IsInterface(receiver) || !_program.IsOwn(method)) return method;
        return TypePredicates.AsNamed(TypePredicates.Deref(receiver).Type) is { } named
            ? _program.Instances.Method(named, method, TypeArguments(name))
            : method;
    }
}
