using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var s = new Slice<long>([1, 2, 3, 4]);
        var a = s.ToArray<N2>();
        var p = s.ToArrayPtr<N3>();
        p.Value[0] = 10;
        a[1] = 20;
        fmt.Println((object)s, a.Copy(), p.Value.Copy(), 3L);
        for (long i = 0; i < 3; i++)
        {
            p.Value[i] *= 2;
        }
        fmt.Println((object)s, (object)p.Value.Slice(1));
        Slice<long> none = default;
        fmt.Println(none.ToArrayPtr<N0>() == null, new Slice<long>(0).ToArrayPtr<N0>() == null, none.ToArray<N0>());
        var frame = new DeferScope();
        try
        {
            _ = s.ToArray<N5>();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
