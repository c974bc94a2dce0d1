using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.node")]
internal struct node
{
    public Ptr<node> next;
}

internal static partial class Program
{
    internal static long length(Ptr<node> n)
    {
        StackGuard.Check();
        if (n == null)
        {
            return 0;
        }
        return 1 + length(n.Value.next);
    }

    internal static async GoTask<long> drain(Chan<long> ch, long depth)
    {
        StackGuard.Check();
        if (depth == 0)
        {
            return await ch.ReceiveAsync();
        }
        return await drain(ch, depth - 1) + 1;
    }

    internal static async GoTask main()
    {
        Ptr<node> list = null;
        for (long i = 0; i < 200000; i++)
        {
            list = new Ptr<node>(new node { next = list });
        }
        fmt.Println(length(list));

        var ch = new Chan<long>(0);
        Go.Run(async () => await ch.SendAsync(5));
        var arg = await drain(ch, 50000);
        fmt.Println(arg);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
