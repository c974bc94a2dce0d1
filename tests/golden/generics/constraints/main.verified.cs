using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Stringish")]
internal interface Stringish
{
    long Len();
}

[GoType("main.Shower")]
internal interface Shower : fmt.Stringer
{
}

[GoType("main.Small")]
[MethodPtr(typeof(SmallPtr))]
internal readonly struct Small(sbyte value) : INamed<sbyte>, fmt.Stringer, IEquatable<Small>
{
    public readonly sbyte Value = value;
    sbyte INamed<sbyte>.Value => Value;

    public static implicit operator Small(sbyte value) => new(value);

    public static explicit operator sbyte(Small a) => a.Value;

    public bool Equals(Small other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Small other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Small a, Small b) => a.Value == b.Value;

    public static bool operator !=(Small a, Small b) => a.Value != b.Value;

    public static Small operator %(Small a, Small b) => new((sbyte)rem(a.Value, b.Value));

    public static Small operator &(Small a, Small b) => new((sbyte)(a.Value & b.Value));

    public static Small operator *(Small a, Small b) => new((sbyte)(a.Value * b.Value));

    public static Small operator +(Small a, Small b) => new((sbyte)(a.Value + b.Value));

    public static Small operator ++(Small a) => new((sbyte)(a.Value + 1));

    public static Small operator -(Small a, Small b) => new((sbyte)(a.Value - b.Value));

    public static Small operator /(Small a, Small b) => new((sbyte)div(a.Value, b.Value));

    public static bool operator <(Small a, Small b) => a.Value < b.Value;

    public static bool operator >(Small a, Small b) => a.Value > b.Value;

    public static Small operator <<(Small a, int count) => new((sbyte)(a.Value << count));

    public static Small operator >>(Small a, int count) => new((sbyte)(a.Value >> count));

    public static Small operator ^(Small a, Small b) => new((sbyte)(a.Value ^ b.Value));

    public static Small operator -(Small a) => new((sbyte)(-a.Value));

    public static Small operator |(Small a, Small b) => new((sbyte)(a.Value | b.Value));

    public static Small operator ~(Small a) => new((sbyte)~a.Value);

    public GoString String()
    {
        return fmt.Sprintf("s%d", this.Value);
    }
}

[GoType("main.Count")]
internal readonly struct Count(long value) : INamed<long>, IEquatable<Count>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Count(long value) => new(value);

    public static explicit operator long(Count a) => a.Value;

    public bool Equals(Count other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Count other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Count a, Count b) => a.Value == b.Value;

    public static bool operator !=(Count a, Count b) => a.Value != b.Value;

    public static Count operator *(Count a, Count b) => new(a.Value * b.Value);

    public static Count operator ++(Count a) => new(a.Value + 1);

    public static bool operator <(Count a, Count b) => a.Value < b.Value;

    public static bool operator >(Count a, Count b) => a.Value > b.Value;
}

[GoType("main.Word")]
internal readonly struct Word(ushort value) : INamed<ushort>, IEquatable<Word>
{
    public readonly ushort Value = value;
    ushort INamed<ushort>.Value => Value;

    public static implicit operator Word(ushort value) => new(value);

    public static explicit operator ushort(Word a) => a.Value;

    public bool Equals(Word other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Word other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Word a, Word b) => a.Value == b.Value;

    public static bool operator !=(Word a, Word b) => a.Value != b.Value;

    public static Word operator %(Word a, Word b) => new((ushort)(a.Value % b.Value));

    public static Word operator &(Word a, Word b) => new((ushort)(a.Value & b.Value));

    public static Word operator *(Word a, Word b) => new((ushort)(a.Value * b.Value));

    public static Word operator +(Word a, Word b) => new((ushort)(a.Value + b.Value));

    public static Word operator ++(Word a) => new((ushort)(a.Value + 1));

    public static Word operator -(Word a, Word b) => new((ushort)(a.Value - b.Value));

    public static Word operator /(Word a, Word b) => new((ushort)(a.Value / b.Value));

    public static Word operator <<(Word a, int count) => new((ushort)(a.Value << count));

    public static Word operator >>(Word a, int count) => new((ushort)(a.Value >> count));

    public static Word operator ^(Word a, Word b) => new((ushort)(a.Value ^ b.Value));

    public static Word operator -(Word a) => new((ushort)(0 - a.Value));

    public static Word operator |(Word a, Word b) => new((ushort)(a.Value | b.Value));

    public static Word operator ~(Word a) => new((ushort)~a.Value);
}

