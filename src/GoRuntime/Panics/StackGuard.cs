// The check that turns endless recursion into Go's fatal error instead of a crash of the CLR.
//
// _limit is the lowest address the stack of a thread of the scheduler may reach, 0 on any other thread. An address on a stack
// less _limit is then at most a stack's size; below the limit, and where there is none, it is a number beyond any size. So one
// comparison covers what has to be looked at more closely, and it costs a quarter of what RuntimeHelpers'
// TryEnsureSufficientExecutionStack does (0.7 ns and 2.8 ns a call).

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Called by recursive functions on entry.</summary>
public static unsafe class StackGuard
{
    private const uint LargestStack = int.MaxValue;
    private const int MostUsed = 1_000_000_000;
    private const int Reserve = 128 * 1024;

    [ThreadStatic]
    private static nuint _limit;

    [ThreadStatic]
    private static nuint _top;

    /// <summary>
    /// Ends the process with <c>fatal error: stack overflow</c> (exit code 2) if the goroutine's stack has come to Go's limit of
    /// 1,000,000,000 bytes, or on a thread with a smaller stack to the end of that.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        byte here;
        if ((nuint)(&here) - _limit > LargestStack)
        {
            LookCloser((nuint)(&here));
        }
    }

    /// <summary>Called on a thread of the scheduler before it runs anything.</summary>
    internal static void ThreadStarted(int stackSize)
    {
        byte here;
        _top = (nuint)(&here);
        _limit = _top - (nuint)Math.Min(stackSize - Reserve, MostUsed);
    }

    [DoesNotReturn]
    internal static void Overflow()
    {
        byte here;
        var at = (nuint)(&here);
        var top = _top == 0 ? at : _top;
        CrashReport.Fatal(
            "stack overflow",
            $"runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0x{at:x} stack=[0x{top - MostUsed:x}, 0x{top:x}]",
            withStack: false);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LookCloser(nuint at)
    {
        if (_limit != 0 ? at < _limit : !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Overflow();
        }
    }
}
