// time.Duration: nanoseconds in an int64, with the arithmetic of Go's integers and Go's way of printing it.
using System.Numerics;
using GoRuntime;

namespace GoStd;

public static partial class time
{
    /// <summary>The smallest duration.</summary>
    private static readonly Duration MinDuration = new(long.MinValue);

    /// <summary>The largest duration.</summary>
    private static readonly Duration MaxDuration = new(long.MaxValue);

    /// <summary>1ns.</summary>
    public static readonly Duration Nanosecond = new(1);

    /// <summary>1µs.</summary>
    public static readonly Duration Microsecond = new(1_000);

    /// <summary>1ms.</summary>
    public static readonly Duration Millisecond = new(1_000_000);

    /// <summary>1s.</summary>
    public static readonly Duration Second = new(1_000_000_000);

    /// <summary>1m0s.</summary>
    public static readonly Duration Minute = new(60_000_000_000);

    /// <summary>1h0m0s.</summary>
    public static readonly Duration Hour = new(3_600_000_000_000);

    /// <summary>The time between two instants in nanoseconds; about 290 years at most.</summary>
    /// <remarks>Go: time/time.go, Duration. A whole number converts to it as Go's untyped constants do:
    /// <c>(time.Duration)n * 500 * time.Millisecond</c>.</remarks>
    [GoType("time.Duration", Underlying = "int64")]
    public readonly struct Duration(long value) :
        INamed<long>, fmt.Stringer, IEquatable<Duration>, IComparable<Duration>, IComparisonOperators<Duration, Duration, bool>,
        IAdditionOperators<Duration, Duration, Duration>, ISubtractionOperators<Duration, Duration, Duration>,
        IMultiplyOperators<Duration, Duration, Duration>, IDivisionOperators<Duration, Duration, Duration>,
        IModulusOperators<Duration, Duration, Duration>, IUnaryNegationOperators<Duration, Duration>
    {
        /// <summary>The number of nanoseconds.</summary>
        public long Value { get; } = value;

        /// <summary>A number of nanoseconds.</summary>
        public static implicit operator Duration(long nanoseconds) => new(nanoseconds);

        /// <summary>The number of nanoseconds.</summary>
        public static explicit operator long(Duration d) => d.Value;

        /// <summary>The sum, wrapping around.</summary>
        public static Duration operator +(Duration a, Duration b) => new(a.Value + b.Value);

        /// <summary>The difference, wrapping around.</summary>
        public static Duration operator -(Duration a, Duration b) => new(a.Value - b.Value);

        /// <summary>The product, wrapping around.</summary>
        public static Duration operator *(Duration a, Duration b) => new(a.Value * b.Value);

        /// <summary>The quotient, truncated; panics <c>runtime error: integer divide by zero</c>.</summary>
        public static Duration operator /(Duration a, Duration b) => new(b.Value == -1 ? -a.Value : a.Value / b.Value);

        /// <summary>The remainder with the sign of <paramref name="a"/>; panics <c>runtime error: integer divide by zero</c>.</summary>
        public static Duration operator %(Duration a, Duration b) => new(b.Value == -1 ? 0 : a.Value % b.Value);

        /// <summary>The negation, wrapping around.</summary>
        public static Duration operator -(Duration d) => new(-d.Value);

        /// <summary>The same duration.</summary>
        public static Duration operator +(Duration d) => d;

        /// <summary>Bitwise AND.</summary>
        public static Duration operator &(Duration a, Duration b) => new(a.Value & b.Value);

        /// <summary>Bitwise OR.</summary>
        public static Duration operator |(Duration a, Duration b) => new(a.Value | b.Value);

        /// <summary>Bitwise XOR.</summary>
        public static Duration operator ^(Duration a, Duration b) => new(a.Value ^ b.Value);

        /// <summary>Bitwise complement.</summary>
        public static Duration operator ~(Duration d) => new(~d.Value);

        /// <summary>One nanosecond more.</summary>
        public static Duration operator ++(Duration d) => new(d.Value + 1);

        /// <summary>One nanosecond less.</summary>
        public static Duration operator --(Duration d) => new(d.Value - 1);

        /// <summary>Equality.</summary>
        public static bool operator ==(Duration a, Duration b) => a.Value == b.Value;

        /// <summary>Inequality.</summary>
        public static bool operator !=(Duration a, Duration b) => a.Value != b.Value;

        /// <summary>Order.</summary>
        public static bool operator <(Duration a, Duration b) => a.Value < b.Value;

        /// <summary>Order.</summary>
        public static bool operator >(Duration a, Duration b) => a.Value > b.Value;

        /// <summary>Order.</summary>
        public static bool operator <=(Duration a, Duration b) => a.Value <= b.Value;

        /// <summary>Order.</summary>
        public static bool operator >=(Duration a, Duration b) => a.Value >= b.Value;

        /// <summary>The number of nanoseconds.</summary>
        public long Nanoseconds() => Value;

        /// <summary>The number of whole microseconds.</summary>
        public long Microseconds() => Value / 1_000;

        /// <summary>The number of whole milliseconds.</summary>
        public long Milliseconds() => Value / 1_000_000;

        /// <summary>The duration in seconds.</summary>
        public double Seconds() => InUnits(Second.Value);

        /// <summary>The duration in minutes.</summary>
        public double Minutes() => InUnits(Minute.Value);

        /// <summary>The duration in hours.</summary>
        public double Hours() => InUnits(Hour.Value);

        /// <summary>Rounds toward zero to a multiple of <paramref name="m"/>; unchanged if m is not positive.</summary>
        public Duration Truncate(Duration m) => m.Value <= 0 ? this : this - this % m;

        /// <summary>Rounds to the nearest multiple of <paramref name="m"/>, halves away from zero; unchanged if m is not
        /// positive; the largest or smallest duration if the result does not fit.</summary>
        public Duration Round(Duration m)
        {
            if (m.Value <= 0) return this;

            var rest = Value % m.Value;
            var down = (Int128)Value - rest;
            if (Int128.Abs(rest) * 2 >= m.Value) down += Value < 0 ? -m.Value : m.Value;
            return down > long.MaxValue ? MaxDuration : down < long.MinValue ? MinDuration : new Duration((long)down);
        }

        /// <summary>The absolute value; the largest duration for the smallest one.</summary>
        public Duration Abs() => Value >= 0 ? this : Value == long.MinValue ? MaxDuration : -this;

        /// <summary>As <c>72h3m0.5s</c>; below one second in the unit that leaves a digit before the point: <c>1.5ms</c>; zero is
        /// <c>0s</c>.</summary>
        public GoString String() => GoString.FromString(ToString());

        /// <inheritdoc cref="String"/>
        public override string ToString()
        {
            if (Value == 0) return "0s";

            var sign = Value < 0 ? "-" : "";
            var n = Value < 0 ? 0ul - (ulong)Value : (ulong)Value;
            if (n < 1_000) return $"{sign}{n}ns";
            if (n < 1_000_000) return $"{sign}{Decimal(n, 3)}µs";
            if (n < 1_000_000_000) return $"{sign}{Decimal(n, 6)}ms";

            var minutes = n / 60_000_000_000;
            var seconds = Decimal(n % 60_000_000_000, 9);
            if (minutes == 0) return $"{sign}{seconds}s";
            return minutes < 60 ? $"{sign}{minutes}m{seconds}s" : $"{sign}{minutes / 60}h{minutes % 60}m{seconds}s";
        }

        /// <inheritdoc/>
        public bool Equals(Duration other) => Value == other.Value;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Duration other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => Value.GetHashCode();

        /// <inheritdoc/>
        public int CompareTo(Duration other) => Value.CompareTo(other.Value);

        // Whole units first: the fraction keeps all its digits however long the duration is.
        private double InUnits(long unit) => Value / unit + (double)(Value % unit) / unit;

        // n / 10^digits without trailing zeros.
        private static string Decimal(ulong n, int digits)
        {
            ulong scale = 1;
            for (var i = 0; i < digits; i++) scale *= 10;

            var fraction = n % scale;
            if (fraction == 0) return (n / scale).ToString();
            return $"{n / scale}.{fraction.ToString().PadLeft(digits, '0').TrimEnd('0')}";
        }
    }
}
