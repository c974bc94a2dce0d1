using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        sbyte i8 = 127;
        byte u8 = 255;
        short i16 = -32768;
        ushort u16 = 0;
        int i32 = 2147483647;
        uint u32 = 4294967295u;
        long i64 = long.MinValue;
        ulong u64 = 18446744073709551615UL;
        long i = math.MaxInt;
        ulong u = 0;
        i8++;
        u8++;
        i16--;
        u16--;
        i32 += 2;
        u32 *= 2;
        i64--;
        u64 += 2;
        i++;
        u--;
        fmt.Println(i8, u8, i16, u16, i32, u32, (int64)i64, (uint64)u64, i, u);

        sbyte a = 100;
        sbyte b = 100;
        fmt.Println((sbyte)(a + b), (sbyte)(a * b), (sbyte)(-(sbyte)((sbyte)(a - a) - 127)), (sbyte)(a << 1), (byte)((byte)(200 + u8) + 100));
        byte x = 3;
        byte y = 5;
        fmt.Println((byte)(x - y), (byte)~x, (byte)(-x), (byte)(x & ~y), (byte)(x ^ y), (byte)(x | y));
        uint big = 2147483648u;
        fmt.Println(big + big, big * 3, (uint64)((ulong)big * 3));
        long n = math.MinInt64;
        fmt.Println(-n, div(n, -1L), rem(n, -1L), -3L, -1L, -3L, 1L);
        long m = -1;
        fmt.Println(div(n, m), rem(n, m), div((sbyte)(-128), (sbyte)m), div((int)int.MinValue, (int)m));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
