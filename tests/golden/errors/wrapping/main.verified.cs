using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.QueryError")]
[MethodPtr(typeof(QueryErrorPtr))]
internal struct QueryError
{
    public GoString Query;
    public error Err;

    public GoString Error()
    {
        StackGuard.Check();
        return GoString.Concat(this.Query, ": ", this.Err.Error());
    }

    public error Unwrap()
    {
        return this.Err;
    }
}

[GoType("main.Code")]
[MethodPtr(typeof(CodePtr))]
internal readonly struct Code(long value) : INamed<long>, error, errors.isMatcher, IEquatable<Code>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Code(long value) => new(value);

    public static explicit operator long(Code a) => a.Value;

    public bool Equals(Code other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Code other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Code a, Code b) => a.Value == b.Value;

    public static bool operator !=(Code a, Code b) => a.Value != b.Value;

    public GoString Error()
    {
        return fmt.Sprintf("code %d", this.Value);
    }

    public bool Is(error target)
    {
        return equal(target, ErrNotFound) && this == 404;
    }
}

internal static partial class Program
{
    internal static error ErrNotFound;

    internal static error find(GoString q)
    {
        return fmt.Errorf("find: %w", new QueryErrorPtr(new QueryError { Query = q, Err = ErrNotFound }));
    }

    internal static void main()
    {
        var err = find("answer");
        fmt.Println(err, errors.Is(err, ErrNotFound), errors.Is(err, io.EOF), errors.Unwrap(err) != null);
        var qe = new Ptr<Ptr<QueryError>>();
        if (errors.As(err, qe))
        {
            fmt.Println(qe.Value.Value.Query, equal(qe.Value.Value.Err, ErrNotFound));
        }
        fmt.Println(errors.Is((Code)404, ErrNotFound), errors.Is((Code)500, ErrNotFound));
        var c = new CodePtr();
        fmt.Println(errors.As(fmt.Errorf("a: %w", fmt.Errorf("b: %w", (Code)7)), c), c.Value, c.Value.Value);
        var joined = errors.Join(io.EOF, (error)null, (Code)1);
        fmt.Println(joined, errors.Is(joined, io.EOF), errors.Join((error)null, (error)null) == null);
        var multi = fmt.Errorf("%w and %w", ErrNotFound, io.ErrUnexpectedEOF);
        fmt.Println(multi, errors.Is(multi, io.ErrUnexpectedEOF), errors.Unwrap(multi));
        var plain = fmt.Errorf("plain %v", ErrNotFound);
        fmt.Println(errors.Is(plain, ErrNotFound), errors.Unwrap(plain));
        fmt.Println(equal(errors.New("x"), errors.New("x")), errors.Is(null, null), errors.Is(null, io.EOF));
        fmt.Printf("%T %T %T %v %q %+v\n", err, ErrNotFound, joined, err, ErrNotFound, (Code)3);
        fmt.Println(fmt.Errorf("%w", (object)null));
        var target = new Ptr<errors.multiUnwrapper>();
        fmt.Println(errors.As(joined, target), target.Value.Unwrap().Length);
    }

    private static void InitializeVariables()
    {
        ErrNotFound = errors.New("not found");
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class QueryErrorPtr : MethodPtr<QueryError>, error, errors.unwrapper
{
    public QueryErrorPtr()
    {
    }

    public QueryErrorPtr(QueryError value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();

    public error Unwrap() => this.Value.Unwrap();
}

internal sealed class CodePtr : MethodPtr<Code>, error, errors.isMatcher
{
    public CodePtr()
    {
    }

    public CodePtr(Code value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public bool Is(error target) => Receiver("Is").Is(target);
}
