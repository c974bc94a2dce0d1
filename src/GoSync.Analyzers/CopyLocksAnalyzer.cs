// GOSYNC001: what go vet's copylocks says of Go, said of C# that uses GoSync by hand: a lock copied by value is another lock.
// C# adds traps of its own, reported under the same id: a readonly field, an in parameter, a property or an indexer
// hands out a copy, and a delegate made from a struct's method binds a copy of the struct.
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GoSync.Analyzers;

/// <summary>Reports copies of <c>WaitGroup</c>, <c>Mutex</c>, <c>RWMutex</c>, <c>Once</c>, <c>Cond</c>, <c>Pool</c>,
/// <c>SyncMap</c>, the atomic types, and of structs, tuples and Go arrays that hold one by value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CopyLocksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The id of every diagnostic of this analyzer.</summary>
    public const string DiagnosticId = "GOSYNC001";

    private static readonly DiagnosticDescriptor Rule = new(
        DiagnosticId,
        "A lock is copied by value",
        "{0}: {1}",
        "GoSync",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A copied WaitGroup, Mutex or other lock is a second lock: what is done to one is not seen by the other. " +
                     "Pass it by ref, or keep it in a class or behind Ptr<T>.",
        helpLinkUri: Help.Link(DiagnosticId));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);

        context.RegisterSymbolAction(c => CheckParameters(c.ReportDiagnostic, (IMethodSymbol)c.Symbol), SymbolKind.Method);
        context.RegisterOperationAction(
            c => CheckParameters(c.ReportDiagnostic, ((IAnonymousFunctionOperation)c.Operation).Symbol),
            OperationKind.AnonymousFunction);
        context.RegisterOperationAction(
            c => CheckParameters(c.ReportDiagnostic, ((ILocalFunctionOperation)c.Operation).Symbol),
            OperationKind.LocalFunction);

        context.RegisterOperationAction(CheckVariable, OperationKind.VariableDeclarator);
        context.RegisterOperationAction(CheckMemberInitializer, OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
        context.RegisterOperationAction(CheckAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(CheckReturn, OperationKind.Return, OperationKind.YieldReturn);
        context.RegisterOperationAction(CheckArgument, OperationKind.Argument);
        context.RegisterOperationAction(
            CheckLiteral, OperationKind.ArrayInitializer, OperationKind.CollectionExpression, OperationKind.Tuple, OperationKind.With);
        context.RegisterOperationAction(CheckLoop, OperationKind.Loop);
        context.RegisterOperationAction(CheckReceiver, OperationKind.Invocation);
        context.RegisterOperationAction(CheckMethodValue, OperationKind.MethodReference);
        context.RegisterOperationAction(
            c => Report(c, ((IInterpolationOperation)c.Operation).Expression, "interpolated string copies lock value"),
            OperationKind.Interpolation);
        context.RegisterOperationAction(
            c => CheckPattern(c, ((IDeclarationPatternOperation)c.Operation).DeclaredSymbol), OperationKind.DeclarationPattern);
        context.RegisterOperationAction(
            c => CheckPattern(c, ((IRecursivePatternOperation)c.Operation).DeclaredSymbol), OperationKind.RecursivePattern);
    }

    private static void CheckParameters(System.Action<Diagnostic> report, IMethodSymbol method)
    {
        if (method.IsImplicitlyDeclared || method.MethodKind == MethodKind.PropertySet || IsPointerConstructor(method)) return;

        var name = method.MethodKind switch
        {
            MethodKind.AnonymousFunction => "func",
            MethodKind.Constructor => method.ContainingType.Name,
            _ => method.Name,
        };
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind == RefKind.None && LockPath.Of(parameter.Type) is { } path && !parameter.Locations.IsEmpty)
                report(Diagnostic.Create(Rule, parameter.Locations[0], name + " passes lock by value", path));
        }
    }

    // A pointer type's constructor makes a new variable of a value: it takes what the caller has just made.
    private static bool IsPointerConstructor(ISymbol? member)
    {
        if (member is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor) return false;
        for (var type = constructor.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            if (type.Name == "Ptr" && KnownTypes.IsIn(type, "GoRuntime")) return true;
        }

        return false;
    }

    // ICopyable<T>.Copy is where Go's copy of a value is made, lock by lock: who calls it means a copy. What IGoFields<T>.Fields gives is
    // a copy to look at.
    private static bool IsGoCopy(ISymbol member) =>
        member is IMethodSymbol { Name: "Copy", Parameters.IsEmpty: true, ContainingType: var type }
            && type.Interfaces.Any(i =>
                i.Name == "ICopyable" && KnownTypes.IsIn(i, "GoRuntime") && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type))
        || member is IMethodSymbol { ExplicitInterfaceImplementations: var shown }
            && shown.Any(m => m.Name == "Fields"
                && m.ContainingType is { Name: "IGoFields" } fields && KnownTypes.IsIn(fields, "GoRuntime"));

    private static void CheckVariable(OperationAnalysisContext context)
    {
        var declarator = (IVariableDeclaratorOperation)context.Operation;
        if (declarator.Symbol.RefKind != RefKind.None) return;
        if (declarator.GetVariableInitializer()?.Value is not { } value) return;

        // `var x = y` is Go's `x := y`, and `T x = y` its `var x T = y`; vet words them differently.
        var inferred = declarator.Syntax.Parent is VariableDeclarationSyntax { Type.IsVar: true };
        var what = inferred ? "assignment" : "variable declaration";
        Report(context, value, $"{what} copies lock value to {declarator.Symbol.Name}");
    }

    private static void CheckMemberInitializer(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        var name = initializer switch
        {
            IFieldInitializerOperation field => field.InitializedFields[0].Name,
            IPropertyInitializerOperation property => property.InitializedProperties[0].Name,
            _ => "_",
        };
        Report(context, initializer.Value, $"variable declaration copies lock value to {name}");
    }

    private static void CheckAssignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment is ISimpleAssignmentOperation { IsRef: true }) return;

        var message = assignment.Parent is IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation
            ? $"literal copies lock value from {Text(assignment.Value)}"
            : $"assignment copies lock value to {Text(assignment.Target)}";
        Report(context, assignment.Value, message);
    }

    private static void CheckReturn(OperationAnalysisContext context) =>
        Report(context, ((IReturnOperation)context.Operation).ReturnedValue, "return copies lock value");

    private static void CheckArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.ArgumentKind != ArgumentKind.Explicit || argument.Parameter is not { RefKind: RefKind.None }) return;
        if (IsPointerConstructor(context.ContainingSymbol) && argument.Syntax.Parent?.Parent is ConstructorInitializerSyntax) return;

        var message = argument.Parent switch
        {
            IInvocationOperation call => $"call of {CalledName(call)} copies lock value",
            IObjectCreationOperation creation => $"call of {creation.Type?.Name} copies lock value",
            _ => "call copies lock value",
        };
        Report(context, argument.Value, message);
    }

    private static void CheckLiteral(OperationAnalysisContext context)
    {
        var call = CallWithParams(context.Operation);
        foreach (var element in Elements(context.Operation))
        {
            if (element is ISpreadOperation spread)
            {
                if (LockPath.Of(spread.ElementType) is { } path)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, spread.Syntax.GetLocation(),
                        $"literal copies lock value from {Text(spread.Operand)}", path));
                }

                continue;
            }

            var message = call is null
                ? $"literal copies lock value from {Text(element)}"
                : $"call of {CalledName(call)} copies lock value";
            Report(context, element, message);
        }
    }

    // The call whose params argument the literal was made for, or null.
    private static IInvocationOperation? CallWithParams(IOperation literal)
    {
        var parent = literal.IsImplicit ? literal.Parent : null;
        while (parent is { IsImplicit: true } and not IArgumentOperation) parent = parent.Parent;
        return (parent as IArgumentOperation)?.Parent as IInvocationOperation;
    }

    private static ImmutableArray<IOperation> Elements(IOperation literal) => literal switch
    {
        IArrayInitializerOperation array => array.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple when deconstruction.Target == tuple => [],
        ITupleOperation { Parent: IDeclarationExpressionOperation or IForEachLoopOperation } => [],
        ITupleOperation tuple => tuple.Elements,
        IWithOperation with => [with.Operand],
        _ => [],
    };

    private static void CheckLoop(OperationAnalysisContext context)
    {
        if (context.Operation is not IForEachLoopOperation loop) return;

        // foreach (var (a, b) in …) declares several.
        var variables = loop.LoopControlVariable is IVariableDeclaratorOperation variable
            ? ImmutableArray.Create(variable.Symbol)
            : loop.Locals;
        foreach (var local in variables)
        {
            if (local.RefKind == RefKind.None && LockPath.Of(local.Type) is { } path)
                context.ReportDiagnostic(Diagnostic.Create(Rule, local.Locations[0], $"range var {local.Name} copies lock", path));
        }
    }

    // `o is WaitGroup wg` takes a copy out of what it looks at.
    private static void CheckPattern(OperationAnalysisContext context, ISymbol? declared)
    {
        if (declared is ILocalSymbol local && LockPath.Of(local.Type) is { } path)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, local.Locations[0],
                $"variable declaration copies lock value to {local.Name}", path));
        }
    }

    private static void CheckReceiver(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.Instance is not { } instance || IsGoCopy(context.ContainingSymbol)) return;

        // Boxed for the call: ((Locker)mu).Lock(), or a method that the struct inherits from object.
        var boxed = instance.Type is { IsReferenceType: true } && instance is IConversionOperation { OperatorMethod: null }
            or IParenthesizedOperation
            ? LockCopy.Path(instance)
            : instance.Type is { IsValueType: true } && call.TargetMethod.ContainingType.IsReferenceType
                && !call.TargetMethod.ContainingType.IsTupleType
                ? LockPath.Of(instance.Type)
                : null;
        var path = boxed
            ?? (call.TargetMethod.IsReadOnly || !LockCopy.IsHiddenCopy(instance, context.ContainingSymbol)
            ? null
            : LockPath.Of(instance.Type));
        if (path is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, instance.Syntax.GetLocation(),
                $"call of {CalledName(call)} copies lock value", path));
        }
    }

    private static void CheckMethodValue(OperationAnalysisContext context)
    {
        var reference = (IMethodReferenceOperation)context.Operation;
        if (reference.Instance is { } instance && LockPath.Of(instance.Type) is { } path)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, reference.Syntax.GetLocation(), $"method value {Text(reference)} copies lock value", path));
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation? value, string message)
    {
        if (!IsGoCopy(context.ContainingSymbol) && LockCopy.Path(value) is { } path)
            context.ReportDiagnostic(Diagnostic.Create(Rule, value!.Syntax.GetLocation(), message, path));
    }

    private static string CalledName(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax invocation ? invocation.Expression.ToString() : call.TargetMethod.Name;

    private static string Text(IOperation operation) => operation.Syntax.ToString();
}
