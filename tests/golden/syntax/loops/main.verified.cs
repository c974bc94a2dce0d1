using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            {
                long i1 = 0;
                long j = 10;
                for (; i1 < j; (i1, j) = (i1 + 1, j - 2))
                {
                    fmt.Print(i1, j, (GoString)" ");
                }
            }
            long n = 3;
            while (n > 0)
            {
                n--;
            }
            while (true)
            {
                n++;
                if (n % 2 == 0)
                {
                    continue;
                }
                if (n > 5)
                {
                    break;
                }
            }
            fmt.Println(n);
            for (long i1 = 0; i1 < 2; i1++)
            {
                fmt.Print((GoString)"x");
            }
            for (sbyte i1 = 0; i1 < 3; i1++)
            {
                fmt.Printf(" %T", i1);
            }
            const long limit = 2;
            for (long i1 = 0; i1 < limit; i1++)
            {
                fmt.Print((GoString)" ", i1);
            }
            for (long i1 = 0; i1 < -5; i1++)
            {
                fmt.Print((GoString)"never");
            }
            fmt.Println();
            for (byte i1 = 250; i1 >= 250; i1++)
            {
                fmt.Print(i1, (GoString)" ");
            }
            for (; n < 10; n++)
            {
            }
            for (long i1 = 0; i1 < 3; i1++)
            {
                var i2 = i1 * i1;
                frame.Defer(() => fmt.Print((GoString)"deferred ", i2, (GoString)" "));
            }
            fmt.Println(n);
            long sum = 0;
            foreach (var row in new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3]), default(Slice<long>)]).View())
            {
                foreach (var v in row.View())
                {
                    sum += v;
                }
            }
            fmt.Println(sum);
            long x = 0;
            for (x = 0; x < 5; x++)
            {
                if (x == 3)
                {
                    break;
                }
            }
            fmt.Println(x);
            var keys = new Array3<GoString>();
            {
                var items = new Array3<GoString>("a", "b", "c");
                for (long i1 = 0; i1 < 3; i1++)
                {
                    (i, keys[i]) = (i1, items[i1]);
                }
            }
            fmt.Println(keys, i);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    internal static long i;

    private static int Main(string[] args) => Go.Main(main, args);
}
