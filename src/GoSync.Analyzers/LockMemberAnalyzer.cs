// GOSYNC004: a readonly field that holds a lock: each call works on a copy the C# compiler makes.
// GOSYNC005: a property that hands a lock out by value: each use of it works on a copy.
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GoSync.Analyzers;

/// <summary>Reports members whose declaration alone makes copies of a lock.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LockMemberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>A readonly field.</summary>
    public const string ReadOnlyFieldId = "GOSYNC004";

    /// <summary>A property by value.</summary>
    public const string PropertyId = "GOSYNC005";

    private static readonly DiagnosticDescriptor ReadOnlyField = new(
        ReadOnlyFieldId,
        "A readonly field holds a lock",
        "readonly field {0} holds a lock, so each call works on a copy: {1}",
        "GoSync",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A method called on a readonly field of a struct type works on a copy of the field. Remove readonly, or keep the lock in a class.",
        helpLinkUri: Help.Link(ReadOnlyFieldId));

    private static readonly DiagnosticDescriptor Property = new(
        PropertyId,
        "A property hands out a lock by value",
        "property {0} returns lock by value: {1}",
        "GoSync",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each use of the property works on a copy. Make it a field, or return it by ref.",
        helpLinkUri: Help.Link(PropertyId));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ReadOnlyField, Property);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(CheckField, SymbolKind.Field);
        context.RegisterSymbolAction(CheckProperty, SymbolKind.Property);
    }

    private static void CheckField(SymbolAnalysisContext context)
    {
        var field = (IFieldSymbol)context.Symbol;
        if (field is { IsReadOnly: true, RefKind: RefKind.None, IsImplicitlyDeclared: false } && LockPath.Of(field.Type) is { } path)
            context.ReportDiagnostic(Diagnostic.Create(ReadOnlyField, field.Locations[0], field.Name, path));
    }

    private static void CheckProperty(SymbolAnalysisContext context)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (property is { RefKind: RefKind.None, IsImplicitlyDeclared: false, GetMethod: not null }
            && LockPath.Of(property.Type) is { } path)
        {
            context.ReportDiagnostic(Diagnostic.Create(Property, property.Locations[0], property.Name, path));
        }
    }
}
