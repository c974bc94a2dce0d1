// Recognises the types and methods of GoRuntime and GoSync by name, so that the analyzers need not be built against them.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GoSync.Analyzers;

internal static class KnownTypes
{
    /// <summary>Whether a type is declared in a namespace without dots.</summary>
    public static bool IsIn(INamedTypeSymbol type, string ns) =>
        type.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true } found && found.Name == ns;

    /// <summary>Whether it is a type of that name in GoSync.</summary>
    public static bool IsSync(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol named && named.Name == name && IsIn(named, "GoSync");

    /// <summary>Whether a method of that name of GoSync's WaitGroup is called.</summary>
    public static bool IsWaitGroupCall(IInvocationOperation call, string name) =>
        call.TargetMethod.Name == name && IsSync(call.TargetMethod.ContainingType, "WaitGroup");

    /// <summary>Whether the call is a go statement: <c>Go.Run(…)</c>.</summary>
    public static bool IsGoRun(IMethodSymbol method) =>
        method.Name == "Run" && method.ContainingType.Name == "Go" && IsIn(method.ContainingType, "GoRuntime");

    /// <summary>Whether the method runs its first argument beside the caller: Go.Run, Task.Run and their like.</summary>
    public static bool StartsConcurrently(IMethodSymbol method) =>
        IsGoRun(method) || method.ContainingType.ToDisplayString() switch
        {
            "System.Threading.Tasks.Task" => method.Name == "Run",
            "System.Threading.Tasks.TaskFactory" => method.Name == "StartNew",
            "System.Threading.ThreadPool" => method.Name is "QueueUserWorkItem" or "UnsafeQueueUserWorkItem",
            "System.Threading.Thread" => method.MethodKind == MethodKind.Constructor,
            _ => false,
        };

    /// <summary>The operation without the conversions around it.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion) operation = conversion.Operand;
        return operation is IDelegateCreationOperation creation ? creation.Target : operation;
    }
}
