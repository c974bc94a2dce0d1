// fmt.Errorf and the errors it makes: one that wraps nothing, one error, or several.

using GoRuntime;

namespace GoStd;

public static partial class fmt
{
    /// <summary>
    /// An error with the formatted text. Operands of %w, which must be errors, are wrapped: by Unwrap() error if there is one
    /// of them, by Unwrap() []error if there are several. Go: fmt/errors.go
    /// </summary>
    public static error Errorf(GoString format, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        var wrapped = printer.PrintWrapping(format.Span, a);
        var text = printer.TakeString();
        if (wrapped.Length == 0)
            return errors.New(text);
        if (wrapped.Length == 1)
            return new wrapErrorPtr(new wrapError { msg = text, err = a[wrapped[0]] as error });
        var errs = new List<error?>();
        for (var i = 0; i < wrapped.Length; i++)
        {
            if ((i == 0 || wrapped[i] != wrapped[i - 1]) && a[wrapped[i]] is error err)
                errs.Add(err);
        }
        return new wrapErrorsPtr(new wrapErrors { msg = text, errs = new Slice<error?>(errs.ToArray()) });
    }

    /// <summary><c>fmt.Errorf(format, a...)</c></summary>
    public static error Errorf(GoString format, Slice<object?> a) => Errorf(format, (ReadOnlySpan<object?>)a.Span);

    [GoType("fmt.wrapError")]
    [MethodPtr(typeof(wrapErrorPtr))]
    private struct wrapError
    {
        public GoString msg;
        public error? err;
    }

    private sealed class wrapErrorPtr(wrapError value) : MethodPtr<wrapError>(value), error, errors.unwrapper
    {
        public GoString Error() => Value.msg;

        public error? Unwrap() => Value.err;
    }

    [GoType("fmt.wrapErrors")]
    [MethodPtr(typeof(wrapErrorsPtr))]
    private struct wrapErrors
    {
        public GoString msg;
        public Slice<error?> errs;
    }

    private sealed class wrapErrorsPtr(wrapErrors value) : MethodPtr<wrapErrors>(value), error, errors.multiUnwrapper
    {
        public GoString Error() => Value.msg;

        public Slice<error?> Unwrap() => Value.errs;
    }
}
