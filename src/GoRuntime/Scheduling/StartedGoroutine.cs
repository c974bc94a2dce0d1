// Goroutines made by a `go` statement or by Go.Main: call the function, wait for its task, end.

using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoRuntime;

internal abstract class StartedGoroutine : Goroutine
{
    // The function to call until it has been called, then the box of its task if it has suspended.
    private object? _work;

    /// <summary>A goroutine that calls a function, in the given bubble or in that of the caller.</summary>
    protected StartedGoroutine(Delegate? function, Bubble? bubble = null)
        : base(Scheduler.NextGoroutineId(out var creator), creator?.Id ?? 0)
    {
        if (function == null)
        {
            FatalError.Throw("go of nil func value");
        }

        _work = function;
        bubble ??= Bubble.Current;
        if (bubble != null)
        {
            Extras.Bubble = bubble;
            bubble.Join();
        }

        GoroutineContext.Inherit(this);
        Tracing.Created(this);
    }

    /// <summary>The function, until it has been called.</summary>
    public Delegate? Function => _work as Delegate;

    public override MethodInfo? EntryMethod => _work switch
    {
        Delegate function => function.Method,
        TaskBox box => box.Method,
        _ => null,
    };

    public sealed override Continuation? Run()
    {
        var work = _work;
        if (work is TaskBox finished)
        {
            End(finished.Exception);
            return null;
        }

        GoTask task;
        try
        {
            task = Invoke(work!);
        }
        catch (Exception exception)
        {
            End(exception);
            return null;
        }

        var box = task.Box;
        if (box == null || box.IsCompleted)
        {
            // One that has thrown before it waited: its box does not know the function.
            End(box?.Exception);
            return null;
        }

        _work = box;
        box.Continuation = this;
        return null;
    }

    /// <summary>Calls the function with the arguments the <c>go</c> statement evaluated, and forgets them.</summary>
    protected abstract GoTask Invoke(object function);

    /// <summary>Called when the function has returned, or was left by Goexit.</summary>
    protected virtual void OnEnded(bool byGoexit)
    {
    }

    private void End(Exception? exception)
    {
        var byGoexit = exception is GoexitException;
        if (exception != null && !byGoexit)
        {
            CrashReport.UnhandledPanic(this, exception);
        }

        // Itself, or what stands for it since it awaited from a method of a foreign task type.
        var strand = Worker.OfThisThread!.Goroutine!;
        if (strand.State != GoroutineState.Running)
        {
            CrashReport.UnhandledPanic(this,
                new InvalidOperationException("a goroutine ended while a GoTask it had started was suspended: await it"));
        }

        _work = null;
        strand.SetState(GoroutineState.Dead);
        Tracing.Ended(strand);
        GoroutineRegistry.Remove(strand);
        Scheduler.GoroutineEnded();
        OnEnded(byGoexit);
        strand.Bubble?.Leave();
    }
}

/// <summary>Goroutine 1: its end is the end of the process.</summary>
internal sealed class MainGoroutine(Func<GoTask> function) : StartedGoroutine(function)
{
    protected override GoTask Invoke(object function) => Unsafe.As<Func<GoTask>>(function)();

    protected override void OnEnded(bool byGoexit) => MainProgram.MainEnded(byGoexit);
}
