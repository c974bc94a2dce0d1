// GOSYNC002: Add is the first thing a goroutine does, so Wait may come first: go vet's waitgroup check.
// GOSYNC006: Add(1), a goroutine, and Done at its end say by hand what WaitGroup.Go says: the modernizer of the same name in Go.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GoSync.Analyzers;

/// <summary>Reports how a WaitGroup and the goroutines it counts are put together.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WaitGroupAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Add inside the goroutine it counts.</summary>
    public const string AddInsideId = "GOSYNC002";

    /// <summary>What WaitGroup.Go says in one call.</summary>
    public const string UseGoId = "GOSYNC006";

    private static readonly DiagnosticDescriptor AddInside = new(
        AddInsideId,
        "Add is called inside the goroutine that it counts",
        "WaitGroup.Add called from inside new goroutine",
        "GoSync",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Wait may be called before the goroutine has started, and then does not wait for it. Call Add before the goroutine is started.",
        helpLinkUri: Help.Link(AddInsideId));

    private static readonly DiagnosticDescriptor UseGo = new(
        UseGoId,
        "Add, Go.Run and Done can be WaitGroup.Go",
        "Add(1), Go.Run and Done can be {0}.Go",
        "GoSync",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "WaitGroup.Go counts the goroutine, starts it, and takes it off the count when it ends.",
        helpLinkUri: Help.Link(UseGoId));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AddInside, UseGo);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(CheckStart, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void CheckStart(OperationAnalysisContext context)
    {
        var (method, arguments) = context.Operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => (null, default),
        };
        if (method is null || arguments.IsDefaultOrEmpty || !KnownTypes.StartsConcurrently(method)) return;
        if (KnownTypes.Unwrap(arguments[0].Value) is not IAnonymousFunctionOperation function) return;

        if (FirstCall(function.Body) is { } first && KnownTypes.IsWaitGroupCall(first, "Add"))
            context.ReportDiagnostic(Diagnostic.Create(AddInside, first.Syntax.GetLocation()));

        if (GoPattern.Match(context.Operation) is { } pattern)
            context.ReportDiagnostic(Diagnostic.Create(UseGo, context.Operation.Syntax.GetLocation(), pattern.Receiver.ToString()));
    }

    // The call that is the first statement, also of a try block that is.
    private static IInvocationOperation? FirstCall(IBlockOperation body)
    {
        IOperation? statement = body;
        while (true)
        {
            switch (statement)
            {
                case IBlockOperation block:
                    statement = block.Operations.IsEmpty ? null : block.Operations[0];
                    continue;
                case ITryOperation attempt:
                    statement = attempt.Body;
                    continue;
                case IReturnOperation returned:
                    return returned.ReturnedValue as IInvocationOperation;
                case IExpressionStatementOperation expression:
                    return expression.Operation as IInvocationOperation;
                default:
                    return null;
            }
        }
    }
}
