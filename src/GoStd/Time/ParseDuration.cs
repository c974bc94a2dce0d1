// time.ParseDuration: signed decimal numbers with units, such as 1h15m30.918s.
using GoRuntime;

namespace GoStd;

public static partial class time
{
    private const ulong DurationLimit = 1ul << 63; // the size of the smallest duration

    /// <summary>The duration that the text says: an optional sign and numbers, each with an optional fraction and a unit of
    /// <c>ns</c>, <c>us</c> (or <c>µs</c>), <c>ms</c>, <c>s</c>, <c>m</c>, <c>h</c>.</summary>
    /// <returns>The duration, or an error: <c>time: invalid duration "x"</c>, <c>time: missing unit in duration "1"</c>,
    /// <c>time: unknown unit "x" in duration "1x"</c>.</returns>
    /// <remarks>Go: time/format.go, ParseDuration.</remarks>
    public static (Duration, error?) ParseDuration(GoString s)
    {
        var text = s.Span;
        var negative = !text.IsEmpty && text[0] == '-';
        if (!text.IsEmpty && text[0] is (byte)'-' or (byte)'+') text = text[1..];
        if (text.SequenceEqual("0"u8)) return (default, null);
        if (text.IsEmpty) return Invalid(s);

        ulong total = 0;
        while (!text.IsEmpty)
        {
            var wholeDigits = DigitCount(text);
            if (!TryReadWhole(text[..wholeDigits], out var whole)) return Invalid(s);
            text = text[wholeDigits..];

            ulong fraction = 0;
            double scale = 1;
            var fractionDigits = 0;
            if (!text.IsEmpty && text[0] == '.')
            {
                fractionDigits = DigitCount(text[1..]);
                ReadFraction(text.Slice(1, fractionDigits), out fraction, out scale);
                text = text[(1 + fractionDigits)..];
            }

            if (wholeDigits == 0 && fractionDigits == 0) return Invalid(s);

            var unitLength = text.IndexOfAnyInRange((byte)'0', (byte)'9');
            var point = text.IndexOf((byte)'.');
            if (unitLength < 0) unitLength = text.Length;
            if (point >= 0) unitLength = Math.Min(unitLength, point);
            if (unitLength == 0) return DurationFault("missing unit in duration", s);

            var unit = UnitOf(text[..unitLength]);
            if (unit == 0) return DurationFault($"unknown unit {Quote(text[..unitLength])} in duration", s);
            text = text[unitLength..];

            if (whole > DurationLimit / unit) return Invalid(s);
            whole *= unit;
            if (fraction > 0) whole += (ulong)(fraction * (unit / scale));
            if (whole > DurationLimit) return Invalid(s);
            total += whole;
            if (total > DurationLimit) return Invalid(s);
        }

        if (negative) return (new Duration(-(long)total), null);
        return total == DurationLimit ? Invalid(s) : (new Duration((long)total), null);
    }

    private static int DigitCount(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }

    private static bool TryReadWhole(ReadOnlySpan<byte> digits, out ulong number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (number > DurationLimit / 10) return false;
            number = number * 10 + (ulong)(digit - '0');
            if (number > DurationLimit) return false;
        }

        return true;
    }

    // fraction/scale is the number after the point; digits beyond the precision of 63 bits are dropped.
    private static void ReadFraction(ReadOnlySpan<byte> digits, out ulong fraction, out double scale)
    {
        fraction = 0;
        scale = 1;
        foreach (var digit in digits)
        {
            if (fraction > (DurationLimit - 1) / 10) return;
            var next = fraction * 10 + (ulong)(digit - '0');
            if (next > DurationLimit) return;
            fraction = next;
            scale *= 10;
        }
    }

    private static ulong UnitOf(ReadOnlySpan<byte> unit) =>
        unit.SequenceEqual("ns"u8) ? 1ul
        : unit.SequenceEqual("us"u8) || unit.SequenceEqual("\u00b5s"u8) || unit.SequenceEqual("\u03bcs"u8) ? 1_000ul
        : unit.SequenceEqual("ms"u8) ? 1_000_000ul
        : unit.SequenceEqual("s"u8) ? 1_000_000_000ul
        : unit.SequenceEqual("m"u8) ? 60_000_000_000ul
        : unit.SequenceEqual("h"u8) ? 3_600_000_000_000ul
        : 0ul;

    private static (Duration, error?) Invalid(GoString s) => DurationFault("invalid duration", s);

    private static (Duration, error?) DurationFault(string message, GoString s) =>
        (default, new DurationError(GoString.FromString($"time: {message} {Quote(s.Span)}")));

    [GoType("*time.parseDurationError")]
    private sealed class DurationError(GoString text) : error
    {
        public GoString Error() => text;
    }
}
