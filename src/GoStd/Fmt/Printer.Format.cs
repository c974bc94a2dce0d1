// Printf's format string: flags, width, precision, operand numbers, and the texts for what is wrong in it.

using GoRuntime;

namespace GoStd;

internal sealed partial class Printer
{
    /// <summary>A larger width, precision or operand number is taken for a mistake.</summary>
    private const int MaxNumber = 1_000_000;

    /// <summary>Where the reading of a format string stands.</summary>
    private ref struct FormatReader
    {
        public ReadOnlySpan<byte> Format;
        public ReadOnlySpan<object?> Operands;

        /// <summary>Index of the next byte of the format.</summary>
        public int At;

        /// <summary>Number of the next operand.</summary>
        public int Operand;

        /// <summary>An operand number was used: surplus operands are then no mistake.</summary>
        public bool Reordered;

        /// <summary>The operand numbers of the verb at hand make sense.</summary>
        public bool GoodNumber;

        /// <summary>The latest thing read was an operand number.</summary>
        public bool AfterNumber;

        public readonly int Current => At < Format.Length ? Format[At] : -1;
    }

    /// <summary>Printf: the format with each verb replaced by its operand.</summary>
    public void PrintFormat(ReadOnlySpan<byte> format, ReadOnlySpan<object?> operands)
    {
        var reader = new FormatReader { Format = format, Operands = operands };
        while (reader.At < format.Length)
        {
            var rest = format[reader.At..];
            var percent = rest.IndexOf((byte)'%');
            if (percent < 0)
            {
                Buffer.Append(rest);
                break;
            }
            if (percent > 0)
                Buffer.Append(rest[..percent]);
            reader.At += percent + 1;
            reader.GoodNumber = true;
            _flags = default;
            ReadFlags(ref reader);
            // The common case: a verb right behind the flags.
            if (reader.Current is >= 'a' and <= 'z' && reader.Operand < operands.Length)
            {
                PrintVerb(ref reader, reader.Format[reader.At++]);
                continue;
            }
            if (!ReadWidthAndPrecision(ref reader))
            {
                Buffer.Append("%!(NOVERB)"u8);
                break;
            }
            var verb = Utf8.Decode(format[reader.At..], out var size);
            reader.At += size;
            if (verb == '%')
                Buffer.Append((byte)'%');
            else if (!reader.GoodNumber)
                AppendError(verb, "(BADINDEX)"u8);
            else if (reader.Operand >= operands.Length)
                AppendError(verb, "(MISSING)"u8);
            else
                PrintVerb(ref reader, verb);
        }
        if (!reader.Reordered && reader.Operand < operands.Length)
            PrintExtra(operands[reader.Operand..]);
    }

    private void PrintVerb(ref FormatReader reader, int verb)
    {
        if (verb is 'v' or 'w')
        {
            if (verb == 'w')
                (_wrapped ??= []).Add(reader.Operand);
            (_flags.SharpV, _flags.Sharp) = (_flags.Sharp, false);
            (_flags.PlusV, _flags.Plus) = (_flags.Plus, false);
        }
        PrintOperand(reader.Operands[reader.Operand++], verb);
    }

    private void AppendError(int verb, ReadOnlySpan<byte> text)
    {
        Buffer.Append("%!"u8);
        Buffer.AppendRune(verb);
        Buffer.Append(text);
    }

    private void PrintExtra(ReadOnlySpan<object?> operands)
    {
        _flags = default;
        Buffer.Append("%!(EXTRA "u8);
        for (var i = 0; i < operands.Length; i++)
        {
            if (i > 0)
                Buffer.Append(", "u8);
            if (operands[i] == null)
            {
                Buffer.Append("<nil>"u8);
                continue;
            }
            AppendTypeName(operands[i]!);
            Buffer.Append((byte)'=');
            PrintOperand(operands[i], 'v');
        }
        Buffer.Append((byte)')');
    }

