// A panic or Goexit under way, as the goroutine's bookkeeping sees it.

namespace GoRuntime;

/// <summary>One panic or Goexit from the moment a <see cref="DeferFrame"/> first catches it.</summary>
/// <remarks>Go: runtime/runtime2.go, _panic.</remarks>
internal sealed class PanicRecord(Exception exception, PanicRecord? link, RunningDeferred? within = null)
{
    /// <summary>What is thrown again once a frame's deferred functions have run.</summary>
    public readonly Exception Exception = exception;

    /// <summary>The one whose deferred function raised this one.</summary>
    public readonly PanicRecord? Link = link;

    /// <summary>The deferred functions that were running for panics when it was raised, the innermost first.</summary>
    public readonly RunningDeferred? Within = within;

    /// <summary>A deferred function's <c>recover()</c> has stopped it.</summary>
    public bool Recovered;

    /// <summary>Its deferred function raised the same value again; found out when the report is printed.</summary>
    public bool Repanicked;

    /// <summary>A later panic left the deferred function that was running for this one: it will not go on.</summary>
    public bool Aborted;

    /// <summary>True for <c>runtime.Goexit</c>: cannot be recovered, is not printed.</summary>
    public bool IsGoexit => Exception is GoexitException;

    /// <summary>The panic's value.</summary>
    public object? Value => (Exception as GoPanic)?.Value;
}

/// <summary>A deferred function that runs for a panic.</summary>
/// <param name="Record">The panic.</param>
/// <param name="Outer">The one in which that happens.</param>
internal sealed record RunningDeferred(PanicRecord Record, RunningDeferred? Outer);

/// <summary>What a goroutine knows about its panics. Part of <see cref="GoroutineExtras"/>.</summary>
internal struct PanicState
{
    /// <summary>The latest whose deferred functions are running: a panic raised now is linked to it.</summary>
    public PanicRecord? Active;

    /// <summary>The one that <c>recover()</c> stops if called by <see cref="ArmedFor"/>; null while no deferred function runs for a
    /// panic.</summary>
    public PanicRecord? Armed;

    /// <summary>The deferred function that runs for <see cref="Armed"/>.</summary>
    public Delegate? ArmedFor;

    /// <summary>The deferred function is marked as one that recovers, and has not asked yet: <see cref="DeferredCall.Enter"/>.</summary>
    public bool IsHandedOver;

    /// <summary>The deferred functions that run for panics: where their frames and those of the panics stand, <see cref="GoStack"/>
    /// says.</summary>
    public RunningDeferred? Running;
}
