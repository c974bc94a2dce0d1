using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Chan<long> produce(long n)
    {
        var @out = new Chan<long>(0);
        Go.Run(async () =>
        {
            try
            {
                for (long i = 0; i < n; i++)
                {
                    await @out.SendAsync(i);
                }
            }
            finally
            {
                @out.Close();
            }
        });
        return @out;
    }

    internal static Chan<long> square(Chan<long> @in)
    {
        var @out = new Chan<long>(1);
        Go.Run(async (Chan<long> out1) =>
        {
            await foreach (var v in @in.All())
            {
                await out1.SendAsync(v * v);
            }
            out1.Close();
        }, @out);
        return @out;
    }

    internal static async GoTask main()
    {
        await foreach (var v in square(square(produce(5))).All())
        {
            fmt.Println(v);
        }
        var both = new Chan<GoString>(0);
        Chan<GoString> send = both;
        Chan<GoString> receive = both;
        Go.Run(async () => await send.SendAsync("through"));
        var arg = await receive.ReceiveAsync();
        fmt.Println(arg);
        fmt.Printf("%T %T %T\n", new Boxed<Chan<GoString>>(both, "chan string"), new Boxed<Chan<GoString>>(send, "chan<- string"), new Boxed<Chan<GoString>>(receive, "<-chan string"));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
