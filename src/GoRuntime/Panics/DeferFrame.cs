// The deferred calls of one call of a Go function, and what becomes of a panic that reaches them.
//
//     var frame = new DeferFrame();
//     try { ...; frame.Defer(() => ...); ...; result = x; }
//     catch (Exception e) { frame.Panic(e); }
//     frame.Run();                       // or: await frame.RunAsync();
//     return result;

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace GoRuntime;

/// <summary>
/// The deferred calls of one call of a function. They run last in, first out, when the function returns or panics; a
/// deferred call that panics does not keep the others from running.
/// </summary>
/// <remarks>
/// <c>recover()</c> stops a panic only if it is called by the deferred function itself: by the delegate given to Defer, or by
/// the method that this delegate does nothing but call (<c>frame.Defer(() => helper(x))</c> is Go's <c>defer helper(x)</c>).
/// Go: runtime/panic.go, deferproc, gopanic, deferreturn.
/// </remarks>
public sealed class DeferFrame
{
    private Deferred[] _calls = [];
    private int _count;
    private PanicRecord? _pending;

    /// <summary>What a frame of this type on a stack means for the frames below it.</summary>
    internal static DeferStep StepOf(MethodBase method) => method.Name switch
    {
        nameof(RunForPanic) => DeferStep.ForPanic,
        "MoveNext" when method.DeclaringType!.Name.StartsWith($"<{nameof(RunForPanicAsync)}>", StringComparison.Ordinal) =>
            DeferStep.ForPanic,
        nameof(Finish) => DeferStep.Leaves,
        _ => DeferStep.None,
    };

    /// <summary>Defers a call. A null function panics when it is to run: <c>invalid memory address or nil pointer
    /// dereference</c>.</summary>
    public void Defer(Action? function) => Push(new Deferred(function, null));

    /// <summary>Defers a call of an async function; the frame must then be run with <see cref="RunAsync"/>, or it blocks the
    /// thread.</summary>
    public void Defer(Func<GoTask>? function) => Push(new Deferred(function, null));

    /// <summary>
    /// Defers a call of a function that is known only now, with what makes the call. The panic for which it then runs is handed to it
    /// if the function has the mark <see cref="RecoversAttribute"/>.
    /// </summary>
    public void DeferCall(Delegate? function, Action call) => Push(new Deferred(function, call));

    /// <inheritdoc cref="DeferCall(Delegate, Action)"/>
    public void DeferCall(Delegate? function, Func<GoTask> call) => Push(new Deferred(function, call));

    /// <summary>
    /// Defers <c>recover()</c> itself, which then is a call by the function that defers it: it stops the panic for which that function
    /// runs, unless that function panics too.
    /// </summary>
    /// <param name="recover">The function's <c>recover()</c>.</param>
    public void DeferRecover(Func<object?> recover) => Defer(() =>
    {
        if (_pending == null)
        {
            recover();
        }
    });

    /// <summary>Defers a call with an argument that has been evaluated now.</summary>
    public void Defer<T>(Action<T>? function, T argument) =>
        Push(new Deferred(function, Bind(function, () => function!(argument))));

    /// <inheritdoc cref="Defer{T}(Action{T}, T)"/>
    public void Defer<T1, T2>(Action<T1, T2>? function, T1 argument1, T2 argument2) =>
        Push(new Deferred(function, Bind(function, () => function!(argument1, argument2))));

    /// <inheritdoc cref="Defer{T}(Action{T}, T)"/>
    public void Defer<T1, T2, T3>(Action<T1, T2, T3>? function, T1 argument1, T2 argument2, T3 argument3) =>
        Push(new Deferred(function, Bind(function, () => function!(argument1, argument2, argument3))));

    /// <inheritdoc cref="Defer{T}(Action{T}, T)"/>
    public void Defer<T1, T2, T3, T4>(Action<T1, T2, T3, T4>? function, T1 argument1, T2 argument2, T3 argument3, T4 argument4) =>
        Push(new Deferred(function, Bind(function, () => function!(argument1, argument2, argument3, argument4))));

    /// <inheritdoc cref="Defer{T}(Action{T}, T)"/>
    public void Defer<T>(Func<T, GoTask>? function, T argument) =>
        Push(new Deferred(function, Bind(function, () => function!(argument))));

    /// <inheritdoc cref="Defer{T}(Action{T}, T)"/>
    public void Defer<T1, T2>(Func<T1, T2, GoTask>? function, T1 argument1, T2 argument2) =>
        Push(new Deferred(function, Bind(function, () => function!(argument1, argument2))));

