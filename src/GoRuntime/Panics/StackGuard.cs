// The check that turns endless recursion into Go's fatal error instead of a crash of the CLR.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Called by recursive functions on entry.</summary>
public static class StackGuard
{
    /// <summary>
    /// Ends the process with <c>fatal error: stack overflow</c> (exit code 2) if the thread's stack is nearly used up.
    /// Goroutines have 1 GiB.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Overflow();
        }
    }

    [DoesNotReturn]
    internal static void Overflow() =>
        CrashReport.Fatal("stack overflow", "runtime: goroutine stack exceeds 1000000000-byte limit", withStack: false);
}