[GoType("main.Deg")]
internal readonly struct Deg(float value) : INamed<float>, IEquatable<Deg>
{
    public readonly float Value = value;
    float INamed<float>.Value => Value;

    public static implicit operator Deg(float value) => new(value);

    public static explicit operator float(Deg a) => a.Value;

    public bool Equals(Deg other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Deg other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<float>.Hash(Value);

    public static bool operator ==(Deg a, Deg b) => a.Value == b.Value;

    public static bool operator !=(Deg a, Deg b) => a.Value != b.Value;

    public static Deg operator *(Deg a, Deg b) => new(a.Value * b.Value);

    public static Deg operator +(Deg a, Deg b) => new(a.Value + b.Value);

    public static Deg operator -(Deg a, Deg b) => new(a.Value - b.Value);

    public static Deg operator /(Deg a, Deg b) => new(a.Value / b.Value);

    public static Deg operator -(Deg a) => new(-a.Value);
}

[GoType("main.Title")]
internal readonly struct Title(GoString value) : INamed<GoString>, IEquatable<Title>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Title(GoString value) => new(value);

    public static implicit operator Title(string value) => new(value);

    public bool Equals(Title other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Title other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Title a, Title b) => a.Value == b.Value;

    public static bool operator !=(Title a, Title b) => a.Value != b.Value;

    public static Title operator +(Title a, Title b) => new(a.Value + b.Value);

    public static bool operator <(Title a, Title b) => a.Value < b.Value;

    public static bool operator <=(Title a, Title b) => a.Value <= b.Value;

    public static bool operator >(Title a, Title b) => a.Value > b.Value;

    public static bool operator >=(Title a, Title b) => a.Value >= b.Value;

    public long Len()
    {
        return this.Value.Length * 10;
    }
}

[GoType("main.Matrix[int]")]
internal readonly struct Matrix_int(Slice<Slice<long>> value) : INamed<Slice<Slice<long>>>
{
    public readonly Slice<Slice<long>> Value = value;
    Slice<Slice<long>> INamed<Slice<Slice<long>>>.Value => Value;

    public Matrix_int Mul(Matrix_int n)
    {
        var @out = new Matrix_int(new Slice<Slice<long>>(this.Value.Length));
        var outView = @out.Value.View();
        var mView = this.Value.View();
        var nView = n.Value.View();
        for (long i = 0; i < this.Value.Length; i++)
        {
            var result = new Slice<long>(nView[0].Length);
            outView[i] = result;
            var outRow = outView.Row(i);
            var mRow = mView.Row(i);
            {
                var count = nView[0].Length;
                for (long j = 0; j < count; j++)
                {
                    for (long k = 0; k < n.Value.Length; k++)
                    {
                        outRow[j] += mRow[k] * nView[k][j];
                    }
                }
            }
        }
        return @out;
    }
}

[GoType("main.Matrix[uint8]")]
internal readonly struct Matrix_uint8(Slice<Slice<byte>> value) : INamed<Slice<Slice<byte>>>
{
    public readonly Slice<Slice<byte>> Value = value;
    Slice<Slice<byte>> INamed<Slice<Slice<byte>>>.Value => Value;

    public Matrix_uint8 Mul(Matrix_uint8 n)
    {
        var @out = new Matrix_uint8(new Slice<Slice<byte>>(this.Value.Length));
        var outView = @out.Value.View();
        var mView = this.Value.View();
        var nView = n.Value.View();
        for (long i = 0; i < this.Value.Length; i++)
        {
            var result = new Slice<byte>(nView[0].Length);
            outView[i] = result;
            var outRow = outView.Row(i);
            var mRow = mView.Row(i);
            {
                var count = nView[0].Length;
                for (long j = 0; j < count; j++)
                {
                    for (long k = 0; k < n.Value.Length; k++)
                    {
                        outRow[j] += (byte)(mRow[k] * nView[k][j]);
                    }
                }
            }
        }
        return @out;
    }
}

