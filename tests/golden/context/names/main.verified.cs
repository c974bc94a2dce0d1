// How contexts print.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.key")]
internal readonly struct key(GoString value) : INamed<GoString>, IEquatable<key>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator key(GoString value) => new(value);

    public static implicit operator key(string value) => new(value);

    public bool Equals(key other) => Value == other.Value;

    public override bool Equals(object obj) => obj is key other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(key a, key b) => a.Value == b.Value;

    public static bool operator !=(key a, key b) => a.Value != b.Value;
}

[GoType("main.number")]
[MethodPtr(typeof(numberPtr))]
internal readonly struct number(long value) : INamed<long>, fmt.Stringer, IEquatable<number>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator number(long value) => new(value);

    public static explicit operator long(number a) => a.Value;

    public bool Equals(number other) => Value == other.Value;

    public override bool Equals(object obj) => obj is number other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(number a, number b) => a.Value == b.Value;

    public static bool operator !=(number a, number b) => a.Value != b.Value;

    public GoString String()
    {
        return fmt.Sprintf("number %d", this.Value);
    }
}

// embeds is a context of the program's own, without a String method of its own.
[GoType("main.embeds")]
[MethodPtr(typeof(embedsPtr))]
internal struct embeds : context.Context, IEquatable<embeds>
{
    [Embedded]
    public context.Context Context;

    public (time.Time, bool) Deadline() => this.Context.Deadline();

    public Chan<Empty> Done() => this.Context.Done();

    public error Err() => this.Context.Err();

    public object Value(object key) => this.Context.Value(key);

    public readonly bool Equals(embeds other) => equal(this.Context, other.Context);

    public override readonly bool Equals(object obj) => obj is embeds other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<context.Context>.Hash(this.Context));

    public static bool operator ==(embeds a, embeds b) => a.Equals(b);

    public static bool operator !=(embeds a, embeds b) => !a.Equals(b);
}

// named has one.
[GoType("main.named")]
[MethodPtr(typeof(namedPtr))]
internal struct named : context.Context, fmt.Stringer, IEquatable<named>
{
    [Embedded]
    public context.Context Context;

    public GoString String()
    {
        return "named";
    }

    public (time.Time, bool) Deadline() => this.Context.Deadline();

    public Chan<Empty> Done() => this.Context.Done();

    public error Err() => this.Context.Err();

    public object Value(object key) => this.Context.Value(key);

    public readonly bool Equals(named other) => equal(this.Context, other.Context);

    public override readonly bool Equals(object obj) => obj is named other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<context.Context>.Hash(this.Context));

    public static bool operator ==(named a, named b) => a.Equals(b);

    public static bool operator !=(named a, named b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            var bg = context.Background();
            fmt.Println(bg, context.TODO());
            var (ctx, cancel) = context.WithCancel(bg);
            frame.Defer(cancel);
            fmt.Println(ctx);
            var (cc, cancelCause) = context.WithCancelCause(ctx);
            frame.DeferCall(cancelCause, () => cancelCause(null));
            fmt.Println(cc);
            fmt.Println(context.WithValue(bg, new key("k"), (GoString)"v"));
            fmt.Println(context.WithValue(bg, (number)1, (number)2));
            fmt.Println(context.WithValue(bg, (GoString)"text", null));
            fmt.Println(context.WithValue(bg, 1L, new Slice<long>([1])));
            fmt.Println(context.WithoutCancel(cc));
            fmt.Println(context.WithValue(new embeds { Context = bg }, 1L, 2L));
            fmt.Println(context.WithValue((context.Context)new embedsPtr(new embeds { Context = bg }), 1L, 2L));
            fmt.Println(context.WithoutCancel(new named { Context = bg }));
            var (far, cancelFar) = context.WithDeadline(bg, time.Date(2999, 1, 2, 3, 4, 5, 6, time.UTC));
            frame.Defer(cancelFar);
            var (deadline, ok) = far.Deadline();
            fmt.Println(deadline, ok);
            fmt.Printf("%v|%s|%T|%T\n", ctx, bg, ctx, far);
            fmt.Printf("%T %T %T %T\n", bg, context.TODO(), context.WithoutCancel(ctx), context.WithValue(bg, 1L, 1L));
            fmt.Println(context.Canceled, context.DeadlineExceeded);
            fmt.Printf("%T %T\n", context.Canceled, context.DeadlineExceeded);
            fmt.Println(errors.Is(fmt.Errorf("x: %w", context.Canceled), context.Canceled), equal(context.DeadlineExceeded, context.DeadlineExceeded));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class numberPtr : MethodPtr<number>, fmt.Stringer
{
    public numberPtr()
    {
    }

    public numberPtr(number value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class embedsPtr : MethodPtr<embeds>, context.Context
{
    public embedsPtr()
    {
    }

    public embedsPtr(embeds value) : base(value)
    {
    }

    public (time.Time, bool) Deadline() => this.Value.Context.Deadline();

    public Chan<Empty> Done() => this.Value.Context.Done();

    public error Err() => this.Value.Context.Err();

    object context.Context.Value(object key) => this.Value.Context.Value(key);
}

internal sealed class namedPtr : MethodPtr<named>, context.Context, fmt.Stringer
{
    public namedPtr()
    {
    }

    public namedPtr(named value) : base(value)
    {
    }

    public (time.Time, bool) Deadline() => this.Value.Context.Deadline();

    public Chan<Empty> Done() => this.Value.Context.Done();

    public error Err() => this.Value.Context.Err();

    object context.Context.Value(object key) => this.Value.Context.Value(key);

    public GoString String() => Receiver("String").String();
}
