// An iterator that is asked for its values one by one: what is the same for all types of values.

namespace GoRuntime;

/// <summary>An iterator that is pulled, whatever its values.</summary>
internal sealed class PulledIterator(string name)
{
    private Coroutine? _coroutine;
    private bool _hasValue;
    private bool _isAsked;
    private bool _isDone;
    private Exception? _failure;

    /// <summary>Makes the coroutine, which waits to be asked.</summary>
    public void Start(Action run) => _coroutine = new Coroutine(run.Method, () =>
    {
        if (_isDone)
        {
            return;
        }

        try
        {
            run();
            _hasValue = false;
        }
        catch (Exception e) when (e is not FatalError)
        {
            _failure = PanicConversion.ToGo(e);
        }

        _isDone = true;
    });

    /// <summary>The iterator has a value: false if nobody wants it. Followed by <see cref="EndYield"/>.</summary>
    public bool BeginYield()
    {
        if (_isDone)
        {
            return false;
        }

        if (!_isAsked)
        {
            throw new GoPanic((GoString)(name + ": yield called again before next"));
        }

        _isAsked = false;
        _hasValue = true;
        return true;
    }

    /// <summary>Lets the caller have the value, and waits until it wants another: false if it never will.</summary>
    public bool EndYield()
    {
        _coroutine!.Switch();
        return !_isDone;
    }

    /// <summary>Runs the iterator up to its next value; false if it has none.</summary>
    public bool Next()
    {
        if (_isDone)
        {
            return false;
        }

        if (_isAsked)
        {
            throw new GoPanic((GoString)(name + ": next called again before yield"));
        }

        _isAsked = true;
        Run();
        return _hasValue;
    }

    /// <summary>Lets the iterator end.</summary>
    public void Stop()
    {
        if (_isDone)
        {
            return;
        }

        _isDone = true;
        Run();
    }

    private void Run()
    {
        _coroutine!.Switch();
        switch (_failure)
        {
            case GoPanic panic:
                throw new GoPanic(panic.Value);
            case GoexitException:
                Go.Goexit();
                break;
        }
    }
}
