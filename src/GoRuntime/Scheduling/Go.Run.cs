// The `go` statement: Go.Run for functions of 0 to 8 arguments. The arguments are evaluated by the caller and travel in the
// goroutine itself, so no closure is needed.

namespace GoRuntime;

public static partial class Go
{
    /// <summary>
    /// Starts a goroutine: Go's <c>go function(a1, a2, …)</c>. It runs next on the caller's processor, before those started earlier;
    /// a null function is fatal: <c>fatal error: go of nil func value</c>.
    /// </summary>
    /// <remarks>Go: runtime/proc.go, newproc.</remarks>
    public static void Run(Action function) =>
        Scheduler.Enqueue(new ActionGoroutine(function), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run(Func<GoTask> function) =>
        Scheduler.Enqueue(new TaskGoroutine(function), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T>(Action<T> function, T a1) =>
        Scheduler.Enqueue(new ActionGoroutine<T>(function, a1), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T>(Func<T, GoTask> function, T a1) =>
        Scheduler.Enqueue(new TaskGoroutine<T>(function, a1), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2>(Action<T1, T2> function, T1 a1, T2 a2) =>
        Scheduler.Enqueue(new ActionGoroutine<T1, T2>(function, a1, a2), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2>(Func<T1, T2, GoTask> function, T1 a1, T2 a2) =>
        Scheduler.Enqueue(new TaskGoroutine<T1, T2>(function, a1, a2), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3>(Action<T1, T2, T3> function, T1 a1, T2 a2, T3 a3) =>
        Scheduler.Enqueue(new ActionGoroutine<T1, T2, T3>(function, a1, a2, a3), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3>(Func<T1, T2, T3, GoTask> function, T1 a1, T2 a2, T3 a3) =>
        Scheduler.Enqueue(new TaskGoroutine<T1, T2, T3>(function, a1, a2, a3), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4>(Action<T1, T2, T3, T4> function, T1 a1, T2 a2, T3 a3, T4 a4) =>
        Scheduler.Enqueue(new ActionGoroutine<T1, T2, T3, T4>(function, a1, a2, a3, a4), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4>(Func<T1, T2, T3, T4, GoTask> function, T1 a1, T2 a2, T3 a3, T4 a4) =>
        Scheduler.Enqueue(new TaskGoroutine<T1, T2, T3, T4>(function, a1, a2, a3, a4), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> function, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) =>
        Scheduler.Enqueue(new ActionGoroutine<T1, T2, T3, T4, T5>(function, a1, a2, a3, a4, a5), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4, T5>(Func<T1, T2, T3, T4, T5, GoTask> function, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) =>
        Scheduler.Enqueue(new TaskGoroutine<T1, T2, T3, T4, T5>(function, a1, a2, a3, a4, a5), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4, T5, T6>(Action<T1, T2, T3, T4, T5, T6> function, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) =>
        Scheduler.Enqueue(new ActionGoroutine<T1, T2, T3, T4, T5, T6>(function, a1, a2, a3, a4, a5, a6), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4, T5, T6>(Func<T1, T2, T3, T4, T5, T6, GoTask> function, T1 a1, T2 a2, T3 a3, T4 a4,
        T5 a5, T6 a6) =>
        Scheduler.Enqueue(new TaskGoroutine<T1, T2, T3, T4, T5, T6>(function, a1, a2, a3, a4, a5, a6), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4, T5, T6, T7>(Action<T1, T2, T3, T4, T5, T6, T7> function, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5,
        T6 a6, T7 a7) =>
        Scheduler.Enqueue(new ActionGoroutine<T1, T2, T3, T4, T5, T6, T7>(function, a1, a2, a3, a4, a5, a6, a7), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4, T5, T6, T7>(Func<T1, T2, T3, T4, T5, T6, T7, GoTask> function, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5,
        T6 a6, T7 a7) =>
        Scheduler.Enqueue(new TaskGoroutine<T1, T2, T3, T4, T5, T6, T7>(function, a1, a2, a3, a4, a5, a6, a7), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4, T5, T6, T7, T8>(Action<T1, T2, T3, T4, T5, T6, T7, T8> function, T1 a1, T2 a2, T3 a3, T4 a4,
        T5 a5, T6 a6, T7 a7, T8 a8) =>
        Scheduler.Enqueue(new ActionGoroutine<T1, T2, T3, T4, T5, T6, T7, T8>(function, a1, a2, a3, a4, a5, a6, a7, a8), next: true);

    /// <inheritdoc cref="Run(Action)"/>
    public static void Run<T1, T2, T3, T4, T5, T6, T7, T8>(Func<T1, T2, T3, T4, T5, T6, T7, T8, GoTask> function, T1 a1, T2 a2, T3 a3,
        T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) =>
        Scheduler.Enqueue(new TaskGoroutine<T1, T2, T3, T4, T5, T6, T7, T8>(function, a1, a2, a3, a4, a5, a6, a7, a8), next: true);
}
