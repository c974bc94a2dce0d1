using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        long a = 12;
        long b = 10;
        fmt.Println(a & b, a | b, a ^ b, a & ~b, ~a, -a, a);
        a &= b;
        fmt.Print(a, (GoString)" ");
        a |= 1;
        fmt.Print(a, (GoString)" ");
        a ^= 0xFF;
        fmt.Print(a, (GoString)" ");
        a &= ~(long)3;
        fmt.Print(a, (GoString)" ");
        a %= 50;
        fmt.Print(a, (GoString)" ");
        a <<= 3;
        a >>= 1;
        fmt.Println(a);

        fmt.Println(1L + (2L * 3 << 1), (1L + 2) * 3, 3L + 1, 4L, (1L << 2) + 3, 10L - 4 - 3, 2L, false);
        var x = new Ptr<long>((long)3);
        long y = 4;
        fmt.Println(x.Value < y == true, -x.Value * -y, x.Value - -y, x.Value & ~-y, ~x.Value & y, !(x.Value > y));
        var p = x;
        fmt.Println(p.Value * p.Value, div(y, p.Value), p.Value & y);
        byte u8 = 250;
        ushort u16 = 65530;
        for (long i = 0; i < 3; i++)
        {
            u8 += 3;
            u16 += 3;
        }
        fmt.Println(u8, u16, (byte)(u8 + 10), (byte)((byte)(u8 * 2) / 2), (byte)~u8, (byte)(-u8));
        var i1 = new Slice<long>([5, 6]);
        i1[0]++;
        i1[1]--;
        p.Value++;
        fmt.Println((object)i1, x.Value, min(3L, x.Value, 2L), 2.5, (GoString)"a");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
