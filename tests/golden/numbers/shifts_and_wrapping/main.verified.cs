// Shifts beyond the width, wrap-around of every width, division at the edges, constants.
using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.U8")]
internal readonly struct U8(byte value) : INamed<byte>, IEquatable<U8>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator U8(byte value) => new(value);

    public static explicit operator byte(U8 a) => a.Value;

    public bool Equals(U8 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is U8 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(U8 a, U8 b) => a.Value == b.Value;

    public static bool operator !=(U8 a, U8 b) => a.Value != b.Value;
}

[GoType("main.Flags")]
internal readonly struct Flags(ushort value) : INamed<ushort>, IEquatable<Flags>
{
    public readonly ushort Value = value;
    ushort INamed<ushort>.Value => Value;

    public static implicit operator Flags(ushort value) => new(value);

    public static explicit operator ushort(Flags a) => a.Value;

    public bool Equals(Flags other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Flags other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Flags a, Flags b) => a.Value == b.Value;

    public static bool operator !=(Flags a, Flags b) => a.Value != b.Value;

    public static Flags operator &(Flags a, Flags b) => new((ushort)(a.Value & b.Value));

    public static Flags operator +(Flags a, Flags b) => new((ushort)(a.Value + b.Value));

    public static Flags operator <<(Flags a, int count) => new((ushort)(a.Value << count));

    public static Flags operator ~(Flags a) => new((ushort)~a.Value);
}

[GoType("main.Celsius")]
internal readonly struct Celsius(float value) : INamed<float>, IEquatable<Celsius>
{
    public readonly float Value = value;
    float INamed<float>.Value => Value;

    public static implicit operator Celsius(float value) => new(value);

    public static explicit operator float(Celsius a) => a.Value;

    public bool Equals(Celsius other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Celsius other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<float>.Hash(Value);

    public static bool operator ==(Celsius a, Celsius b) => a.Value == b.Value;

    public static bool operator !=(Celsius a, Celsius b) => a.Value != b.Value;

    public static Celsius operator *(Celsius a, Celsius b) => new(a.Value * b.Value);

    public static Celsius operator +(Celsius a, Celsius b) => new(a.Value + b.Value);

    public static Celsius operator ++(Celsius a) => new(a.Value + 1);

    public static bool operator >(Celsius a, Celsius b) => a.Value > b.Value;

    public static bool operator <(Celsius a, Celsius b) => a.Value < b.Value;

    public static Celsius operator -(Celsius a) => new(-a.Value);
}

internal static partial class Program
{
    internal const long small = 4;
    internal const uint mask = 4294967295u;
    internal const long neg = -8;
    internal const long f = 8;

    internal static void main()
    {
        ulong s = 70;
        long n = 33;
        long x = 1;
        byte u8a = 200;
        sbyte i8a = -128;
        sbyte i8b = 64;
        fmt.Println((int64)shl(x, s), (int64)(x << 63), (int64)(shl(x, 64UL) >> 1), shr(-5, s), (byte)(u8a << 1), (sbyte)(i8a >> 7), (sbyte)(i8b << 1), div(i8a, (sbyte)(-1)));
        fmt.Println(shl((long)1, n), shl(1, n), shl((uint)1, n), (uint64)shl((ulong)1, n), (uint64)shl((ulong)1, s), (U8)128, new U8(shl((byte)255, n)), (U8)127);
        byte sh = 3;
        long w = shl((long)1, sh);
        double fl = 16.0;
        var u = shl((long)1, sh);
        fmt.Println((int64)w, fl, u, small, mask, neg, f);
        fmt.Println(2L, (uint64)4611686018427387904UL);
        sbyte i8 = 127;
        i8++;
        byte u8 = 0;
        u8--;
        Flags u16 = 0xFFFF;
        u16 += 2;
        u16 &= ~(Flags)1;
        u16 <<= 15;
        short i16 = -32768;
        i16 = (short)(-i16);
        i16 -= 1;
        fmt.Println(i8, u8, u16, i16, (byte)~u8, (sbyte)~i8, (sbyte)(-i8));
        int i32 = int.MinValue;
        fmt.Println(div(i32, -1), rem(i32, -1), -i32, i32 * i32, i32 - 1);
        long i64 = long.MinValue;
        long m1 = -1;
        fmt.Println((int64)div(i64, m1), (int64)rem(i64, m1), (int64)(-i64), (int64)(i64 * i64), (int64)(i64 - 1), (uint64)(ulong)i64);
        long a = -7;
        long b = 2;
        fmt.Println(div(a, b), rem(a, b), a >> 1, (uint)a, (byte)a, a & 3, a | 8, a ^ b, a & ~b);
        double ff = 1e300;
        fmt.Println(i8, (uint64)9223372036854775808UL, ff * ff, -ff * ff);
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                long k = -1;
                fmt.Println(shl((long)1, k));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                long k = 0;
                fmt.Println(div((long)1, k));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                byte k = 0;
                fmt.Println((byte)(5 % k));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        u8 = 200;
        u8 += 100;
        u8 *= 3;
        u8 <<= 1;
        u8 |= 1;
        u8 /= 3;
        fmt.Println(u8, (byte)(u8 * u8), (byte)(u8 + u8) > 255, (ushort)((ushort)u8 * (ushort)u8));
        var arr = new Array256<long>();
        arr[(byte)(u8 + 250)]++;
        fmt.Println(arr[(byte)(u8 + 250)]);
        uint h = 2166136261u;
        foreach (var c in ((Slice<byte>)(GoString)"hello").View())
        {
            h ^= (uint)c;
            h *= 16777619;
        }
        fmt.Println(h, h >> 16 ^ h, h << 5 | h >> 27, ~h);
        Complex64 c64 = new Complex64(1f, 2f);
        var c128 = (Complex)c64 * new Complex(0.0, 1.0);
        c64 *= c64;
        fmt.Println(c64, c128, c64.Real, c128.Imaginary, c64 == new Complex64(-3f, 4f));
        fmt.Println(10.0, 98, (GoString)((GoString)"s" + "t"), 194.0, 2L, 2.5, 2.5, 0.3333333333333333);
        object iface = 1L << 3;
        fmt.Printf("%T %T %T %T\n", iface, shl((long)1, sh), (int)'a', 6.0);
        int r = 'é';
        fmt.Println(GoString.FromRune(r), r + 1, (GoString)"B");
        Celsius cc = 36.6f;
        cc += 0.1f;
        cc++;
        fmt.Println(cc, cc * 2f, -cc, cc > 30f, (double)cc.Value == 37.7);
        nuint up = (nuint)5u;
        up <<= 3;
        fmt.Println(up, up / (nuint)3u, up % (nuint)7u, ~up >> 60);
        float f32 = 16777216f;
        fmt.Println(f32 + 1f == f32, 0.3f, 0.33333334f, 0.10000000149011612);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
