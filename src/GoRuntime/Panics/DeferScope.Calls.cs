// The calls of a DeferScope, by what they hand over. Each is the call itself where nothing has panicked; else it is made by
// RunForPanic, whose name tells a stack which functions run for panics: Go has the frames of the panicking function below them.

using System.Runtime.CompilerServices;

namespace GoRuntime;

public partial struct DeferScope
{
    /// <summary>Makes a deferred call. A null function panics: <c>invalid memory address or nil pointer dereference</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run(Action? function)
    {
        if (_pending == null)
        {
            function!();
        }
        else
        {
            RunForPanic(function, function!);
        }
    }

    /// <summary>Makes a deferred call with values that will not change any more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run<T>(Action<T> function, T argument)
    {
        if (_pending == null)
        {
            function(argument);
        }
        else
        {
            Pending(ref this, function, argument);
        }

        // A lambda in the method itself would be made on every way through it.
        static void Pending(ref DeferScope scope, Action<T> function, T argument) =>
            scope.RunForPanic(function, () => function(argument));
    }

    /// <inheritdoc cref="Run{T}(Action{T}, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run<T1, T2>(Action<T1, T2> function, T1 argument1, T2 argument2)
    {
        if (_pending == null)
        {
            function(argument1, argument2);
        }
        else
        {
            Pending(ref this, function, argument1, argument2);
        }

        static void Pending(ref DeferScope scope, Action<T1, T2> function, T1 argument1, T2 argument2) =>
            scope.RunForPanic(function, () => function(argument1, argument2));
    }

    /// <inheritdoc cref="Run{T}(Action{T}, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run<T1, T2, T3>(Action<T1, T2, T3> function, T1 argument1, T2 argument2, T3 argument3)
    {
        if (_pending == null)
        {
            function(argument1, argument2, argument3);
        }
        else
        {
            Pending(ref this, function, argument1, argument2, argument3);
        }

        static void Pending(ref DeferScope scope, Action<T1, T2, T3> function, T1 argument1, T2 argument2, T3 argument3) =>
            scope.RunForPanic(function, () => function(argument1, argument2, argument3));
    }

    /// <inheritdoc cref="Run{T}(Action{T}, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run<T1, T2, T3, T4>(Action<T1, T2, T3, T4> function, T1 argument1, T2 argument2, T3 argument3, T4 argument4)
    {
        if (_pending == null)
        {
            function(argument1, argument2, argument3, argument4);
        }
        else
        {
            Pending(ref this, function, argument1, argument2, argument3, argument4);
        }

        static void Pending(
            ref DeferScope scope, Action<T1, T2, T3, T4> function, T1 argument1, T2 argument2, T3 argument3, T4 argument4) =>
            scope.RunForPanic(function, () => function(argument1, argument2, argument3, argument4));
    }

