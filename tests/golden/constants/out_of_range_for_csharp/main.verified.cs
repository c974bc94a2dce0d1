using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.flags")]
internal readonly struct flags(byte value) : INamed<byte>, IEquatable<flags>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator flags(byte value) => new(value);

    public static explicit operator byte(flags a) => a.Value;

    public bool Equals(flags other) => Value == other.Value;

    public override bool Equals(object obj) => obj is flags other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(flags a, flags b) => a.Value == b.Value;

    public static bool operator !=(flags a, flags b) => a.Value != b.Value;

    public static flags operator &(flags a, flags b) => new((byte)(a.Value & b.Value));

    public static flags operator +(flags a, flags b) => new((byte)(a.Value + b.Value));

    public static flags operator ++(flags a) => new((byte)(a.Value + 1));

    public static flags operator <<(flags a, int count) => new((byte)(a.Value << count));

    public static flags operator >>(flags a, int count) => new((byte)(a.Value >> count));

    public static flags operator ^(flags a, flags b) => new((byte)(a.Value ^ b.Value));

    public static flags operator -(flags a) => new((byte)(0 - a.Value));

    public static flags operator |(flags a, flags b) => new((byte)(a.Value | b.Value));

    public static flags operator ~(flags a) => new((byte)~a.Value);

    public bool has(flags b)
    {
        return (this & b) != 0;
    }
}

[GoType("main.(*flags)")]
internal static class flagsExtensions
{
    internal static void set(this Ptr<flags> f, flags b)
    {
        f.Value |= b;
    }

    internal static void clear(this Ptr<flags> f, flags b)
    {
        f.Value &= ~b;
    }
}

[GoType("main.small")]
internal readonly struct small(sbyte value) : INamed<sbyte>, IEquatable<small>
{
    public readonly sbyte Value = value;
    sbyte INamed<sbyte>.Value => Value;

    public static implicit operator small(sbyte value) => new(value);

    public static explicit operator sbyte(small a) => a.Value;

    public bool Equals(small other) => Value == other.Value;

    public override bool Equals(object obj) => obj is small other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(small a, small b) => a.Value == b.Value;

    public static bool operator !=(small a, small b) => a.Value != b.Value;

    public static small operator %(small a, small b) => new((sbyte)rem(a.Value, b.Value));

    public static small operator *(small a, small b) => new((sbyte)(a.Value * b.Value));

    public static small operator +(small a, small b) => new((sbyte)(a.Value + b.Value));

    public static small operator ++(small a) => new((sbyte)(a.Value + 1));

    public static small operator -(small a, small b) => new((sbyte)(a.Value - b.Value));

    public static small operator --(small a) => new((sbyte)(a.Value - 1));

    public static small operator /(small a, small b) => new((sbyte)div(a.Value, b.Value));

    public static small operator <<(small a, int count) => new((sbyte)(a.Value << count));

    public static small operator >>(small a, int count) => new((sbyte)(a.Value >> count));

    public static small operator -(small a) => new((sbyte)(-a.Value));

    public static small operator ~(small a) => new((sbyte)~a.Value);
}

[GoType("main.word")]
internal readonly struct word(nuint value) : INamed<nuint>, IEquatable<word>
{
    public readonly nuint Value = value;
    nuint INamed<nuint>.Value => Value;

    public static implicit operator word(nuint value) => new(value);

    public static explicit operator nuint(word a) => a.Value;

    public bool Equals(word other) => Value == other.Value;

    public override bool Equals(object obj) => obj is word other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(word a, word b) => a.Value == b.Value;

    public static bool operator !=(word a, word b) => a.Value != b.Value;

    public static word operator ++(word a) => new(a.Value + 1);

    public static word operator -(word a, word b) => new(a.Value - b.Value);

    public static word operator <<(word a, int count) => new(a.Value << count);

    public static bool operator >(word a, word b) => a.Value > b.Value;

    public static bool operator <(word a, word b) => a.Value < b.Value;

    public static word operator >>(word a, int count) => new(a.Value >> count);

    public static word operator |(word a, word b) => new(a.Value | b.Value);

    public static word operator ~(word a) => new(~a.Value);
}

