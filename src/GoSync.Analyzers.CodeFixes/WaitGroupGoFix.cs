// GOSYNC006: Add(1), Go.Run and Done become WaitGroup.Go.
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace GoSync.Analyzers;

/// <summary>Says with WaitGroup.Go what three statements said.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WaitGroupGoFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(WaitGroupAnalyzer.UseGoId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var (node, model) = await Fix.Locate(context, diagnostic).ConfigureAwait(false);
            if (model.GetOperation(node) is not { } operation || GoPattern.Match(operation) is not { } pattern) continue;

            Fix.Register(context, diagnostic, $"Use {pattern.Receiver}.Go", root =>
            {
                var tracked = root.TrackNodes(pattern.Add, pattern.Run);
                tracked = tracked.ReplaceNode(
                    tracked.GetCurrentNode(pattern.Run)!,
                    WithGo(pattern).WithLeadingTrivia(pattern.Add.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation));
                return tracked.RemoveNode(tracked.GetCurrentNode(pattern.Add)!, SyntaxRemoveOptions.KeepNoTrivia)!;
            });
        }
    }

    private static ExpressionStatementSyntax WithGo(GoPattern pattern)
    {
        var call = (InvocationExpressionSyntax)pattern.Run.Expression;
        var function = pattern.Done.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().First();
        var body = function.Block!;
        var shorter = pattern.Done is TryStatementSyntax attempt
            ? body.WithStatements(attempt.Block.Statements)
            : body.WithStatements(body.Statements.Remove(body.Statements.Last()));
        var go = call
            .ReplaceNode(body, shorter)
            .WithExpression(SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, pattern.Receiver.WithoutTrivia(), SyntaxFactory.IdentifierName("Go")));
        return pattern.Run.WithExpression(go);
    }
}
