// errors and fmt.Errorf: identity, wrapping, searching, and the panics of As.

using GoRuntime;

namespace GoStd.Tests;

public class ErrorsTests
{
    [GoType("main.T")]
    private struct T : error
    {
        public readonly GoString Error() => "T";
    }

    private static readonly error A = errors.New("a");

    [Fact]
    public void New_SameTextTwice_IsNotEqual()
    {
        Assert.False(errors.Is(errors.New("a"), A));
        Assert.True(errors.Is(A, A));
        Assert.False(errors.Is(A, null));
        Assert.True(errors.Is(null, null));
    }

    [Fact]
    public void Errorf_OneAndSeveralWrapped_AreFound()
    {
        var b = fmt.Errorf("b: %w", A);
        var c = fmt.Errorf("c: %w and %w", b, io.EOF);
        Assert.Equal("c: b: a and EOF", c.Error().ToString());
        Assert.True(errors.Is(c, A));
        Assert.True(errors.Is(c, io.EOF));
        Assert.Null(errors.Unwrap(c));
        Assert.Same(A, errors.Unwrap(b));
        Assert.Equal("*fmt.wrapError *fmt.wrapErrors *errors.errorString", fmt.Sprintf("%T %T %T", b, c, fmt.Errorf("plain")).ToString());
    }

    [Theory]
    [InlineData("%w", "nil", "%!w(<nil>) *fmt.wrapError")]
    [InlineData("%w", "five", "%!w(int=5) *fmt.wrapError")]
    [InlineData("%w %w", "a nil", "a %!w(<nil>) *fmt.wrapErrors")]
    [InlineData("%[1]w %[1]w", "a", "a a *fmt.wrapErrors")]
    [InlineData("%[2]w %[1]w", "a EOF", "EOF a *fmt.wrapErrors")]
    [InlineData("%v", "a", "a *errors.errorString")]
    public void Errorf_OddOperands_PrintAsGo(string format, string operands, string expected)
    {
        object?[] values =
            [.. operands.Split(' ').Select(name => (object?)(name switch { "a" => A, "EOF" => io.EOF, "five" => 5L, _ => null }))];
        var err = fmt.Errorf(GoString.FromString(format), new Slice<object?>(values));
        Assert.Equal(expected, fmt.Sprintf("%v %T", err, err).ToString());
    }

    [Fact]
    public void Errorf_NumberedOperands_UnwrapInOrderOfOperands()
    {
        var err = fmt.Errorf("%[2]w %[1]w", A, io.EOF);
        var inner = Assert.IsAssignableFrom<errors.multiUnwrapper>(err).Unwrap();
        Assert.Equal("[a EOF]", fmt.Sprint((object)inner).ToString());
    }

    [Fact]
    public void Sprintf_WrapVerb_IsBad() =>
        Assert.Equal("%!w(*errors.errorString=&{a})", fmt.Sprintf("%w", A).ToString());

    [Fact]
    public void Join_SomeNil_KeepsTheRest()
    {
        var joined = errors.Join(A, null, io.EOF);
        Assert.Equal("a\nEOF", joined!.Error().ToString());
        Assert.Equal("*errors.joinError", fmt.Sprintf("%T", joined).ToString());
        Assert.True(errors.Is(joined, io.EOF));
        Assert.Null(errors.Join(null, null));
    }

    [Fact]
    public void As_ValueAndPointerTypes_SetTheTarget()
    {
        var value = new Ptr<T>();
        Assert.True(errors.As(fmt.Errorf("x %w", new T()), (object)value));
        var path = new Ptr<Ptr<fs.PathError>?>();
        var (_, err) = os.Open("/nonexistent");
        Assert.True(errors.As(fmt.Errorf("y %w", err), path));
        Assert.Equal("/nonexistent", path.Value!.Value.Path.ToString());
        var any = new Ptr<error?>();
        Assert.True(errors.As(A, any));
        Assert.Same(A, any.Value);
    }

    [Fact]
    public void As_WrongTarget_PanicsAsGo()
    {
        Assert.Equal("errors: target cannot be nil", PanicOf(() => errors.As(A, (object?)null)));
        Assert.Equal("errors: target must be a non-nil pointer", PanicOf(() => errors.As(A, 5L)));
        Assert.Equal("errors: target must be a non-nil pointer", PanicOf(() => errors.As(A, (Ptr<T>?)null)));
        Assert.Equal("errors: *target must be interface or implement error", PanicOf(() => errors.As(A, (object)new Ptr<GoString>())));
    }

    private static string PanicOf(Func<object> call) => Assert.Throws<GoPanic>(() => call()).Value!.ToString()!;

    [Fact]
    public void AsType_FoundAndNot_SaysSo()
    {
        Assert.True(errors.AsType<T>(fmt.Errorf("q %w", new T())).Item2);
        Assert.False(errors.AsType<fs.PathError>(A).Item2);
        Assert.False(errors.AsType<T>(null).Item2);
    }
}