    /// <summary>Makes the call of a deferred function that uses variables of the function around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run<T>(Deferred<T> function, ref T argument)
    {
        if (_pending == null)
        {
            function(ref argument);
        }
        else
        {
            RunForPanic(function, ref argument);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic<T>(Deferred<T> function, ref T argument)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref argument);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    /// <inheritdoc cref="Run{T}(Deferred{T}, ref T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run<T1, T2>(Deferred<T1, T2> function, ref T1 argument1, ref T2 argument2)
    {
        if (_pending == null)
        {
            function(ref argument1, ref argument2);
        }
        else
        {
            RunForPanic(function, ref argument1, ref argument2);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic<T1, T2>(Deferred<T1, T2> function, ref T1 argument1, ref T2 argument2)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref argument1, ref argument2);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    /// <inheritdoc cref="Run{T}(Deferred{T}, ref T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run<T1, T2, T3>(Deferred<T1, T2, T3> function, ref T1 argument1, ref T2 argument2, ref T3 argument3)
    {
        if (_pending == null)
        {
            function(ref argument1, ref argument2, ref argument3);
        }
        else
        {
            RunForPanic(function, ref argument1, ref argument2, ref argument3);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic<T1, T2, T3>(Deferred<T1, T2, T3> function, ref T1 argument1, ref T2 argument2, ref T3 argument3)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref argument1, ref argument2, ref argument3);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    /// <inheritdoc cref="Run{T}(Deferred{T}, ref T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run<T1, T2, T3, T4>(
        Deferred<T1, T2, T3, T4> function, ref T1 argument1, ref T2 argument2, ref T3 argument3, ref T4 argument4)
    {
        if (_pending == null)
        {
            function(ref argument1, ref argument2, ref argument3, ref argument4);
        }
        else
        {
            RunForPanic(function, ref argument1, ref argument2, ref argument3, ref argument4);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic<T1, T2, T3, T4>(
        Deferred<T1, T2, T3, T4> function, ref T1 argument1, ref T2 argument2, ref T3 argument3, ref T4 argument4)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref argument1, ref argument2, ref argument3, ref argument4);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    /// <summary>Makes the call of a deferred function that may recover, and uses variables of the function around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RunRecovering(RecoveringDeferred function)
    {
        if (_pending == null)
        {
            function(ref this);
        }
        else
        {
            RunForPanic(function);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic(RecoveringDeferred function)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref this);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    /// <inheritdoc cref="RunRecovering(RecoveringDeferred)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RunRecovering<T>(RecoveringDeferred<T> function, ref T argument)
    {
        if (_pending == null)
        {
            function(ref this, ref argument);
        }
        else
        {
            RunForPanic(function, ref argument);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic<T>(RecoveringDeferred<T> function, ref T argument)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref this, ref argument);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    /// <inheritdoc cref="RunRecovering(RecoveringDeferred)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RunRecovering<T1, T2>(RecoveringDeferred<T1, T2> function, ref T1 argument1, ref T2 argument2)
    {
        if (_pending == null)
        {
            function(ref this, ref argument1, ref argument2);
        }
        else
        {
            RunForPanic(function, ref argument1, ref argument2);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic<T1, T2>(RecoveringDeferred<T1, T2> function, ref T1 argument1, ref T2 argument2)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref this, ref argument1, ref argument2);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    /// <inheritdoc cref="RunRecovering(RecoveringDeferred)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RunRecovering<T1, T2, T3>(RecoveringDeferred<T1, T2, T3> function, ref T1 argument1, ref T2 argument2, ref T3 argument3)
    {
        if (_pending == null)
        {
            function(ref this, ref argument1, ref argument2, ref argument3);
        }
        else
        {
            RunForPanic(function, ref argument1, ref argument2, ref argument3);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic<T1, T2, T3>(RecoveringDeferred<T1, T2, T3> function, ref T1 argument1, ref T2 argument2, ref T3 argument3)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref this, ref argument1, ref argument2, ref argument3);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    /// <inheritdoc cref="RunRecovering(RecoveringDeferred)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RunRecovering<T1, T2, T3, T4>(
        RecoveringDeferred<T1, T2, T3, T4> function, ref T1 argument1, ref T2 argument2, ref T3 argument3, ref T4 argument4)
    {
        if (_pending == null)
        {
            function(ref this, ref argument1, ref argument2, ref argument3, ref argument4);
        }
        else
        {
            RunForPanic(function, ref argument1, ref argument2, ref argument3, ref argument4);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic<T1, T2, T3, T4>(
        RecoveringDeferred<T1, T2, T3, T4> function, ref T1 argument1, ref T2 argument2, ref T3 argument3, ref T4 argument4)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            function(ref this, ref argument1, ref argument2, ref argument3, ref argument4);
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunForPanic(Delegate? function, Action call)
    {
        var saved = Recovery.Enter(_pending, function);
        try
        {
            call();
        }
        catch (Exception exception)
        {
            _pending = Recovery.Caught(exception, _pending);
        }

        _pending = Recovery.Leave(_pending, saved);
    }
}
