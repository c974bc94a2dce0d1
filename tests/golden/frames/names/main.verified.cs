// Names of functions as the stack has them: methods, function literals, loop bodies, instances of generic functions.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.shape")]
[MethodPtr(typeof(shapePtr))]
internal struct shape
{
    public GoString name;

    public GoString @value()
    {
        return who();
    }
}

[GoType("main.(*shape)")]
internal static class shapeExtensions
{
    internal static GoString pointer(this Ptr<shape> self)
    {
        return who();
    }

    internal static GoString literal(this Ptr<shape> s)
    {
        return ((Func<GoString>)(() => GoString.Concat(who(), " ", s.Value.name)))();
    }
}

[GoType("main.list[int]")]
[MethodPtr(typeof(list_intPtr))]
internal struct list_int
{
    public Slice<long> items;

    public GoString @value()
    {
        return who();
    }
}

[GoType("main.(*list[int])")]
internal static class list_intExtensions
{
    internal static GoString pointer(this Ptr<list_int> self)
    {
        return ((Func<GoString>)(() => who()))();
    }
}

[GoType("main.list[string]")]
[MethodPtr(typeof(list_stringPtr))]
internal struct list_string
{
    public Slice<GoString> items;

    public GoString @value()
    {
        return who();
    }
}

[GoType("main.(*list[string])")]
internal static class list_stringExtensions
{
    internal static GoString pointer(this Ptr<list_string> self)
    {
        return ((Func<GoString>)(() => who()))();
    }
}

[GoType("main.pointed")]
internal interface pointed
{
    GoString pointer();
}

[GoType("main.local")]
[MethodPtr(typeof(localPtr))]
internal struct local
{
    [Embedded]
    public shape shape;
}

internal static partial class Program
{
    internal static GoString who()
    {
        var (pc, _, _, _) = runtime.Caller(1);
        return runtime.FuncForPC(pc).Name();
    }

    internal static GoString generic_int(long x)
    {
        return fmt.Sprint(who(), (GoString)" ", x);
    }

    internal static GoString generic_string(GoString x)
    {
        return fmt.Sprint(who(), (GoString)" ", x);
    }

    internal static GoString early = "";

    internal static GoString first = "";
    internal static GoString second = "";

    internal static void init()
    {
        fmt.Println(who());
    }

    internal static void init2()
    {
        fmt.Println(who());
        var frame = new DeferScope();
        try
        {
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println(who()));
        frame.End();
    }

    internal static void sequence(Func<long, bool> @yield)
    {
        _ = @yield(1) && @yield(2);
    }

    internal static async GoTask<GoString> receives(Chan<GoString> c)
    {
        var text = await c.ReceiveAsync();
        return GoString.Concat(who(), " ", text);
    }

    internal static async GoTask main()
    {
        fmt.Println(early, first, second);
        var s = new shapePtr(new shape { name = "s" });
        fmt.Println(s.Value.@value(), s.pointer(), s.literal());
        pointed p = (pointed)s.ToInterface();
        fmt.Println(p.pointer());
        p = (pointed)new list_intPtr();
        fmt.Println(p.pointer(), new list_string().@value());
        fmt.Println(generic_int(1), generic_string("x"));
        Func<GoString> method = s.pointer;
        Func<Ptr<shape>, GoString> expression = (Ptr<shape> receiver) => receiver.pointer();
        Func<shape, GoString> bound = (shape receiver) => receiver.@value();
        fmt.Println(method(), expression(s), bound(s.Value));
        var frame = new DeferScope();
        try
        {
            var loop = new RangeLoop();
            sequence((long x) =>
            {
                loop.Enter();
                fmt.Println(who(), x);
                ((Action)(() => fmt.Println(who())))();
                return loop.Continue();
            });
            loop.Done();
            var loop1 = new RangeLoop();
            sequence((long x) =>
            {
                loop1.Enter();
                fmt.Println(who(), x);
                return loop1.Break();
            });
            loop1.Done();
            var c = new Chan<GoString>(0);
            Go.Run(async () => await c.SendAsync(who()));
            var arg = await receives(c);
            fmt.Println(arg);
            fmt.Println(new local().shape.@value());
            fmt.Println(runtime.FuncForPC((nuint)0u) == null, runtime.FuncForPC((nuint)0u).Name() == ""u8);
            throw panic((GoString)"end");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            fmt.Println(who(), frame.Recover());
        });
        frame.End();
    }

    private static async GoTask InitializeVariables()
    {
        early = ((Func<GoString>)(() => who()))();
        first = ((Func<GoString>)(() => who()))();
        second = await ((Func<GoTask<GoString>>)(async () =>
        {
            var names = new Chan<GoString>(0);
            Go.Run(async () => await names.SendAsync(who()));
            return await names.ReceiveAsync();
        }))();
    }

    private static async GoTask Start()
    {
        await InitializeVariables();
        init();
        init2();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class shapePtr : MethodPtr<shape>, pointed
{
    public shapePtr()
    {
    }

    public shapePtr(shape value) : base(value)
    {
    }

    public GoString pointer() => shapeExtensions.pointer(Self);
}

internal sealed class list_intPtr : MethodPtr<list_int>, pointed
{
    public list_intPtr()
    {
    }

    public list_intPtr(list_int value) : base(value)
    {
    }

    public GoString pointer() => list_intExtensions.pointer(Self);
}

internal sealed class list_stringPtr : MethodPtr<list_string>, pointed
{
    public list_stringPtr()
    {
    }

    public list_stringPtr(list_string value) : base(value)
    {
    }

    public GoString pointer() => list_stringExtensions.pointer(Self);
}

internal sealed class localPtr : MethodPtr<local>, pointed
{
    public localPtr()
    {
    }

    public localPtr(local value) : base(value)
    {
    }

    public GoString pointer() => shapeExtensions.pointer(Ptr.Field<local, shape>(this, static (ref local s) => ref s.shape));
}
