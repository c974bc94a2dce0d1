// Package log's functions: the methods of its own logger.

using GoRuntime;

namespace GoStd;

public static partial class log
{
    private static readonly Ptr<Logger> Standard = New(os.Stderr, default, LstdFlags);

    /// <summary>The package's own logger.</summary>
    public static Ptr<Logger> Default() => Standard;

    /// <inheritdoc cref="Logger.Print(ReadOnlySpan{object?})"/>
    public static void Print(params ReadOnlySpan<object?> v) => Standard.Print(v);

    /// <inheritdoc cref="Logger.Println(ReadOnlySpan{object?})"/>
    public static void Println(params ReadOnlySpan<object?> v) => Standard.Println(v);

    /// <inheritdoc cref="Logger.Printf(GoString, ReadOnlySpan{object?})"/>
    public static void Printf(GoString format, params ReadOnlySpan<object?> v) => Standard.Printf(format, v);

    /// <inheritdoc cref="Logger.Fatal(ReadOnlySpan{object?})"/>
    public static void Fatal(params ReadOnlySpan<object?> v) => Standard.Fatal(v);

    /// <inheritdoc cref="Logger.Fatalln(ReadOnlySpan{object?})"/>
    public static void Fatalln(params ReadOnlySpan<object?> v) => Standard.Fatalln(v);

    /// <inheritdoc cref="Logger.Fatalf(GoString, ReadOnlySpan{object?})"/>
    public static void Fatalf(GoString format, params ReadOnlySpan<object?> v) => Standard.Fatalf(format, v);

    /// <inheritdoc cref="Logger.Panic(ReadOnlySpan{object?})"/>
    public static void Panic(params ReadOnlySpan<object?> v) => Standard.Panic(v);

    /// <inheritdoc cref="Logger.Panicln(ReadOnlySpan{object?})"/>
    public static void Panicln(params ReadOnlySpan<object?> v) => Standard.Panicln(v);

    /// <inheritdoc cref="Logger.Panicf(GoString, ReadOnlySpan{object?})"/>
    public static void Panicf(GoString format, params ReadOnlySpan<object?> v) => Standard.Panicf(format, v);

    /// <summary><c>log.Print(v...)</c></summary>
    public static void Print(Slice<object?> v) => Standard.Print(v);

    /// <summary><c>log.Println(v...)</c></summary>
    public static void Println(Slice<object?> v) => Standard.Println(v);

    /// <summary><c>log.Printf(format, v...)</c></summary>
    public static void Printf(GoString format, Slice<object?> v) => Standard.Printf(format, v);

    /// <summary><c>log.Fatal(v...)</c></summary>
    public static void Fatal(Slice<object?> v) => Standard.Fatal(v);

    /// <summary><c>log.Fatalln(v...)</c></summary>
    public static void Fatalln(Slice<object?> v) => Standard.Fatalln(v);

    /// <summary><c>log.Fatalf(format, v...)</c></summary>
    public static void Fatalf(GoString format, Slice<object?> v) => Standard.Fatalf(format, v);

    /// <summary><c>log.Panic(v...)</c></summary>
    public static void Panic(Slice<object?> v) => Standard.Panic(v);

    /// <summary><c>log.Panicln(v...)</c></summary>
    public static void Panicln(Slice<object?> v) => Standard.Panicln(v);

    /// <summary><c>log.Panicf(format, v...)</c></summary>
    public static void Panicf(GoString format, Slice<object?> v) => Standard.Panicf(format, v);

    /// <inheritdoc cref="Logger.Output"/>
    public static error? Output(long calldepth, GoString s) => Standard.Output(calldepth, s);

    /// <inheritdoc cref="Logger.Flags"/>
    public static long Flags() => Standard.Flags();

    /// <inheritdoc cref="Logger.SetFlags"/>
    public static void SetFlags(long flag) => Standard.SetFlags(flag);

    /// <inheritdoc cref="Logger.Prefix"/>
    public static GoString Prefix() => Standard.Prefix();

    /// <inheritdoc cref="Logger.SetPrefix"/>
    public static void SetPrefix(GoString prefix) => Standard.SetPrefix(prefix);

    /// <inheritdoc cref="Logger.Writer"/>
    public static io.Writer Writer() => Standard.Writer();

    /// <inheritdoc cref="Logger.SetOutput"/>
    public static void SetOutput(io.Writer w) => Standard.SetOutput(w);
}
