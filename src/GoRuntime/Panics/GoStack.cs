// A goroutine's stack as Go has it. Go runs deferred functions on top of the function that panicked; the CLR has left it by then.
// What was left is in the trace of the exception. So where a frame of the stack has a deferred function run for a panic, the frames of
// the panic come next, up to the function that had deferred; only then goes the stack on.
//
//     the stack of C#          what the panic has left        Go's stack
//     deferred                                                deferred
//     DeferFrame.RunForPanic                                  runtime.gopanic
//     DeferFrame.Run           callee                         callee
//     f, at its frame.Run()    f, where it calls              f, where it calls
//     main                                                    main

using System.Diagnostics;
using System.Reflection;

namespace GoRuntime;

/// <summary>What a method of <see cref="DeferFrame"/> on a stack says of the frames below it.</summary>
internal enum DeferStep
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A deferred function runs for a panic.</summary>
    ForPanic,

    /// <summary>A panic goes on after the deferred functions: the function that had deferred is in the panic's frames already.</summary>
    Leaves,
}

/// <summary>Collects the frames of a stack.</summary>
internal sealed class GoStack
{
    private readonly List<GoFrame> _frames = [];
    private bool _hasOwner;

    /// <summary>The frames of the calling goroutine, the innermost first; those of the runtime and of .NET are left out.</summary>
    /// <param name="trace">What .NET says.</param>
    public static List<GoFrame> OfCaller(StackTrace trace)
    {
        var stack = new GoStack();
        var running = stack.Add(trace, Recovery.Running);
        if (Worker.OfThisThread is { Goroutine: { IsPlainThread: false } goroutine } worker)
        {
            if (worker.Running is TaskBox box)
            {
                stack.AddWaiting(box, running);
            }

            stack.AddBottom(goroutine);
        }

        return stack._frames;
    }

    /// <summary>The frames that a panic has left on its way, and those of the panics it was raised on top of.</summary>
    public static List<GoFrame> Of(PanicRecord record)
    {
        var stack = new GoStack();
        stack.AddLeft(record);
        return stack._frames;
    }

    /// <summary>The frames of another thread's stack.</summary>
    public static List<GoFrame> Of(StackTrace trace)
    {
        var stack = new GoStack();
        stack.Add(trace, running: null);
        return stack._frames;
    }

    private RunningDeferred? Add(StackTrace trace, RunningDeferred? running)
    {
        foreach (var frame in trace.GetFrames())
        {
            if (frame.GetMethod() is { } method && Passes(method, ref running))
            {
                _frames.Add(new GoFrame(frame, method));
            }
        }

        return running;
    }

    // The async methods that wait for the one that this thread goes on with.
    private void AddWaiting(TaskBox first, RunningDeferred? running)
    {
        for (var at = first.Continuation; at is TaskBox box; at = box.Continuation)
        {
            if (box.Method is { } method && Passes(method, ref running))
            {
                _frames.Add(new GoFrame(method, SourceLines.OffsetOfAwait(method, box.State) ?? 0));
            }
        }
    }

    // Whether a method's frame is one of Go's stack that is not there yet.
    private bool Passes(MethodBase method, ref RunningDeferred? running)
    {
        if (IsOfDeferFrame(method))
        {
            var step = method.DeclaringType == typeof(DeferScope) ? DeferScope.StepOf(method) : DeferFrame.StepOf(method);
            if (step == DeferStep.ForPanic && running != null)
            {
                AddPanic(running.Record);
                running = running.Outer;
            }

            _hasOwner |= step == DeferStep.Leaves;
            return false;
        }

        if (!FrameName.IsShown(method))
        {
            return false;
        }

        var isNew = !_hasOwner;
        _hasOwner = false;
        return isNew;
    }

    private void AddBottom(Goroutine goroutine)
    {
        if (goroutine is MainGoroutine)
        {
            _frames.Add(new GoFrame(RuntimeFrame.Main));
        }

        _frames.Add(new GoFrame(RuntimeFrame.End));
    }

    private void AddPanic(PanicRecord record)
    {
        foreach (var frame in RuntimeFrame.Above(record))
        {
            _frames.Add(new GoFrame(frame));
        }

        AddLeft(record);
    }

    // What it has left ends with the function that runs its deferred calls now, or with those calls, if one of them has raised it.
    private void AddLeft(PanicRecord record)
    {
        var running = record.Within;
        _hasOwner = false;
        if (record.Exception.InnerException is { } cause)
        {
            running = Add(new StackTrace(cause, false), running);
        }

        var trace = new StackTrace(record.Exception, false);
        Add(trace, running);
        var last = trace.FrameCount == 0 && record.Exception.InnerException is { } only ? new StackTrace(only, false) : trace;
        if (last.FrameCount > 0 && last.GetFrame(last.FrameCount - 1)?.GetMethod() is { } method && !IsOfDeferFrame(method))
        {
            _hasOwner = true;
        }
    }

    private static bool IsOfDeferFrame(MethodBase method)
    {
        var type = method.DeclaringType;
        return type == typeof(DeferFrame) || type?.DeclaringType == typeof(DeferFrame)
            || type == typeof(DeferScope) || type?.DeclaringType == typeof(DeferScope);
    }
}
