// What the code fixes have in common: one diagnostic, one action that replaces the root of its document.
using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GoSync.Analyzers;

internal static class Fix
{
    /// <summary>Offers an action that changes the document's root.</summary>
    public static void Register(CodeFixContext context, Diagnostic diagnostic, string title, Func<SyntaxNode, SyntaxNode> change) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                async cancellation =>
                {
                    var root = await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                    return context.Document.WithSyntaxRoot(change(root!));
                },
                equivalenceKey: diagnostic.Id),
            diagnostic);

    /// <summary>The node of a diagnostic, with the meaning of its document.</summary>
    public static async Task<(SyntaxNode Node, SemanticModel Model)> Locate(CodeFixContext context, Diagnostic diagnostic)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        return (root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model!);
    }
}
