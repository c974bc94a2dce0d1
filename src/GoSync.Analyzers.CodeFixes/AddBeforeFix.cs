// GOSYNC002: the Add at the start of a goroutine moves in front of the statement that starts it.
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

/// <summary>Moves Add out of the goroutine it counts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddBeforeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(WaitGroupAnalyzer.AddInsideId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var (node, model) = await Fix.Locate(context, diagnostic).ConfigureAwait(false);
            if (node.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax } add) continue;

            var function = add.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().First();
            if (function.Ancestors().OfType<StatementSyntax>()
                .FirstOrDefault() is not ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } start)
            {
                continue;
            }

            if (start.Expression is not (InvocationExpressionSyntax or AwaitExpressionSyntax) || UsesAnythingOf(function, add, model))
                continue;

            Fix.Register(context, diagnostic, "Call Add before the goroutine is started", root =>
            {
                var tracked = root.TrackNodes(add, start);
                tracked = tracked.InsertNodesBefore(
                    tracked.GetCurrentNode(start)!,
                    [add.WithoutTrivia().WithLeadingTrivia(start.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)
                        .WithAdditionalAnnotations(Formatter.Annotation)]);
                return tracked.RemoveNode(tracked.GetCurrentNode(add)!, SyntaxRemoveOptions.KeepNoTrivia)!;
            });
        }
    }

    // A variable of the function itself does not exist before it.
    private static bool UsesAnythingOf(AnonymousFunctionExpressionSyntax function, SyntaxNode add, SemanticModel model) =>
        add.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            model.GetSymbolInfo(name).Symbol is { } symbol && symbol.Kind is SymbolKind.Local or SymbolKind.Parameter &&
            symbol.DeclaringSyntaxReferences.Any(r => function.Span.Contains(r.Span)));
}
