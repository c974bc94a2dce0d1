// Answers two questions on operations: does evaluating this expression copy a value that may be in use as a lock,
// and does calling a method on this expression work on the variable itself or on a copy the C# compiler makes.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GoSync.Analyzers;

internal static class LockCopy
{
    /// <summary>The lock path of a copied value, or null when the value is fresh (new, default, the result of a call).</summary>
    public static string? Path(IOperation? value)
    {
        value = Unwrap(value);
        switch (value)
        {
            case null:
                return null;
            case IInvocationOperation call:
                // What a channel hands over is the sender's value, as vet sees it.
                return IsReceive(call.TargetMethod) ? LockPath.Of(call.Type) : null;
            case IAwaitOperation { Operation: IInvocationOperation received } awaited:
                return IsReceive(received.TargetMethod) ? LockPath.Of(awaited.Type) : null;
            case IConversionOperation conversion:
                return conversion.OperatorMethod is null ? LockPath.Of(conversion.Type) : null;
            case IObjectCreationOperation:
            case IDefaultValueOperation:
            case ILiteralOperation:
            case ITypeParameterObjectCreationOperation:
            case IAwaitOperation:
            case ITupleOperation:
            case IWithOperation:
            case IThrowOperation:
            case ICollectionExpressionOperation:
                return null;
            case IConditionalOperation conditional:
                return Path(conditional.WhenTrue) ?? Path(conditional.WhenFalse);
            case ICoalesceOperation coalesce:
                return Path(coalesce.Value) ?? Path(coalesce.WhenNull);
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    if (Path(arm.Value) is { } path) return path;
                }

                return null;
            case ISimpleAssignmentOperation assignment:
                return Path(assignment.Value);
            default:
                return value.Syntax is RefExpressionSyntax || value.Syntax.Parent is RefExpressionSyntax
                    ? null
                    : LockPath.Of(value.Type);
        }
    }

    /// <summary>Whether a method called on <paramref name="instance"/> would change a hidden copy of it.</summary>
    public static bool IsHiddenCopy(IOperation instance, ISymbol? caller) => instance switch
    {
        ILocalReferenceOperation { Local: var local } =>
            local.RefKind == RefKind.RefReadOnly || local.RefKind == RefKind.None && (local.IsForEach || local.IsUsing),
        IParameterReferenceOperation parameter => parameter.Parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter,
        IInstanceReferenceOperation { Type.IsValueType: true } => caller is IMethodSymbol { IsReadOnly: true },
        IFieldReferenceOperation field => IsHiddenCopy(field, caller),
        IPropertyReferenceOperation property => property.Property.RefKind != RefKind.Ref,
        IInvocationOperation call => call.TargetMethod.RefKind == RefKind.RefReadOnly,
        _ => false,
    };

    private static bool IsReceive(IMethodSymbol method) =>
        method.Name is "Receive" or "ReceiveAsync" && KnownTypes.IsIn(method.ContainingType, "GoRuntime");

    private static bool IsHiddenCopy(IFieldReferenceOperation field, ISymbol? caller)
    {
        if (field.Field.IsReadOnly && !IsInitializing(field.Field, caller)) return true;
        return field.Instance is { Type.IsValueType: true } owner && IsHiddenCopy(owner, caller);
    }

    private static bool IsInitializing(IFieldSymbol field, ISymbol? caller) =>
        caller is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor &&
        constructor.IsStatic == field.IsStatic &&
        SymbolEqualityComparer.Default.Equals(constructor.ContainingType, field.ContainingType);

    // Looks through conversions that keep the value; one that takes it out of its box copies it.
    private static IOperation? Unwrap(IOperation? value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null } conversion
                    when !(conversion.Type is { IsValueType: true } && conversion.Operand.Type is { IsReferenceType: true }):
                    value = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    continue;
                default:
                    return value;
            }
        }
    }
}
