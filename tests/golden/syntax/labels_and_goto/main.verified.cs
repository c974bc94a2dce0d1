using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static (long, long) find(Slice<Slice<long>> grid, long want)
    {
        long i = 0;
        long j = 0;

        var gridView = grid.View();
        for (long i1 = 0; i1 < grid.Length; i1++)
        {
            i = i1;
            var gridRow = gridView.Row(i);
            for (long i2 = 0; i2 < gridRow.Length; i2++)
            {
                j = i2;
                if (gridRow[j] < 0)
                {
                    goto rows_continue;
                }
                else if (gridRow[j] == want)
                {
                    goto rows_break;
                }
            }
        rows_continue:
            ;
        }
    rows_break:
        ;
        return (i, j);
    }

    internal static long collatz(long n)
    {
        long steps = 0;
    again:
        if (n == 1)
        {
            goto done;
        }
        if (n % 2 == 0)
        {
            n /= 2;
        }
        else
        {
            n = 3 * n + 1;
        }
        steps++;
        goto again;

    done:
        return steps;
    }

    internal static async GoTask<long> retry(Chan<long> ch)
    {
        long tries = 0;
    start:
        tries++;
        var v = await ch.ReceiveAsync();
        if (v < 3)
        {
            goto start;
        }
        return tries;
    }

    internal static async GoTask main()
    {
        var (result, result1) = find(new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([-1, 3]), new Slice<long>([4, 3])]), 3);
        fmt.Println(result, result1);
        fmt.Println(collatz(27));
        var ch = new Chan<long>(5);
        for (long i = 0; i < 5; i++)
        {
            await ch.SendAsync(i);
        }
        var arg = await retry(ch);
        fmt.Println(arg);

        for (long i = 0; i < 3; i++)
        {
            for (long j = 0;; j++)
            {
                if (j == 1)
                {
                    continue;
                }
                else if (j == 3)
                {
                    goto outer_continue;
                }
                else if (i == 2)
                {
                    goto outer_break;
                }
                fmt.Print(i, j, (GoString)" ");
            }
        outer_continue:
            ;
        }
    outer_break:
        ;
        fmt.Println();

        {
            long x = 5;
            switch (0)
            {
                case var _ when x > 3:
                    while (true)
                    {
                        goto sw_break;
                    }
                    fmt.Println((GoString)"not reached");
                    break;
            }
        sw_break:
            ;
        }
        long i1 = 0;
    loop:
        if (i1 < 3)
        {
            fmt.Print((GoString)"goto ", i1, (GoString)" ");
            i1++;
            goto loop;
        }
        fmt.Println();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
