// time.Month and time.Weekday: named integers that print as English names.
using GoRuntime;

namespace GoStd;

public static partial class time
{
    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] DayNames =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>A month of the year.</summary>
    public static readonly Month
        January = new(1), February = new(2), March = new(3), April = new(4), May = new(5), June = new(6),
        July = new(7), August = new(8), September = new(9), October = new(10), November = new(11), December = new(12);

    /// <summary>A day of the week.</summary>
    public static readonly Weekday
        Sunday = new(0), Monday = new(1), Tuesday = new(2), Wednesday = new(3), Thursday = new(4), Friday = new(5), Saturday = new(6);

    /// <summary>A month of the year; January is 1.</summary>
    /// <remarks>Go: time/time.go, Month.</remarks>
    [GoType("time.Month", Underlying = "int")]
    public readonly record struct Month(long Value) : INamed<long>, fmt.Stringer, IComparable<Month>
    {
        /// <summary>A month by its number.</summary>
        public static implicit operator Month(long number) => new(number);

        /// <summary>The number of the month.</summary>
        public static explicit operator long(Month m) => m.Value;

        /// <summary>The sum.</summary>
        public static Month operator +(Month a, Month b) => new(a.Value + b.Value);

        /// <summary>The difference.</summary>
        public static Month operator -(Month a, Month b) => new(a.Value - b.Value);

        /// <summary>The product.</summary>
        public static Month operator *(Month a, Month b) => new(a.Value * b.Value);

        /// <summary>The quotient; panics <c>runtime error: integer divide by zero</c>.</summary>
        public static Month operator /(Month a, Month b) => new(b.Value == -1 ? -a.Value : a.Value / b.Value);

        /// <summary>The remainder; panics <c>runtime error: integer divide by zero</c>.</summary>
        public static Month operator %(Month a, Month b) => new(b.Value == -1 ? 0 : a.Value % b.Value);

        /// <summary>The next month number.</summary>
        public static Month operator ++(Month m) => new(m.Value + 1);

        /// <summary>The month number before.</summary>
        public static Month operator --(Month m) => new(m.Value - 1);

        /// <summary>Order.</summary>
        public static bool operator <(Month a, Month b) => a.Value < b.Value;

        /// <summary>Order.</summary>
        public static bool operator >(Month a, Month b) => a.Value > b.Value;

        /// <summary>Order.</summary>
        public static bool operator <=(Month a, Month b) => a.Value <= b.Value;

        /// <summary>Order.</summary>
        public static bool operator >=(Month a, Month b) => a.Value >= b.Value;

        /// <inheritdoc/>
        public int CompareTo(Month other) => Value.CompareTo(other.Value);

        /// <summary>The English name, or <c>%!Month(13)</c>.</summary>
        public GoString String() => GoString.FromString(ToString());

        /// <inheritdoc cref="String"/>
        public override string ToString() => Value is >= 1 and <= 12 ? MonthNames[Value - 1] : $"%!Month({(ulong)Value})";
    }

    /// <summary>A day of the week; Sunday is 0.</summary>
    /// <remarks>Go: time/time.go, Weekday.</remarks>
    [GoType("time.Weekday", Underlying = "int")]
    public readonly record struct Weekday(long Value) : INamed<long>, fmt.Stringer, IComparable<Weekday>
    {
        /// <summary>A day by its number.</summary>
        public static implicit operator Weekday(long number) => new(number);

        /// <summary>The number of the day.</summary>
        public static explicit operator long(Weekday d) => d.Value;

        /// <summary>The sum.</summary>
        public static Weekday operator +(Weekday a, Weekday b) => new(a.Value + b.Value);

        /// <summary>The difference.</summary>
        public static Weekday operator -(Weekday a, Weekday b) => new(a.Value - b.Value);

        /// <summary>The product.</summary>
        public static Weekday operator *(Weekday a, Weekday b) => new(a.Value * b.Value);

        /// <summary>The quotient; panics <c>runtime error: integer divide by zero</c>.</summary>
        public static Weekday operator /(Weekday a, Weekday b) => new(b.Value == -1 ? -a.Value : a.Value / b.Value);

        /// <summary>The remainder; panics <c>runtime error: integer divide by zero</c>.</summary>
        public static Weekday operator %(Weekday a, Weekday b) => new(b.Value == -1 ? 0 : a.Value % b.Value);

        /// <summary>The next day number.</summary>
        public static Weekday operator ++(Weekday d) => new(d.Value + 1);

        /// <summary>The day number before.</summary>
        public static Weekday operator --(Weekday d) => new(d.Value - 1);

        /// <summary>Order.</summary>
        public static bool operator <(Weekday a, Weekday b) => a.Value < b.Value;

        /// <summary>Order.</summary>
        public static bool operator >(Weekday a, Weekday b) => a.Value > b.Value;

        /// <summary>Order.</summary>
        public static bool operator <=(Weekday a, Weekday b) => a.Value <= b.Value;

        /// <summary>Order.</summary>
        public static bool operator >=(Weekday a, Weekday b) => a.Value >= b.Value;

        /// <inheritdoc/>
        public int CompareTo(Weekday other) => Value.CompareTo(other.Value);

        /// <summary>The English name, or <c>%!Weekday(7)</c>.</summary>
        public GoString String() => GoString.FromString(ToString());

        /// <inheritdoc cref="String"/>
        public override string ToString() => Value is >= 0 and <= 6 ? DayNames[Value] : $"%!Weekday({(ulong)Value})";
    }
}
