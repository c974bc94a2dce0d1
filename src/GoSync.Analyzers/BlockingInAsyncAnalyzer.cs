// GOSYNC003: the blocking form of an operation inside async code. The thread sleeps, and with it everything that could have run
// on it; the awaiting form gives the thread back.
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GoSync.Analyzers;

/// <summary>Reports calls of Wait, Lock, Send, Receive and the like in async functions where the Async form can be awaited.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingInAsyncAnalyzer : DiagnosticAnalyzer
{
    /// <summary>A blocking call in async code.</summary>
    public const string DiagnosticId = "GOSYNC003";

    private static readonly DiagnosticDescriptor Rule = new(
        DiagnosticId,
        "A blocking call in async code",
        "{0} blocks the thread inside async code: await {1}",
        "GoSync",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "In an async function the awaiting form gives the thread back while it waits. The blocking form is for plain functions and threads.",
        helpLinkUri: Help.Link(DiagnosticId));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Check, OperationKind.Invocation);
    }

    /// <summary>What to await in place of a blocking call; null if it does not block, or no await can stand there.</summary>
    public static string? AwaitableOf(IInvocationOperation call)
    {
        if (call.Syntax is not InvocationExpressionSyntax syntax || !IsOurs(call.TargetMethod) || !CanAwaitAt(syntax)) return null;

        // Go.Block(F()) is F() awaited by a thread.
        if (IsBlock(call.TargetMethod)) return syntax.ArgumentList.Arguments[0].ToString();
        return syntax.Expression is MemberAccessExpressionSyntax && HasAsyncForm(call.TargetMethod)
            ? syntax.Expression + "Async"
            : null;
    }

    /// <summary>Whether the method is Go.Block.</summary>
    public static bool IsBlock(IMethodSymbol method) =>
        method.Name == "Block" && method.Parameters.Length == 1 && method.ContainingType.Name == "Go";

    private static void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (AwaitableOf(call) is { } awaitable)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Syntax.GetLocation(),
                ((InvocationExpressionSyntax)call.Syntax).Expression, awaitable));
        }
    }

    private static bool IsOurs(IMethodSymbol method) =>
        method.ContainingType is { } type && Outermost(type) is var outer &&
        (KnownTypes.IsIn(outer, "GoSync") || KnownTypes.IsIn(outer, "GoRuntime") || KnownTypes.IsIn(outer, "GoStd"));

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer) type = outer;
        return type;
    }

    private static bool HasAsyncForm(IMethodSymbol method)
    {
        var original = method.ReducedFrom ?? method.OriginalDefinition;
        return original.ContainingType.GetMembers(original.Name + "Async").OfType<IMethodSymbol>().Any(candidate =>
            candidate.DeclaredAccessibility == Accessibility.Public && candidate.IsStatic == original.IsStatic &&
            candidate.Arity == original.Arity && !candidate.ReturnsVoid && TakesTheSame(original, candidate));
    }

    private static bool TakesTheSame(IMethodSymbol blocking, IMethodSymbol awaiting)
    {
        if (awaiting.Parameters.Length < blocking.Parameters.Length) return false;
        for (var i = 0; i < awaiting.Parameters.Length; i++)
        {
            if (i >= blocking.Parameters.Length)
            {
                if (!awaiting.Parameters[i].IsOptional) return false;
            }
            else if (awaiting.Parameters[i].Type.ToDisplayString() != blocking.Parameters[i].Type.ToDisplayString())
            {
                return false;
            }
        }

        return true;
    }

    // The innermost function is async, and between it and the call there is nothing that cannot hold an await.
    private static bool CanAwaitAt(SyntaxNode call)
    {
        for (var node = call.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    // Top-level statements become async by their first await: only where there is one already.
                    return node.SyntaxTree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>()
                        .Any(s =>
                            s.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                                .OfType<AwaitExpressionSyntax>().Any());
                case LockStatementSyntax or UnsafeStatementSyntax or FixedStatementSyntax or CatchFilterClauseSyntax
                    or QueryExpressionSyntax
                    or AttributeSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
