// Standard input, output and error where the program was started without one of them. Go opens /dev/null for it before anything
// else; here .NET has been at work before, and what it opened first may have got the number. Such a descriptor is closed when
// another program is executed, which no inherited one can be: that tells them apart.

using System.Runtime.InteropServices;

namespace GoRuntime;

internal static class StandardFiles
{
    private const int ReadWrite = 2;
    private const int GetFlags = 1;
    private const int CloseOnExec = 1;

    private static readonly int[] Numbers = [Settle(0), Settle(1), Settle(2)];

    /// <summary>The descriptor that stands for standard input (0), output (1) or error (2).</summary>
    public static int Number(int standard) => Numbers[standard];

    /// <summary>Sees to it that all three can be used, also by <see cref="Console"/>.</summary>
    public static void Open()
    {
        if (Number(0) != 0)
        {
            Console.SetIn(TextReader.Null);
        }

        if (Number(1) != 1)
        {
            Console.SetOut(TextWriter.Null);
        }

        if (Number(2) != 2)
        {
            Console.SetError(TextWriter.Null);
        }
    }

    /// <summary>Standard error, unbuffered.</summary>
    public static Stream OpenError() => Number(2) == 2 ? Console.OpenStandardError() : Stream.Null;

    /// <summary>Writes to standard error; what cannot be written is lost.</summary>
    public static void TryWrite(Stream error, ReadOnlySpan<byte> bytes)
    {
        try
        {
            error.Write(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told.
        }
    }

    private static int Settle(int number)
    {
        if (OperatingSystem.IsWindows())
        {
            return number;
        }

        var flags = Control(number, GetFlags);
        if (flags >= 0 && (flags & CloseOnExec) == 0)
        {
            return number;
        }

        // The lowest number that is free: its own if nobody has it.
        var nothing = OpenFile("/dev/null", ReadWrite);
        return nothing >= 0 ? nothing : number;
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Control(int descriptor, int command);

    [DllImport("libc", EntryPoint = "open")]
    private static extern int OpenFile([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
