// strconv's error values: which function failed on which text, and why.

using GoRuntime;

namespace GoStd;

public static partial class strconv
{
    /// <summary>The size of int in bits: 64.</summary>
    public const long IntSize = 64;

    /// <summary>"value out of range"</summary>
    public static error ErrRange = errors.New("value out of range");

    /// <summary>"invalid syntax"</summary>
    public static error ErrSyntax = errors.New("invalid syntax");

    /// <summary>A failed conversion. Stands for Go's *strconv.NumError. Go: strconv/number.go</summary>
    [GoType("*strconv.NumError")]
    public sealed class NumError : error, errors.unwrapper
    {
        /// <summary>The function that failed: ParseBool, ParseInt, …</summary>
        public GoString Func;

        /// <summary>Its input.</summary>
        public GoString Num;

        /// <summary>Why it failed.</summary>
        public error? Err;

        /// <summary><c>strconv.Atoi: parsing "x": invalid syntax</c></summary>
        public GoString Error() =>
            GoString.Concat("strconv.", Func, ": parsing ", Quote(Num), ": ", Err!.Error());

        /// <summary>Why it failed.</summary>
        public error? Unwrap() => Err;
    }

    private static NumError SyntaxError(GoString function, GoString text) =>
        new() { Func = function, Num = text, Err = ErrSyntax };

    private static NumError? ErrorFor(NumberStatus status, GoString function, GoString text, long numberBase = 10, long bitSize = 64)
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
        return new NumError { Func = function, Num = text, Err = cause };
    }
}
