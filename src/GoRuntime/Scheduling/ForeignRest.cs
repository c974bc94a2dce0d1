// Where a method of a foreign task type (async Task, async void) goes on after it has awaited what is ours: in the
// SynchronizationContext or on the TaskScheduler it was in, as after any other await in .NET, else on the thread pool.
//
// Only foreign builders come here. An async GoTask method is resumed by its worker and never looks at either.

namespace GoRuntime;

/// <summary>The rest of a method of a foreign task type.</summary>
internal abstract class ForeignRest : Continuation
{
    private readonly Action _action;

    private ForeignRest(Action action) => _action = action;

    /// <summary>The rest of the method that suspends on the calling thread.</summary>
    public static ForeignRest Of(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);

        // The base class means "none": some hosts install it.
        if (SynchronizationContext.Current is { } context && context.GetType() != typeof(SynchronizationContext))
        {
            return new InContext(action, context);
        }

        return TaskScheduler.Current is { } scheduler && scheduler != TaskScheduler.Default
            ? new OnScheduler(action, scheduler)
            : new OnPool(action);
    }

    /// <summary>Queues it. Called in a synctest bubble, that part runs in it too.</summary>
    public sealed override Continuation? Run()
    {
        if (Bubble.Current is { } bubble)
        {
            bubble.Join();
            Queue(new Bubbled(bubble, _action).Run);
        }
        else
        {
            Queue(_action);
        }

        return null;
    }

    /// <summary>Has an action run there, soon.</summary>
    protected abstract void Queue(Action action);

    private sealed class OnPool(Action action) : ForeignRest(action)
    {
        protected override void Queue(Action action) => ThreadPool.UnsafeQueueUserWorkItem(static state => ((Action)state!)(), action);
    }

    private sealed class InContext(Action action, SynchronizationContext context) : ForeignRest(action)
    {
        protected override void Queue(Action action) => context.Post(static state => ((Action)state!)(), action);
    }

    private sealed class OnScheduler(Action action, TaskScheduler scheduler) : ForeignRest(action)
    {
        protected override void Queue(Action action) =>
            Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler);
    }

    private sealed class Bubbled(Bubble bubble, Action part)
    {
        public void Run() => bubble.RunForeign(part);
    }
}
