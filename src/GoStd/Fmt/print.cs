// Package fmt's printing functions. Every one formats into a pooled printer and hands the bytes on in one piece.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

public static partial class fmt
{
    /// <summary>Prints to standard output, in one write, with spaces between operands that are both no strings.</summary>
    public static (long n, error? err) Print(params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.ClearFlags();
        printer.Print(a);
        return Finish(printer, Output);
    }

    /// <summary>Prints to standard output, in one write, with spaces between operands and a newline at the end.</summary>
    public static (long n, error? err) Println(params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.ClearFlags();
        printer.PrintLine(a);
        return Finish(printer, Output);
    }

    /// <summary>Prints to standard output, in one write, what the format says.</summary>
    public static (long n, error? err) Printf(GoString format, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.PrintFormat(format.Span, a);
        return Finish(printer, Output);
    }

    /// <summary><c>fmt.Print(a...)</c></summary>
    public static (long n, error? err) Print(Slice<object?> a) => Print((ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Println(a...)</c></summary>
    public static (long n, error? err) Println(Slice<object?> a) => Println((ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Printf(format, a...)</c></summary>
    public static (long n, error? err) Printf(GoString format, Slice<object?> a) => Printf(format, (ReadOnlySpan<object?>)a.Span);

    /// <summary>As <see cref="Print(ReadOnlySpan{object?})"/>, to a writer.</summary>
    public static (long n, error? err) Fprint(io.Writer w, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.ClearFlags();
        printer.Print(a);
        return Finish(printer, w);
    }

    /// <summary>As <see cref="Println(ReadOnlySpan{object?})"/>, to a writer.</summary>
    public static (long n, error? err) Fprintln(io.Writer w, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.ClearFlags();
        printer.PrintLine(a);
        return Finish(printer, w);
    }

    /// <summary>As <see cref="Printf(GoString, ReadOnlySpan{object?})"/>, to a writer.</summary>
    public static (long n, error? err) Fprintf(io.Writer w, GoString format, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.PrintFormat(format.Span, a);
        return Finish(printer, w);
    }

    /// <summary><c>fmt.Fprint(w, a...)</c></summary>
    public static (long n, error? err) Fprint(io.Writer w, Slice<object?> a) => Fprint(w, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Fprintln(w, a...)</c></summary>
    public static (long n, error? err) Fprintln(io.Writer w, Slice<object?> a) => Fprintln(w, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Fprintf(w, format, a...)</c></summary>
    public static (long n, error? err) Fprintf(io.Writer w, GoString format, Slice<object?> a) =>
        Fprintf(w, format, (ReadOnlySpan<object?>)a.Span);

    /// <summary>What <see cref="Print(ReadOnlySpan{object?})"/> would print.</summary>
    public static GoString Sprint(params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.ClearFlags();
        printer.Print(a);
        return printer.TakeString();
    }

    /// <summary>What <see cref="Println(ReadOnlySpan{object?})"/> would print.</summary>
    public static GoString Sprintln(params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.ClearFlags();
        printer.PrintLine(a);
        return printer.TakeString();
    }

    /// <summary>What <see cref="Printf(GoString, ReadOnlySpan{object?})"/> would print.</summary>
    public static GoString Sprintf(GoString format, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.PrintFormat(format.Span, a);
        return printer.TakeString();
    }

    /// <summary><c>fmt.Sprint(a...)</c></summary>
    public static GoString Sprint(Slice<object?> a) => Sprint((ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Sprintln(a...)</c></summary>
    public static GoString Sprintln(Slice<object?> a) => Sprintln((ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Sprintf(format, a...)</c></summary>
    public static GoString Sprintf(GoString format, Slice<object?> a) => Sprintf(format, (ReadOnlySpan<object?>)a.Span);

    /// <summary>Appends what <see cref="Print(ReadOnlySpan{object?})"/> would print.</summary>
    public static Slice<byte> Append(Slice<byte> b, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.ClearFlags();
        printer.Print(a);
        return Finish(printer, b);
    }

    /// <summary>Appends what <see cref="Println(ReadOnlySpan{object?})"/> would print.</summary>
    public static Slice<byte> Appendln(Slice<byte> b, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.ClearFlags();
        printer.PrintLine(a);
        return Finish(printer, b);
    }

    /// <summary>Appends what <see cref="Printf(GoString, ReadOnlySpan{object?})"/> would print.</summary>
    public static Slice<byte> Appendf(Slice<byte> b, GoString format, params ReadOnlySpan<object?> a)
    {
        var printer = Printer.Rent();
        printer.PrintFormat(format.Span, a);
        return Finish(printer, b);
    }

    /// <summary><c>fmt.Append(b, a...)</c></summary>
    public static Slice<byte> Append(Slice<byte> b, Slice<object?> a) => Append(b, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Appendln(b, a...)</c></summary>
    public static Slice<byte> Appendln(Slice<byte> b, Slice<object?> a) => Appendln(b, (ReadOnlySpan<object?>)a.Span);

    /// <summary><c>fmt.Appendf(b, format, a...)</c></summary>
    public static Slice<byte> Appendf(Slice<byte> b, GoString format, Slice<object?> a) =>
        Appendf(b, format, (ReadOnlySpan<object?>)a.Span);

    /// <summary>The verb with the flags of <paramref name="state"/>, as it stood in the format: <c>%-+5.2f</c>.</summary>
    public static GoString FormatString(State state, int verb)
    {
        var buffer = new ByteBuffer(16);
        buffer.Append((byte)'%');
        foreach (var flag in " +-#0"u8)
        {
            if (state.Flag(flag))
                buffer.Append(flag);
        }
        if (state.Width() is (var width, true))
            IntText.AppendDecimal(ref buffer, width);
        if (state.Precision() is (var precision, true))
        {
            buffer.Append((byte)'.');
            IntText.AppendDecimal(ref buffer, precision);
        }
        buffer.AppendRune(verb);
        return GoString.FromBytes(buffer.Written);
    }

    private static io.Writer Output => (io.Writer)os.Stdout.ToInterface();

    private static (long n, error? err) Finish(Printer printer, io.Writer w)
    {
        // A file takes the bytes as they are; any other writer may keep the slice it is given only while it runs.
        var result = w is os.FilePtr { Self: var file }
            ? file.Write(printer.Buffer.Written)
            : w.Write(Slice.Of(printer.Buffer.Array, 0, printer.Buffer.Length, printer.Buffer.Length));
        printer.Free();
        return result;
    }

    private static Slice<byte> Finish(Printer printer, Slice<byte> b)
    {
        b = append(b, printer.Buffer.Written);
        printer.Free();
        return b;
    }
}