    /// <inheritdoc cref="Defer{T}(Action{T}, T)"/>
    public void Defer<T1, T2, T3>(Func<T1, T2, T3, GoTask>? function, T1 argument1, T2 argument2, T3 argument3) =>
        Push(new Deferred(function, Bind(function, () => function!(argument1, argument2, argument3))));

    /// <inheritdoc cref="Defer{T}(Action{T}, T)"/>
    public void Defer<T1, T2, T3, T4>(Func<T1, T2, T3, T4, GoTask>? function, T1 argument1, T2 argument2, T3 argument3, T4 argument4) =>
        Push(new Deferred(function, Bind(function, () => function!(argument1, argument2, argument3, argument4))));

    /// <summary>
    /// <c>recover()</c> in a function that only this frame calls: stops the panic for which the frame runs its deferred calls and
    /// returns its value; null if there is none.
    /// </summary>
    public object? Recover() => Recovery.Stop(_pending);

    /// <summary>
    /// Takes over what the function's body threw: a panic, a Goexit, or a CLR exception that stands for a Go runtime error.
    /// </summary>
    public void Panic(Exception exception) => _pending = Recovery.Caught(exception, _pending);

    /// <summary>
    /// Runs the deferred calls. Returns normally if there was no panic or one of them recovered it; else throws it on.
    /// </summary>
    public void Run()
    {
        while (_count > 0)
        {
            var call = Pop();
            var saved = Recovery.Enter(_pending, call.Function);
            try
            {
                if (_pending == null)
                {
                    call.Invoke();
                }
                else
                {
                    RunForPanic(call);
                }
            }
            catch (Exception exception)
            {
                _pending = Recovery.Caught(exception, _pending);
            }

            _pending = Recovery.Leave(_pending, saved);
        }

        if (_pending != null)
        {
            Finish();
        }
    }

    /// <summary>The awaiting form of <see cref="Run"/>.</summary>
    public GoTask RunAsync()
    {
        // Without deferred calls that suspend there is nothing to wait for.
        for (var i = 0; i < _count; i++)
        {
            if (_calls[i].IsAsync)
            {
                return RunAll();
            }
        }

        Run();
        return default;
    }

    private async GoTask RunAll()
    {
        while (_count > 0)
        {
            var call = Pop();
            var saved = Recovery.Enter(_pending, call.Function);
            try
            {
                if (_pending == null)
                {
                    await call.InvokeAsync();
                }
                else
                {
                    await RunForPanicAsync(call);
                }
            }
            catch (Exception exception)
            {
                _pending = Recovery.Caught(exception, _pending);
            }

            _pending = Recovery.Leave(_pending, saved);
        }

        if (_pending != null)
        {
            Finish();
        }
    }

    // By these names a stack tells which deferred calls run for a panic: Go has the panicking function's frames below them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool RunForPanic(in Deferred call)
    {
        call.Invoke();

        // Not the last thing done: a tail call would leave no frame.
        return _pending != null;
    }

    private static async GoTask RunForPanicAsync(Deferred call) => await call.InvokeAsync();

    // Throws on: the function is left, whose frame is on the stack of the panic already.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Finish()
    {
        var pending = _pending!;
        _pending = null;
        ExceptionDispatchInfo.Throw(pending.Exception);
    }

    private static T? Bind<T>(Delegate? function, T bound)
        where T : Delegate => function == null ? null : bound;

    private void Push(Deferred call)
    {
        if (_count == _calls.Length)
        {
            Array.Resize(ref _calls, Math.Max(4, 2 * _count));
        }

        _calls[_count++] = call;
    }

    private Deferred Pop()
    {
        var call = _calls[--_count];
        _calls[_count] = default;
        return call;
    }

    // The function Go's program deferred, and what calls it with its arguments if it has any.
    private readonly record struct Deferred(Delegate? Function, Delegate? Bound)
    {
        public bool IsAsync => (Bound ?? Function) is Func<GoTask>;

        public void Invoke()
        {
            switch (Bound ?? Function)
            {
                case Action action:
                    action();
                    break;
                case Func<GoTask> function:
                    Go.Block(function());
                    break;
                default:
                    throw new NullReferenceException();
            }
        }

        public GoTask InvokeAsync()
        {
            switch (Bound ?? Function)
            {
                case Action action:
                    action();
                    return default;
                case Func<GoTask> function:
                    return function();
                default:
                    throw new NullReferenceException();
            }
        }
    }
}
