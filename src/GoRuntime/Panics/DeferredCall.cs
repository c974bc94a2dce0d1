// How a function that calls recover() learns whether it is itself the deferred function. Translated code asks at entry, so that
// neither inlining nor waiting can hide who called.

namespace GoRuntime;

/// <summary>
/// Marks a function whose own code calls <c>recover()</c>, or that does nothing but call one that does. A frame that runs deferred
/// calls for a panic hands the panic to functions that have the mark, and to no others.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RecoversAttribute : Attribute;

/// <summary>The call of a function that recovers: for a panic if it was deferred, for none else. Go: runtime/panic.go, gorecover.</summary>
public readonly struct DeferredCall
{
    private readonly PanicRecord? _record;

    private DeferredCall(PanicRecord record) => _record = record;

    /// <summary>The panic for which a frame has just called the function that asks, as its first action.</summary>
    public static DeferredCall Enter()
    {
        if (Worker.OfThisThread == null || Goroutine.Current.ExtrasOrNull is not { } extras)
        {
            return default;
        }

        ref var panics = ref extras.Panics;
        if (!panics.IsHandedOver)
        {
            return default;
        }

        panics.IsHandedOver = false;
        return new DeferredCall(panics.Armed!);
    }

    /// <summary>Stops the panic and returns its value; null if there is none, or it has been stopped.</summary>
    public object? Recover() => Recovery.Stop(_record);
}
