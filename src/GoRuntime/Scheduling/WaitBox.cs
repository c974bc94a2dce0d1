// The awaiting form of a wait that has something left to do when the goroutine has been woken, without an async method: one
// object is the task, its state and the continuation, and no code has to be compiled for it when it is first resumed.

namespace GoRuntime;

/// <summary>A wait as a <see cref="GoTask"/>. The goroutine stands in its queue with this box to resume.</summary>
internal abstract class WaitBox : TaskBox
{
    /// <summary>Called when a wait is about to be made; a test makes it fail here.</summary>
    internal static Action? Making { get; set; }

    protected WaitBox() => Making?.Invoke();

    /// <summary>The wait as a task.</summary>
    public GoTask Task => new(this);

    public sealed override Continuation? Run()
    {
        try
        {
            if (!OnWakeUp())
            {
                return null;
            }

            Complete();
        }
        catch (Exception e)
        {
            Fail(e);
        }

        return Continuation;
    }

    /// <summary>
    /// Runs in the goroutine that has been woken. True if the wait is over; false if the goroutine stands in a queue again,
    /// with this box to resume. What it throws is thrown at the one who awaits.
    /// </summary>
    protected abstract bool OnWakeUp();

    /// <summary>
    /// Waits for another wait, as a part of this one: true if it is over; false if this box is to be resumed when it is. Then
    /// <see cref="GoTask.Awaiter.GetResult"/> of it tells how it ended.
    /// </summary>
    protected bool Await(GoTask other)
    {
        if (other.IsCompleted)
        {
            return true;
        }

        other.Box!.Continuation = this;
        return false;
    }
}
