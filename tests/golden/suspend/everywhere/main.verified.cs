using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.node")]
internal struct node
{
    public long n;
    public Ptr<node> next;
}

[GoType("main.(*node)")]
internal static class nodeExtensions
{
    internal static async GoTask<Ptr<node>> add(this Ptr<node> n, long m)
    {
        var result = new Ptr<node>(new node { n = await w(m), next = n.Value.next });
        n.Value.next = result;
        return n;
    }

    internal static async GoTask<long> sum(this Ptr<node> n)
    {
        StackGuard.Check();
        if (n == null)
        {
            return 0;
        }
        return await w(n.Value.n) + await n.Value.next.sum();
    }
}

[GoType("main.shape")]
internal interface shape
{
    GoTask<long> area();
}

[GoType("main.sq")]
[MethodPtr(typeof(sqPtr))]
internal readonly struct sq(long value) : INamed<long>, shape, IEquatable<sq>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator sq(long value) => new(value);

    public static explicit operator long(sq a) => a.Value;

    public bool Equals(sq other) => Value == other.Value;

    public override bool Equals(object obj) => obj is sq other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(sq a, sq b) => a.Value == b.Value;

    public static bool operator !=(sq a, sq b) => a.Value != b.Value;

    public static sq operator *(sq a, sq b) => new(a.Value * b.Value);

    public async GoTask<long> area()
    {
        return (this * this).Value;
    }
}

[GoType("main.rect")]
[MethodPtr(typeof(rectPtr))]
internal struct rect : shape, IEquatable<rect>
{
    public long a;
    public long b;

    public async GoTask<long> area()
    {
        return await w(this.a) * await w(this.b);
    }

    public readonly bool Equals(rect other) => this.a == other.a && this.b == other.b;

    public override readonly bool Equals(object obj) => obj is rect other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b);

    public static bool operator ==(rect a, rect b) => a.Equals(b);

    public static bool operator !=(rect a, rect b) => !a.Equals(b);
}

internal static partial class Program
{
    // Calls that suspend in every place an expression can have, and functions that suspend by one path only.
    internal static Chan<long> c = new Chan<long>(8);

    internal static async GoTask<long> w(long n)
    {
        await c.SendAsync(n);
        return await c.ReceiveAsync();
    }

    internal static async GoTask<bool> wb(bool b)
    {
        await w(1);
        return b;
    }

    internal static async GoTask<error> we(GoString s)
    {
        await w(1);
        if (s == ""u8)
        {
            return null;
        }
        return errors.New(s);
    }

    internal static async GoTask<Func<long, GoTask<long>>> wf(long n)
    {
        await w(1);
        return async (long m) => n + await w(m);
    }

    internal static async GoTask<(long, GoString)> pair()
    {
        return (await w(4), "p");
    }

    internal static async GoTask<long> maybe(long n)
    {
        if (n > 2)
        {
            return await w(n);
        }
        return n;
    }

