// The cases of a switch are evaluated one after the other until one matches, whatever they call.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.node")]
internal struct node
{
    public Ptr<node> next;
    public Slice<long> vals;
    public Func<long> f;
}

internal static partial class Program
{
    internal static (long, long) two(long n)
    {
        fmt.Print((GoString)"two", n, (GoString)" ");
        return (n, 2);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal static long sum(long a, long b)
    {
        return a + b;
    }

    internal static long g;

    internal static long next()
    {
        g++;
        fmt.Print((GoString)"next", g, (GoString)" ");
        return g;
    }

    internal static GoString sw(long n)
    {
        {
            long taken = -1;
            if (taken < 0)
            {
                var (result, result1) = two(n);
                if (sum(result, result1) == 3)
                {
                    taken = 0;
                }
            }
            if (taken < 0)
            {
                var (result, result1) = two(n + 1);
                if (sum(result, result1) == 5)
                {
                    taken = 1;
                }
            }
            if (taken < 0)
            {
                var result = next();
                if (g + result == 100)
                {
                    taken = 1;
                }
            }
            if (taken < 0)
            {
                if (n == 50)
                {
                    taken = 2;
                }
            }
            switch (taken)
            {
                case 0:
                    if (n == 1)
                    {
                        break;
                    }
                    return "three";
                case 1:
                    goto next_case;
                case 2:
                next_case:
                    ;
                    return "five";
                default:
                    if (n > 10)
                    {
                        break;
                    }
                    return "default";
            }
        }
        return "end";
    }

    internal static GoString tag(long n)
    {
        {
            var tag = sum(n, 0);
            long taken = -1;
            if (taken < 0)
            {
                var (result, result1) = two(n);
                if (tag == sum(result, result1))
                {
                    taken = 0;
                }
            }
            if (taken < 0)
            {
                var (result, result1) = two(n - 2);
                if (tag == sum(result, result1))
                {
                    taken = 1;
                }
            }
            switch (taken)
            {
                case 0:
                    return "a";
                case 1:
                    if (n == 3)
                    {
                        break;
                    }
                    return "b";
            }
        }
        return "c";
    }

    internal static void main()
    {
        foreach (var n in new Slice<long>([1, 2, 3, 50, 5]).View())
        {
            fmt.Println(sw(n));
        }
        foreach (var n in new Slice<long>([1, 3]).View())
        {
            fmt.Println(tag(n));
        }
        for (long i = 0;; i++)
        {
            var (result, result1) = two(i);
            if (!(sum(result, result1) < 5))
            {
                break;
            }
            fmt.Print((GoString)"loop ");
        }
        fmt.Println();
        Slice<Func<long>> fs = default;
        for (long iNext = 0;;)
        {
            var i = iNext;
            var (result2, result3) = two(i);
            if (!(sum(result2, result3) < 5 && i < 10))
            {
                break;
            }
            fs = append(fs, (Func<long>)(() => i));
            if (i == 1)
            {
                i++;
            }
            iNext = i;
        next1:
            ;
            var (result, result1) = two(-1);
            iNext += sum(result, result1);
        }
        foreach (var f in fs.View())
        {
            fmt.Print(f(), (GoString)" ");
        }
        fmt.Println();
        foreach (var (i, j) in new Slice<long>([next(), next()]).View().Indexed())
        {
            fmt.Print(i, j, (GoString)" ");
        }
        fmt.Println();
        bool result4 = true;
        if (result4)
        {
            var (result, result1) = two(1);
            result4 = sum(result, result1) == 3;
        }
        bool result5 = result4;
        if (!result5)
        {
            var (result, result1) = two(9);
            result5 = sum(result, result1) == 0;
        }
        var b = result5;
        bool result6 = false;
        if (result6)
        {
            var (result, result1) = two(1);
            result6 = sum(result, result1) == 3;
        }
        fmt.Println(b, result6);
        var n1 = new Ptr<node>(new node { vals = new Slice<long>([1, 2, 3]) });
        n1.Value.f = () =>
        {
            n1.Value.vals = new Slice<long>([7, 8, 9]);
            return 1;
        };
        var result7 = n1.Value.f();
        var result8 = n1.Value.f() + 5;
        n1.Value.vals[result7] = result8;
        var result9 = n1.Value.f();
        fmt.Println((object)n1.Value.vals, n1.Value.vals[0] + result9 * n1.Value.vals[2]);
        n1.Value.next = new Ptr<node>(new node { vals = n1.Value.vals });
        (n1, n1.Value.next) = (n1.Value.next, n1);
        fmt.Println(n1.Value.next == null, n1.Value.vals.Length);
        {
            var (x, y) = two(3);
            if (x > y)
            {
                fmt.Println((GoString)"x>y");
            }
            else
            {
                {
                    var (z, _) = two(x);
                    if (z == 0)
                    {
                        fmt.Println((GoString)"no");
                    }
                }
            }
        }
        var m = new Map<GoString, Slice<long>> { ["a"] = new Slice<long>([1]) };
        (m["a"][0], m["b"]) = (5, m["a"]);
        fmt.Println(m);
        m["a"] = append(m["a"], next(), g);
        fmt.Println((object)m["a"]);
        var p = new Ptr<long>();
        var q = new Ptr<long>();
        var @value = next();
        var value1 = next();
        p.Value = @value;
        q.Value = value1;
        (p.Value, q.Value) = (q.Value, p.Value);
        fmt.Println(p.Value, q.Value);
        var arr = new Array3<Func<long>>();
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            arr[i] = () => i * i;
        }
        fmt.Println(arr[0]() + arr[1]() * arr[2](), arr[next() % 3]());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
