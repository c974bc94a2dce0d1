using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var t = time.Date(2024, time.February, 29, 13, 4, 5, 678000000, time.UTC);
        fmt.Println(t);
        fmt.Println(t.Year(), t.Month(), t.Day(), t.Weekday(), t.YearDay(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond());
        fmt.Println(t.Format(time.RFC3339), t.Format(time.RFC3339Nano), t.Format("2006-01-02 15:04:05.000 Mon Jan _2 PM"), t.Format(time.Kitchen));
        fmt.Println(t.AddDate(1, 0, 0).Format(time.DateOnly), t.AddDate(0, -1, 1).Format(time.DateOnly), t.Add(36 * time.Hour).Format(time.DateTime));
        fmt.Println((int64)t.Unix(), (int64)t.UnixMilli(), time.Unix(1700000000, 0).UTC());
        var u = time.Date(2024, 1, 31L + 1, 25, 61, 0, 0, time.UTC);
        fmt.Println(u, t.Sub(u), t.After(u), u.Before(t), t.Equal(t), t.Compare(u));
        var (p, err) = time.Parse("2006-01-02", "2023-12-25");
        fmt.Println(p, err, p.Weekday());
        (_, err) = time.Parse(time.RFC3339, "yesterday");
        fmt.Println(err);
        var zero = new time.Time();
        fmt.Println(zero.IsZero(), zero, t.Truncate(time.Hour).Format(time.TimeOnly));
        fmt.Printf("%v %s %d\n", t.Month(), t.Weekday(), t.Month());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
