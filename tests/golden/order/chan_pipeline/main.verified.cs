using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Slice<GoString> order;

    internal static Chan<long> stage(GoString name, Chan<long> @in)
    {
        var @out = new Chan<long>(0);
        Go.Run(async () =>
        {
            try
            {
                await foreach (var v in @in.All())
                {
                    order = append(order, fmt.Sprint(name, v));
                    await @out.SendAsync(v);
                }
                order = append(order, name + " ends");
            }
            finally
            {
                @out.Close();
            }
        });
        return @out;
    }

    // Three stages over unbuffered channels.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        var source = new Chan<long>(0);
        var sink = stage("c", stage("b", stage("a", source)));
        Go.Run(async () =>
        {
            try
            {
                for (long v = 0; v < 6; v++)
                {
                    order = append(order, fmt.Sprint((GoString)"s", v));
                    await source.SendAsync(v);
                }
            }
            finally
            {
                source.Close();
            }
        });
        await foreach (var v in sink.All())
        {
            order = append(order, fmt.Sprint((GoString)"m", v));
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
