using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        Slice<Func<long>> funcs = default;
        for (long iNext = 0;; iNext++)
        {
            var i = iNext;
            if (!(i < 3))
            {
                break;
            }
            funcs = append(funcs, (Func<long>)(() =>
            {
                i *= 10;
                return i;
            }));
            iNext = i;
        }
        foreach (var f in funcs.View())
        {
            fmt.Println(f(), f());
        }

        // The variable of one iteration is copied to the next before the post statement.
        Slice<Ptr<long>> ps = default;
        for (long iNext = 0;; iNext++)
        {
            var i = new Ptr<long>(iNext);
            if (!(i.Value < 6))
            {
                break;
            }
            ps = append(ps, i);
            i.Value++;
            iNext = i.Value;
        }
        foreach (var p in ps.View())
        {
            fmt.Print(p.Value, (GoString)" ");
        }
        fmt.Println();

        Slice<Action> words = default;
        foreach (var (i, w) in new Slice<GoString>(["a", "b", "c"]).View().Indexed())
        {
            words = append(words, (Action)(() => fmt.Print(i, w, (GoString)" ")));
        }
        foreach (var f in words.View())
        {
            f();
        }
        fmt.Println();

        // A variable declared before the loop is shared.
        long shared = 0;
        Slice<Action> shows = default;
        for (shared = 0; shared < 3; shared++)
        {
            shows = append(shows, (Action)(() => fmt.Print(shared, (GoString)" ")));
        }
        foreach (var f in shows.View())
        {
            f();
        }
        fmt.Println();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
