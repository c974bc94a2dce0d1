// Finalizers and cleanups: run in a goroutine of their own after .NET's collector has found the object unreachable.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

public static partial class runtime
{
    private static readonly ConditionalWeakTable<object, Guard> Guards = [];

    /// <summary>
    /// Runs finalizer(obj) some time after obj becomes unreachable; a nil finalizer takes back an earlier one. Fatal errors:
    /// <c>runtime.SetFinalizer: first argument is nil</c>, <c>… is int, not pointer</c>, <c>… cannot pass *T to finalizer …</c>,
    /// <c>… finalizer already set</c>.
    /// Go: runtime/mfinal.go
    /// </summary>
    public static void SetFinalizer(object? obj, object? finalizer)
    {
        if (obj is null)
            FatalError.Throw("runtime.SetFinalizer: first argument is nil");
        if (obj.GetType().IsValueType || obj is Delegate or IBoxed)
            FatalError.Throw($"runtime.SetFinalizer: first argument is {GoType.Of(obj)}, not pointer");
        if (Guards.TryGetValue(obj, out var earlier))
        {
            if (finalizer is not null)
                FatalError.Throw("runtime.SetFinalizer: finalizer already set");
            earlier.Cancel();
            Guards.Remove(obj);
            return;
        }
        if (finalizer is null)
            return;
        var run = (finalizer is IBoxed boxed ? boxed.Inner : finalizer) as Delegate;
        if (run is null)
            FatalError.Throw($"runtime.SetFinalizer: second argument is {GoType.Of(finalizer)}, not a function");
        // The type of the delegate, not of its method, says what it takes: a compiled lambda has a hidden parameter.
        var parameters = run.GetType().GetMethod("Invoke")!.GetParameters();
        if (parameters.Length != 1 || !parameters[0].ParameterType.IsInstanceOfType(obj))
            FatalError.Throw($"runtime.SetFinalizer: cannot pass {GoType.Of(obj)} to finalizer {GoType.Of(finalizer)}");
        Guards.Add(obj, new Guard(() => run.DynamicInvoke(obj)));
    }

    /// <summary>What <see cref="AddCleanup"/> returns: the cleanup can be taken back.</summary>
    [GoType("runtime.Cleanup")]
    public struct Cleanup
    {
        private readonly Guard? _guard;

        internal Cleanup(Guard guard) => _guard = guard;

        /// <summary>Takes the cleanup back, if it has not begun.</summary>
        public readonly void Stop() => _guard?.Cancel();
    }

    /// <summary>
    /// Runs cleanup(arg) some time after what ptr points to becomes unreachable. Go: runtime/mcleanup.go
    /// </summary>
    public static Cleanup AddCleanup<T, S>(Ptr<T> ptr, Action<S> cleanup, S arg)
    {
        if (ptr is null)
            throw Panics.Text("runtime.AddCleanup: ptr is nil");
        var guard = new Guard(() => cleanup(arg));
        Guards.GetValue(ptr, _ => new Guard(null)).Add(guard);
        return new Cleanup(guard);
    }

    // Dies with the object it is attached to, and starts a goroutine then.
    internal sealed class Guard(Action? action)
    {
        private readonly List<Guard> _attached = [];
        private Action? _action = action;

        ~Guard()
        {
            if (Interlocked.Exchange(ref _action, null) is { } run && !Environment.HasShutdownStarted)
                Go.Run(run);
        }

        public void Add(Guard other)
        {
            lock (_attached)
                _attached.Add(other);
        }

        public void Cancel() => Interlocked.Exchange(ref _action, null);
    }
}
