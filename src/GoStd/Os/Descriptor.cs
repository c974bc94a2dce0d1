// An open file of the system: reads and writes of spans, restarted when interrupted, failures as error numbers.

using System.Runtime.InteropServices;

namespace GoStd;

/// <summary>A file descriptor. On Windows only the three standard streams have one.</summary>
internal sealed unsafe class Descriptor(int number)
{
    private const int Interrupted = 4;

    private readonly Stream? _stream = OperatingSystem.IsWindows() ? StandardStream(number) : null;

    public int Number => number;

    private static Stream StandardStream(int number) => number switch
    {
        0 => Console.OpenStandardInput(),
        1 => Console.OpenStandardOutput(),
        2 => Console.OpenStandardError(),
        _ => throw new PlatformNotSupportedException("os: files other than the standard streams need a Unix system"),
    };

    /// <summary>Reads what there is, at most <paramref name="bytes"/>; 0 at the end. Returns the error number, 0 for none.</summary>
    public int Read(Span<byte> bytes, out int count)
    {
        if (_stream != null)
        {
            count = _stream.Read(bytes);
            return 0;
        }
        fixed (byte* start = bytes)
        {
            while (true)
            {
                var n = UnixCalls.Read(number, start, bytes.Length);
                count = (int)Math.Max(n, 0);
                if (n >= 0)
                    return 0;
                var error = Marshal.GetLastPInvokeError();
                if (error != Interrupted)
                    return error;
            }
        }
    }

    /// <summary>Writes all of <paramref name="bytes"/>; on an error <paramref name="count"/> says how many were written.</summary>
    public int Write(ReadOnlySpan<byte> bytes, out int count)
    {
        count = 0;
        if (_stream != null)
        {
            _stream.Write(bytes);
            _stream.Flush();
            count = bytes.Length;
            return 0;
        }
        fixed (byte* start = bytes)
        {
            while (count < bytes.Length)
            {
                var n = UnixCalls.Write(number, start + count, bytes.Length - count);
                if (n >= 0)
                {
                    count += (int)n;
                    continue;
                }
                var error = Marshal.GetLastPInvokeError();
                if (error != Interrupted)
                    return error;
            }
        }
        return 0;
    }

    /// <summary>Reads at <paramref name="offset"/> without moving the position; fewer bytes than asked for only at the end.</summary>
    public int ReadAt(Span<byte> bytes, long offset, out int count)
    {
        count = 0;
        fixed (byte* start = bytes)
        {
            while (count < bytes.Length)
            {
                var n = UnixCalls.ReadAt(number, start + count, bytes.Length - count, offset + count);
                if (n == 0)
                    return 0;
                if (n > 0)
                {
                    count += (int)n;
                    continue;
                }
                var error = Marshal.GetLastPInvokeError();
                if (error != Interrupted)
                    return error;
            }
        }
        return 0;
    }

    /// <summary>Writes all of <paramref name="bytes"/> at <paramref name="offset"/> without moving the position.</summary>
    public int WriteAt(ReadOnlySpan<byte> bytes, long offset, out int count)
    {
        count = 0;
        fixed (byte* start = bytes)
        {
            while (count < bytes.Length)
            {
                var n = UnixCalls.WriteAt(number, start + count, bytes.Length - count, offset + count);
                if (n >= 0)
                {
                    count += (int)n;
                    continue;
                }
                var error = Marshal.GetLastPInvokeError();
                if (error != Interrupted)
                    return error;
            }
        }
        return 0;
    }

    /// <summary>Ends the process as the signal SIGPIPE does: nobody reads the standard output any more.</summary>
    public static void RaiseBrokenPipe()
    {
        UnixCalls.Signal(UnixCalls.SigPipe, 0);
        UnixCalls.Kill(Environment.ProcessId, UnixCalls.SigPipe);
    }
}
