using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask<Chan<long>> values(Slice<long> vs)
    {
        var ch = new Chan<long>(vs.Length);
        foreach (var v in vs)
        {
            await ch.SendAsync(v);
        }
        return ch;
    }

    internal static async GoTask<(long, long)> pair(Chan<long> ch)
    {
        return (await ch.ReceiveAsync(), await ch.ReceiveAsync());
    }

    internal static async GoTask main()
    {
        var ch = await values(new Slice<long>([1, 2, 3, 4, 5, 6, 7, 8, 9]));
        var result = await ch.ReceiveAsync();
        var result1 = await ch.ReceiveAsync();
        fmt.Println(result + result1 * 10);
        var arg = await ch.ReceiveAsync();
        var arg1 = await ch.ReceiveAsync();
        var list = new Slice<long>([arg, arg1]);
        var result2 = await ch.ReceiveAsync();
        var result3 = await ch.ReceiveAsync();
        list[result2 - 5] += result3;
        fmt.Println((object)list);
        var (a, b) = await pair(ch);
        fmt.Println(a, b);
        var (v, ok) = await ch.ReceiveOkAsync();
        if (ok && v > 5)
        {
            fmt.Println((GoString)"last", v);
        }
        var m = new Map<long, Chan<long>> { [1] = await values(new Slice<long>([42])) };
        {
            var v1 = await m[1].ReceiveAsync();
            if (v1 > 40)
            {
                fmt.Println((GoString)"more than forty");
            }
        }
        {
            var count = await (await values(new Slice<long>([3]))).ReceiveAsync();
            for (long i = 0; i < count; i++)
            {
                fmt.Print(i, (GoString)" ");
            }
        }
        var arg2 = await (await values(new Slice<long>([1]))).ReceiveAsync() == 1 && await (await values(new Slice<long>([0]))).ReceiveAsync() == 1 || await (await values(new Slice<long>([7]))).ReceiveAsync() == 7;
        fmt.Println(arg2);
        Go.Run(async (long n) => await ch.SendAsync(n), await (await values(new Slice<long>([77]))).ReceiveAsync());
        var arg3 = await ch.ReceiveAsync();
        fmt.Println(arg3);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
