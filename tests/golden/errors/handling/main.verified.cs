using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.parseError")]
[MethodPtr(typeof(parseErrorPtr))]
internal struct parseError : error, errors.unwrapper, IEquatable<parseError>
{
    public long line;
    public error err;

    public GoString Error()
    {
        return fmt.Sprintf("line %d: %v", this.line, this.err);
    }

    public error Unwrap()
    {
        return this.err;
    }

    public readonly bool Equals(parseError other) => this.line == other.line && equal(this.err, other.err);

    public override readonly bool Equals(object obj) => obj is parseError other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.line, GoEquality<error>.Hash(this.err));

    public static bool operator ==(parseError a, parseError b) => a.Equals(b);

    public static bool operator !=(parseError a, parseError b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static error errEmpty;

    internal static (long, error) parse(Slice<GoString> lines)
    {
        long sum = 0;
        error err = null;
        foreach (var (i, l) in lines.View().Indexed())
        {
            if (l == ""u8)
            {
                return (sum, new parseError { line = i + 1, err = errEmpty });
            }
            var (n, err1) = strconv.Atoi(l);
            if (err1 != null)
            {
                return (sum, new parseError { line = i + 1, err = err1 });
            }
            sum += n;
        }
        return (sum, err);
    }

    internal static long must(long n, error err)
    {
        if (err != null)
        {
            throw panic(err);
        }
        return n;
    }

    internal static void main()
    {
        foreach (var lines in new Slice<Slice<GoString>>([new Slice<GoString>(["1", "2"]), new Slice<GoString>(["1", ""]), new Slice<GoString>(["x1"]), new Slice<GoString>(["99999999999999999999"])]).View())
        {
            var (sum, err) = parse(lines);
            var pe = new parseErrorPtr();
            var ne = new Ptr<Ptr<strconv.NumError>>();
            if (err == null)
            {
                fmt.Println((GoString)"sum", sum);
            }
            else if (errors.Is(err, errEmpty))
            {
                fmt.Println((GoString)"empty:", err);
            }
            else if (errors.As(err, ne) && equal(ne.Value.Value.Err, strconv.ErrSyntax))
            {
                fmt.Println((GoString)"syntax:", ne.Value.Value.Func, ne.Value.Value.Num, err);
            }
            else if (errors.As(err, pe))
            {
                fmt.Println((GoString)"other:", pe.Value.line, err);
            }
        }
        var (_, e1) = parse(new Slice<GoString>([""]));
        var (_, e2) = parse(new Slice<GoString>([""]));
        fmt.Println(equal(e1, e2), e1 != null);
        var (sum1, err1) = parse(new Slice<GoString>(["5"]));
        fmt.Println(must(sum1, err1));
        var (sum2, err2) = parse(new Slice<GoString>(["bad"]));
        must(sum2, err2);
    }

    private static void InitializeVariables()
    {
        errEmpty = errors.New("empty");
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class parseErrorPtr : MethodPtr<parseError>, error, errors.unwrapper
{
    public parseErrorPtr()
    {
    }

    public parseErrorPtr(parseError value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public error Unwrap() => Receiver("Unwrap").Unwrap();
}
