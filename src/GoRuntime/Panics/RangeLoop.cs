// A loop over an iterator function: the body is a function that the iterator calls, and may call when it must not.
//
//     for x := range seq { ...; if c { return x }; ... }
//
//     var loop = new RangeLoop();
//     seq(x =>
//     {
//         loop.Enter();
//         ...
//         if (c) { result = x; return loop.Leave(1); }
//         ...
//         return loop.Continue();
//     });
//     loop.Done();
//     if (loop.Left(1)) return result;

namespace GoRuntime;

/// <summary>
/// Where a loop over an iterator function is, and how its body has left it. A variable that the body captures; to copy it would be a
/// mistake. Go: cmd/compile/internal/rangefunc.
/// </summary>
public struct RangeLoop
{
    private State _state;
    private int _exit;

    private enum State : byte
    {
        // The body may be called.
        Ready,

        // The body runs, or has panicked.
        Running,

        // The body has returned false.
        Stopped,

        // The iterator has returned.
        Done,
    }

    /// <summary>Begins an iteration. Panics if the iterator must not call the body any more, or not now.</summary>
    public void Enter()
    {
        var before = _state;
        _state = State.Running;
        if (before != State.Ready)
        {
            Panic(before);
        }
    }

    /// <summary>Ends an iteration: the next may come. Returns true.</summary>
    public bool Continue()
    {
        _state = State.Ready;
        return true;
    }

    /// <summary>Ends the loop. Returns false.</summary>
    public bool Break()
    {
        _state = State.Stopped;
        return false;
    }

    /// <summary>Ends the loop to go on elsewhere than behind it; which place that is, <see cref="Left"/> tells. Returns false.</summary>
    /// <param name="exit">The place's number, from 1.</param>
    public bool Leave(int exit)
    {
        _exit = exit;
        _state = State.Stopped;
        return false;
    }

    /// <summary>The iterator has returned. Panics if it has kept a panic of the body to itself.</summary>
    public void Done()
    {
        if (_state == State.Running)
        {
            throw new GoPanic(RuntimeError.RangeLostPanic());
        }

        _state = State.Done;
    }

    /// <summary>Whether the body left the loop for the place with the number.</summary>
    public readonly bool Left(int exit) => _exit == exit;

    private static void Panic(State state) => throw new GoPanic(state switch
    {
        State.Stopped => RuntimeError.RangeAfterFalse(),
        State.Running => RuntimeError.RangeAfterPanic(),
        _ => RuntimeError.RangeAfterExit(),
    });
}
