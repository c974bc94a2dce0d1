using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        foreach (var d in new Slice<time.Duration>([0, 1, 999, 1500, time.Millisecond, 1500 * time.Millisecond, time.Second, 90 * time.Second, 12345500000000L, -60000000000L, 9223372036854775807L, long.MinValue]).View())
        {
            fmt.Println(d, (int64)d.Value, (int64)d.Milliseconds());
        }
        time.Duration d1 = 9000000000000L;
        fmt.Println(d1.Hours(), d1.Minutes(), d1.Seconds(), d1 / time.Minute, d1 % time.Hour);
        long n = 3;
        fmt.Println((time.Duration)n * time.Second, (time.Duration)1500000000, d1 > time.Hour, -d1);
        fmt.Println(d1.Round(time.Hour), d1.Truncate(time.Hour), ((time.Duration)(1234567 * time.Nanosecond)).Round(time.Microsecond));
        fmt.Printf("%v %d %T %.1f %s\n", d1, d1, d1, d1.Hours(), (time.Duration)2500);
        var (p, err) = time.ParseDuration("1h15m30.918s");
        fmt.Println(p, err);
        (_, err) = time.ParseDuration("soon");
        fmt.Println(err);
        var timeout = (time.Duration)5000000000L;
        fmt.Println(timeout, new Slice<time.Duration>([timeout, 1]), new Map<GoString, time.Duration> { ["t"] = timeout });
        fmt.Println(time.March, time.Sunday, (time.Month)13, (time.Weekday)3);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
