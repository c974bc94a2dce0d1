using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        long one = 1;
        byte u8 = 0x81;
        sbyte i8 = -128;
        foreach (var n in new Slice<ulong>([0, 1, 7, 8, 31, 32, 63, 64, 65, 1000]).View())
        {
            fmt.Println(n, shl(one, n), shr(-one, n), shl(u8, n), shr(u8, n), shr(i8, n), shl(i8, n), (uint64)shl((ulong)1, n), shl(1, n));
        }
        ulong huge = 1UL << 40;
        fmt.Println(shl(one, huge), shr(-one, huge), shr(u8, huge));

        long s = 33;
        int a = shl(1, s);
        var b = shl((ulong)1, s);
        long c = shl((long)1, s) | 1;
        fmt.Println(a, (uint64)b, (int64)c, 1L << 3 << 2, 1L << 3);
        one <<= 4;
        u8 >>= 1;
        fmt.Println(one, u8);

        var frame = new DeferScope();
        try
        {
            s = -s;
            fmt.Println(shr(one, s));
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
