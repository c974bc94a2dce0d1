// The goroutines of go statements, by number of arguments.

using System.Runtime.CompilerServices;

namespace GoRuntime;

internal sealed class ActionGoroutine(Action function) : StartedGoroutine(function)
{
    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action>(function)();
        return default;
    }
}

internal sealed class TaskGoroutine(Func<GoTask> function) : StartedGoroutine(function)
{
    protected override GoTask Invoke(object function) => Unsafe.As<Func<GoTask>>(function)();
}

internal sealed class ActionGoroutine<T>(Action<T> function, T a1) : StartedGoroutine(function)
{
    private readonly T _a1 = a1;

    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action<T>>(function)(_a1);
        return default;
    }
}

internal sealed class TaskGoroutine<T>(Func<T, GoTask> function, T a1) : StartedGoroutine(function)
{
    private readonly T _a1 = a1;

    protected override GoTask Invoke(object function) => Unsafe.As<Func<T, GoTask>>(function)(_a1);
}

internal sealed class ActionGoroutine<T1, T2>(Action<T1, T2> function, T1 a1, T2 a2) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;

    public override Delegate? FunctionArgument => _a2 as Delegate;

    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action<T1, T2>>(function)(_a1, _a2);
        return default;
    }
}

internal sealed class TaskGoroutine<T1, T2>(Func<T1, T2, GoTask> function, T1 a1, T2 a2) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;

    public override Delegate? FunctionArgument => _a2 as Delegate;

    protected override GoTask Invoke(object function) => Unsafe.As<Func<T1, T2, GoTask>>(function)(_a1, _a2);
}

internal sealed class ActionGoroutine<T1, T2, T3>(Action<T1, T2, T3> function, T1 a1, T2 a2, T3 a3) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;

    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action<T1, T2, T3>>(function)(_a1, _a2, _a3);
        return default;
    }
}

internal sealed class TaskGoroutine<T1, T2, T3>(Func<T1, T2, T3, GoTask> function, T1 a1, T2 a2, T3 a3) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;

    protected override GoTask Invoke(object function) => Unsafe.As<Func<T1, T2, T3, GoTask>>(function)(_a1, _a2, _a3);
}

internal sealed class ActionGoroutine<T1, T2, T3, T4>(Action<T1, T2, T3, T4> function, T1 a1, T2 a2, T3 a3, T4 a4)
    : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;

    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action<T1, T2, T3, T4>>(function)(_a1, _a2, _a3, _a4);
        return default;
    }
}

internal sealed class TaskGoroutine<T1, T2, T3, T4>(Func<T1, T2, T3, T4, GoTask> function, T1 a1, T2 a2, T3 a3, T4 a4)
    : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;

    protected override GoTask Invoke(object function) => Unsafe.As<Func<T1, T2, T3, T4, GoTask>>(function)(_a1, _a2, _a3, _a4);
}

internal sealed class ActionGoroutine<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> function, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5)
    : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;
    private readonly T5 _a5 = a5;

    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action<T1, T2, T3, T4, T5>>(function)(_a1, _a2, _a3, _a4, _a5);
        return default;
    }
}

internal sealed class TaskGoroutine<T1, T2, T3, T4, T5>(Func<T1, T2, T3, T4, T5, GoTask> function, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5)
    : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;
    private readonly T5 _a5 = a5;

    protected override GoTask Invoke(object function) => Unsafe.As<Func<T1, T2, T3, T4, T5, GoTask>>(function)(_a1, _a2, _a3, _a4, _a5);
}

internal sealed class ActionGoroutine<T1, T2, T3, T4, T5, T6>(Action<T1, T2, T3, T4, T5, T6> function, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5,
    T6 a6) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;
    private readonly T5 _a5 = a5;
    private readonly T6 _a6 = a6;

    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action<T1, T2, T3, T4, T5, T6>>(function)(_a1, _a2, _a3, _a4, _a5, _a6);
        return default;
    }
}

internal sealed class TaskGoroutine<T1, T2, T3, T4, T5, T6>(Func<T1, T2, T3, T4, T5, T6, GoTask> function, T1 a1, T2 a2, T3 a3, T4 a4,
    T5 a5, T6 a6) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;
    private readonly T5 _a5 = a5;
    private readonly T6 _a6 = a6;

    protected override GoTask Invoke(object function) =>
        Unsafe.As<Func<T1, T2, T3, T4, T5, T6, GoTask>>(function)(_a1, _a2, _a3, _a4, _a5, _a6);
}

internal sealed class ActionGoroutine<T1, T2, T3, T4, T5, T6, T7>(Action<T1, T2, T3, T4, T5, T6, T7> function, T1 a1, T2 a2, T3 a3, T4 a4,
    T5 a5, T6 a6, T7 a7) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;
    private readonly T5 _a5 = a5;
    private readonly T6 _a6 = a6;
    private readonly T7 _a7 = a7;

    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action<T1, T2, T3, T4, T5, T6, T7>>(function)(_a1, _a2, _a3, _a4, _a5, _a6, _a7);
        return default;
    }
}

internal sealed class TaskGoroutine<T1, T2, T3, T4, T5, T6, T7>(Func<T1, T2, T3, T4, T5, T6, T7, GoTask> function, T1 a1, T2 a2, T3 a3,
    T4 a4, T5 a5, T6 a6, T7 a7) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;
    private readonly T5 _a5 = a5;
    private readonly T6 _a6 = a6;
    private readonly T7 _a7 = a7;

    protected override GoTask Invoke(object function) =>
        Unsafe.As<Func<T1, T2, T3, T4, T5, T6, T7, GoTask>>(function)(_a1, _a2, _a3, _a4, _a5, _a6, _a7);
}

internal sealed class ActionGoroutine<T1, T2, T3, T4, T5, T6, T7, T8>(Action<T1, T2, T3, T4, T5, T6, T7, T8> function, T1 a1, T2 a2, T3 a3,
    T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;
    private readonly T5 _a5 = a5;
    private readonly T6 _a6 = a6;
    private readonly T7 _a7 = a7;
    private readonly T8 _a8 = a8;

    protected override GoTask Invoke(object function)
    {
        Unsafe.As<Action<T1, T2, T3, T4, T5, T6, T7, T8>>(function)(_a1, _a2, _a3, _a4, _a5, _a6, _a7, _a8);
        return default;
    }
}

internal sealed class TaskGoroutine<T1, T2, T3, T4, T5, T6, T7, T8>(Func<T1, T2, T3, T4, T5, T6, T7, T8, GoTask> function, T1 a1, T2 a2,
    T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) : StartedGoroutine(function)
{
    private readonly T1 _a1 = a1;
    private readonly T2 _a2 = a2;
    private readonly T3 _a3 = a3;
    private readonly T4 _a4 = a4;
    private readonly T5 _a5 = a5;
    private readonly T6 _a6 = a6;
    private readonly T7 _a7 = a7;
    private readonly T8 _a8 = a8;

    protected override GoTask Invoke(object function) =>
        Unsafe.As<Func<T1, T2, T3, T4, T5, T6, T7, T8, GoTask>>(function)(_a1, _a2, _a3, _a4, _a5, _a6, _a7, _a8);
}
