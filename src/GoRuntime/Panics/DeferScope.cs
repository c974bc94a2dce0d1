// The deferred calls of one call of a Go function whose defer statements each run once: the compiler knows them, and what they use.
//
//     mu.Lock();
//     var frame = new DeferScope();
//     try { ...; result = x; }
//     catch (Exception e) { frame.Panic(e); }
//     frame.RunRecovering(static (ref frame, ref result) => { ... }, ref result);
//     frame.End();
//     return result;
//
// The functions close over nothing, so that nothing is allocated; what they use is handed to them. With several defer statements each
// scope's statements are in the try block of the one before, as what is deferred last is called first.

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace GoRuntime;

/// <summary>
/// The panic that passes the deferred calls of a function, if there is one. Unlike a <see cref="DeferFrame"/> it keeps no list of calls:
/// the function makes them itself, through <c>Run</c>.
/// </summary>
/// <remarks>Go: open-coded defers; cmd/compile/internal/ssagen/ssa.go, runtime/panic.go.</remarks>
public partial struct DeferScope
{
    private PanicRecord? _pending;

    /// <summary>What a frame of this type on a stack means for the frames below it.</summary>
    internal static DeferStep StepOf(MethodBase method) => method.Name switch
    {
        nameof(RunForPanic) => DeferStep.ForPanic,
        nameof(Finish) => DeferStep.Leaves,
        _ => DeferStep.None,
    };

    /// <summary>Takes over what the function's body threw: a panic, a Goexit, or a CLR exception that stands for a Go runtime
    /// error.</summary>
    public void Panic(Exception exception) => _pending = Recovery.Caught(exception, _pending);

    /// <summary>
    /// <c>recover()</c> in a deferred function that is called with <c>RunRecovering</c>: stops the panic for which it runs and returns
    /// its value; null if there is none.
    /// </summary>
    public readonly object? Recover() => Recovery.Stop(_pending);

    /// <summary>After the last deferred call: throws the panic on unless one of them has recovered it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void End()
    {
        if (_pending != null)
        {
            Finish(_pending);
        }
    }

    // Throws on: the function is left, whose frame is on the stack of the panic already.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Finish(PanicRecord pending) => ExceptionDispatchInfo.Throw(pending.Exception);
}
