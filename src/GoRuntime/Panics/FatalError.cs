// Fatal errors: faults that no recover() can stop. They print "fatal error: ..." and end the process with exit code 2.

using System.Diagnostics.CodeAnalysis;

namespace GoRuntime;

/// <summary>A fault that Go's runtime does not let a program survive.</summary>
/// <remarks>
/// <see cref="Throw(string)"/> ends the process on the spot, so no deferred function and no <c>finally</c> block runs. An object of
/// this type is thrown only where a test has taken over <see cref="Handler"/>; <see cref="DeferFrame"/> lets it pass.
/// Go: runtime/panic.go, fatal and throw.
/// </remarks>
public sealed class FatalError : Exception
{
    private FatalError(string message)
        : base(message)
    {
    }

    /// <summary>Replaces printing and exiting, for tests in the same process.</summary>
    internal static Action<string>? Handler { get; set; }

    /// <summary>
    /// Prints <c>fatal error: </c> and the text, then the current goroutine, on standard error and ends the process with
    /// exit code 2.
    /// </summary>
    /// <param name="text">Go's text without the prefix, for example <c>sync: unlock of unlocked mutex</c>.</param>
    [DoesNotReturn]
    public static void Throw(string text) => Throw(text, null);

    /// <summary>As <see cref="Throw(string)"/>, with a line that is printed before it.</summary>
    [DoesNotReturn]
    internal static void Throw(string text, string? before)
    {
        if (Handler is { } handler)
        {
            handler(text);
            throw new FatalError(text);
        }

        CrashReport.Fatal(text, before);
    }
}
