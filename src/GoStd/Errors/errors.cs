// Go's package errors: making errors, and searching the tree of errors that an error wraps.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

/// <summary>Go's package errors. Go: errors/errors.go, errors/wrap.go, errors/join.go</summary>
public static partial class errors
{
    /// <summary>An error that wraps one error.</summary>
    [GoType("interface { Unwrap() error }")]
    public interface unwrapper
    {
        /// <summary>The wrapped error, or nil.</summary>
        error? Unwrap();
    }

    /// <summary>An error that wraps several errors.</summary>
    [GoType("interface { Unwrap() []error }")]
    public interface multiUnwrapper
    {
        /// <summary>The wrapped errors.</summary>
        Slice<error?> Unwrap();
    }

    /// <summary>An error that decides itself what it is equal to.</summary>
    [GoType("interface { Is(error) bool }")]
    public interface isMatcher
    {
        /// <summary>Whether this error counts as <paramref name="target"/>.</summary>
        bool Is(error? target);
    }

    /// <summary>An error that can present itself as another type.</summary>
    [GoType("interface { As(interface {}) bool }")]
    public interface asMatcher
    {
        /// <summary>Sets what <paramref name="target"/> points to, if it can.</summary>
        bool As(object? target);
    }

    [GoType("errors.errorString")]
    [MethodPtr(typeof(errorStringPtr))]
    private struct errorString
    {
        public GoString s;
    }

    private sealed class errorStringPtr(GoString text) : MethodPtr<errorString>(new errorString { s = text }), error
    {
        public GoString Error() => Value.s;
    }

    /// <summary>"unsupported operation"</summary>
    public static error ErrUnsupported = New("unsupported operation");

    /// <summary>An error with that text, different from every other, even of the same text.</summary>
    public static error New(GoString text) => new errorStringPtr(text);

    /// <summary>What <paramref name="err"/> wraps by a method <c>Unwrap() error</c>, or nil.</summary>
    public static error? Unwrap(error? err) => err is unwrapper wrapped ? wrapped.Unwrap() : null;

    /// <summary>
    /// Whether an error in the tree of <paramref name="err"/> equals <paramref name="target"/> or says so by a method
    /// <c>Is(error) bool</c>.
    /// </summary>
    public static bool Is(error? err, error? target)
    {
        if (err == null || target == null)
            return err == target;
        return Is(err, target, GoType.Of(target)!.Comparable);
    }

    private static bool Is(error? err, error target, bool comparable)
    {
        while (err != null)
        {
            if (comparable && equal(err, target))
                return true;
            if (err is isMatcher matcher && matcher.Is(target))
                return true;
            switch (err)
            {
                case unwrapper one:
                    err = one.Unwrap();
                    break;
                case multiUnwrapper several:
                    foreach (var inner in several.Unwrap().Span)
                    {
                        if (Is(inner, target, comparable))
                            return true;
                    }
                    return false;
                default:
                    return false;
            }
        }
        return false;
    }

    /// <summary>The first error in the tree of <paramref name="err"/> that is an <typeparamref name="E"/>.</summary>
    public static (E, bool) AsType<E>(error? err)
    {
        var target = Ptr.New<E>();
        var found = Find(err, target);
        return (target.Value, found);
    }

    /// <summary>An error that wraps those of <paramref name="errs"/> that are not nil, its text theirs by lines; nil if all are.</summary>
    public static error? Join(params ReadOnlySpan<error?> errs)
    {
        var count = 0;
        foreach (var err in errs)
            count += err != null ? 1 : 0;
        if (count == 0)
            return null;
        var kept = new error?[count];
        var at = 0;
        foreach (var err in errs)
        {
            if (err != null)
                kept[at++] = err;
        }
        return new joinErrorPtr(new Slice<error?>(kept));
    }

    /// <summary><c>errors.Join(errs...)</c></summary>
    public static error? Join(Slice<error?> errs) => Join((ReadOnlySpan<error?>)errs.Span);

    [GoType("errors.joinError")]
    [MethodPtr(typeof(joinErrorPtr))]
    private struct joinError
    {
        public Slice<error?> errs;
    }

    private sealed class joinErrorPtr(Slice<error?> errs) : MethodPtr<joinError>(new joinError { errs = errs }), error, multiUnwrapper
    {
        public GoString Error()
        {
            var errs = Value.errs;
            var buffer = new ByteBuffer();
            for (var i = 0; i < errs.Length; i++)
            {
                if (i > 0)
                    buffer.Append((byte)'\n');
                buffer.Append(errs[i]!.Error().Span);
            }
            return GoString.FromBytes(buffer.Written);
        }

        public Slice<error?> Unwrap() => Value.errs;
    }
}
