using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var ch = new Chan<long>(3);
        var done = new Chan<Empty>(0);
        Slice<Action> shows = default;
        Go.Run(async () =>
        {
            for (long i = 0; i < 3; i++)
            {
                await ch.SendAsync(i);
            }
            done.Close();
        });
        await done.ReceiveAsync();
        var vCase = new ReceiveCase<long>();
        for (long i = 0; i < 3; i++)
        {
            switch (await Select.RunAsync(vCase.From(ch)))
            {
                default:
                    {
                        var v = vCase.Value;
                        shows = append(shows, (Action)(() =>
                        {
                            fmt.Println((GoString)"value", v);
                            v += 10;
                        }));
                    }
                    break;
            }
        }
        foreach (var show in shows.View())
        {
            show();
            show();
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
