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
        var a = s.ToArray<Array2<long>>();
        var p = s.ToArrayPtr<Array3<long>>();
        ref var pValue = ref p.Pointee();
        pValue[0] = 10;
        a[1] = 20;
        fmt.Println((object)s, a, pValue, 3L);
        for (long i = 0; i < 3; i++)
        {
            pValue[i] *= 2;
        }
        fmt.Println((object)s, (object)p.Value.Slice(p, 1));
        Slice<long> none = default;
        fmt.Println(none.ToArrayPtr<Array0<long>>() == null, new Slice<long>(0).ToArrayPtr<Array0<long>>() == null, none.ToArray<Array0<long>>());
        var frame = new DeferScope();
        try
        {
            _ = s.ToArray<Array5<long>>();
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
