// The built-in print and println: they write to the standard error stream, one write for each call.

namespace GoRuntime;

public static partial class Builtins
{
    private static readonly Stream StandardError = StandardFiles.OpenError();

    /// <summary>Writes the operands to standard error without anything between them.</summary>
    public static void print(params ReadOnlySpan<object?> operands) => Print(operands, line: false);

    /// <summary>Writes the operands to standard error with a blank between them and a newline at the end.</summary>
    public static void println(params ReadOnlySpan<object?> operands) => Print(operands, line: true);

    /// <summary>Marks an operand of print or println whose static type is an interface.</summary>
    public static InterfaceOperand iface(object? value) => new(value);

    private static void Print(ReadOnlySpan<object?> operands, bool line)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < operands.Length; i++)
        {
            if (line && i > 0)
            {
                bytes.Add((byte)' ');
            }
            PrintFormat.Append(bytes, operands[i]);
        }
        if (line)
        {
            bytes.Add((byte)'\n');
        }
        lock (StandardError)
        {
            StandardFiles.TryWrite(StandardError, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes));
        }
    }
}
