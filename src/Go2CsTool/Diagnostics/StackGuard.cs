// Lets recursive code go as deep as its input: when the stack runs low, the recursion goes on on a fresh thread.
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Go2Cs.Diagnostics;

/// <summary>
/// Continues a recursion on a new stack. A recursive method begins with
/// <c>if (StackGuard.IsLow) return StackGuard.Run(() => Method(...));</c>.
/// </summary>
public static class StackGuard
{
    private const int FreshStackBytes = 64 << 20;

    /// <summary>Whether little stack is left on this thread.</summary>
    public static bool IsLow => !RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Runs <paramref name="function"/> on a fresh stack and waits for it; its exception is thrown here.</summary>
    public static T Run<T>(Func<T> function)
    {
        var result = default(T)!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
                catch (Exception e)
                {
                    // Thrown again on the caller's thread below.
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            FreshStackBytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    /// <summary>Runs <paramref name="action"/> on a fresh stack and waits for it; its exception is thrown here.</summary>
    public static void Run(Action action) => Run(() =>
    {
        action();
        return true;
    });
}