    private void ReadFlags(ref FormatReader reader)
    {
        for (; ; reader.At++)
        {
            switch (reader.Current)
            {
                case '#': _flags.Sharp = true; break;
                case '0': _flags.Zero = true; break;
                case '+': _flags.Plus = true; break;
                case '-': _flags.Minus = true; break;
                case ' ': _flags.Space = true; break;
                default: return;
            }
        }
    }

    /// <summary>Reads [n]width.[n]precision[n]; false if the format ends before a verb.</summary>
    private bool ReadWidthAndPrecision(ref FormatReader reader)
    {
        ReadOperandNumber(ref reader);
        if (reader.Current == '*')
        {
            reader.At++;
            _flags.HasWidth = TakeInteger(ref reader, out _flags.Width);
            if (!_flags.HasWidth)
                Buffer.Append("%!(BADWIDTH)"u8);
            if (_flags.Width < 0)
            {
                _flags.Width = -_flags.Width;
                _flags.Minus = true;
                _flags.Zero = false;
            }
            reader.AfterNumber = false;
        }
        else
        {
            _flags.HasWidth = ReadNumber(reader.Format, ref reader.At, out _flags.Width);
            if (reader.AfterNumber && _flags.HasWidth)
                reader.GoodNumber = false;
        }

        if (reader.Current == '.' && reader.At + 1 < reader.Format.Length)
        {
            reader.At++;
            if (reader.AfterNumber)
                reader.GoodNumber = false;
            ReadOperandNumber(ref reader);
            if (reader.Current == '*')
            {
                reader.At++;
                _flags.HasPrecision = TakeInteger(ref reader, out _flags.Precision);
                if (_flags.Precision < 0)
                    (_flags.Precision, _flags.HasPrecision) = (0, false);
                if (!_flags.HasPrecision)
                    Buffer.Append("%!(BADPREC)"u8);
                reader.AfterNumber = false;
            }
            else
            {
                // A point alone means precision zero.
                ReadNumber(reader.Format, ref reader.At, out _flags.Precision);
                _flags.HasPrecision = true;
            }
        }
        if (!reader.AfterNumber)
            ReadOperandNumber(ref reader);
        return reader.At < reader.Format.Length;
    }

    /// <summary>Reads a decimal number; none, or one too large, gives false and 0.</summary>
    private static bool ReadNumber(ReadOnlySpan<byte> format, ref int at, out int number)
    {
        number = 0;
        var start = at;
        for (; at < format.Length && format[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            if (number > MaxNumber)
            {
                // As in Go, the rest of the digits is then taken for the verb.
                at = format.Length;
                number = 0;
                return false;
            }
            number = number * 10 + format[at] - '0';
        }
        return at > start;
    }

    /// <summary>Reads [n], the number of the operand to use next.</summary>
    private static void ReadOperandNumber(ref FormatReader reader)
    {
        reader.AfterNumber = false;
        if (reader.Current != '[')
            return;
        reader.Reordered = true;
        var inside = reader.Format[(reader.At + 1)..];
        var close = inside.IndexOf((byte)']');
        if (close < 0 || inside.Length < 2)
        {
            reader.GoodNumber = false;
            reader.At++;
            return;
        }
        reader.At += close + 2;
        var end = 0;
        var read = ReadNumber(inside[..close], ref end, out var number) && end == close;
        reader.AfterNumber = read;
        if (read && number >= 1 && number <= reader.Operands.Length)
            reader.Operand = number - 1;
        else
            reader.GoodNumber = false;
    }

    /// <summary>Takes the next operand for a width or precision.</summary>
    private static bool TakeInteger(ref FormatReader reader, out int number)
    {
        number = 0;
        if (reader.Operand >= reader.Operands.Length)
            return false;
        if (!TryInteger(reader.Operands[reader.Operand++], out var value) || value is > MaxNumber or < -MaxNumber)
            return false;
        number = (int)value;
        return true;
    }
}
