using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // A stage that switches its cases off and on with nil channels.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var @in = new Chan<long>(0);
        var @out = new Chan<long>(0);
        Go.Run(async () =>
        {
            try
            {
                var source = @in;
                Chan<long> sink = null;
                long held = 0;
                var vCase = new ReceiveCase<long>();
                var send = new SendCase<long>();
                while (source != null || sink != null)
                {
                    switch (await Select.RunAsync(vCase.From(source), send.To(sink, held)))
                    {
                        case 0:
                            {
                                var v = vCase.Value;
                                var ok = vCase.Ok;
                                if (!ok)
                                {
                                    return;
                                }
                                order = append(order, fmt.Sprint((GoString)"take", v));
                                (held, source, sink) = (v, null, @out);
                            }
                            break;
                        default:
                            {
                                order = append(order, fmt.Sprint((GoString)"give", held));
                                (source, sink) = (@in, null);
                            }
                            break;
                    }
                }
            }
            finally
            {
                @out.Close();
            }
        });
        Go.Run(async () =>
        {
            for (long v = 0; v < 5; v++)
            {
                await @in.SendAsync(v);
                order = append(order, fmt.Sprint((GoString)"in", v));
            }
            @in.Close();
        });
        await foreach (var v in @out.All())
        {
            order = append(order, fmt.Sprint((GoString)"out", v));
        }
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
