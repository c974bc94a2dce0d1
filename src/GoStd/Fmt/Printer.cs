// The state of one print operation: the bytes written so far and the flags of the verb at work. Kept per thread for reuse.

using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

/// <summary>Formats values into a buffer. Go: fmt/print.go (pp), fmt/format.go</summary>
internal sealed partial class Printer : fmt.State
{
    /// <summary>A buffer that grew beyond this is not kept for the next operation.</summary>
    private const int MaxKept = 64 * 1024;

    [ThreadStatic]
    private static Printer? _spare;

    /// <summary>What has been written.</summary>
    public ByteBuffer Buffer = new(256);

    private Flags _flags;

    /// <summary>While an error such as %!d(…) is printed no methods are called.</summary>
    private bool _erroring;

    /// <summary>While a panic of a method is printed a second one goes through.</summary>
    private bool _panicking;

    /// <summary>Set for Errorf: %w is allowed.</summary>
    private bool _wraps;

    /// <summary>Numbers of the operands printed by %w.</summary>
    private List<int>? _wrapped;

    private struct Flags
    {
        public int Width;
        public int Precision;
        public bool HasWidth;
        public bool HasPrecision;
        public bool Minus;
        public bool Plus;
        public bool Sharp;
        public bool Space;
        public bool Zero;

        /// <summary>%+v: plain + means something else to the values inside.</summary>
        public bool PlusV;

        /// <summary>%#v</summary>
        public bool SharpV;
    }

    /// <summary>A printer with an empty buffer; give it back with <see cref="Free"/>.</summary>
    public static Printer Rent()
    {
        var printer = _spare;
        if (printer == null)
            return new Printer();
        _spare = null;
        return printer;
    }

    /// <summary>Gives the printer back. Its bytes must not be used any more.</summary>
    public void Free()
    {
        if (Buffer.Array.Length > MaxKept)
            return;
        Buffer.Length = 0;
        _wraps = false;
        _wrapped = null;
        _erroring = _panicking = false;
        _spare = this;
    }

    /// <summary>Copies what was written into a string.</summary>
    public GoString TakeString()
    {
        var text = GoString.FromBytes(Buffer.Written);
        Free();
        return text;
    }

    /// <summary>Print: operands with a space between two that are both no strings.</summary>
    public void Print(ReadOnlySpan<object?> operands)
    {
        var afterString = true;
        foreach (var operand in operands)
        {
            var isString = IsString(operand);
            if (!isString && !afterString)
                Buffer.Append((byte)' ');
            PrintOperand(operand, 'v');
            afterString = isString;
        }
    }

    /// <summary>Println: operands with spaces between them and a newline behind.</summary>
    public void PrintLine(ReadOnlySpan<object?> operands)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            if (i > 0)
                Buffer.Append((byte)' ');
            PrintOperand(operands[i], 'v');
        }
        Buffer.Append((byte)'\n');
    }

    /// <summary>Printf with %w allowed; returns the numbers of its operands in order.</summary>
    public int[] PrintWrapping(ReadOnlySpan<byte> format, ReadOnlySpan<object?> operands)
    {
        _wraps = true;
        PrintFormat(format, operands);
        _wraps = false;
        if (_wrapped == null)
            return [];
        _wrapped.Sort();
        return [.. _wrapped];
    }

    /// <summary>Clears the flags; plain Print uses none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ClearFlags() => _flags = default;

    (long n, error? err) io.Writer.Write(Slice<byte> p)
    {
        Buffer.Append(p.Span);
        return (p.Length, null);
    }

    (long wid, bool ok) fmt.State.Width() => (_flags.Width, _flags.HasWidth);

    (long prec, bool ok) fmt.State.Precision() => (_flags.Precision, _flags.HasPrecision);

    bool fmt.State.Flag(long c) => c switch
    {
        '-' => _flags.Minus,
        '+' => _flags.Plus || _flags.PlusV,
        '#' => _flags.Sharp || _flags.SharpV,
        ' ' => _flags.Space,
        '0' => _flags.Zero,
        _ => false,
    };
}
