// Package fmt's scanning functions.

using GoRuntime;

namespace GoStd;

public static partial class fmt
{
    private static io.Reader Input => (io.Reader)os.Stdin.ToInterface();

    /// <summary>Scans standard input into pointers; newlines count as space. Returns how many were scanned. Go: fmt/scan.go</summary>
    public static (long n, error? err) Scan(params ReadOnlySpan<object?> a) => Fscan(Input, a);

    /// <summary>Scans one line of standard input.</summary>
    public static (long n, error? err) Scanln(params ReadOnlySpan<object?> a) => Fscanln(Input, a);

    /// <summary>Scans standard input as the format says; newlines must match.</summary>
    public static (long n, error? err) Scanf(GoString format, params ReadOnlySpan<object?> a) => Fscanf(Input, format, a);

    /// <summary>As <see cref="Scan(ReadOnlySpan{object?})"/>, from a reader.</summary>
    public static (long n, error? err) Fscan(io.Reader r, params ReadOnlySpan<object?> a) =>
        new Scanning(RuneInput.Of(r), true, false).Scan(a);

    /// <summary>As <see cref="Scanln(ReadOnlySpan{object?})"/>, from a reader.</summary>
    public static (long n, error? err) Fscanln(io.Reader r, params ReadOnlySpan<object?> a) =>
        new Scanning(RuneInput.Of(r), false, true).Scan(a);

    /// <summary>As <see cref="Scanf(GoString, ReadOnlySpan{object?})"/>, from a reader.</summary>
    public static (long n, error? err) Fscanf(io.Reader r, GoString format, params ReadOnlySpan<object?> a) =>
        new Scanning(RuneInput.Of(r), false, false).Scan(format.Span, a);

    /// <summary>As <see cref="Scan(ReadOnlySpan{object?})"/>, from a string.</summary>
    public static (long n, error? err) Sscan(GoString str, params ReadOnlySpan<object?> a) =>
        new Scanning(new TextInput(str), true, false).Scan(a);

    /// <summary>As <see cref="Scanln(ReadOnlySpan{object?})"/>, from a string.</summary>
    public static (long n, error? err) Sscanln(GoString str, params ReadOnlySpan<object?> a) =>
        new Scanning(new TextInput(str), false, true).Scan(a);

    /// <summary>As <see cref="Scanf(GoString, ReadOnlySpan{object?})"/>, from a string.</summary>
    public static (long n, error? err) Sscanf(GoString str, GoString format, params ReadOnlySpan<object?> a) =>
        new Scanning(new TextInput(str), false, false).Scan(format.Span, a);

    /// <summary><c>fmt.Scan(a...)</c></summary>
    public static (long n, error? err) Scan(Slice<object?> a) => Fscan(Input, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Scanln(a...)</c></summary>
    public static (long n, error? err) Scanln(Slice<object?> a) => Fscanln(Input, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Scanf(format, a...)</c></summary>
    public static (long n, error? err) Scanf(GoString format, Slice<object?> a) => Fscanf(Input, format, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Fscan(r, a...)</c></summary>
    public static (long n, error? err) Fscan(io.Reader r, Slice<object?> a) => Fscan(r, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Fscanln(r, a...)</c></summary>
    public static (long n, error? err) Fscanln(io.Reader r, Slice<object?> a) => Fscanln(r, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Fscanf(r, format, a...)</c></summary>
    public static (long n, error? err) Fscanf(io.Reader r, GoString format, Slice<object?> a) =>
        Fscanf(r, format, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Sscan(str, a...)</c></summary>
    public static (long n, error? err) Sscan(GoString str, Slice<object?> a) => Sscan(str, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Sscanln(str, a...)</c></summary>
    public static (long n, error? err) Sscanln(GoString str, Slice<object?> a) => Sscanln(str, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Sscanf(str, format, a...)</c></summary>
    public static (long n, error? err) Sscanf(GoString str, GoString format, Slice<object?> a) =>
        Sscanf(str, format, (ReadOnlySpan<object?>)a.Span);
}
