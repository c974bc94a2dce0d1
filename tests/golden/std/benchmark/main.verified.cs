// A benchmark that a program runs itself.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        long calls = 0;
        long turns = 0;
        var r = await testing.BenchmarkAsync(async (testing.B b) =>
        {
            calls++;
            turns = 0;
            {
                var count = b.N;
                for (long i = 0; i < count; i++)
                {
                    await time.SleepAsync(10 * time.Millisecond);
                    turns++;
                }
            }
            b.SetBytes(1000);
        });
        fmt.Println(r.N == turns, calls > 1, r.T >= time.Second, (int64)r.Bytes, r.NsPerOp() >= 10000000);
        fmt.Println(strings.Contains(r.String(), " ns/op\t"), strings.HasSuffix(r.String(), " MB/s"));
        (calls, turns) = (0, 0);
        r = await testing.BenchmarkAsync(async (testing.B b) =>
        {
            calls++;
            await time.SleepAsync(time.Millisecond);
            while (b.Loop())
            {
                b.StopTimer();
                turns++;
                b.StartTimer();
                await time.SleepAsync(20 * time.Millisecond);
            }
            fmt.Println(b.Elapsed() >= time.Second, b.N == turns);
        });
        fmt.Println(r.N == turns, calls);
        fmt.Println(new testing.BenchmarkResult { N = 2000, T = 3 * time.Millisecond }, new testing.BenchmarkResult { N = 4, T = 50 * time.Nanosecond, Bytes = 100 });
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
