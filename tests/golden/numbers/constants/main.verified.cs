using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.Weekday")]
internal readonly struct Weekday(long value) : INamed<long>, IEquatable<Weekday>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Weekday(long value) => new(value);

    public static explicit operator long(Weekday a) => a.Value;

    public bool Equals(Weekday other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Weekday other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Weekday a, Weekday b) => a.Value == b.Value;

    public static bool operator !=(Weekday a, Weekday b) => a.Value != b.Value;
}

[GoType("main.Bits")]
internal readonly struct Bits(byte value) : INamed<byte>, IEquatable<Bits>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator Bits(byte value) => new(value);

    public static explicit operator byte(Bits a) => a.Value;

    public bool Equals(Bits other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Bits other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Bits a, Bits b) => a.Value == b.Value;

    public static bool operator !=(Bits a, Bits b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal const long small = 4;
    internal const double third = 0.3333333333333333;
    internal const double big = 10.0;

    internal const long KB = 1024;
    internal const long MB = 1048576;
    internal const long GB = 1073741824;

    internal static readonly Weekday Sunday = (Weekday)0;
    internal static readonly Weekday Monday = (Weekday)1;
    internal static readonly Weekday Tuesday = (Weekday)2;
    internal static readonly Weekday Thursday = (Weekday)4;

    internal const long a = 0;
    internal const long b = 0;
    internal const long c = 1;
    internal const long d = 10;
    internal const long e = 3;
    internal const long f = 30;

    internal const sbyte typed = 7;

    internal static readonly Bits Read = (Bits)1;
    internal static readonly Bits Write = (Bits)2;
    internal static readonly Bits Exec = (Bits)4;
    internal static readonly Bits All = (Bits)7;

    internal static void main()
    {
        fmt.Println(small, third, big, 4L, true);
        fmt.Println(KB, MB, GB);
        fmt.Println(Sunday, Monday, Tuesday, Thursday, a, b, c, d, e, f);
        fmt.Println(typed, Read, Write, Exec, All, (Bits)5);
        fmt.Println(2L, 2.5, 2.5, 0.0, 1.0, 3L, -2L, 1000.0);
        double x = 3.0;
        double y = 3.5;
        long z = 7;
        byte w = 15;
        int r = 88;
        fmt.Println(x, y, z, w, r, GoString.FromRune(r));
        const double pi = 3.141592653589793;
        fmt.Println(3.1415926535897933e20, 3.1415927f, (int64)3L);
        fmt.Println(0.25, 12.0, 11L, 15L, 15L, 1000000L, 0xFFL, (int)'a', (int)'A', (int)'é');
        fmt.Printf("%T %T %T %T\n", (int)'a', 1L, 1.5, new Complex(0.0, 1.0));
        const string hello = "hello";
        const long length = 5;
        var array = new Array5<long>();
        fmt.Println(length, 5L, ((GoString)hello)[1], ((GoString)hello).Slice(1, 3));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
