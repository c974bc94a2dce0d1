// Concatenation. A loop of s += x is linear: when the left operand is the thread's latest concatenation, the result is
// written behind it into spare room of the same buffer, which no other string can see.

using System.Runtime.CompilerServices;

namespace GoRuntime;

public readonly partial struct GoString
{
    // Below this length copying is cheaper than keeping spare room.
    private const int MinGrowable = 64;

    // Buffers longer than this are not remembered, so that an idle thread keeps no more than this alive.
    private const int MaxRemembered = 16 << 20;

    // The buffer of this thread's latest concatenation and how much of it is taken. Only this thread writes into its free
    // part, and only through this slot, so no two strings ever share a byte that differs.
    [ThreadStatic] private static byte[]? _buffer;
    [ThreadStatic] private static int _used;

    /// <summary><c>a + b</c></summary>
    public static GoString operator +(GoString a, GoString b)
    {
        if (a._length == 0)
        {
            return b;
        }
        if (b._length == 0)
        {
            return a;
        }
        var length = CheckedLength((long)a._length + b._length);
        if (length < MinGrowable)
        {
            var small = Room(length, out var start);
            a.Span.CopyTo(small.AsSpan(start));
            b.Span.CopyTo(small.AsSpan(start + a._length));
            return new GoString(small, start, length);
        }
        return AppendLarge(a, b, length);
    }

    /// <summary><c>a + b + c</c> with one allocation.</summary>
    public static GoString Concat(GoString a, GoString b, GoString c)
    {
        var total = (long)a._length + b._length + c._length;
        // Where no more than one of them has bytes, the result is that one itself.
        if (total >= MinGrowable || total == a._length || total == b._length || total == c._length)
        {
            return Concat([a, b, c]);
        }
        var bytes = Room((int)total, out var at);
        a.Span.CopyTo(bytes.AsSpan(at));
        b.Span.CopyTo(bytes.AsSpan(at + a._length));
        c.Span.CopyTo(bytes.AsSpan(at + a._length + b._length));
        return new GoString(bytes, at, (int)total);
    }

    /// <summary><c>a + b + c …</c> with one allocation.</summary>
    public static GoString Concat(params ReadOnlySpan<GoString> parts)
    {
        var total = 0L;
        GoString only = default;
        var nonEmpty = 0;
        foreach (ref readonly var part in parts)
        {
            if (part._length != 0)
            {
                total += part._length;
                only = part;
                nonEmpty++;
            }
        }
        if (nonEmpty <= 1)
        {
            return only;
        }
        var length = CheckedLength(total);
        if (length < MinGrowable)
        {
            var small = Room(length, out var start);
            var end = start;
            foreach (ref readonly var part in parts)
            {
                part.Span.CopyTo(small.AsSpan(end));
                end += part._length;
            }
            return new GoString(small, start, length);
        }
        GoString result = default;
        if (parts[0]._length > 0 && TryExtend(parts[0], length, out var bytes))
        {
            result = parts[0];
            parts = parts[1..];
        }
        else
        {
            bytes = new byte[length];
            Remember(bytes, length);
        }
        var at = result._length;
        foreach (ref readonly var part in parts)
        {
            part.Span.CopyTo(bytes.AsSpan(result._offset + at));
            at += part._length;
        }
        return new GoString(bytes, result._offset, length);
    }

    private static GoString AppendLarge(GoString a, GoString b, int length)
    {
        if (TryExtend(a, length, out var bytes))
        {
            b.Span.CopyTo(bytes.AsSpan(a._offset + a._length));
            return new GoString(bytes, a._offset, length);
        }
        // A left operand that is itself the latest concatenation says that a loop is building a string.
        var growing = ReferenceEquals(a._bytes, _buffer) && a._offset + a._length == _used;
        LargeObjects.Note(length);
        bytes = GC.AllocateUninitializedArray<byte>(growing ? (int)Math.Min(Array.MaxLength, length * 2L) : length);
        a.Span.CopyTo(bytes);
        b.Span.CopyTo(bytes.AsSpan(a._length));
        Remember(bytes, length);
        return new GoString(bytes, 0, length);
    }

    // Takes the room behind a, if a ends where the thread's buffer is free and the rest fits.
    private static bool TryExtend(GoString a, int length, out byte[] bytes)
    {
        bytes = a._bytes!;
        if (!ReferenceEquals(bytes, _buffer) || a._offset + a._length != _used || length - a._length > bytes.Length - _used)
        {
            return false;
        }
        _used += length - a._length;
        return true;
    }

    private static void Remember(byte[] bytes, int used)
    {
        _buffer = bytes.Length <= MaxRemembered ? bytes : null;
        _used = used;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CheckedLength(long length) => length <= Array.MaxLength ? (int)length : throw new OutOfMemoryException();
}
