using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask<GoString> turns()
    {
        var wg = new WaitGroup();
        var b = new strings.Builder();
        foreach (var name in new Slice<GoString>(["a", "b"]).View())
        {
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long i = 0; i < 3; i++)
                    {
                        b.WriteString(name);
                        b.WriteByte((byte)(48 + i));
                        b.WriteByte((byte)' ');
                        await runtime.GoschedAsync();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        return b.String();
    }

    // On one processor goroutines that yield take turns. The first time may take long enough for the scheduler to step in.
    internal static async GoTask main()
    {
        runtime.GOMAXPROCS(1);
        await turns();
        var arg = await turns();
        fmt.Println(arg);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
