// Loops that do not wait, in functions that do: what they assign is needed after a wait, or was there before it.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.node")]
internal struct node
{
    public long @value;
    public Ptr<node> next;
}

internal static partial class Program
{
    // prefix is a step of a prefix sum.
    internal static async GoTask prefix(Slice<long> data, Chan<long> @in, Chan<long> @out)
    {
        long total = 0;
        var total1 = total;
        foreach (var v in data.View())
        {
            total1 += v;
        }
        total = total1;
        var before = await @in.ReceiveAsync();
        await @out.SendAsync(before + total);
        var dataView = data.View();
        var before1 = before;
        foreach (var (i, v) in data.View().Indexed())
        {
            before1 += v;
            dataView[i] = before1;
        }
    }

    // count returns from its loop, and leaves loops by labels.
    internal static async GoTask<(long, error)> count(Chan<long> @in, Slice<Slice<long>> rows)
    {
        long found = 0;
        error err = null;
        var limit = await @in.ReceiveAsync();
        long sum = 0;
        GoString seen = "";
        var sum1 = sum;
        for (long i = 0; i < rows.Length; i++)
        {
            sum1 += i;
            if (sum1 > limit)
            {
                return (sum1, errors.New("over the limit"));
            }
        }
        sum = sum1;
        limit += await @in.ReceiveAsync();

        var found1 = found;
        foreach (var row in rows.View())
        {
            foreach (var v in row.View())
            {
                if (v < 0)
                {
                    goto rows_continue;
                }
                if (v > limit)
                {
                    seen += "!";
                    goto rows_break;
                }
                seen += fmt.Sprint(v);
                found1++;
            }
            seen += "/";
        rows_continue:
            ;
        }
    rows_break:
        ;
        found = found1;
        limit -= await @in.ReceiveAsync();
        foreach (var rowItem in rows.View())
        {
            var row = rowItem;
            while (row.Length > 0 && row[0] != limit)
            {
                (found, row) = (found + 10, row.Slice(1));
            }
            if (row.Length > 0)
            {
                goto done;
            }
        }
        found++;
    done:
        await @in.SendAsync(sum);
        return (found, errors.New(seen));
    }

    // rounds has its loop in one that waits.
    internal static async GoTask<Slice<long>> rounds(Chan<long> @in, Ptr<node> list)
    {
        Slice<long> all = default;
        long steps = 0;
        var last = list;
        await foreach (var n in @in.All())
        {
            var last1 = last;
            var steps1 = steps;
            for (long i = 0; i < n && last1.Value.next != null; i++)
            {
                (last1, steps1) = (last1.Value.next, steps1 + last1.Value.@value);
                all = append(all, steps1);
            }
            last = last1;
            steps = steps1;
            long swap = 1;
            var other = n;
            for (long i = 0; i < 3; i++)
            {
                (swap, other) = (other, swap + other);
            }
            steps += swap;
        }
        return append(all, last.Value.@value, steps);
    }

    // caught has a loop that panics: the named result is what the loop made of it.
    internal static async GoTask<(long, object)> caught(Chan<long> @in, Slice<long> data)
    {
        long at = 0;
        object err = null;
        var frame = new DeferScope();
        try
        {
            at = await @in.ReceiveAsync();
            var dataView = data.View();
            for (long i = 0;; i++)
            {
                at += dataView[i];
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err) =>
        {
            err = frame.Recover();
        }, ref err);
        frame.End();
        return (at, err);
    }

    internal static async GoTask<long> parameters(long n, Chan<long> @in)
    {
        while (n % 7 != 0)
        {
            n++;
        }
        var result = await @in.ReceiveAsync();
        n += result;
        Action step = () => n--;
        while (n % 5 != 0)
        {
            step();
        }
        return n;
    }

    internal static async GoTask main()
    {
        var @in = new Chan<long>(1);
        await @in.SendAsync(100);
        var data = new Slice<long>([1, 2, 3, 4]);
        for (long b = 0; b < 2; b++)
        {
            var @out = new Chan<long>(1);
            await prefix(data.Slice(b * 2, b * 2 + 2), @in, @out);
            @in = @out;
        }
        var arg = await @in.ReceiveAsync();
        fmt.Println((object)data, arg);

        var numbers = new Chan<long>(0);
        var sums = new Chan<long>(1);
        var rows = new Slice<Slice<long>>([new Slice<long>([1, -1, 2]), new Slice<long>([2, 3]), new Slice<long>([9, 2])]);
        Go.Run(async () => await numbers.SendAsync(3));
        var (found, err) = await count(numbers, append(rows, (Slice<long>)default(Slice<long>), (Slice<long>)default(Slice<long>)));
        fmt.Println(found, err);
        Go.Run(async () =>
        {
            foreach (var n in new Slice<long>([3, 1, 2]))
            {
                await numbers.SendAsync(n);
            }
            await sums.SendAsync(await numbers.ReceiveAsync());
            await numbers.SendAsync(40);
        });
        var (found1, err1) = await count(numbers, rows.Slice(0, 2));
        fmt.Println(found1, err1);
        var arg1 = await sums.ReceiveAsync();
        fmt.Println((GoString)"sum:", arg1);
        var (at, err2) = await caught(numbers, data);
        fmt.Println(at, err2);

        var list = new Ptr<node>(new node { @value = 5 });
        var list1 = list;
        for (long i = 0; i < 6; i++)
        {
            list1 = new Ptr<node>(new node { @value = i, next = list1 });
        }
        list = list1;
        var counts = new Chan<long>(0);
        Go.Run(async () =>
        {
            try
            {
                for (long i = 0; i < 4; i++)
                {
                    await counts.SendAsync(i);
                }
            }
            finally
            {
                counts.Close();
            }
        });
        var arg2 = await rounds(counts, list);
        fmt.Println((object)arg2);
        Go.Run(async () => await numbers.SendAsync(4));
        var arg3 = await parameters(9, numbers);
        fmt.Println(arg3);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
