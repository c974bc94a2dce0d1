// Panics in the methods of operands: which of them fmt reports in its output, and what value they carry.

using GoRuntime;

namespace GoStd;

internal sealed partial class Printer
{
    /// <summary>A panic is reported unless one is being reported; fatal errors and Goexit always pass.</summary>
    private bool CanReport(Exception exception) => !_panicking && exception is not (FatalError or GoexitException);

    /// <summary>The value recover() would have returned.</summary>
    private static object? PanicValue(Exception exception) =>
        PanicConversion.ToGo(exception) is GoPanic { Value: not Exception } panic ? panic.Value : GoString.FromString(exception.Message);
}
