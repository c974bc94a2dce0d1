// strconv's error values: which function failed on which text, and why.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class strconv
{
    /// <summary>The size of int in bits: 64.</summary>
    public const long IntSize = 64;

    /// <summary>"value out of range"</summary>
    public static error ErrRange = errors.New("value out of range");

    /// <summary>"invalid syntax"</summary>
    public static error ErrSyntax = errors.New("invalid syntax");

    /// <summary>A failed conversion; pointers to it are errors. Go: strconv/number.go</summary>
    [GoType("strconv.NumError")]
    [MethodPtr(typeof(NumErrorPtr))]
    public struct NumError : IEquatable<NumError>
    {
        /// <summary>The function that failed: ParseBool, ParseInt, …</summary>
        public GoString Func;

        /// <summary>Its input.</summary>
        public GoString Num;

        /// <summary>Why it failed.</summary>
        public error? Err;

        /// <summary><c>strconv.Atoi: parsing "x": invalid syntax</c></summary>
        public readonly GoString Error() =>
            GoString.Concat("strconv.", Func, ": parsing ", Quote(Num), ": ", Err!.Error());

        /// <summary>Why it failed.</summary>
        public readonly error? Unwrap() => Err;

        /// <inheritdoc/>
        public readonly bool Equals(NumError other) =>
            Func == other.Func && Num == other.Num && equal(Err, other.Err);

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is NumError other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(Func, Num, GoEquality<object?>.Hash(Err));
    }

    /// <summary>A pointer to a <see cref="NumError"/>.</summary>
    public sealed class NumErrorPtr : MethodPtr<NumError>, error, errors.unwrapper
    {
        /// <summary>A pointer to a new zero value.</summary>
        public NumErrorPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public NumErrorPtr(NumError value) : base(value)
        {
        }

        /// <inheritdoc/>
        public GoString Error() => Value.Error();

        /// <inheritdoc/>
        public error? Unwrap() => Value.Unwrap();
    }

    private static NumErrorPtr SyntaxError(GoString function, GoString text) =>
        new(new NumError { Func = function, Num = text, Err = ErrSyntax });

    private static NumErrorPtr? ErrorFor(NumberStatus status, GoString function, GoString text, long numberBase = 10, long bitSize = 64)
    {
        if (status == NumberStatus.Ok)
            return null;
        var cause = status switch
        {
            NumberStatus.Range => ErrRange,
            NumberStatus.Base => errors.New("invalid base " + Itoa(numberBase)),
            NumberStatus.BitSize => errors.New("invalid bit size " + Itoa(bitSize)),
            _ => ErrSyntax,
        };
        return new NumErrorPtr(new NumError { Func = function, Num = text, Err = cause });
    }
}