    internal static async GoTask<long> rec(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return await w(0);
        }
        return await rec(n - 1) + 1;
    }

    internal static async GoTask<long> mutualA(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return 0;
        }
        return await mutualB(n - 1) + 1;
    }

    internal static async GoTask<long> mutualB(long n)
    {
        StackGuard.Check();
        if (n == 0)
        {
            return await w(0);
        }
        return await mutualA(n - 1) + 1;
    }

    internal static async GoTask<long> variadic(Slice<long> n)
    {
        long t = 0;
        foreach (var x in n)
        {
            t += await w(x);
        }
        return t;
    }

    internal static async GoTask<(long, error)> named()
    {
        long n = 0;
        error err = null;
        n = await w(3);
        {
            err = await we("e");
            if (err != null)
            {
                n++;
                return (n, err);
            }
        }
        return (0, null);
    }

    internal static async GoTask<long> hof(Func<long, GoTask<long>> f, long n)
    {
        return await f(n);
    }

    internal static async GoTask<Ptr<node>> chain(long n)
    {
        return new Ptr<node>(new node { n = await w(n) });
    }

    internal static long initialized;

    internal static Map<GoString, long> table;

    internal static async GoTask init()
    {
        var result = await w(1);
        initialized += result;
    }

    internal const long k = 3;

    internal static async GoTask main()
    {
        fmt.Println(initialized, table);
        var arg = await w(1);
        var arg1 = await (await wf(1))(2);
        var arg2 = await (await wf(await w(1)))(await w(2));
        var arg3 = await maybe(1);
        var arg4 = await maybe(5);
        var arg5 = await rec(3);
        var arg6 = await mutualA(4);
        var arg7 = await mutualA(5);
        var arg8 = await variadic(default(Slice<long>));
        var arg9 = await w(2);
        var arg10 = await variadic(new Slice<long>([1, arg9, 3]));
        var arg11 = await w(4);
        var arg12 = await variadic(new Slice<long>([arg11]));
        fmt.Println(arg, arg1, arg2, arg3, arg4, arg5, arg6, arg7, arg8, arg10, arg12);
        var (result, result1) = await pair();
        fmt.Println(result, result1);
        var (n, err) = await named();
        fmt.Println(n, err);
        var arg13 = await hof(w, 1);
        var arg14 = await hof(maybe, 2);
        var arg15 = await hof(async (long n1) => await w(n1) * 2, 3);
        var arg16 = await hof(await wf(4), 5);
        fmt.Println(arg13, arg14, arg15, arg16);
        var arg17 = await (await (await (await chain(1)).add(2)).add(await w(3))).sum();
        fmt.Println(arg17);
        foreach (var s in new Slice<shape>([(sq)3, new rect { a = 2, b = 3 }]))
        {
            var arg18 = await s.area();
            fmt.Print(arg18, (GoString)" ");
        }
        var x = await w(5);
        if (x > await w(4) && await wb(true) || await wb(false))
        {
            fmt.Print((GoString)"if ");
        }
        else if (await w(1) == 1)
        {
            fmt.Print((GoString)"else ");
        }
        {
            var err1 = await we("");
            if (err1 != null)
            {
                fmt.Print((GoString)"err ");
            }
            else
            {
                {
                    var err2 = await we("x");
                    if (err2 != null)
                    {
                        fmt.Print(err2, (GoString)" ");
                    }
                }
            }
        }
        while (await wb(c.Length() == 0))
        {
            break;
        }
        for (long i = 0; await wb(i < 2); i = await w(i) + 1)
        {
            if (!await wb(true))
            {
                continue;
            }
            fmt.Print(i, (GoString)" ");
        }
        var arg19 = await w(1);
        var arg20 = await w(2);
        {
            var count = new Slice<long>([arg19, arg20]).Length;
            for (long i = 0; i < count; i++)
            {
                fmt.Print(i, (GoString)" ");
            }
        }
        var arg21 = await w(12);
        foreach (var (i, r) in fmt.Sprint(arg21))
        {
            fmt.Print(i, GoString.FromRune(r), (GoString)" ");
        }
        foreach (var (k1, _) in new Map<long, bool> { [await w(1)] = true })
        {
            fmt.Print(k1, (GoString)" ");
        }
        fmt.Println();
        {
            var tag = await w(k);
            switch (0)
            {
                case var _ when tag == 1 || tag == 2:
                    fmt.Println((GoString)"no");
                    break;
                case var _ when tag == await w(3):
                    fmt.Print((GoString)"three ");
                    goto next_case;
                case var _ when tag == await w(9):
                next_case:
                    ;
                    fmt.Println((GoString)"nine");
                    break;
                default:
                    fmt.Println((GoString)"default");
                    break;
            }
        }
        switch ((object)await w(1))
        {
            case long v:
                {
                    var arg18 = await w(v);
                    fmt.Println((GoString)"int", arg18);
                }
                break;
        }
        if (await wb(false))
        {
        }
        else if (await wb(true))
        {
            fmt.Println((GoString)"true");
        }
        var d = new Chan<long>(await w(2));
        Chan<long> none = null;
        await d.SendAsync(await w(7));
        var vCase = d.ReceiveCase();
        var send = none.SendCase(await w(1));
        switch (await Select.RunAsync(vCase, send))
        {
            case 0:
                {
                    var v = vCase.Value;
                    var arg18 = await w(v);
                    fmt.Println((GoString)"received", arg18);
                }
                break;
            default:
                fmt.Println((GoString)"sent");
                break;
        }
        if (d.TrySend(await w(8)))
        {
            fmt.Println((GoString)"sent", d.Length());
        }
        var x1 = await w(1);
        var y = await w(2);
        var @value = y + await w(1);
        var value1 = x1 + await w(2);
        (x1, y) = (@value, value1);
        var z = await w(x1);
        var u = await maybe(y);
        _ = await w(1);
        _ = await wb(true);
        var result2 = await w(1);
        var result3 = await w(1);
        var arg22 = equal((object)result2, (object)result3);
        var result4 = await w(3);
        var result5 = await w(65);
        var result6 = await w(300);
        fmt.Println(x1, y, z, u, arg22, (double)result4 / 2.0, GoString.FromRune((int)result5), (byte)result6);
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                object arg18 = await w(1);
                frame.Defer(() => fmt.Println((GoString)"deferred", arg18));
                var arg23 = await w(2);
                var function = (Func<long, GoTask>)(async (long n1) =>
                {
                    var arg24 = await w(n1);
                    fmt.Println((GoString)"deferred literal", arg24);
                });
                frame.Defer(async () => await function(arg23));
                var arg25 = await w(3);
                fmt.Println((GoString)"body", arg25);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        }))();
        var e1 = new Chan<GoString>(0);
        Go.Run(async (long n1) =>
        {
            var arg18 = await w(n1);
            await e1.SendAsync(fmt.Sprint((GoString)"go", arg18));
        }, await w(4));
        var arg26 = await e1.ReceiveAsync();
        fmt.Println(arg26);
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferFrame();
            try
            {
                frame.Defer(async () =>
                {
                    var arg18 = frame.Recover();
                    var arg23 = await w(1);
                    fmt.Println(arg18, arg23);
                });
                throw panic(await w(6));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            await frame.RunAsync();
        }))();
        await ((Func<GoTask>)(async () =>
        {
            var frame = new DeferScope();
            try
            {
                var arg18 = await we("cause");
                throw panic(fmt.Errorf("wrapped: %w", arg18));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        goto end;

    end:
        ;
        Func<GoTask<(long, long)>> f = async () =>
        {
            long a = 0;
            long b = 0;
            var value2 = await w(1);
            var value3 = await w(2);
            (a, b) = (value2, value3);
            return (b, a);
        };
        var (a1, b1) = await f();
        fmt.Println(a1, b1);
        var g = await ((Func<GoTask<Func<GoTask<long>>>>)(async () =>
        {
            var n1 = await w(5);
            return async () =>
            {
                n1 = await w(n1) + 1;
                return n1;
            };
        }))();
        var arg27 = await g();
        var arg28 = await g();
        fmt.Println(arg27, arg28);
        Func<long, GoTask<long>> fib = null;
        fib = async (long n1) =>
        {
            StackGuard.Check();
            if (n1 < 2)
            {
                return await w(n1);
            }
            return await fib(n1 - 1) + await fib(n1 - 2);
        };
        var arg29 = await fib(10);
        fmt.Println(arg29);
        var p = new Ptr<Struct>(new Struct { f = w });
        var arg30 = await p.Value.f(3);
        var arg31 = await p.Value.f(4);
        var arg32 = await new Slice<Func<long, GoTask<long>>>([w, maybe])[await w(1)](5);
        fmt.Println(arg30, arg31, arg32);
        {
            Func<long, GoTask<long>> w1 = async (long n1) => -n1;
            var arg18 = await w1(1);
            fmt.Println(arg18);
        }
        error err3 = null;
        {
            (_, err3) = await named();
            if (err3 != null && await w(1) == 1)
            {
                fmt.Println(err3);
            }
        }
        Func<Slice<long>, GoTask<long>> println = async (Slice<long> x2) => await w(x2.Length);
        var arg33 = await w(3);
        var arg34 = await println(new Slice<long>([1, 2, arg33]));
        fmt.Println(arg34);
    }

    private static async GoTask InitializeVariables()
    {
        initialized = await w(11);
        table = new Map<GoString, long> { ["a"] = await w(1), ["b"] = await maybe(5) };
    }

    private static async GoTask Start()
    {
        await InitializeVariables();
        await init();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class sqPtr : MethodPtr<sq>, shape
{
    public sqPtr()
    {
    }

    public sqPtr(sq value) : base(value)
    {
    }

    public GoTask<long> area() => Receiver("area").area();
}

internal sealed class rectPtr : MethodPtr<rect>, shape
{
    public rectPtr()
    {
    }

    public rectPtr(rect value) : base(value)
    {
    }

    public GoTask<long> area() => Receiver("area").area();
}

[GoType("struct { f func(int) int }")]
internal struct Struct
{
    [GoType("func(int) int")]
    public Func<long, GoTask<long>> f;
}
