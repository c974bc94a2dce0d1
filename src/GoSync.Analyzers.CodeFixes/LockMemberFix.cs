// GOSYNC004: removes readonly. GOSYNC005: makes an auto-property a field.
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

/// <summary>Makes a lock a plain field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LockMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(LockMemberAnalyzer.ReadOnlyFieldId, LockMemberAnalyzer.PropertyId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var (node, model) = await Fix.Locate(context, diagnostic).ConfigureAwait(false);
            if (node.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field && CanBeWritable(field, model))
            {
                var keyword = field.Modifiers.First(m => m.IsKind(SyntaxKind.ReadOnlyKeyword));
                Fix.Register(context, diagnostic, "Remove readonly", root => root.ReplaceNode(
                    field, field.WithModifiers(field.Modifiers.Remove(keyword)).WithLeadingTrivia(field.GetLeadingTrivia())));
            }
            else if (node.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property && IsPlain(property, model))
            {
                Fix.Register(context, diagnostic, "Make it a field", root => root.ReplaceNode(property, FieldOf(property)));
            }
        }
    }

    // In a readonly struct every field is readonly.
    private static bool CanBeWritable(FieldDeclarationSyntax field, SemanticModel model) =>
        field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) &&
        model.GetDeclaredSymbol(field.Declaration.Variables[0])?.ContainingType is { IsReadOnly: false };

    // An auto-property of its own: nobody overrides it, no interface asks for it, and its accessors say nothing special.
    private static bool IsPlain(PropertyDeclarationSyntax property, SemanticModel model)
    {
        if (property.AttributeLists.Count != 0 || property.ExplicitInterfaceSpecifier is not null) return false;
        if (property.AccessorList is not { } accessors
            || accessors.Accessors.Any(a =>
            a.Body is not null || a.ExpressionBody is not null || a.Modifiers.Count != 0 || a.IsKind(SyntaxKind.InitAccessorDeclaration)))
        {
            return false;
        }

        if (model.GetDeclaredSymbol(property) is not
            {
                IsAbstract: false, IsVirtual: false, IsOverride: false,
                ContainingType: { TypeKind: not TypeKind.Interface, IsReadOnly: false, IsRecord: false } type
            } symbol)
        {
            return false;
        }

        return !type.AllInterfaces.SelectMany(i => i.GetMembers().OfType<IPropertySymbol>())
            .Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), symbol));
    }

    private static FieldDeclarationSyntax FieldOf(PropertyDeclarationSyntax property) =>
        SyntaxFactory.FieldDeclaration(
                SyntaxFactory.VariableDeclaration(
                    property.Type,
                    SyntaxFactory.SingletonSeparatedList(SyntaxFactory.VariableDeclarator(property.Identifier.WithoutTrivia())
                        .WithInitializer(property.Initializer))))
            .WithModifiers(property.Modifiers)
            .WithTriviaFrom(property)
            .WithAdditionalAnnotations(Formatter.Annotation);
}
