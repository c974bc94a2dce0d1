// A goroutine that runs only while another waits for it: they hand each other the processor, past the run queues. Both are plain
// code that may be anywhere in its stack, so each has a thread, and one of the two sleeps.

using System.Reflection;

namespace GoRuntime;

/// <summary>A goroutine that is switched to and from. Made suspended; the first <see cref="Switch"/> starts it.</summary>
/// <remarks>Go: runtime/coro.go.</remarks>
internal sealed class Coroutine
{
    // Who waits: the coroutine itself, or whoever has switched to it. Null once the coroutine has ended.
    private Goroutine? _waiting;

    /// <summary>A coroutine that runs a function, which must not panic; when it returns, who waits goes on.</summary>
    /// <param name="entry">What tracebacks name instead of the function.</param>
    /// <param name="function">What to run.</param>
    public Coroutine(MethodInfo entry, Action function) => _waiting = new CoroutineGoroutine(entry, function, this);

    /// <summary>Lets the one that waits here run, and waits in its place.</summary>
    public void Switch()
    {
        var self = Goroutine.Current;
        self.BeginPark(WaitReason.Coroutine);
        var next = Interlocked.Exchange(ref _waiting, self);
        if (next == null || next == self)
        {
            self.CancelPark();
            FatalError.Throw(next == null ? "coroswitch on exited coro" : "coroswitch of a goroutine to itself");
        }

        Tracing.Readied(next);
        if (!next.TakeForRunQueue())
        {
            // It has not fallen asleep yet, and does not any more.
            ThreadBlocking.Park(self);
        }
        else if (self.IsPlainThread || next.IsPlainThread)
        {
            Wake(next);
            ThreadBlocking.Park(self);
        }
        else
        {
            Worker.OfThisThread!.SwitchTo(next);
        }
    }

    private static void Wake(Goroutine goroutine)
    {
        if (goroutine is ThreadGoroutine thread)
        {
            thread.WakeThread();
        }
        else
        {
            Scheduler.Enqueue(goroutine, next: true);
        }
    }

    private sealed class CoroutineGoroutine : StartedGoroutine
    {
        private readonly MethodInfo _entry;
        private readonly Coroutine _coroutine;

        public CoroutineGoroutine(MethodInfo entry, Action function, Coroutine coroutine)
            : base(function)
        {
            _entry = entry;
            _coroutine = coroutine;
            // It is listed among those that wait until it is started.
            SetState(GoroutineState.Running);
            BeginPark(WaitReason.Coroutine);
            TryCommitPark();
        }

        public override MethodInfo? EntryMethod => _entry;

        protected override GoTask Invoke(object function)
        {
            ((Action)function)();
            return default;
        }

        protected override void OnEnded(bool byGoexit)
        {
            var next = Interlocked.Exchange(ref _coroutine._waiting, null)!;
            Tracing.Readied(next);
            if (next.TakeForRunQueue())
            {
                if (next.IsPlainThread)
                {
                    Wake(next);
                }
                else
                {
                    Worker.OfThisThread!.RunAfterThis(next);
                }
            }
        }
    }
}
