using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Workers in a select loop leave when the done channel is closed.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        Slice<GoString> order = default;
        var work = new Chan<long>(0);
        var done = new Chan<Empty>(0);
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    var vCase = new ReceiveCase<long>();
                    var receive = new ReceiveCase<Empty>();
                    while (true)
                    {
                        switch (await Select.RunAsync(vCase.From(work), receive.From(done)))
                        {
                            case 0:
                                {
                                    var v = vCase.Value;
                                    order = append(order, fmt.Sprintf("%d:%d", i, v));
                                }
                                break;
                            default:
                                order = append(order, fmt.Sprint((GoString)"stop", i));
                                return;
                        }
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        for (long v = 0; v < 8; v++)
        {
            await work.SendAsync(v);
        }
        done.Close();
        order = append(order, (GoString)"closed");
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
