using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.box")]
internal struct box
{
    public long n;
}

[GoType("main.(*box)")]
internal static class boxExtensions
{
    internal static async GoTask<long> add(this Ptr<box> b, long n)
    {
        var result = await wait(n);
        b.Value.n += result;
        return b.Value.n;
    }
}

internal static partial class Program
{
    // Named results that have addresses, returned from calls that wait.
    internal static Chan<long> gate = new Chan<long>(4);

    internal static async GoTask<long> wait(long n)
    {
        await gate.SendAsync(n);
        return await gate.ReceiveAsync();
    }

    internal static async GoTask<(long, error)> twoWaits(long n)
    {
        return (await wait(n), null);
    }

    internal static void show(GoString what, Ptr<long> p)
    {
        fmt.Println(what, p.Value);
    }

    internal static async GoTask<long> one(long n)
    {
        var result = new Ptr<long>();
        var p = result;
        var frame = new DeferScope();
        try
        {
            p.Value = 3;
            var @value = await wait(n) + p.Value;
            result.Value = @value;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static p => show("one", p), p);
        frame.End();
        return result.Value;
    }

    internal static async GoTask<long> operation(long n)
    {
        var result = new Ptr<long>();
        var frame = new DeferScope();
        try
        {
            result.Value = 7;
            var @value = (rem(await wait(n), (result.Value | 1)) << 1) - (result.Value + 2);
            result.Value = @value;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static result => show("operation", result), result);
        frame.End();
        return result.Value;
    }

    internal static async GoTask<(long, GoString, long)> several(long n)
    {
        var a = new Ptr<long>();
        GoString b = "";
        var c = new Ptr<long>();
        var frame = new DeferScope();
        try
        {
            try
            {
                (a.Value, c.Value) = (1, 2);
                if (n > 3)
                {
                    var arg = await wait(n);
                    var result = fmt.Sprint(a.Value, arg, c.Value);
                    (a.Value, b, c.Value) = (c.Value, result, a.Value);
                    goto Return1;
                }
                var result1 = await wait(n);
                var result2 = await wait(a.Value);
                (a.Value, b, c.Value) = (result1 + a.Value, "small", a.Value + result2);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
        Return1:
            frame.Run(static c => show("c", c), c);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static a => show("a", a), a);
        frame.End();
        return (a.Value, b, c.Value);
    }

    internal static async GoTask<(long, error)> tuple(long n)
    {
        var result = new Ptr<long>();
        error err = null;
        var frame = new DeferScope();
        try
        {
            var (result1, result2) = await twoWaits(n);
            (result.Value, err) = (result1, result2);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static result => show("tuple", result), result);
        frame.End();
        return (result.Value, err);
    }

    internal static async GoTask<(long, bool)> received(Chan<long> from)
    {
        var result = new Ptr<long>();
        bool ok = false;
        var frame = new DeferScope();
        try
        {
            try
            {
                var @value = await from.ReceiveAsync();
                (result.Value, ok) = (@value, true);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (ref ok) =>
            {
                ok = !ok;
            }, ref ok);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static result => show("received", result), result);
        frame.End();
        return (result.Value, ok);
    }

    internal static async GoTask<long> method(Ptr<box> b)
    {
        var result = new Ptr<long>();
        var frame = new DeferFrame();
        try
        {
            var p = result;
            frame.Defer(async () =>
            {
                var result1 = await wait(100);
                p.Value += result1;
                frame.Recover();
            });
            for (long i = 0; i < 2; i++)
            {
                var result1 = await b.add(1);
                p.Value += result1;
            }
            var @value = await b.add(await b.add(p.Value));
            result.Value = @value;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return result.Value;
    }

    internal static async GoTask<(Slice<long>, Array2<long>)> slice(long n)
    {
        var result = new Ptr<Slice<long>>();
        var array = new Ptr<Array2<long>>();
        var frame = new DeferFrame();
        try
        {
            var p = result;
            var q = array;
            frame.Defer(async () =>
            {
                var arg = p.Value.Length;
                var arg1 = await wait(0);
                fmt.Println(arg, q.Value, arg1);
            });
            var arg2 = await wait(n);
            var arg3 = await wait(n + 1);
            (result.Value, array.Value) = (new Slice<long>([arg2, n]), new Array2<long>(n, arg3));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
        return (result.Value, array.Value);
    }

    internal static async GoTask<long> unaddressed(long n)
    {
        long result = 0;
        var frame = new DeferScope();
        try
        {
            result = await wait(n);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (ref result) => result++, ref result);
        frame.End();
        return result;
    }

    internal static async GoTask main()
    {
        var arg = await one(4);
        var arg1 = await operation(15);
        fmt.Println(arg, arg1);
        var (a, b, c) = await several(4);
        fmt.Println(a, b, c);
        var (a1, b1, c1) = await several(2);
        fmt.Println(a1, b1, c1);
        var (result, err) = await tuple(5);
        fmt.Println(result, err);
        var from = new Chan<long>(1);
        await from.SendAsync(6);
        var (result1, ok) = await received(from);
        fmt.Println(result1, ok);
        var arg2 = await method(new Ptr<box>(new box { n = 1 }));
        var arg3 = await unaddressed(8);
        fmt.Println(arg2, arg3);
        var (result2, array) = await slice(9);
        fmt.Println((object)result2, array);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
