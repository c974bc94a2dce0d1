using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Each task writes its own element: what main prints after Wait does not depend on the order.
    internal static async GoTask main()
    {
        const long taskCount = 8;
        var wg = new WaitGroup();
        var squares = new Slice<long>(taskCount);

        for (long i = 0; i < taskCount; i++)
        {
            wg.Add(1);
            Go.Run((long id) =>
            {
                try
                {
                    squares[id] = id * id;
                }
                finally
                {
                    wg.Done();
                }
            }, i);
        }
        await wg.WaitAsync();

        long sum = 0;
        foreach (var (i, s) in squares.View().Indexed())
        {
            fmt.Printf("%d: %d\n", i, s);
            sum += s;
        }
        fmt.Println((GoString)"sum", sum);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
