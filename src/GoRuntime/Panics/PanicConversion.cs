// CLR exceptions that stand for Go runtime errors become panics here.

using System.Diagnostics.CodeAnalysis;

namespace GoRuntime;

internal static class PanicConversion
{
    /// <summary>
    /// The panic or Goexit for an exception that has reached a <see cref="DeferFrame"/> or the top of a goroutine. Running out
    /// of memory or stack is fatal and does not return.
    /// </summary>
    public static Exception ToGo(Exception exception) => exception switch
    {
        GoPanic or GoexitException => exception,
        // A method value of a nil interface: the delegate would be bound to nothing.
        ArgumentException { TargetSite.DeclaringType: { } thrower } when thrower == typeof(MulticastDelegate) =>
            new GoPanic(RuntimeError.NilDereference(), exception),
        NullReferenceException => new GoPanic(RuntimeError.NilDereference(), exception),
        DivideByZeroException => new GoPanic(RuntimeError.DivideByZero(), exception),
        OverflowException => new GoPanic(RuntimeError.Overflow(), exception),
        IndexOutOfRangeException => new GoPanic(new RuntimeError("index out of range"), exception),
        InvalidCastException => new GoPanic(new PlainError("interface conversion: " + exception.Message), exception),
        InsufficientExecutionStackException => StackOverflow(),
        OutOfMemoryException => OutOfMemory(),
        _ => new GoPanic(exception, exception),
    };

    /// <summary>True for a panic, a Goexit, and the CLR's exceptions for what Go's runtime panics about.</summary>
    public static bool IsGo(Exception exception) => exception is GoPanic or GoexitException or NullReferenceException
        or DivideByZeroException or OverflowException or IndexOutOfRangeException or InvalidCastException;

    [DoesNotReturn]
    private static Exception StackOverflow()
    {
        StackGuard.Overflow();
        return null;
    }

    [DoesNotReturn]
    private static Exception OutOfMemory()
    {
        CrashReport.OutOfMemory();
        return null;
    }
}
