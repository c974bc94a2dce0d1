// GOSYNC003: x.Wait() becomes await x.WaitAsync(), and Go.Block(F()) becomes await F().
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GoSync.Analyzers;

/// <summary>Awaits what blocked.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AwaitFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(BlockingInAsyncAnalyzer.DiagnosticId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var (node, model) = await Fix.Locate(context, diagnostic).ConfigureAwait(false);
            if (node is not InvocationExpressionSyntax call || model.GetOperation(call) is not IInvocationOperation operation) continue;

            // A ref local does not live across an await.
            if (operation.Instance is ILocalReferenceOperation { Local.RefKind: not RefKind.None }) continue;

            var awaited = BlockingInAsyncAnalyzer.IsBlock(operation.TargetMethod)
                ? call.ArgumentList.Arguments[0].Expression
                : Renamed(call);
            Fix.Register(context, diagnostic, $"await {awaited}", root => root.ReplaceNode(call, Await(call, awaited)));
        }
    }

    private static ExpressionSyntax Renamed(InvocationExpressionSyntax call)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var name = SyntaxFactory.Identifier(access.Name.Identifier.Text + "Async");
        return call.WithExpression(access.WithName(access.Name.WithIdentifier(name))).WithoutTrivia();
    }

    private static ExpressionSyntax Await(ExpressionSyntax call, ExpressionSyntax awaited)
    {
        ExpressionSyntax result = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), awaited.WithoutTrivia());
        if (call.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            or ConditionalAccessExpressionSyntax or InvocationExpressionSyntax
            or PostfixUnaryExpressionSyntax)
        {
            result = SyntaxFactory.ParenthesizedExpression(result);
        }

        return result.WithTriviaFrom(call);
    }
}
