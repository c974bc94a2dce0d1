// Sizes of type arguments in arithmetic: constants once they are put in, but none to Go. What overflows wraps round.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static nuint size_Empty()
    {
        return (nuint)0u;
    }

    internal static nuint size_uint8()
    {
        return (nuint)1u;
    }

    internal static nuint size_5_uint8()
    {
        return (nuint)5u;
    }

    internal static nuint size_64_uint8()
    {
        return (nuint)64u;
    }

    internal static nuint size_200_uint8()
    {
        return (nuint)200u;
    }

    internal static nuint size_1000000_uint8()
    {
        return (nuint)1000000u;
    }

    internal static (long, int, byte) shift_Empty()
    {
        return ((long)1 << 0, 1 << 0, (byte)((byte)255 << 0));
    }

    internal static (long, int, byte) shift_uint8()
    {
        return ((long)1 << 1, 1 << 1, unchecked((byte)((byte)255 << 1)));
    }

    internal static (long, int, byte) shift_5_uint8()
    {
        return ((long)1 << 5, 1 << 5, unchecked((byte)((byte)255 << 5)));
    }

    internal static (long, int, byte) shift_64_uint8()
    {
        return (shl((long)1, 64UL), shl(1, 64UL), shl((byte)255, 64UL));
    }

    internal static (long, int, byte) shift_200_uint8()
    {
        return (shl((long)1, 200UL), shl(1, 200UL), shl((byte)255, 200UL));
    }

    internal static (long, int, byte) shift_1000000_uint8()
    {
        return (shl((long)1, 1000000UL), shl(1, 1000000UL), shl((byte)255, 1000000UL));
    }

    internal static (long, sbyte, byte, nuint) sum_Empty()
    {
        return (9223372036854775807L + (long)(nuint)0u, (sbyte)(127 + (sbyte)(nuint)0u), (byte)(255 + (byte)(nuint)0u), (nuint)2u - (nuint)0u);
    }

    internal static (long, sbyte, byte, nuint) sum_uint8()
    {
        return (unchecked(9223372036854775807L + (long)(nuint)1u), unchecked((sbyte)(127 + (sbyte)(nuint)1u)), unchecked((byte)(255 + (byte)(nuint)1u)), (nuint)2u - (nuint)1u);
    }

    internal static (long, sbyte, byte, nuint) sum_5_uint8()
    {
        return (unchecked(9223372036854775807L + (long)(nuint)5u), unchecked((sbyte)(127 + (sbyte)(nuint)5u)), unchecked((byte)(255 + (byte)(nuint)5u)), unchecked((nuint)2u - (nuint)5u));
    }

    internal static (long, sbyte, byte, nuint) sum_64_uint8()
    {
        return (unchecked(9223372036854775807L + (long)(nuint)64u), unchecked((sbyte)(127 + (sbyte)(nuint)64u)), unchecked((byte)(255 + (byte)(nuint)64u)), unchecked((nuint)2u - (nuint)64u));
    }

    internal static (long, sbyte, byte, nuint) sum_200_uint8()
    {
        return (unchecked(9223372036854775807L + (long)(nuint)200u), unchecked((sbyte)(127 + (sbyte)(nuint)200u)), unchecked((byte)(255 + (byte)(nuint)200u)), unchecked((nuint)2u - (nuint)200u));
    }

    internal static (long, sbyte, byte, nuint) sum_1000000_uint8()
    {
        return (unchecked(9223372036854775807L + (long)(nuint)1000000u), unchecked((sbyte)(127 + (sbyte)(nuint)1000000u)), unchecked((byte)(255 + (byte)(nuint)1000000u)), unchecked((nuint)2u - (nuint)1000000u));
    }

    internal static long product_Empty()
    {
        return (1L << 62) * (long)(nuint)0u;
    }

    internal static long product_uint8()
    {
        return (1L << 62) * (long)(nuint)1u;
    }

    internal static long product_5_uint8()
    {
        return unchecked((1L << 62) * (long)(nuint)5u);
    }

    internal static long product_64_uint8()
    {
        return unchecked((1L << 62) * (long)(nuint)64u);
    }

    internal static long product_200_uint8()
    {
        return unchecked((1L << 62) * (long)(nuint)200u);
    }

    internal static long product_1000000_uint8()
    {
        return unchecked((1L << 62) * (long)(nuint)1000000u);
    }

    internal static sbyte negated_Empty()
    {
        return (sbyte)(-(sbyte)(nuint)0u);
    }

    internal static sbyte negated_uint8()
    {
        return (sbyte)(-(sbyte)(nuint)1u);
    }

    internal static sbyte negated_5_uint8()
    {
        return (sbyte)(-(sbyte)(nuint)5u);
    }

    internal static sbyte negated_64_uint8()
    {
        return (sbyte)(-(sbyte)(nuint)64u);
    }

    internal static sbyte negated_200_uint8()
    {
        return unchecked((sbyte)(-(sbyte)(nuint)200u));
    }

    internal static sbyte negated_1000000_uint8()
    {
        return unchecked((sbyte)(-(sbyte)(nuint)1000000u));
    }

    internal static sbyte inverse_Empty()
    {
        return (sbyte)~(sbyte)(nuint)0u;
    }

    internal static sbyte inverse_uint8()
    {
        return (sbyte)~(sbyte)(nuint)1u;
    }

    internal static sbyte inverse_5_uint8()
    {
        return (sbyte)~(sbyte)(nuint)5u;
    }

    internal static sbyte inverse_64_uint8()
    {
        return (sbyte)~(sbyte)(nuint)64u;
    }

    internal static sbyte inverse_200_uint8()
    {
        return unchecked((sbyte)~(sbyte)(nuint)200u);
    }

    internal static sbyte inverse_1000000_uint8()
    {
        return unchecked((sbyte)~(sbyte)(nuint)1000000u);
    }

    internal static nuint divided_Empty()
    {
        return div((nuint)1u, (nuint)0u);
    }

    internal static nuint divided_uint8()
    {
        return (nuint)1u / (nuint)1u;
    }

    internal static nuint divided_5_uint8()
    {
        return (nuint)1u / (nuint)5u;
    }

    internal static nuint divided_64_uint8()
    {
        return (nuint)1u / (nuint)64u;
    }

    internal static nuint divided_200_uint8()
    {
        return (nuint)1u / (nuint)200u;
    }

    internal static nuint divided_1000000_uint8()
    {
        return (nuint)1u / (nuint)1000000u;
    }

    internal static long rest_Empty()
    {
        return rem((long)7, (long)(nuint)0u);
    }

    internal static long rest_uint8()
    {
        return rem((long)7, (long)(nuint)1u);
    }

    internal static long rest_5_uint8()
    {
        return rem((long)7, (long)(nuint)5u);
    }

    internal static long rest_64_uint8()
    {
        return rem((long)7, (long)(nuint)64u);
    }

    internal static long rest_200_uint8()
    {
        return rem((long)7, (long)(nuint)200u);
    }

    internal static long rest_1000000_uint8()
    {
        return rem((long)7, (long)(nuint)1000000u);
    }

    internal static bool less_Empty()
    {
        return (nuint)0u < (nuint)3u;
    }

    internal static bool less_uint8()
    {
        return (nuint)1u < (nuint)3u;
    }

    internal static bool less_5_uint8()
    {
        return (nuint)5u < (nuint)3u;
    }

    internal static bool less_64_uint8()
    {
        return (nuint)64u < (nuint)3u;
    }

    internal static bool less_200_uint8()
    {
        return (nuint)200u < (nuint)3u;
    }

    internal static bool less_1000000_uint8()
    {
        return (nuint)1000000u < (nuint)3u;
    }

    internal static double float_Empty()
    {
        return (double)(nuint)0u / 0.5;
    }

    internal static double float_uint8()
    {
        return (double)(nuint)1u / 0.5;
    }

    internal static double float_5_uint8()
    {
        return (double)(nuint)5u / 0.5;
    }

    internal static double float_64_uint8()
    {
        return (double)(nuint)64u / 0.5;
    }

    internal static double float_200_uint8()
    {
        return (double)(nuint)200u / 0.5;
    }

    internal static double float_1000000_uint8()
    {
        return (double)(nuint)1000000u / 0.5;
    }

    internal static sbyte conv_Empty()
    {
        return (sbyte)(nuint)0u;
    }

    internal static sbyte conv_uint8()
    {
        return (sbyte)(nuint)1u;
    }

    internal static sbyte conv_5_uint8()
    {
        return (sbyte)(nuint)5u;
    }

    internal static sbyte conv_64_uint8()
    {
        return (sbyte)(nuint)64u;
    }

    internal static sbyte conv_200_uint8()
    {
        return unchecked((sbyte)(nuint)200u);
    }

    internal static sbyte conv_1000000_uint8()
    {
        return unchecked((sbyte)(nuint)1000000u);
    }

    internal static GoString name_Empty()
    {
        return GoString.FromRune((int)((nuint)97u + (nuint)0u));
    }

    internal static GoString name_uint8()
    {
        return GoString.FromRune((int)((nuint)97u + (nuint)1u));
    }

    internal static GoString name_5_uint8()
    {
        return GoString.FromRune((int)((nuint)97u + (nuint)5u));
    }

    internal static GoString name_64_uint8()
    {
        return GoString.FromRune((int)((nuint)97u + (nuint)64u));
    }

    internal static GoString name_200_uint8()
    {
        return GoString.FromRune((int)((nuint)97u + (nuint)200u));
    }

    internal static GoString name_1000000_uint8()
    {
        return GoString.FromRune((int)((nuint)97u + (nuint)1000000u));
    }

    internal static long idx_Empty()
    {
        var a = new Array4<long>(1, 2, 3, 4);
        return a[0];
    }

    internal static long idx_uint8()
    {
        var a = new Array4<long>(1, 2, 3, 4);
        return a[1];
    }

    internal static long idx_5_uint8()
    {
        var a = new Array4<long>(1, 2, 3, 4);
        return a[5];
    }

    internal static long idx_64_uint8()
    {
        var a = new Array4<long>(1, 2, 3, 4);
        return a[64];
    }

    internal static long idx_200_uint8()
    {
        var a = new Array4<long>(1, 2, 3, 4);
        return a[200];
    }

    internal static long idx_1000000_uint8()
    {
        var a = new Array4<long>(1, 2, 3, 4);
        return a[1000000];
    }

    internal static long lenOf_2_int(Array2<long> x)
    {
        return (1L << 62) * x.Length;
    }

    internal static long lenOf_3_int(Array3<long> x)
    {
        return (1L << 62) * x.Length;
    }

    internal static void try_uintptr(Func<nuint> f)
    {
        var frame = new DeferScope();
        try
        {
            fmt.Println(f());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var e = frame.Recover();
            if (e != null)
            {
                fmt.Println(e);
            }
        });
        frame.End();
    }

    internal static void try_int(Func<long> f)
    {
        var frame = new DeferScope();
        try
        {
            fmt.Println(f());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var e = frame.Recover();
            if (e != null)
            {
                fmt.Println(e);
            }
        });
        frame.End();
    }

    internal static void all_Empty()
    {
        fmt.Println(size_Empty());
        var (result, result1, result2) = shift_Empty();
        fmt.Println((int64)result, result1, result2);
        var (result3, result4, result5, result6) = sum_Empty();
        fmt.Println((int64)result3, result4, result5, result6);
        fmt.Println((int64)product_Empty(), negated_Empty(), inverse_Empty(), less_Empty(), float_Empty(), conv_Empty(), name_Empty());
        try_uintptr(divided_Empty);
        try_int(rest_Empty);
        try_int(idx_Empty);
    }

    internal static void all_uint8()
    {
        fmt.Println(size_uint8());
        var (result, result1, result2) = shift_uint8();
        fmt.Println((int64)result, result1, result2);
        var (result3, result4, result5, result6) = sum_uint8();
        fmt.Println((int64)result3, result4, result5, result6);
        fmt.Println((int64)product_uint8(), negated_uint8(), inverse_uint8(), less_uint8(), float_uint8(), conv_uint8(), name_uint8());
        try_uintptr(divided_uint8);
        try_int(rest_uint8);
        try_int(idx_uint8);
    }

    internal static void all_5_uint8()
    {
        fmt.Println(size_5_uint8());
        var (result, result1, result2) = shift_5_uint8();
        fmt.Println((int64)result, result1, result2);
        var (result3, result4, result5, result6) = sum_5_uint8();
        fmt.Println((int64)result3, result4, result5, result6);
        fmt.Println((int64)product_5_uint8(), negated_5_uint8(), inverse_5_uint8(), less_5_uint8(), float_5_uint8(), conv_5_uint8(), name_5_uint8());
        try_uintptr(divided_5_uint8);
        try_int(rest_5_uint8);
        try_int(idx_5_uint8);
    }

    internal static void all_64_uint8()
    {
        fmt.Println(size_64_uint8());
        var (result, result1, result2) = shift_64_uint8();
        fmt.Println((int64)result, result1, result2);
        var (result3, result4, result5, result6) = sum_64_uint8();
        fmt.Println((int64)result3, result4, result5, result6);
        fmt.Println((int64)product_64_uint8(), negated_64_uint8(), inverse_64_uint8(), less_64_uint8(), float_64_uint8(), conv_64_uint8(), name_64_uint8());
        try_uintptr(divided_64_uint8);
        try_int(rest_64_uint8);
        try_int(idx_64_uint8);
    }

    internal static void all_200_uint8()
    {
        fmt.Println(size_200_uint8());
        var (result, result1, result2) = shift_200_uint8();
        fmt.Println((int64)result, result1, result2);
        var (result3, result4, result5, result6) = sum_200_uint8();
        fmt.Println((int64)result3, result4, result5, result6);
        fmt.Println((int64)product_200_uint8(), negated_200_uint8(), inverse_200_uint8(), less_200_uint8(), float_200_uint8(), conv_200_uint8(), name_200_uint8());
        try_uintptr(divided_200_uint8);
        try_int(rest_200_uint8);
        try_int(idx_200_uint8);
    }

    internal static void all_1000000_uint8()
    {
        fmt.Println(size_1000000_uint8());
        var (result, result1, result2) = shift_1000000_uint8();
        fmt.Println((int64)result, result1, result2);
        var (result3, result4, result5, result6) = sum_1000000_uint8();
        fmt.Println((int64)result3, result4, result5, result6);
        fmt.Println((int64)product_1000000_uint8(), negated_1000000_uint8(), inverse_1000000_uint8(), less_1000000_uint8(), float_1000000_uint8(), conv_1000000_uint8(), name_1000000_uint8());
        try_uintptr(divided_1000000_uint8);
        try_int(rest_1000000_uint8);
        try_int(idx_1000000_uint8);
    }

    internal static void main()
    {
        all_Empty();
        all_uint8();
        all_5_uint8();
        all_64_uint8();
        all_200_uint8();
        all_1000000_uint8();
        fmt.Println(lenOf_2_int(new Array2<long>()), lenOf_3_int(new Array3<long>()));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
