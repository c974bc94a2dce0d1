// The awaiting form of a wait that has something left to do when the goroutine has been woken, without an async method: one
// object is the task, its state and the continuation, and no code has to be compiled for it when it is first resumed.

namespace GoRuntime;

/// <summary>A wait as a <see cref="GoTask"/>. The goroutine stands in its queue with this box to resume.</summary>
internal abstract class WaitBox : TaskBox
{
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
}
