// Which panic passes through the finally block that runs now. Translated code runs simple deferred calls, such as the release of a
// lock, in finally blocks; what such a call throws would replace the panic on its way without a trace. The CLR tells of everything
// that is thrown, and whether a thread is just unwinding: nobody pays for it but who throws.

using System.Runtime.InteropServices;

namespace GoRuntime;

internal static class Unwinding
{
    private static int _watching;

    // Weak: what a recovered panic holds on to is garbage.
    [ThreadStatic]
    private static WeakReference<Exception>? _latest;

    /// <summary>The panic or Goexit that unwinds this thread's stack while its finally blocks run; null if there is none.</summary>
    public static Exception? Current =>
        Marshal.GetExceptionPointers() != 0 && _latest?.TryGetTarget(out var latest) == true ? latest : null;

    /// <summary>Begins to take note of what is thrown.</summary>
    public static void Watch()
    {
        if (Interlocked.Exchange(ref _watching, 1) == 0)
        {
            AppDomain.CurrentDomain.FirstChanceException += static (_, thrown) => Note(thrown.Exception);
        }
    }

    private static void Note(Exception thrown)
    {
        if (!PanicConversion.IsGo(thrown))
        {
            return;
        }

        if (_latest is { } latest)
        {
            latest.SetTarget(thrown);
        }
        else
        {
            _latest = new(thrown);
        }
    }
}