[GoType("main.h")]
internal struct h : IEquatable<h>
{
    public byte f;
    public short i;
    public word w;

    public readonly bool Equals(h other) => this.f == other.f && this.i == other.i && this.w == other.w;

    public override readonly bool Equals(object obj) => obj is h other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.f, this.i, this.w);

    public static bool operator ==(h a, h b) => a.Equals(b);

    public static bool operator !=(h a, h b) => !a.Equals(b);
}

[GoType("main.chunk")]
internal struct chunk : IEquatable<chunk>
{
    [Embedded]
    public flags flags;

    public readonly bool Equals(chunk other) => this.flags == other.flags;

    public override readonly bool Equals(object obj) => obj is chunk other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.flags);

    public static bool operator ==(chunk a, chunk b) => a.Equals(b);

    public static bool operator !=(chunk a, chunk b) => !a.Equals(b);
}

[GoType("main.(*chunk)")]
internal static class chunkExtensions
{
    internal static void alloc(this Ptr<chunk> c)
    {
        ref var cValue = ref c.Pointee();
        Ptr.At(c, ref c.Value.flags).set(fa);
        cValue.flags ^= fb;
        cValue.flags++;
    }
}

internal static partial class Program
{
    // Constant operands of every width, complement and clearing, defined and narrow types: legal Go that C# may call out of range.
    internal const long m = 4;

    internal const long big = 1099511627776L;

    internal static readonly flags fa = (flags)1;
    internal static readonly flags fb = (flags)2;
    internal static readonly flags fc = (flags)4;
    internal static readonly flags mask = (flags)5;

