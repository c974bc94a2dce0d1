// GOSYNC007: an async method or an iterator of a struct that uses a lock of its own. The C# compiler copies `this` into the
// state machine, so what the method locks, adds or waits for is not what its caller has.
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GoSync.Analyzers;

/// <summary>Reports uses of a struct's own locks in methods that work on a copy of the struct.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StructMethodAnalyzer : DiagnosticAnalyzer
{
    /// <summary>A lock of a copied <c>this</c>.</summary>
    public const string DiagnosticId = "GOSYNC007";

    private static readonly DiagnosticDescriptor Rule = new(
        DiagnosticId,
        "An async method or iterator of a struct uses a lock of its own",
        "{0} {1} works on a copy of {2}, and so of {3}: {4}",
        "GoSync",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The C# compiler copies a struct into the state machine of its async methods and iterators. Make it a class, or the method static with a Ptr to the struct.",
        helpLinkUri: Help.Link(DiagnosticId));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Check, OperationKind.FieldReference);
    }

    private static void Check(OperationAnalysisContext context)
    {
        var field = (IFieldReferenceOperation)context.Operation;

        // Of a.b.mu only the last is used; nameof uses nothing.
        if (!IsOwn(field) || field.Parent is IFieldReferenceOperation or INameOfOperation || LockPath.Of(field.Type) is not { } path)
            return;
        if (context.ContainingSymbol is IMethodSymbol method && KindOf(method) is { } kind)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, field.Syntax.GetLocation(), kind, (method.AssociatedSymbol ?? method).Name, method.ContainingType.Name,
                    field.Syntax, path));
        }
    }

    // A field of the struct itself, or of a struct in it.
    private static bool IsOwn(IFieldReferenceOperation field) => field.Instance switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type.IsValueType: true } => true,
        IFieldReferenceOperation { Type.IsValueType: true, Field.RefKind: RefKind.None } outer => IsOwn(outer),
        _ => false,
    };

    private static string? KindOf(IMethodSymbol method)
    {
        if (method.IsAsync) return "async method";
        return method.DeclaringSyntaxReferences.Any(static declaration => Yields(declaration.GetSyntax())) ? "iterator" : null;
    }

    // Lambdas and local functions of a struct cannot use its fields, so theirs are of no interest.
    private static bool Yields(SyntaxNode declaration) => declaration
        .DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(static node => node.IsKind(SyntaxKind.YieldReturnStatement) || node.IsKind(SyntaxKind.YieldBreakStatement));
}