[GoType("main.byVal")]
internal readonly struct byVal(Map<GoString, long> value) : INamed<Map<GoString, long>>
{
    public readonly Map<GoString, long> Value = value;
    Map<GoString, long> INamed<Map<GoString, long>>.Value => Value;
}

[GoType("main.bytes")]
internal readonly struct bytes(Slice<byte> value) : INamed<Slice<byte>>
{
    public readonly Slice<byte> Value = value;
    Slice<byte> INamed<Slice<byte>>.Value => Value;
}

[GoType("main.fn")]
internal readonly struct fn(Func<long, GoString> value) : INamed<Func<long, GoString>>
{
    public readonly Func<long, GoString> Value = value;
    Func<long, GoString> INamed<Func<long, GoString>>.Value => Value;
}

[GoType("main.arr2")]
internal struct arr2 : INamed<Array2<long>>, IEquatable<arr2>
{
    public Array2<long> Value;

    public arr2(Array2<long> value) => Value = value;

    Array2<long> INamed<Array2<long>>.Value => Value;

    public bool Equals(arr2 other) => Value == other.Value;

    public override bool Equals(object obj) => obj is arr2 other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(arr2 a, arr2 b) => a.Value == b.Value;

    public static bool operator !=(arr2 a, arr2 b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static Slice<long> Ops_int(long a, long b)
    {
        var c = a;
        c++;
        c += b;
        c -= 1;
        c *= 3;
        c ^= b;
        return new Slice<long>([a + b, a - b, a * b, div(a, b), rem(a, b), a & b, a | b, a ^ b, a & ~b, a << 3, a >> 1, -a, ~a, c, min(a, b), max(a, b, 5L), a << 7 << 7, 3 + a]);
    }

    internal static Slice<sbyte> Ops_int8(sbyte a, sbyte b)
    {
        var c = a;
        c++;
        c += b;
        c -= 1;
        c *= 3;
        c ^= b;
        return new Slice<sbyte>([(sbyte)(a + b), (sbyte)(a - b), (sbyte)(a * b), div(a, b), rem(a, b), (sbyte)(a & b), (sbyte)(a | b), (sbyte)(a ^ b), (sbyte)(a & ~b), (sbyte)(a << 3), (sbyte)(a >> 1), (sbyte)(-a), (sbyte)~a, c, min(a, b), max(a, b, (sbyte)5), (sbyte)((sbyte)(a << 7) << 7), (sbyte)(3 + a)]);
    }

    internal static Slice<Small> Ops_Small(Small a, Small b)
    {
        var c = a;
        c++;
        c += b;
        c -= 1;
        c *= 3;
        c ^= b;
        return new Slice<Small>([a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a & ~b, a << 3, a >> 1, -a, ~a, c, new Small(min(a.Value, b.Value)), new Small(max(a.Value, b.Value, ((Small)5).Value)), a << 7 << 7, 3 + a]);
    }

    internal static Slice<byte> Ops_uint8(byte a, byte b)
    {
        var c = a;
        c++;
        c += b;
        c -= 1;
        c *= 3;
        c ^= b;
        return new Slice<byte>([(byte)(a + b), (byte)(a - b), (byte)(a * b), (byte)(a / b), (byte)(a % b), (byte)(a & b), (byte)(a | b), (byte)(a ^ b), (byte)(a & ~b), (byte)(a << 3), (byte)(a >> 1), (byte)(-a), (byte)~a, c, min(a, b), max(a, b, (byte)5), (byte)((byte)(a << 7) << 7), (byte)(3 + a)]);
    }

    internal static Slice<Word> Ops_Word(Word a, Word b)
    {
        var c = a;
        c++;
        c += b;
        c -= 1;
        c *= 3;
        c ^= b;
        return new Slice<Word>([a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a & ~b, a << 3, a >> 1, -a, ~a, c, new Word(min(a.Value, b.Value)), new Word(max(a.Value, b.Value, ((Word)5).Value)), a << 7 << 7, 3 + a]);
    }

    internal static Slice<ulong> Ops_uint64(ulong a, ulong b)
    {
        var c = a;
        c++;
        c += b;
        c -= 1;
        c *= 3;
        c ^= b;
        return new Slice<ulong>([a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a & ~b, a << 3, a >> 1, 0 - a, ~a, c, min(a, b), max(a, b, 5UL), a << 7 << 7, 3 + a]);
    }

    internal static Slice<bool> Cmps_int(long a, long b)
    {
        return new Slice<bool>([(a < b), a <= b, a == b, a != b, a >= b, a > b]);
    }

    internal static Slice<bool> Cmps_string(GoString a, GoString b)
    {
        return new Slice<bool>([(a < b), a <= b, a == b, a != b, a >= b, a > b]);
    }

    internal static Slice<bool> Cmps_float64(double a, double b)
    {
        return new Slice<bool>([(a < b), a <= b, a == b, a != b, a >= b, a > b]);
    }

    internal static Slice<bool> Cmps_Title(Title a, Title b)
    {
        return new Slice<bool>([(a < b), a <= b, a == b, a != b, a >= b, a > b]);
    }

    internal static Slice<double> Floats_float64(double a, double b)
    {
        a /= 3.0;
        return new Slice<double>([a + b, a - b, a * b, a / b, -a, min(a, b), a * 2.5, (double)toInt64(b)]);
    }

    internal static Slice<float> Floats_float32(float a, float b)
    {
        a /= 3f;
        return new Slice<float>([a + b, a - b, a * b, a / b, -a, min(a, b), a * 2.5f, (float)toInt64(b)]);
    }

    internal static Slice<Deg> Floats_Deg(Deg a, Deg b)
    {
        a /= 3f;
        return new Slice<Deg>([a + b, a - b, a * b, a / b, -a, new Deg(min(a.Value, b.Value)), a * 2.5f, (Deg)(float)toInt64(b.Value)]);
    }

    internal static long Abs_int(long x)
    {
        if (x < 0)
        {
            return -x;
        }
        return x;
    }

    internal static Small Abs_Small(Small x)
    {
        if (x < 0)
        {
            return -x;
        }
        return x;
    }

    internal static double Abs_float64(double x)
    {
        if (x < 0.0)
        {
            return -x;
        }
        return x;
    }

    internal static byte Abs_uint8(byte x)
    {
        if (x < 0)
        {
            return (byte)(-x);
        }
        return x;
    }

    internal static byte Conv_int_uint8(long x)
    {
        return (byte)x;
    }

    internal static long Conv_float64_int(double x)
    {
        return toInt64(x);
    }

    internal static ushort Conv_int8_uint16(sbyte x)
    {
        return (ushort)x;
    }

    internal static float Conv_uint64_float32(ulong x)
    {
        return (float)x;
    }

    internal static Deg Conv_Small_Deg(Small x)
    {
        return (Deg)(float)x.Value;
    }

    internal static (long, ulong, double, byte, GoString) Wide_int(long x)
    {
        return (x, (ulong)x, (double)x, (byte)x, GoString.FromRune((int)x));
    }

    internal static (long, ulong, double, byte, GoString) Wide_int8(sbyte x)
    {
        return ((long)x, (ulong)x, (double)x, (byte)x, GoString.FromRune((int)x));
    }

    internal static long Bits_uint8(byte x)
    {
        long n = 0;
        for (; x != 0; x &= (byte)(x - 1))
        {
            n++;
        }
        return n;
    }

    internal static long Bits_Word(Word x)
    {
        long n = 0;
        for (; x != 0; x &= x - 1)
        {
            n++;
        }
        return n;
    }

    internal static long Bits_uint64(ulong x)
    {
        long n = 0;
        for (; x != 0; x &= x - 1)
        {
            n++;
        }
        return n;
    }

    internal static (long, long) Shift_int_int(long x, long s)
    {
        return (shl(x, s), shr(x, s));
    }

    internal static (sbyte, sbyte) Shift_int8_uint8(sbyte x, byte s)
    {
        return (shl(x, s), shr(x, s));
    }

    internal static (Word, Word) Shift_Word_int(Word x, long s)
    {
        return (new Word(shl(x.Value, s)), new Word(shr(x.Value, s)));
    }

    internal static long GCD_int(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, rem(a, b));
        }
        return a;
    }

    internal static byte GCD_uint8(byte a, byte b)
    {
        while (b != 0)
        {
            (a, b) = (b, (byte)(a % b));
        }
        return a;
    }

    internal static long Pow_int(long x, long n)
    {
        long r = 1;
        for (long i = 0; i < n; i++)
        {
            r *= x;
        }
        return r;
    }

    internal static sbyte Pow_int8(sbyte x, long n)
    {
        sbyte r = 1;
        for (long i = 0; i < n; i++)
        {
            r *= x;
        }
        return r;
    }

    internal static double Pow_float64(double x, long n)
    {
        double r = 1.0;
        for (long i = 0; i < n; i++)
        {
            r *= x;
        }
        return r;
    }

    internal static Deg Pow_Deg(Deg x, long n)
    {
        Deg r = 1f;
        for (long i = 0; i < n; i++)
        {
            r *= x;
        }
        return r;
    }

    internal static long Dot_int(Slice<long> a, Slice<long> b)
    {
        long t = 0;
        var aView = a.View();
        var bView = b.View();
        for (long i = 0; i < a.Length; i++)
        {
            t += aView[i] * bView[i];
        }
        return t;
    }

    internal static float Dot_float32(Slice<float> a, Slice<float> b)
    {
        float t = 0;
        var aView = a.View();
        var bView = b.View();
        for (long i = 0; i < a.Length; i++)
        {
            t += aView[i] * bView[i];
        }
        return t;
    }

    internal static Complex Dot_complex128(Slice<Complex> a, Slice<Complex> b)
    {
        Complex t = default;
        var aView = a.View();
        var bView = b.View();
        for (long i = 0; i < a.Length; i++)
        {
            t += aView[i] * bView[i];
        }
        return t;
    }

    internal static long Index_string(GoString s, byte c)
    {
        var sView = s.View();
        for (long i = 0; i < s.Length; i++)
        {
            if (sView[i] == c)
            {
                return i;
            }
        }
        return -1;
    }

    internal static long Index_Slice_uint8(Slice<byte> s, byte c)
    {
        var sView = s.View();
        for (long i = 0; i < s.Length; i++)
        {
            if (sView[i] == c)
            {
                return i;
            }
        }
        return -1;
    }

    internal static long Index_bytes(bytes s, byte c)
    {
        var sView = s.Value.View();
        for (long i = 0; i < s.Value.Length; i++)
        {
            if (sView[i] == c)
            {
                return i;
            }
        }
        return -1;
    }

    internal static long Index_Title(Title s, byte c)
    {
        var sView = s.Value.View();
        for (long i = 0; i < s.Value.Length; i++)
        {
            if (sView[i] == c)
            {
                return i;
            }
        }
        return -1;
    }

    internal static (GoString, long) Cut_string(GoString s, long n)
    {
        return (s.Slice(0, n), s.Slice(n).Length);
    }

    internal static (bytes, long) Cut_bytes(bytes s, long n)
    {
        return (new bytes(s.Value.Slice(0, n)), new bytes(s.Value.Slice(n)).Value.Length);
    }

    internal static GoString ToS_string(GoString s)
    {
        return strings.ToUpper(s);
    }

    internal static GoString ToS_Slice_uint8(Slice<byte> s)
    {
        return strings.ToUpper((GoString)s);
    }

    internal static Slice<byte> ToB_Title(Title s)
    {
        return append((Slice<byte>)s.Value, (byte)'!');
    }

    internal static GoString Cat_string(GoString a, GoString b)
    {
        a += b;
        return GoString.Concat(a, "-", fmt.Sprint(a.Length));
    }

    internal static Title Cat_Title(Title a, Title b)
    {
        a += b;
        return a + new Title("-") + new Title(fmt.Sprint(a.Value.Length));
    }

    internal static Slice<int> Runes_Title(Title s)
    {
        Slice<int> @out = default;
        foreach (var (i, r) in s.Value)
        {
            @out = append(@out, r + (int)i);
        }
        return @out;
    }

    internal static (long, long, bool) Lens_Title(Title s)
    {
        return (s.Len(), s.Value.Length, s == new Title("abc"));
    }

    internal static GoString Exactly_int(long x)
    {
        return fmt.Sprintf("%T:%v", x, x);
    }

    internal static GoString Exactly_string(GoString x)
    {
        return fmt.Sprintf("%T:%v", x, x);
    }

    internal static GoString Show_Small(Small a, Small b)
    {
        if (a == b)
        {
            return "same " + a.String();
        }
        return a.String() + b.String();
    }

    internal static Slice<GoString> Sorted_Slice_string_string(Slice<GoString> s)
    {
        sort.Slice(s, (long i, long j) => s[i] < s[j]);
        return s;
    }

    internal static sort.IntSlice Sorted_IntSlice_int(sort.IntSlice s)
    {
        sort.Slice(s, (long i, long j) => s.Value[i] < s.Value[j]);
        return s;
    }

    internal static bytes Fill_bytes_uint8(bytes s, byte e)
    {
        var sView = s.Value.View();
        for (long i = 0; i < s.Value.Length; i++)
        {
            sView[i] = e;
        }
        return new bytes(append(s.Value, e, new Ptr<byte>().Value));
    }

    internal static Slice<object> Fill_Slice_any_any(Slice<object> s, object e)
    {
        var sView = s.View();
        for (long i = 0; i < s.Length; i++)
        {
            sView[i] = e;
        }
        return append(s, e, new Ptr<object>().Value);
    }

    internal static byVal Merge_byVal_string_int(byVal a, byVal b)
    {
        var @out = new byVal(new Map<GoString, long>());
        foreach (var (k, v) in a.Value)
        {
            @out.Value.Set(k, v);
        }
        foreach (var (k, v) in b.Value)
        {
            var map = @out.Value;
            map[k] += v;
            var map1 = @out.Value;
            map1[k] += 1;
        }
        @out.Value.Delete(new Ptr<GoString>().Value);
        return @out;
    }

    internal static GoString Do_fn_int_string(fn f, long a)
    {
        return f.Value(a);
    }

    internal static async GoTask<GoString> Through_Chan_string_string(Chan<GoString> c, GoString e)
    {
        await c.SendAsync(e);
        var (x, _) = await c.ReceiveOkAsync();
        return x;
    }

    internal static long At_Ptr_3_int_int(Ptr<Array3<long>> p, long i)
    {
        return p.Value[i];
    }

    internal static long Arr_arr2_int(arr2 a)
    {
        long t = 0;
        for (long i = 0; i < 2; i++)
        {
            var x = a.Value[i];
            t += x;
        }
        a.Value[0] = 9;
        return t + a.Value[0];
    }

    internal static double Arr_2_float64_float64(Array2<double> a)
    {
        double t = 0;
        for (long i = 0; i < 2; i++)
        {
            var x = a[i];
            t += x;
        }
        a[0] = 9.0;
        return t + a[0];
    }

    internal static long RangeS_Slice_int_int(Slice<long> s)
    {
        long n = 0;
        for (long i = 0; i < s.Length; i++)
        {
            n += i + 1;
        }
        return n;
    }

    internal static long RangeS_bytes_uint8(bytes s)
    {
        long n = 0;
        for (long i = 0; i < s.Value.Length; i++)
        {
            n += i + 1;
        }
        return n;
    }

    internal static (sbyte, sbyte, sbyte) Const_int8()
    {
        const long big = 100;
        return (100, 8, (sbyte)(100 / 8));
    }

    internal static (double, double, double) Const_float64()
    {
        const long big = 100;
        return (100.0, 8.0, 100.0 / 8.0);
    }

    internal static long Mod_int(long x)
    {
        return x % 7 * -1 * -1;
    }

    internal static sbyte Mod_int8(sbyte x)
    {
        return (sbyte)((sbyte)((sbyte)(x % 7) * -1) * -1);
    }

    internal static byte ModU_uint8(byte x)
    {
        return (byte)((byte)(x % 7) - 8);
    }

    internal static GoString Switch_int(long x)
    {
        switch (x)
        {
            case 1:
            case 2:
                return "small";
            case 3:
                return "three";
        }
        if (x > 100)
        {
            return "big";
        }
        return "other";
    }

    internal static GoString Switch_int8(sbyte x)
    {
        switch (x)
        {
            case 1:
            case 2:
                return "small";
            case 3:
                return "three";
        }
        if (x > 100)
        {
            return "big";
        }
        return "other";
    }

    internal static GoString Switch_uint8(byte x)
    {
        switch (x)
        {
            case 1:
            case 2:
                return "small";
            case 3:
                return "three";
        }
        if (x > 100)
        {
            return "big";
        }
        return "other";
    }

    internal static Complex Cx_complex128(Complex a)
    {
        return a * a + a;
    }

    internal static Complex64 Cx_complex64(Complex64 a)
    {
        return a * a + a;
    }

    internal static bytes Make_bytes_uint8(long n)
    {
        return new bytes(new Slice<byte>(n, n + 1));
    }

    internal static long Keys_string_int_byVal(byVal m)
    {
        return m.Value.Length;
    }

    internal static long Eq_int(Slice<long> xs)
    {
        long n = 0;
        var xsView = xs.View();
        foreach (var x in xs.View())
        {
            if (x == xsView[0])
            {
                n++;
            }
        }
        return n;
    }

    internal static long Eq_any(Slice<object> xs)
    {
        long n = 0;
        var xsView = xs.View();
        foreach (var x in xs.View())
        {
            if (equal(x, xsView[0]))
            {
                n++;
            }
        }
        return n;
    }

    internal static long Eq_arr2(Slice<arr2> xs)
    {
        long n = 0;
        var xsView = xs.View();
        foreach (var xItem in xs.View())
        {
            var x = xItem;
            if (x == xsView[0])
            {
                n++;
            }
        }
        return n;
    }

    internal static Func<long> Closure_int(long step)
    {
        long t = 0;
        return () =>
        {
            t += step;
            return t;
        };
    }

    internal static Func<double> Closure_float64(double step)
    {
        double t = 0;
        return () =>
        {
            t += step;
            return t;
        };
    }

    internal static async GoTask main()
    {
        fmt.Println((object)Ops_int(7, 3), (object)Ops_int8(100, 50), (object)Ops_Small(-128, -1), (object)Ops_uint8(200, 100), (object)Ops_Word(65535, 2), new Boxed<Slice<ulong>>(Ops_uint64(1UL << 63, 3), "[]uint64"));
        fmt.Println((object)Cmps_int(1, 2), (object)Cmps_string("b", "a"), (object)Cmps_float64(2.5, 2.5), (object)Cmps_Title(new Title("a"), new Title("b")));
        fmt.Println((object)Floats_float64(1.0, 2.5), (object)Floats_float32(1f, 2.5f), (object)Floats_Deg(0.1f, 0.2f));
        fmt.Println(Abs_int(-3), Abs_Small(-128), Abs_float64(-2.5), Abs_uint8(3));
        fmt.Println(Conv_int_uint8(300), Conv_float64_int(-2.9), Conv_int8_uint16(-1), Conv_uint64_float32(1UL << 63), Conv_Small_Deg(-5));
        var (result, result1, result2, result3, result4) = Wide_int(65);
        fmt.Println((int64)result, (uint64)result1, result2, result3, result4);
        var (result5, result6, result7, result8, result9) = Wide_int8(-1);
        fmt.Println((int64)result5, (uint64)result6, result7, result8, result9);
        fmt.Println(Bits_uint8(255), Bits_Word(257), Bits_uint64(18446744073709551615UL));
        var (result10, result11) = Shift_int_int(1, 70);
        fmt.Println(result10, result11);
        var (result12, result13) = Shift_int8_uint8(-100, 3);
        fmt.Println(result12, result13);
        var (result14, result15) = Shift_Word_int(65535, 4);
        fmt.Println(result14, result15);
        fmt.Println(GCD_int(48, 36), GCD_uint8(200, 75), Pow_int(2, 70), Pow_int8(3, 5), Pow_float64(1.5, 3), Pow_Deg(2f, 3));
        fmt.Println(Dot_int(new Slice<long>([1, 2]), new Slice<long>([3, 4])), Dot_float32(new Slice<float>([0.5f]), new Slice<float>([3f])), Dot_complex128(new Slice<Complex>([new Complex(0.0, 1.0)]), new Slice<Complex>([new Complex(2.0, 1.0)])));
        fmt.Println(Index_string("hello", (byte)'l'), Index_Slice_uint8((Slice<byte>)(GoString)"abc", (byte)'z'), Index_bytes(new bytes((Slice<byte>)(GoString)"xy"), (byte)'y'), Index_Title(new Title("t"), (byte)'t'));
        var (result16, result17) = Cut_string("hello", 2);
        fmt.Println(result16, result17);
        var (result18, result19) = Cut_bytes(new bytes((Slice<byte>)(GoString)"abc"), 1);
        fmt.Println((object)result18, result19);
        fmt.Println(ToS_string("a"), ToS_Slice_uint8((Slice<byte>)(GoString)"b"), (GoString)ToB_Title(new Title("t")), Cat_string("a", "b"), Cat_Title(new Title("c"), new Title("d")), (object)Runes_Title(new Title("aé")));
        var (result20, result21, result22) = Lens_Title(new Title("abc"));
        fmt.Println(result20, result21, result22);
        fmt.Println(Exactly_int(1), Exactly_string("s"), Show_Small(1, 1), Show_Small(1, 2));
        fmt.Println((object)Sorted_Slice_string_string(new Slice<GoString>(["b", "a"])), (object)Sorted_IntSlice_int(new sort.IntSlice(new Slice<long>([2, 1]))), (object)Fill_bytes_uint8(new bytes(new Slice<byte>(2)), (byte)'x'), (object)Fill_Slice_any_any(new Slice<object>([1L]), null));
        var arg = Merge_byVal_string_int(new byVal(new Map<GoString, long> { ["a"] = 1, [""] = 5 }), new byVal(new Map<GoString, long> { ["a"] = 2, ["b"] = 3 }));
        var arg1 = Do_fn_int_string(new fn((long n) => fmt.Sprint(n)), 3);
        var arg2 = await Through_Chan_string_string(new Chan<GoString>(1), "c");
        fmt.Println(arg, arg1, arg2, At_Ptr_3_int_int(new Ptr<Array3<long>>(new Array3<long>(1, 2, 3)), 2));
        var a = new arr2(new Array2<long>(1, 2));
        fmt.Println(Arr_arr2_int(a), a, Arr_2_float64_float64(new Array2<double>(0.5, 1.0)), (object)RangeN_int(4), (object)RangeN_Count(3), (object)RangeN_Count(0), RangeS_Slice_int_int(new Slice<long>([1, 2])), RangeS_bytes_uint8(new bytes((Slice<byte>)(GoString)"abc")));
        var (result23, result24, result25) = Const_int8();
        fmt.Println(result23, result24, result25);
        var (result26, result27, result28) = Const_float64();
        fmt.Println(result26, result27, result28);
        fmt.Println(Mod_int(100), Mod_int8(-100), ModU_uint8(5), Switch_int(1), Switch_int8(3), Switch_uint8(200), Switch_int(50), Cx_complex128(new Complex(1.0, 1.0)), Cx_complex64(new Complex64(0f, 2f)));
        fmt.Println((object)Make_bytes_uint8(2), Keys_string_int_byVal(new byVal(new Map<GoString, long> { ["a"] = 1 })), Eq_int(new Slice<long>([1, 2, 1])), Eq_any(new Slice<object>([1L, (int64)1L, 1L])), Eq_arr2(new Slice<arr2>([a, a, new arr2(new Array2<long>())])));
        var c = Closure_int(2);
        var d = Closure_float64(0.5);
        fmt.Println(c(), c(), d(), d());
        fmt.Println((object)new Matrix_int(new Slice<Slice<long>>([new Slice<long>([1, 2]), new Slice<long>([3, 4])])).Mul(new Matrix_int(new Slice<Slice<long>>([new Slice<long>([0, 1]), new Slice<long>([1, 0])]))), (object)new Matrix_uint8(new Slice<Slice<byte>>([new Slice<byte>([200])])).Mul(new Matrix_uint8(new Slice<Slice<byte>>([new Slice<byte>([2])]))));
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println((object)Ops_int(1, 0));
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
                var (result29, result30) = Shift_int_int(1, -1);
                fmt.Println(result29, result30);
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
                fmt.Println(Eq_any(new Slice<object>([new Slice<long>([1]), new Slice<long>([1])])));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
    }

    internal static Slice<long> RangeN_int(long n)
    {
        Slice<long> @out = default;
        for (long i = 0; i < n; i++)
        {
            @out = append(@out, i * i);
        }
        return @out;
    }

    internal static Slice<Count> RangeN_Count(Count n)
    {
        Slice<Count> @out = default;
        for (Count i = default(Count); i < n; i++)
        {
            @out = append(@out, i * i);
        }
        return @out;
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class SmallPtr : MethodPtr<Small>, fmt.Stringer
{
    public SmallPtr()
    {
    }

    public SmallPtr(Small value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}
