using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static Slice<long> values()
    {
        fmt.Println((GoString)"evaluated");
        return new Slice<long>([1, 2, 3]);
    }

    internal static void main()
    {
        foreach (var (i, v) in values().View().Indexed())
        {
            fmt.Println(i, v);
        }
        var s = new Slice<long>([1, 2, 3]);
        foreach (var (i, v) in s.View().Indexed())
        {
            s = append(s, v * 10);
            s[i] = 0;
            if (i == 0)
            {
                s[1] = 50;
            }
        }
        fmt.Println((object)s);
        var t = new Slice<long>([1, 2, 3]);
        foreach (var (i, v) in t.View().Indexed())
        {
            if (i == 0)
            {
                t[2] = 30;
                t = default(Slice<long>);
            }
            fmt.Print(v, (GoString)" ");
        }
        fmt.Println(t.IsNil);
        long n = 3;
        {
            var count = n;
            for (long iItem = 0; iItem < count; iItem++)
            {
                var i = iItem;
                n = 10;
                i *= 2;
                fmt.Print(i, (GoString)" ");
            }
        }
        fmt.Println(n);
        long i1 = 0;
        for (long i = 0; i < 4; i++)
        {
            i1 = i;
        }
        fmt.Println(i1);
        {
            var count = new Slice<GoString>(0).Length;
            for (long i = 0; i < count; i++)
            {
                i1 = i;
            }
        }
        long k = -1;
        GoString v1 = "none";
        foreach (var (i, item) in new Slice<GoString>(["a", "b"]).View().Indexed())
        {
            k = i;
            v1 = item;
        }
        fmt.Println(i1, k, v1);
        {
            var count = s.Length;
            for (long i = 0; i < count; i++)
            {
                i1++;
            }
        }
        var matrix = new Slice<Slice<long>>([new Slice<long>([1]), new Slice<long>([2, 3]), new Slice<long>(0)]);
        foreach (var row in matrix.View())
        {
            var rowView = row.View();
            for (long j = 0; j < row.Length; j++)
            {
                rowView[j]++;
            }
        }
        fmt.Println(i1, (object)matrix, matrix[2].Length);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
