// The execution context of goroutines: what they have set of AsyncLocal. A goroutine starts with that of its creator, keeps it
// across its waits, and leaves nothing behind on the thread that ran it.
//
// A thread of the scheduler has the empty context whenever no goroutine runs on it, so a goroutine that sets nothing costs one
// look at the thread's context per step, and one that is made by such a goroutine another.

using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static class GoroutineContext
{
    // The context of a thread on which nothing has been set: always the same object.
    private static ExecutionContext? _empty;

    /// <summary>Called on a thread of the scheduler before it runs anything.</summary>
    public static void ThreadStarted() => _empty ??= ExecutionContext.Capture();

    /// <summary>A new goroutine gets the context of the calling code; none if its flow is suppressed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Inherit(Goroutine goroutine)
    {
        var current = ExecutionContext.Capture();
        if (current != _empty)
        {
            Keep(goroutine, current);
        }
    }

    /// <summary>The calling thread goes on with a goroutine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Enter(Goroutine goroutine)
    {
        if (goroutine.ExtrasOrNull is { Context: { } context })
        {
            ExecutionContext.Restore(context);
        }
    }

    /// <summary>The stack of a goroutine has unwound to the worker; nobody else has it yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Leave(Goroutine goroutine)
    {
        var current = ExecutionContext.Capture();
        if (current != _empty || goroutine.ExtrasOrNull is { Context: not null })
        {
            KeepAndClear(goroutine, current);
        }
    }

    /// <summary>The async part of a goroutine is about to park below code that keeps the thread.</summary>
    public static void Save(Goroutine goroutine)
    {
        var current = ExecutionContext.Capture();
        if (current != _empty || goroutine.ExtrasOrNull is { Context: not null })
        {
            Keep(goroutine, current);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Goroutine goroutine, ExecutionContext? context) =>
        goroutine.Extras.Context = context == _empty ? null : context;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void KeepAndClear(Goroutine goroutine, ExecutionContext? current)
    {
        Keep(goroutine, current);
        ExecutionContext.Restore(_empty!);
    }
}