    internal static void main()
    {
        byte a = 7;
        ushort b = 0xFFFF;
        uint c = 0xFFFF;
        ulong d = 0xFFFF;
        sbyte e = 7;
        ulong f = 7;
        nuint g = (nuint)7u;
        fmt.Println((byte)(a & ~(byte)4), (ushort)(b & ~(ushort)4), c & ~(uint)4, (uint64)(d & ~(ulong)4), (sbyte)(e & ~(sbyte)4), f & ~(ulong)4, g & ~(nuint)4u, (byte)(a ^ 4), (byte)~a, (ushort)~b, ~c, (uint64)~d, (sbyte)~e);
        a &= unchecked((byte)~(byte)4);
        b &= unchecked((ushort)~(ushort)4);
        c &= ~(uint)4;
        d &= ~(ulong)4;
        e &= unchecked((sbyte)~(sbyte)4);
        f &= ~(ulong)4;
        g &= ~(nuint)4u;
        fmt.Println(a, b, c, (uint64)d, e, f, g);
        a |= 0x80;
        a ^= 0xFF;
        e |= -128;
        e ^= 0x7F;
        b <<= 3;
        b += 0xFFF0;
        c -= 0xFFFFFFFFu;
        d *= 0xFFFFFFFFFFFFFFFFUL;
        fmt.Println(a, b, c, (uint64)d, e);
        var x = new Ptr<h>(new h { f = 7, i = -5, w = (nuint)9u });
        ref var xValue = ref x.Pointee();
        xValue.f &= unchecked((byte)~(byte)4);
        xValue.f -= 200;
        xValue.i *= 30000;
        xValue.i >>= 2;
        xValue.w <<= 60;
        xValue.w |= (nuint)1u;
        xValue.w++;
        fmt.Println(xValue);
        var fl = new Ptr<flags>();
        fl.set(mask);
        fl.clear(fa);
        fl.Value |= fb;
        fl.Value &= ~fc;
        fl.Value = ~fl.Value;
        fmt.Println(fl.Value, fl.Value.has(fa), (flags)10, (flags)4, -fl.Value, fl.Value << 1, fl.Value >> 7, fl.Value + 200);
        var ch = new Ptr<chunk>();
        ch.alloc();
        fmt.Println(ch.Value.flags, ch.Value);
        small s = 127;
        s++;
        fmt.Println(s, -s, s - 1, s * s, s / -1, s % 3, s << 1, s >> 1, ~s, -128 / s);
        s += 100;
        s <<= 2;
        fmt.Println(s, new small(min(s.Value, ((small)5).Value)), new small(max(s.Value, ((small)(-100)).Value, ((small)3).Value)), new flags(min(fl.Value.Value, ((flags)3).Value)), (flags)4, new word(min(((word)(nuint)2u).Value, xValue.w.Value)));
        var ms = new Map<GoString, byte> { ["k"] = 255 };
        ms["k"]++;
        ms["j"]--;
        ms["j"] >>= 3;
        ms["k"] |= 0xF0;
        fmt.Println(ms);
        var mi = new Map<sbyte, short> { [1] = 32767 };
        mi[1]++;
        mi[-128] -= 32767;
        mi[-128] *= 3;
        fmt.Println(mi);
        var mf = new Map<flags, small> { [fa] = 1 };
        mf[fa] <<= 7;
        mf[fb]--;
        fmt.Println(mf);
        var arr = new Ptr<Array3<sbyte>>(new Array3<sbyte>(127, -128, 5));
        arr.Value[0]++;
        arr.Value[1]--;
        arr.Value[2] <<= 6;
        var sl = arr.Value.Slice(arr);
        sl[2] += 100;
        fmt.Println(arr.Value, (sbyte)(sl[0] + sl[1]));
        fmt.Println(4294967295u, (uint64)18446744073709551615UL, (int64)long.MinValue, 4L, big, (byte)128, -1L << 63);
        long i64 = long.MinValue;
        fmt.Println((int64)div(i64, -1L), (int64)rem(i64, -1L), (int64)(-i64), (int64)(i64 - 1), (int64)(i64 * -1), (uint64)(ulong)i64, (int)(i64 >> 31), (int64)(i64 >> 63));
        int i32 = int.MinValue;
        fmt.Println(div(i32, -1), rem(i32, -1), -i32, i32 - 1, (uint)i32, i32 >> 31, i32 << 1);
        uint u32 = 1;
        fmt.Println((uint)(-u32), u32 - 2, u32 << 31, shl(u32, 32UL) >> 1, ~u32 >> 1, u32 * 0xFFFFFFFFu);
        const int c8 = 98;
        int r = c8;
        byte by = 1;
        fmt.Println(r, by, (GoString)"b", (byte)(97 + by), 194.0, 0.0, 3.5, 1L << 3);
        float fl32 = 16777216f;
        fmt.Println(fl32 + 1f, 0.1f, 0.10000000149011612, 0.3, 1e100, 5e-324, math.MaxFloat64);
        const double zero = 0.0;
        fmt.Println(1.0 / (zero + math.Inf(1)), 0.0, 0.25, 5L, 15L, 1000000L, 0xFFFFFFFFL);
        ulong sh = 70;
        fmt.Println(shr(shl((long)1, sh), sh), shl((sbyte)1, sh), (uint64)shl((ulong)1, (sh - 7)), (int64)shr((long)(-1), sh), shr((byte)200, sh), -4L, shl((long)1, (sh & 7)));
        word w = (nuint)1u;
        fmt.Println(w << 63 >> 62, new word(shl(w.Value, sh)), ~w >> 60, w - (nuint)2u > (nuint)5u, (ulong)w.Value << 3);
        long k = 5;
        fmt.Println(k & ~(long)(-1), k | -1, k ^ -1, k & -k, -k & 0xFF, k, -(-k), ~-k);
        fmt.Println(6L, 10L, 3L, -4.0, 2.0, true);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
