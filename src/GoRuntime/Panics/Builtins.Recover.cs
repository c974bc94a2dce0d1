// The built-in function recover.

using System.Runtime.CompilerServices;

namespace GoRuntime;

public static partial class Builtins
{
    /// <summary>
    /// Stops the panic for which the calling deferred function runs, and returns its value; nil if there is none or if the
    /// caller was not deferred itself.
    /// </summary>
    /// <remarks>Go: runtime/panic.go, gorecover.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object? recover() => Recovery.Recover();
}
