using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var m = new Map<long, long>();
        for (long i = 0; i < 100; i++)
        {
            m[i] = i;
        }
        // An entry that was deleted before it was reached is not seen; each is seen at most once.
        var seen = new Map<long, long>();
        foreach (var (k, _) in m)
        {
            seen[k]++;
            m.Delete(k);
            m.Delete(k ^ 1);
        }
        fmt.Println(m.Length, seen.Length);
        foreach (var (k, n) in seen)
        {
            if (n != 1 || seen[k ^ 1] != 0)
            {
                fmt.Println((GoString)"seen twice or after deletion", k);
            }
        }

        // Entries that are added may or may not be seen; the loop ends.
        m = new Map<long, long> { [0] = 0 };
        foreach (var (k, _) in m)
        {
            if (k < 1000)
            {
                m[k + 1] = k;
            }
        }
        fmt.Println(m.Length >= 2, m[1]);

        // Values are read when they are reached.
        m = new Map<long, long> { [1] = 1, [2] = 1, [3] = 1, [4] = 1 };
        long sum = 0;
        foreach (var (_, v) in m)
        {
            sum += v;
            foreach (var (k, _) in m)
            {
                m[k] = 10;
            }
        }
        fmt.Println(sum);
        foreach (var (k, _) in m)
        {
            m.Clear();
            m[k + 100] = 1;
            break;
        }
        fmt.Println(m.Length);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
