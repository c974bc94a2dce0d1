// Loops that call functions they were given. .NET learns which function a loop calls while a method's first form runs, and inlines that
// one in the form that follows. A method that is inlined into its caller before has no first form to learn from: a caller with several
// loops, such as main, gets its last form while the first of them runs.
namespace Go2Cs.Facts;

using Go2Cs.Core;

/// <summary>Tells which functions had better stay methods of their own.</summary>
internal static class CallingLoops
{
    /// <summary>Whether a loop of the function itself, not one of a literal in it, calls a parameter.</summary>
    public static bool IsIn(Block body) => CoreTree.Any(body, loop => loop is For or Range && CoreTree.Any(loop, CallsParameter));

    private static bool CallsParameter(CoreNode n) =>
        n is Call { Callee: ValueCallee { Value: var called } }
        && VariableFacts.Root(called) is { Kind: CoreVariableKind.Parameter or CoreVariableKind.Receiver };
}
