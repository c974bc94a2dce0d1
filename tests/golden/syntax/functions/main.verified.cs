using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static GoString variadic(GoString prefix, Slice<long> rest)
    {
        return fmt.Sprint(prefix, rest.Length, (object)rest, rest.IsNil);
    }

    internal static void change(Slice<long> rest)
    {
        rest[0] = 100;
    }

    internal static (long, GoString, error) many()
    {
        return (1, "two", null);
    }

    internal static GoString take(long n, GoString s, error err)
    {
        return fmt.Sprint(n, s, err);
    }

    internal static long all(Slice<object> @args)
    {
        return @args.Length;
    }

    internal static Func<long, long> compose(Slice<Func<long, long>> fs)
    {
        return (long x) =>
        {
            foreach (var f in fs.View())
            {
                x = f(x);
            }
            return x;
        };
    }

    internal static (Func<long>, Action) counter()
    {
        long n = 0;
        return (() =>
        {
            n++;
            return n;
        }, () =>
        {
            n = 0;
        });
    }

    internal static (long, bool) named(long n)
    {
        long half = 0;
        bool odd = false;
        odd = n % 2 == 1;
        if (odd)
        {
            return (n / 2, odd);
        }
        half = n / 2;
        return (half, odd);
    }

    internal static long fib(long n)
    {
        StackGuard.Check();
        if (n < 2)
        {
            return n;
        }
        return fib(n - 1) + fib(n - 2);
    }

    internal static void unused(long unused, GoString unused1, Slice<bool> unused2)
    {
    }

    internal static void main()
    {
        fmt.Println(variadic("a", default(Slice<long>)), variadic("b", new Slice<long>([1, 2])), variadic("c", new Slice<long>(0)), variadic("d", default(Slice<long>)));
        var s = new Slice<long>([1, 2]);
        change(s);
        fmt.Println((object)s);
        var (result, result1, result2) = many();
        fmt.Println(take(result, result1, result2));
        var (result3, result4, result5) = many();
        fmt.Println(all(new Slice<object>([result3, result4, result5])), all(new Slice<object>([null])), all(default(Slice<object>)), all(new Slice<object>([null, null])), all(new Slice<object>([1L, 2L])), all(new Slice<object>([new Slice<object>([1L, 2L])])));
        var (n, _, err) = many();
        fmt.Println(n, err);
        fmt.Println(compose(new Slice<Func<long, long>>([(long x) => x + 1, (long x) => x * 10]))(4));
        var (next, reset) = counter();
        next();
        fmt.Println(next(), next());
        reset();
        fmt.Println(next());
        var (half, odd) = named(7);
        fmt.Println(half, odd);
        var (half1, odd1) = named(8);
        fmt.Println(half1, odd1);
        fmt.Println(fib(20));
        unused(1, "", new Slice<bool>([true]));
        Func<long, long> fact = null;
        fact = (long n1) =>
        {
            StackGuard.Check();
            if (n1 == 0)
            {
                return 1;
            }
            return n1 * fact(n1 - 1);
        };
        fmt.Println(fact(10), ((Func<long>)(() => 5))());
        fmt.Println(strings.Map((int r) => r + 1, "HAL"));
        var table = new Map<GoString, Func<Slice<long>, long>> { ["len"] = (Slice<long> v) => v.Length };
        fmt.Println(table["len"](new Slice<long>([1, 2, 3])));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
