using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask<long> first(Slice<Chan<long>> chs)
    {
        var vCase = new ReceiveCase<long>();
        var vCase1 = new ReceiveCase<long>();
        while (true)
        {
            switch (await Select.RunAsync(vCase.From(chs[0]), vCase1.From(chs[1])))
            {
                case 0:
                    {
                        var v = vCase.Value;
                        return v;
                    }
                default:
                    {
                        var v = vCase1.Value;
                        return -v;
                    }
            }
        }
    }

    internal static async GoTask main()
    {
        var ch = new Chan<long>(10);
        var quit = new Chan<bool>(1);
        for (long i = 0; i < 8; i++)
        {
            await ch.SendAsync(i);
        }
        long sum = 0;

        var vCase = new ReceiveCase<long>();
        var receive = new ReceiveCase<bool>();
        for (long i = 0;; i++)
        {
            switch (await Select.RunAsync(vCase.From(ch), receive.From(quit)))
            {
                case 0:
                    {
                        var v = vCase.Value;
                        if (v % 2 == 0)
                        {
                            continue;
                        }
                        if (v == 7)
                        {
                            await quit.SendAsync(true);
                            break;
                        }
                        sum += v;
                    }
                    break;
                default:
                    fmt.Println((GoString)"quit at", i);
                    goto loop_break;
            }
        }
    loop_break:
        ;
        fmt.Println((GoString)"sum", sum);

        await ch.SendAsync(3);
        var arg = await first(new Slice<Chan<long>>([ch, new Chan<long>(0)]));
        var arg1 = new Chan<long>(0);
        var arg2 = await ((Func<GoTask<Chan<long>>>)(async () =>
        {
            await ch.SendAsync(4);
            return ch;
        }))();
        var arg3 = await first(new Slice<Chan<long>>([arg1, arg2]));
        fmt.Println(arg, arg3);

        long v1 = 0;
        bool ok = false;
        ch.Close();
        var vCase1 = ch.ReceiveCase();
        switch (await Select.RunAsync(vCase1))
        {
            default:
                v1 = vCase1.Value;
                ok = vCase1.Ok;
                break;
        }
        fmt.Println(v1, ok);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
