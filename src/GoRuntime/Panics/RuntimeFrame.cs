// The functions of Go's runtime between a panic and the deferred functions that run for it, and at the bottom of every stack.
// A program that counts frames, as runtime.Caller(2) in a deferred function does, counts these too.

namespace GoRuntime;

/// <summary>A function of Go's runtime as a Go program finds it on its stack.</summary>
/// <param name="Function">Its name.</param>
/// <param name="File">Its file in Go's tree.</param>
/// <param name="Line">The line in Go 1.27.4.</param>
internal readonly record struct RuntimeFrame(string Function, string File, int Line)
{
    public static readonly RuntimeFrame Panic = Of("runtime.gopanic", "panic.go", 859);
    public static readonly RuntimeFrame Main = Of("runtime.main", "proc.go", 302);
    public static readonly RuntimeFrame End = Of("runtime.goexit", "asm_amd64.s", 1264);
    public static readonly RuntimeFrame Callers = Of("runtime.Callers", "extern.go", 341);
    private static readonly RuntimeFrame Goexit = Of("runtime.Goexit", "panic.go", 694);
    private static readonly RuntimeFrame Memory = Of("runtime.panicmem", "panic.go", 336);
    private static readonly RuntimeFrame Signal = Of("runtime.sigpanic", "signal_unix.go", 931);
    private static readonly RuntimeFrame Divide = Of("runtime.panicdivide", "panic.go", 315);
    private static readonly RuntimeFrame Assertion = Of("runtime.panicdottypeE", "iface.go", 293);
    private static readonly RuntimeFrame BoundsPanic = Of("runtime.panicBounds64", "panic.go", 236);
    private static readonly RuntimeFrame BoundsEntry = Of("runtime.panicBounds", "asm_amd64.s", 1622);

    /// <summary>What stands on the stack above the function that panicked, the innermost first.</summary>
    public static IEnumerable<RuntimeFrame> Above(PanicRecord record)
    {
        if (record.IsGoexit)
        {
            return [Goexit];
        }

        return record.Value switch
        {
            TypeAssertionError => [Panic, Assertion],
            BoundsError => [Panic, BoundsPanic, BoundsEntry],
            RuntimeError error when error.Equals(RuntimeError.NilDereference()) => [Panic, Memory, Signal],
            RuntimeError error when error.Equals(RuntimeError.DivideByZero()) => [Panic, Divide],
            _ => [Panic],
        };
    }

    private static RuntimeFrame Of(string function, string file, int line) => new(function, "runtime/" + file, line);
}
