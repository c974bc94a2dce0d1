using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Shape")]
internal interface Shape
{
    double Area();
}

[GoType("main.Square")]
[MethodPtr(typeof(SquarePtr))]
internal struct Square
{
    public double side;

    public double Area()
    {
        return this.side * this.side;
    }
}

internal static partial class Program
{
    internal static void @try(GoString name, Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) =>
        {
            var r = frame.Recover();
            var (err, isError) = assertOk<error>(r);
            var re = new Ptr<IRuntimeError>();
            fmt.Printf("%s: %v (%v %v)\n", name, r, isError, isError && errors.As(err, re));
        }, ref name);
        frame.End();
    }

    internal static void main()
    {
        var s = new Slice<long>([1, 2, 3]);
        var array = new Array4<long>();
        GoString text = "hello";
        long five = 5;
        long minus = -1;
        long zero = 0;
        Map<GoString, long> m = default;
        Ptr<Square> p = null;
        Action f = null;
        Shape shape = null;
        object x = (GoString)"text";

        @try("index", () =>
        {
            _ = s[five];
        });
        @try("negative index", () =>
        {
            _ = s[minus];
        });
        @try("array index", () =>
        {
            _ = array[five];
        });
        @try("string index", () =>
        {
            _ = text[five];
        });
        @try("slice high", () =>
        {
            _ = s.Slice(0, five);
        });
        @try("slice low", () =>
        {
            _ = s.Slice(five);
        });
        @try("slice order", () =>
        {
            _ = s.Slice(2, zero);
        });
        @try("slice negative", () =>
        {
            _ = s.Slice(minus);
        });
        @try("string slice", () =>
        {
            _ = text.Slice(3, minus + 10);
        });
        @try("three index max", () =>
        {
            _ = s.Slice(0, 1, five);
        });
        @try("three index high", () =>
        {
            _ = s.Slice(0, 3, 2 * (zero + 1));
        });
        @try("array pointer", () =>
        {
            _ = s.ToArrayPtr<Array4<long>>();
        });
        @try("divide", () =>
        {
            _ = div(five, zero);
        });
        @try("modulo", () =>
        {
            _ = rem(five, zero);
        });
        @try("shift", () =>
        {
            _ = shl(five, minus);
        });
        @try("nil map", () =>
        {
            m["a"] = 1;
        });
        @try("nil pointer", () =>
        {
            _ = p.Value.side;
        });
        @try("nil func", () => f());
        @try("nil interface", () =>
        {
            _ = shape.Area();
        });
        @try("assertion", () =>
        {
            _ = assert<long>(x);
        });
        @try("interface assertion", () =>
        {
            _ = assert<Shape>(x);
        });
        @try("nil assertion", () =>
        {
            _ = assert<long>(null);
        });
        @try("make", () =>
        {
            _ = new Slice<long>(minus);
        });
        @try("make cap", () =>
        {
            _ = new Slice<long>(five, zero);
        });
        @try("make chan", () =>
        {
            _ = new Chan<long>(minus);
        });
        @try("unhashable", () =>
        {
            _ = new Map<object, long> { [s] = 1 };
        });
        @try("uncomparable", () =>
        {
            x = s;
            _ = equal(x, x);
        });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class SquarePtr : MethodPtr<Square>, Shape
{
    public SquarePtr()
    {
    }

    public SquarePtr(Square value) : base(value)
    {
    }

    public double Area() => this.Value.Area();
}
