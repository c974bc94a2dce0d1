// The contexts without a cancellation of their own: the roots, WithValue's and WithoutCancel's; and the search for values.
using GoRuntime;

namespace GoStd;

public static partial class context
{
    // Goes up the contexts of ours without recursion, however many there are.
    private static object? Find(Context c, object? key)
    {
        while (true)
        {
            switch (c)
            {
                case ValueContext value:
                    if (Builtins.equal(key, value.Key)) return value.Val;
                    c = value.Parent;
                    break;
                case CancelContext canceler:
                    if (ReferenceEquals(key, CancelContext.Key)) return canceler;
                    c = canceler.Parent;
                    break;
                case WithoutCancelContext without:
                    // Whatever is above cannot cancel.
                    if (ReferenceEquals(key, CancelContext.Key)) return null;
                    c = without.Parent;
                    break;
                case RootContext:
                    return null;
                default:
                    return c.Value(key);
            }
        }
    }

    // Go's emptyCtx.
    private interface RootContext : Context, fmt.Stringer;

    [GoType("context.backgroundCtx")]
    private readonly struct BackgroundContext : RootContext
    {
        public (time.Time Deadline, bool Ok) Deadline() => default;

        public Chan<Empty>? Done() => null;

        public error? Err() => null;

        public object? Value(object? key) => null;

        public GoString String() => "context.Background";
    }

    [GoType("context.todoCtx")]
    private readonly struct TODOContext : RootContext
    {
        public (time.Time Deadline, bool Ok) Deadline() => default;

        public Chan<Empty>? Done() => null;

        public error? Err() => null;

        public object? Value(object? key) => null;

        public GoString String() => "context.TODO";
    }

    // Go's *valueCtx.
    [GoType("*context.valueCtx")]
    private sealed class ValueContext(Context parent, object key, object? val) : Context, fmt.Stringer
    {
        public Context Parent { get; } = parent;

        public object Key { get; } = key;

        public object? Val { get; } = val;

        public (time.Time Deadline, bool Ok) Deadline() => Parent.Deadline();

        public Chan<Empty>? Done() => Parent.Done();

        public error? Err() => Parent.Err();

        public object? Value(object? key) => Find(this, key);

        public GoString String() => GoString.FromString($"{NameOf(Parent)}.WithValue({TextOf(Key)}, {TextOf(Val)})");
    }

    // Go's withoutCancelCtx.
    [GoType("context.withoutCancelCtx")]
    private readonly struct WithoutCancelContext(Context parent) : Context, fmt.Stringer
    {
        public readonly Context Parent = parent;

        public (time.Time Deadline, bool Ok) Deadline() => default;

        public Chan<Empty>? Done() => null;

        public error? Err() => null;

        public object? Value(object? key) => Find(this, key);

        public GoString String() => GoString.FromString(NameOf(Parent) + ".WithoutCancel");
    }
}
