// Bridges from async functions to plain ones, for callbacks handed to code that is not async.

namespace GoRuntime;

public static partial class Go
{
    /// <summary>
    /// The plain form of an async function: calling it blocks the thread until the function has completed, and other goroutines
    /// run on the processor meanwhile.
    /// </summary>
    public static Action Blocking(Func<GoTask> function) => () => Block(function());

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Func<TResult> Blocking<TResult>(Func<GoTask<TResult>> function) => () => Block(function());

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Action<T> Blocking<T>(Func<T, GoTask> function) => a1 => Block(function(a1));

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Func<T, TResult> Blocking<T, TResult>(Func<T, GoTask<TResult>> function) => a1 => Block(function(a1));

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Action<T1, T2> Blocking<T1, T2>(Func<T1, T2, GoTask> function) => (a1, a2) => Block(function(a1, a2));

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Func<T1, T2, TResult> Blocking<T1, T2, TResult>(Func<T1, T2, GoTask<TResult>> function) =>
        (a1, a2) => Block(function(a1, a2));

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Action<T1, T2, T3> Blocking<T1, T2, T3>(Func<T1, T2, T3, GoTask> function) => (a1, a2, a3) => Block(function(a1, a2, a3));

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Func<T1, T2, T3, TResult> Blocking<T1, T2, T3, TResult>(Func<T1, T2, T3, GoTask<TResult>> function) =>
        (a1, a2, a3) => Block(function(a1, a2, a3));

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Action<T1, T2, T3, T4> Blocking<T1, T2, T3, T4>(Func<T1, T2, T3, T4, GoTask> function) =>
        (a1, a2, a3, a4) => Block(function(a1, a2, a3, a4));

    /// <inheritdoc cref="Blocking(Func{GoTask})"/>
    public static Func<T1, T2, T3, T4, TResult> Blocking<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, GoTask<TResult>> function) =>
        (a1, a2, a3, a4) => Block(function(a1, a2, a3, a4));
}
